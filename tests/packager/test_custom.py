"""Custom settings: written as they are said, taken over from a package, and told from what the catalogue knows."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.catalogue.catalogue import RESOURCE, VARIABLE
from app.core.error import BadInput
from app.core.secret import Secret
from app.model.custom import CustomAction, CustomScope, CustomSetting, CustomType
from app.model.node import Node
from app.model.project import Package, Project
from app.model.store.project_store import open_project
from app.packager.build import build_package
from app.packager.check.rebuild import rebuild_package
from app.packager.compile.compiler import compile_answers
from app.packager.compile.dialect import Dialect
from app.packager.compile.package_files import package_files
from app.packager.compile.sources import FolderFiles
from app.packager.describe.exposure import revealed_by_project
from app.packager.describe.rehearsal import build_problems
from app.packager.import_project import import_source
from app.packager.read.package import open_package
from tests.packager.build_case import ID, PROV, STAMP, setting
from tests.packager.tampered import change, replaced

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers

USER = CustomScope.USER
ONE = CustomSetting(uri="./Device/Vendor/MSFT/Policy/Config/New/Thing", kind=CustomType.INTEGER, value="7")
SEVERAL = (
    ONE,
    CustomSetting(uri="Policy!/Config/New/Thing", value="a\nb", scope=USER),
    CustomSetting(uri="./User/Vendor/MSFT/Policy/Config/New/Other", kind=CustomType.BOOLEAN, value="true", scope=USER),
    CustomSetting(uri="RemoteWipe/doWipe", action=CustomAction.EXEC),
    CustomSetting(uri="New!Device/A%2FB/Old", action=CustomAction.DELETE),
    CustomSetting(uri="New/List", kind=CustomType.MULTIPLE, value="a;b"),
    CustomSetting(uri="New/Bytes", kind=CustomType.BINARY, value="AAEC"),
    CustomSetting(uri="New/Document", kind=CustomType.XML, value="<a b='1'><c/></a>"),
    CustomSetting(uri="New/Password", hidden=True, secret=Secret("hush-hush")),
    CustomSetting(uri="Policy/Config/Camera/AllowCamera", kind=CustomType.INTEGER, value="0"),
)


def project(*custom: CustomSetting, nodes: tuple[Node, ...] = ()) -> Project:
    """Return a project with *custom* settings that does nothing else but the settings *nodes*."""
    made = Project(package=Package(id=ID, name="test"), custom=custom, settings=nodes)
    return replace(made, device=replace(made.device, hide_oobe=None))


def files_of(answers: Answers, folder: Path) -> dict[str, bytes]:
    """Return the files of the package of *answers*, which has no data assets."""
    return package_files(answers, compile_answers(answers, Dialect(), FolderFiles(folder)), {})


def build(answers: Answers, folder: Path) -> Path:
    """Build *answers* and return the package."""
    return build_package(answers, FolderFiles(folder), Dialect(), folder, stamp=STAMP).package


def test_a_custom_setting_is_a_group_of_its_own(tmp_path: Path) -> None:
    """Type, value and scope stand in provxml as they were said, and the group is named after the node."""
    files = files_of(answers_from(project(*SEVERAL)), tmp_path)
    named = {
        path.rpartition("/")[2]: data.decode("utf-8-sig") for path, data in files.items() if "CustomSetting" in path
    }
    assert list(named)[:2] == [
        "0__CustomSetting_Policy_Config_New_Thing.provxml",
        "1__CustomSetting_RemoteWipe_doWipe.provxml",
    ]
    assert (
        '<parm name="Thing" value="7" datatype="integer" />'
        in named["0__CustomSetting_Policy_Config_New_Thing.provxml"]
    )
    assert 'value="" datatype="string" exec="1"' in named["1__CustomSetting_RemoteWipe_doWipe.provxml"]
    assert '<nocharacteristic type="Old" />' in named["2__CustomSetting_New_A_B_Old.provxml"]
    assert 'value="a\uf000b\uf000\uf000"' in named["3__CustomSetting_New_List.provxml"]
    assert '<characteristic type="Policy" scope="User">' in named["9__CustomSetting_Policy_Config_New_Other.provxml"]
    assert '<characteristic type="Policy">' in named["8__CustomSetting_Policy_Config_New_Thing.provxml"]
    assert f"{PROV}/User_RunTime.xml" in files


def test_a_value_can_come_from_a_file(tmp_path: Path) -> None:
    """Texts lose their mark of order, XML its spaces, bytes become base64; a number has no file."""
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbf<a>\n <b/>\n</a>")
    for kind, value in (
        (CustomType.STRING, "&lt;a&gt;&#xA; &lt;b/&gt;&#xA;&lt;/a&gt;"),
        (CustomType.XML, "&lt;a&gt;&lt;b /&gt;&lt;/a&gt;"),
        (CustomType.BINARY, "77u/PGE+CiA8Yi8+CjwvYT4="),
    ):
        made = project(CustomSetting(uri="New/Thing", kind=kind, file="a"))
        assert not [one for one in build_problems(made, tmp_path) if one.level == "error"]
        text = b"".join(files_of(answers_from(made), tmp_path).values()).decode("utf-8", "replace")
        assert f'value="{value}"' in text
    refused = build_problems(project(CustomSetting(uri="New/Thing", kind=CustomType.INTEGER, file="a")), tmp_path)
    assert [one.place for one in refused if one.level == "error"] == ["custom[0]"]


def test_custom_settings_come_back_from_their_package(tmp_path: Path) -> None:
    """Import finds each node again, secrets as secrets, and the rebuilt package has the same files."""
    made = project(*SEVERAL, nodes=(setting("Policies/Update/AllowAutoUpdate", "5"),))
    package = build(answers_from(made), tmp_path)
    imported = import_source(package, tmp_path / "out", Secret("word"))
    again = open_project(imported.project_file, Secret("word")).project
    assert imported.notes == ()
    assert {one.secret.reveal() for one in again.custom if one.hidden} == {"hush-hush"}
    assert files_of(answers_from(again), tmp_path) == files_of(answers_from(made), tmp_path)
    with open_package(package) as opened, (tmp_path / "b").open("w+b") as out:
        assert rebuild_package(opened, out).identical


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Return a catalogue that knows more than ours: a policy, a choice, and a group of two."""
    known = json.loads(RESOURCE.read_bytes())
    tables = known["tables"]
    tables["path"].append([["Policy", None], ["Config", None], ["Novel", None]])
    tables["path"].append([["Novel", None]])
    tables["values"].append({"Off": "0", "On": "1"})
    policy, novel, choice = len(tables["path"]) - 2, len(tables["path"]) - 1, len(tables["values"]) - 1
    leaf = {"evidence": "package", "group": 0}
    known["tree"]["Policies"]["+"]["Novel"] = {
        "type": "group",
        "+": {
            "Count": {**leaf, "type": "integer", "target": {"kind": "csp", "path": policy}},
            "Mode": {**leaf, "type": "integer", "values": choice, "target": {"kind": "csp", "path": policy}},
        },
    }
    known["tree"]["Novel"] = {
        "type": "group",
        "+": {
            "Switch": {
                "type": "boolean",
                "evidence": "package",
                "group": 1,
                "force_reload": True,
                "target": {"kind": "csp", "path": novel},
            },
            "Key": {"type": "string", "evidence": "package", "group": 1, "target": {"kind": "csp", "path": novel}},
        },
    }
    path = tmp_path / "newer.json"
    path.write_text(json.dumps(known))
    return path


