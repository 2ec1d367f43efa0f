"""Files that change together: all of them, or none.

Each new file is written next to its target and has no visible name. At the end the old files step aside, the new ones
take their places, and only then the old ones go; whatever fails in between, the old ones come back. See
:mod:`app.core.undo_record` for what happens to a job whose process is killed meanwhile.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from app.core.error import AppError
from app.core.file_name import alike, check_name
from app.core.hashing import LARGE
from app.core.real_path import real_path
from app.core.system import patience
from app.core.system.owner_only import PRIVATE
from app.core.temporary_file import TemporaryFile, hidden_name
from app.core.text import N_
from app.core.undo_record import KEPT, RECORD, Change, UndoRecord, clear_up
from app.core.write_error import flush_to_disk, write_failed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from contextlib import AbstractContextManager
    from types import TracebackType

    Explain = Callable[[OSError, Path], AppError]

Value = TypeVar("Value")

_UNFLUSHABLE: Final = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EISDIR}
"""What file systems say that cannot flush folders at all."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One file of the job: where it goes, and what is new there; None if it is to be removed."""

    target: Path
    new: TemporaryFile | None
    steps_aside: bool
    """The old file does so before anything new is in place."""


class FileSet:
    """A job: ``with FileSet() as job: …`` puts all files in place when the block ends without an exception.

    An old file stays in its place until the new one replaces it, so that there is always a whole one (but on file
    systems without hard links). A *companion* steps aside before: a package is better off with no catalogue than with
    that of another one. Files take their places in the order in which they were added. A single file is replaced in one
    step; if then only the flush of its folder fails, it stays where there are no hard links, and the failure is
    reported.
    """

    def __init__(self, explain: Explain | None = None, *, is_tidy: bool = False, is_later: bool = False) -> None:
        """Start without a file. *explain* makes a sentence of what fails at the end, where ours do not fit.

        *is_tidy*: whoever makes thousands of files in one folder has called ``clear_up`` for it before, so that not
        each of them reads the whole folder. New files then have no record for the case that the process is killed:
        such a caller notes for itself which files are whole, and makes the others again.

        *is_later*: a block that ends well flushes nothing and puts nothing in place; :meth:`steps` does.
        """
        self._is_tidy = is_tidy
        self._is_later = is_later
        self._places: list[_Place] = []
        self._explain = explain
        self._around = ExitStack()

    def __enter__(self) -> FileSet:
        """Return itself."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Put all files in place, or none if the block failed.

        :raises AppError: it cannot be done; all files are as they were.
        """
        if error is not None:
            self._leave(error)
        elif not self._is_later:
            _go(self.steps())

    def steps(self) -> Generator[Callable[[], None], None, None]:
        """Put all files in place; yield what waits for the disk, which is to be called before it goes on.

        That may happen in another thread, so that the disk works next to this one. What it raised is thrown in here.
        A caller that gives up closes the generator, which it has begun: then all files are as they were.

        :raises AppError: it cannot be done; all files are as they were.
        """
        try:
            if self._is_later:
                yield self._flush
            yield from self._commit()
        except BaseException as failed:
            self._leave(failed)
            raise
        self._leave(None)

    def _flush(self) -> None:
        """Flush all files to the disk.

        :raises AppError: the system refuses.
        """
        for place in self._places:
            if place.new is not None:
                flush_to_disk(place.new.file, place.target)
                _let_go_of(place.new.file)

    def _leave(self, failed: BaseException | None) -> None:
        self._remove_new()
        self._around.__exit__(type(failed) if failed else None, failed, failed.__traceback__ if failed else None)

    def enter(self, around: AbstractContextManager[Value]) -> Value:
        """Enter *around*, whose end comes after that of the job and learns of its failure; return what it yields."""
        return self._around.enter_context(around)

    @contextmanager
    def open(
        self, target: Path, *, secret: bool = False, shared: bool = False, companion: bool = False
    ) -> Iterator[BinaryIO]:
        """Yield a new file (``w+b``) next to *target* that takes its place with the others of the job.

        It is flushed to the disk when the block ends, or later with the job. A file that was not there is for its owner
        only, unless it is *shared*: made for others, with the rights that the folder gives (on Windows those count in
        any case). An old one keeps its rights; with *secret* the file is its owner's, no matter who could read the old
        one. A symbolic link stays one: the file it leads to is replaced, unless another user made the link. A
        *companion* belongs to another file of the job. The caller reads back what must be sure, before the block ends.

        :raises BadInput: there is no such file yet, and Windows could not have one of this name.
        :raises AppError: the target cannot be written, with the reason; other exceptions of the block pass unchanged.
        """
        target = real_path(target)
        mode = _check(target, secret=secret, shared=shared)
        if not self._is_tidy:
            clear_up(target.parent, target.name)
        try:
            new = TemporaryFile(target, mode, is_flushed_later=self._is_later)
        except OSError as error:
            raise self._told(error, target) from error
        self.add(new, target, companion=companion)
        yield new.file
        if self._is_later:
            new.file.flush()
        else:
            flush_to_disk(new.file, target)

    def add(self, new: TemporaryFile, target: Path, *, companion: bool = False) -> None:
        """Let the whole and flushed file *new* take the place of *target*, a real path, with the others of the job."""
        self._places.append(_Place(target, new, steps_aside=companion))

    def remove(self, path: Path) -> None:
        """Let the file *path* go with the job, if it is there.

        :raises AppError: another user could choose which file that is.
        """
        self._places.append(_Place(real_path(path.parent) / path.name, None, steps_aside=True))

    def _remove_new(self) -> None:
        """Remove the new files. After the replacement the names are gone; before, whatever happened, they must go."""
        for place in self._places:
            if place.new is not None:
                with suppress(OSError, AppError):
                    place.new.file.close()
                place.new.remove()

    def _told(self, error: OSError, target: Path, *, replacing: bool = False) -> AppError:
        if self._explain is not None:
            return self._explain(error, target)
        return write_failed(error, target, replacing=replacing)

    def _commit(self) -> Generator[Callable[[], None], None, None]:
        """Put all in place, and yield as :meth:`steps` does.

        :raises AppError: it cannot be done, and all is undone.
        """
        current = Path()
        records: list[UndoRecord] = []
        try:
            for place in self._places:
                current = place.target
                if place.new is not None:
                    place.new.name_it()
                    place.new.file.close()
            records, changes = self._plan()
            has_old = any(change.old for _place, change in changes)
            if len(changes) > 1 and (has_old or not self._is_tidy):
                for record in reversed(records):  # the first one last: it counts as soon as it is there
                    current = record.path.with_name(record.changes[0].name)
                    record.write()
                    yield partial(flush_folder, record.path.parent)
            for place, change in changes:
                current = place.target
                is_kept = not place.steps_aside and change.keep_beside(current.parent)
                # A single file has no record that would bring it back; it is replaced in one step.
                if not is_kept and (place.steps_aside or len(changes) > 1):
                    change.keep_away(current.parent)
            for place in self._places:
                current = place.target
                if place.new is not None:
                    place.new.let_go()
                    patience.replace(place.new.path, current)
            for record in records:
                yield partial(flush_folder, record.path.parent)
            for record in records[:1]:
                record.remove()
        except BaseException as error:
            _undo(records)
            if isinstance(error, OSError):
                raise self._told(error, current, replacing=True) from error
            raise
        # It is done. What cannot be removed now is removed by who comes to the folder next.
        for record in records:
            with suppress(OSError):
                record.remove()
            record.let_go()
            record.forget()

    def _plan(self) -> tuple[list[UndoRecord], list[tuple[_Place, Change]]]:
        """Return a record for each folder, that of the first file first, and the changes in the order of keeping.

        What goes steps aside first: where a name is spelled otherwise, it may be the file that is in the way.

        :raises OSError: a folder cannot be read.
        """
        changes: list[tuple[_Place, Change]] = []
        leaving: set[Path] = set()
        for place in sorted(self._places, key=lambda each: each.new is not None):
            old = _spelled(place.target)
            if old and place.target.with_name(old) in leaving:
                old = ""
            if old:
                leaving.add(place.target.with_name(old))
            kept = hidden_name(place.target, KEPT).name
            status = place.new.path.stat() if place.new else None
            size, time = (status.st_size, status.st_mtime_ns) if status else (-1, 0)
            changes.append((place, Change(name=place.target.name, old=old, kept=kept, size=size, time=time)))
        folders = list(dict.fromkeys(place.target.parent for place in self._places))
        paths = [hidden_name(folder / "job", RECORD) for folder in folders]
        records = [
            UndoRecord(
                path,
                tuple(change for place, change in changes if place.target.parent == folder),
                paths[0],
                tuple(paths[1:]) if path == paths[0] else (),
            )
            for folder, path in zip(folders, paths, strict=True)
        ]
        return records, changes


