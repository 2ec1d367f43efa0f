"""The page *Set up network*, worked by keyboard and mouse."""

from __future__ import annotations

import weakref
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from app.core.secret import Secret
from app.model.project import Network, Project, Security, Target, WifiNetwork, WlanProfile
from app.ui.items.item_card import ItemHeading
from app.ui.pages.network import NetworkPage
from app.ui.widgets.choice import Choice, Toggle
from app.ui.widgets.field import SecretField

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

W = TypeVar("W", bound=QWidget)

THREE = tuple(WifiNetwork(ssid=name, key=Secret(f"{name}-key-12")) for name in ("Alpha", "Bravo", "Charlie"))

PROFILE = """<?xml version="1.0"?>
<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1"><name>Corp &lt;b&gt;</name>
<SSIDConfig><SSID><name>Corp</name></SSID></SSIDConfig><MSM><security>
<authEncryption><authentication>WPA2</authentication><encryption>AES</encryption><useOneX>true</useOneX></authEncryption>
<sharedKey><keyType>passPhrase</keyType><protected>true</protected><keyMaterial>01000000</keyMaterial></sharedKey>
<OneX xmlns="http://www.microsoft.com/networking/OneX/v1"><authMode>{mode}</authMode><EAPConfig>
<EapHostConfig xmlns="http://www.microsoft.com/provisioning/EapHostConfig"><EapMethod>
<Type xmlns="http://www.microsoft.com/provisioning/EapCommon">13</Type></EapMethod></EapHostConfig></EAPConfig></OneX>
</security></MSM></WLANProfile>"""


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    """Show the page of a new project."""
    window.shell.go("network")
    found = window.shell.page
    assert isinstance(found, NetworkPage)
    return found


