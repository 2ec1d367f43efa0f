"""Texts of devices are read like logs: what commands print, exports of the registry, and archives within archives."""

from __future__ import annotations

import codecs
import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.diagnose.diagnosis import diagnose
from app.diagnose.read import bundle, provider
from app.diagnose.read import sources as source
from app.diagnose.read.device_text import decoded_text, read_text
from app.diagnose.read.event_store import Collected
from tests.diagnose.cab_file import write_cab
from tests.diagnose.device_text import (
    DSREGCMD,
    ERROR_RECORD,
    FAILED_LIST,
    FRENCH_DSREGCMD,
    FRENCH_ERROR,
    GOOD_LIST,
    GUID,
    JOINED,
    JSON,
    REGISTRY,
    REGISTRY_4,
    REGISTRY_TOOL,
    WRAPPED_LIST,
)
from tests.diagnose.log_case import Line, as_evtx, as_xml, package, prov
from tests.diagnose.stories import NAME

if TYPE_CHECKING:
    from pathlib import Path

    from app.diagnose.diagnosis import Diagnosis

TEXTS = [
    (FAILED_LIST, "The Wi-Fi network was not set up (0x80070057).", "WiFi", 0x80070057),
    (
        WRAPPED_LIST,
        "The device refused a certificate, because the password of its file is wrong.",
        "ClientCertificateInstall",
        0x80070056,
    ),
    (ERROR_RECORD, "“Depot.ppkg” was not applied again, because it is on the device already.", "", 0x800700B7),
    (FRENCH_ERROR, "Windows denied access while “Dépôt.ppkg” was applied.", "", 0x80070005),
    (JSON, "The Wi-Fi network was not set up (0x80070057).", "WiFi", 0x80070057),
    (REGISTRY, "The name of the device was not set (0x80070057).", "DevDetail", 0x80070057),
    (REGISTRY_4, "The name of the device was not set (0x80070057).", "DevDetail", 0x80070057),
    (REGISTRY_TOOL, "The name of the device was not set (0x80070057).", "DevDetail", 0x80070057),
    (DSREGCMD, "The device did not join Entra ID, because Conditional Access blocked the sign-in.", "", 0xCAA20003),
    (
        FRENCH_DSREGCMD,
        "The device did not join Entra ID, because the directory has no entry for it.",
        "",
        0x801C03F2,
    ),
]
FORMS = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "utf-16 with a mark": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "utf-16 without a mark": lambda text: text.encode("utf-16-le"),
    "utf-16 of the other order": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "of the console": lambda text: text.replace("’", "'").encode("cp850"),
    "of the system": lambda text: text.encode("cp1252"),
    "of Windows": lambda text: text.replace("\n", "\r\n").encode(),
}


def of_file(folder: Path, name: str, data: bytes) -> Diagnosis:
    """Return what the file *name* with *data* tells."""
    (folder / name).write_bytes(data)
    return diagnose([folder / name])


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip archive of *files*."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("text", "headline", "group", "code"), TEXTS)
def test_a_text_tells_its_failure_in_each_encoding(
    tmp_path: Path, text: str, headline: str, group: str, code: int, form: str
) -> None:
    """The same failure, whatever command printed it, and whatever program saved it."""
    found = of_file(tmp_path, "anything.txt", FORMS[form](text))
    assert found.unread == []
    assert str(found.headline) == headline
    assert found.first is not None
    assert found.first.group == group
    assert found.first.code == code
    assert len(found.failures) == 1


def test_the_words_and_places_of_texts_are_whole(tmp_path: Path) -> None:
    """Node, message and what the service said come through, also where lines were broken; no mail address does."""
    first = of_file(tmp_path, "a.txt", WRAPPED_LIST.encode()).first
    assert first is not None
    assert first.node == "ClientCertificateInstall/PFXCertInstall/Depot"
    assert first.evidence[0].value("Text") == "The password is not right"
    first = of_file(tmp_path, "b.txt", FRENCH_DSREGCMD.encode("cp850", "replace")).first
    assert first is not None
    assert first.said().endswith("réessayez plus tard")
    first = of_file(tmp_path, "c.txt", DSREGCMD.encode()).first
    assert first is not None
    assert first.said() == ("invalid_grant: AADSTS53003: Blocked by Conditional Access policies for •••.")
    assert first.when.isoformat() == "2026-05-04T08:00:09+00:00"
    wrapped = DSREGCMD.replace("by Conditional", "by\n     Conditional")
    first = of_file(tmp_path, "d.txt", wrapped.encode()).first
    assert first is not None
    assert "Blocked by Conditional Access" in first.said()


