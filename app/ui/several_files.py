"""Several files at once, from a dialog or from the file manager."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.model.store import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

_FOR_WINDOW = (SUFFIX, ".ppkg", ".icdproj.xml", "customizations.xml")
"""Files that the window opens; one of them dropped on a page is not meant as an item."""


def choose_files(
    parent: QWidget, title: str, folder: Path | None, filters: Sequence[str], chosen: Callable[[list[str]], object]
) -> None:
    """Let files be chosen, starting in *folder*; *chosen* is a slot. The dialog does not block."""
    dialog = QFileDialog(parent, title, str(folder or Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files in *data* that may become items."""
    urls = data.urls()
    if len(urls) == 1 and urls[0].fileName().lower().endswith(_FOR_WINDOW):
        return []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
