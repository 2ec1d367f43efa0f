"""Finding out why a device failed: the jobs of both faces, on logs alone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, Cancelled
from app.core.secret import Secret
from app.core.text import N_
from app.jobs.diagnose import (
    DiagnoseOrder,
    Extent,
    OpenProject,
    Other,
    PackageFile,
    ProjectFile,
    ReportOrder,
    SearchOrder,
    checklist,
    compare,
    diagnose,
    is_log,
    other_in,
    report_data,
    search,
    write_report,
)
from app.model.project import Account, Device, Join, Network, Package, Project, WifiNetwork
from app.model.store.project_store import save_project
from app.model.token import Token
from tests.deliver.sheet_case import token_package
from tests.diagnose.log_case import START, as_evtx, as_xml, package, prov
from tests.diagnose.stories import STORIES, failed

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "Sommer-2026-regnet"
PROJECT = Project(
    package=Package(id="{6b1f0c5a-1111-4222-8333-444455556666}", name="Depot", description=""),
    device=Device(name="PC-%SERIAL%"),
    network=Network(wifi=(WifiNetwork(ssid="Guest"), WifiNetwork(ssid="Depot", key=Secret(SECRET)))),
    account=Account(join=Join.ENTRA, entra=Token(token=Secret("x" * 90), expiry=START - timedelta(days=12))),
)


def log(folder: Path, story: str) -> Path:
    """Write the log of *story*."""
    path = folder / f"{story}.evtx"
    path.write_bytes(as_evtx(STORIES[story][0]))
    return path


def test_the_cause_is_told_whatever_it_is_compared_with(tmp_path: Path) -> None:
    """The open project and its file give the same field to change; another package is told as such."""
    path = tmp_path / "Depot.wcdproj"
    save_project(PROJECT, path)
    files = (log(tmp_path, "wifi_key"),)
    opened = diagnose(DiagnoseOrder(files=files, other=OpenProject(project=PROJECT, name=path.name)))
    saved = diagnose(DiagnoseOrder(files=files, other=other_in(path)))
    assert opened.found.headline == saved.found.headline
    assert opened.failures[0].place == saved.failures[0].place == "network.wifi[1].key"
    assert (opened.is_open_project, opened.path) == (True, None)
    assert (saved.is_open_project, saved.path, saved.compared) == (False, path, path.name)
    built = other_in(token_package(tmp_path))
    assert isinstance(built, PackageFile)
    told = compare(opened.found, built)
    assert (told.compared, told.path, told.is_open_project) == ("Lab.ppkg", None, False)
    assert told.found.match
    assert told.found.match.is_same_package is False
    assert diagnose(DiagnoseOrder(files=files)).found.match is None


@pytest.mark.parametrize("kind", [ProjectFile, PackageFile])
def test_what_cannot_be_opened_is_refused(tmp_path: Path, kind: type[ProjectFile | PackageFile]) -> None:
    """A file to compare with that is none gives a sentence, before or after the logs are read."""
    (tmp_path / "bad").write_bytes(b"x" * 500)
    other: Other = kind(path=tmp_path / "bad")
    found = diagnose(DiagnoseOrder(files=(log(tmp_path, "mfa"),))).found
    with pytest.raises(AppError):
        compare(found, other)
    with pytest.raises(AppError):
        diagnose(DiagnoseOrder(files=(log(tmp_path, "mfa"),), other=other))


def test_as_much_is_shown_as_was_asked_for(tmp_path: Path) -> None:
    """Failures and the latest evidence of each are cut to the extent; what is left out is counted, None is all."""
    lines = package(
        *[prov(n, 12, f"Group{n}", f"Policy/Config/Area/{n}", hresult="0x80070057") for n in range(1, 9)],
        end=failed("0x80070057"),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    files = (tmp_path / "log.xml",)
    whole = diagnose(DiagnoseOrder(files=files, extent=Extent(failures=None, evidence=None)))
    brief = diagnose(DiagnoseOrder(files=files, extent=Extent(failures=3, evidence=1)))
    assert len(whole.failures) == len(whole.found.failures) > 3
    assert all(one.left_out == 0 for one in whole.failures)
    assert len(brief.failures) == 3
    for short, full in zip(brief.failures, whole.failures, strict=False):
        assert short.evidence == full.evidence[-1:]
        assert short.left_out == len(full.evidence) - 1


def test_a_time_line_is_searched(tmp_path: Path) -> None:
    """Words, failures and times leave what fits, in the language in which it is shown; a search can be stopped."""
    entries = diagnose(DiagnoseOrder(files=(log(tmp_path, "token_expired"),))).found.timeline
    assert search(entries, SearchOrder(), str) == entries
    failures = search(entries, SearchOrder(only_failures=True), str)
    assert 0 < len(failures) < len(entries)
    assert search(entries, SearchOrder(since=entries[2].when, until=entries[2].when), str)[0].when == entries[2].when
    assert search(entries, SearchOrder(text="échec"), lambda _sentence: "Échec") == entries

    def stop(_done: int, _total: int) -> None:
        raise Cancelled(N_("Error", "Stopped."))

    with pytest.raises(Cancelled):
        search(entries, SearchOrder(text="x"), str, stop)


def test_reports_hold_the_same_and_no_secret(tmp_path: Path) -> None:
    """As JSON it is what programs get; as a page it is in the language; a password of an event is in neither."""
    lines = package(
        prov(5, 12, "Accounts", f"<parm name='Password' value='{SECRET}'/>", hresult="0x80070005"),
        end=failed("0x80070005"),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    found = diagnose(DiagnoseOrder(files=(tmp_path / "log.xml",))).found
    page = write_report(found, ReportOrder(path=tmp_path / "a.html", language="fr", show=str))
    data = write_report(found, ReportOrder(path=tmp_path / "a.json", language="fr", show=str, as_json=True))
    assert json.loads(data.read_text()) == json.loads(json.dumps(report_data(found)))
    assert '<html lang="fr">' in page.read_text(encoding="utf-8")
    assert SECRET not in page.read_text(encoding="utf-8") + data.read_text()


def test_whether_anything_was_read_is_told(tmp_path: Path) -> None:
    """A good log is; an empty file, or one that is not there, is nothing."""
    (tmp_path / "empty.evtx").touch()
    assert diagnose(DiagnoseOrder(files=(log(tmp_path, "mfa"),))).is_anything_read
    assert not diagnose(DiagnoseOrder(files=(tmp_path / "empty.evtx",))).is_anything_read
    assert not diagnose(DiagnoseOrder(files=(tmp_path / "gone.evtx",))).is_anything_read


def test_logs_are_known_by_name_and_xml_by_content(tmp_path: Path) -> None:
    """Answers of WCD end in .xml too, and are no logs."""
    (tmp_path / "log.XML").write_text(as_xml(STORIES["mfa"][0]), encoding="utf-8")
    (tmp_path / "customizations.xml").write_text("<WindowsCustomizations/>")
    assert is_log(tmp_path / "log.XML")
    assert not is_log(tmp_path / "customizations.xml")
    assert is_log(tmp_path / "any.CAB")
    assert not is_log(tmp_path / "any.ppkg")


def test_the_checklist_has_commands() -> None:
    """Each situation has steps, and some of them a command."""
    parts = checklist()
    assert all(part.steps for part in parts)
    assert any(step.command for part in parts for step in part.steps)
