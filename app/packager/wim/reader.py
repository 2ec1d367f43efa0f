"""Opens a package: a WIM with one image, XPRESS or uncompressed, of any tool. Nothing in the file is trusted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.error import BadInput
from app.core.hashing import BLOCK_SIZE
from app.core.text import N_
from app.packager.wim.format import (
    NO_HASH,
    RESOURCE_METADATA,
    RESOURCE_SOLID,
    RESOURCE_SPANNED,
    TABLE_ENTRY,
    Resource,
    from_filetime,
)
from app.packager.wim.header import Header, read_header
from app.packager.wim.listing import Listed, read_listing
from app.packager.wim.resource import Decoder, check_resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

MAX_XML: Final = 16 << 20
MAX_TABLE: Final = 16 << 20
MAX_METADATA: Final = 16 << 20
MAX_READ: Final = 64 << 20


@dataclass(frozen=True, slots=True)
class StoredBlob:
    """One row of the blob table: where the content lies, how many files share it, its SHA-1."""

    resource: Resource
    references: int
    sha1: bytes


@dataclass(frozen=True, slots=True)
class WimEntry:
    """A file or directory of a package; `size` in bytes.

    `blob` is None for directories, for empty files, and where the content is `lost`.
    """

    path: str
    size: int
    sha1: bytes
    blob: StoredBlob | None
    directory: bool
    link: bool
    attributes: int
    created: datetime | None
    accessed: datetime | None
    written: datetime | None

    @property
    def lost(self) -> bool:
        """Whether the package lists the file and does not contain its content."""
        return self.blob is None and self.sha1 != NO_HASH


@dataclass(frozen=True, slots=True)
class Wim:
    """An open package; `entries` maps ``/``-separated paths to files and directories, in the order of the package."""

    file: BinaryIO
    size: int
    header: Header
    xml: str
    metadata: StoredBlob
    blobs: dict[bytes, StoredBlob]
    entries: dict[str, WimEntry]

    def read(self, path: str, limit: int = MAX_READ) -> bytes:
        """Return the content of the file at *path*, checked against its SHA-1.

        :raises BadInput: there is no such file, it is larger than *limit* bytes, or damaged.
        """
        if self._file(path).size > limit:
            raise BadInput(
                N_("Error", "{path} in the package has {size} bytes; at most {limit} are expected. It was not read."),
                path=path,
                size=self._file(path).size,
                limit=limit,
            )
        out = BytesIO()
        self.copy(path, out)
        return out.getvalue()

    def copy(self, path: str, out: BinaryIO, progress: Callable[[int], None] | None = None) -> None:
        """Write the content of the file at *path* to *out*; *progress* gets the bytes done and may raise to stop.

        :raises BadInput: as `read` does; what is in *out* is then worthless.
        """
        entry = self._file(path)
        if entry.blob is not None:
            done = 0
            for data in checked(self.file, entry.blob, path):
                out.write(data)
                done += len(data)
                if progress is not None:
                    progress(done)

    def _file(self, path: str) -> WimEntry:
        entry = self.entries.get(path)
        if entry is None or entry.directory or entry.link:
            raise BadInput(
                N_("Error", "The package contains no file {path}. List its files to see what it has."), path=path
            )
        if entry.lost:
            raise BadInput(
                N_(
                    "Error",
                    "The package is damaged: the content of {path} is not in it. Get a new copy of the package.",
                ),
                path=path,
            )
        return entry


def open_wim(file: BinaryIO) -> Wim:
    """Open the package in *file*, which can seek and stays open as long as the result is used.

    Reads header, table, XML and metadata (checked by SHA-1), no payload.

    :raises BadInput: for anything that is no readable package; the sentence says what is wrong.
    """
    size = file.seek(0, 2)
    header = read_header(file)
    xml = _read_plain(file, header.xml, "its XML", size, MAX_XML)
    blobs: dict[bytes, StoredBlob] = {}
    metadata: list[StoredBlob] = []
    for blob in _read_table(_read_plain(file, header.table, "its table of contents", size, MAX_TABLE), size):
        if blob.resource.flags & RESOURCE_METADATA:
            metadata.append(blob)
        else:
            blobs.setdefault(blob.sha1, blob)
    if len(metadata) != 1 or metadata[0].resource.original > MAX_METADATA:
        raise BadInput(
            N_("Error", "The package is damaged: it has {count} lists of files, or too large a one. Get a new copy."),
            count=len(metadata),
        )
    listing = read_listing(b"".join(checked(file, metadata[0], "the list of files")))
    entries = {path: _entry(listed, blobs.get(listed.sha1)) for path, listed in listing.items()}
    return Wim(file, size, header, _decode_xml(xml), metadata[0], blobs, entries)


def checked(file: BinaryIO, blob: StoredBlob, name: str) -> Iterator[bytes | memoryview]:
    """Yield the original bytes of *blob* in pieces.

    :raises BadInput: at the end, if the SHA-1 is another.
    """
    decoder = Decoder(blob.resource, name)
    sha1 = hashlib.sha1(usedforsecurity=False)
    place = blob.resource.offset
    while place < blob.resource.end:
        file.seek(place)
        block = file.read(min(BLOCK_SIZE, blob.resource.end - place))
        if not block:
            raise BadInput(N_("Error", "The package was cut short while it was read. Copy it again."))
        place += len(block)
        for data in decoder.feed(memoryview(block)):
            sha1.update(data)
            yield data
    if sha1.digest() != blob.sha1:
        raise damaged_content(name)


def damaged_content(name: str) -> BadInput:
    """Return the error for content whose SHA-1 is not the one in the table."""
    return BadInput(
        N_(
            "Error",
            "The package is damaged: the content of {name} does not match its hash. Get a new copy of the package.",
        ),
        name=name,
    )


def _read_plain(file: BinaryIO, resource: Resource, name: str, size: int, limit: int) -> bytes:
    """Read an uncompressed resource of at most *limit* bytes."""
    check_resource(resource, name, size)
    if resource.compressed or resource.stored > limit:
        raise BadInput(
            N_("Error", "The package is damaged: {name} is compressed or too large ({size} bytes). Get a new copy."),
            name=name,
            size=resource.stored,
        )
    file.seek(resource.offset)
    return file.read(resource.stored)


def _read_table(table: bytes, size: int) -> Iterator[StoredBlob]:
    if len(table) % TABLE_ENTRY.size:
        raise BadInput(N_("Error", "The package is damaged: its table of contents ends within a row. Get a new copy."))
    for number, (data, part, references, sha1) in enumerate(TABLE_ENTRY.iter_unpack(table)):
        resource = Resource.unpack(data)
        if part != 1 or resource.flags & (RESOURCE_SOLID | RESOURCE_SPANNED):
            raise BadInput(
                N_(
                    "Error",
                    "Content {number} of the WIM is solid or in another file, as in no package. Choose another file.",
                ),
                number=number,
            )
        check_resource(resource, f"content {number} ({sha1.hex()[:8]}…)", size)
        yield StoredBlob(resource, references, sha1)


def _decode_xml(data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError:
        raise BadInput(N_("Error", "The package is damaged: its XML is not UTF-16. Get a new copy of it.")) from None


def _entry(listed: Listed, blob: StoredBlob | None) -> WimEntry:
    if listed.sha1 == NO_HASH:
        blob = None
    return WimEntry(
        listed.path,
        blob.resource.original if blob else 0,
        listed.sha1,
        blob,
        listed.directory,
        listed.link,
        listed.attributes,
        *map(from_filetime, (listed.created, listed.accessed, listed.written)),
    )
