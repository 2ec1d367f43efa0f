"""What to do when there is no log yet: where to look on the device, which keys to press, which commands collect it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.core.text import Sentence
from app.jobs.diagnose import checklist
from app.ui.deliver.collect_script import CollectSaver, RemoveSaver
from app.ui.look.language import translated
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import Area, Scrolled

if TYPE_CHECKING:
    from app.diagnose.checklist import ChecklistPart


class CommandCopy(QPushButton):
    """Copies *command*."""

    def __init__(self, command: str, parent: QWidget) -> None:
        """Make the button."""
        super().__init__(parent)
        self.command = command
        self.setText(self.tr("Copy"))
        self.setObjectName("checklist.copy")
        self.setAccessibleName(self.tr("Copy the command"))
        self.setAccessibleDescription(command)
        self.setAutoDefault(False)
        self.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command)
        self.setText(self.tr("✓ Copied"))


class CollectList(QWidget):
    """The scripts, and the checklist between them, a part for each situation; all but the first are folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show it."""
        super().__init__(parent)
        inner = Scrolled(self)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(4, 8, 12, 12)
        self.column.setSpacing(6)
        self.saver, self.remover = CollectSaver(inner), RemoveSaver(inner)
        self.column.addWidget(self.saver)
        self.folds = [self._add(part, inner) for part in checklist()]
        self.column.addSpacing(8)
        self.column.addWidget(self.remover)
        self.column.addStretch(1)
        self.folds[0].setChecked(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Area(inner, self))

    def _add(self, part: ChecklistPart, inner: QWidget) -> FoldButton:
        body = QWidget(inner)
        grid = QGridLayout(body)
        grid.setContentsMargins(28, 0, 0, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        row = 0
        for number, step in enumerate(part.steps, 1):
            label = Label(body, f"{number}. {translated(Sentence(step.text))}")
            label.setWordWrap(True)
            grid.addWidget(label, row, 0, 1, 2)
            row += 1
            if step.command:
                grid.addWidget(_command(step.command, body), row, 0)
                grid.addWidget(CommandCopy(step.command, body), row, 1, Qt.AlignmentFlag.AlignTop)
                row += 1
        fold = FoldButton(translated(Sentence(part.title)), body, inner, is_heading=True)
        fold.setObjectName(f"checklist.{part.key}")
        self.column.addWidget(fold)
        self.column.addWidget(body)
        return fold


def _command(command: str, parent: QWidget) -> Label:
    # Qt breaks a line at spaces only, and paths are long: the mark tells it where else it may.
    label = Label(parent, command.replace("\\", "\\\u200b").replace("/", "/\u200b"))
    label.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    label.setWordWrap(True)
    label.setContentsMargins(18, 4, 0, 4)
    return label
