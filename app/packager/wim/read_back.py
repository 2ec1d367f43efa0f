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
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Digests:
    """The size of a package in bytes and the digests of the whole file, for its ``.cat`` (``ppkg-format.md`` 9)."""

    size: int
    sha256: bytes
    sha1: bytes


def read_back(file: BinaryIO, progress: Callable[[int], None] | None = None) -> Digests:
    """Read *file* front to back once (after its lists of contents), checking the SHA-1 of every content on the way.

    *progress* gets the bytes done and may raise to stop.

    :raises BadInput: naming the file whose content does not match.
    """
    wim = open_wim(file)
    names = names_of_blobs(wim)
    blobs = sorted((*wim.blobs.values(), wim.metadata), key=lambda blob: blob.resource.offset)
    checks = [_Check(blob, names.get(blob.sha1, "a list of files")) for blob in blobs]
    sha1, sha256 = hashlib.sha1(usedforsecurity=False), hashlib.sha256()
    file.seek(0)
    place = turn = 0
    with closing(hashed_blocks(file, wim.size, sha1, sha256)) as blocks:
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
    if place != wim.size:
        raise BadInput(N_("Error", "The package was cut short while it was read. Build it again."))
    return Digests(wim.size, sha256.digest(), sha1.digest())


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
