"""One file's fault is that file's line in the report: what was read of it counts, and the other files are read."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from app.core.foreign.limited import run_limited
from app.diagnose.diagnosis import diagnose
from app.diagnose.read import evtx_records
from tests.core.foreign import tasks
from tests.diagnose.log_case import as_evtx, as_xml, package, prov

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LINES = package(*(prov(second, 1000 + second, "text") for second in range(2, 6)), end=None)


def lzma() -> bytes:
    """Return an archive whose member asks for a dictionary of 4 GiB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.evtx", as_evtx(LINES))
    data = bytearray(out.getvalue())
    place = data.index(b"a.evtx") + len("a.evtx") + 5
    data[place : place + 4] = b"\xff\xff\xff\xff"
    return bytes(data)


def test_a_bad_archive_is_a_line(tmp_path: Path) -> None:
    """An archive that asks for 4 GiB is told, and the log beside it is read."""
    (tmp_path / "a.zip").write_bytes(lzma())
    (tmp_path / "b.xml").write_text(as_xml(LINES))
    found = diagnose([tmp_path / "a.zip", tmp_path / "b.xml"])
    assert [str(line) for line in found.unread] == [
        "a.evtx in a.zip is packed in a way that is not read. Extract it, or collect the logs again."
    ]
    assert [(file.name, file.events) for file in found.files] == [("b.xml", len(LINES))]


@pytest.mark.posix("Windows waits by the clock")
def test_a_log_that_never_ends_is_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a log at which the library sticks the events before count, each of them; the log beside it is read."""
    monkeypatch.setattr(evtx_records, "read_records", tasks.stuck_log)
    (tmp_path / "a.evtx").write_bytes(as_evtx(LINES))
    (tmp_path / "b.xml").write_text(as_xml(LINES))
    found = diagnose([tmp_path / "a.evtx", tmp_path / "b.xml"])
    assert "does not end; only its first 2 events were read" in str(found.unread[0])
    assert {(file.name, file.events) for file in found.files} == {("a.evtx", 2), ("b.xml", len(LINES))}


@pytest.mark.posix("Windows waits by the clock")
def test_hundreds_of_such_logs_take_no_longer_than_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the second log that does not end, the others are named and not begun; what is no event log is read."""
    monkeypatch.setattr(evtx_records, "read_records", tasks.stuck_log)
    monkeypatch.setattr(evtx_records, "_LIMITS", evtx_records._SHORT)
    begun: list[object] = []

    def counted(*arguments: Any) -> Iterator[bytes]:
        begun.append(arguments[1])
        return run_limited(*arguments)

    monkeypatch.setattr(evtx_records, "run_limited", counted)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(20):
            archive.writestr(f"{number}.evtx", as_evtx(LINES))
    (tmp_path / "b.xml").write_text(as_xml(LINES))
    found = diagnose([tmp_path / "a.zip", tmp_path / "b.xml"])
    told = [str(line) for line in found.unread]
    assert sum("reading it does not end" in line for line in told) == 2
    assert sum("was not read: at 2 logs before it" in line for line in told) == 18
    assert len(begun) == 4  # each twice: the second time record by record
    assert found.files[-1].events == len(LINES)
