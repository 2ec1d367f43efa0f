"""Documents where fields, settings and commands of a project hold them."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha1
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from app.answers.fields.paths import MULTI_APP
from app.answers.fields.tree import branch, leaf
from app.answers.rules.catalogue_rules import all_problems
from app.answers.rules.documents import CARRIED, SETTINGS, DocumentKind
from app.catalogue.catalogue import load_catalogue
from app.model.node import Node
from app.model.project import Application, Certificate, Dependency, Network, Project, Target, WlanProfile
from app.model.rules.rule import Level
from app.model.scenario import ScenarioKind
from tests.answers.document import instances as sound
from tests.answers.rules.test_assigned_access import PLAIN
from tests.model.certificates import certificate

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.rules.rule import Problem

CODES = ("wlan", "lan_", "vpn_", "shell", "layout", "pins", "app_install", "eap", "license", "kiosk", "document")

BROKEN = {
    DocumentKind.KIOSK: "<AssignedAccessConfiguration/>",
    DocumentKind.WLAN: sound.WLAN.replace("ESS", "BSS"),
    DocumentKind.LAN: "<LANProfile/>",
    DocumentKind.LAYOUT: sound.LAYOUT.replace(' Version="1"', ""),
    DocumentKind.PINS: '{"pinnedList":7}',
    DocumentKind.SINGLE_APP: r'{"Account":"contoso\user","AUMID":"a!b"}',
    DocumentKind.EAP_USER: "<a/>",
    DocumentKind.LICENSE: "no",
}


def told(project: Project, folder: Path | None) -> list[Problem]:
    """Return what is wrong with documents of *project*, hints left out."""
    found = all_problems(project, folder)
    return [one for one in found if one.code.startswith(CODES) and one.level is not Level.HINT]


def setting(path: str, value: str) -> Project:
    """Return a project that has *value* at *path*."""
    names = path.split("/")
    keys = {"SettingsForSim": (("ICCID", "1"),), "WifiProfile": (("WifiProfileId", "a"),)}
    node = Node(names[-1], value)
    for name in reversed(names[:-1]):
        node = Node(name, None, (node,), keys.get(name, ()))
    return Project(settings=(node,))


@pytest.mark.parametrize("path", SETTINGS)
def test_each_setting_that_holds_a_document_is_looked_into(path: str, tmp_path: Path) -> None:
    """A file, or a text, that Windows refuses is told at the place of its setting, before the build."""
    known = load_catalogue()[path]
    broken = BROKEN[SETTINGS[path]]
    (tmp_path / "d.xml").write_text(broken, encoding="utf-8")
    text = "d.xml" if known.type == "file" else broken.replace("\n", " ")
    found = told(setting(path, text), tmp_path)
    assert {one.level for one in found} == {Level.ERROR}
    assert all(one.place.startswith("settings[") and path.rpartition("/")[2] in one.place for one in found)
    if known.type == "file":
        assert told(setting(path, text), None) == []


def test_a_policy_of_start_is_one_line_without_declaration() -> None:
    """Several lines and a declaration are warnings; the same layout on one line is taken."""
    path = "Policies/Start/StartLayout"
    assert [one.code for one in told(setting(path, sound.LAYOUT), None)] == ["document_lines"]
    line = sound.LAYOUT.replace("\n", " ")
    assert told(setting(path, line), None) == []
    assert [one.code for one in told(setting(path, f'<?xml version="1.0"?>{line}'), None)] == ["document_declared"]


def test_the_file_of_a_wlan_profile_is_looked_into(tmp_path: Path) -> None:
    """It is told at the field, with the file's name and line; a page that is switched off is left alone."""
    (tmp_path / "w.xml").write_text(sound.WLAN.replace(sound.KEY, "short"), encoding="utf-8")
    network = Network(profiles=(WlanProfile(file="w.xml"), WlanProfile(file="missing.xml")))
    (one,) = told(Project(network=network), tmp_path)
    assert (one.place, one.level) == ("network.profiles[0].file", Level.ERROR)
    assert str(one).startswith("w.xml, line 23: ")
    assert told(Project(network=replace(network, enabled=False)), tmp_path) == []


