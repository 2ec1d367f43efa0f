"""What the editors of a file's and of a folder's name have in common: a line, and a button to browse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.model.project_file import to_relative
from app.ui.look.follow import follow
from app.ui.widgets.field import EditorTraits, TextField, side_by_side
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent


class PathField(QWidget):
    """A path, typed or browsed for. ``edited`` comes when a person changed it."""

    edited = Signal()
    traits = EditorTraits(is_typed=True)

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
        follow(self, language=self.name_button)

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
        open_dialog(dialog)

    @Slot(str)
    def choose(self, path: str) -> None:
        """Take *path*, as if it were typed."""
        if path:
            self.line.setText(self.kept(path))
            self.edited.emit()


def _set_folder(field: FileField, folder: Path | None) -> None:
    field.folder = folder


class FileField(PathField):
    """The path of a file. ``folder`` is the project's: what is chosen below it is kept relative."""

    traits = EditorTraits(is_typed=True, set_folder=_set_folder)

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


class FolderField(PathField):
    """The path of a folder."""

    def dialog(self) -> QFileDialog:
        """Return a dialog that shows folders, from the present one on."""
        start = Path(self.line.text()) if self.line.text() else Path.home()
        dialog = QFileDialog(self, self.button.accessibleName(), str(start))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    def kept(self, path: str) -> str:
        """Return *path* in the system's own form."""
        return str(Path(path))

    def name_button(self) -> None:
        """Set the words of the button."""
        self.button.setText(self.tr("Browse…"))
        self.button.setAccessibleName(self.tr("Browse for a folder"))
