"""Several files at once, from a dialog or from the file manager."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.file_name import PACKAGE_SUFFIX, PROJECT_SUFFIX, WCD_SUFFIX
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDropEvent

_FOR_WINDOW = (PROJECT_SUFFIX, PACKAGE_SUFFIX, WCD_SUFFIX, "customizations.xml")
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
    open_dialog(dialog)


def take_files(event: QDropEvent) -> list[Path]:
    """Return the files that are dragged and may become items; *event* is ignored if there are none."""
    urls = event.mimeData().urls()
    is_for_window = len(urls) == 1 and urls[0].fileName().lower().endswith(_FOR_WINDOW)
    files = [] if is_for_window else [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if files:
        event.acceptProposedAction()
    else:
        event.ignore()
    return files
