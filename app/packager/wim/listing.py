"""Reads the tree of an image from its metadata resource (``ppkg-format.md`` 1.3), trusting none of its offsets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.file_name import MAX_DEPTH, MAX_PATH
from app.core.text import N_
from app.packager.wim.format import (
    ATTRIBUTE_DIRECTORY,
    ATTRIBUTE_REPARSE,
    DIRECTORY_ENTRY,
    NO_HASH,
    SECURITY,
    STREAM_ENTRY,
    aligned,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_ENTRIES: Final = 65536
_MAX_STREAMS: Final = 16  # packages have none


@dataclass(frozen=True, slots=True)
class Listed:
    """One file or directory as the metadata tells it. `sha1` is 20 zeros without content; times are FILETIME."""

    path: str
    attributes: int
    sha1: bytes
    created: int
    accessed: int
    written: int
    children: int

    @property
    def directory(self) -> bool:
        """Whether it is a directory."""
        return bool(self.attributes & ATTRIBUTE_DIRECTORY)

    @property
    def link(self) -> bool:
        """Whether it is a reparse point: a symbolic link, a junction, or the like."""
        return bool(self.attributes & ATTRIBUTE_REPARSE)


def read_listing(metadata: bytes) -> dict[str, Listed]:
    """Return all files and directories below the root as path → entry, in the order of the metadata.

    Other names that Windows refuses are listed as they are.

    :raises BadInput: for metadata that no package can have: offsets outside or in a circle, two entries with one path,
        names with ``/`` or NUL.
    """
    root_at = aligned(max(_security_size(metadata), SECURITY.size))
    root = next(_read_list(metadata, root_at, "", set()), None)
    if root is None or not root.directory:
        raise _damaged()
    listing: dict[str, Listed] = {}
    seen = {root_at}
    waiting = [root]
    while waiting:
        above = waiting.pop()
        if not above.children:
            continue
        for entry in _read_list(metadata, above.children, above.path, seen):
            if not entry.path.removeprefix(above.path).strip("/"):
                raise _damaged()  # a nameless entry is the root, and only that
            if entry.path in listing:
                raise BadInput(
                    N_("Error", "The package is damaged: it lists {path} twice. Get a new copy."), path=entry.path
                )
            if entry.path.count("/") >= MAX_DEPTH or len(entry.path) > MAX_PATH or len(listing) >= MAX_ENTRIES:
                raise BadInput(
                    N_(
                        "Error",
                        "The package has more files, or deeper folders, than any package needs. It was not opened.",
                    )
                )
            listing[entry.path] = entry
            if entry.directory and not entry.link:
                waiting.append(entry)
    return listing


def _security_size(metadata: bytes) -> int:
    if len(metadata) < SECURITY.size:
        raise _damaged()
    size: int = SECURITY.unpack_from(metadata)[0]
    return size


def _read_list(metadata: bytes, place: int, above: str, seen: set[int]) -> Iterator[Listed]:
    """Yield the entries of the list at *place*; *seen* holds the places read so far, for no entry is in two lists."""
    while True:
        if place + 8 > len(metadata):
            raise _damaged()
        size = int.from_bytes(metadata[place : place + 8], "little")
        if size <= 8:
            return
        if place in seen or size < DIRECTORY_ENTRY.size or place + size > len(metadata):
            raise _damaged()
        seen.add(place)
        (_, attributes, _, children, _, _, created, accessed, written, sha1, _, _, streams, _, name_size) = (
            DIRECTORY_ENTRY.unpack_from(metadata, place)
        )
        name = _name(metadata, place + DIRECTORY_ENTRY.size, name_size, place + size)
        place += aligned(size)
        if streams > _MAX_STREAMS:
            raise _damaged()
        for _ in range(streams):
            place, stream_sha1 = _read_stream(metadata, place)
            # A file with extra streams keeps its content in a nameless one.
            sha1 = stream_sha1 if sha1 == NO_HASH and stream_sha1 is not None else sha1
        yield Listed(f"{above}/{name}" if above else name, attributes, sha1, created, accessed, written, children)


def _name(metadata: bytes, start: int, size: int, end: int) -> str:
    if start + size > end:
        raise _damaged()
    try:
        name = metadata[start : start + size].decode("utf-16-le")
    except UnicodeDecodeError:
        raise _damaged() from None
    if "/" in name or "\0" in name:
        raise BadInput(
            N_("Error", "The package is damaged: it has a file called {name}. Get a new copy."), name=ascii(name)
        )
    return name


def _read_stream(metadata: bytes, place: int) -> tuple[int, bytes | None]:
    """Return the place after the stream entry at *place*, and its SHA-1 when it has no name."""
    if place + STREAM_ENTRY.size > len(metadata):
        raise _damaged()
    size, _, sha1, name_size = STREAM_ENTRY.unpack_from(metadata, place)
    if size < STREAM_ENTRY.size or place + size > len(metadata):
        raise _damaged()
    return place + aligned(size), None if name_size else sha1


def _damaged() -> BadInput:
    return BadInput(
        N_("Error", "The package is damaged: its list of files cannot be right. Get a new copy of the package.")
    )
