"""Looks each second which drives are plugged in, and what a copy to them would meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.jobs import deliver as deliver_job
from app.jobs import drives as drives_job
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.jobs.deliver import Look, Place, Survey
    from app.jobs.drives import ListDrives

_INTERVAL = 1000
"""Milliseconds between two looks: sooner than a person looks up from the socket."""


class DriveWatch(QObject):
    """Watches while its widget is in sight.

    ``looked`` brings a :class:`Look`, ``failed`` an exception instead; ``surveyed`` brings the key of a folder and its
    :class:`Survey`. Each folder has a task of its own, as a server that does not answer may keep it waiting.
    """

    looked = Signal(object)
    failed = Signal(object)
    surveyed = Signal(str, object)

    def __init__(self, list_drives: ListDrives | None, parent: QWidget) -> None:
        """Watch for *parent* what *list_drives* gives, by default what is plugged in."""
        super().__init__(parent)
        self._widget = parent
        self._list = list_drives or drives_job.list_drives
        self.package: Path | None = None
        self.with_others = False
        self.with_script = False
        """The script goes along, so that an old one is in the way."""
        self.is_quiet = False
        """Only the list is watched, not what is on the drives, as long as they are being written to."""
        self.folders: tuple[Place, ...] = ()
        self._task: Task[Look] | None = None
        self._surveys: dict[str, Task[Survey]] = {}
        self._is_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._tick)

    @Slot()
    def wake(self) -> None:
        """Look now, and each second from now on; what a look under way brings is out of date."""
        self._is_stale = True
        self._look()

    def rest(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        if self._widget.isVisible() and not self._widget.window().isMinimized():
            self._look()
        else:
            self._timer.start()

    def _look(self) -> None:
        self._timer.stop()
        if not self._widget.isVisible():
            return
        package = None if self.is_quiet else self.package
        if package is not None:
            for place in self.folders:
                self._survey(package, place)
        if self._task is not None:
            return
        self._is_stale = False
        work = partial(_look, self._list, package, self.with_others, self.with_script)
        self._task = run_task(self, work, self._looked, self._failed)

    def _survey(self, package: Path, place: Place) -> None:
        if place.key not in self._surveys:
            self._surveys[place.key] = run_task(
                self,
                partial(_survey, package, place, self.with_script),
                partial(self._surveyed, package, place.key),
                partial(self._not_surveyed, place.key),
            )

    def _surveyed(self, package: Path, key: str, found: Survey) -> None:
        self._surveys.pop(key, None)
        if package == self.package and not self.is_quiet:
            self.surveyed.emit(key, found)
        else:
            self.wake()

    def _not_surveyed(self, key: str, _error: Exception) -> None:
        self._surveys.pop(key, None)

    def _looked(self, found: Look) -> None:
        if self._go_on():
            self.looked.emit(found)

    def _failed(self, error: Exception) -> None:
        if self._go_on():
            self.failed.emit(error)

    def _go_on(self) -> bool:
        """Get ready for the next look; tell whether what this one brings is wanted."""
        self._task = None
        if self._is_stale:
            self._look()
            return False
        if self._widget.isVisible():
            self._timer.start()
        return True


def _look(
    list_drives: ListDrives, package: Path | None, with_others: bool, with_script: bool, _progress: object
) -> Look:
    return deliver_job.look(list_drives, package, with_others=with_others, with_script=with_script)


def _survey(package: Path, place: Place, with_script: bool, _progress: object) -> Survey:
    return deliver_job.survey(package, place, with_script=with_script)