def find(page: QWidget, kind: type[W], name: str) -> W:
    """Return the widget called *name*."""
    found = page.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def text_of(page: QWidget, name: str) -> str:
    """Return the text of the label *name*."""
    return find(page, QLabel, name).text()


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    """Click the button *name*."""
    button = find(page, QAbstractButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(12, button.height() // 2))


def networks(page: NetworkPage) -> tuple[WifiNetwork, ...]:
    """Return the networks of the project."""
    return page.session.project.network.wifi


def put(page: NetworkPage, *wifi: WifiNetwork, profiles: tuple[WlanProfile, ...] = ()) -> None:
    """Give the project these networks."""
    network = Network(wifi=wifi, profiles=profiles)
    page.session.replace(replace(page.session.project, network=network))


def test_a_network_by_hand(page: NetworkPage, qtbot: QtBot) -> None:
    """Adding a network and filling in each field gives exactly the network that was meant."""
    press(qtbot, page, "network.wifi.add")
    ssid = find(page, QLineEdit, "network.wifi[0].ssid")
    qtbot.waitUntil(ssid.hasFocus)
    qtbot.keyClicks(ssid, "Contoso & Staging")
    qtbot.keyClicks(find(page, SecretField, "network.wifi[0].key").line, "correct horse")
    qtbot.keyClick(find(page, Choice, "network.wifi[0].security"), Qt.Key.Key_Down)
    press(qtbot, page, "network.wifi[0].auto_connect")
    press(qtbot, page, "network.wifi[0].hidden")
    assert networks(page) == (
        WifiNetwork(
            ssid="Contoso & Staging",
            security=Security.WPA3,
            key=Secret("correct horse"),
            hidden=True,
            auto_connect=False,
        ),
    )
    heading = page.wifi.cards[0].heading
    assert heading.accessibleName() == "Contoso & Staging (WPA3-Personal)"
    assert heading.text() == "Contoso && Staging (WPA3-Personal)"


def test_the_first_network_is_only_typed(page: NetworkPage, qtbot: QtBot) -> None:
    """Its card is open at once and is no error while it is empty; typing goes on in the network it began."""
    assert page.first_card.isVisible()
    assert networks(page) == ()
    assert not page.session.is_dirty
    page.session.check_now()
    assert not page.session.problems_at("network")
    page.first.setFocus()
    for sign in "Hall":
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClicks(focus, sign)
    assert networks(page) == (WifiNetwork(ssid="Hall"),)
    assert not page.first_card.isVisible()
    page.session.undo()
    page.session.undo()
    assert networks(page) == ()
    assert page.first_card.isVisible()
    assert page.first.value() == ""
    press(qtbot, page, "network.enabled")
    assert not page.first_card.isVisible()


def test_the_model_is_shown(page: NetworkPage) -> None:
    """Setting each field of the model changes its widget, and undo takes all of it back."""
    session = page.session
    put(page, WifiNetwork())
    for place, value in (
        ("network.wifi[0].ssid", "Guest"),
        ("network.wifi[0].security", Security.WPA3),
        ("network.wifi[0].key", Secret("correct horse")),
        ("network.wifi[0].hidden", True),
        ("network.wifi[0].auto_connect", False),
        ("network.enabled", False),
    ):
        session.edit(place, value)
        (binding,) = (one for one in page.bindings() if one.place == place)
        assert binding.editor.value() == value, place
    assert not page.wifi.isVisible()
    for _ in range(6):
        session.undo()
    assert networks(page) == (WifiNetwork(),)
    assert find(page, SecretField, "network.wifi[0].key").value() == Secret()
    assert find(page, Toggle, "network.wifi[0].auto_connect").isChecked()
    session.undo()
    assert page.wifi.cards == []


def test_security_decides_on_the_key(page: NetworkPage, qtbot: QtBot) -> None:
    """An open network asks for no key, unless one is there already and has to be cleared away."""
    put(page, WifiNetwork(ssid="Guest"))
    page.wifi.cards[0].set_open(True)
    key, security = (
        find(page, SecretField, "network.wifi[0].key"),
        find(page, Choice, "network.wifi[0].security"),
    )
    assert key.isVisible()
    qtbot.keyClick(security, Qt.Key.Key_End)
    assert networks(page)[0].security is Security.OPEN
    assert not key.isVisible()
    assert not find(page, QLabel, "network.wifi[0].key.rule").isVisible()
    page.session.edit("network.wifi[0].key", Secret("left over"))
    assert key.isVisible()
    page.mark_problems()
    page.session.check_now()
    assert "An open Wi-Fi network has no password" in text_of(page, "network.wifi[0].key.problems")
    page.retranslate()
    page.session.edit("network.wifi[0].key", Secret())
    page.wifi.cards[0].retranslate()  # type: ignore[attr-defined]  # the cards of this list are those of networks
    assert not key.isVisible()
    assert not find(page, QLabel, "network.wifi[0].key.rule").isVisible()


def test_wep_only_where_it_is(page: NetworkPage) -> None:
    """WEP is not offered, but a project that has it shows it, and can leave it."""
    put(page, WifiNetwork(ssid="Old"))
    choice = find(page, Choice, "network.wifi[0].security")
    assert [choice.itemData(row) for row in range(choice.count())] == ["WPA2-Personal", "WPA3-Personal", "Open"]
    page.session.edit("network.wifi[0].security", Security.WEP)
    assert choice.count() == 4
    assert choice.currentText() == "WEP, no longer safe"


def test_problems_stand_at_their_fields(page: NetworkPage, qtbot: QtBot) -> None:
    """Leaving a field shows what is wrong with it; a closed card counts its errors; going to a problem opens it."""
    put(page, WifiNetwork(), WifiNetwork(ssid="Guest", key=Secret("short")))
    page.wifi.open(0)
    ssid = find(page, QLineEdit, "network.wifi[0].ssid")
    qtbot.waitUntil(ssid.hasFocus)
    assert text_of(page, "network.wifi[0].ssid.problems") == ""
    qtbot.keyClick(ssid, Qt.Key.Key_Tab)
    assert "has no name" in text_of(page, "network.wifi[0].ssid.problems")
    assert "has no name" in ssid.accessibleDescription()
    second = page.wifi.cards[1]
    assert "✕ 1 error" in second.heading.accessibleName()
    assert page.show_place("network.wifi[1].key")
    assert second.body.isVisible()
    assert "✕" not in second.heading.accessibleName()
    assert "A WPA2 password has 8 to 63" in text_of(page, "network.wifi[1].key.problems")
    page.session.edit("target", Target.OLDER)
    page.session.edit("network.wifi[1].security", Security.WPA3)
    page.session.check_now()
    page.mark_problems()
    assert "WPA3 needs Windows 10 2004" in text_of(page, "network.wifi[1].security.problems")


def test_moving_by_keyboard(page: NetworkPage, qtbot: QtBot) -> None:
    """Alt+Down and Alt+Up move a network; keyboard and openness go with it; one step takes it back."""
    put(page, *THREE)
    page.wifi.cards[0].set_open(True)
    first = page.wifi.cards[0].heading
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.ssid for one in networks(page)] == ["Bravo", "Alpha", "Charlie"]
    second = page.wifi.cards[1].heading
    qtbot.waitUntil(second.hasFocus)
    assert [card.heading.isChecked() for card in page.wifi.cards] == [False, True, False]
    assert second.accessibleName() == "Alpha (WPA2-Personal)"
    qtbot.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.wifi.cards[0].heading, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert networks(page) == THREE
    page.session.undo()
    assert [one.ssid for one in networks(page)] == ["Bravo", "Alpha", "Charlie"]


def test_moving_by_mouse(page: NetworkPage, qtbot: QtBot) -> None:
    """The arrows move; those at the ends cannot be pressed."""
    put(page, *THREE)
    assert not find(page, QAbstractButton, "network.wifi[0].up").isEnabled()
    assert not find(page, QAbstractButton, "network.wifi[2].down").isEnabled()
    press(qtbot, page, "network.wifi[2].up")
    assert [one.ssid for one in networks(page)] == ["Alpha", "Charlie", "Bravo"]
    press(qtbot, page, "network.wifi[0].down")
    assert [one.ssid for one in networks(page)] == ["Charlie", "Alpha", "Bravo"]


def test_a_key_in_sight_does_not_show_the_next_one(page: NetworkPage, qtbot: QtBot) -> None:
    """After moving or removing a network, the key that comes to stand in its place is hidden."""
    put(page, *THREE)
    field = find(page, SecretField, "network.wifi[0].key")
    page.wifi.cards[0].set_open(True)
    qtbot.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    press(qtbot, page, "network.wifi[0].remove")
    assert field.value() == Secret("Bravo-key-12")
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_opening_and_removing_by_keyboard(page: NetworkPage, qtbot: QtBot) -> None:
    """Enter opens and closes, Delete removes; the keyboard goes to the next, at last to the button that adds."""
    put(page, *THREE)
    page.wifi.cards[2].set_open(True)
    heading = page.wifi.cards[1].heading
    heading.setFocus()
    qtbot.keyClick(heading, Qt.Key.Key_Return)
    assert page.wifi.cards[1].body.isVisible()
    qtbot.keyClick(heading, Qt.Key.Key_Return)
    assert not page.wifi.cards[1].body.isVisible()
    qtbot.keyClick(heading, Qt.Key.Key_Delete)
    assert [one.ssid for one in networks(page)] == ["Alpha", "Charlie"]
    qtbot.waitUntil(page.wifi.cards[1].heading.hasFocus)
    assert page.wifi.cards[1].body.isVisible()
    qtbot.keyClick(page.wifi.cards[1].heading, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.wifi.cards[0].heading.hasFocus)
    qtbot.keyClick(page.wifi.cards[0].heading, Qt.Key.Key_Delete)
    assert networks(page) == ()
    qtbot.waitUntil(page.add.hasFocus)
    for _ in range(3):
        page.session.undo()
    assert networks(page) == THREE
    assert page.show_place("network.wifi")


def test_tab_follows_the_eye(page: NetworkPage, qtbot: QtBot) -> None:
    """Tab goes from the switch through all cards to the buttons below, also after a network was added."""
    put(page, THREE[0], profiles=(WlanProfile(file="Corp.xml"),))
    press(qtbot, page, "network.wifi.add")
    for card in (*page.wifi.cards, *page.profiles.cards):
        card.set_open(True)
    start = find(page, Toggle, "network.enabled")
    start.setFocus()
    seen: list[QWidget] = []
    while page.add_profile not in seen:
        focus = QApplication.focusWidget()
        assert focus is not None
        assert len(seen) < 40
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)

    def rows() -> list[tuple[int, int]]:
        tops = [one.mapTo(page, QPoint(0, one.height() // 2)) for one in seen]
        return [(point.y() // 12, point.x()) for point in tops]

    qtbot.waitUntil(lambda: rows() == sorted(rows()))  # once all is laid out
    assert len(seen) == len(set(seen)) >= 2 + 2 * 9 + 4


def test_off_keeps_the_networks(page: NetworkPage, qtbot: QtBot) -> None:
    """Switching Wi-Fi off hides the networks, says that they wait, and keeps them."""
    put(page, *THREE, profiles=(WlanProfile(file="Corp.xml"),))
    press(qtbot, page, "network.enabled")
    assert not page.session.project.network.enabled
    assert networks(page) == THREE
    assert not any(widget.isVisible() for widget in (page.wifi, page.profiles, page.add, page.add_profile))
    assert "4 network" in text_of(page, "network.state")
    press(qtbot, page, "network.enabled")
    assert page.wifi.isVisible()
    assert text_of(page, "network.state") == ""


def test_the_cable(page: NetworkPage) -> None:
    """The page says that a cable is needed without Wi-Fi, and that user certificates cannot serve."""
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    assert "need a network cable at first start" in words
    assert "user certificates cannot serve" in words


def test_a_profile_from_a_file(page: NetworkPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Choosing a profile adds it by its relative path and shows what the file says, cleaned, with its hazards."""
    (tmp_path / "Corp.xml").write_text(PROFILE.format(mode="user"))
    press(qtbot, page, "network.profiles.add")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "Corp.xml"))
    dialog.close()
    assert page.session.project.network.profiles == (WlanProfile(file="Corp.xml"),)
    qtbot.waitUntil(lambda: "In the file" in text_of(page, "network.profiles[0].facts"))
    facts = text_of(page, "network.profiles[0].facts")
    assert "Corp &lt;b&gt;" in facts
    assert "WPA2-Enterprise, AES, EAP-TLS, signs in as the user" in facts
    assert "nobody is signed in at first start" in facts
    assert "key=clear" in facts
    assert page.profiles.cards[0].heading.text() == "Corp (WPA2-Enterprise)"


def test_a_profile_that_changes(page: NetworkPage, qtbot: QtBot, tmp_path: Path) -> None:
    """Another file, a wrong one and none at all each change what is said of the profile."""
    (tmp_path / "Good.xml").write_text(PROFILE.format(mode="machine"))
    (tmp_path / "Wrong.xml").write_text("<Settings/>")
    put(page, profiles=(WlanProfile(file="Good.xml"),))
    qtbot.waitUntil(lambda: "signs in as the device" in text_of(page, "network.profiles[0].facts"))
    assert "nobody is signed in" not in text_of(page, "network.profiles[0].facts")
    page.session.edit("network.profiles[0].file", "Wrong.xml")
    qtbot.waitUntil(lambda: "not a WLAN profile" in text_of(page, "network.profiles[0].facts"))
    page.session.edit("network.profiles[0].file", "Gone.xml")
    qtbot.waitUntil(lambda: text_of(page, "network.profiles[0].facts") == "")
    page.mark_problems()
    page.session.check_now()
    qtbot.waitUntil(lambda: "Gone.xml" in text_of(page, "network.profiles[0].file.problems"))
    assert page.profiles.cards[0].heading.text().startswith("Gone.xml")


def test_pasted_lines(page: NetworkPage, qtbot: QtBot) -> None:
    """A network name that is pasted with a line break arrives as one line."""
    press(qtbot, page, "network.wifi.add")
    data = QMimeData()
    data.setText("Guest\n")
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(find(page, QLineEdit, "network.wifi[0].ssid"), "v", Qt.KeyboardModifier.ControlModifier)
    assert networks(page)[0].ssid == "Guest"


def test_another_project(page: NetworkPage) -> None:
    """Opening another project shows its networks, open if it is one; closing it leaves none."""
    session = page.session
    opened = session.opened
    assert opened is not None
    session.take(replace(opened, project=Project(network=Network(wifi=THREE))))
    assert [card.heading.isChecked() for card in page.wifi.cards] == [False] * 3
    session.take(replace(opened, project=Project(network=Network(wifi=THREE[:1]))))
    assert page.wifi.cards[0].body.isVisibleTo(page)
    session.take(None)
    assert page.wifi.cards == []


def test_names_for_screen_readers(page: NetworkPage) -> None:
    """Every control has a name, and the headings tell their keys."""
    put(page, *THREE, profiles=(WlanProfile(file="Corp.xml"),))
    page.wifi.cards[0].set_open(True)
    for kind in (QAbstractButton, QLineEdit, Choice):
        for widget in page.findChildren(kind):
            if widget.isVisibleTo(page):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()
    for heading in page.findChildren(ItemHeading):
        assert "Alt+Up" in heading.accessibleDescription()


def test_removed_cards_are_freed(page: NetworkPage, qtbot: QtBot) -> None:
    """A card that was removed is gone, with what tied it to the model."""
    put(page, *THREE)
    gone = weakref.ref(page.wifi.cards[2])
    press(qtbot, page, "network.wifi[0].remove")
    qtbot.waitUntil(lambda: gone() is None)
