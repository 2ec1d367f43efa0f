"""Asks about a package that unpacks to absurdly much, before it fills a disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.question import Button, Icon, ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from app.core.error import TooMuch


def ask_about_size(parent: QWidget, error: TooMuch, take: Callable[[], None]) -> QDialog:
    """Say how much the package of *error* unpacks to; *take* is called if the person lets it be unpacked."""
    translate = QCoreApplication.translate
    values = error.sentence.values
    return ask(
        parent,
        translate("TooMuch", "Unpack this package all the same?"),
        translate(
            "TooMuch",
            "It has {0} MB and unpacks to {1} MB, {2} times as much. Such a package can be made to fill a disk, or "
            "hold a disk image that is mostly empty.",
        ).format(values["size"], values["unpacked"], values["times"]),
        {
            Button.Yes: (translate("TooMuch", "&Unpack it"), take),
            Button.Cancel: (translate("TooMuch", "Cancel"), None),
        },
        default=Button.Cancel,
        escape=Button.Cancel,
        icon=Icon.Warning,
    )
