"""Logs are read from every form people have them in, and damaged ones as far as they go."""

from __future__ import annotations

import io
import json
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.error import Cancelled
from app.diagnose.diagnosis import diagnose
from app.diagnose.read import cabinet, evtx_records
from app.diagnose.read import evtx as read_evtx
from app.diagnose.read.event import Event, read_time
from app.diagnose.read.event_store import Collected
from app.diagnose.read.event_xml import read_xml
from app.diagnose.read.sources import read_sources
from tests.child import run_process
from tests.core.foreign import tasks
from tests.diagnose.cab_file import write_cab
from tests.diagnose.log_case import START, Line, as_evtx, as_xml, package, prov
from tests.diagnose.stories import NAME, STORIES
from tests.places import SHARED

SEVEN = shutil.which("7z")
REAL_LOGS = sorted((SHARED / "evtx").glob("*.evtx"))
LINES, HEADLINE = STORIES["token_expired"]


def quiet(_done: int, _total: int) -> None:
    """Hear of progress, and do nothing."""


def read(path: Path) -> tuple[list[Event], Collected]:
    """Return the events in *path* and what was told of it."""
    collected = Collected()
    read_sources([path], collected, quiet)
    return collected.finish(), collected


def told(collected: Collected) -> str:
    """Return what could not be read."""
    return " ".join(str(sentence) for sentence in collected.sentences)


