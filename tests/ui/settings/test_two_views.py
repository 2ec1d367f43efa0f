"""Pages, editor and command line are views of one project: none loses what another did, and undo leads back."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from app.answers.fields.owned import owned_settings
from app.answers.fields.project import answers_from, project_from
from app.core.error import UsageError
from app.core.secret import Secret
from app.jobs.project import ChangeOrder, Changes, change_project
from app.model.address import settings
from app.model.field import get_field
from app.model.project import Application, Certificate, Project, Store, WifiNetwork
from app.model.store.project_store import open_project, save_project
from app.ui.session.session import Session
from app.ui.settings.branch import Branch
from app.ui.settings.editor import SettingsEditor
from tests.ui.stage.projects import one_of_each

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FREE = {
    "Policies/Update/AllowAutoUpdate": "5",
    "Policies/Camera/AllowCamera": "No",
    "Accounts/Users/User[UserName=ada]/UserGroup": "Standard Users",
    "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig[SSID=Guests]/WLANXmlSettings/SecurityType": "Open",
    "Certificates/RootCertificates/RootCertificate[CertificateName=Extra]/CertificatePath": "extra.cer",
    "ProvisioningCommands/PrimaryContext/Command/CommandConfig[Name=more]/CommandLine": "cmd /c more",
    "OOBE/Desktop/EnableCortanaVoice": "True",
}
"""Settings in groups that pages write to as well, and in others."""

FIELDS: dict[str, object] = {
    "device.name": "PC-%SERIAL%",
    "device.shared": True,
    "network.wifi[0].ssid": "Contoso",
    "account.administrator.name": "keeper",
    "applications[0].command_line": "x /S",
    "package.version": "2.0",
}


class Person:
    """Somebody who does something at random in one of the three views."""

    def __init__(self, folder: Path, parent: QWidget, seed: int) -> None:
        """Open a project with something on every page."""
        self.draw = random.Random(seed)
        self.path = folder / "two.wcdproj"
        save_project(one_of_each(), self.path)
        self.session = Session(parent, folder / "copies")
        self.session.take(open_project(self.path))
        self.session.replace(one_of_each())
        self.branch = Branch(self.session)
        self.editor = SettingsEditor(self.branch, parent)
        self.editor.prepare()

    def act(self) -> None:
        """Do one thing, and look that nothing else changed."""
        before = self.session.project
        steps: list[Callable[[], set[str]]] = [self.page, self.page, self.setting, self.setting, self.remove, self.move]
        touched = self.draw.choice(steps)()
        self.editor.prepare()
        after = self.session.project
        untouched = {place for place in FIELDS if place not in touched}
        for place in untouched:
            assert value(before, place) == value(after, place), (touched, place)
        old, new = dict(settings(before.settings)), dict(settings(after.settings))
        for address in (old.keys() | new.keys()) - touched:
            assert old.get(address) == new.get(address), (touched, address)

    def page(self) -> set[str]:
        """Change a field, as a page does."""
        place = self.draw.choice(list(FIELDS))
        self.session.edit(place, FIELDS[place] if self.draw.random() < 0.7 else value(one_of_each(), place))
        return {place}

    def setting(self) -> set[str]:
        """Set something in the editor."""
        address = self.draw.choice(list(FREE))
        self.branch.set(address, FREE[address])
        return {address}

    def remove(self) -> set[str]:
        """Remove something with all below it."""
        rows = [row for row in self.editor.model.rows_below(self.editor.model.root) if row.free is not None]
        if not rows:
            return set()
        row = self.draw.choice(rows)
        gone = {address for address, _ in settings(self.session.project.settings)}
        self.branch.remove(row.address)
        return gone - {address for address, _ in settings(self.session.project.settings)}

    def move(self) -> set[str]:
        """Undo, sometimes redo; what that touches may be anything."""
        self.session.undo()
        if self.draw.random() < 0.5:
            self.session.redo()
        return {*FIELDS, *FREE, *(address for address, _ in settings(self.session.project.settings))}


def value(project: Project, place: str) -> object:
    """Return what *project* has at *place*, None where there is no such item."""
    try:
        return get_field(project, place)
    except UsageError:
        return None


@pytest.mark.parametrize("seed", range(4))
def test_none_loses_the_work_of_another(tmp_path: Path, qtbot: QtBot, seed: int) -> None:
    """After each of many changes all else is as before; the command line sees them; undo leads to the start."""
    parent = QWidget()
    qtbot.addWidget(parent)
    person = Person(tmp_path, parent, seed)
    start = person.session.project
    for _ in range(60):
        person.act()
    end = person.session.project
    # What is in a package is what both say, and each setting of a page is shown as one of a page.
    shown = dict(settings(owned_settings(end).nodes))
    for address, text in shown.items():
        row = person.editor.model.find(address, owned=True)
        assert row is not None, address
        assert row.owned is not None, address
        assert row.owned.value == text
    whole = dict(settings(answers_from(end).common))
    assert set(dict(settings(end.settings))) <= set(whole)
    assert answers_from(project_from(answers_from(end))) == answers_from(end)

    save_project(end, person.path, passphrase=Secret("correct horse battery staple"))
    address, text = "Policies/Start/HideShutDown", "Yes"
    order = ChangeOrder(
        path=person.path,
        changes=Changes(values=((address, text),)),
        passphrase=Secret("correct horse battery staple"),
    )
    by_command = change_project(order).project
    person.branch.set(address, text)
    assert by_command.settings == person.session.project.settings
    assert by_command.device == end.device
    while person.session.can_undo:
        person.session.undo()
        person.editor.prepare()
    assert person.session.project.settings == start.settings == ()
    assert person.editor.model.root.free is not None
    assert person.editor.model.root.free.children == ()


def test_the_places_of_owned_settings() -> None:
    """Each setting that a page writes leads to its field: of items to that of the item."""
    project = one_of_each()
    project = with_more(project)
    owned = owned_settings(project)
    places = {address: owned.place_of(address) for address, _ in settings(owned.nodes)}
    assert places["DevDetail/DNSComputerName"] == "device.name"
    key = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig[SSID=Second]/WLANXmlSettings/SecurityType"
    assert places[key] == "network.wifi[1].security"
    assert places["Accounts/Users/User[UserName=setup]/Password"] == "account.administrator.password"
    command = "ProvisioningCommands/PrimaryContext/Command/CommandConfig[Name=Second]/CommandLine"
    assert places[command] == "applications[1].command_line"
    root = "Certificates/RootCertificates/RootCertificate[CertificateName=Second]/CertificatePath"
    assert places[root] == "certificates[1].file"
    assert all(value(project, place) is not None for place in places.values())


def with_more(project: Project) -> Project:
    """Return *project* with a second item in each list."""
    return replace(
        project,
        network=replace(project.network, wifi=(*project.network.wifi, WifiNetwork(ssid="Second"))),
        applications=(*project.applications, Application(name="Second", command_line="second /S")),
        certificates=(*project.certificates, Certificate(name="Second", file="second.cer", store=Store.ROOT)),
    )
