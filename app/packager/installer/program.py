"""What a program file (.exe) says of itself, and which tool made it if it is an installer.

Each tool leaves marks in what it makes. They were taken from public sources of the tools (Inno Setup, NSIS, WiX,
Squirrel) and from file signatures that scanners publish; those of InstallShield and Advanced Installer are closed, so
their marks are [INFERRED]. A mark is a strong sign and no proof: the page says what was found and how to try it.
"""

from __future__ import annotations

import mmap
from itertools import count
from typing import TYPE_CHECKING

from app.core.foreign.gate import open_foreign
from app.packager.installer.kind import InstallerKind

if TYPE_CHECKING:
    from pathlib import Path

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


def load_libraries() -> None:
    """Load what reading a program needs: not in the thread of a window."""
    import pefile  # noqa: F401 - loaded ahead for read_program


def read_program(path: Path) -> tuple[InstallerKind, dict[str, str]]:
    """Return the kind of the program at *path*, and the texts of its version resource by their names.

    :raises Exception: whatever ``pefile`` raises for what is no program.
    """
    import pefile

    class Program(pefile.PE):  # type: ignore[misc]  # pefile comes without types
        def close(self) -> None:
            """Do nothing: for bytes all it does is to collect the garbage of the process, which holds up all threads.

            It is called for each file that is no program.
            """

    with open_foreign(path) as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        program = Program(data=data, fast_load=True)
        _bound(program)
        program.parse_data_directories(directories=[pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
        return _kind(program, data), _version_texts(program)


def _bound(program: PE) -> None:
    """Let *program* parse a few version resources only: a forged file names the same one thousands of times."""
    parse, number = program.parse_version_information, count()

    def parse_some(version: object) -> None:
        if next(number) < _MOST_LANGUAGES:
            parse(version)

    program.parse_version_information = parse_some


def _kind(program: PE, data: mmap.mmap) -> InstallerKind:
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
