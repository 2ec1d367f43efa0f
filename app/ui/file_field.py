"""The editor of a file name: typed, browsed for, or dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.model.file_field import to_relative
from app.ui.field import TextField, side_by_side

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent


class FileField(QWidget):
    """The path of a file. ``folder`` is the project's: what is chosen below it is kept relative."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field that takes any file."""
        super().__init__(parent)
        self.folder: Path | None = None
        self.filters = ""
        """Kinds of files to browse for, as Qt writes them: ``Certificates (*.cer *.pem)``."""
        self.line = TextField(self)
        self.line.setAcceptDrops(False)
        self.line.edited.connect(self.edited)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.browse)
        self.setAcceptDrops(True)
        side_by_side(self, self.line, self.button)
        self._name()

    def value(self) -> str:
        """Return the path as it is kept."""
        return self.line.text()

    def set_value(self, value: str) -> None:
        """Show *value*."""
        self.line.set_value(value)

    @Slot()
    def browse(self) -> None:
        """Let a file be chosen; the dialog does not block."""
        dialog = QFileDialog(self, self.button.accessibleName(), str(self._start()), self.filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def choose(self, path: str) -> None:
        """Take the file *path*, as if it were typed."""
        if path:
            self.line.setText(to_relative(path, self.folder.absolute()) if self.folder else path)
            self.edited.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped file."""
        self.choose(str(Path(event.mimeData().urls()[0].toLocalFile())))
        event.acceptProposedAction()

    def _start(self) -> Path:
        here = Path(self.line.text())
        return ((self.folder or Path.home()) / here).parent if here.name else self.folder or Path.home()

    def _name(self) -> None:
        self.button.setText(self.tr("Browse…"))
        self.button.setAccessibleName(self.tr("Browse for a file"))
