"""What building refuses, checking says: no project passes one and fails the other."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.core.error import BadInput
from app.core.secret import Secret
from app.model.node import Node
from app.model.project import (
    Application,
    Certificate,
    Device,
    Network,
    Package,
    Project,
    Security,
    WifiNetwork,
    WlanProfile,
)
from app.model.rules.rule import Level
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.packager.describe.rehearsal import build_problems
from tests.packager.build_case import STAMP, setting
from tests.packager.paper import certificate_der

if TYPE_CHECKING:
    from pathlib import Path

LICENSE = "EditionUpgrade/UpgradeEditionWithLicense"
ASSIGNED = "AssignedAccess/MultiAppAssignedAccessSettings"
ROOT = "Certificates/RootCertificates/RootCertificate@CertificateName=a/CertificatePath"


def project(*settings: Node, name: str = "test", variants: tuple[Node, ...] = ()) -> Project:
    """Return a project with the free *settings*."""
    return Project(
        package=Package(id="{11111111-2222-3333-4444-555555555555}", name=name),
        device=Device(name="PC-%SERIAL%", hide_oobe=None),
        settings=settings,
        variants=variants,
    )


def lost_variant() -> tuple[Node, ...]:
    """Return a variant for a target that is not there."""
    refs = Node("TargetRefs", None, (Node("TargetRef", None, (), (("Id", "nobody"),)),))
    return (Node("Variant", None, (refs, Node("Settings", None, (setting(LICENSE, "good.xml"),)))),)


def odd_setting() -> Node:
    """Return a setting with an attribute that means nothing."""
    setting_with_it = Node("HideOobe", "True", (Node("@Odd", "1"),))
    return Node("OOBE", None, (Node("Desktop", None, (setting_with_it,)),))


def odd_variant() -> tuple[Node, ...]:
    """Return a variant whose condition stands beside an attribute that means nothing."""
    condition = Node("Condition", None, (), (("Name", "MNC"), ("Value", "1")))
    target = Node("Target", None, (Node("TargetState", None, (Node("@Odd", "1"), condition)),), (("Id", "all"),))
    refs = Node("TargetRefs", None, (Node("TargetRef", None, (), (("Id", "all"),)),))
    return (
        Node("Targets", None, (target,)),
        Node("Variant", None, (refs, Node("Settings", None, (setting(LICENSE, "good.xml"),)))),
    )


TWICE = Node("Policies", None, (Node("Update", None, (Node("AllowAutoUpdate", "5"), Node("AllowAutoUpdate", "4"))),))
REFUSED: dict[str, tuple[Project, str, str]] = {
    "an empty document": (project(setting(LICENSE, "empty.xml")), f"settings[{LICENSE}]", "empty.xml is not XML"),
    "a document that ends early": (project(setting(ASSIGNED, "torn.xml")), f"settings[{ASSIGNED}]", "torn.xml is not"),
    "a document with entities": (project(setting(LICENSE, "entity.xml")), f"settings[{LICENSE}]", "entity.xml"),
    "a certificate that is none": (
        project(setting(ROOT, "empty.xml")),
        "settings[Certificates/RootCertificates/RootCertificate[CertificateName=a]/CertificatePath]",
        "empty.xml",
    ),
    "a profile without a name": (
        Project(
            package=Package(name="test"),
            device=Device(hide_oobe=None),
            network=Network(profiles=(WlanProfile(file="good.xml"),)),
        ),
        "network.profiles[0].file",
        "good.xml",
    ),
    "one setting twice": (project(TWICE), "settings[Policies/Update/AllowAutoUpdate#2]", "is set twice"),
    "a value beside settings": (
        project(Node("Policies", "5", (Node("Update", None, (Node("AllowAutoUpdate", "5"),)),))),
        "settings[Policies/Update/AllowAutoUpdate]",
        "is a group of settings",
    ),
    "an item without its key": (
        project(setting("Accounts/Users/User/UserGroup", "Administrators")),
        "settings[Accounts/Users/User/UserGroup]",
        "lacks its UserName",
    ),
    "a variant for nobody": (project(variants=lost_variant()), "variants", "which is not there"),
    "a file that Windows cannot have": (
        Project(
            package=Package(name="test"),
            device=Device(hide_oobe=None),
            applications=(Application(name="a", command_file="con.ps1", command_line="x"),),
        ),
        "applications[0].command_file",
        "con.ps1",
    ),
    "an unknown setting, by its leaf": (
        project(setting("Nobody/Knows/This", "1")),
        "settings[Nobody]",
        "Nobody/Knows/This",
    ),
    "an attribute of a setting": (
        project(odd_setting()),
        "settings[OOBE/Desktop/HideOobe/@Odd]",
        "@Odd is an attribute",
    ),
    "an attribute of a condition": (
        project(variants=odd_variant()),
        "variants[Targets/Target[Id=all]/TargetState/@Odd]",
        "@Odd is an attribute",
    ),
    "a control character": (
        project(setting("OOBE/Desktop/HideOobe", "True"), name="a\x02b"),
        "package.name",
        "control",
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with good and bad files."""
    (tmp_path / "empty.xml").write_bytes(b"")
    (tmp_path / "torn.xml").write_bytes(b"<a><b></a>")
    (tmp_path / "entity.xml").write_bytes(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
    (tmp_path / "good.xml").write_bytes(b"<a />")
    if sys.platform != "win32":
        (tmp_path / "con.ps1").write_bytes(b"x")
    (tmp_path / "root.cer").write_bytes(certificate_der("root"))
    return tmp_path


@pytest.mark.parametrize("case", REFUSED)
def test_what_a_build_refuses_a_check_says(folder: Path, case: str) -> None:
    """The same project fails in both; the check names the place."""
    one, place, words = REFUSED[case]
    errors = [problem for problem in build_problems(one, folder) if problem.level is Level.ERROR]
    told = [problem for problem in errors if words in str(problem)]
    assert told, [str(problem) for problem in errors]
    assert place in {problem.place for problem in told}
    with pytest.raises(BadInput):
        build_package(answers_from(one), FolderFiles(folder), dialect_of(one), folder, stamp=STAMP)


def test_one_fault_is_told_once(folder: Path) -> None:
    """A missing file is what the rules say already."""
    one = Project(
        package=Package(name="test"),
        applications=(Application(name="a", command_file="gone.ps1", command_line="x"),),
        certificates=(Certificate(name="c", file="gone.cer"),),
        settings=(setting(LICENSE, "gone.xml"), setting("Policies/Update/AllowAutoUpdate", "Never ever")),
    )
    errors = [problem for problem in build_problems(one, folder) if problem.level is Level.ERROR]
    places = [problem.place for problem in errors]
    assert len(places) == len(set(places)), [str(problem) for problem in errors]


def test_what_the_catalogue_finds_is_not_told_again(folder: Path) -> None:
    """Attributes that mean nothing and elements around settings: the rehearsal refuses them in the same words."""
    one = project(
        odd_setting(),
        Node("Nobody", None, (Node("@Password", Secret("x")), setting("Knows/This", "1"), setting("Nor/That", "2"))),
        variants=odd_variant(),
    )
    errors = [problem for problem in build_problems(one, folder) if problem.level is Level.ERROR]
    assert [str(problem) for problem in errors if problem.code == "build_refused"] == []
    assert len({str(problem) for problem in errors}) == len(errors) == 3


def test_all_faults_are_told_at_once(folder: Path) -> None:
    """A build stops at the first; a check names them all."""
    one = project(setting(LICENSE, "empty.xml"), setting(ASSIGNED, "torn.xml"), setting("Nobody/This", "1"))
    assert {problem.place for problem in build_problems(one, folder) if problem.level is Level.ERROR} == {
        f"settings[{LICENSE}]",
        f"settings[{ASSIGNED}]",
        "settings[Nobody]",
    }


def test_a_secret_that_is_not_known_here_is_no_refusal(folder: Path) -> None:
    """A project file without its secrets can be checked: what they are needed for is not refused for their sake."""
    wifi = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@SSID=Lab/WLANXmlSettings"
    free = setting(f"{wifi}/SecurityType", "WPA2-Personal").children[0].children[0].children[0].children[0]
    key = Node("SecurityKey", Secret())
    item = Node("WLANConfig", None, (replace(free, children=(key, *free.children)),), (("SSID", "Lab"),))
    lists = Node("ConnectivityProfiles", None, (Node("WLAN", None, (Node("WLANSetting", None, (item,)),)),))
    one = Project(
        package=Package(name="test"),
        network=Network(wifi=(WifiNetwork(ssid="Office", security=Security.WPA2),)),
        settings=(lists,),
    )
    assert [problem for problem in build_problems(one, folder) if problem.code == "build_refused"] == []


def test_a_good_project_passes_and_nothing_is_written(folder: Path) -> None:
    """What can be built has no error, and the folder is as before."""
    before = sorted(folder.iterdir())
    one = project(setting(LICENSE, "good.xml"), setting(ROOT, "root.cer"))
    assert [problem for problem in build_problems(one, folder) if problem.level is Level.ERROR] == []
    assert sorted(folder.iterdir()) == before
    assert build_package(answers_from(one), FolderFiles(folder), dialect_of(one), folder, stamp=STAMP).groups == 3
