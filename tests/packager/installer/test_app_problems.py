"""What is wrong with the app packages of a project: each fault, where it stands, and what is let pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.model.node import Node
from app.model.project import Application, Dependency, Installation, Project
from app.model.rules.rule import Level
from app.packager.describe.rehearsal import build_problems
from app.packager.installer.app_problems import app_problems
from tests.packager.app_files import (
    CONTOSO_ID,
    VCLIBS,
    app,
    bundle,
    framework,
    manifest,
    need,
    packed,
    store_license,
)
from tests.packager.build_case import group

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = f"Contoso.Notes_{CONTOSO_ID}"
NEEDS = manifest(needs=(need(),))
FILE = "applications[0].command_file"
ITEM = f"UniversalAppInstall/UserContextApp/Application[PackageFamilyName={FAMILY}]"


def page(
    *dependencies: str, way: Installation = Installation.DEVICE, file: str = "notes.msix", family: str = FAMILY
) -> Project:
    """Return a project with one app package as an application."""
    beside = tuple(Dependency(name=one, file=one) for one in dependencies)
    return Project(
        applications=(
            Application(name="x", command_file=file, installation=way, family_name=family, dependencies=beside),
        )
    )


def free(*parts: Node, family: str = FAMILY) -> Project:
    """Return a project whose settings install an app."""
    node = Node("Application", None, parts, (("PackageFamilyName", family),))
    return Project(settings=(group("UniversalAppInstall/UserContextApp", node),))


def found(project: Project, folder: Path) -> list[tuple[str, str, Level]]:
    """Return place, code and level of what is wrong."""
    return [(one.place, one.code, one.level) for one in app_problems(project, folder)]


def test_app_with_what_it_needs_is_right(tmp_path: Path) -> None:
    """By the page in any way, and by settings."""
    app(tmp_path / "notes.msix", NEEDS)
    framework(tmp_path / "vclibs.appx")
    for way in Installation:
        assert found(page("vclibs.appx", way=way), tmp_path) == []
    files = Node("DependencyAppxFiles", None, (Node("Dependency", "vclibs.appx"),))
    assert found(free(Node("ApplicationFile", "notes.msix"), files), tmp_path) == []


@pytest.mark.parametrize("way", list(Installation))
def test_missing_framework_is_named(way: Installation, tmp_path: Path) -> None:
    """With the version that will do, at the app's file, also where DISM installs it."""
    app(tmp_path / "notes.msix", manifest(needs=(need(), need("Microsoft.WindowsAppRuntime.1.5", "5001.70.0.0"))))
    framework(tmp_path / "vclibs.appx")
    problems = app_problems(page("vclibs.appx", way=way), tmp_path)
    assert [(one.place, one.code, one.level) for one in problems] == [(FILE, "framework_missing", Level.WARNING)]
    assert "Microsoft.WindowsAppRuntime.1.5 5001.70.0.0" in str(problems[0])


@pytest.mark.parametrize("name", ["Microsoft.NET.Native.Runtime.2.2", "Microsoft.UI.Xaml.2.8", VCLIBS])
def test_missing_framework_of_a_bundle_is_named(name: str, tmp_path: Path) -> None:
    """The packages inside say what is needed."""
    bundle(tmp_path / "notes.msixbundle", ("x64", manifest(needs=(need(name),))))
    (problem,) = app_problems(free(Node("ApplicationFile", "notes.msixbundle")), tmp_path)
    assert (problem.place, problem.code) == (f"settings[{ITEM}/ApplicationFile]", "framework_missing")
    assert name in str(problem)


def test_old_framework_is_told_at_its_file(tmp_path: Path) -> None:
    """One that is too old does not help, unless a newer one is there too."""
    app(tmp_path / "notes.msix", NEEDS)
    framework(tmp_path / "old.appx", "14.0.29999.65535")
    place = "applications[0].dependencies[0].file"
    assert found(page("old.appx"), tmp_path) == [(place, "framework_old", Level.WARNING)]
    framework(tmp_path / "new.appx", "14.0.30000.0")
    assert found(page("old.appx", "new.appx"), tmp_path) == []


@pytest.mark.parametrize(
    ("has", "wants", "fits"),
    [("x86", "x64", False), ("x64", "x64", True), ("neutral", "arm64", True), ("arm64", "neutral", True)],
)
def test_processor_of_the_framework(has: str, wants: str, fits: bool, tmp_path: Path) -> None:
    """It is that of the app, or either suits all."""
    app(tmp_path / "notes.msix", manifest(architecture=wants, needs=(need(),)))
    framework(tmp_path / "vclibs.appx", architecture=has)
    codes = [code for _, code, _ in found(page("vclibs.appx"), tmp_path)]
    assert codes == ([] if fits else ["framework_architecture"])


def test_framework_of_another_publisher_is_none(tmp_path: Path) -> None:
    """The name alone does not make it."""
    app(tmp_path / "notes.msix", NEEDS)
    framework(tmp_path / "vclibs.appx", publisher="CN=Somebody")
    assert [code for _, code, _ in found(page("vclibs.appx"), tmp_path)] == ["framework_missing"]


def test_family_name_that_differs_from_the_manifest(tmp_path: Path) -> None:
    """Told with both names, at the field or the setting; upper and lower case do not count."""
    app(tmp_path / "notes.msix")
    wrong = "Contoso.Notes_8wekyb3d8bbwe"
    (problem,) = app_problems(page(family=wrong), tmp_path)
    assert (problem.place, problem.code) == ("applications[0].family_name", "family_name_differs")
    assert problem.level is Level.WARNING
    assert wrong in str(problem)
    assert FAMILY in str(problem)
    settings = found(free(Node("ApplicationFile", "notes.msix"), family=wrong), tmp_path)
    assert [code for _, code, _ in settings] == ["family_name_differs"]
    assert found(page(family=FAMILY.upper()), tmp_path) == []
    (hint,) = app_problems(page(family=""), tmp_path)
    assert (hint.place, hint.code, hint.level) == (problem.place, "family_name_known", Level.HINT)
    assert FAMILY in str(hint)
    assert found(page(family=wrong, way=Installation.COMMAND), tmp_path) == []


