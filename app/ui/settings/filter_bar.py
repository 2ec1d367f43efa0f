"""The search box above the tree, and the filters beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.catalogue.edition import is_for
from app.catalogue.setting import Evidence
from app.ui.settings.words import evidence_words
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import TextField
from app.ui.widgets.labels import Hint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from app.catalogue.catalogue import Catalogue
    from app.catalogue.search import Hits
    from app.catalogue.setting import Setting

EVERYTHING = ""
DEVICE, USER = "device", "user"


@dataclass(frozen=True, kw_only=True, slots=True)
class Filters:
    """Which settings are wanted beside what is searched for.

    ``stores`` are settings stores of which one must have it, none for all; ``context`` is ``device`` or ``user``,
    ``evidence`` how sure it is, both None for all.
    """

    only_set: bool = False
    only_problems: bool = False
    stores: tuple[str, ...] = ()
    context: str | None = None
    evidence: Evidence | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left out."""
        return self == Filters()

    def lets_through(self, setting: Setting) -> bool:
        """Tell whether *setting* is one of those that are wanted, whatever the project has."""
        if self.stores and not is_for(setting, self.stores):
            return False
        if self.context and (setting.target is None or setting.target.context != self.context):
            return False
        return self.evidence is None or setting.evidence is self.evidence


def shown_paths(
    catalogue: Catalogue, hits: Hits | None, filters: Filters, only: Callable[[str], bool] | None
) -> dict[str, int] | None:
    """Return the paths to show with their ranks, the groups around them included; None for all.

    *hits* are what a search found, None without one; *only* says which settings of the project are wanted.
    """
    if hits is None and filters.is_idle:
        return None
    wanted: Iterable[str] = catalogue.paths() if hits is None else hits.paths
    ranks: dict[str, int] = {}
    plain = not (filters.stores or filters.context or filters.evidence)
    for rank, path in enumerate(wanted):
        setting = catalogue[path]
        if not setting.is_setting and (hits is None or not filters.is_idle) and catalogue.has_children(path):
            continue
        if (plain or not setting.is_setting or filters.lets_through(setting)) and (only is None or only(path)):
            while path and path not in ranks:
                ranks[path] = rank
                path = path.rpartition("/")[0]
    return ranks


class SearchLine(TextField):
    """The line to search in; Down and Enter lead into the tree, Escape empties it."""

    down = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that leave the line."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.edited.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Asks what is to be shown. ``changed`` comes when words or filters did."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Ask for everything."""
        super().__init__(parent)
        self.line = SearchLine(self)
        self.line.setObjectName("settings.search")
        self.line.setClearButtonEnabled(True)
        self.only_set, self.only_problems, self.for_edition = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        self.only_set.setObjectName("filter.set")
        self.only_problems.setObjectName("filter.problems")
        self.for_edition.setObjectName("filter.edition")
        self.for_edition.setChecked(True)
        self.context, self.evidence = Choice(self), Choice(self)
        self.context.setObjectName("filter.context")
        self.evidence.setObjectName("filter.evidence")
        self.count = Hint(self)
        self.count.setObjectName("settings.count")
        self._lay_out()
        self.line.edited.connect(self.changed)
        for box in (self.only_set, self.only_problems, self.for_edition):
            box.toggled.connect(self.changed)
        for choice in (self.context, self.evidence):
            choice.edited.connect(self.changed)
        self.retranslate()

    def filters(self, stores: tuple[str, ...]) -> Filters:
        """Return what is asked for; *stores* are those of the project."""
        return Filters(
            only_set=self.only_set.isChecked(),
            only_problems=self.only_problems.isChecked(),
            stores=stores if self.for_edition.isChecked() else (),
            context=str(self.context.value() or "") or None,
            evidence=Evidence(self.evidence.value()) if self.evidence.value() else None,
        )

    def clear_words(self) -> None:
        """Take back the words."""
        self.line.set_value("")
        self.changed.emit()

    def show_all(self) -> None:
        """Take back words and filters, as the way to a setting leads through what they hide."""
        blocked = self.blockSignals(True)
        self.line.set_value("")
        for box in (self.only_set, self.only_problems, self.for_edition):
            box.setChecked(False)
        for choice in (self.context, self.evidence):
            choice.set_value(EVERYTHING)
        self.blockSignals(blocked)
        self.changed.emit()

    def retranslate(self) -> None:
        """Set all words."""
        self.line.setPlaceholderText(self.tr("Search in all settings (Ctrl+F): names, and what you would call it"))
        self.line.setAccessibleName(self.tr("Search in all settings"))
        self.line.setAccessibleDescription(self.tr("Enter opens the first hit, Down leads into the tree."))
        self.only_set.setText(self.tr("Set"))
        self.only_problems.setText(self.tr("With problems"))
        self.for_edition.setText(self.tr("For this edition"))
        self.context.set_choices(
            {
                EVERYTHING: self.tr("Device and user"),
                DEVICE: self.tr("Device only"),
                USER: self.tr("User only"),
            }
        )
        self.context.setAccessibleName(self.tr("Whom the setting applies to"))
        self.evidence.set_choices({EVERYTHING: self.tr("However sure"), **evidence_words()})
        self.evidence.setAccessibleName(self.tr("How sure it is where the setting goes in a package"))
        for choice in (self.context, self.evidence):
            if choice.value() is None:
                choice.set_value(EVERYTHING)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "count"):
            self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(14)
        column.addLayout(row)
        for box in (self.only_set, self.only_problems, self.for_edition):
            row.addWidget(box)
        row.addWidget(self.context)
        row.addWidget(self.evidence)
        row.addWidget(self.count, 1)
