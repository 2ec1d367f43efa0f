"""What the image notes tell about the tool, and what follows from it (``ppkg-format.md`` 2)."""

from __future__ import annotations

import pytest

from app.catalogue.catalogue import load_catalogue
from app.packager.compile.dialect import OWN_VERSION, Dialect, dialect_from_notes
from app.packager.read.package import open_package
from tests.answers.source import packages
from tests.places import needs_samples

NOTES = (
    "VERSION=2025.416.0.0+757d43c324c9c7478617b0f9126747d9cdee37db;Source=Classic;;TargetSkus=Desktop;"
    "EncryptPackage=False;SignPackage=False;PackageID=dbf03c98-f4ab-40d2-b16e-171fab2c9875;"
)


def test_notes_are_written_as_wcd_writes_them() -> None:
    """The line of a real package, and that of a wizard's and of a command-line build."""
    assert dialect_from_notes(NOTES).notes("{dbf03c98-f4ab-40d2-b16e-171fab2c9875}") == NOTES
    wizard = Dialect(version="10.0.1.1").notes("{1}")
    assert wizard == (
        "VERSION=10.0.1.1;Source=Template;;ScenarioId=d2fa89db-1251-4bdf-b1bf-4b96016aaea4;"
        "TargetSkus=WindowsCommon,Desktop;EncryptPackage=False;SignPackage=False;PackageID=1;"
    )
    line = Dialect(version="10.0.1.1", source="CLI", scenario=None, editions=(), signed=True).notes("1")
    assert line == (
        "VERSION=10.0.1.1;Source=CLI;;TargetSkus=Invalid;EncryptPackage=False;SignPackage=True;PackageID=1;"
    )


@needs_samples
def test_notes_of_every_sample_come_back() -> None:
    """Read and written again they are the same text."""
    assert packages()
    for path in packages():
        with open_package(path) as package:
            assert package.dialect.notes(package.image.package_id) == package.image.notes, path.name


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (OWN_VERSION, True),
        ("2023.728.0.0", True),
        ("2022.1118.0.0", True),
        ("2022.1117.0.0", False),
        ("2024.613.0.0+604414d3", True),
        ("2025.416.0.0+757d43c324c9c7478617b0f9126747d9cdee37db", True),
        ("2019.808.0.0", False),
        ("10.0.26100.2454", False),
        ("10.0.17134.1", False),
        ("1000.17134.0.0", False),
        ("", False),
        ("unknown", False),
    ],
)
def test_paths_of_settings_stand_in_packages_of_newer_tools(version: str, expected: bool) -> None:
    """Store versions from 2022.1118 on name the setting of each parameter, ADK versions never."""
    assert Dialect(version=version).writes_settings_path is expected


@pytest.mark.parametrize(
    ("version", "expected"),
    [("10.0.17134.1", True), ("10.0.17763.1", False), ("10.0.26100.1", False), ("2019.808.0.0", False), ("", False)],
)
def test_tools_before_2019_knew_two_settings_otherwise(version: str, expected: bool) -> None:
    """Accounts was one group, one policy belonged to the user; nothing else changes."""
    dialect = Dialect(version=version)
    catalogue = load_catalogue()
    name = catalogue["Accounts/ComputerAccount/ComputerName"]
    policy = catalogue["Policies/Experience/AllowWindowsConsumerFeatures"]
    other = catalogue["OOBE/Desktop/HideOobe"]
    assert (dialect.adapt(name).group == "Accounts") is expected
    adapted = dialect.adapt(policy).target
    assert adapted is not None
    assert adapted.for_user is expected
    assert (adapted.path[0] == ("Policy", "User")) is expected
    assert dialect.adapt(other) is other


@pytest.mark.parametrize("notes", ["", "made by hand", "VERSION", "=;=;=", "VERSION=1;TargetSkus=;Source="])
def test_notes_of_other_tools_are_no_obstacle(notes: str) -> None:
    """Whatever stands there, a dialect comes out."""
    assert isinstance(dialect_from_notes(notes), Dialect)
