"""What is known of files that a page names: size, and what their content says. Read in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.secret import Secret
from app.model.project_file import look_at
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from app.core.progress import Progress

    Read = Callable[[Path, "SourceFile"], Any]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as a field names it. Only one that is *read* is opened, with its *password* if it has one."""

    text: str
    read: bool = True
    password: Secret = field(default_factory=Secret)


@dataclass(frozen=True, slots=True)
class Facts:
    """The size of a file in bytes and what was read from it, None if it was not; ``stamp`` changes with the file."""

    stamp: tuple[object, ...]
    size: int = 0
    content: Any = None


class SourceFacts(QObject):
    """The facts of all files that were asked for last. ``changed`` tells that some are new."""

    changed = Signal()

    def __init__(self, parent: QObject, read: Read) -> None:
        """Read content by *read*, which is called in a thread; it may raise ``OSError``."""
        super().__init__(parent)
        self._read = read
        self._known: dict[SourceFile, Facts] = {}
        self._wanted: tuple[tuple[SourceFile, ...], Path | None] = ((), None)
        self._done: tuple[tuple[SourceFile, ...], Path | None] = ((), None)
        self._task: Task[dict[SourceFile, Facts]] | None = None

    def of(self, source: SourceFile) -> Facts | None:
        """Return the facts of *source*, None as long as they are not known."""
        return self._known.get(source)

    def want(self, sources: Iterable[SourceFile], folder: Path | None) -> None:
        """Find out about *sources*, whose relative paths start at *folder*; what did not change is kept."""
        self._wanted = tuple(dict.fromkeys(source for source in sources if source.text)), folder
        if self._task is None:
            self._start()

    def _start(self) -> None:
        sources, folder = self._done = self._wanted
        if folder is not None and sources:
            work = partial(_look, sources, folder, dict(self._known), self._read)
            self._task = run_task(self, work, self._take, self._failed)
        else:
            self._known = {}

    def _take(self, found: dict[SourceFile, Facts]) -> None:
        self._task = None
        is_new = found != self._known
        self._known = found
        if self._wanted != self._done:
            self._start()
        if is_new:
            self.changed.emit()

    def _failed(self, _error: Exception) -> None:
        self._task = None


def _look(
    sources: tuple[SourceFile, ...], folder: Path, known: dict[SourceFile, Facts], read: Read, progress: Progress
) -> dict[SourceFile, Facts]:
    found = {}
    for done, source in enumerate(sources):
        progress(done, len(sources))
        found[source] = _facts(source, folder, known.get(source), read)
    return found


def _facts(source: SourceFile, folder: Path, known: Facts | None, read: Read) -> Facts:
    file = look_at(folder, "", source.text)
    if file.path is None or not file.is_readable:
        return Facts((file.fault,))
    try:
        status = file.path.stat()
        stamp = (str(file.path), status.st_size, status.st_mtime_ns)
        if known is not None and known.stamp == stamp:
            return known
        return Facts(stamp, file.size, read(file.path, source) if source.read else None)
    except OSError as error:
        return Facts((error.errno,))
