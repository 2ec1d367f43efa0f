"""What a package shows of its tool's ways, where its version says nothing or something else."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.packager.check.rebuild import rebuild_package
from app.packager.check.verify import verify_package
from app.packager.compile.dialect import Dialect
from app.packager.read.dialect_shown import shown_dialect
from app.packager.read.package import open_package
from tests.packager.build_case import answers, built, setting
from tests.packager.tampered import change

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNTS = (
    setting("Accounts/ComputerAccount/ComputerName", "PC-%SERIAL%"),
    setting("Accounts/Users/User@UserName=admin/UserGroup", "Administrators"),
)
CONSUMER = setting("Policies/Experience/AllowWindowsConsumerFeatures", "No")
TWO_STORES = (setting("OOBE/Desktop/HideOobe", "True"), setting("Policies/Update/AllowAutoUpdate", "5"))


def called(package: Path, target: Path, old: str, new: str) -> Path:
    """Write *package* to *target*, its notes changed from *old* to *new*."""
    return change(package, target, {}, (old, new))


@pytest.mark.parametrize(
    ("settings", "written", "version"),
    [
        # Between the last version without paths and the first with them nobody knows.
        (TWO_STORES, "2024.613.0.0", "2021.304.0.0"),
        (TWO_STORES, "10.0.19041.1", "2021.304.0.0"),
        # The table may be wrong in both ways.
        (TWO_STORES, "2024.613.0.0", "10.0.26100.2454"),
        (TWO_STORES, "10.0.19041.1", "2025.416.0.0"),
        # Two settings of 2018, by a tool whose name says nothing, and those of today by one of 2018.
        (ACCOUNTS, "10.0.17134.1", "unknown"),
        (ACCOUNTS, "10.0.19041.1", "10.0.17134.1"),
        ((CONSUMER,), "10.0.17134.1", "1.2.3"),
        ((CONSUMER,), "10.0.19041.1", "10.0.17134.1"),
    ],
)
def test_ways_are_learnt_from_the_package(
    tmp_path: Path, settings: tuple[object, ...], written: str, version: str
) -> None:
    """Whatever version stands in the notes: the package comes out identical and its answers are believed."""
    package = built(answers(*settings), tmp_path, dialect=Dialect(version=written)).package  # type: ignore[arg-type]  # nodes
    other = called(package, tmp_path / "other.ppkg", f"VERSION={written};", f"VERSION={version};")
    with open_package(other) as opened:
        result = rebuild_package(opened, BytesIO())
        assert [(file.path, str(file.reason)) for file in result.files if file.reason] == []
        assert result.identical
    found = verify_package(other)
    assert [str(one.sentence) for one in found.findings if one.level.value != "ok"] == []


@pytest.mark.parametrize(
    ("written", "told"),
    [("WindowsCommon,Desktop", "Invalid"), ("Invalid", "WindowsCommon,Desktop"), ("Desktop", "WindowsCommon,Desktop")],
)
def test_the_order_is_learnt_from_the_package(tmp_path: Path, written: str, told: str) -> None:
    """Whichever editions the notes name, the groups keep the order that they have."""
    editions = () if written == "Invalid" else tuple(written.split(","))
    package = built(answers(*TWO_STORES), tmp_path, dialect=Dialect(editions=editions)).package
    other = called(package, tmp_path / "other.ppkg", f"TargetSkus={written};", f"TargetSkus={told};")
    with open_package(other) as opened:
        assert rebuild_package(opened, BytesIO()).identical


@pytest.mark.parametrize("common_first", [True, False])
def test_where_wifi_stands_is_learnt_from_the_package(tmp_path: Path, common_first: bool) -> None:
    """One build log shows Wi-Fi behind all other groups; a tool that leaves it in its place is followed too."""
    wifi = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@SSID=Lab/WLANXmlSettings/SecurityType"
    dialect = Dialect(shown_wifi_last=False, shown_common_first=common_first)
    package = built(answers(setting(wifi, "Open"), *TWO_STORES), tmp_path, dialect=dialect).package
    with open_package(package) as opened:
        lines = opened.lines()
        assert "WLAN" not in lines[-1].file
        result = rebuild_package(opened, BytesIO())
    assert result.identical


def test_a_package_that_shows_nothing_leaves_it_to_the_version(tmp_path: Path) -> None:
    """Without settings no way can be seen."""
    package = built(answers(), tmp_path, dialect=Dialect(version="10.0.17134.1")).package
    with open_package(package) as opened:
        dialect = shown_dialect(opened)
    assert dialect.shown_settings_path is None
    assert dialect.shown_whole_accounts is None
    assert dialect.shown_consumer_features_of_user is None
    assert dialect.has_whole_accounts
    assert not dialect.writes_settings_path


def test_a_package_of_a_nameless_tool_gets_no_reason_of_2016(tmp_path: Path) -> None:
    """Only groups with plain names are of the first years; another tool may leave out the notes too."""
    package = built(answers(setting("Policies/Update/AllowAutoUpdate", "5")), tmp_path).package
    path = "Multivariant/0/Prov/RunTime/0__Policies_Update_AllowAutoUpdate.provxml"
    with open_package(package) as opened:
        notes = opened.image.notes
        group = opened.wim.read(path)
        groups = opened.wim.read("Multivariant/0/Prov/RunTime.xml")
    blank = (f"<NOTES>{notes}</NOTES>", "<NOTES></NOTES>")
    other = change(package, tmp_path / "x.ppkg", {path: group.replace(b'value="5"', b'value="4"')}, blank)
    with open_package(other) as opened:
        (reason,) = {str(file.reason) for file in rebuild_package(opened, BytesIO()).files if file.reason}
    assert "does not say which tool made it" in reason
    plain = groups.replace(groups.split(b'SettingsGroup="')[1].split(b'"')[0], b"Policies")
    old = change(package, tmp_path / "y.ppkg", {"Multivariant/0/Prov/RunTime.xml": plain}, blank)
    with open_package(old) as opened:
        (reason,) = {str(file.reason) for file in rebuild_package(opened, BytesIO()).files if file.reason}
    assert "the first years of Windows 10 (2015 and 2016)" in reason