def test_what_went_well_is_told(tmp_path: Path) -> None:
    """A package without a failure is applied, a device that is joined is; an old failure of it is overcome."""
    assert str(of_file(tmp_path, "a.txt", GOOD_LIST.encode()).headline) == "“Depot.ppkg” was applied without a failure."
    joined = of_file(tmp_path, "b.txt", JOINED.encode())
    assert str(joined.headline) == "The device joined Entra ID; the logs contain nothing about a package."
    assert joined.is_good
    overcome = of_file(tmp_path, "c.txt", DSREGCMD.replace("AzureAdJoined : NO", "AzureAdJoined : YES").encode())
    assert overcome.failures == []


def test_lists_without_results_tell_nothing_wrong(tmp_path: Path) -> None:
    """``Get-ProvisioningPackage`` on a healthy PC, and an export without results, are read and tell of no failure."""
    plain = "\n".join(f"IsInstalled : True\nPackageName : Power.{number}\n" for number in range(5))
    for name, text in (("a.txt", plain), ("b.reg", REGISTRY.split("[HKEY")[0] + "[HKEY_CURRENT_USER\\X]\n")):
        found = of_file(tmp_path, name, text.encode())
        assert found.failures == []
        assert found.unread == []
        assert [one.kind for one in found.files] == ["text"]


def test_what_the_log_tells_is_not_told_twice(tmp_path: Path) -> None:
    """Log, list and registry of one package make one failure; the words of dsregcmd join the failure of the log."""
    lines = package(
        prov(20, 12, "WiFi", "WiFi/Profile/Depot", hresult="0x80070057"), end=prov(60, 22, NAME, hresult="0x80070057")
    )
    (tmp_path / "log.xml").write_text(
        as_xml([*lines, Line(9000, provider.REGISTRATION, 304, 2, {"ExitCode": "0x801C03F2"})]), encoding="utf-8"
    )
    (tmp_path / "list.txt").write_text(FAILED_LIST, encoding="utf-8")
    (tmp_path / "dsregcmd.txt").write_text(FRENCH_DSREGCMD, encoding="utf-8")
    found = diagnose([tmp_path])
    assert sorted(str(failure.kind) for failure in found.failures) == ["group", "join"]
    assert len(found.story.runs) == 1
    joined = next(failure for failure in found.failures if failure.kind == "join")
    assert "plus tard" in joined.said()
    (tmp_path / "log.xml").unlink()
    (tmp_path / "results.reg").write_text(REGISTRY.replace("Dépôt", "Depot"), encoding="utf-16")
    assert [run.package for run in diagnose([tmp_path]).story.runs] == ["Depot.ppkg"]


@pytest.mark.parametrize("outer", ["zip", "cab"])
@pytest.mark.parametrize("inner", ["zip", "cab"])
def test_an_archive_within_an_archive_is_read(tmp_path: Path, outer: str, inner: str) -> None:
    """The traces that Windows packs lie in the zip of our script; one level is opened, the next is told."""
    pack = {"zip": zipped, "cab": write_cab}
    files = {"a.evtx": as_evtx(package(end=prov(60, 22, NAME, hresult="0x800700B7"))), "more.zip": zipped({"x": b"x"})}
    found = of_file(tmp_path, "logs.bin", pack[outer]({f"Logs.1.{inner}": pack[inner](files), "note.txt": b"hello"}))
    assert "on the device already" in str(found.headline)
    assert [one.name for one in found.files] == [f"logs.bin: Logs.1.{inner}: a.evtx"]
    assert [str(one).partition(" is an archive")[0] for one in found.unread] == [
        f"more.zip in logs.bin: Logs.1.{inner}"
    ]


