"""Building the package: where to, how far, and how it ended."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from app.model.error import AppError, Cancelled
from app.model.package_version import raised
from app.model.project import Join
from app.ui.build_job import build, errors
from app.ui.card import FIELD_WIDTH, Card
from app.ui.demo_switch import demo_of
from app.ui.folder_field import FolderField
from app.ui.language import tell
from app.ui.secret_question import SecretQuestion
from app.ui.task import Progress, Task, run_task
from app.ui.words import Hint

if TYPE_CHECKING:
    from datetime import datetime

    from app.model.problem import Problem
    from app.model.project import Project
    from app.ui.build_job import Outcome
    from app.ui.session import Session

_STEPS = 1000


class State(Enum):
    """What the panel is at; all its buttons follow from it."""

    IDLE = auto()
    CHECKING = auto()
    BUILDING = auto()
    CANCELLING = auto()
    DONE = auto()
    FAILED = auto()


_BUSY = (State.CHECKING, State.BUILDING, State.CANCELLING)


class BuildPanel(Card):
    """Builds the project.

    ``built`` brings the :class:`Outcome`, None once it is out of date; ``refused`` tells that the project has errors.
    """

    built = Signal(object)
    refused = Signal()
    moved = Signal()
    """Another destination was chosen."""
    rebuild = Signal()
    """The project got a new token and is to be built."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self._of = session
        self.state = State.IDLE
        self._task: Task[Any] | None = None
        self._is_other = False
        self._is_stale = False
        self._replaces: datetime | None = None
        self._question = SecretQuestion(session, self)
        self._question.answered.connect(self._check)
        self._said = ""
        self._label = QLabel(self)
        self.destination = FolderField(self)
        self.destination.setObjectName("build.folder")
        self.destination.setMaximumWidth(FIELD_WIDTH + 120)
        self._label.setBuddy(self.destination.line)
        self.column.addWidget(self._label)
        self.column.addWidget(self.destination)
        self._where = Hint(self)
        self._where.setObjectName("build.where")
        self.column.addWidget(self._where)
        self.column.addSpacing(8)
        self._clear = Hint(self)
        self.column.addWidget(self._clear)
        self.column.addSpacing(10)
        self.build, self.cancel, self.renew = QPushButton(self), QPushButton(self), QPushButton(self)
        self.build.setObjectName("build")
        self.build.setProperty("primary", True)
        self.cancel.setObjectName("build.cancel")
        self.renew.setObjectName("build.renew")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("build.progress")
        self.progress.setRange(0, _STEPS)
        self.add_beside(self.build, self.cancel, self.renew)
        self.column.addWidget(self.progress)
        self.status = QLabel(self)
        self.status.setObjectName("build.status")
        self.status.setWordWrap(True)
        self.column.addWidget(self.status)
        self.column.addSpacing(6)
        self.build.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.renew.clicked.connect(self._renew)
        session.changed.connect(self._show_renew)
        self.destination.edited.connect(self._choose_other)
        session.path_changed.connect(self._follow_project)
        session.loaded.connect(self._forget)
        self._follow_project()
        self.retranslate()

    @property
    def folder(self) -> Path:
        """Return the folder the package goes to."""
        start = self._of.folder or Path()
        text = self.destination.value().strip()
        return start / Path(text).expanduser() if text else start

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Build"))
        self._label.setText(self.tr("Folder for the package"))
        self.destination.line.setAccessibleName(self.tr("Folder for the package"))
        self._clear.set_text(
            self.tr(
                "Passwords, keys and tokens stand in the package in the clear, as in unencrypted packages of Windows "
                "Configuration Designer. Keep it like a password."
            )
        )
        self.cancel.setText(self.tr("Cancel"))
        self.renew.setText(self.tr("Renew the token and build…"))
        self.progress.setAccessibleName(self.tr("Progress of the build"))
        self.show_replaced(self._replaces)
        self._show()

    def show_replaced(self, when: datetime | None) -> None:
        """Tell that the package built at *when* would be replaced."""
        self._replaces = when
        text = ""
        if when is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
            text = self.tr("A package of this name lies there, from {0}. A build replaces it.").format(
                QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            )
        self._where.set_text(text)
        self.destination.line.setAccessibleDescription(text)

    # Building

    @Slot()
    def start(self) -> None:
        """Build the package; secrets that are not known are asked for first."""
        if self.state not in _BUSY and self._of.is_open:
            self._question.ask()

    @Slot()
    def stop(self) -> None:
        """Stop what is at work."""
        if self._task is not None and self.state in (State.CHECKING, State.BUILDING):
            self._task.cancel()
            self._enter(State.CANCELLING)

    @Slot()
    def _check(self) -> None:
        project, folder, allow_demo = self._of.project, self._of.folder, demo_of(self._of).is_on
        if folder is None:
            return
        self._is_stale = False
        self._said = ""
        self._enter(State.CHECKING)

        def work(progress: Progress) -> tuple[Problem, ...]:
            found = errors(project, folder, allow_demo=allow_demo)
            progress(0, 1)
            return found

        self._task = run_task(self, work, partial(self._checked, project, folder), self._failed)

    def _checked(self, project: Project, folder: Path, found: tuple[Problem, ...]) -> None:
        self._task = None
        if self.state is State.CANCELLING:
            self._failed(Cancelled("Stopped"))
        elif found:
            self._said = self.tr("%n error(s) stop the build. They are listed above.", "", len(found))
            self._enter(State.FAILED)
            self.refused.emit()
        else:
            self._enter(State.BUILDING)
            destination = self.folder

            def work(progress: Progress) -> Outcome:
                return build(project, folder, destination, progress)

            self._task = run_task(self, work, partial(self._done, project), self._failed, self.show_progress, asks=True)

    def _done(self, project: Project, outcome: Outcome) -> None:
        self._task = None
        if self._is_stale:
            self._enter(State.IDLE)
            return
        self._said = ""
        self._enter(State.DONE)
        self.built.emit(outcome)
        if self._of.project.package.version == project.package.version:
            self._of.edit("package.version", raised(project.package.version, project.target))

    def _failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self._said = "" if self._is_stale else self.tr("Stopped. Nothing half-made is left behind.")
            self._enter(State.IDLE)
            return
        if isinstance(error, AppError):
            self._said = f"✕ {tell(error.sentence)}"
        else:
            reason = getattr(error, "strerror", None) or type(error).__name__
            self._said = "✕ " + self.tr("The package could not be built: {0}").format(reason)
        self._enter(State.FAILED)

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the build is."""
        self.progress.setRange(0, _STEPS)
        self.progress.setValue(done * _STEPS // total if total else 0)

    # What is shown

    def _enter(self, state: State) -> None:
        had_focus = self.build.hasFocus() or self.cancel.hasFocus()
        self.state = state
        self._show()
        if had_focus:
            (self.cancel if self.cancel.isEnabled() and state in _BUSY else self.build).setFocus()
        if state is not State.DONE:
            self.built.emit(None)
        if self.status.text() and self.status.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.status, self.status.text()))

    def _show(self) -> None:
        state, busy = self.state, self.state in _BUSY
        texts = {
            State.CHECKING: self.tr("Checking the project…"),
            State.BUILDING: self.tr("Building the package…"),
            State.CANCELLING: self.tr("Stopping…"),
            State.DONE: self.tr("✓ Done."),
        }
        self.status.setText(texts.get(state, self._said))
        self.status.setVisible(bool(self.status.text()))
        self.build.setText(self.tr("Build again") if state is State.DONE else self.tr("Build package"))
        self.build.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(state in (State.CHECKING, State.BUILDING))
        self.progress.setVisible(busy)
        self.destination.setEnabled(not busy)
        self._show_renew()
        if state is State.CHECKING:
            self.progress.setRange(0, 0)

    @Slot()
    def _show_renew(self) -> None:
        account = self._of.project.account
        has_token = account.join is Join.ENTRA and bool(account.entra.token)
        self.renew.setVisible(has_token and self.state not in _BUSY)

    @Slot()
    def _renew(self) -> None:
        from app.ui.sign_in_dialog import SignInDialog

        dialog = SignInDialog(self._of, self, renew=True)
        dialog.rebuild.connect(self.rebuild)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Following the project

    @Slot()
    def _choose_other(self) -> None:
        self._is_other = bool(self.destination.value().strip())
        self.moved.emit()

    @Slot()
    def _follow_project(self) -> None:
        if not self._is_other:
            self.destination.set_value(str(self._of.folder or ""))

    @Slot()
    def _forget(self) -> None:
        """Another project was opened: what was built or is being built belongs to the last one."""
        self._is_other, self._is_stale, self._said = False, True, ""
        self._follow_project()
        if self.state in _BUSY:
            self.stop()
        else:
            self._enter(State.IDLE)
