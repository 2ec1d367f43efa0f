"""Reading cabinets (``.cab``): the directory, and files stored or packed with MSZIP; for LZX another program is asked.

The layout is Microsoft's public description of the cabinet format. No Python library fits: those that are maintained
need Windows, a compiler, or read no more than this does.
"""

from __future__ import annotations

import os
import struct
import zlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.error import BadInput
from app.core.foreign.limited import TaskStopped
from app.core.foreign.program import limited_output
from app.core.system.program import find_program, system_folder
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SIGNATURE: Final = b"MSCF"
MOST_FILES: Final = 2000
_LARGEST_BLOCK: Final = 32768
_NAME_LIMIT: Final = 1024
_ROOM: Final = 64 << 20
"""Bytes that may be unpacked beyond twice what all files have: to come back to a folder, once or so."""

_SECONDS: Final = 5.0
_PACE: Final = 2_000_000
"""Seconds of the processor for a program that unpacks, and bytes for each further one."""

_STORED, _MSZIP = 0, 1
_OTHER_METHODS = {2: "Quantum", 3: "LZX"}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Folder:
    """A stream of packed blocks that holds files one after another."""

    offset: int
    blocks: int
    method: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CabinetFile:
    """One file: its name as it is there, its size, and its place in the unpacked folder."""

    name: str
    size: int
    offset: int
    folder: int


class _Stream:
    """A folder while it is unpacked: the block at hand, and where it begins in the folder."""

    def __init__(self, folder: int, blocks: Iterator[bytes]) -> None:
        self.folder = folder
        self.start = 0
        self.block = b""
        self._blocks = blocks

    def moves_on(self) -> bool:
        """Take the next block, if there is one."""
        block = next(self._blocks, None)
        if block is None:
            return False
        self.start += len(self.block)
        self.block = block
        return True


