"""Colours and styles: those of the system where it has them, Windows 10 in the dark, and contrast themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look import style

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def drawn(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The styles that were set, on a system with the style of Windows 10."""
    taken: list[str] = []
    monkeypatch.setattr(QApplication, "setStyle", taken.append)
    qapp.setProperty(style._OWN_STYLE, "windowsvista")
    yield taken
    monkeypatch.undo()
    qapp.setProperty(style._OWN_STYLE, None)
    qapp.setProperty("style now", None)
    style.apply_scheme("light")


def window_colour() -> str:
    """Return the colour of windows."""
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


def test_dark_on_windows_10_is_drawn_by_another_style(drawn: list[str]) -> None:
    """The style there draws light controls whatever the colours; in the light it is the system's own again."""
    style.apply_scheme("dark")
    assert window_colour() == "#1c1e21"
    style.apply_scheme("dark")
    style.apply_scheme("system")
    assert drawn == ["fusion", "windowsvista"]


def test_the_style_is_known_under_a_sheet(qapp: QApplication) -> None:
    """Qt tells no name of the style once there is a sheet; it was asked before, and the answer is kept."""
    style.apply_scheme("light")
    assert qapp.styleSheet()
    assert qapp.property(style._OWN_STYLE) == "fusion"


def test_a_contrast_theme_is_left_alone(drawn: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its few colours are not mixed: lines, hints and errors have that of the text, whatever scheme was chosen."""
    monkeypatch.setattr(style, "is_high_contrast", lambda: True)
    style.apply_scheme("dark")
    assert (drawn, window_colour()) == ([], QPalette().color(QPalette.ColorRole.Window).name())
    palette = QPalette()
    for role, colour in ((QPalette.ColorRole.WindowText, "#ffff00"), (QPalette.ColorRole.Window, "#000000")):
        palette.setColor(role, QColor(colour))
    assert {one(palette).name() for one in (style.error_colour, style.good_colour, style.faded)} == {"#ffff00"}
    sheet = style.style_sheet(palette)
    assert "1px solid #ffff00; border-radius: 10px" in sheet
