"""Writes the container of a provisioning package: a WIM with one image (``ppkg-format.md`` 1 and 13)."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from app.core.error import BadInput
from app.core.hashing import BLOCK_SIZE, hashed_blocks
from app.core.text import N_
from app.packager.wim.format import (
    CHUNK_SIZE,
    HEADER,
    MAGIC,
    NO_HASH,
    PACKAGE_FLAGS,
    RESOURCE_COMPRESSED,
    RESOURCE_METADATA,
    TABLE_ENTRY,
    VERSION,
    Resource,
)
from app.packager.wim.known_blob import Known, KnownBlobs, copy_again, key_of
from app.packager.wim.payload import PACK_LIMIT, Method, choose_method, write_chunks
from app.packager.wim.tree import Tree
from app.packager.wim.written import Written

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator


@dataclass(frozen=True, slots=True)
class Blob:
    """Content that is in the container: its size in bytes and its digests, of the original bytes."""

    size: int
    sha1: bytes
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Counts:
    """What the image's XML tells about it: directories without the root, files, their bytes, bytes before the XML."""

    directories: int
    files: int
    total_bytes: int
    xml_offset: int


@dataclass(slots=True)
class _Stored:
    """A resource of the container and how many files share it."""

    resource: Resource
    sha256: bytes
    references: int = 0


