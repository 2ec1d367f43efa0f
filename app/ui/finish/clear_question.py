"""Asks what becomes of an unprotected package of an earlier build, before a sealed one is put beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from app.core.masking import shown
from app.ui.widgets.question import Button, Icon, ask

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

_LONGEST = 200


class Run(Protocol):
    """Builds, with the unprotected package removed or left where it is."""

    def __call__(self, *, removes_clear: bool) -> None:
        """Build."""
        ...


def ask_about_clear(parent: QWidget, path: Path, run: Run) -> QDialog:
    """Ask about the unprotected package *path*; *run* is called unless the person turns back."""
    translate = QCoreApplication.translate
    return ask(
        parent,
        translate("ClearCopy", "Remove the unprotected package of an earlier build?"),
        translate(
            "ClearCopy",
            "It would lie beside the sealed file, and who finds it needs no password. If you keep it, the .cat beside "
            "it no longer belongs to it.",
        )
        + f"\n\n{shown(str(path), _LONGEST)}",
        {
            Button.Yes: (translate("ClearCopy", "&Remove it"), partial(run, removes_clear=True)),
            Button.No: (translate("ClearCopy", "&Keep it"), partial(run, removes_clear=False)),
            Button.Cancel: (translate("ClearCopy", "Cancel"), None),
        },
        default=Button.Cancel,
        escape=Button.Cancel,
        icon=Icon.Warning,
    )
