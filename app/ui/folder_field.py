"""The editor of a folder's name: typed, or browsed for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui.field import TextField, side_by_side


class FolderField(QWidget):
    """The path of a folder. ``edited`` comes when a person changed it."""

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
        self._name()

    def value(self) -> str:
        """Return the path."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """Show *value*."""
        self.line.set_value(value)

    @Slot()
    def browse(self) -> None:
        """Let a folder be chosen; the dialog does not block."""
        start = Path(self.line.text()) if self.line.text() else Path.home()
        dialog = QFileDialog(self, self.button.accessibleName(), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def choose(self, path: str) -> None:
        """Take the folder *path*, as if it were typed."""
        if path:
            self.line.setText(str(Path(path)))
            self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.button.setText(self.tr("Browse…"))
        self.button.setAccessibleName(self.tr("Browse for a folder"))
