"""Reads a finished package once: its digests for the catalogue, and whether every content arrived on the disk."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from app.core.error import BadInput
from app.core.hashing import hashed_blocks
from app.core.text import N_
from app.packager.wim.reader import StoredBlob, damaged_content, open_wim
from app.packager.wim.resource import Decoder
from app.packager.wim.verify import names_of_blobs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.packager.wim.written import Written


@dataclass(frozen=True, slots=True)
class Digests:
    """The size of a package in bytes and the digests of the whole file, for its ``.cat`` (``ppkg-format.md`` 9)."""

    size: int
    sha256: bytes
    sha1: bytes


def read_back(
    file: BinaryIO, progress: Callable[[int], None] | None = None, written: Sequence[Written] | None = None
) -> Digests:
    """Read *file* front to back once, and compare it with what was *written*, which is every byte of it in order.

    Without that, every content is decoded and compared with the SHA-1 in the list of contents. *progress* gets the
    bytes done and may raise to stop.

    :raises BadInput: it is not what it should be; where contents are decoded, the sentence names the file.
    """
    checks: Sequence[_Check | _Compare]
    if written is None:
        wim = open_wim(file)
        names, size = names_of_blobs(wim), wim.size
        blobs = sorted((*wim.blobs.values(), wim.metadata), key=lambda blob: blob.resource.offset)
        checks = [_Check(blob, names.get(blob.sha1, "a list of files")) for blob in blobs]
    else:
        size = file.seek(0, 2)
        checks = [_Compare(one) for one in written if one.size]
        if sum(one.size for one in written) != size:
            raise _not_kept()
    sha1, sha256 = hashlib.sha1(usedforsecurity=False), hashlib.sha256()
    file.seek(0)
    place = turn = 0
    with closing(hashed_blocks(file, size, sha1, sha256)) as blocks:
        for block in blocks:
            end = place + len(block)
            while turn < len(checks):
                checks[turn].see(block, place)
                if checks[turn].end > end:
                    break
                checks[turn].close()
                turn += 1
            place = end
            if progress is not None:
                progress(place)
    if place != size:
        raise BadInput(N_("Error", "The package was cut short while it was read. Build it again."))
    return Digests(size, sha256.digest(), sha1.digest())


class _Compare:
    """Bytes that were written, on their way past."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self._sum = written.new_sum()
        self.end = written.offset + written.size

    def see(self, block: memoryview, place: int) -> None:
        """Take what belongs to them from *block*, which begins at *place* in the file."""
        self._sum.update(block[max(self._written.offset - place, 0) : max(self.end - place, 0)])

    def close(self) -> None:
        """Raise BadInput unless they are what was written."""
        if self._sum.finalize() != self._written.sum:
            raise _not_kept()


def _not_kept() -> BadInput:
    return BadInput(
        N_(
            "Error",
            "The package was not kept as it was written: the drive may be failing, or a file of the project changed "
            "meanwhile. Build it again, to another drive if that does not help.",
        )
    )


class _Check:
    """One content on its way past."""

    def __init__(self, blob: StoredBlob, name: str) -> None:
        self._blob = blob
        self._name = name
        self._decoder = Decoder(blob.resource, name)
        self._sha1 = hashlib.sha1(usedforsecurity=False)
        self.end = blob.resource.end

    def see(self, block: memoryview, place: int) -> None:
        """Take what belongs to the content from *block*, which begins at *place* in the file."""
        part = block[max(self._blob.resource.offset - place, 0) : max(self.end - place, 0)]
        for data in self._decoder.feed(part):
            self._sha1.update(data)

    def close(self) -> None:
        """Raise BadInput unless the content was what the table says."""
        if self._sha1.digest() != self._blob.sha1:
            raise damaged_content(self._name)
