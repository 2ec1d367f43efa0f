"""Apps in words: what a package installs, brings, starts and removes, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.model.node import Node
from app.packager.describe.describe import describe, description_data
from app.packager.read.package import open_package
from tests.packager.build_case import answers, built, group, setting
from tests.packager.tampered import change

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Contoso.Notes_vjxqswmyj5782"


def lines(package: Path, key: str) -> list[str]:
    """Return the lines of the section *key*."""
    with open_package(package) as opened:
        sections = describe(opened).sections
    return [str(line) for section in sections if section.key == key for line in section.lines]


def package(folder: Path, context: str, *parts: Node) -> Path:
    """Build a package that installs an app with *parts* beside its file."""
    for name in ("notes.msix", "vclibs.appx", "extra.msix", "license.xml"):
        (folder / name).write_bytes(name.encode())
    item = Node("Application", None, (Node("ApplicationFile", "notes.msix"), *parts), (("PackageFamilyName", FAMILY),))
    removal = setting(f"UniversalAppUninstall/Uninstall/UninstallApplication@PackageFamilyName=Old_{FAMILY}", "1")
    return built(answers(group(f"UniversalAppInstall/{context}", item), removal), folder).package


def test_app_for_all_users_in_words(tmp_path: Path) -> None:
    """File, what it brings, option, optional package and removal each have a sentence, and nothing is raw."""
    optional = Node("OptionalPackage", None, (Node("Package", "extra.msix"), Node("PackageFamilyName", "Extra_x")))
    made = package(
        tmp_path,
        "DeviceContextApp",
        Node("DependencyAppxFiles", None, (Node("Dependency", "vclibs.appx"),)),
        Node("DeploymentOptions", "Force application shutdown"),
        Node("LaunchAppAtLogin", "Launch app"),
        Node("OptionalPackageFiles", None, (optional,)),
    )
    assert lines(made, "apps") == [
        f"The app “{FAMILY}” is installed from notes.msix for all users.",
        f"The app “{FAMILY}” brings vclibs.appx, which it needs.",
        f"The app “{FAMILY}” brings the optional package “Extra_x” from extra.msix.",
        f"The app “{FAMILY}” is installed with the option: Force application shutdown.",
        f"The app “{FAMILY}” starts when a user signs in.",
        f"The app “Old_{FAMILY}” is removed for the user who signs in.",
    ]
    assert lines(made, "settings") == []
    assert all("is an app package for" in line for line in lines(made, "files"))
    assert [line for line in lines(made, "removal") if "takes this back" in line] == []


def test_app_for_a_user_in_words(tmp_path: Path) -> None:
    """It goes again when the package is removed; what it removed stays away."""
    made = package(tmp_path, "UserContextApp", Node("LaunchAppAtLogin", "0"))
    assert lines(made, "apps")[:2] == [
        f"The app “{FAMILY}” does not start by itself.",
        f"The app “{FAMILY}” is installed from notes.msix for the user who signs in.",
    ]
    assert lines(made, "removal") == [
        "Windows takes this back when the package is removed: UniversalAppInstall.",
        "This stays when the package is removed: UniversalAppUninstall.",
    ]


def test_license_in_words(tmp_path: Path) -> None:
    """Its size is told, its content is not."""
    (tmp_path / "license.xml").write_bytes(b"<License/>")
    node = Node("LicenseInstall", "license.xml", (), (("LicenseProductId", "id-1"),))
    made = built(answers(group("UniversalAppInstall/UserContextAppLicense", node)), tmp_path).package
    assert lines(made, "apps") == ["The user who signs in gets the licence of “id-1” (10 bytes)."]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (
            '<Application PackageUri="\\\\server\\apps\\a_b.msix" />',
            ["The app “{0}” is installed from \\\\server\\apps\\a_b.msix for all users."],
        ),
        (
            '<Application PackageUri="9_gone\\x.msix" />',
            [
                "The app “{0}” is installed from x.msix for all users.",
                "The app “{0}” needs the file x.msix, which is not in the package.",
            ],
        ),
        ("<Strange />", None),
        ("not xml", None),
    ],
)
def test_installation_that_somebody_else_wrote(value: str, words: list[str] | None, tmp_path: Path) -> None:
    """A share is shown whole, a file that is not there is told, and another form is shown as a setting."""
    made = package(tmp_path, "DeviceContextApp")
    with open_package(made) as opened:
        (name,) = (one for one in opened.wim.entries if one.endswith("ApplicationFile.provxml"))
        text = opened.wim.read(name).decode()
    start = text.index('name="HostedInstall" value="') + len('name="HostedInstall" value="')
    escaped = value.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    changed = text[:start] + escaped + text[text.index('" datatype="xml"') :]
    found = lines(change(made, tmp_path / "changed.ppkg", {name: changed.encode()}), "apps")
    if words is None:
        assert "HostedInstall" in found[0] or "ApplicationFile" in found[0]
    else:
        assert found[: len(words)] == [one.format(FAMILY) for one in words]


def test_json_has_the_apps_section(tmp_path: Path) -> None:
    """Scripts find the same lines below the key apps."""
    made = package(tmp_path, "DeviceContextApp")
    with open_package(made) as opened:
        data = description_data(describe(opened))
    sections = data["sections"]
    assert isinstance(sections, list)
    assert "apps" in [section["key"] for section in sections]
