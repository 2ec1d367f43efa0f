"""What screen readers get of a hidden line: that it is one, and never what is typed.

Under Linux Qt writes each character that is typed into a hidden line on the bus of screen readers, in the clear, where
every program of the session can read it (measured with Qt 6.11: ``object:text-changed:insert``). It does so of whatever
has a text to read; a hidden line has none here, as long as it is hidden.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def follow_echo(line: QLineEdit) -> None:
    """Let screen readers get what fits the way *line* shows its text: call it after each change of that."""
    if not sys.platform.startswith("linux"):
        return  # there they ask the line, which answers with dots
    _install()
    if QAccessible.isActive():
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(line)))


@cache
def _install() -> None:
    """Let Qt ask us, from now on, what screen readers get of a line."""
    QAccessible.installFactory(_interface)


class _HiddenLine(QAccessibleWidget):
    """What screen readers get of a hidden line: its name, its rule, and that it takes a password."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line, QAccessible.Role.EditableText)

    def state(self) -> QAccessible.State:
        found = super().state()
        found.editable = found.passwordEdit = True
        return found


def _interface(kind: str, thing: QObject) -> _HiddenLine | None:
    is_hidden = kind == "QLineEdit" and isinstance(thing, QLineEdit) and thing.echoMode() != QLineEdit.EchoMode.Normal
    return _HiddenLine(thing) if is_hidden else None  # type: ignore[arg-type]  # checked just now
