"""What a copy of a package will do: the files that come along, what they replace, and whether it can work at all."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_
from app.core.undo_record import clear_up
from app.deliver.apply_script import script_name
from app.deliver.copy.error import removed
from app.deliver.copy.package_kind import companion
from app.deliver.copy.target import CopyTarget, check_room, is_gone, look_at
from app.deliver.copy.target_name import spelled_alike
from app.deliver.file_name import check_name
from app.deliver.source_error import source_changed, source_failed
from app.model.hub import CONFIGURATION_FILE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.core.temporary_file import TemporaryFile


class Exists(AppError):
    """A file of this name is there already; ask, and copy with ``replace=True``."""


@dataclass(slots=True)
class CopyPart:
    """One file on its way."""

    source: Path
    size: int
    """Bytes."""
    changed: int
    """When the source was changed, in nanoseconds, as it was looked at first."""
    path: Path
    """Its place in the target."""
    temporary: TemporaryFile | None = None
    """What is written until it is whole."""
    sha256: bytes = b""
    """Of what was read from the source."""


def sources_of(package: Path) -> tuple[Path, ...]:
    """Return *package* and what belongs to it, if it is there.

    That is the ``.cat``, or the script of a sealed file, and the accounts of a Surface Hub, which reads them beside the
    package.
    """
    beside = (companion(package), package.with_name(CONFIGURATION_FILE))
    return (package, *(one for one in beside if one.is_file()))


def existing(package: Path, folder: Path, *, with_script: bool = False) -> tuple[Path, ...]:
    """Return what a copy of *package* into *folder* would replace or remove: ask before, then copy with ``replace``.

    Windows does not distinguish upper and lower case, so ``LAB.PPKG`` is in the way of ``lab.ppkg`` on every file
    system. An old ``.cat`` or script goes in any case: it belongs to the old package. *with_script* counts the script
    that applies the package. A folder that cannot be read gives nothing here.
    """
    found: list[Path] = []
    names = [package.name, companion(package).name, *([script_name(package.name)] if with_script else [])]
    if package.with_name(CONFIGURATION_FILE).is_file():
        names.append(CONFIGURATION_FILE)
    for name in names:
        try:
            found += spelled_alike(folder, name)
        except OSError:
            return ()
    return tuple(found)


def parts_of(package: Path, target: CopyTarget) -> list[CopyPart]:
    """Return the files to copy, with their sizes and places."""
    parts = []
    for source in sources_of(package):
        try:
            status = source.stat()
        except (OSError, ValueError) as error:
            raise source_failed(error if isinstance(error, OSError) else OSError(str(error)), source) from None
        if not stat.S_ISREG(status.st_mode):
            raise AppError(N_("Error", "{path} is not a file. Choose a package."), path=shown(str(source)))
        parts.append(CopyPart(source, status.st_size, status.st_mtime_ns, target.folder / source.name))
    return parts


def check_plan(
    package: Path, target: CopyTarget, parts: Sequence[CopyPart], *, replace: bool, with_script: bool = False
) -> tuple[Path, ...]:
    """Raise AppError if it can be known that the copy will fail; return the files it replaces."""
    for part in parts:
        check_name(part.path.name, target.longest_name)
        clear_up(target.folder, part.path.name)
    if is_gone(target):
        raise removed(target)
    old = existing(package, target.folder, with_script=with_script)
    for path in old:
        if path.is_dir() and not path.is_symlink():
            raise AppError(N_("Error", "{path} is a folder. Rename it, or the package."), path=shown(str(path)))
        if not stat.S_ISREG(path.lstat().st_mode):
            # Who made the drive may have made a link to a file of ours, which must not be touched.
            raise AppError(N_("Error", "{path} is a link, not a file. Remove it first."), path=shown(str(path)))
        if path.samefile(package):
            raise AppError(N_("Error", "{path} is this package itself. Choose another place."), path=shown(str(path)))
    if old and not replace:
        raise Exists(
            N_("Error", "{path} already exists. Replace it, or choose another place."), path=shown(str(old[0]))
        )
    now = look_at(target.folder)
    check_room(now, [part.size for part in parts], [path.lstat().st_size for path in old])
    return old


def check_source(part: CopyPart) -> None:
    """Raise AppError if something wrote to the source since it was looked at first."""
    try:
        status = part.source.stat()
    except OSError as error:
        raise source_failed(error, part.source) from error
    if (status.st_size, status.st_mtime_ns) != (part.size, part.changed):
        raise source_changed(part.source)
