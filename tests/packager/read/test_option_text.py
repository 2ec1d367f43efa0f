"""Texts of options that the catalogue lacks: learnt from the package that proves them, and kept with the project."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.answers.rules.catalogue_rules import setting_problems
from app.answers.xml.customizations import write_answer_file, write_customizations
from app.core.error import BadInput
from app.core.secret import Secret
from app.model.node import Node
from app.model.origin import OptionText
from app.model.project import Device, Package, Project
from app.model.rules.rule import Level
from app.model.store.project_store import open_project
from app.packager.check.rebuild import rebuild_package
from app.packager.check.verify import verify_package
from app.packager.compile.compiler import compile_answers
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles
from app.packager.import_project import import_source
from app.packager.read.package import ANSWER_FILE, CUSTOMIZATIONS, open_package
from tests.packager.build_case import answers, built, compiled, setting
from tests.packager.tampered import change

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers

UPDATE = "Policies/Update/AllowAutoUpdate"
USER = "Accounts/Users/User"
CORTANA = "Policies/Search/AllowCortanaInAAD"


def said_otherwise(numbers: Answers, texts: Answers, folder: Path) -> Path:
    """Return the package of *numbers* whose answers say *texts*: one of a WCD whose texts the catalogue lacks."""
    package = built(numbers, folder).package
    changes: dict[str, bytes | None] = {
        CUSTOMIZATIONS: write_customizations(texts),
        ANSWER_FILE: write_answer_file(texts),
    }
    return change(package, folder / "other.ppkg", changes)


def variant(name: str, value: str) -> tuple[Node, Node]:
    """Return targets and the variant for devices of *name*, which sets the update policy to *value*."""
    state = Node("TargetState", None, (Node("Condition", None, (), (("Name", "Region"), ("Value", name))),))
    targets = Node("Targets", None, (Node("Target", None, (state,), (("Id", name),)),))
    refs = Node("TargetRefs", None, (Node("TargetRef", None, (), (("Id", name),)),))
    return targets, Node("Variant", None, (refs, Node("Settings", None, (setting(UPDATE, value),))))


def users(first: str, second: str) -> Node:
    """Return two accounts with the groups *first* and *second*."""
    items = (("a", first), ("b", second))
    nodes = (Node("User", None, (Node("UserGroup", group),), (("UserName", name),)) for name, group in items)
    return Node("Accounts", None, (Node("Users", None, tuple(nodes)),))


CASES: dict[str, tuple[Answers, Answers, set[tuple[str, str, str]]]] = {
    "one policy": (
        answers(setting(UPDATE, "3")),
        answers(setting(UPDATE, "At a time of ours")),
        {(UPDATE, "At a time of ours", "3")},
    ),
    "a choice where the catalogue has a switch": (
        answers(setting(CORTANA, "Enable")),
        answers(setting(CORTANA, "Let them")),
        {(CORTANA, "Let them", "1")},
    ),
    "two items of a map": (
        answers(users("2", "1")),
        answers(users("Chiefs", "All others")),
        {(f"{USER}/UserGroup", "Chiefs", "2"), (f"{USER}/UserGroup", "All others", "1")},
    ),
    "one for all and one under a condition": (
        answers(setting(UPDATE, "1"), variants=variant("FR", "5")),
        answers(setting(UPDATE, "Loud"), variants=variant("FR", "Never")),
        {(UPDATE, "Loud", "1"), (UPDATE, "Never", "5")},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_text_is_learnt_from_the_package_that_proves_it(tmp_path: Path, case: str) -> None:
    """The package is in order and comes out identical; its project keeps text and number, and builds both again."""
    numbers, texts, expected = CASES[case]
    package = said_otherwise(numbers, texts, tmp_path)
    assert [str(one.sentence) for one in verify_package(package).findings if one.level.value == "warning"] == []
    with open_package(package) as opened:
        assert rebuild_package(opened, BytesIO()).identical
    project = open_project(import_source(package, tmp_path / "project").project_file).project
    assert {(one.path, one.text, one.value) for one in project.texts} == expected
    assert write_customizations(answers_from(project)) == write_customizations(texts)
    found = setting_problems(project)
    assert [problem.code for problem in found if problem.level is Level.ERROR] == []
    free = [problem for problem in found if problem.code == "setting_text_learnt"]
    assert all(problem.level is Level.HINT for problem in free)
    (tmp_path / "again").mkdir()
    groups = compile_answers(answers_from(project), Dialect(), FolderFiles(tmp_path))
    assert groups == compile_answers(numbers, Dialect(), FolderFiles(tmp_path))


def test_two_values_prove_nothing(tmp_path: Path) -> None:
    """A text that stands for one number here and for another there stays unknown, and the known ones are named."""
    package = said_otherwise(answers(users("2", "1")), answers(users("Same", "Same")), tmp_path)
    project = open_project(import_source(package, tmp_path / "project").project_file).project
    assert project.texts == ()
    with pytest.raises(BadInput, match="“Administrators”, “Standard Users”"):
        compile_answers(answers_from(project), Dialect(), FolderFiles(tmp_path))


def test_a_package_does_not_teach_what_is_known(tmp_path: Path) -> None:
    """A text of the catalogue keeps its number: a package with another one is told to contradict itself."""
    known = "Turn off automatic updates"
    package = said_otherwise(answers(setting(UPDATE, "1")), answers(setting(UPDATE, known)), tmp_path)
    assert any("other values" in str(one.sentence) for one in verify_package(package).findings)
    assert open_project(import_source(package, tmp_path / "project").project_file).project.texts == ()
    lie = Project(
        package=Package(name="x"),
        device=Device(hide_oobe=None),
        settings=(setting(UPDATE, known),),
        texts=(OptionText(path=UPDATE, text=known, value="1"),),
    )
    (group,) = compile_answers(answers_from(lie), Dialect(), FolderFiles(tmp_path))
    assert getattr(group.parms[0], "value", None) == "5"


def test_secrets_are_no_texts_of_options(tmp_path: Path) -> None:
    """Whatever a package says of a password: it does not come to the texts that a project file holds in the clear."""
    numbers = answers(setting(f"{USER}@UserName=a/Password", "12345678"))
    texts = answers(setting(f"{USER}@UserName=a/Password", "Geheim-Wort"))
    package = said_otherwise(numbers, texts, tmp_path)
    file = import_source(package, tmp_path / "project").project_file
    assert open_project(file).project.texts == ()
    assert b"Geheim-Wort" not in file.read_bytes()


PROVXML = "Multivariant/0/Prov/RunTime/0__"


@pytest.mark.parametrize(
    ("path", "text", "name", "value"),
    [
        ("Policies/Update/BranchReadinessLevel", "Current Branch", "Policies_Update_BranchReadinessLevel", "16"),
        ("Policies/Update/BranchReadinessLevel", "Current Branch for Business", None, "32"),
        ("Policies/Connectivity/AllowBluetooth", "Yes", None, "2"),
        ("Policies/DeviceGuard/ConfigureSystemGuardLaunch", "Disables Secure Launch", None, "2"),
        ("Policies/Experience/ConfigureChatIcon", "Disabled", None, "3"),
        ("Policies/Experience/DisableTextTranslation", "Disable Text Translation", None, "1"),
        ("Policies/Privacy/LetAppsAccessLocation", "User in control", None, "0"),
        ("Policies/Search/AllowSearchHighlights", "Disable", None, "0"),
        ("Policies/Search/AllowCortanaInAAD", "Disable", None, "0"),
        ("Policies/Start/ShowOrHideMostUsedApps", "Hide", None, "2"),
        ("Policies/System/AllowTelemetry", "Diagnostic data off (not recommended)", None, "0"),
        ("Policies/VirtualizationBasedTechnology/HypervisorEnforcedCodeIntegrity", "Disabled", None, "0"),
        ("Policies/WindowsAI/DisableAIDataAnalysis", "Disabled Data Analysis for Windows AI.", None, "1"),
        ("Education/EnableEduThemes", "Yes", None, "1"),
        ("ApplicationManagement/AllowAppStoreAutoUpdate", "Allowed", None, "1"),
        ("ApplicationManagement/AllowAppStoreAutoUpdate", "Disallowed", None, "0"),
        ("ApplicationManagement/AllowAllTrustedApps", "Yes", None, "1"),
    ],
)
def test_texts_and_settings_that_the_list_lacked(
    tmp_path: Path, path: str, text: str, name: str | None, value: str
) -> None:
    """Each is built into the group of its name, as an integer of the policy."""
    files = compiled(answers(setting(path, text)), tmp_path)
    group = files[f"{PROVXML}{name or path.replace('/', '_')}.provxml"]
    assert '<characteristic type="Policy">' in group
    assert f'name="{path.rpartition("/")[2]}" value="{value}" datatype="integer"' in group


def test_a_language_that_is_not_to_be_installed_starts_nothing(tmp_path: Path) -> None:
    """The node that starts an installation would start it with any value."""
    path = "LanguagePackManagement/LanguagePackInstall/Language@LanguageId=de-CH"
    on = compiled(answers(setting(f"{path}/InstallLanguage", "True")), tmp_path)
    assert any('name="StartInstallation" value="true" datatype="boolean" exec="1"' in text for text in on.values())
    off = compiled(answers(setting(f"{path}/InstallLanguage", "False")), tmp_path)
    assert not any("StartInstallation" in text for text in off.values())


def test_an_enrolment_has_the_form_of_a_real_package(tmp_path: Path) -> None:
    """Address by address, the secret, and the kind of sign-in as an integer (a package of 2016 proves it)."""
    texts = {
        "AuthPolicy": "OnPremise",
        "DiscoveryServiceFullUrl": "https://a.example/d",
        "EnrollmentServiceFullUrl": "https://a.example/e",
        "PolicyServiceFullUrl": "https://a.example/p",
    }
    item = Node("UPN", None, (*(Node(*pair) for pair in texts.items()), Node("Secret", Secret("s"))), (("UPN", "a@b"),))
    files = compiled(answers(Node("Workplace", None, (Node("Enrollments", None, (item,)),))), tmp_path)
    group = files["Multivariant/0/Prov/RunTime/0__Workplace_Enrollments_a@b.provxml"]
    parms = re.findall(r'<parm (?:SettingsPath="[^"]*" )?name="(\w+)" value="([^"]*)" datatype="(\w+)" />', group)
    assert parms == [
        ("AuthPolicy", "0", "integer"),
        ("DiscoveryServiceFullUrl", "https://a.example/d", "string"),
        ("EnrollmentServiceFullURL", "https://a.example/e", "string"),
        ("PolicyServiceFullURL", "https://a.example/p", "string"),
        ("Secret", "s", "string"),
    ]
    assert '<characteristic type="a@b">' in group


def test_an_unknown_text_names_texts_and_numbers(tmp_path: Path) -> None:
    """Where only one text of a choice is known, the numbers that go without are named too."""
    with pytest.raises(BadInput, match=r"Write one of these: “Disable”, “1”\."):
        compiled(answers(setting("Policies/Search/AllowSearchHighlights", "Enable")), tmp_path)
    with pytest.raises(BadInput, match=r"“Disabled”, “1”, “2”\."):
        compiled(
            answers(setting("Policies/VirtualizationBasedTechnology/HypervisorEnforcedCodeIntegrity", "On")), tmp_path
        )


def test_application_management_has_the_group_of_a_real_package(tmp_path: Path) -> None:
    """The GUID is that of the package of IoT Core that proves the setting."""
    files = compiled(answers(setting("ApplicationManagement/AllowAppStoreAutoUpdate", "Allowed")), tmp_path)
    assert 'SettingsGroup="d858d95f-ee78-5d56-a548-e16e10b081b8"' in files["Multivariant/0/Prov/RunTime.xml"]


def test_languages_have_the_groups_of_a_build_log(tmp_path: Path) -> None:
    """One group for each language and one for the system's, between EditionUpgrade and Policies; the rest is a hint."""
    path = "LanguagePackManagement/LanguagePackInstall/Language@LanguageId=de-CH/"
    language = setting(path + "InstallLanguage", "True").children[0].children[0]
    second = Node("Language", None, (Node("CopyToDeviceInternationalSettings", "False"),), (("LanguageId", "it-CH"),))
    tree = Node(
        "LanguagePackManagement",
        None,
        (Node("LanguagePackInstall", None, (language, second)), Node("SystemPreferredUILanguage", "de-CH")),
    )
    what = answers(
        tree,
        setting(UPDATE, "5"),
        setting("EditionUpgrade/ChangeProductKey", "x"),
        setting("OOBE/Desktop/HideOobe", "True"),
    )
    files = compiled(what, tmp_path)
    names = [name.removeprefix(PROVXML[:-3]) for name in files if name.endswith(".provxml")]
    assert sorted(names) == [
        "0__EditionUpgrade_ChangeProductKey.provxml",
        "1__LanguagePackManagement_LanguagePackInstall_de-CH.provxml",
        "2__LanguagePackManagement_LanguagePackInstall_it-CH.provxml",
        "3__LanguagePackManagement_SystemPreferredUILanguage.provxml",
        "4__Policies_Update_AllowAutoUpdate.provxml",
        "5__OOBE_Desktop_HideOobe.provxml",
    ]
    found = setting_problems(Project(package=Package(name="x"), settings=what.common))
    inferred = [problem.place for problem in found if problem.code == "setting_inferred"]
    assert len(inferred) == 3
    assert all("LanguagePackManagement" in place for place in inferred)
