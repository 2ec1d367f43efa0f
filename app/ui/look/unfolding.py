"""Buttons that unfold something, as screen readers know them: Qt tells only that they are checked, or not."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_MARK = "unfolds"
_KINDS = ("QPushButton", "QToolButton")
"""Qt's names of the classes of such buttons: all objects of the window are asked for."""


def unfolds(button: QAbstractButton) -> None:
    """Make *button* one that is pressed to unfold something and once more to fold it: checked while it is unfolded."""
    _install()
    button.setCheckable(True)
    button.setProperty(_MARK, True)


@cache
def _install() -> None:
    """Let Qt ask us, from now on, what screen readers get of an object."""
    QAccessible.installFactory(_interface)


class _Unfolding(QAccessibleWidget):
    """What screen readers get of such a button."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)

    def state(self) -> QAccessible.State:
        found, button = super().state(), self._button()
        is_open = button is not None and button.isChecked()
        found.expandable, found.expanded, found.collapsed = True, is_open, not is_open
        # Qt tells screen readers on Linux of a change of this one only; then they ask for all.
        found.checkable, found.checked = True, is_open
        return found

    def text(self, kind: QAccessible.Text) -> str:
        found, button = super().text(kind), self._button()
        if kind is QAccessible.Text.Name and not found and button is not None:
            return button.text().replace("&", "")
        return found

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        button = self._button()
        if name == self.pressAction() and button is not None:
            button.click()
        else:
            super().doAction(name)

    def _button(self) -> QAbstractButton | None:
        found = self.object()
        return found if isinstance(found, QAbstractButton) else None


def _interface(kind: str, thing: QObject) -> _Unfolding | None:
    is_one = kind in _KINDS and isinstance(thing, QAbstractButton) and thing.property(_MARK)
    return _Unfolding(thing) if is_one else None  # type: ignore[arg-type]  # checked just now
