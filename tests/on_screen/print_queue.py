"""A print queue: a server of CUPS with a printer that keeps what it gets. Nothing of the system is touched."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.child import started
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

_SERVER = "cupsd"
_PROGRAMS, _DATA = Path("/usr/lib/cups"), Path("/usr/share/cups")
_SIZES = {"A4": (595, 842), "Letter": (612, 792)}
"""Points of the papers that the printer has."""

_SETTINGS = """\
Listen {room}/socket
LogLevel debug
WebInterface No
Browsing No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_FILES = """\
ServerRoot {room}
ServerBin {room}/programs
DataDir {data}
RequestRoot {room}/spool
CacheDir {room}/cache
StateDir {room}/state
TempDir {room}/spool
AccessLog {room}/access_log
ErrorLog {room}/error_log
PageLog {room}/page_log
"""
_QUEUE = """\
<DefaultPrinter {name}>
Info {name}
DeviceURI keep:/
State Idle
Accepting {accepting}
Shared No
</DefaultPrinter>
"""
_BACKEND = """\
#!/bin/sh
# Without a job it is asked what it is.
if [ $# -eq 0 ]; then echo 'direct keep "Unknown" "Keeps what is printed"'; exit 0; fi
cat "${{6:--}}" >"{room}/job.part" && mv "{room}/job.part" "{room}/job-$1.pdf"
"""


@dataclass(frozen=True)
class PrintQueue:
    """A running server with a printer."""

    room: Path
    """All its files."""

    @property
    def environment(self) -> dict[str, str]:
        """Return what leads programs to it and to no other printer."""
        return {"CUPS_SERVER": str(self.room / "socket")}

    def printed(self) -> Path:
        """Return the one thing that was printed, once it is there."""
        wait_until(lambda: list(self.room.glob("job-*.pdf")), f"something is printed\n{self.log()}")
        (found,) = self.room.glob("job-*.pdf")
        return found

    def log(self) -> str:
        """Return the last that the server said."""
        return "\n".join((self.room / "error_log").read_text(encoding="utf-8", errors="replace").splitlines()[-40:])


@contextmanager
def open_queue(name: str, paper: str, *, is_open: bool = True) -> Iterator[PrintQueue]:
    """Start a server whose printer *name* has sheets of *paper* in it; without one skip the test.

    A queue that is not *is_open* takes no jobs.
    """
    server = shutil.which(_SERVER, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if not server or not _PROGRAMS.is_dir():
        pytest.skip(f"{_SERVER} cannot be found")
    # Not in the folder of the test: the address of a socket is a hundred characters at most.
    with tempfile.TemporaryDirectory(prefix="cups") as folder:
        room = Path(folder)
        for part in ("spool", "cache", "state", "ppd", "programs/backend"):
            (room / part).mkdir(parents=True)
        for program in _PROGRAMS.iterdir():
            if program.name != "backend":
                (room / "programs" / program.name).symlink_to(program)
        backend = room / "programs" / "backend" / "keep"
        backend.write_text(_BACKEND.format(room=room), encoding="ascii")
        backend.chmod(0o700)  # then it runs as who started the server
        values = {"room": room, "data": _DATA, "name": name, "accepting": "Yes" if is_open else "No"}
        for file, text in (("cupsd.conf", _SETTINGS), ("cups-files.conf", _FILES), ("printers.conf", _QUEUE)):
            (room / file).write_text(text.format(**values), encoding="ascii")
        (room / "ppd" / f"{name}.ppd").write_text(_description(paper), encoding="ascii")
        words = [server, "-f", "-c", room / "cupsd.conf", "-s", room / "cups-files.conf"]
        with started(words) as process:
            queue = PrintQueue(room)
            wait_until(lambda: not process.is_running or _answers(room / "socket"), "the server for printing answers")
            if not process.is_running:
                raise AssertionError(f"{_SERVER} ended: {process.err.rest()}")
            yield queue


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as line, suppress(OSError):
        line.connect(str(path))
        return True
    return False


def _description(paper: str) -> str:
    """Return what the printer says of itself: it takes PDF as it is, on the papers that it has."""
    words = [
        '*PPD-Adobe: "4.3"', '*FormatVersion: "4.3"', '*FileVersion: "1.0"', "*LanguageVersion: English",
        "*LanguageEncoding: ISOLatin1", '*PCFileName: "KEEP.PPD"', '*Product: "(Keep)"', '*Manufacturer: "Keep"',
        '*ModelName: "Keep"', '*ShortNickName: "Keep"', '*NickName: "Keep"', '*PSVersion: "(3010.000) 0"',
        '*LanguageLevel: "3"', "*ColorDevice: True", "*DefaultColorSpace: RGB", "*FileSystem: False",
        '*cupsFilter2: "application/pdf application/pdf 0 -"', "*DefaultResolution: 600dpi",
    ]  # fmt: skip
    for option in ("PageSize", "PageRegion"):
        words += [f"*OpenUI *{option}: PickOne", f"*Default{option}: {paper}"]
        words += [
            f'*{option} {size}: "<</PageSize[{width} {height}]>>setpagedevice"'
            for size, (width, height) in _SIZES.items()
        ]
        words.append(f"*CloseUI: *{option}")
    words += [f"*DefaultImageableArea: {paper}", f"*DefaultPaperDimension: {paper}"]
    for size, (width, height) in _SIZES.items():
        words.append(f'*ImageableArea {size}: "12 12 {width - 12} {height - 12}"')
        words.append(f'*PaperDimension {size}: "{width} {height}"')
    return "\n".join(words) + "\n"
