"""Archives of logs: the zip or cabinet of the diagnostics tool, or of a script that collects (``diagnosis.md`` 5.1).

Nothing is unpacked to a folder: each member that may contain events goes to a file without a name, or is read on the
way. An archive that is not what such tools make is refused: too many members, too large, too tightly packed,
names that lead elsewhere. An archive within one is read in the same way, but not one within that.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.error import BadInput
from app.core.foreign.archive import ArchiveDamaged, PackedOtherwise, open_zip, zip_parts
from app.core.progress import Tick
from app.core.text import N_
from app.diagnose.read.cabinet import Cabinet, unpack_by_program
from app.diagnose.read.device_text import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.progress import Progress
    from app.diagnose.read.cabinet import CabinetFile


MOST_MEMBERS: Final = 2000
LARGEST_MEMBER: Final = 512 * 1024 * 1024
LARGEST_ALL: Final = 2 * 1024 * 1024 * 1024
MOST_RATIO: Final = 200
"""Logs pack to a tenth, empty ones to a hundredth; what packs tighter is no log."""

_SMALL: Final = 4 * 1024 * 1024
_IN_MEMORY: Final = 1024 * 1024
_WANTED = (".evtx", ".xml", *ENDINGS)
NESTED: Final = (".zip", ".cab")


@dataclass(frozen=True, kw_only=True, slots=True)
class LogSource:
    """An archive: its open file, its name in messages, its size, and its path where it has one of its own."""

    file: BinaryIO
    name: str
    size: int
    path: Path | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Member:
    """A member of an archive that may contain events; ``open`` gives it as a file that can be read twice."""

    name: str
    size: int
    archive: _Zip | _Cabinet
    place: int = 0
    """Which one it is in the order in which the archive is read fastest."""

    @property
    def ending(self) -> str:
        """The ending of the name, such as ``.evtx``, in lower case."""
        return PurePosixPath(self.name.lower()).suffix

    @contextmanager
    def open(self, progress: Progress) -> Iterator[BinaryIO]:
        """Yield the member, unpacked.

        :raises BadInput: it is damaged or larger than it says.
        """
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as out:
            done, tick = 0, Tick(progress, self.size)
            for part in self.archive.parts(self.name, partial(progress, 0, self.size)):
                done += len(part)
                if done > self.size:
                    raise BadInput(
                        N_("Error", "{name} is larger than its archive says, which no log is. Collect the logs again."),
                        name=self.name,
                    )
                out.write(part)
                tick(done)
            out.seek(0)
            yield out  # type: ignore[misc]  # it has all of a BinaryIO but the type


class _Zip:
    def __init__(self, source: LogSource) -> None:
        self._zip = open_zip(source.file)
        self._name = source.name

    def sizes(self) -> list[tuple[str, int, int]]:
        """Return name, size and packed size of each file."""
        return [
            (one.filename, one.file_size, one.compress_size)
            for one in self._zip.infolist()
            if not one.filename.endswith("/")
        ]

    def parts(self, name: str, _watch: Callable[[], object]) -> Iterator[bytes]:
        try:
            yield from zip_parts(self._zip, name)
        except PackedOtherwise:
            raise BadInput(
                N_(
                    "Error",
                    "{name} in {archive} is packed in a way that is not read. Extract it, or collect the logs again.",
                ),
                name=name,
                archive=self._name,
            ) from None
        except ArchiveDamaged:
            raise BadInput(
                N_("Error", "{name} in {archive} is damaged, or locked by a password. Collect the logs again."),
                name=name,
                archive=self._name,
            ) from None


class _Cabinet:
    def __init__(self, source: LogSource) -> None:
        self._source = source
        self._cabinet = Cabinet(source.file, source.name)
        self._files: dict[str, CabinetFile] = {one.name.replace("\\", "/"): one for one in self._cabinet.files}

    def sizes(self) -> list[tuple[str, int, int]]:
        """Return name, size and 0 of each file: cabinets do not say how small one is packed."""
        in_order = sorted(self._files.items(), key=lambda item: (item[1].folder, item[1].offset))
        return [(name, one.size, 0) for name, one in in_order]

    def parts(self, name: str, watch: Callable[[], object]) -> Iterator[bytes]:
        wanted = self._files[name]
        if not self._cabinet.packed_by:
            return self._cabinet.read(wanted)
        if self._source.path is None:
            raise BadInput(
                N_("Error", "{name} is packed in a way that cannot be read within another archive. Remove it first."),
                name=self._source.name,
            )
        return unpack_by_program(self._source.path, wanted, watch)


def open_bundle(source: LogSource, room: int = LARGEST_ALL, *, is_cabinet: bool) -> tuple[list[Member], list[Member]]:
    """Return the members of *source* that may contain events, and those that are archives.

    Together they may unpack to *room* bytes. They can be opened as long as the file of *source* is open.

    :raises BadInput: for an archive that is damaged or no collection of logs.
    """
    archive: _Zip | _Cabinet
    try:
        archive = _Cabinet(source) if is_cabinet else _Zip(source)
    except ArchiveDamaged:
        raise BadInput(
            N_("Error", "{name} is a damaged zip archive, or cut off. Copy it again."), name=source.name
        ) from None
    sizes = archive.sizes()
    _check(sizes, source, room)
    members = [
        Member(name=name, size=size, archive=archive, place=place) for place, (name, size, _) in enumerate(sizes)
    ]
    return [one for one in members if one.ending in _WANTED], [one for one in members if one.ending in NESTED]


def _check(sizes: list[tuple[str, int, int]], source: LogSource, room: int) -> None:
    if len(sizes) > MOST_MEMBERS:
        raise BadInput(
            N_("Error", "{name} holds {count} files, far more than logs of a device are. Choose the right archive."),
            name=source.name,
            count=len(sizes),
        )
    packed = source.size
    total = sum(size for _, size, _ in sizes)
    is_bomb = total > max(_SMALL, packed * MOST_RATIO) or any(
        size > max(_SMALL, small * MOST_RATIO) for _, size, small in sizes if small
    )
    if is_bomb or total > room or any(size > LARGEST_MEMBER for _, size, _ in sizes):
        raise BadInput(
            N_(
                "Error",
                "{name} would unpack to {size} MiB, which no collection of logs does; it was not opened. Extract the "
                "logs from it yourself if you trust it.",
            ),
            name=source.name,
            size=total // 1024 // 1024,
        )
    for name, _, _ in sizes:
        parts = name.replace("\\", "/").split("/")
        if ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0] or "\0" in name:
            raise BadInput(
                N_(
                    "Error",
                    "{name} holds a file whose name leads out of its folder, as only a hostile archive does; it was not"
                    " opened.",
                ),
                name=source.name,
            )