def test_an_event_is_read_whole(tmp_path: Path) -> None:
    """All members of an event are read, the same from both forms."""
    line = prov(1, 12, "AADJ", "AADJ/BPRT", hresult="0x801C03ED")
    (tmp_path / "a.evtx").write_bytes(as_evtx([line]))
    (tmp_path / "a.xml").write_text(as_xml([line]))
    for path in (tmp_path / "a.evtx", tmp_path / "a.xml"):
        (event,), _ = read(path)
        assert event.when.replace(microsecond=0) == line.when
        assert (event.provider, event.channel, event.id, event.level) == (line.provider, line.channel, 12, 2)
        assert (event.computer, event.record, event.source) == ("DEPOT-01", 1, path.name)
        assert event.data == line.data
        assert event.codes() == (0x801C03ED,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("root", [True, False])
def test_exports_of_every_kind(tmp_path: Path, encoding: str, root: bool) -> None:
    """Exports are read in each encoding, with and without a root element, whatever the file is called."""
    text = as_xml(LINES, root=root)
    if not root:
        text = "\r\n" + text
    (tmp_path / "log.txt").write_bytes(text.lstrip().encode(encoding))
    events, collected = read(tmp_path / "log.txt")
    assert len(events) == len(LINES)
    assert collected.sentences == []


def test_the_text_of_the_event_viewer_is_read(tmp_path: Path) -> None:
    """An export with rendered texts gives the message, and codes in it count."""
    line = Line(0, "Microsoft-Windows-AAD", 1098, 2, {}, "Error: 0xCAA2000C The request requires user interaction.")
    (tmp_path / "a.xml").write_text(as_xml([line], rendered=True))
    (event,), _ = read(tmp_path / "a.xml")
    assert event.message == line.message
    assert event.codes() == (0xCAA2000C,)


def test_user_data_and_values_without_names() -> None:
    """Values of UserData and of unnamed Data elements are read, each under a name of its own."""
    text = (
        as_xml([prov(0, 20)], root=False)
        .replace("<EventData></EventData>", "<UserData><E xmlns='x'><Code>7</Code></E></UserData>")
        .replace("</UserData>", "</UserData><EventData><Data>a</Data><Data>b</Data></EventData>")
    )
    collected = Collected()
    read_xml(io.BytesIO(text.encode()), "x", len(text), collected, quiet)
    assert collected.finish()[0].data == {"Code": "7", "Data": "a", "Data#2": "b"}


def test_characters_that_xml_forbids_cost_nothing(tmp_path: Path) -> None:
    """wevtutil writes characters that XML does not allow; such events are read all the same."""
    text = as_xml([prov(0, 20, "a&#x1;b\x02c")]).replace("&amp;#x1;", "&#x1;")
    (tmp_path / "a.xml").write_text(text)
    (event,), collected = read(tmp_path / "a.xml")
    assert event.data["Message1"] == "a\ufffdb\ufffdc"
    assert collected.sentences == []


def test_a_damaged_event_costs_one_event(tmp_path: Path) -> None:
    """Of an export with one broken event all others are read, and it is said."""
    text = as_xml(LINES).replace("<EventID>20</EventID>", "<EventID>20</EventIX>", 1)
    (tmp_path / "a.xml").write_text(text)
    events, collected = read(tmp_path / "a.xml")
    assert len(events) == len(LINES) - 1
    assert f"1 of {len(LINES)} events of a.xml could not be read" in told(collected)


def test_a_cut_export_gives_what_is_whole(tmp_path: Path) -> None:
    """Of a truncated export the whole events are read, and it is said that the end is missing."""
    (tmp_path / "a.xml").write_text(as_xml(LINES, root=False)[:-40])
    events, collected = read(tmp_path / "a.xml")
    assert len(events) == len(LINES) - 1
    assert "cut off" in told(collected)


def test_a_cut_log_gives_what_is_whole(tmp_path: Path) -> None:
    """Of a truncated .evtx the whole events are read, and the missing ones are counted."""
    lines = [prov(number, 10, "Group", "Node/" + "x" * 200) for number in range(400)]
    data = as_evtx(lines, dirty=True)
    (tmp_path / "a.evtx").write_bytes(data[: 4096 + 65536 + 30000])
    events, collected = read(tmp_path / "a.evtx")
    assert 50 < len(events) < 400
    assert "cut off" in told(collected)
    assert "could not be read" in told(collected)


def test_a_damaged_log_gives_the_rest(tmp_path: Path) -> None:
    """Of an .evtx with a spoilt chunk the others are read."""
    lines = [prov(number, 10, "Group", "Node/" + "x" * 200) for number in range(400)]
    data = bytearray(as_evtx(lines))
    data[4096 + 65536 : 4096 + 65536 + 8] = b"garbage!"
    data[4096 + 2 * 65536 + 560 : 4096 + 2 * 65536 + 700] = b"\xff" * 140
    (tmp_path / "a.evtx").write_bytes(data)
    events, collected = read(tmp_path / "a.evtx")
    assert 50 < len(events) < 400
    assert "could not be read" in told(collected)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty (0 bytes)"),
        (b"\0" * 5000, "full of zeros"),
        (b"ElfFile\0", "damaged at its very beginning"),
        (b"ElfFile\0" + b"\xff" * 9000, "damaged at its very beginning"),
        (as_evtx([prov(0, 20)])[:4096] + b"x" * 65536, "no part of it is whole"),
        (as_evtx([prov(0, 20)])[:4096], "holds no events"),
        (b"<html><body>no</body></html>", "without events of Windows"),
        (b"just text", "neither an event log"),
        (b"PK\x03\x04garbage", "damaged zip archive"),
        (b"MSCFgarbage", "damaged or split cabinet"),
        (b"<MDMEnterpriseDiagnosticsReport><broken>", "is not XML that can be read"),
        (b"\x89PNG\r\n\x1a\n", "neither an event log"),
    ],
)
def test_other_files_get_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    """Files that are no logs, or damaged, are told in a sentence, and nothing is raised."""
    (tmp_path / "a").write_bytes(content)
    found = diagnose([tmp_path / "a"])
    assert words in " ".join(str(sentence) for sentence in found.unread)
    assert "No event about provisioning was found" in str(found.headline)


def test_a_missing_file_and_an_empty_folder(tmp_path: Path) -> None:
    """A file that is not there, and a folder without logs, are told."""
    (tmp_path / "folder").mkdir()
    found = diagnose([tmp_path / "none.evtx", tmp_path / "folder"])
    words = " ".join(str(sentence) for sentence in found.unread)
    assert "none.evtx does not exist" in words
    assert "The folder folder contains no logs" in words