def test_optional_package_has_a_family_name_too(tmp_path: Path) -> None:
    """It is compared with that of its own file."""
    app(tmp_path / "notes.msix")
    app(tmp_path / "extra.msix", manifest("Contoso.Extra"))
    item = Node("OptionalPackage", None, (Node("Package", "extra.msix"), Node("PackageFamilyName", FAMILY)))
    node = Node(
        "Application",
        None,
        (Node("ApplicationFile", "notes.msix"), Node("OptionalPackageFiles", None, (item,))),
        (("PackageFamilyName", FAMILY),),
    )
    project = Project(settings=(group("UniversalAppInstall/DeviceContextApp", node),))
    ((place, code, _),) = found(project, tmp_path)
    assert code == "family_name_differs"
    assert place.endswith("OptionalPackageFiles/OptionalPackage/Package]")


def test_apps_under_conditions_are_looked_at(tmp_path: Path) -> None:
    """Also those that are for some devices only."""
    (tmp_path / "notes.msix").write_bytes(b"<html>")
    inner = free(Node("ApplicationFile", "notes.msix")).settings
    variant = Node("Variant", None, (Node("Settings", None, inner),))
    ((place, code, level),) = found(Project(variants=(variant,)), tmp_path)
    assert (code, level) == ("app_not_genuine", Level.WARNING)
    assert place == f"variants[Variant/Settings/{ITEM}/ApplicationFile]"


def test_broken_and_encrypted_files(tmp_path: Path) -> None:
    """Each at its own place; what is beside them is still compared."""
    (tmp_path / "notes.msix").write_bytes(b"EXPH" + bytes(60))
    (tmp_path / "vclibs.appx").write_bytes(b"")
    assert [(place, code) for place, code, _ in found(page("vclibs.appx"), tmp_path)] == [
        (FILE, "app_encrypted"),
        ("applications[0].dependencies[0].file", "app_not_genuine"),
    ]


def test_what_a_command_needs_beside_an_app_is_its_own_affair(tmp_path: Path) -> None:
    """A licence or script beside an app that DISM installs is no app package."""
    app(tmp_path / "notes.msix")
    (tmp_path / "license.xml").write_bytes(b"<License/>")
    assert found(page("license.xml", way=Installation.COMMAND), tmp_path) == []


def test_missing_files_are_left_to_the_rules_of_files(tmp_path: Path) -> None:
    """Nothing is told twice."""
    assert found(page("gone.appx"), tmp_path) == []


def test_app_without_a_file(tmp_path: Path) -> None:
    """Only settings may lack it without a word of the page's rules."""
    launch = Node("LaunchAppAtLogin", "Launch app")
    assert found(free(launch), tmp_path) == [(f"settings[{ITEM}]", "app_file_missing", Level.ERROR)]
    codes = [one.code for one in build_problems(page(file=""), tmp_path)]
    assert codes.count("app_file_missing") == 1


def licensed(product: str, file: str = "a.xml") -> Project:
    """Return a project with a licence."""
    node = Node("LicenseInstall", file, (), (("LicenseProductId", product),))
    return Project(settings=(group("UniversalAppInstall/DeviceContextAppLicense", node),))


def test_license_files(tmp_path: Path) -> None:
    """Their form, and whom they are for."""
    identity = "6b2f2d53-0001-4c5e-8d5f-0123456789ab"
    path = store_license(tmp_path / "a.xml", identity)
    assert found(licensed(identity.upper()), tmp_path) == []
    assert [(code, level) for _, code, level in found(licensed("other"), tmp_path)] == [
        ("license_id_differs", Level.WARNING)
    ]
    for data, code in (
        (b"QUJD" * 40, "license_encoded"),
        (b"<Licence/>", "license_form"),
        (b"%PDF-1.7", "license_form"),
        (packed(""), "license_form"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><License LicenseID="&b;"/>', "license_form"),
    ):
        path.write_bytes(data)
        assert [(code_, level) for _, code_, level in found(licensed(identity), tmp_path)] == [(code, Level.ERROR)]
    path.write_bytes(b"<License/>")
    assert found(licensed(identity), tmp_path) == []


def test_hostile_names_are_cleaned(tmp_path: Path) -> None:
    """A manifest cannot turn a sentence around or break its line."""
    evil = "Contoso.\u202eNotes&#10;x"
    app(tmp_path / "notes.msix", manifest(needs=(need(evil),)))
    (problem,) = app_problems(page(), tmp_path)
    assert "\u202e" not in str(problem)
    assert "\n" not in str(problem)


def test_doubt_is_told_once_for_each_app(tmp_path: Path) -> None:
    """A hint at the app and at each licence, none at what the app brings; errors of before are gone."""
    app(tmp_path / "notes.msix", NEEDS)
    framework(tmp_path / "vclibs.appx")
    files = Node("DependencyAppxFiles", None, (Node("Dependency", "vclibs.appx"),))
    problems = build_problems(free(Node("ApplicationFile", "notes.msix"), files), tmp_path)
    inferred = [one for one in problems if one.code == "setting_inferred"]
    assert [(one.place, one.level) for one in inferred] == [(f"settings[{ITEM}/ApplicationFile]", Level.HINT)]
    assert "[INFERRED]" in str(inferred[0])
    assert not [one for one in problems if one.level is Level.ERROR and one.place.startswith("settings")]
