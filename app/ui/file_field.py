"""The editor of a file name: typed, browsed for, or dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.model.project_file import to_relative
from app.ui.path_field import PathField

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent


class FileField(PathField):
    """The path of a file. ``folder`` is the project's: what is chosen below it is kept relative."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field that takes any file."""
        super().__init__(parent)
        self.folder: Path | None = None
        self.filters = ""
        """Kinds of files to browse for, as Qt writes them: ``Certificates (*.cer *.pem)``."""
        self.line.setAcceptDrops(False)
        self.setAcceptDrops(True)

    def dialog(self) -> QFileDialog:
        """Return a dialog that shows files of the kinds that fit."""
        dialog = QFileDialog(self, self.button.accessibleName(), str(self._start()), self.filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def kept(self, path: str) -> str:
        """Return *path*, relative if it lies below the project's folder."""
        return to_relative(path, self.folder.absolute()) if self.folder else path

    def name_button(self) -> None:
        """Set the words of the button."""
        self.button.setText(self.tr("Browse…"))
        self.button.setAccessibleName(self.tr("Browse for a file"))

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
