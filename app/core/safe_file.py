"""Writing a file so that there is always a whole one: next to the target first, then in its place."""

from __future__ import annotations

from contextlib import contextmanager
from io import BufferedRandom
from typing import TYPE_CHECKING, BinaryIO, cast

from app.core.error import AppError
from app.core.file_set import FileSet, part_of
from app.core.system.owner_only import PRIVATE, open_new
from app.core.text import N_
from app.core.write_error import RawFile, flush_to_disk

if TYPE_CHECKING:
    from collections.abc import Iterator
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
    with open_beside(target, secret=secret, shared=shared, companion=companion, job=job) as file:
        file.write(data)
        flush_to_disk(file, target)
        file.seek(0)
        if file.read(len(data) + 1) != data:
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
