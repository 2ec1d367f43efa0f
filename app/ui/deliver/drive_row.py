"""One place a package may be copied to: the drive in words, what is wrong with it, how far its copy is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.core.error import AppError
from app.jobs import drives as drives_job
from app.jobs.deliver import Survey, is_open, is_stopped
from app.ui.deliver.words import moment_text, outcome_text, place_facts, place_name
from app.ui.look.language import translated
from app.ui.look.markup import literal
from app.ui.widgets.choice import RadioChoice
from app.ui.widgets.labels import Hint, StateLabel
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.deliver.copy.parallel import CopyOutcome
    from app.deliver.copy.progress import Moment
    from app.deliver.drive.drive import Drive
    from app.jobs.deliver import Place

STEPS = 1000
"""Of a bar of progress."""

_INDENT = 26
"""Pixels by which what belongs to a drive is indented from its box."""


class DriveAnswer(RadioChoice):
    """Whether files that are there may be replaced: yes, no, or not answered yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask, without an answer."""
        super().__init__([True, False], parent)

    def clear(self) -> None:
        """Forget the answer."""
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)


class DriveRow(QWidget):
    """A place with a box to tick.

    ``ticked`` comes when a person ticks or unticks it; ``answered`` when the question about its files is answered;
    ``again`` and ``removed`` bring its key when another try, or another list without it, is asked for.
    """

    ticked = Signal()
    answered = Signal()
    again = Signal(str)
    removed = Signal(str)

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        """Show *place*, not ticked."""
        super().__init__(parent)
        self.place = place
        self.survey: Survey | None = None
        self.outcome: CopyOutcome | None = None
        self.is_gone = False
        self._is_locked = self._is_busy = False
        self._moment: Moment | None = None
        self.box = QCheckBox(self)
        self.box.setObjectName("drive.box")
        self.detail = Hint(self)
        self.problem, self.hints = StateLabel("drive.problem", self), StateLabel("drive.hints", self)
        self.question, self.status = StateLabel("drive.question", self), StateLabel("drive.status", self)
        self.answer = DriveAnswer(self)
        self.answer.setObjectName("drive.answer")
        self.answer.hide()
        self.bar = QProgressBar(self)
        self.bar.setObjectName("drive.progress")
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.retry, self.folder, self.eject, self.forget_folder = (QPushButton(self) for _ in range(4))
        for name, button in (
            ("retry", self.retry),
            ("folder", self.folder),
            ("eject", self.eject),
            ("remove", self.forget_folder),
        ):  # fmt: skip - one line
            button.setObjectName(f"drive.{name}")
            button.setAutoDefault(False)
        self._ejecting: Task[None] | None = None
        self._ejected: bool | AppError = False
        self._lay_out()
        self.box.clicked.connect(self._tick)
        self.answer.edited.connect(self.answered)
        self.retry.clicked.connect(self._again)
        self.folder.clicked.connect(self._open_folder)
        self.eject.clicked.connect(self._eject)
        self.forget_folder.clicked.connect(self._remove)
        self.show_place(place)

    @property
    def key(self) -> str:
        """Return the key of its place."""
        return self.place.key

    @property
    def name(self) -> str:
        """Return the name a person knows it by."""
        return place_name(self.place)

    @property
    def can_be_chosen(self) -> bool:
        """Return whether a copy to it may work."""
        return is_open(self.place) and not self.is_gone and not (self.survey and self.survey.error)

    @property
    def is_chosen(self) -> bool:
        """Return whether the package is to go there."""
        return self.box.isChecked() and self.can_be_chosen and self.outcome is None

    @property
    def waits_for_answer(self) -> bool:
        """Return whether a person has to say what happens to the files that are there."""
        return self.is_chosen and bool(self.survey and self.survey.existing) and self.answer.value() is None

    @property
    def replaces(self) -> bool:
        """Return whether the files that are there may be replaced."""
        return bool(self.survey and self.survey.existing) and self.answer.value() is True

    @property
    def keeps(self) -> bool:
        """Return whether the files that are there stay, so that nothing is copied."""
        return bool(self.survey and self.survey.existing) and self.answer.value() is False

    # What is known

    def show_place(self, place: Place) -> None:
        """Show what the list says of the drive now."""
        self.place = place
        self.is_gone = False
        self.retranslate()

    def show_gone(self) -> None:
        """Tell that it was unplugged."""
        self.is_gone = True
        self.retranslate()

    def show_survey(self, survey: Survey | None) -> None:
        """Show what a copy would meet. An answer holds only for the files it was given for."""
        if survey == self.survey:
            return
        before = self.survey.existing if self.survey else ()
        if survey is not None and survey.existing != before:
            self.answer.clear()
        self.survey = survey
        self._show()

    def show_moment(self, moment: Moment | None) -> None:
        """Show how far its copy is; None: it has not started."""
        self._moment = moment
        self.bar.setValue(moment.done * STEPS // moment.total if moment and moment.total else 0)
        self._show()

    def show_outcome(self, outcome: CopyOutcome | None) -> None:
        """Show how its copy ended; None forgets the last one."""
        if outcome is None and self.outcome is not None:
            self.box.setChecked(False)
        self.outcome, self._moment, self._ejected = outcome, None, False
        self._show()

    def lock(self, *, locked: bool, busy: bool) -> None:
        """Let nothing else be chosen while *locked*, and nothing be tried again while *busy*."""
        self._is_locked, self._is_busy = locked, busy
        self._show()

    def tick(self) -> None:
        """Choose it."""
        self.box.setChecked(True)
        self._show()

    # Words

    def retranslate(self) -> None:
        """Set all words."""
        self.box.setText(literal(self.name))
        self.detail.set_text(place_facts(self.place, is_gone=self.is_gone))
        self.box.setAccessibleName(self.name)
        self.answer.set_choices({True: self.tr("Replace"), False: self.tr("Keep, and copy nothing here")})
        for choice in self.answer.buttons.values():
            choice.setAccessibleName(self.tr("{0}: {1}").format(self.name, choice.text()))
        self.bar.setAccessibleName(self.tr("Progress of {0}").format(self.name))
        for button, text in (
            (self.retry, self.tr("Try again")),
            (self.folder, self.tr("Open folder")),
            (self.eject, self.tr("Eject")),
            (self.forget_folder, self.tr("Take off the list")),
        ):
            button.setText(text)
            button.setAccessibleName(self.tr("{0}: {1}").format(self.name, text))
        self._show()

    def _show(self) -> None:
        survey = self.survey or Survey()
        is_at_work = self._moment is not None
        error = self.place.reason_not or survey.error
        has_ended = self.outcome is not None
        self.box.setEnabled(self.can_be_chosen and not self._is_locked)
        is_idle = not is_at_work and not has_ended
        self.problem.say(f"✕ {translated(error)}" if error and is_idle else "", wrong=True)
        hints = survey.hints if is_open(self.place) and is_idle else ()
        self.hints.say("\n".join(f"⚠ {translated(hint)}" for hint in hints))
        asks = self.is_chosen and bool(survey.existing) and not is_at_work
        names = QLocale().createSeparatedList(list(survey.existing))
        self.question.say(self.tr("Already there: {0}. What do you want to do?").format(names) if asks else "")
        self.answer.setVisible(asks)
        self.answer.setEnabled(not self._is_locked)
        self.bar.setVisible(is_at_work)
        failed = self.outcome is not None and self.outcome.error is not None
        if self._ejecting is not None:
            self.status.say(self.tr("Ejecting… Do not unplug it yet."))
        elif self._ejected is True:
            self.status.say(self.tr("✓ Ejected. It can be taken out."), aloud=True)
        elif self._ejected:
            self.status.say(f"✕ {translated(self._ejected.sentence)}", wrong=True, aloud=True)
        elif self.outcome is not None:
            self.status.say(outcome_text(self.outcome), wrong=failed and not is_stopped(self.outcome))
        else:
            self.status.say(moment_text(self._moment) if self._moment else "")
        self.retry.setVisible(failed)
        self.retry.setEnabled(not self._is_busy and not self.is_gone)
        is_there = has_ended and not failed and not self.is_gone and self._ejected is not True
        self.folder.setVisible(is_there)
        self.eject.setVisible(is_there and self.place.drive is not None)
        for button in (self.folder, self.eject):
            button.setEnabled(self._ejecting is None and not self._is_busy)
        self.forget_folder.setVisible(self.place.drive is None and not is_at_work)
        self.forget_folder.setEnabled(not self._is_locked)
        self.box.setAccessibleDescription(
            "\n".join(label.text() for label in (self.detail, self.problem, self.hints, self.status) if label.text())
        )

    # Inside

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addLayout(inner)
        for widget in (
            self.detail,
            self.problem,
            self.hints,
            self.question,
            self.answer,
            self.bar,
            self.status,
        ):  # fmt: skip - one line
            inner.addWidget(widget)
        inner.addLayout(buttons)
        for button in (self.retry, self.folder, self.eject, self.forget_folder):
            buttons.addWidget(button)
        buttons.addStretch(1)

    @Slot()
    def _tick(self) -> None:
        self.outcome = None
        self._show()
        self.ticked.emit()

    @Slot()
    def _again(self) -> None:
        self.again.emit(self.key)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.key)

    @Slot()
    def _eject(self) -> None:
        drive = self.place.drive
        if drive is not None and self._ejecting is None:
            self._ejecting = run_task(self, partial(_eject, drive), self._has_ejected, self._not_ejected)
            self._show()

    def _has_ejected(self, _nothing: None) -> None:
        self._ejecting, self._ejected = None, True
        self._show()

    def _not_ejected(self, error: Exception) -> None:
        self._ejecting = None
        if isinstance(error, AppError):
            self._ejected = error
            self._show()

    @Slot()
    def _open_folder(self) -> None:
        if self.place.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.place.folder)))


def _eject(drive: Drive, _progress: Progress) -> None:
    drives_job.eject(drive)
