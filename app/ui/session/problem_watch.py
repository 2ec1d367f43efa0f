"""What is wrong with the project of a session, kept up to date while somebody types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.error import AppError
from app.jobs.check import CheckOrder, check
from app.model.field import get_field
from app.model.place import free_part
from app.model.rules.problems import problems
from app.model.rules.token import in_training
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.model.project import Project
    from app.model.rules.rule import Problem

_DELAY = 150
"""Milliseconds without a change before the rules are asked; about the pause between two words."""

_FILES_DELAY = 60
"""Milliseconds until files are looked at: first the page that was gone to is laid out and painted."""


class ProblemWatch(QObject):
    """Asks the rules after each change: those of the fields at once, those of files and settings in a thread."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self.found: tuple[Problem, ...] = ()
        self._project: Project | None = None
        self._folder: Path | None = None
        self._of_files: tuple[Problem, ...] = ()
        self._checked: Project | None = None
        self._asked: Project | None = None
        self._answer: tuple[Problem, ...] = ()
        self._task: Task[tuple[Problem, ...]] | None = None
        self.is_training = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.check_now)
        self._files_timer = QTimer(self)
        self._files_timer.setSingleShot(True)
        self._files_timer.setInterval(_FILES_DELAY)
        self._files_timer.timeout.connect(self._look_at_files)

    def look_at(self, project: Project, folder: Path | None) -> None:
        """Ask the rules about *project* in *folder* soon."""
        self._project, self._folder = project, folder
        self._timer.start()

    def know(self, project: Project, answer: tuple[Problem, ...]) -> None:
        """Take what the rules of the values say about *project*, which were asked elsewhere."""
        self._asked, self._answer = project, answer

    def train(self, is_on: bool) -> None:
        """Ask the rules as in training (:func:`app.model.rules.token.in_training`), or no longer so."""
        if is_on is not self.is_training:
            self.is_training = is_on
            self.check_now()

    @Slot()
    def check_now(self) -> None:
        """Ask the rules of the values now, and start on those of the files."""
        self._timer.stop()
        project, checked = self._project, self._checked
        if project is None:
            return
        still = tuple(one for one in self._of_files if checked and _is_same(checked, project, one.place))
        self._set((*self._of_values(project), *still))
        self._files_timer.start()

    @Slot()
    def _look_at_files(self) -> None:
        project = self._project
        if self._task is None and project is not None and self._folder is not None:
            work = partial(_check_files, project, self._folder)
            self._task = run_task(self, work, partial(self._files_checked, project), self._failed)

    def _files_checked(self, project: Project, found: tuple[Problem, ...]) -> None:
        self._task = None
        self._of_files, self._checked = found, project
        if project is not self._project:
            self._timer.start()
        elif self._project is not None:
            self._set((*self._of_values(self._project), *found))

    def _of_values(self, project: Project) -> tuple[Problem, ...]:
        """Return what the rules of the values say; they are asked once about a project, however often it is shown."""
        if project is not self._asked:
            self._asked, self._answer = project, problems(project)
        return self._answer

    def _failed(self, _error: Exception) -> None:
        self._task = None

    def _set(self, found: tuple[Problem, ...]) -> None:
        found = in_training(found) if self.is_training else found
        if found != self.found:
            self.found = found
            self.changed.emit()


def _check_files(project: Project, folder: Path, progress: Progress) -> tuple[Problem, ...]:
    """Return the problems that only show in files and free settings, and when a build is rehearsed."""
    progress(0, 1)
    known = set(map(_key, problems(project)))
    return tuple(one for one in check(CheckOrder(project=project, folder=folder)).problems if _key(one) not in known)


def _key(problem: Problem) -> tuple[str, str, str]:
    return problem.place, problem.code, str(problem)


def _is_same(old: Project, new: Project, place: str) -> bool:
    """Return whether the field that a problem was found at is still what it was."""
    free = free_part(place)
    if free:
        # Looking each of thousands of settings up would take too long between two keys.
        return bool(getattr(old, free[0]) is getattr(new, free[0]))
    try:
        return bool(get_field(old, place) == get_field(new, place)) if place else True
    except AppError:
        return False
