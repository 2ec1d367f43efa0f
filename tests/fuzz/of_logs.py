"""Readers of what people have of a device: logs, reports, archives of them, and the output of commands."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from app.diagnose.diagnosis import diagnose
from app.diagnose.report import report_html, report_json
from tests.diagnose import device_text
from tests.diagnose.cab_file import write_cab
from tests.diagnose.log_case import as_evtx, as_xml
from tests.diagnose.stories import STORIES
from tests.fuzz.change import change_bytes, change_json, change_lines, change_xml, change_zip
from tests.fuzz.grammar import some_cabinet, some_lines
from tests.fuzz.reader import Reader, kept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LINES: Final = next(iter(STORIES.values()))[0]
_REPORT: Final = b"""<?xml version="1.0"?><MDMEnterpriseDiagnosticsReport><DeviceInfo><Name>PC</Name></DeviceInfo>
<Enrollment><UPN>a@b</UPN><State>1</State></Enrollment><Multivariant><Condition Name="a"><State>b</State></Condition>
</Multivariant><Policies><Policy><Name>x</Name><LastError>0x80070005</LastError></Policy></Policies>
</MDMEnterpriseDiagnosticsReport>"""


def _read(ending: str) -> Callable[[bytes, Path], object]:
    def read(data: bytes, folder: Path) -> None:
        found = diagnose([kept(folder, f"a{ending}", data)])
        report_html(found)
        report_json(found, everything=True)

    return read


def _texts(_folder: Path) -> list[bytes]:
    return [
        text.encode(encoding)
        for name, text in vars(device_text).items()
        if name.isupper() and isinstance(text, str) and name != "GUID"
        for encoding in ("utf-8", "utf-16")
    ]


def _xml(_folder: Path) -> list[bytes]:
    return [as_xml(lines).encode() for lines, _ in list(STORIES.values())[:4]]


def _zips(_folder: Path) -> list[bytes]:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", as_xml(_LINES))
        archive.writestr("inner.cab", write_cab({"b.xml": as_xml(_LINES).encode()}))
        archive.writestr("dsregcmd.txt", device_text.DSREGCMD)
    return [out.getvalue()]


def _cabinets(_folder: Path) -> list[bytes]:
    files = {"a.xml": as_xml(_LINES).encode(), "r.xml": _REPORT, "b.txt": device_text.DSREGCMD.encode()}
    return [write_cab(files), write_cab(files, method=0)]


READERS: Final[dict[str, Reader]] = {
    "event log": Reader(seeds=lambda _folder: [as_evtx(_LINES)], read=_read(".evtx"), count=12),
    "events as XML": Reader(seeds=_xml, read=_read(".xml"), changes=(change_xml, change_bytes), count=40),
    "report of management": Reader(
        seeds=lambda _folder: [_REPORT], read=_read(".xml"), changes=(change_xml, change_bytes)
    ),
    "cabinet": Reader(seeds=_cabinets, read=_read(".cab"), makes=some_cabinet),
    "zip of logs": Reader(seeds=_zips, read=_read(".zip"), changes=(change_zip, change_bytes), count=40),
    "text of a device": Reader(
        seeds=_texts, read=_read(".txt"), changes=(change_lines, change_json, change_bytes), makes=some_lines
    ),
}
