"""Checks all contents of an open package and lists what is wrong."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.file_name import check_path, folded
from app.core.text import N_, Sentence
from app.packager.wim.format import HEADER
from app.packager.wim.reader import StoredBlob, Wim, checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.progress import Progress


def verify_wim(wim: Wim, progress: Progress | None = None, digests: dict[bytes, bytes] | None = None) -> list[Sentence]:
    """Return one sentence for each fault: hashes, reference counts, lost content, overlaps, names that Windows refuses.

    *progress* gets (bytes done, bytes in all) of original content and may raise to stop. *digests* has the SHA-1 of
    contents as keys, and gets the SHA-256 of those that are sound: they are read once.
    """
    structure = [*_paths(wim), *_references(wim)]
    # Rows of a made-up table that share their bytes could stand for petabytes.
    return [*structure, *(list(_overlaps(wim)) or _contents(wim, progress, {} if digests is None else digests))]


def names_of_blobs(wim: Wim) -> dict[bytes, str]:
    """Return for each SHA-1 the path of the first file that has it."""
    names: dict[bytes, str] = {}
    for entry in wim.entries.values():
        names.setdefault(entry.sha1, entry.path)
    return names


def _paths(wim: Wim) -> Iterator[Sentence]:
    folded_paths: dict[str, str] = {}
    for entry in wim.entries.values():
        try:
            check_path(entry.path)
        except BadInput as error:
            yield error.sentence
        if entry.link:
            yield Sentence(N_("Error", "{path} is a link, which a package must not contain."), {"path": entry.path})
        if entry.lost:
            yield Sentence(N_("Error", "The content of {path} is not in the package."), {"path": entry.path})
        other = folded_paths.setdefault(folded(entry.path), entry.path)
        if other != entry.path:
            yield Sentence(
                N_("Error", "{path} and {other} are the same to Windows."), {"path": entry.path, "other": other}
            )


def _references(wim: Wim) -> Iterator[Sentence]:
    counts = Counter(entry.sha1 for entry in wim.entries.values() if entry.blob is not None)
    names = names_of_blobs(wim)
    for sha1, blob in wim.blobs.items():
        # Content without a file is what WCD leaves of earlier states of DataAsset.xml (ppkg-format.md 1.2).
        if counts[sha1] and counts[sha1] != blob.references:
            yield Sentence(
                N_("Error", "The table says {told} files have the content of {path}, in fact {found}."),
                {"told": blob.references, "path": names[sha1], "found": counts[sha1]},
            )


def _overlaps(wim: Wim) -> Iterator[Sentence]:
    used = [blob.resource for blob in (*wim.blobs.values(), wim.metadata)] + [wim.header.table, wim.header.xml]
    end = HEADER.size
    for resource in sorted((each for each in used if each.stored), key=lambda each: each.offset):
        if resource.offset < end:
            yield Sentence(N_("Error", "Two contents share bytes at {offset}."), {"offset": resource.offset})
        end = max(end, resource.end)


def _contents(wim: Wim, progress: Progress | None, digests: dict[bytes, bytes]) -> Iterator[Sentence]:
    names = names_of_blobs(wim)
    blobs = [*wim.blobs.values()]
    total, done = sum(blob.resource.original for blob in blobs), 0
    for blob in blobs:
        sha256 = hashlib.sha256() if blob.sha1 in digests else None
        try:
            for data in checked(wim.file, blob, _name(blob, names)):
                if sha256 is not None:
                    sha256.update(data)
                done += len(data)
                if progress is not None:
                    progress(done, total)
        except BadInput as error:
            yield error.sentence
        else:
            if sha256 is not None:
                digests[blob.sha1] = sha256.digest()


def _name(blob: StoredBlob, names: dict[bytes, str]) -> str:
    return names.get(blob.sha1, f"{blob.sha1.hex()[:8]}…")
