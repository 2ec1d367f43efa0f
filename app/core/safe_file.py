"""Writing a file so that there is always a whole one: next to the target first, then in its place."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from io import BufferedRandom
from typing import TYPE_CHECKING, BinaryIO, cast

from app.core.error import AppError
from app.core.file_set import FileSet, part_of
from app.core.hashing import BLOCK_SIZE
from app.core.system.owner_only import PRIVATE, open_new
from app.core.text import N_
from app.core.write_error import RawFile, flush_to_disk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@contextmanager
def open_beside(
    target: Path, *, secret: bool = False, shared: bool = False, companion: bool = False, job: FileSet | None = None
) -> Iterator[BinaryIO]:
    """Yield a new file as :meth:`FileSet.open` does; it takes its place when the block ends, or with the *job*.

    On any exception, also a cancelled or interrupted one, it is removed and the old file is untouched.

    :raises BadInput: there is no such file yet, and Windows could not have one of this name.
    :raises AppError: the target cannot be written, with the reason; other exceptions of the block pass unchanged.
    """
    with part_of(job) as files, files.open(target, secret=secret, shared=shared, companion=companion) as file:
        yield file


def write_safely(
    target: Path,
    data: bytes,
    *,
    secret: bool = False,
    shared: bool = False,
    companion: bool = False,
    job: FileSet | None = None,
) -> None:
    """Write *data* to *target* as :func:`open_beside` does, and compare what was written before it takes the place.

    :raises AppError: the target cannot be written or does not keep what is written.
    """
    write_parts_safely(target, (data,), secret=secret, shared=shared, companion=companion, job=job)


def write_parts_safely(
    target: Path,
    parts: Iterable[bytes],
    *,
    secret: bool = False,
    shared: bool = False,
    companion: bool = False,
    job: FileSet | None = None,
) -> None:
    """Write *parts*, one behind the other, to *target* as :func:`write_safely` does.

    :raises AppError: the target cannot be written or does not keep what is written.
    """
    written, kept = hashlib.sha256(), hashlib.sha256()
    with open_beside(target, secret=secret, shared=shared, companion=companion, job=job) as file:
        for part in parts:
            file.write(part)
            written.update(part)
        flush_to_disk(file, target)
        file.seek(0)
        while block := file.read(BLOCK_SIZE):
            kept.update(block)
        if kept.digest() != written.digest():
            raise AppError(
                N_("Error", "{path} was not kept as written; the drive may be failing. Save to another drive."),
                path=target,
            )


def create_private(path: Path, named: Path | None = None) -> BinaryIO:
    """Create the file *path*, which must not be there yet, for its owner alone, and return it opened for writing.

    For many files in a folder that is removed as a whole on failure; a single one is better written next to its target.
    What fails while it is written raises an AppError with its path, or with that it will have, *named*.

    :raises OSError: it is there, or cannot be made.
    """
    return cast("BinaryIO", BufferedRandom(RawFile(open_new(path, PRIVATE), named or path)))