def test_what_the_catalogue_lacks_is_built_as_the_package_did(
    newer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package of a newer WCD keeps its unknown settings through import, change, save and build, byte for byte."""
    nodes = (
        Node("Novel", None, (Node("Key", "Zq7key"), Node("Switch", "True"))),
        Node("Policies", None, (Node("Novel", None, (Node("Count", "3"), Node("Mode", "On"))),)),
    )
    made = project(nodes=nodes)
    monkeypatch.setenv(VARIABLE, str(newer))
    package = build(answers_from(made), tmp_path)
    wanted = files_of(answers_from(made), tmp_path)
    monkeypatch.delenv(VARIABLE)
    imported = import_source(package, tmp_path / "out")
    again = open_project(imported.project_file).project
    assert again.settings == ()
    assert {one.setting for one in again.custom} >= {"Policies/Novel/Count", "Policies/Novel/Mode", "Novel/Switch"}
    assert files_of(answers_from(again), tmp_path) == wanted
    codes = {one.code for one in build_problems(again, tmp_path)}
    assert "custom_from_package" in codes
    assert "setting_unknown" not in codes
    index = next(i for i, one in enumerate(again.custom) if one.setting.endswith("Count"))
    changed = [*again.custom]
    changed[index] = replace(changed[index], value="4")
    text = b"".join(files_of(answers_from(replace(again, custom=tuple(changed))), tmp_path).values()).decode()
    assert 'name="Count" value="4"' in text
    assert "<Count>4</Count>" in text


def test_a_value_that_the_answers_do_not_say_proves_nothing(
    newer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where answer file and settings group disagree on an unknown setting, it stays unknown and cannot be built."""
    made = project(nodes=(setting("Policies/Novel/Count", "3"),))
    monkeypatch.setenv(VARIABLE, str(newer))
    package = build(answers_from(made), tmp_path)
    monkeypatch.delenv(VARIABLE)
    harmless = change(package, tmp_path / "b.ppkg", replaced(package, "customizations.xml", ">3<", ">9<"))
    again = open_project(import_source(harmless, tmp_path / "out").project_file).project
    assert [one.setting for one in again.custom] == [""]
    assert "setting_unknown" in {one.code for one in build_problems(again, tmp_path)}


@pytest.mark.parametrize(
    ("nodes", "old", "new", "uri"),
    [
        (
            (setting("Policies/Camera/AllowCamera", "No"), setting("Policies/Update/AllowAutoUpdate", "5")),
            "<AllowCamera>No</AllowCamera>",
            "",
            "Policy/Config/Camera/AllowCamera",
        ),
        (
            (
                setting("Accounts/Users/User@UserName=ada/Password", "Zq7ada"),
                setting("Accounts/Users/User@UserName=bob/Password", "Zq7bob"),
            ),
            'UserName="bob"',
            'UserName="eve"',
            "Accounts/Users/bob/Password",
        ),
        (
            (setting("OOBE/Desktop/EnableCortanaVoice", "False"), setting("OOBE/Desktop/HideOobe", "True")),
            "<EnableCortanaVoice>False</EnableCortanaVoice>",
            "",
            "EnableCortanaVoice",
        ),
    ],
)
def test_a_node_of_the_catalogue_that_no_answer_mentions_is_kept(
    nodes: tuple[Node, ...], old: str, new: str, uri: str, tmp_path: Path
) -> None:
    """What a package sets and its answer file leaves out comes back as a custom setting, and is built again."""
    package = build(answers_from(project(nodes=nodes)), tmp_path)
    less = change(package, tmp_path / "b.ppkg", replaced(package, "customizations.xml", old, new))
    imported = import_source(less, tmp_path / "out", Secret("word"))
    again = open_project(imported.project_file, Secret("word")).project
    assert imported.notes == ()
    (one,) = again.custom
    assert uri in one.uri
    rebuilt = b"".join(files_of(answers_from(again), tmp_path / "out").values()).decode("utf-8", "replace")
    assert f'name="{one.uri.rpartition("/")[2]}" value="{one.content}"' in rebuilt


@pytest.mark.parametrize("languages", [("fr",), ("fr", "de"), ()])
def test_an_unknown_setting_for_certain_devices_is_kept_and_told(
    languages: tuple[str, ...], newer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one variant, in two, or beside known ones only: it stays where it was, and the import says what it means."""
    known = setting("Policies/Camera/AllowCamera", "No")
    variants = for_languages({"it": (known,)})
    for one in languages:
        nodes = (known, setting("Policies/Novel/Count", "3"), setting("Novel/Key", f"k-{one}"))
        variants = (*variants, *for_languages({one: nodes}))
    made = replace(project(nodes=(setting("Policies/Update/AllowAutoUpdate", "5"),)), variants=variants)
    monkeypatch.setenv(VARIABLE, str(newer))
    package = build(answers_from(made), tmp_path)
    monkeypatch.delenv(VARIABLE)
    imported = import_source(package, tmp_path / "out")
    again = open_project(imported.project_file).project
    assert again.variants == variants
    assert again.custom == ()
    told = [str(one) for one in imported.notes]
    assert [("Policies/Novel/Count" in one, "Novel/Key" in one, "certain devices" in one) for one in told] == [
        (True, True, True)
    ] * bool(languages)
    wrong = [one for one in build_problems(again, tmp_path / "out") if one.code == "setting_unknown"]
    assert len(wrong) == 2 * len(languages)


def for_languages(settings: dict[str, tuple[Node, ...]]) -> tuple[Node, ...]:
    """Return a target and a variant with *settings* for each language."""
    targets, variants = [], []
    for language, nodes in settings.items():
        condition = Node("Condition", None, (), (("Name", "Lang"), ("Value", language)))
        targets.append(Node("Target", None, (Node("TargetState", None, (condition,)),), (("Id", language),)))
        refs = Node("TargetRefs", None, (Node("TargetRef", None, (), (("Id", language),)),))
        variants.append(Node("Variant", None, (refs, Node("Settings", None, nodes)), (("Name", language),)))
    return (Node("Targets", None, tuple(targets)), *variants)


@pytest.mark.parametrize(
    ("custom", "code", "level"),
    [
        ((replace(ONE, uri="nothing"),), "custom_uri", "error"),
        ((replace(ONE, scope=USER),), "custom_uri", "error"),
        ((ONE, replace(ONE, uri="policy/config/new/THING")), "custom_twice", "error"),
        ((replace(ONE, value="x"),), "custom_value", "error"),
        ((replace(ONE, kind=CustomType.BOOLEAN),), "custom_value", "error"),
        ((replace(ONE, kind=CustomType.BINARY, value="!"),), "custom_value", "error"),
        ((replace(ONE, kind=CustomType.XML, value="<a>"),), "custom_value", "error"),
        (
            (replace(ONE, kind=CustomType.XML, value="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),),
            "custom_value",
            "error",
        ),
        ((replace(ONE, file="a"),), "custom_two_values", "warning"),
        ((SEVERAL[-1],), "custom_known", "warning"),
        (
            (replace(SEVERAL[-1], uri="./Device/Vendor/MSFT/policy/config/camera/allowcamera"),),
            "custom_known",
            "warning",
        ),
        ((ONE,), "custom_own_word", "hint"),
        ((CustomSetting(uri="New/Password", value="x"),), "custom_plain_secret", "warning"),
        ((CustomSetting(uri="New/Thing", value="x", hidden=True),), "custom_plain_secret", "warning"),
    ],
)
def test_what_check_says(custom: tuple[CustomSetting, ...], code: str, level: str, tmp_path: Path) -> None:
    """Malformed addresses and values are errors; what is only likely to be wrong is a warning, the rest a hint."""
    found = {one.code: one.level for one in build_problems(project(*custom), tmp_path)}
    assert found.get(code) == level


def test_a_custom_setting_beside_one_of_the_catalogue_is_warned_of(tmp_path: Path) -> None:
    """The same node from two sides is told once, at the custom setting."""
    made = project(SEVERAL[-1], nodes=(setting("Policies/Camera/AllowCamera", "No"),))
    assert [one.place for one in build_problems(made, tmp_path) if one.code == "custom_overlap"] == ["custom[0].uri"]
    assert not [one for one in build_problems(project(*SEVERAL), tmp_path) if one.code == "custom_overlap"]


def test_a_refused_custom_setting_is_one_sentence(tmp_path: Path) -> None:
    """A build of one that check refuses ends with the reason, and the secret is not in it."""
    made = project(CustomSetting(uri="New/Pin", kind=CustomType.INTEGER, hidden=True, secret=Secret("Zq7hush")))
    with pytest.raises(BadInput, match="New/Pin takes a whole number") as refused:
        compile_answers(answers_from(made), Dialect(), FolderFiles(tmp_path))
    assert "Zq7" not in str(refused.value)
    assert [one.place for one in revealed_by_project(made, tmp_path)] == ["New/Pin"]
    unknown = replace(made, custom=(replace(made.custom[0], secret=Secret()),))
    assert not [one for one in build_problems(unknown, tmp_path) if one.level == "error"]
