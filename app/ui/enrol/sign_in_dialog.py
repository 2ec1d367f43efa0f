"""Getting a bulk token in three steps: before the sign-in, waiting, and the token or the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.error import Cancelled
from app.core.system.browser import open_address
from app.jobs.enrol.demo import enter_code_for, sign_in_for
from app.jobs.enrol.sign_in import Known, look_around
from app.jobs.enrol.token import Granted, StoppedLate, TokenOrder, get, put
from app.model.renewal import raised
from app.model.token import Token
from app.ui.demo.switch import demo_of
from app.ui.enrol.sign_in_form import SignInForm
from app.ui.enrol.sign_in_result import SignInFailed, SignInResult
from app.ui.enrol.sign_in_state import Relay, SignInState, Way, ways_of
from app.ui.enrol.sign_in_wait import SignInWait
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.demo_sign import DemoSign
from app.ui.widgets.labels import Heading
from app.ui.widgets.question import Button, ask
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from app.core.progress import Progress
    from app.ui.session.session import Session


class SignInDialog(QDialog):
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
        super().__init__(parent)
        self._session = session
        self._renew = renew
        self._open_url = open_url
        self._demo = demo_of(session).cloud
        self._task: Task[Any] | None = None
        self._order: TokenOrder | None = None
        self._way = Way.BROWSER
        self.person = ""
        """Who signed in last."""
        self._granted: Granted | None = None
        self.state = SignInState.FORM
        self.setWindowTitle(self.tr("Renew and rebuild") if renew else self.tr("Get a bulk token"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 680, 720)
        project = session.project
        entra = project.account.entra
        if entra.is_demo is not (self._demo is not None):
            entra = Token()  # what is known of the tenant is of the other world
        self.form = SignInForm(entra, project.package.name, self._demo, self)
        self.wait = SignInWait(self.tr("Ask the service for the bulk token"), self.tr("Asking for the token…"), self)
        self.grant = SignInResult(raised(project.package.version, project.target) if renew else "", self)
        self.failed = SignInFailed(self)
        self.reason = self.failed.reason
        self._relay = Relay(self)
        self._relay.address.connect(self._show_address)
        self._relay.code.connect(self._show_code)
        self._relay.person.connect(self._show_person)
        self._lay_out()
        self.form.browser.connect(self.sign_in)
        self.form.code.connect(self.sign_in_with_code)
        self.form.demo.connect(self.sign_in_for_me)
        self.form.cancel.clicked.connect(self.reject)
        self.wait.stopped.connect(self.stop)
        self.wait.demo.connect(self._help)
        self.grant.used.connect(self.use)
        self.grant.dropped.connect(self.reject)
        self.failed.back.clicked.connect(self._back)
        self.failed.close_it.clicked.connect(self.reject)
        self.reason.again.connect(self._try_again)
        self.reason.other_account.connect(self._try_other)
        authority = entra.authority
        run_task(self, lambda _progress: look_around(authority), self._fill)

    # Signing in

    @Slot()
    def sign_in(self) -> None:
        """Sign in with the browser."""
        self._start(Way.BROWSER)

    @Slot()
    def sign_in_with_code(self) -> None:
        """Sign in with a code on another device."""
        self._start(Way.CODE)

    @Slot()
    def sign_in_for_me(self) -> None:
        """Sign in to the demo tenant without a person."""
        self._start(Way.DEMO)

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

    def _start(self, way: Way) -> None:
        order = self.form.asked()
        if order is not None and self._task is None:
            self._run(order, way)

    def _run(self, order: TokenOrder, way: Way, login_hint: str = "") -> None:
        self._order, self._way = order, way
        cloud, person = order.where.cloud, str(self.form.people.value() or "")
        ways = ways_of(way, self._relay, cloud, person, self._open_url, login_hint)

        def work(progress: Progress) -> Granted:
            return get(order, ways, progress)

        self._enter(SignInState.WAITING)
        self.wait.begin(is_demo=cloud.is_demo)
        self._task = run_task(self, work, self.show_token, self.show_failure)

    # What the job tells

    def _fill(self, known: Known) -> None:
        self.form.fill(known)

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
    def _help(self) -> None:
        """Sign in to the demo tenant where a person is waited for."""
        if self._order is not None and self._order.where.cloud.is_demo:
            cloud, account = self._order.where.cloud, str(self.form.people.value())
            if self.wait.code:
                enter_code_for(cloud, self.wait.address, self.wait.code, account)
            else:
                sign_in_for(cloud, self.wait.address, account)

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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

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

    def _lay_out(self) -> None:
        title = Heading(self, 1.4)
        title.setText(self.windowTitle())
        self.sign = DemoSign(self)
        self.sign.setObjectName("sign_in.demo")
        self.sign.setText(self.tr("Demo tenant: people, tenant and token are made up. The token joins no device."))
        self.sign.setVisible(self._demo is not None)
        self._pages = QStackedWidget(self)
        for page in (self.form, self.wait, self.grant, self.failed):
            self._pages.addWidget(page)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._defaults = {
            SignInState.FORM: self.form.with_browser,
            SignInState.RESULT: self.grant.use,
            SignInState.FAILED: self.reason.retry,
        }
        self.form.with_browser.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(12)
        for widget in (title, self.sign, self._pages):
            whole.addWidget(widget)
        whole.setStretchFactor(self._pages, 1)
