"""The logs against a project or a package: is it this one, did its token live then, what became of each setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.masking import visible
from app.core.text import Sentence
from app.diagnose.match import MatchState
from app.model.project import Project
from app.ui.diagnose.place_words import place_words
from app.ui.look.language import translated
from app.ui.widgets.label import Label
from app.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from app.jobs.diagnose import Told
    from app.ui.session.session import Session

_SIGNS = {MatchState.FAILED: "✕ ", MatchState.IGNORED: "⚠ ", MatchState.DONE: "✓ "}


class MatchView(QWidget):
    """What fits together.

    ``file_asked`` and ``open_project_asked`` ask for another side to compare with, ``field_asked`` for a field.
    """

    file_asked = Signal()
    open_project_asked = Signal()
    field_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Start without a comparison; *session* knows whether a project is open."""
        super().__init__(parent)
        self._session = session
        self.sentences = Label(self)
        self.sentences.setWordWrap(True)
        self.sentences.setObjectName("match.sentences")
        self.choose, self.use_open, self.show_field = (QPushButton(self) for _ in range(3))
        self.choose.setText(self.tr("Compare with a &project or package…"))
        self.use_open.setText(self.tr("Compare with the &open project"))
        self.show_field.setText(self.tr("Show the field"))
        self.table = RowTable(self)
        self.table.setAccessibleName(self.tr("Settings, and what the logs say about them"))
        self.table.setObjectName("match.table")
        above = QHBoxLayout()
        self.show_field.setObjectName("match.field")
        self.show_field.setAutoDefault(False)
        foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(above)
        for name, button in (("choose", self.choose), ("open", self.use_open)):
            button.setObjectName(f"match.{name}")
            button.setAutoDefault(False)
            above.addWidget(button)
        above.addStretch(1)
        column.addWidget(self.sentences)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        foot.addStretch(1)
        foot.addWidget(self.show_field)
        self.choose.clicked.connect(self.file_asked)
        self.use_open.clicked.connect(self.open_project_asked)
        self.show_field.clicked.connect(self._ask_for_field)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.table.doubleClicked.connect(self._ask_for_field)
        self._can_go = False

    def show_told(self, told: Told, *, can_go: bool) -> None:
        """Show the comparison of *told*; *can_go* tells whether there is a project to show a field in."""
        match = told.found.match
        self._can_go = can_go
        self.use_open.setVisible(self._session.is_open and not told.is_open_project)
        self.table.setVisible(match is not None)
        self.show_field.setVisible(match is not None)
        if match is None:
            self.sentences.setText(
                self.tr("Choose the project or package that was on the stick, to see what became of its settings.")
            )
            return
        lines = [self.tr("Compared with {0}.").format(visible(told.compared)), *map(translated, match.sentences)]
        self.sentences.setText("\n".join(lines))
        order = list(MatchState)
        # Of another project only the pages are named: they are the same for all.
        project = self._session.project if told.is_open_project else Project()
        rows = [
            (
                _SIGNS.get(one.state, "") + translated(Sentence(one.state.words)),
                one.label,
                place_words(project, one.place),
                one.place,  # no column shows it
            )
            for one in sorted(match.settings, key=lambda one: order.index(one.state))
        ]
        self.table.set_rows((self.tr("State"), self.tr("Setting"), self.tr("Field")), rows, (210, 0, 300))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        row = self.table.chosen()
        self.show_field.setEnabled(self._can_go and row is not None and bool(row[-1]))

    @Slot()
    def _ask_for_field(self) -> None:
        row = self.table.chosen()
        if self._can_go and row is not None and row[-1]:
            self.field_asked.emit(row[-1])
