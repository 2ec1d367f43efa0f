"""The editor of a folder's name: typed, or browsed for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.ui.path_field import PathField


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
