"""Checking, copying and writing an image, one after the other, as a person asks for it; and what comes of it."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.error import Cancelled
from app.core.masking import shown
from app.jobs.deliver import DeliverOrder, Delivery, ImageOrder, not_copied, survey_all, write_image
from app.ui.deliver.words import total_text
from app.ui.look.language import failure_text
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.deliver.copy.parallel import CopyOutcome
    from app.jobs.deliver import DeliverablePackage, Place, Survey
    from app.ui.deliver.drive_row import DriveRow


class DeliveryState(Enum):
    """What the dialog is at; all its buttons follow from it."""

    CHOOSING = auto()
    CHECKING = auto()
    COPYING = auto()
    IMAGING = auto()
    CANCELLING = auto()
    DONE = auto()


BUSY = (DeliveryState.CHECKING, DeliveryState.COPYING, DeliveryState.IMAGING, DeliveryState.CANCELLING)


class DeliverRun(QObject):
    """What is at work.

    ``entered`` tells that the state is another one; ``said`` brings a text, and whether it tells of a failure;
    ``progressed`` brings done and total.
    """

    entered = Signal()
    said = Signal(str, bool)
    progressed = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self.state = DeliveryState.CHOOSING
        self._task: Task[Any] | None = None
        self._delivery: Delivery | None = None
        self._rows: tuple[DriveRow, ...] = ()
        self._package = Path()
        self._with_script = False
        self._before = DeliveryState.CHOOSING

    @property
    def is_busy(self) -> bool:
        """Return whether something is at work."""
        return self.state in BUSY

    def copy(self, package: DeliverablePackage, rows: Sequence[DriveRow], *, with_script: bool) -> None:
        """Copy *package* to the places of *rows*, once all questions about files there are answered."""
        if self.is_busy or not rows or self._asks(rows):
            return
        self._package, self._rows, self._with_script = package.path, tuple(rows), with_script
        self.said.emit("", False)
        self._enter(DeliveryState.CHECKING)
        work = partial(_survey, package, tuple(row.place for row in rows), with_script)
        self._task = run_task(self, work, self._checked, self._failed, asks=True)

    def write_image(self, package: Path, target: Path, *, with_script: bool) -> None:
        """Write an ISO image of *package* to *target*."""
        if not self.is_busy:
            work = partial(_write_image, ImageOrder(package=package, target=target, with_script=with_script))
            self.said.emit(self.tr("Writing the image…"), False)
            self._enter(DeliveryState.IMAGING)
            self._task = run_task(self, work, self._written, self._failed, self._pass_on, asks=True)

    @Slot()
    def stop(self) -> None:
        """Stop what is at work."""
        if self._task is not None and self.state is not DeliveryState.CANCELLING:
            self._task.cancel()
            self._enter(DeliveryState.CANCELLING)
            self.said.emit(self.tr("Stopping…"), False)

    def begin_anew(self) -> None:
        """Let other drives be chosen after the last ones are done."""
        if self.state is DeliveryState.DONE:
            self.said.emit("", False)
            self._enter(DeliveryState.CHOOSING)

    # Inside

    def _enter(self, state: DeliveryState) -> None:
        if self.state not in BUSY:
            self._before = self.state
        self.state = state
        self.entered.emit()

    def _asks(self, rows: Sequence[DriveRow]) -> bool:
        """Ask for the answers that are missing; tell whether there are any."""
        waiting = next((row for row in rows if row.waits_for_answer), None)
        if waiting is None:
            return False
        self._enter(DeliveryState.CHOOSING)
        self.said.emit(self.tr("Choose what to do with the files on {0} first.").format(waiting.name), False)
        waiting.answer.buttons[True].setFocus()
        return True

    def _checked(self, found: dict[str, Survey]) -> None:
        self._task = None
        if self.state is DeliveryState.CANCELLING:
            self._failed(Cancelled("Stopped"))
            return
        for row in self._rows:
            row.show_survey(found[row.key])
        if self._asks(self._rows):
            return
        going = []
        for row in self._rows:
            error = found[row.key].error
            if error is not None:
                row.show_outcome(not_copied(_folder(row), error))
            elif row.keeps:
                row.show_outcome(not_copied(_folder(row)))
            else:
                going.append(row)
        self._rows = tuple(going)
        if not going:
            self._enter(DeliveryState.DONE)
            return
        order = DeliverOrder(
            package=self._package,
            folders=tuple(map(_folder, going)),
            replaced=frozenset(_folder(row) for row in going if row.replaces),
            with_script=self._with_script,
        )
        self._delivery = Delivery(order)
        self._enter(DeliveryState.COPYING)
        self._task = run_task(self, self._delivery.run, self._copied, self._failed, self._show_moments, asks=True)

    def _copied(self, outcomes: tuple[CopyOutcome, ...]) -> None:
        self._task = None
        for row, outcome in zip(self._rows, outcomes, strict=True):
            row.show_outcome(outcome)
        self._enter(DeliveryState.DONE)

    def _failed(self, error: Exception) -> None:
        """Tell why nothing was copied, or no image was written."""
        self._task = None
        for row in self._rows:
            row.show_moment(None)
        self._enter(self._before)
        if isinstance(error, Cancelled):
            self.said.emit(self.tr("Stopped. Nothing half-made is left behind."), False)
            return
        self.said.emit(f"✕ {failure_text(error)}", True)

    def _written(self, path: Path) -> None:
        self._task = None
        self._enter(self._before)
        self.said.emit(self.tr("✓ The image is written: {0}").format(shown(str(path), 200)), False)

    @Slot(object, object)
    def _show_moments(self, done: int, total: int) -> None:
        if self._delivery is None or self.state is not DeliveryState.COPYING:
            return
        for row, moment in zip(self._rows, self._delivery.moments, strict=False):
            row.show_moment(moment)
        self.progressed.emit(done, total)
        self.said.emit(total_text(self._delivery.moments), False)

    @Slot(object, object)
    def _pass_on(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)


def _folder(row: DriveRow) -> Path:
    """Return the folder of a row that was chosen: it has one."""
    return row.place.folder or Path()


def _survey(
    package: DeliverablePackage, places: tuple[Place, ...], with_script: bool, progress: Progress
) -> dict[str, Survey]:
    return survey_all(package, places, progress, with_script=with_script)


def _write_image(order: ImageOrder, progress: Progress) -> Path:
    return write_image(order, progress).path