def test_without_the_library_xml_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the library for .evtx is missing, as on Windows for ARM, the way to an XML export is told."""
    monkeypatch.setattr(evtx_records, "read_records", tasks.no_library)
    (tmp_path / "a.evtx").write_bytes(as_evtx(LINES))
    events, collected = read(tmp_path / "a.evtx")
    assert events == []
    assert "wevtutil qe" in told(collected)


@pytest.mark.parametrize("form", ["zip", "cab", "stored"])
def test_bundles_are_read(tmp_path: Path, form: str) -> None:
    """A zip or cabinet of several logs in folders gives one story; other XML in it is passed over."""
    by_provider: dict[str, list[Line]] = {}
    for line in LINES:
        by_provider.setdefault(line.provider, []).append(line)
    files = {f"logs\\{number}.evtx": as_evtx(lines, dirty=True) for number, lines in enumerate(by_provider.values())}
    files["MdmDiagReport.xml"] = (
        b"<MDMEnterpriseDiagnosticsReport><SystemInformation/></MDMEnterpriseDiagnosticsReport>"
    )
    files["other.xml"] = b"<settings/>"
    files["readme.txt"] = b"hello"
    path = tmp_path / "device.bin"
    if form == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in files.items():
                archive.writestr(name.replace("\\", "/"), data)
    else:
        path.write_bytes(write_cab(files, method=form == "cab"))
        if SEVEN:
            run_process([SEVEN, "t", str(path)], check=True, capture_output=True)
    found = diagnose([path])
    assert str(found.headline) == HEADLINE
    assert found.unread == []
    assert len(found.reports) == 1
    assert {one.name for one in found.files} >= {"device.bin: logs/0.evtx", "device.bin: logs/1.evtx"}


@pytest.mark.skipif(not SEVEN, reason="install p7zip-full: it unpacks the cabinet")
def test_a_cabinet_of_another_method_goes_to_a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not read here is unpacked by a program of the system; without one the sentence says what to install."""
    content = as_evtx(LINES)
    path = tmp_path / "a.cab"
    path.write_bytes(write_cab({"x\\b.evtx": b"other", "x\\a.evtx": content}))
    with path.open("rb") as file:
        wanted = cabinet.Cabinet(file, "a.cab").files[1]
    assert b"".join(cabinet.unpack_by_program(path, wanted)) == content
    path.write_bytes(write_cab({"a.evtx": content}, method=3))
    monkeypatch.setenv("PATH", str(tmp_path))
    if not Path("/usr/bin/bsdtar").exists():
        assert "Install 7-Zip" in told(read(path)[1])


def test_progress_grows_and_can_cancel(tmp_path: Path) -> None:
    """Progress never falls, ends at its total, and what it raises passes."""
    for number in range(3):
        (tmp_path / f"{number}.evtx").write_bytes(as_evtx(LINES))
    heard: list[tuple[int, int]] = []
    diagnose([tmp_path], lambda done, total: heard.append((done, total)))
    assert heard == sorted(heard)
    assert heard[-1] == (3000, 3000)

    def cancel(done: int, _total: int) -> None:
        if done > 1000:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        diagnose([tmp_path], cancel)


