"""Asks about files that somebody else named outside his folder, before they go into a project or a package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.masking import shown
from app.ui.widgets.question import Button, Icon, ask

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

_LONGEST = 200


def ask_about_outside(parent: QWidget, files: Sequence[str], take: Callable[[], None]) -> QDialog:
    """List *files*; *take* is called if the person lets them be taken."""
    translate = QCoreApplication.translate
    listed = "\n".join(shown(file, _LONGEST) for file in files)
    return ask(
        parent,
        translate("OutsideFiles", "Take these files from outside its folder?"),
        translate("OutsideFiles", "Whoever wrote it may have meant files of yours:") + f"\n\n{listed}",
        {
            Button.Yes: (translate("OutsideFiles", "&Take them"), take),
            Button.Cancel: (translate("OutsideFiles", "Cancel"), None),
        },
        default=Button.Cancel,
        escape=Button.Cancel,
        icon=Icon.Warning,
    )
