"""Windows Home is named first where it explains a failure: by the setting it lacks, or by what names the edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.diagnose.diagnosis import diagnose
from app.diagnose.read import provider
from app.diagnose.read.edition import edition_names
from app.diagnose.story.home_edition import is_home
from tests.diagnose.log_case import Line, as_xml, package, prov
from tests.diagnose.stories import NAME, enrolment, failed, registration, sign_in

if TYPE_CHECKING:
    from pathlib import Path

    from app.diagnose.story.failure import Failure

CLEAN = "CleanPC/CleanPCRetainingUserData"


def first(folder: Path, lines: list[Line], **texts: str) -> Failure:
    """Return the first failure that *lines* and *texts* beside them tell."""
    (folder / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    for name, text in texts.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    found = diagnose([folder]).first
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("category", "node", "code"),
    [
        ("CleanPC", CLEAN, "0x86000002"),
        ("CleanPC", "./Device/Vendor/MSFT/" + CLEAN, "0x80070032"),
        ("0_CleanPC", "", "0x86000002"),
        ("AADJ", "AADJ/BPRT", "0x86000002"),
        ("Accounts", "Accounts/Azure/BPRT", "0x80004001"),
    ],
)
def test_a_setting_that_home_lacks_names_the_edition_first(tmp_path: Path, category: str, node: str, code: str) -> None:
    """Without any word on the edition in the log, it is the likeliest cause; the way to see it is the first step."""
    found = first(tmp_path, package(prov(20, 12, category, node, hresult=code), end=failed(code)))
    assert "edition of Windows" in str(found.sentence())
    assert str(found.causes()[0]) == "The device has Windows Home."
    assert "winver" in str(found.steps()[0])


@pytest.mark.parametrize(
    "texts",
    [
        {"edition_txt": "EditionID   : Core\nProductName : Windows 10 Home\n"},
        {"systeminfo_txt": "OS Name:     Microsoft Windows 11 Home\n"},
        {"dism_txt": "Édition actuelle : CoreSingleLanguage\n"},
        {"os_reg": 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\X]\n"EditionID"="Core"\n'},
        {
            "r_xml": "<MDMEnterpriseDiagnosticsReport><DeviceInfo><OSEdition>Windows 11 Famille</OSEdition>"
            "</DeviceInfo></MDMEnterpriseDiagnosticsReport>"
        },
    ],
)
@pytest.mark.parametrize("story", ["join", "refused", "mfa", "enrol", "setting"])
def test_a_known_home_edition_is_the_headline(tmp_path: Path, texts: dict[str, str], story: str) -> None:
    """Where a text or a report names Windows Home, a failed join, enrolment or missing setting is told by it."""
    missing = prov(20, 12, "Policies", "Policy/Config/Camera/AllowCamera", hresult="0x86000002")
    lines = {
        "join": [registration(5, 304, "0x801C03ED")],
        "refused": [sign_in(4, "0xCAA20003", "AADSTS530032: blocked"), registration(5, 304, "0xCAA20003")],
        "mfa": [sign_in(4, "0xCAA2000C", "AADSTS50076: factor"), registration(5, 304, "0xCAA2000C")],
        "enrol": enrolment("0x80180001"),
        "setting": package(missing, end=failed("0x86000002")),
    }[story]
    assert "The device has Windows Home" in str(first(tmp_path, lines, **texts).sentence())


def test_home_explains_nothing_else(tmp_path: Path) -> None:
    """A wrong password or a wrong key has its own cause, also on Windows Home; and Pro explains nothing."""
    wifi = Line(65, provider.WLAN, 8002, 2, {"SSID": "Depot", "ReasonCode": "294932"})
    found = first(tmp_path, [*package(end=prov(60, 21, NAME)), wifi], edition_txt="EditionID : Core\n")
    assert "Wi-Fi" in str(found.sentence())
    joined = first(tmp_path, [registration(5, 304, "0x801C03ED")], edition_txt="EditionID : Professional\n")
    assert "Home" not in str(joined.sentence())


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("EditionID : CoreN", True),
        ("Current Edition : Core", True),
        ("OsName : Microsoft Windows 11 Home Single Language", True),
        ("Nom du système d’exploitation: Microsoft Windows 11 Famille", True),
        ("EditionID : Professional", False),
        ("EditionID : CoreSystemServer", False),
        ("Edition: 5", False),
        ("the home folder of Windows 10", False),
        ("Windows Home is a thing", False),
    ],
)
def test_names_of_the_edition(text: str, home: bool) -> None:
    """Ids and names in English and French; other words are none."""
    assert is_home(edition_names(text)) is home
