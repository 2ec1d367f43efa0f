"""Getting a bulk token in three steps: before the sign-in, waiting, and the token or the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot

from app.core.error import Cancelled
from app.core.system.browser import open_address
from app.jobs.enrol.token import Granted, StoppedLate, TokenOrder, get, put
from app.model.renewal import raised
from app.ui.enrol.sign_in_result import SignInFailed, SignInResult
from app.ui.enrol.sign_in_state import SignInState, Way
from app.ui.enrol.sign_in_steps import SignInSteps
from app.ui.widgets.question import Button, ask
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.ui.session.session import Session


class SignInDialog(SignInSteps):
    """Gets a token for the project of a session. ``used`` tells that the project has it, ``rebuild`` that it is to be
    built again after a renewal.
    """

    used = Signal()
    rebuild = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        renew: bool = False,
        open_url: Callable[[str], object] = open_address,
    ) -> None:
        """Ask for a token; with *renew* for one in place of that which is there. *open_url* opens the browser."""
        super().__init__(session, parent, open_url)
        self._session = session
        self._renew = renew
        self._task: Task[Any] | None = None
        self._way = Way.BROWSER
        self.person = ""
        """Who signed in last."""
        self._granted: Granted | None = None
        self.state = SignInState.FORM
        project = session.project
        self.grant = SignInResult(raised(project.package.version, project.target) if renew else "", self)
        self.failed = SignInFailed(self)
        self.reason = self.failed.reason
        self._defaults = {
            SignInState.FORM: self.form.with_browser,
            SignInState.RESULT: self.grant.use,
            SignInState.FAILED: self.reason.retry,
        }
        self._relay.address.connect(self._show_address)
        self._relay.code.connect(self._show_code)
        self._relay.person.connect(self._show_person)
        self.wait.stopped.connect(self.stop)
        self.grant.used.connect(self.use)
        self.grant.dropped.connect(self.reject)
        self.failed.back.clicked.connect(self._back)
        self.failed.close_it.clicked.connect(self.reject)
        self.reason.again.connect(self._try_again)
        self.reason.other_account.connect(self._try_other)
        self._lay_out(self.tr("Renew and rebuild") if renew else self.tr("Get a bulk token"), self.grant, self.failed)

    # Signing in

    def start(self, way: Way) -> None:
        """Get a token in this *way*, if the form is right and nothing is at work."""
        order = self.form.asked()
        if order is not None and self._task is None:
            self._run(order, way)

    @Slot()
    def stop(self) -> None:
        """Stop what is at work and go back to the first step."""
        if self._task is not None and self.state is SignInState.WAITING:
            self.state = SignInState.STOPPING
            self.wait.show_stopping()
            self._task.cancel()

    @Slot()
    def use(self) -> None:
        """Give the token to the project, in one step to undo, and close."""
        if self._granted is None:
            return
        self._session.replace(put(self._session.project, self._granted.token, renews=self._renew))
        self.accept()
        self.used.emit()
        if self._renew:
            self.rebuild.emit()

    def done(self, result: int) -> None:
        """Stop what is at work, and keep no token, when the dialog closes."""
        if self._task is not None:
            self._task.cancel()
        self._granted = None
        super().done(result)

    def _run(self, order: TokenOrder, way: Way, login_hint: str = "") -> None:
        self._way = way
        ways = self._ways(order, way, login_hint)

        def work(progress: Progress) -> Granted:
            return get(order, ways, progress)

        self._enter(SignInState.WAITING)
        self.wait.begin(is_demo=order.where.cloud.is_demo)
        self._task = run_task(self, work, self.show_token, self.show_failure)

    # What the job tells

    @Slot(str)
    def _show_address(self, address: str) -> None:
        if self.state is SignInState.WAITING:
            self.wait.show_address(address)

    @Slot(str, str, object)
    def _show_code(self, code: str, address: str, end: Any) -> None:
        if self.state is SignInState.WAITING:
            self.wait.show_code(code, address, end)

    @Slot(str)
    def _show_person(self, person: str) -> None:
        self.person = person
        if self.state is SignInState.WAITING:
            self.wait.show_person(person)

    def show_token(self, granted: Granted) -> None:
        """Show what was *granted*."""
        self._task = None
        self._granted = granted
        self._enter(SignInState.RESULT)
        self.grant.show_token(granted)

    def show_failure(self, error: Exception) -> None:
        """Show why there is no token; after a cancel the first step again."""
        self._task = None
        if isinstance(error, Cancelled):
            self._enter(SignInState.FORM)
            self.form.tenant.show_trouble(error.sentence if isinstance(error, StoppedLate) else None)
            return
        self.reason.show_failure(error)
        self._enter(SignInState.FAILED)

    @Slot()
    def _try_again(self) -> None:
        if self._order is not None:
            self._run(self._order, self._way, self.person)

    @Slot()
    def _try_other(self) -> None:
        """Sign in once more and name nobody: the page then offers all accounts."""
        if self._order is not None:
            self.person = ""
            self._run(self._order, Way.BROWSER if self._way is Way.DEMO else self._way)

    @Slot()
    def _back(self) -> None:
        self._enter(SignInState.FORM)
        self.form.focus_first()

    # What is shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape stop what is at work; a token is not lost by one key."""
        if event.key() != Qt.Key.Key_Escape or self.state in (SignInState.FORM, SignInState.FAILED):
            super().keyPressEvent(event)
        elif self.state is SignInState.RESULT:
            self._ask_to_drop()
        else:
            self.stop()

    def _ask_to_drop(self) -> None:
        ask(
            self,
            self.tr("Close without the token?"),
            self.tr("It cannot be retrieved later, and its account stays in your tenant."),
            {Button.Discard: (self.tr("Close without it"), self.reject), Button.Cancel: ("", None)},
            default=Button.Cancel,
            escape=Button.Cancel,
        )

    def _enter(self, state: SignInState) -> None:
        self.state = state
        pages = {
            SignInState.FORM: 0,
            SignInState.WAITING: 1,
            SignInState.STOPPING: 1,
            SignInState.RESULT: 2,
            SignInState.FAILED: 3,
        }
        self._pages.setCurrentIndex(pages[state])
        if state in self._defaults:
            self._defaults[state].setDefault(True)
            self._defaults[state].setFocus()
