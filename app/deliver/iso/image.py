"""Writes an ISO image with a package at its root, which a virtual machine takes for a CD.

The image holds three file systems at once over the same bytes: UDF, which Windows reads and which has the exact name
of the package at any size; Joliet and ISO 9660 for older systems. Windows itself has not read one here [INFERRED].
"""

from __future__ import annotations

import hashlib
import os
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.core.error import AppError, BadInput
from app.core.foreign.gate import open_foreign
from app.core.hashing import BLOCK_SIZE, hash_file
from app.core.masking import shown
from app.core.safe_file import open_beside
from app.core.text import N_
from app.deliver.copy.checked_copy import CopiedFile
from app.deliver.copy.plan import sources_of
from app.deliver.iso.name import check_udf_name, iso_name, joliet_name, volume_label
from app.deliver.iso.reader import NotReadable, root_files
from app.deliver.source_error import source_changed, source_failed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.core.progress import Progress
    from app.deliver.iso.reader import ByteRun


@dataclass(frozen=True, kw_only=True, slots=True)
class IsoImage:
    """A finished image."""

    path: Path
    size: int
    """Bytes."""
    label: str
    files: tuple[CopiedFile, ...]
    """The package first, then what :func:`sources_of` adds, then the extra files; with their paths in the image."""


@dataclass(slots=True)
class _Member:
    """One file on its way into the image."""

    name: str
    file: BinaryIO
    size: int
    changed: int | None = None
    """When the source was changed, in nanoseconds; None if it is none of a disk."""
    sha256: bytes = b""
    joliet: str = ""


def write_iso(
    package: Path,
    target: Path,
    progress: Progress | None = None,
    *,
    extra_files: Iterable[tuple[str, bytes]] = (),
) -> IsoImage:
    """Write an image with *package*, what belongs to it and *extra_files* (name, content) at its root to *target*.

    It is written next to *target*, read back, and takes its place only if each file is in it as it was read. *progress*
    gets the bytes done and in all, at least at every mebibyte, and may raise to stop; nothing is left then.

    :raises BadInput: a file cannot be read, or has a name that an image cannot contain.
    :raises AppError: the image cannot be written, with the cause.
    """
    if any(_is_same(target, source) for source in sources_of(package)):
        raise BadInput(
            N_("Error", "{path} is the package itself. Choose another name for the image."), path=shown(str(target))
        )
    with ExitStack() as stack:
        members = [_opened(path, stack) for path in sources_of(package)]
        members += [_Member(name, BytesIO(content), len(content)) for name, content in extra_files]
        for member in members:
            check_udf_name(member.name)
        meter = _Meter(3 * sum(member.size for member in members), progress)
        for member in members:
            _hash(member, meter)
        label = volume_label(package.stem)
        with open_beside(target, secret=True) as out:
            _write(members, label, out, meter)
            for member, path in zip(members, sources_of(package), strict=False):
                _check_unchanged(member, path)
            _read_back(members, out, meter, target)
            size = out.seek(0, os.SEEK_END)
    files = tuple(CopiedFile(Path(member.name), member.size, member.sha256.hex()) for member in members)
    return IsoImage(path=target, size=size, label=label, files=files)


class _Meter:
    """Counts the bytes done in all steps."""

    def __init__(self, total: int, progress: Progress | None) -> None:
        """Tell *progress* of *total* bytes."""
        self._done, self._total, self._progress = 0, total, progress

    def add(self, count: int) -> None:
        """Count *count* bytes more."""
        self._done = min(self._done + count, self._total)
        if self._progress is not None:
            self._progress(self._done, self._total)


def _is_same(one: Path, other: Path) -> bool:
    """Return whether both are the same file; what cannot be reached is none."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _opened(path: Path, stack: ExitStack) -> _Member:
    try:
        file = stack.enter_context(open_foreign(path))
        status = os.fstat(file.fileno())
    except (OSError, ValueError) as error:
        raise source_failed(error if isinstance(error, OSError) else OSError(str(error)), path) from None
    return _Member(path.name, file, status.st_size, status.st_mtime_ns)


def _hash(member: _Member, meter: _Meter) -> None:
    sha256 = hashlib.sha256()
    try:
        hash_file(member.file, member.size, sha256, seen=meter.add)
    except OSError as error:
        raise source_failed(error, Path(member.name)) from error
    member.sha256 = sha256.digest()


def _write(members: Sequence[_Member], label: str, out: BinaryIO, meter: _Meter) -> None:
    from pycdlib import PyCdlib
    from pycdlib.pycdlibexception import PyCdlibException

    total = sum(member.size for member in members)
    before = 0

    def tell(done: int, _all: int, _nothing: object) -> None:
        nonlocal before
        # It also counts what it writes of itself, which is more than nothing and less than a mebibyte.
        meter.add(min(done, total) - before)
        before = min(done, total)

    iso = PyCdlib()
    try:
        iso.new(interchange_level=3, joliet=3, udf="2.60", vol_ident=label)
        taken: list[str] = []
        plain: list[str] = []
        for member in members:
            member.joliet = joliet_name(member.name, taken)
            taken.append(member.joliet)
            plain.append(iso_name(member.name, plain))
            member.file.seek(0)
            iso.add_fp(
                member.file,
                member.size,
                iso_path="/" + plain[-1],
                joliet_path="/" + member.joliet,
                udf_path="/" + member.name,
            )
        iso.write_fp(out, BLOCK_SIZE, tell)
    except PyCdlibException as error:
        raise AppError(
            N_("Error", "The ISO image could not be made: {reason}. Copy the package to a folder instead."),
            reason=str(error),
        ) from error
    finally:
        iso.close()


def _check_unchanged(member: _Member, path: Path) -> None:
    status = os.fstat(member.file.fileno())
    if (status.st_size, status.st_mtime_ns) != (member.size, member.changed):
        raise source_changed(path)


def _read_back(members: Sequence[_Member], image: BinaryIO, meter: _Meter, target: Path) -> None:
    """Compare what is in *image* with what was read, by another reader than the library that wrote it."""
    image.flush()
    try:
        found = root_files(image)
    except NotReadable:
        found = {}
    same = sorted(found) == sorted(member.joliet for member in members)
    for member in members:
        same = same and _sha256(image, found[member.joliet], meter) == (member.size, member.sha256)
    if not same:
        raise AppError(
            N_("Error", "{path} was not kept as written; the drive may be failing. Save to another drive."), path=target
        )


def _sha256(image: BinaryIO, extents: Sequence[ByteRun], meter: _Meter) -> tuple[int, bytes]:
    sha256, size = hashlib.sha256(), 0
    for extent in extents:
        image.seek(extent.offset)
        size += hash_file(image, extent.size, sha256, seen=meter.add)
    return size, sha256.digest()