def _let_go_of(file: BinaryIO) -> None:
    """Let the system forget the content of *file*, which is on the disk, if it is large.

    Whoever writes many files has none of them read soon. The next one gets the memory, and what other programs have in
    the cache stays there.
    """
    if hasattr(os, "posix_fadvise") and os.fstat(file.fileno()).st_size >= LARGE:
        with suppress(OSError):  # a hint
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _go(steps: Generator[Callable[[], None], None, None]) -> None:
    """Go through *steps* here and now."""
    for wait in steps:
        try:
            wait()
        except BaseException as error:  # noqa: BLE001 - the job takes back what it did, whatever it was
            steps.throw(error)


def part_of(job: FileSet | None) -> AbstractContextManager[FileSet]:
    """Return *job* for a block that adds to it and leaves its end to others; without one, a job of its own."""
    return FileSet() if job is None else nullcontext(job)


def flush_folder(folder: Path) -> None:
    """Make the disk remember the names in *folder*. File systems that cannot do that at all pass.

    :raises OSError: the disk did not take it.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _UNFLUSHABLE:
            raise
    finally:
        os.close(descriptor)


def _undo(records: list[UndoRecord]) -> None:
    """Bring the old files back. What cannot be done now is done by who comes to the folder next."""
    is_whole = True
    for record in records:
        try:
            record.undo()
        except OSError:
            is_whole = False
    for record in reversed(records):
        if is_whole:
            with suppress(OSError):
                record.remove()
        record.let_go()


def _spelled(target: Path) -> str:
    """Return what the file at *target* is called in its folder, in large or small letters; nothing if there is none."""
    try:
        target.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return ""
    names = [found.name for found in target.parent.iterdir()]
    if target.name in names:
        return target.name
    # Not by the number of the file: programs that serve exFAT and FAT give one file another number each time.
    return next((name for name in names if alike(name) == alike(target.name)), target.name)


def _check(target: Path, *, secret: bool, shared: bool) -> int | None:
    """Refuse a target that must not be replaced or made; return the rights of the new file, None for the folder's."""
    try:
        status = target.stat()
    except (FileNotFoundError, NotADirectoryError):
        check_name(target.name, str(target))
        is_own = secret or (sys.platform != "win32" and not shared)
        return PRIVATE if is_own else None
    except (OSError, ValueError) as error:
        raise write_failed(error, target) from error
    if stat.S_ISDIR(status.st_mode):
        raise AppError(N_("Error", "{path} is a folder. Choose the name of a file."), path=target)
    if not stat.S_ISREG(status.st_mode):
        raise AppError(N_("Error", "{path} is a device, not a file. Choose another name."), path=target)
    if not os.access(target, os.W_OK):
        raise AppError(
            N_("Error", "{path} is write-protected. Allow changes to it, or choose another name."), path=target
        )
    return PRIVATE if secret else stat.S_IMODE(status.st_mode)
