"""The files that an application needs in addition to its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.core.error import UsageError
from app.model.field import set_field
from app.model.project import Dependency
from app.model.project_file import to_relative
from app.packager.installer.new_application import with_dependencies
from app.ui.items.item_list import icon_size
from app.ui.look.icon import icon
from app.ui.look.markup import tip
from app.ui.widgets.field import TextField
from app.ui.widgets.file_dialog import choose_files
from app.ui.widgets.path_field import FileField
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.model.project import Application
    from app.packager.installer.details import InstallerDetails
    from app.ui.session.session import Session

_PLAIN = "Card { border: none; background: transparent; }"
_NAME_WIDTH = 190


class DependencyCard(Card):
    """A row for each file of the application at *place*, and a button that adds some."""

    def __init__(
        self, place: str, details: Callable[[], InstallerDetails | None], session: Session, parent: QWidget
    ) -> None:
        """Build the rows; *details* tells what the application's own file is."""
        super().__init__(session, parent)
        self._place, self._session, self._details = place, session, details
        self._rows: list[QWidget] = []
        self.set_title(
            self.tr("Files it needs"),
            self.tr("They are in the same folder as its own file while it is installed, under their own names."),
        )
        self.add = QPushButton(self.tr("Add files…"), self)
        self.add.setObjectName(f"{place}.dependencies.add")
        self.add.setAccessibleDescription(self.tr("Adds files that this application needs."))
        self.add.clicked.connect(self._browse)
        self.add_beside(self.add)
        session.changed.connect(self._follow)
        self._show_rows()

    def add_files(self, paths: Sequence[str]) -> None:
        """Add the files *paths*, each called by its name, as one step to undo."""
        folder = self._session.folder
        files = [to_relative(path, folder.absolute()) if folder else path for path in paths]
        new = [Dependency(name=Path(file).name, file=file) for file in files]
        self._put([*self._application().dependencies, *new])
        if self._rows:
            self._rows[-1].findChildren(TextField)[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, index: int) -> None:
        """Remove file number *index*."""
        self._put([one for i, one in enumerate(self._application().dependencies) if i != index])
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _browse(self) -> None:
        title = self.tr("Add files that it needs")
        choose_files(self, title, self._session.folder, (), self._chosen)

    @Slot(list)
    def _chosen(self, paths: list[str]) -> None:
        self.add_files(paths)

    def _application(self) -> Application:
        found: Application = self._session.value(self._place)
        return found

    def _put(self, dependencies: Sequence[Dependency]) -> None:
        changed = with_dependencies(self._application(), dependencies, self._details())
        self._session.replace(set_field(self._session.project, self._place, changed))

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if f"{self._place}.dependencies" in places:
            self._show_rows()

    def _show_rows(self) -> None:
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        try:
            count = len(self._application().dependencies)
        except UsageError:
            return  # the application was removed, and its cards are on their way out
        for index in range(count):
            row = self._row(index)
            self.column.addWidget(row)
            row.show()  # now, as only what is shown can take the keyboard
            self._rows.append(row)

    def _row(self, index: int) -> QWidget:
        place, number = f"{self._place}.dependencies[{index}]", index + 1
        row = QWidget(self)
        row.setStyleSheet(_PLAIN)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        name, file = Card(self._session, row), Card(self._session, row)
        for part in (name, file):
            part.column.setContentsMargins(0, 0, 0, 0)
        name.setFixedWidth(_NAME_WIDTH)
        name.add_row(TextField(), f"{place}.name").set_text(self.tr("Name of file {0}").format(number))
        file.add_row(FileField(), f"{place}.file").set_text(self.tr("File {0}").format(number), required=True)
        remove = QToolButton(row)
        text = self.tr("Remove file {0}").format(number)
        remove.setObjectName(f"{place}.remove")
        remove.setIcon(icon("remove", self.palette()))
        remove.setIconSize(icon_size(self.fontMetrics()))
        remove.setToolTip(tip(text))
        remove.setAccessibleName(text)
        remove.clicked.connect(partial(DependencyCard.remove, self, index))
        beside.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(file, 1, Qt.AlignmentFlag.AlignTop)
        below_label = QVBoxLayout()
        beside.addLayout(below_label)
        below_label.addSpacing(self.fontMetrics().lineSpacing() + self.column.spacing())
        below_label.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row
