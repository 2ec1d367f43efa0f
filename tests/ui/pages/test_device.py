"""The page *Set up device*, worked by keyboard and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from app.answers.fields.paths import SHARED_USE
from app.core.secret import Secret
from app.model.project import Device, Target
from app.ui.widgets.choice import Toggle
from app.ui.widgets.field import SecretField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

W = TypeVar("W", bound=QWidget)


def find(window: MainWindow, kind: type[W], name: str) -> W:
    """Return the widget called *name*."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def text_of(window: MainWindow, name: str) -> str:
    """Return the text of a label."""
    return find(window, QLabel, name).text()


def test_every_field_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    """Typing and clicking through the page gives exactly the device that was meant."""
    qtbot.keyClicks(find(window, QLineEdit, "device.name"), "Contoso-%SERIAL%")
    qtbot.keyClick(find(window, QComboBox, "target"), Qt.Key.Key_End)
    qtbot.keyClicks(find(window, SecretField, "device.product_key").line, "BCDFG-HJKMN-PQRTV-WXY23-46789")
    for name in ("device.shared", "device.remove_software", "device.hide_oobe"):
        toggle = find(window, Toggle, name)
        qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=toggle.rect().center() * 0.1)
    assert window.session.project.target is Target.OLDER
    assert window.session.project.device == Device(
        name="Contoso-%SERIAL%",
        product_key=Secret("BCDFG-HJKMN-PQRTV-WXY23-46789"),
        shared=True,
        remove_software=True,
        hide_oobe=False,
    )


def test_names_are_shown_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    """The preview follows each key, and the target that cuts names."""
    name = find(window, QLineEdit, "device.name")
    qtbot.keyClicks(name, "Contoso-%SERIAL%")
    assert "Contoso-5CG1234ABC" in text_of(window, "device.name.preview")
    assert all(one in text_of(window, "device.name.preview") for one in ("CONTOSO-5CG1234", "PF-3XK9T2", "8846-19"))
    assert text_of(window, "fleet.chance").endswith("which may be the same for two of them.")
    qtbot.keyClick(find(window, QComboBox, "target"), Qt.Key.Key_End)
    assert "Contoso-5CG1234ABC" not in text_of(window, "device.name.preview")
    assert "Contoso-1234ABC" in text_of(window, "device.name.preview")
    assert text_of(window, "fleet.chance") == "No two of them get the same name, as serial numbers differ."
    window.session.edit("device.name", "Contoso-Lab-%SERIAL%")
    assert text_of(window, "fleet.chance") == "Two of them may get the same name, as serial numbers are cut."
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    assert text_of(window, "device.name.preview") == ""


def test_a_name_is_shown_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    """A name with HTML in it is text."""
    qtbot.keyClicks(find(window, QLineEdit, "device.name"), "<img>")
    assert "&lt;img&gt;" in text_of(window, "device.name.preview")


def test_chance_of_equal_names(window: MainWindow, qtbot: QtBot) -> None:
    """The chance follows the pattern and the number of devices: 100 of 100,000 names collide with 4.8 %."""
    name, fleet = find(window, QLineEdit, "device.name"), find(window, QSpinBox, "fleet")
    qtbot.keyClicks(name, "PC-%RAND:5%")
    assert "4.8 %" in text_of(window, "fleet.chance")
    fleet.selectAll()
    qtbot.keyClicks(fleet, "2")
    assert "below 0.01 %" in text_of(window, "fleet.chance")
    window.session.edit("device.name", "PC-%SERIAL%")
    assert "No two" in text_of(window, "fleet.chance")
    window.session.edit("device.name", "PC")
    assert "All of them" in text_of(window, "fleet.chance")


def test_what_shared_use_sets(window: MainWindow, qtbot: QtBot) -> None:
    """A button lists every setting that shared use writes."""
    button = find(window, QPushButton, "device.shared.show")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = " ".join(label.text() for label in window.shell.page.findChildren(QLabel) if label.isVisibleTo(window))
    assert all(path in shown for path, _value in SHARED_USE)
    assert button.text() == "Hide what it sets"


def test_the_warning_about_removed_software(window: MainWindow, qtbot: QtBot) -> None:
    """Switching the removal on and going on to the next field shows what it does to devices."""
    toggle = find(window, Toggle, "device.remove_software")
    toggle.setFocus()
    qtbot.waitUntil(toggle.hasFocus)
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    qtbot.keyClick(toggle, Qt.Key.Key_Tab)
    assert "Warning: Windows keeps the package" in text_of(window, "device.remove_software.problems")