def test_a_document_that_a_command_carries_is_a_warning(tmp_path: Path) -> None:
    """A VPN profile beside a script is told but stops no build, as only the script knows what it is for."""
    (tmp_path / "v.xml").write_text(sound.VPN.replace("Group14", "Group15"), encoding="utf-8")
    (tmp_path / "other.xml").write_text("<Application><a/></Application>", encoding="utf-8")
    files = (Dependency(name="v", file="v.xml"), Dependency(name="o", file="other.xml"), Dependency(file="b.xml"))
    project = Project(applications=(Application(name="a", command_line="x", dependencies=files),))
    (one,) = told(project, tmp_path)
    assert (one.place, one.level) == ("applications[0].dependencies[0].file", Level.WARNING)
    assert "DHGroup" in str(one)
    free = Project(settings=(branch("/".join(CARRIED[0].split("/")[:-1]), leaf("CommandFile", "v.xml")),))
    assert [one.level for one in told(free, tmp_path)] == [Level.WARNING]


def test_layouts_and_pins_in_a_kiosk_are_looked_into(tmp_path: Path) -> None:
    """What is wrong in a text of a kiosk's configuration has the line of the file."""
    inner = sound.LAYOUT.replace(' Version="1"', ' Version="x"').replace("LayoutOptions", "Options", 1)
    document = PLAIN.replace("<LayoutModificationTemplate/>", f'\n<?xml version="1.0"?>\n{inner}')
    (tmp_path / "k.xml").write_text(document, encoding="utf-8")
    found = [str(one) for one in told(setting(MULTI_APP, "k.xml"), tmp_path) if one.code == "layout_xml"]
    assert found[0].startswith("k.xml, line 15: Version"), found
    assert found[1].startswith("k.xml, line 16: Options"), found


def test_a_kiosk_of_a_hololens_has_apps_only(tmp_path: Path) -> None:
    """Programs of PCs are an error there, and a missing layout is told; on PCs neither is."""
    layout = PLAIN[PLAIN.index("<StartLayout>") : PLAIN.index("</StartLayout>") + len("</StartLayout>")]
    (tmp_path / "k.xml").write_text(PLAIN.replace(layout, ""), encoding="utf-8")
    desktop = setting(MULTI_APP, "k.xml")
    codes = [
        (one.code, one.level, "line" in str(one))
        for one in told(replace(desktop, kind=ScenarioKind.HOLOLENS), tmp_path)
    ]
    assert ("kiosk_headset", Level.ERROR, True) in codes
    assert ("kiosk_headset", Level.WARNING, True) in codes
    assert "kiosk_headset" not in {one.code for one in told(desktop, tmp_path)}


def test_the_project_around_a_document_counts(tmp_path: Path) -> None:
    """The oldest Windows of the project, and the certificates it installs."""
    root = certificate()
    (tmp_path / "a.cer").write_bytes(root.public_bytes(Encoding.DER))
    thumbprint = sha1(root.public_bytes(Encoding.DER), usedforsecurity=False).hexdigest()
    text = sound.ENTERPRISE.replace(sound.ROOT_CA, thumbprint)
    (tmp_path / "w.xml").write_text(text, encoding="utf-8")
    network = Network(profiles=(WlanProfile(file="w.xml"),))
    bare = Project(network=network)
    has_it = replace(bare, certificates=(Certificate(name="a", file="a.cer"),))
    assert "eap_root" in {one.code for one in all_problems(bare, tmp_path)}
    assert "eap_root" not in {one.code for one in all_problems(has_it, tmp_path)}
    (tmp_path / "w.xml").write_text(
        sound.wlan("WPA3SAE", "AES", sound.shared("passPhrase", sound.KEY)), encoding="utf-8"
    )
    assert [one.code for one in told(replace(bare, target=Target.OLDER), tmp_path)] == ["wlan_windows"]