def test_long_logs_keep_the_newest_and_all_failures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the limit the oldest go, and failures have room of their own."""
    monkeypatch.setattr("app.diagnose.read.event_store.MOST_EVENTS", 50)
    lines = package(prov(2, 12, "AADJ", "AADJ/BPRT", hresult="0x801C0024"), end=None)
    lines += [prov(number, 10, "Group", "Node") for number in range(10, 500)]
    (tmp_path / "a.xml").write_text(as_xml(lines))
    found = diagnose([tmp_path])
    assert len(found.timeline) == 51
    assert "account package_… behind its bulk token is gone" in str(found.headline)
    assert "oldest events of interest were left out" in str(found.unread[0])


def test_events_of_others_are_counted_only(tmp_path: Path) -> None:
    """Events of providers that have nothing to do with it are counted and not kept."""
    (tmp_path / "a.xml").write_text(as_xml([Line(0, "Microsoft-Windows-Other", 7), prov(1, 21, NAME)]))
    found = diagnose([tmp_path])
    assert (found.files[0].events, found.files[0].kept) == (2, 1)


@pytest.mark.parametrize(
    ("inner", "data"),
    [
        ({"EventData": {"Message1": "Group", "HRESULT": -2147024891}}, {"Message1": "Group", "HRESULT": "-2147024891"}),
        ({"EventData": {"Data": {"#text": ["a", "b"]}}}, {"Data": "a", "Data#2": "b"}),
        ({"EventData": {"Data": {"#attributes": {"Name": "x"}, "#text": "a"}}}, {"Data": "a"}),
        ({"UserData": {"EventXML": {"#attributes": {"xmlns": "y"}, "Code": 7, "None": None}}}, {"Code": "7"}),
        ({"EventData": None}, {}),
    ],
)
def test_the_shapes_of_the_library_are_read(inner: dict[str, object], data: dict[str, str]) -> None:
    """Real logs have numbers, lists, attributes and nothing where logs made for tests have texts only."""
    system = {
        "Provider": {"#attributes": {"Name": "User32", "Guid": "B0AA8734-56F7-41CC-B2F4-DE228E98B946"}},
        "EventID": {"#attributes": {"Qualifiers": 32768}, "#text": 1074},
        "Level": 4,
        "TimeCreated": {"#attributes": {"SystemTime": "2026-05-04T08:00:00.000000Z"}},
        "Channel": "System",
        "Computer": "DEPOT-01",
        "Security": None,
    }
    record = {"event_record_id": 9, "timestamp": "", "data": json.dumps({"Event": {"System": system, **inner}})}
    event = read_evtx.event_of(record, "a.evtx")
    assert event is not None
    assert (event.when, event.id, event.level, event.record, event.provider) == (START, 1074, 4, 9, "User32")
    assert event.data == data


@pytest.mark.skipif(not REAL_LOGS, reason="real logs of Windows are not beside the checkout (shared/evtx)")
def test_real_logs_are_read_whole() -> None:
    """Of a real log of any provider as many events are read as the bare library finds."""
    from evtx import PyEvtxParser

    for path in REAL_LOGS:
        bare = sum(1 for _ in PyEvtxParser(str(path)).records_json())
        assert diagnose([path]).files[0].events == bare


@pytest.mark.parametrize(
    ("text", "code"),
    [("0x80070005", 0x80070005), ("-2147024891", 0x80070005), ("2147942405", 0x80070005), ("0x5", 5), ("0", None)],
)
def test_codes_are_read_in_every_spelling(text: str, code: int | None) -> None:
    """HRESULTs stand in logs as hexadecimal, as signed and as unsigned decimal."""
    event = Event(when=START, provider="p", channel="c", id=1, level=2, computer="", record=1, data={"HRESULT": text})
    assert event.codes() == (() if code is None else (code,))


def test_times_are_read_or_refused() -> None:
    """Times of logs have up to nine digits after the second; what no calendar has is refused."""
    assert read_time("2026-05-04T08:00:00.1234567Z") == START.replace(microsecond=123456)
    assert read_time("2026-13-04T08:00:00Z") is None
    assert read_time("yesterday") is None


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 2000), st.sampled_from(["evtx", "xml", "zip", "cab"]))
def test_spoilt_files_never_raise(spoil: bytes, place: int, form: str) -> None:
    """Whatever bytes are put over a log, reading it ends, and raises nothing."""
    evtx = as_evtx(LINES)
    if form == "zip":
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.evtx", evtx)
        data = bytearray(out.getvalue())
    else:
        data = bytearray({"evtx": evtx, "xml": as_xml(LINES).encode(), "cab": write_cab({"a.evtx": evtx})}[form])
    start = (place * 37) % len(data)
    data[start : start + len(spoil)] = spoil
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a"
        path.write_bytes(data)
        diagnose([path])
