"""The rule of primary buttons, judged on what a dialog shows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QPushButton, QWidget

_GOES_ON = (QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.YesRole)


def wrong_primaries(root: QWidget) -> list[str]:
    """Return what breaks the rule in *root*: one primary button at most, filled as such, and it is what accepts.

    Of a question it is the default, unless that is the way out: nobody is led to what cannot be undone.
    """
    shown = [one for one in root.findChildren(QPushButton) if one.isVisible()]
    primary = [one for one in shown if one.property("primary")]
    wrong = [] if len(primary) < 2 else [f"several: {[one.text() for one in primary]}"]
    if isinstance(root, QMessageBox):
        leads = root.defaultButton() is not root.escapeButton()
        return wrong if primary == ([root.defaultButton()] if leads else []) else [*wrong, "not the default"]
    wrong += [f"not filled: {one.text()}" for one in primary if ground(one) in {ground(two) for two in _plain(shown)}]
    for box in root.findChildren(QDialogButtonBox):
        accepting = [one for one in box.buttons() if box.buttonRole(one) in _GOES_ON and one.isVisible()]
        if accepting and not any(one.property("primary") for one in accepting):
            wrong.append(f"accepts, and is not primary: {[one.text() for one in accepting]}")
    return wrong


def ground(button: QPushButton) -> str:
    """Return the colour of the inside of *button*, left of its words."""
    return button.grab().toImage().pixelColor(7, button.height() // 2).name()


def _plain(shown: list[QPushButton]) -> list[QPushButton]:
    """Return those of *shown* that are plain buttons with a frame."""
    return [one for one in shown if not one.property("primary") and not one.isFlat() and type(one) is QPushButton]
