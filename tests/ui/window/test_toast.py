"""Taking a removal back: the message at the edge of the window, for lists, cards, settings and recent projects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.secret import Secret
from app.model.address import numbered
from app.model.field import remove_item, set_setting
from app.model.node import Node
from app.model.project import Application, Certificate, Dependency, Network, Project, WifiNetwork
from app.ui.session.removal import removed_names
from app.ui.widgets.tab_order import tab_stops
from tests.ui.stage.hand import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

    from app.model.address import AddressStep
    from app.ui.window.window import MainWindow

APPLICATIONS = (
    Application(name="Chat", command_file="chat.exe", dependencies=(Dependency(name="data", file="data.cab"),)),
    Application(name="Mail"),
)
FULL = set_setting(
    replace(
        Project(),
        applications=APPLICATIONS,
        network=Network(wifi=(WifiNetwork(ssid="Office", key=Secret("contoso-key")),)),
        certificates=(Certificate(file="certs/root.cer"),),
    ),
    "Policies/Update/AllowAutoUpdate",
    "1",
)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("applications[1]", "Mail"),
        ("applications[0].dependencies[0]", "data"),
        ("network.wifi[0]", "Office"),
        ("certificates[0]", "root.cer"),
    ],
)
def test_each_kind_of_item_is_named(place: str, name: str) -> None:
    """What was removed is found wherever it was, and named without a secret."""
    assert removed_names(FULL, remove_item(FULL, place)) == (name,)


def test_what_is_no_removal() -> None:
    """Adding, moving, typing and replacing a value take nothing away; removing a setting does."""
    assert removed_names(FULL, set_setting(FULL, "Policies/Update/AllowAutoUpdate", None)) == ("AllowAutoUpdate",)
    for new in (
        replace(FULL, applications=APPLICATIONS[::-1]),
        replace(FULL, applications=(*APPLICATIONS, Application())),
        replace(FULL, applications=(replace(APPLICATIONS[0], name="Talk"), APPLICATIONS[1])),
        set_setting(FULL, "Policies/Update/AllowAutoUpdate", "2"),
        replace(FULL, certificates=(Certificate(file="a"), Certificate(file="b"))),
    ):
        assert removed_names(FULL, new) == ()


def test_only_what_changed_is_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that is pressed costs the same in a project with thousands of settings elsewhere."""
    looked: list[Node] = []

    def counted(nodes: Iterable[Node]) -> Iterator[tuple[AddressStep, Node]]:
        for step, node in numbered(nodes):
            looked.append(node)
            yield step, node

    many = Node("Shortcuts", children=tuple(Node(f"Item{number}", "1") for number in range(3000)))
    full = replace(FULL, settings=(many, *FULL.settings))
    monkeypatch.setattr("app.ui.session.removal.numbered", counted)
    assert removed_names(full, set_setting(full, "Policies/Update/AllowAutoUpdate", "2")) == ()
    assert removed_names(full, set_setting(full, "Policies/Update/AllowAutoUpdate", None)) == ("AllowAutoUpdate",)
    assert len(looked) < 20


def test_a_removal_is_taken_back(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message is said aloud, Tab reaches its button, which brings the item back; the next change ends it."""
    said: list[str] = []
    monkeypatch.setattr(
        "app.ui.look.spoken.QAccessible.updateAccessibility", lambda event: said.append(event.message())
    )
    session, toast = window.session, window.toast
    session.replace(FULL)
    assert not toast.isVisible()
    session.replace(remove_item(session.project, "applications[1]"))
    qtbot.waitUntil(lambda: "Removed: Mail Undo the removal" in said)
    assert toast.undo in list(tab_stops(window))
    click(qtbot, toast.undo)
    assert session.project == FULL
    assert not toast.isVisible()
    session.replace(remove_item(session.project, "certificates[0]"))
    session.edit("device.name", "PC")
    assert not toast.isVisible()


def test_recent_projects_are_put_back(window: MainWindow, qtbot: QtBot) -> None:
    """What was taken off the list of recent projects comes back at its place; Escape closes the message."""
    folder = window.session.folder
    assert folder
    for name in ("A", "B", "C"):
        window.preferences.add_recent(folder / f"{name}.wcdproj")
    before = window.preferences.recent()
    window.session.take(None)
    window.start.removed.emit([folder / "B.wcdproj", folder / "A.wcdproj"])
    assert [one.path.stem for one in window.preferences.recent()] == ["C"]
    click(qtbot, window.toast.undo)
    assert window.preferences.recent() == before
    window.start.removed.emit([folder / "C.wcdproj"])
    window.toast.undo.setFocus()
    qtbot.keyClick(window.toast.undo, Qt.Key.Key_Escape)
    assert not window.toast.isVisible()
    assert QApplication.focusWidget() is not window.toast.undo