class WimWriter:
    """Writes a package to *out*: first `add` all contents and `place` them, then `finish`.

    *out* is empty and can seek and truncate. Nothing is closed; after an error it holds an unfinished container.
    """

    def __init__(self, out: BinaryIO, *, guid: bytes, when: int, known: KnownBlobs | None = None) -> None:
        """Write a placeholder for the header. *guid*: 16 bytes, new for each build; *when*: FILETIME of all entries.

        *known*: contents that other packages stored, and where those of this one are remembered.
        """
        if len(guid) != 16 or out.tell():
            raise ValueError("the GUID has 16 bytes and the container begins at 0")
        self._out = out
        self._guid = guid
        self._when = when
        self._tree = Tree()
        self._stored: dict[bytes, _Stored] = {}
        self._files = 0
        self._total_bytes = 0
        self._budget = PACK_LIMIT
        self._known = KnownBlobs() if known is None else known
        self._written: list[Written] = []
        out.write(bytes(HEADER.size))

    @property
    def written(self) -> tuple[Written, ...]:
        """Return what stands where in the container; once it is finished that is every byte of it, in their order."""
        return tuple(sorted(self._written, key=lambda one: one.offset))

    def add(self, source: BinaryIO, size: int, progress: Callable[[int], None] | None = None) -> Blob:
        """Store the *size* bytes that follow in *source*, reading them once, and return their digests.

        Content that is there already is not stored again. *progress* gets the bytes done and may raise to stop.

        :raises BadInput: *source* holds fewer or more bytes than *size*.
        """
        start, first, key = self._out.tell(), len(self._written), key_of(source)
        known = self._known.find(key, fits=size <= self._budget)
        if known is not None and known.blob.size == size:
            return self._add_known(known, source, progress)
        method = choose_method(source, size, self._budget)
        sha1, sha256 = hashlib.sha1(usedforsecurity=False), hashlib.sha256()
        target = start if method is Method.RAW else 0
        with closing(hashed_blocks(source, size, sha1, sha256, target=target)) as blocks:
            watched = _Watched(blocks, progress)
            resource = self._store(watched, size, method)
        if watched.done != size or source.read(1):
            raise _changed(source)
        blob = Blob(size, sha1.digest(), sha256.digest())
        if key is not None and size:
            self._known.keep(key, self._seen(blob, resource, method, first), fits=size <= self._budget)
        if size and self._is_new(blob, resource):
            self._budget -= size if method is Method.PACK else 0
        else:
            self._out.seek(start)
            self._out.truncate()
            del self._written[first:]
        return blob

    def _seen(self, blob: Blob, resource: Resource, method: Method, first: int) -> Known:
        """Return what is known of a content that was just stored as *resource*, read back from there if it shrank."""
        written = tuple(replace(one, offset=one.offset - resource.offset) for one in self._written[first:])
        packed = None
        if method is not Method.RAW:
            self._out.seek(resource.offset)
            packed = self._out.read(resource.stored)
        return Known(blob=blob, resource=resource, method=method, written=written, packed=packed)

    def _add_known(self, known: Known, source: BinaryIO, progress: Callable[[int], None] | None) -> Blob:
        """Store a content again without reading, hashing or compressing it; the read-back finds what has changed.

        :raises BadInput: *source* holds fewer bytes than before.
        """
        blob, start = known.blob, self._out.tell()
        resource = replace(known.resource, offset=start)
        if not self._is_new(blob, resource):
            return blob
        if known.packed is None:
            if copy_again(source, self._out, blob.size, progress) != blob.size:
                raise _changed(source)
        else:
            self._out.write(known.packed)
        self._written += [replace(one, offset=one.offset + start) for one in known.written]
        self._budget -= blob.size if known.method is Method.PACK else 0
        if progress is not None:
            progress(blob.size)
        return blob

    def place(self, path: str, blob: Blob) -> None:
        """Put *blob* at *path* (``/`` between names) of the tree; directories on the way are made.

        :raises BadInput: Windows cannot have the path, or not next to another.
        """
        self._tree.place(path, blob.sha1 if blob.size else NO_HASH)
        if blob.size:
            self._stored[blob.sha1].references += 1
        self._files += 1
        self._total_bytes += blob.size

    def finish(self, describe: Callable[[Counts], str]) -> None:
        """Write metadata, table, the XML that *describe* returns, and the header. Flushing and closing is the caller's.

        :raises ValueError: content was added that no file has.
        """
        if not all(each.references for each in self._stored.values()):
            raise ValueError("content was added and never placed")
        metadata = self._tree.pack(self._when)
        start = self._out.tell()
        written = write_chunks(_cut(metadata), len(metadata), Method.PACK, self._out)
        self._written += written
        entry = Resource(
            sum(one.size for one in written), RESOURCE_METADATA | RESOURCE_COMPRESSED, start, len(metadata)
        )
        table = TABLE_ENTRY.pack(entry.pack(), 1, 1, hashlib.sha1(metadata, usedforsecurity=False).digest())
        table += b"".join(
            TABLE_ENTRY.pack(each.resource.pack(), 1, each.references, sha1) for sha1, each in self._stored.items()
        )
        table_place = Resource(len(table), RESOURCE_METADATA, self._out.tell(), len(table))
        self._out.write(table)
        counts = Counts(self._tree.directories, self._files, self._total_bytes, table_place.end)
        xml = b"\xff\xfe" + describe(counts).encode("utf-16-le")
        xml_place = Resource(len(xml), RESOURCE_METADATA, table_place.end, len(xml))
        self._out.write(xml)
        header = self._header(table_place, xml_place)
        self._out.seek(0)
        self._out.write(header)
        self._out.seek(xml_place.end)
        for place, data in ((0, header), (table_place.offset, table), (xml_place.offset, xml)):
            self._written.append(Written.of(place, data))

    def _store(self, blocks: _Watched, size: int, method: Method) -> Resource:
        start = self._out.tell()
        if method is Method.RAW:
            done = start
            for block in blocks:
                self._written.append(Written.of(done, block))
                done += self._out.write(block)
            return Resource(size, 0, start, size)
        if size > BLOCK_SIZE:
            written = write_chunks(blocks, size, method, self._out)
            self._written += written
            return Resource(sum(one.size for one in written), RESOURCE_COMPRESSED, start, size)
        # Small enough to look at the outcome and keep the shorter form, as the samples do.
        data, packed = b"".join(blocks), BytesIO()
        write_chunks(_cut(data), size, method, packed)
        shorter = packed.getvalue() if packed.tell() < size else data
        self._written.append(Written.of(start, shorter))
        return Resource(self._out.write(shorter), 0 if shorter is data else RESOURCE_COMPRESSED, start, size)

    def _is_new(self, blob: Blob, resource: Resource) -> bool:
        before = self._stored.setdefault(blob.sha1, _Stored(resource, blob.sha256))
        if before.sha256 != blob.sha256:
            raise BadInput(
                N_(
                    "Error",
                    "Two files have the same SHA-1 but different content. A package cannot contain both; remove one.",
                )
            )
        return before.resource is resource

    def _header(self, table: Resource, xml: Resource) -> bytes:
        nowhere = Resource().pack()
        return HEADER.pack(
            MAGIC,
            HEADER.size,
            VERSION,
            PACKAGE_FLAGS,
            CHUNK_SIZE,
            self._guid,
            1,
            1,
            1,
            table.pack(),
            xml.pack(),
            nowhere,
            0,
            nowhere,
            bytes(60),
        )


def _changed(source: BinaryIO) -> BadInput:
    return BadInput(
        N_("Error", "{name} changed while it was read. Close the program that writes to it and build again."),
        name=getattr(source, "name", "A file"),
    )


class _Watched:
    """Blocks on their way to the container, counted and reported to *progress*."""

    def __init__(self, blocks: Generator[memoryview, None, None], progress: Callable[[int], None] | None) -> None:
        self._blocks = blocks
        self._progress = progress
        self.done = 0

    def __iter__(self) -> Iterator[memoryview]:
        for block in self._blocks:
            yield block
            self.done += len(block)
            if self._progress is not None:
                self._progress(self.done)


def _cut(data: bytes) -> Iterator[memoryview]:
    view = memoryview(data)
    return (view[place : place + BLOCK_SIZE] for place in range(0, len(data), BLOCK_SIZE))
