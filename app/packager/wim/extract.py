"""Writes the files of a package to a folder, and nothing outside it."""

from __future__ import annotations

import shutil
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import AppError, BadInput
from app.core.file_name import check_path, folded
from app.core.new_folder import new_folder
from app.core.real_path import real_path
from app.core.safe_file import create_private
from app.core.system import patience
from app.core.system.owner_only import make_folder
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.packager.wim.reader import Wim


def extract(wim: Wim, folder: Path, progress: Progress | None = None) -> None:
    """Write all files and directories of *wim* below *folder*, which is made when missing, files for their owner alone.

    *progress* gets (bytes done, bytes in all) and may raise to stop. After any error all that was written is removed
    again. A folder that is new or empty is there as a whole or not at all, even if the process is killed.

    :raises BadInput: for names that Windows cannot have or that leave the folder, for links, and for damaged content;
        AppError where a file or a link is in the way, or the disk is full.
    """
    _refuse_hostile(wim)
    folder = real_path(folder)
    if _holds_something(folder):
        _write(wim, folder, folder, progress)
        return
    with new_folder(folder) as beside:
        _write(wim, beside, folder, progress)


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except FileNotFoundError:
        return False
    except OSError:
        return True  # what it is will be told by writing to it


def _write(wim: Wim, folder: Path, named: Path, progress: Progress | None) -> None:
    """Write all of *wim* below *folder*, which messages call *named*."""
    total = sum(entry.size for entry in wim.entries.values())
    made: list[Path] = []
    try:
        _make_folder(folder, made, parents=True)
        _check_space(folder, total)
        done = 0
        for entry in wim.entries.values():
            target = folder.joinpath(*entry.path.split("/"))
            if entry.directory:
                _make_folder(target, made)
                continue

            def tell(bytes_done: int, before: int = done) -> None:
                if progress is not None:
                    progress(before + bytes_done, total)

            # "x" never follows a link and never overwrites.
            with create_private(target) as out:
                made.append(target)
                wim.copy(entry.path, out, tell)
            done += entry.size
    except BaseException as error:
        _remove(made)
        if isinstance(error, FileExistsError):
            raise AppError(
                N_("Error", "{path} already exists. Choose an empty folder."), path=_called(error, folder, named)
            ) from error
        if isinstance(error, OSError):
            raise AppError(
                N_("Error", "{path} cannot be written: {reason}. Choose another folder."),
                path=_called(error, folder, named),
                reason=reason_of(error),
            ) from error
        raise


def _called(error: OSError, folder: Path, named: Path) -> Path:
    """Return the path of *error*, which is below *folder*, as if that were *named*."""
    path = Path(error.filename) if isinstance(error.filename, str) else folder
    return named / path.relative_to(folder) if path.is_relative_to(folder) else path


def _refuse_hostile(wim: Wim) -> None:
    seen: dict[str, str] = {}
    for entry in wim.entries.values():
        check_path(entry.path)
        if entry.link:
            raise BadInput(
                N_("Error", "{path} in the package is a link, which could lead anywhere. It was not extracted."),
                path=entry.path,
            )
        other = seen.setdefault(folded(entry.path), entry.path)
        if other is not entry.path:
            raise BadInput(
                N_("Error", "{path} and {other} in the package are the same to Windows. It was not extracted."),
                path=entry.path,
                other=other,
            )


def _make_folder(folder: Path, made: list[Path], *, parents: bool = False) -> None:
    """Make *folder* unless it is there; a link in its place is refused, except for the folder that the person chose."""
    if parents:
        for each in [*reversed(folder.parents), folder]:
            if not each.exists():
                make_folder(each)
                made.append(each)
        return
    try:
        make_folder(folder)
    except FileExistsError:
        status = folder.lstat()
        reparse = getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT
        if not stat.S_ISDIR(status.st_mode) or reparse:
            raise
    else:
        made.append(folder)


def _check_space(folder: Path, total: int) -> None:
    free = shutil.disk_usage(folder).free
    if total > free:
        raise AppError(
            N_("Error", "{folder} has room for {free} bytes, the package needs {total}. Choose another folder."),
            folder=folder,
            free=free,
            total=total,
        )


def _remove(made: list[Path]) -> None:
    for path in reversed(made):
        # One that cannot go keeps no other; something of another program may be in a folder by now.
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                patience.patiently(path.rmdir)
            else:
                patience.remove(path)
