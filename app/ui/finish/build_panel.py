"""Building the package: where to, how far, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.core.error import AppError, Cancelled
from app.core.text import N_, Sentence
from app.jobs.build import BuildOrder, build, clear_copy, files_outside
from app.jobs.check import CheckOrder, CheckResult, check
from app.model.package_file import known_end
from app.model.project import Join
from app.model.renewal import raised
from app.protect.choice import ProtectionOrder, ProtectionStage
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.finish.build_folder import BuildFolder
from app.ui.finish.clear_question import ask_about_clear
from app.ui.finish.secret_question import SecretQuestion
from app.ui.look.language import failure, translated
from app.ui.look.markup import tip
from app.ui.look.primary import set_primary
from app.ui.look.spoken import announce
from app.ui.project.outside_question import ask_about_outside
from app.ui.widgets.choice import Toggle
from app.ui.widgets.label import Label
from app.ui.widgets.question import open_dialog
from app.ui.wizard.card import Card
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.jobs.build import BuildResult
    from app.model.project import Project
    from app.ui.session.session import Session

_STEPS = 1000


class BuildPanel(Card):
    """Builds the project.

    ``built`` brings the :class:`app.jobs.build.BuildResult`, None once it is out of date; ``refused`` tells that the
    project has errors.
    """

    built = Signal(object)
    refused = Signal()
    asked = Signal()
    """Somebody wants to build: who knows the protection sets ``protection`` now, None if it is not complete."""
    _reached = Signal(object)
    moved = Signal()
    """Another destination was chosen."""
    rebuild = Signal()
    """The project got a new token and is to be built."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self._session = session
        self.state = BuildState.IDLE
        self.protection: ProtectionOrder | None = ProtectionOrder()
        self._task: Task[Any] | None = None
        self._is_stale = False
        self._question = SecretQuestion(session, self)
        self._question.answered.connect(self._check)
        self._said: Sentence | int | None = None
        self.place = BuildFolder(session, self)
        self.destination = self.place.destination
        self.column.addWidget(self.place)
        self.name_with_end = Toggle(self)
        self.name_with_end.setObjectName("build.name_with_end")
        self.column.addWidget(self.name_with_end)
        self.build, self.cancel, self.renew = QPushButton(self), QPushButton(self), QPushButton(self)
        self.build.setObjectName("build")
        set_primary(self.build)
        self.cancel.setObjectName("build.cancel")
        self.renew.setObjectName("build.renew")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("build.progress")
        self.progress.setRange(0, _STEPS)
        self.add_beside(self.build, self.cancel, self.renew)
        self.column.addWidget(self.progress)
        self.status = Label(self)
        self.status.setObjectName("build.status")
        self.status.setWordWrap(True)
        self.column.addWidget(self.status)
        self.column.addSpacing(6)
        self.build.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.renew.clicked.connect(self._renew)
        session.changed.connect(self._show_renew)
        self.place.moved.connect(self.moved)
        self.name_with_end.edited.connect(self.moved)
        session.loaded.connect(self._forget)
        self._reached.connect(self._follow_stage)
        self.retranslate()

    @property
    def has_end_in_name(self) -> bool:
        """Return whether the name of the file is to tell the end of its token, and can."""
        return self.name_with_end.value() and known_end(self._session.project) is not None

    @property
    def folder(self) -> Path:
        """Return the folder the package goes to."""
        return self.place.folder

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Build"))
        self.cancel.setText(self.tr("Cancel"))
        self.renew.setText(self.tr("Renew the token and build…"))
        self.progress.setAccessibleName(self.tr("Progress of the build"))
        self.name_with_end.setText(self.tr("Put the &end of the token into the file name"))
        example = self.tr("Such as “Contoso Expires-2027-01-14.ppkg”: the last day on which devices can join with it.")
        self.name_with_end.setToolTip(tip(example))
        self.name_with_end.setAccessibleDescription(example)
        self.place.retranslate()
        self._show()

    # Building

    @Slot()
    def start(self) -> None:
        """Build the package; secrets that are not known are asked for first."""
        if self.state in BUSY or not self._session.is_open:
            return
        self.asked.emit()
        if self.protection is not None:
            self._question.ask()
        else:
            self._said = Sentence(N_("BuildPanel", "✕ Protection or signature is not complete yet; see above."))
            self._enter(BuildState.FAILED)

    @Slot()
    def stop(self) -> None:
        """Stop what is at work."""
        if self._task is not None and self.state in STOPPABLE:
            self._task.cancel()
            self._enter(BuildState.CANCELLING)

    @Slot()
    def _check(self) -> None:
        project, folder = self._session.project, self._session.folder
        if folder is None:
            return
        order = BuildOrder(
            project=project,
            folder=folder,
            destination=self.folder,
            protection=self.protection or ProtectionOrder(),
            name_with_end=self.has_end_in_name,
            allow_demo=self._session.is_training,
            allow_outside=True,  # whatever is outside is asked about, or was chosen by the person
        )
        others = self._session.files_of_others()
        self._is_stale = False
        self._said = None
        self._enter(BuildState.CHECKING)

        def work(progress: Progress) -> _Found:
            named = others()
            outside = tuple(file for file in files_outside(project, folder) if file in named)
            wish = CheckOrder(project=project, folder=folder, allow_demo=order.allow_demo)
            found = check(wish) if not outside else CheckResult()
            progress(0, 1)
            return _Found(check=found, outside=outside, clear=clear_copy(order))

        self._task = run_task(self, work, partial(self._checked, order), self._failed)

    def _ask_about(self, outside: tuple[str, ...]) -> None:
        """Ask about files that the project named when it was opened; those that the person chose since are his."""
        self._enter(BuildState.IDLE)
        ask_about_outside(self.window(), outside, partial(self._take, outside))

    def _take(self, outside: tuple[str, ...]) -> None:
        self._session.allow_files(outside)
        self._check()

    def _checked(self, order: BuildOrder, found: _Found) -> None:
        self._task = None
        if self.state is BuildState.CANCELLING:
            self._failed(Cancelled("Stopped"))
        elif found.outside:
            self._ask_about(found.outside)
        elif found.check.errors:
            self._said = len(found.check.errors)
            self._enter(BuildState.FAILED)
            self.refused.emit()
        elif found.clear is not None:
            self._enter(BuildState.IDLE)
            ask_about_clear(self.window(), found.clear, partial(self._answered, replace(order, checked=found.check)))
        else:
            self._run(replace(order, checked=found.check))

    def _answered(self, order: BuildOrder, *, removes_clear: bool) -> None:
        """Build, unless another project was opened since it was asked."""
        if self.state not in BUSY and not self._is_stale:
            self._run(replace(order, protection=replace(order.protection, removes_clear=removes_clear)))

    def _run(self, order: BuildOrder) -> None:
        self._enter(BuildState.BUILDING)
        tell_stage = self._reached.emit

        def work(progress: Progress) -> BuildResult:
            return build(order, progress, tell_stage)

        built = partial(self._done, order.project)
        self._task = run_task(self, work, built, self._failed, self.show_progress, asks=True)

    def _done(self, project: Project, result: BuildResult) -> None:
        self._task = None
        if self._is_stale:
            self._enter(BuildState.IDLE)
            return
        self._said = None
        self._session.last_package = result.protected.file, result.protected.encrypted is not None
        self._session.last_build.note(project)
        self._enter(BuildState.DONE)
        self.built.emit(result)
        if self._session.project.package.version == project.package.version:
            self._session.edit("package.version", raised(project.package.version, project.target))

    def _failed(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            stopped = Sentence(N_("BuildPanel", "Stopped. Nothing half-made is left behind."))
            self._said = None if self._is_stale else stopped
            self._enter(BuildState.IDLE)
            return
        why = failure(error)
        if not isinstance(error, AppError):
            why = Sentence(N_("BuildPanel", "The package could not be built: {reason}"), {"reason": why})
        self._said = Sentence("✕ {why}", {"why": why})
        self._enter(BuildState.FAILED)

    @Slot(object)
    def _follow_stage(self, stage: ProtectionStage) -> None:
        if self.state in STOPPABLE and self.state is not AT_WORK[stage]:
            self._enter(AT_WORK[stage])

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the build is."""
        self.progress.setRange(0, _STEPS)
        self.progress.setValue(done * _STEPS // total if total else 0)

    # What is shown

    def _enter(self, state: BuildState) -> None:
        self.state = state
        if self.build.hasFocus() or self.cancel.hasFocus():
            self._move_focus()
        self._show()
        if state is not BuildState.DONE:
            self.built.emit(None)
        if self.status.text() and self.status.isVisible():
            announce(self.status, self.status.text())

    def _move_focus(self) -> None:
        """Move the keyboard before its button goes, as Qt would move it to the list of steps, aloud."""
        if self.state in STOPPABLE:
            self.cancel.setVisible(True)
        if self.state in STOPPABLE or self.state not in BUSY:
            target = self.cancel if self.state in STOPPABLE else self.build
            target.setEnabled(True)
            target.setFocus()

    def _show(self) -> None:
        state, busy = self.state, self.state in BUSY
        texts = {
            BuildState.CHECKING: self.tr("Checking the project…"),
            BuildState.BUILDING: self.tr("Building the package…"),
            BuildState.SIGNING: self.tr("Signing the catalogue…"),
            BuildState.SEALING: self.tr("Sealing the package…"),
            BuildState.ENCRYPTING: self.tr("Microsoft’s builder makes the package. Progress is not available."),
            BuildState.CANCELLING: self.tr("Stopping…"),
            BuildState.DONE: self.tr("✓ Done."),
        }
        self.status.setText(texts.get(state) or self._told())
        self.status.setVisible(bool(self.status.text()))
        self.build.setText(self.tr("Build again") if state is BuildState.DONE else self.tr("Build package"))
        self.build.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(state in STOPPABLE)
        self.progress.setVisible(busy)
        self.destination.setEnabled(not busy)
        self.name_with_end.setEnabled(not busy)
        self._show_renew()
        if state is BuildState.CHECKING:
            self.progress.setRange(0, 0)

    def _told(self) -> str:
        """Return how it ended, in the language of now."""
        if isinstance(self._said, int):
            return self.tr("%n error(s) stop the build. They are listed above.", "", self._said)
        return translated(self._said) if self._said else ""

    @Slot()
    def _show_renew(self) -> None:
        account = self._session.project.account
        has_token = account.join is Join.ENTRA and bool(account.entra.token)
        self.renew.setVisible(has_token and self.state not in BUSY)
        self.name_with_end.setVisible(known_end(self._session.project) is not None)

    @Slot()
    def _renew(self) -> None:
        dialog = SignInDialog(self._session, self, renew=True)
        dialog.rebuild.connect(self.rebuild)
        open_dialog(dialog)

    # Following the project

    @Slot()
    def _forget(self) -> None:
        """Another project was opened: what was built or is being built belongs to the last one."""
        self._is_stale, self._said = True, None
        self.place.forget()
        if self.state in BUSY:
            self.stop()
        else:
            self._enter(BuildState.IDLE)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """What is known before a build: problems, files to ask about, and an unprotected package of an earlier build."""

    check: CheckResult
    outside: tuple[str, ...]
    clear: Path | None


class BuildState(Enum):
    """What is done; all buttons of the panel follow from it."""

    IDLE = auto()
    CHECKING = auto()
    BUILDING = auto()
    SIGNING = auto()
    SEALING = auto()
    ENCRYPTING = auto()
    CANCELLING = auto()
    DONE = auto()
    FAILED = auto()


AT_WORK: Final = {
    ProtectionStage.BUILDING: BuildState.BUILDING,
    ProtectionStage.SIGNING: BuildState.SIGNING,
    ProtectionStage.SEALING: BuildState.SEALING,
    ProtectionStage.ENCRYPTING: BuildState.ENCRYPTING,
}
"""The state of each stage of a build."""

STOPPABLE: Final = (BuildState.CHECKING, *AT_WORK.values())
BUSY: Final = (*STOPPABLE, BuildState.CANCELLING)
