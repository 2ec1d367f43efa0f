"""What the editors of a file's and of a folder's name have in common: a line, and a button to browse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui.field import TextField, side_by_side


class PathField(QWidget):
    """A path, typed or browsed for. ``edited`` comes when a person changed it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.line = TextField(self)
        self.line.edited.connect(self.edited)
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.browse)
        side_by_side(self, self.line, self.button)
        self.name_button()

    def name_button(self) -> None:
        """Set the words of the button."""
        raise NotImplementedError

    def dialog(self) -> QFileDialog:
        """Return a dialog to choose a path with."""
        raise NotImplementedError

    def kept(self, path: str) -> str:
        """Return the chosen *path* as it is kept."""
        raise NotImplementedError

    def value(self) -> str:
        """Return the path as it is kept."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """Show *value*."""
        self.line.set_value(value)

    @Slot()
    def browse(self) -> None:
        """Let a path be chosen; the dialog does not block."""
        dialog = self.dialog()
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def choose(self, path: str) -> None:
        """Take *path*, as if it were typed."""
        if path:
            self.line.setText(self.kept(path))
            self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_button()
