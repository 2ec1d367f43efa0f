"""Copies a package and what belongs to it to a folder, and makes sure that the device has what was read."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import Cancelled
from app.core.file_set import FileSet
from app.core.foreign.gate import ForeignFile
from app.core.hashing import hash_file, hashed_blocks
from app.core.safe_file import write_safely
from app.core.temporary_file import TemporaryFile
from app.deliver.apply_script import apply_script, script_name
from app.deliver.copy.device_file import Flusher, ReadBack
from app.deliver.copy.error import corrupted, removed, target_failed
from app.deliver.copy.plan import CopyPart, check_plan, check_source, parts_of
from app.deliver.copy.progress import Meter, Moment, Phase
from app.deliver.copy.target import CopyTarget, is_gone, look_at
from app.deliver.source_error import source_failed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """One file that is in its place."""

    path: Path
    size: int
    sha256: str
    """Hexadecimal; what was read from the source and, if verified, from the device too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Copied:
    """A finished copy."""

    target: Path
    """The folder, as the caller named it."""
    files: tuple[CopiedFile, ...]
    """The package first, then its ``.cat`` or, of a sealed file, its script if there is one."""
    seconds: float
    is_verified: bool
    """It was read back and compared."""
    is_past_cache: bool
    """It was read from the device, not from memory, as far as the system keeps its word."""
    script: Path | None = None
    """The script that applies the package, if that was asked for."""


def copy_checked(
    package: Path,
    folder: Path,
    progress: Callable[[Moment], None] | None = None,
    *,
    replace: bool = False,
    verify: bool = True,
    with_script: bool = False,
) -> Copied:
    """Copy *package* and what belongs to it into *folder*, flush all, read it back, and only then give it its names.

    First everything is asked that can be known before: space, the largest file, the name, rights. Until all files are
    verified the old ones stay; after a failure the folder is as it was. *with_script* puts the script that applies the
    package next to them. *progress* is called with how far it is, at least every 50 ms except for one system call that
    a device keeps waiting; it may raise, such as ``Cancelled``.

    :raises Exists: a file is in the way and *replace* is not set.
    :raises AppError: it cannot be copied, with the cause. What *progress* raises passes unchanged, unless it is an
        OSError.
    """
    start = time.monotonic()
    target = look_at(folder)
    parts = parts_of(package, target)
    with _told(target, parts[0]):
        old = check_plan(package, target, parts, replace=replace, with_script=with_script)
    total = sum(part.size for part in parts) * (2 if verify else 1)
    meter = Meter(folder, total, progress or _nobody)
    past_cache: list[bool] = []
    script = folder / script_name(package.name) if with_script else None
    with FileSet(lambda error, path: target_failed(error, target, path.name)) as job:
        for part in parts:
            with _told(target, part):
                part.temporary = TemporaryFile(part.path, None)
            job.add(part.temporary, part.path, companion=part is not parts[0])
        meter.enter(Phase.COPY)
        for part in parts:
            _copy(part, target, meter, is_last=part is parts[-1])
        if verify:
            meter.enter(Phase.READ_BACK)
            past_cache = [_read_back(part, target, meter) for part in parts]
        if is_gone(target):
            raise removed(target)
        for part in parts:
            check_source(part)  # else the two files might not belong together
        for path in old:
            # What has the package's own name is replaced in one step. Programs that serve exFAT and FAT crash when one
            # name replaces another that is the same but for large letters, so that such a file goes before.
            if path.name not in {parts[0].path.name, script and script.name}:
                job.remove(path)
        if script is not None:
            data = apply_script(package.name, parts[0].sha256.hex())
            write_safely(target.folder / script.name, data, shared=True, companion=True, job=job)
    with suppress(Cancelled):  # too late: it is done
        meter.enter(Phase.DONE)
    return Copied(
        target=folder,
        files=tuple(CopiedFile(part.path, part.size, part.sha256.hex()) for part in parts),
        seconds=time.monotonic() - start,
        is_verified=verify,
        is_past_cache=bool(past_cache) and all(past_cache),
        script=script,
    )


def _nobody(_moment: Moment) -> None:
    """Take a report that nobody wants."""


def _named(part: CopyPart) -> TemporaryFile:
    """Return the temporary file of *part*, which is there by now."""
    if part.temporary is None:
        raise RuntimeError(part.path)
    return part.temporary


@contextmanager
def _told(target: CopyTarget, part: CopyPart) -> Iterator[None]:
    """Tell an OSError of the block as one of the target's."""
    try:
        yield
    except OSError as error:
        raise target_failed(error, target, part.path.name) from error


def _copy(part: CopyPart, target: CopyTarget, meter: Meter, *, is_last: bool) -> None:
    """Copy one file into its temporary one, and flush it."""
    sha256 = hashlib.sha256()
    descriptor = _named(part).file.fileno()
    with ExitStack() as stack:
        try:
            source = stack.enter_context(ForeignFile(part.source))
            flusher = stack.enter_context(Flusher(descriptor, meter.check))
            blocks = stack.enter_context(closing(hashed_blocks(source, part.size, sha256)))
            for block in blocks:
                with _told(target, part):
                    flusher.write(block)
                meter.add(len(block))
        except OSError as error:
            raise source_failed(error, part.source) from error
        if is_last:
            meter.enter(Phase.FLUSH)
        with _told(target, part):
            flusher.finish()
    check_source(part)
    part.sha256 = sha256.digest()


def _read_back(part: CopyPart, target: CopyTarget, meter: Meter) -> bool:
    """Compare what the device gives with what the source gave; return whether it came past the cache."""
    sha256 = hashlib.sha256()
    descriptor = _named(part).file.fileno()
    with _told(target, part), closing(ReadBack(descriptor)) as device:
        hash_file(device, part.size, sha256, seen=meter.add)  # type: ignore[arg-type]  # a raw file does
        size = os.fstat(descriptor).st_size
        is_past_cache = device.is_past_cache
    if size != part.size or sha256.digest() != part.sha256:
        raise corrupted(target, part.path.name)
    return is_past_cache