class Cabinet:
    """An open cabinet. Its files are unpacked on the way, never as a whole."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        """Read the directory of *file*, called *name* in messages.

        :raises BadInput: it is damaged.
        """
        self._file = file
        self._name = name
        self._stream: _Stream | None = None
        self._unpacked_bytes = 0
        try:
            self._read_directory()
        except (struct.error, ValueError, IndexError):
            raise self._damaged() from None

    @property
    def packed_by(self) -> str:
        """The method that is not read here, or an empty text."""
        return next((_OTHER_METHODS.get(folder.method, "?") for folder in self.folders if folder.method > 1), "")

    def read(self, wanted: CabinetFile) -> Iterator[bytes]:
        """Yield the content of *wanted* in parts. Files of a folder that are read in their order are unpacked once.

        :raises BadInput: it is damaged.
        """
        if not 0 <= wanted.folder < len(self.folders):
            raise self._damaged()
        if self._stream is None or self._stream.folder != wanted.folder or self._stream.start > wanted.offset:
            self._stream = _Stream(wanted.folder, self._unpacked(self.folders[wanted.folder]))
        stream = self._stream
        place, end = wanted.offset, wanted.offset + wanted.size
        while place < end:
            part = stream.block[place - stream.start : end - stream.start]
            if part:
                yield part
                place += len(part)
            elif not stream.moves_on():
                raise self._damaged()

    def _read_directory(self) -> None:
        head = self._take(0, 36)
        _, _, _, _, files_at, _, _, _, folders, files, flags, _, _ = struct.unpack("<4sIIIIIBBHHHHH", head)
        if not head.startswith(SIGNATURE) or files > MOST_FILES:
            raise ValueError
        place, self._extra = 36, 0
        folder_extra = 0
        if flags & 4:
            header_extra, folder_extra, self._extra = struct.unpack("<HBB", self._take(place, 4))
            place += 4 + header_extra
        for flag in (1, 2):
            for _ in range(2 if flags & flag else 0):
                _, place = self._string(place)
        self.folders: list[_Folder] = []
        for _ in range(folders):
            offset, blocks, method = struct.unpack("<IHH", self._take(place, 8))
            self.folders.append(_Folder(offset=offset, blocks=blocks, method=method & 0x0F))
            place += 8 + folder_extra
        self.files: list[CabinetFile] = []
        place = files_at
        for _ in range(files):
            size, offset, folder, _, _, attributes = struct.unpack("<IIHHHH", self._take(place, 16))
            raw, place = self._string(place + 16)
            text = raw.decode("utf-8" if attributes & 0x80 else "cp437", "replace")
            self.files.append(CabinetFile(name=text, size=size, offset=offset, folder=folder))
        self._room = _ROOM + 2 * sum(one.size for one in self.files)

    def _unpacked(self, folder: _Folder) -> Iterator[bytes]:
        place, before = folder.offset, b""
        for _ in range(folder.blocks):
            try:
                _, packed, size = struct.unpack("<IHH", self._take(place, 8))
                data = self._take(place + 8 + self._extra, packed)
                block = data if folder.method == _STORED else _inflated(data, before, size)
            except (struct.error, ValueError, zlib.error):
                raise self._damaged() from None
            if len(block) != size or size > _LARGEST_BLOCK:
                raise self._damaged()
            self._unpacked_bytes += size
            if self._unpacked_bytes > self._room:
                raise self._damaged()  # files on top of each other, which let a folder be unpacked again and again
            before = block
            place += 8 + self._extra + packed
            yield block

    def _take(self, place: int, size: int) -> bytes:
        self._file.seek(place)
        data = self._file.read(size)
        if len(data) != size:
            raise ValueError
        return data

    def _string(self, place: int) -> tuple[bytes, int]:
        self._file.seek(place)
        text = self._file.read(_NAME_LIMIT)
        end = text.index(b"\0")
        return text[:end], place + end + 1

    def _damaged(self) -> BadInput:
        return BadInput(
            N_("Error", "{name} is a damaged or split cabinet. Copy it again, or collect the logs as a zip."),
            name=self._name,
        )


def _inflated(data: bytes, before: bytes, size: int) -> bytes:
    if data[:2] != b"CK":
        raise ValueError
    return zlib.decompressobj(-15, zdict=before).decompress(data[2:], size + 1)


def unpack_by_program(path: Path, wanted: CabinetFile, watch: Callable[[], object] = bool) -> Iterator[bytes]:
    """Yield the content of *wanted* of the cabinet at *path*, unpacked by a program of the system, in parts.

    Not more is taken than the cabinet says. *watch* is called now and then, and what it raises ends the program.

    :raises BadInput: no program is there, or it fails or takes too long.
    """
    command = _command(path, wanted.name.replace("\\", "/"))
    if command is None:
        raise BadInput(
            N_(
                "Error",
                "{name} is packed in a way that needs another program, and none is here. Install 7-Zip, cabextract or"
                " bsdtar, or collect the logs as a zip.",
            ),
            name=path.name,
        )
    taken = 0
    try:
        with closing(limited_output(command, _SECONDS + wanted.size / _PACE, watch)) as parts:
            for part in parts:
                yield part[: wanted.size - taken]
                taken += len(part)
                if taken >= wanted.size:
                    return
    except (TaskStopped, OSError):
        taken = -1
    if taken < wanted.size:
        raise BadInput(
            N_("Error", "{name} could not be unpacked. Copy it again, or collect the logs as a zip."), name=path.name
        )


def _command(path: Path, member: str) -> list[str] | None:
    """Return the command that writes *member* of the cabinet *path* to its output, or None without a program.

    A name that begins with a hyphen or holds a wildcard could mean something else to these programs.
    """
    if member.startswith(("-", "@")) or any(sign in member for sign in '*?[]"'):
        return None
    where = os.path.realpath(path)
    for program in ("7z", "7zz", "7za"):
        if found := find_program(program):
            return [found, "e", "-so", "-y", "-spd", where, member]
    # The tar of Windows 10 and of macOS is bsdtar; GNU tar is not.
    own = system_folder() / "tar.exe"
    if found := find_program("bsdtar") or (str(own) if own.is_file() else None):
        return [found, "-xOf", where, member]
    if found := find_program("cabextract"):
        return [found, "-q", "-p", "-F", member, where]
    return None
