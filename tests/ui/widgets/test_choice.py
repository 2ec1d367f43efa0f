"""Buttons of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.ui.widgets.choice import RadioChoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("An app", ["An app"]),
        ("", [""]),
        (
            "Several apps, or other profiles of a device, from one configuration file",
            ["Several apps, or other profiles of a", "device, from one configuration file"],
        ),
        ("x" * 80, ["x" * 40] * 2),
    ],
)
def test_a_long_text_is_broken_in_the_middle(qtbot: QtBot, text: str, lines: list[str]) -> None:
    """Qt breaks no text on a button, and a single word in a second line looks like a mistake."""
    choice = RadioChoice(["one"])
    qtbot.addWidget(choice)
    choice.set_choices({"one": text})
    assert choice.buttons["one"].text().split("\n") == lines
