"""What a program file (.exe) says of itself, and which tool made it if it is an installer.

Each tool leaves marks in what it makes. They were taken from public sources of the tools (Inno Setup, NSIS, WiX,
Squirrel) and from file signatures that scanners publish; those of InstallShield and Advanced Installer are closed, so
their marks are [INFERRED]. A mark is a strong sign and no proof: the page says what was found and how to try it.
"""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, BinaryIO

from app.packager.installer.kind import InstallerKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pefile import PE

_HEAD = 4 * 1024 * 1024
"""Bytes of the program itself that are searched. The payload after it may be gigabytes long and says nothing."""

_OVERLAY = 64 * 1024

_MOST_LANGUAGES = 32

_MARKS: tuple[tuple[InstallerKind, tuple[bytes, ...]], ...] = (
    (InstallerKind.INNO_SETUP, (b"JR.Inno.Setup", b"rDlPtS\xcd\xe6\xd7\x7b\x0b\x2a", b"Inno Setup Setup Data (")),
    (InstallerKind.NSIS, (b"\xef\xbe\xad\xdeNullsoftInst", b"Nullsoft.NSIS.exehead")),
    (InstallerKind.SQUIRREL, ("SquirrelTemp".encode("utf-16-le"), b"SquirrelAwareVersion")),
    (InstallerKind.ADVANCED_INSTALLER, ("exenoui".encode("utf-16-le"),)),
    (InstallerKind.INSTALLSHIELD, (b"ISSetupStream", "InstallShield".encode("utf-16-le"), b"InstallShield.Setup")),
)
_BURN_SECTION = b".wixburn"


class _Bytes:
    """The bytes of a file as ``pefile`` asks for them; only those are read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._size = file, file.seek(0, 2)

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, place: slice) -> bytes:
        start, end, _step = place.indices(self._size)
        self._file.seek(start)
        return self._file.read(max(0, end - start))

    def find(self, sought: bytes, start: int, end: int) -> int:
        """Return where *sought* is between *start* and *end*, -1 if it is not."""
        place = self[start:end].find(sought)
        return place if place < 0 else place + start


def read_program(file: BinaryIO, names: bytes) -> Iterator[bytes]:
    """Yield the kind of the program in *file*, and the texts of its version resource that are in the list *names*.

    It is a task for a limited process.

    :raises Exception: whatever ``pefile`` raises for what is no program.
    """
    import pefile

    class Program(pefile.PE):  # type: ignore[misc]  # pefile comes without types
        def close(self) -> None:
            """Do nothing: for bytes all it does is to collect the garbage of the process, which holds up all threads.

            It is called for each file that is no program.
            """

    data = _Bytes(file)
    program = Program(data=data, fast_load=True)
    _bound(program)
    program.parse_data_directories(directories=[pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
    texts = _version_texts(program)
    yield json.dumps(
        [_kind(program, data), {name: texts[name] for name in json.loads(names) if name in texts}]
    ).encode()


def _bound(program: PE) -> None:
    """Let *program* parse a few version resources only: a forged file names the same one thousands of times."""
    parse, number = program.parse_version_information, count()

    def parse_some(version: object) -> None:
        if next(number) < _MOST_LANGUAGES:
            parse(version)

    program.parse_version_information = parse_some


def _kind(program: PE, data: _Bytes) -> InstallerKind:
    if any(section.Name.startswith(_BURN_SECTION) for section in program.sections):
        return InstallerKind.BURN
    start = program.get_overlay_data_start_offset()
    searched = data[:_HEAD] + (data[start : start + _OVERLAY] if start and start > _HEAD - _OVERLAY else b"")
    for kind, marks in _MARKS:
        if any(mark in searched for mark in marks):
            return kind
    return InstallerKind.PROGRAM


def _version_texts(program: PE) -> dict[str, str]:
    """Return the texts of the first language that has any."""
    for infos in getattr(program, "FileInfo", ()):
        for info in infos:
            for table in getattr(info, "StringTable", ()):
                texts = {_decoded(key): _decoded(value) for key, value in table.entries.items()}
                if any(texts.values()):
                    return texts
    return {}


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")
