"""The one bridge between the widgets and the model: the project that is open, its undo list, file and problems."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.error import AppError
from app.core.system.network_path import allow_typed
from app.core.undo_record import clear_up
from app.jobs.build import named_files
from app.jobs.project import DiskChange, compare_with_file
from app.model.field import differences, get_field, secrets, set_field
from app.model.project import Project
from app.model.project_file import move_files
from app.model.rules.problems import problems
from app.model.store.project_store import Opened, digest_of, open_project, save_project, unlock, unlock_fitting
from app.ui.session.disk_watch import DiskWatch
from app.ui.session.history import History
from app.ui.session.last_build import LastBuild
from app.ui.session.problem_watch import ProblemWatch
from app.ui.session.recovery import Copy, recovery_folder, remove_copy
from app.ui.session.removal import removed_names
from app.ui.session.save_queue import SaveQueue
from app.ui.session.unsaved_copy import UnsavedCopy
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.secret import Secret
    from app.model.rules.rule import Problem


class Session(QObject):
    """The open project. Widgets read it, ask it to change the project, and follow its signals.

    ``changed`` brings the places that differ (``frozenset[str]``, see :func:`app.model.field.differences`);
    ``loaded`` comes after another project was opened or the last one closed: all may differ. ``field_left``: the
    problems of one more field are shown.
    """

    changed = Signal(object)
    loaded = Signal()
    problems_changed = Signal()
    dirty_changed = Signal(bool)
    path_changed = Signal()
    undo_changed = Signal()
    field_left = Signal()
    changed_on_disk = Signal(object)
    """Brings a :class:`app.jobs.project.DiskChange`: somebody else wrote the file."""
    removed = Signal(object)
    """Brings the names of what a step took away from a list or from the settings, after ``changed``."""

    def __init__(self, parent: QObject | None = None, copies: Path | None = None) -> None:
        """Start without a project; copies of unsaved work go to the folder *copies*."""
        super().__init__(parent)
        self.project = Project()
        self.opened: Opened | None = None
        self.copies = copies or recovery_folder()
        self.leaves_out = False
        """Somebody chose that this project is saved without its secrets."""
        self._saved = self.project
        self._passphrase: Secret | None = None
        self._first = self.project
        """The project as it was opened: what it names, somebody else may have named."""
        self._allowed: frozenset[str] = frozenset()
        self._history = History()
        self.last_build = LastBuild(self)
        self.last_package: tuple[Path, bool] | None = None
        """The package that was built last of this project, and whether Windows encrypted it."""
        self.unsaved_copy = UnsavedCopy(self, self.copies)
        self._watch = ProblemWatch(self)
        self._watch.changed.connect(self.problems_changed)
        self._saves = SaveQueue()
        self.visit = object()
        """Another one as soon as another project is opened: what began before that is not for the new one."""
        self._opening: object = None
        """What is being opened and is to take this project's place."""
        self._told, self.is_training = "", False
        self._disk = DiskWatch(self)
        self._disk.stirred.connect(self.look_at_disk)

    # What it is

    @property
    def is_open(self) -> bool:
        """Return whether there is a project."""
        return self.opened is not None

    @property
    def is_dirty(self) -> bool:
        """Return whether the project differs from its file."""
        return self.is_open and self.project != self._saved

    @property
    def path(self) -> Path | None:
        """Return the project's file."""
        return self.opened.path if self.opened else None

    @property
    def folder(self) -> Path | None:
        """Return the folder where the project's relative paths start."""
        return self.opened.path.parent if self.opened else None

    @property
    def passphrase(self) -> Secret | None:
        """Return what seals the secrets of the project, if it is known."""
        return self._passphrase

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the project, in the order of the pages."""
        return self._watch.found

    def files_of_others(self) -> Callable[[], frozenset[str]]:
        """Return what tells, in a thread too, files that the project named when it was opened, but for allowed ones."""
        first, allowed = self._first, self._allowed

        def files() -> frozenset[str]:
            return frozenset(named_files(first)) - allowed

        return files

    def allow_files(self, files: Iterable[str]) -> None:
        """Note that the person lets *files* be taken, until another project is opened."""
        self._allowed |= frozenset(files)

    def problems_at(self, place: str) -> tuple[Problem, ...]:
        """Return the problems of the field at *place*."""
        return tuple(problem for problem in self.problems if problem.place == place)

    def check_now(self) -> None:
        """Bring the problems up to date now instead of soon; files are still looked at in the background."""
        self._watch.check_now()

    def value(self, place: str) -> Any:
        """Return the value of the field at *place*."""
        return get_field(self.project, place)

    @Slot(bool)
    def train(self, is_on: bool) -> None:
        """Let packages be built that join no device, as the demo tenant runs (*is_on*): they are warned of."""
        self.is_training = is_on
        self._watch.train(is_on)

    # Changing it

    def edit(self, place: str, value: object, *, typing: bool = False) -> None:
        """Set the field at *place*. With *typing*, changes of the same field in a row are one step to undo."""
        if isinstance(value, str):
            allow_typed(value)
        self._step(set_field(self.project, place, value), place if typing else "")

    def replace(self, project: Project, *, typing: str = "") -> None:
        """Put *project* in place of the present one, as one step to undo; what is typed in a row at *typing* is one."""
        self._step(project, typing)

    @Slot()
    def settle(self) -> None:
        """End a row of typing: the next change is a step of its own."""
        self._history.settle()

    @property
    def can_undo(self) -> bool:
        """Return whether there is a step to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Return whether there is an undone step."""
        return self._history.can_redo

    def undo(self) -> frozenset[str]:
        """Take the last step back and return the places that changed."""
        return self._go(self._history.undo(self.project))

    def redo(self) -> frozenset[str]:
        """Take the last undone step again and return the places that changed."""
        return self._go(self._history.redo(self.project))

    # Opening and saving

    def open(
        self,
        path: Path,
        passphrase: Secret | None,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        *,
        when_clean: Callable[[Callable[[], None]], None] | None = None,
    ) -> None:
        """Open the project file *path* in the background; then *done* or *failed* is called.

        What a killed process left half-written next to it is removed. If the disk is slow, the present project goes on
        meanwhile: *when_clean* is given what puts the new one in its place, to look after what was typed until then.
        Of several that are opened at a time the last one counts; nothing is told of the others.
        """
        opening = self._opening = object()

        def work(_progress: Progress) -> tuple[Opened, tuple[Problem, ...]]:
            clear_up(path.parent)
            opened = open_project(path, passphrase)
            return opened, problems(opened.project)

        def take(result: Opened) -> None:
            if opening is self._opening:
                self.take(result, passphrase)
                done()

        def opened(result: tuple[Opened, tuple[Problem, ...]]) -> None:
            self._watch.know(result[0].project, result[1])
            if when_clean is not None and opening is self._opening:
                when_clean(partial(take, result[0]))
            else:
                take(result[0])

        def refused(error: Exception) -> None:
            if opening is self._opening:
                failed(error)

        run_task(self, work, opened, refused)

    def take(self, opened: Opened | None, passphrase: Secret | None = None) -> None:
        """Make *opened* the session's project, clean and without a history; None closes the project."""
        self.unsaved_copy.begin()
        self.opened, self._passphrase, self._opening, self.visit = opened, passphrase, None, object()
        self.last_package = None
        self.project = self._saved = self._first = opened.project if opened else Project()
        self._allowed, self._saves = frozenset(), SaveQueue()
        self._history, self.leaves_out = History(), False
        self.last_build.forget(self.project)
        self._watch.look_at(self.project, self.folder)
        self._disk.look_at(self.path)
        self._watch.check_now()
        self.path_changed.emit()
        self.loaded.emit()
        self.undo_changed.emit()
        self.dirty_changed.emit(False)

    def unlock(self, passphrase: Secret) -> tuple[str, ...]:
        """Put the sealed secrets into the project; return the places of those whose items were changed meanwhile.

        :raises Locked: the passphrase is wrong.
        """
        if (opened := self.opened) is None or not opened.sealed:
            return ()
        project, changed = unlock_fitting(self.project, opened, passphrase)
        self.opened = replace(opened, project=unlock(opened.project, opened, passphrase), sealed=False)
        self._passphrase, self._saved = passphrase, self.opened.project
        self._set(project)
        return changed

    @property
    def asks_for_passphrase(self) -> bool:
        """Return whether secrets would be left out of the file because nobody chose a passphrase yet."""
        return self._passphrase is None and not self.leaves_out and self.is_open and any(secrets(self.project).values())

    def save(
        self,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        *,
        path: Path | None = None,
        passphrase: Secret | None = None,
    ) -> None:
        """Save in the background, as *path* if it is given; then *done* or *failed* is called.

        While another save runs, this one waits for its end, and saves what the project is then. Neither is called if
        another project was opened meanwhile. *passphrase* seals the secrets, now and at later saves; without one they
        are left out. *failed* gets ``Locked`` if sealed secrets were changed and the passphrase is not known.
        """
        self._saves.add(partial(self._save, done, failed, path, passphrase))

    def _save(
        self,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        path: Path | None,
        passphrase: Secret | None,
    ) -> None:
        assert self.opened is not None  # noqa: S101 - a window without a project has no Save
        project, opened, saves = self.project, self.opened, self._saves
        target, phrase = path or opened.path, passphrase or self._passphrase

        def work(_progress: Progress) -> Opened:
            return save_project(project, target, passphrase=phrase, opened=opened)

        def saved(result: Opened) -> None:
            if saves is self._saves:
                self._passphrase = phrase
                self._saved_as(result)
                saves.next()
                done()

        def refused(error: Exception) -> None:
            if saves is self._saves:
                saves.next()
                failed(error)

        run_task(self, work, saved, refused)

    # What others do to the file

    @Slot()
    def look_at_disk(self, *, again: bool = False) -> None:
        """Find out in the background whether somebody else wrote the file.

        ``changed_on_disk`` tells it, of each state of the file once, or *again*.
        """
        opened = self.opened
        if opened is None or not opened.digest or self._saves:
            return
        project, phrase, told = self.project, self._passphrase, "" if again else self._told

        def work(_progress: Progress) -> DiskChange | None:
            now = digest_of(opened.path)
            return None if now in {"", opened.digest, told} else compare_with_file(project, opened.path, phrase)

        def compared(change: DiskChange | None) -> None:
            if change is not None and opened is self.opened and not self._saves:
                self._told = change.opened.digest
                self.changed_on_disk.emit(change)

        run_task(self, work, compared, _forget)

    def keep_mine(self, change: DiskChange) -> None:
        """Go on with the project as it is here: it differs from the file with *change*, and saving replaces that."""
        if self.opened is not None:
            self.opened = replace(self.opened, digest=change.opened.digest)
            self._saved = change.opened.project
            self.unsaved_copy.stir()
            self.dirty_changed.emit(self.is_dirty)

    def reload(self, change: DiskChange) -> None:
        """Take over the file with *change*; what was here can be brought back by undoing."""
        mine, was_dirty = self.project, self.is_dirty
        self.take(change.opened, self._passphrase)
        if was_dirty:
            self._history = History(mine)
            self.undo_changed.emit()

    def recover(self, copy: Copy) -> None:
        """Open the project that *copy* belongs to and put the unsaved work into it, as one step to undo."""
        try:
            opened = open_project(copy.path)
        except AppError:
            opened = Opened(project=Project(), path=copy.path)
        self.take(opened)
        self.replace(copy.project)
        self.unsaved_copy.put(copy.project, copy.path)
        remove_copy(copy.file)

    def _step(self, new: Project, typing: str) -> None:
        if new == self.project:
            return
        self._history.step(self.project, typing)
        gone = removed_names(self.project, new)
        self._set(new)
        if gone:
            self.removed.emit(gone)

    def _go(self, other: Project | None) -> frozenset[str]:
        return frozenset() if other is None else self._set(other)

    def _set(self, new: Project) -> frozenset[str]:
        places, self.project = differences(self.project, new), new
        self._watch.look_at(new, self.folder)
        self.unsaved_copy.stir()
        self.changed.emit(places)
        self.undo_changed.emit()
        self.dirty_changed.emit(self.is_dirty)
        self.last_build.look_at(new)
        return places

    def _saved_as(self, result: Opened) -> None:
        """Take over a saved file. Relative paths of all steps start at its folder from now on."""
        old = self.folder
        self.opened, self._saved = result, result.project
        if old is not None:
            new = result.path.parent
            self._history.change_all(lambda project: move_files(project, old, new))
            self._set(move_files(self.project, old, new))
        self._disk.look_at(self.path)
        self.path_changed.emit()
        if not self.is_dirty:
            self.unsaved_copy.drop()


def _forget(_error: Exception) -> None:
    """Let it go: the file is looked at again, and saving tells what is wrong with the disk."""