def test_archives_within_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is unpacked counts together, damaged and too many archives are told, and what is whole is read."""
    log = as_evtx(package(end=prov(60, 22, NAME, hresult="0x800700B7")))
    many = zipped({"bad.zip": b"PK\x03\x04no", **{f"{number}.zip": zipped({"a.evtx": log}) for number in range(4)}})
    monkeypatch.setattr(source, "MOST_NESTED", 3)
    words = " ".join(str(one) for one in of_file(tmp_path, "many.zip", many).unread)
    assert "bad.zip is a damaged zip archive" in words
    assert "3.zip in many.zip is an archive itself" in words
    monkeypatch.setattr(source, "LARGEST_ALL", len(log) * 2)
    found = of_file(tmp_path, "big.zip", many)
    assert len(found.files) == 1
    assert "would unpack to" in " ".join(str(one) for one in found.unread)
    bomb = zipped({"logs.zip": zipped({"a.xml": b" " * 30_000_000})})
    assert "would unpack to" in str(of_file(tmp_path, "bomb.zip", bomb).unread[0])
    assert bundle.LARGEST_ALL == 2 * 1024**3


def test_other_texts_are_passed_over_unless_they_were_named(tmp_path: Path) -> None:
    """A read-me in a folder or an archive is no news; a file that was chosen is told."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "readme.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "a" / "dsregcmd.txt").write_text(DSREGCMD, encoding="utf-8")
    found = diagnose([tmp_path / "a"])
    assert found.unread == []
    assert len(found.failures) == 1
    assert "nor the text of dsregcmd" in str(diagnose([tmp_path / "a" / "readme.txt"]).unread[0])
    archive = zipped({"readme.txt": b"hello", "empty.log": b"", "x.reg": b"\xff\xfe\x00"})
    assert of_file(tmp_path, "a.zip", archive).unread == []


@settings(max_examples=150, deadline=None)
@given(
    text=st.sampled_from([FAILED_LIST, JSON, WRAPPED_LIST, ERROR_RECORD, DSREGCMD, REGISTRY, REGISTRY_TOOL]),
    spoil=st.text(alphabet='0x\n :"[]=\\{}(;,é' + "Result", max_size=30),
    place=st.integers(0, 900),
    cut=st.integers(0, 60),
)
def test_spoilt_texts_never_raise(text: str, spoil: str, place: int, cut: int) -> None:
    """Whatever is done to a text, reading it ends, and without an exception."""
    spoilt = text[:place] + spoil + text[place + cut :]
    collected = Collected()
    read_text(io.BytesIO(spoilt.encode("utf-16")), "a.txt", collected)
    collected.finish()


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_some_text(data: bytes) -> None:
    """Every file gives a text."""
    assert isinstance(decoded_text(data), str)


@pytest.mark.parametrize(
    "text", ["; " * 4000 + "[HKEY", '"' + "\\" * 4000, "Install-ProvisioningPackage:" * 2000, "a:" * 9000]
)
def test_hostile_texts_take_no_time(text: str) -> None:
    """Texts made to keep a reader busy are read like others."""
    for _ in range(3):
        read_text(io.BytesIO((text * 8).encode()), "a.txt", Collected())


def test_secrets_in_texts_are_hidden(tmp_path: Path) -> None:
    """A token or a password in what a command printed is in no report."""
    from app.diagnose.report import report_html, report_json

    token = "0.AXoAnL4vKq7mYkSTGt0Lw2fV0Q" + "AgABAAEAAADnfolhJpSnRYB1SVj" * 4
    text = FAILED_LIST.replace("Provisioning failed", f"BPRT={token}") + DSREGCMD.replace(
        "AADSTS53003", f"token {token}"
    )
    found = of_file(tmp_path, "a.txt", text.encode())
    assert len(found.failures) == 2
    assert token[:40] not in report_html(found) + str(report_json(found))


def test_the_package_of_an_export_is_known_by_its_id(tmp_path: Path) -> None:
    """Without a file name the package is called by its id."""
    text = REGISTRY.replace('"PackageFileName"="Dépôt.ppkg"', "")
    (run,) = of_file(tmp_path, "a.reg", text.encode("utf-16")).story.runs
    assert run.package == f"{GUID}.ppkg"
    assert run.id == GUID
