"""What is right in a tenant, and the accounts of its bulk tokens: each with a sign-in and a consent of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.core.error import Cancelled
from app.core.system.browser import open_address
from app.enrol.demo.account import ADMINISTRATOR
from app.jobs.enrol.demo import sign_in_for
from app.jobs.enrol.sign_in import Known, Ways, Where, look_around
from app.jobs.enrol.tenant import CheckedTenant, ListedAccounts, Revoked, accounts, check, revoke_account
from app.ui.demo.switch import demo_of
from app.ui.enrol.sign_in_guide import ClientGuideDialog
from app.ui.enrol.sign_in_result import SignInFailed
from app.ui.enrol.sign_in_state import Relay, SignInState, known_tenant
from app.ui.enrol.sign_in_tenant import SignInTenant
from app.ui.enrol.sign_in_wait import SignInWait
from app.ui.enrol.tenant_accounts import TenantAccounts
from app.ui.enrol.tenant_checks import TenantChecks
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.demo_sign import DemoSign
from app.ui.widgets.labels import Heading
from app.ui.widgets.question import open_dialog
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.enrol.tenant.accounts import PackageAccount
    from app.ui.session.session import Session

    Job = Callable[[Where, Ways, Progress], Any]


class TenantDialog(QDialog):
    """Three tabs: which tenant, the check, and the accounts. Nothing is asked before somebody signs in."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        open_url: Callable[[str], object] = open_address,
    ) -> None:
        """Show the tenant of the project of *session*, if there is one. *open_url* opens the browser."""
        super().__init__(parent)
        self._open_url = open_url
        self._demo = demo_of(session).cloud
        self._task: Task[Any] | None = None
        self._again: Callable[[], None] | None = None
        self.state = SignInState.FORM
        entra = known_tenant(session)
        self.setWindowTitle(self.tr("Tenant and tokens"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 860, 700)
        self.tenant = SignInTenant(entra, self._demo, self)
        self.checks, self.accounts = TenantChecks(self), TenantAccounts(self)
        self.wait = SignInWait(self.tr("Ask Microsoft Graph"), self.tr("Asking Microsoft Graph…"), self)
        self.failed = SignInFailed(self)
        self._relay = Relay(self)
        self._relay.address.connect(self._show_address)
        self._relay.person.connect(self._show_person)
        self._lay_out()
        self.tenant.guide_asked.connect(self._show_guide)
        self.checks.asked.connect(self.check)
        self.accounts.asked.connect(self.list_accounts)
        self.accounts.revoked.connect(self.revoke)
        self.wait.stopped.connect(self.stop)
        self.wait.demo.connect(self._help)
        self.failed.back.clicked.connect(self._back)
        self.failed.close_it.clicked.connect(self.reject)
        self.failed.reason.again.connect(self._try_again)
        self.failed.reason.other_account.connect(self._try_again)
        authority = entra.authority
        run_task(self, lambda _progress: look_around(authority), self._fill)

    @Slot()
    def check(self) -> None:
        """Sign in and check the tenant."""
        wide = self.checks.wide.isChecked()
        self._run(partial(check, with_consents=wide), self._checked)

    @Slot()
    def list_accounts(self) -> None:
        """Sign in and list the accounts."""
        self._run(accounts, self._listed)

    @Slot(object)
    def revoke(self, account: PackageAccount) -> None:
        """Sign in for more and revoke *account*; it was asked about before."""
        self._run(lambda where, ways, progress: revoke_account(where, ways, account.upn, progress), self._revoked)

    @Slot()
    def stop(self) -> None:
        """Stop what is at work."""
        if self._task is not None and self.state is SignInState.WAITING:
            self.state = SignInState.STOPPING
            self.wait.show_stopping()
            self._task.cancel()

    def done(self, result: int) -> None:
        """Stop what is at work when the dialog closes."""
        self._again = None
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def _run(self, job: Job, done: Callable[[Any], None]) -> None:
        found, cloud = self.tenant.read(), self.tenant.chosen
        if self._task is not None or cloud is None:
            return
        if isinstance(found, QWidget):
            self.tabs.setCurrentIndex(0)
            found.setFocus()
            return
        relay = self._relay
        where = Where(cloud=cloud, tenant=found[0], client_id=found[1])
        ways = Ways(
            open_url=self._open_url,
            show_address=relay.address.emit,
            show_code=None,
            show_person=relay.person.emit,
        )
        self._again = partial(self._run, job, done)
        self._enter(SignInState.WAITING)
        self.wait.begin(is_demo=cloud.is_demo)
        self._task = run_task(self, lambda progress: job(where, ways, progress), done, self._show_failure)

    # What the job tells

    def _fill(self, known: Known) -> None:
        self.tenant.fill(known)
        for button in (self.checks.start, self.accounts.start):
            button.setEnabled(self.tenant.chosen is not None)
        is_known = bool(self.tenant.tenant.value() and self.tenant.client.value())
        self.tabs.setCurrentIndex(1 if is_known else 0)
        (self.checks.start if is_known else self.tenant.tenant).setFocus()

    @Slot(str)
    def _show_address(self, address: str) -> None:
        if self.state is SignInState.WAITING:
            self.wait.show_address(address)

    @Slot(str)
    def _show_person(self, person: str) -> None:
        if self.state is SignInState.WAITING:
            self.wait.show_person(person)

    def _checked(self, found: CheckedTenant) -> None:
        self._end(1, found.trouble)
        self.checks.show_check(found.check)

    def _listed(self, found: ListedAccounts) -> None:
        self._end(2, found.trouble)
        self.accounts.show_accounts(found.accounts)

    def _revoked(self, found: Revoked) -> None:
        self._end(2, found.trouble)
        self.accounts.show_revocation(found.revocation, found.left)

    def _show_failure(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self._back()
            return
        self.failed.reason.show_failure(error)
        self._enter(SignInState.FAILED)
        self.failed.reason.retry.setFocus()

    def _end(self, tab: int, trouble: Sentence | None) -> None:
        self._task = None
        self.tenant.show_trouble(trouble)
        self._enter(SignInState.FORM)
        self.tabs.setCurrentIndex(tab)

    @Slot()
    def _back(self) -> None:
        self._enter(SignInState.FORM)
        (self.checks.start if self.tabs.currentIndex() == 1 else self.accounts.start).setFocus()

    @Slot()
    def _try_again(self) -> None:
        if self._again is not None:
            self._again()

    @Slot()
    def _help(self) -> None:
        """Sign in to the demo tenant where a person is waited for."""
        if self._demo is not None:
            sign_in_for(self._demo, self.wait.address, ADMINISTRATOR.key)

    @Slot()
    def _show_guide(self) -> None:
        dialog = ClientGuideDialog(self.tenant.chosen, self, tenant=self.tenant.named, open_url=self._open_url)
        dialog.made.connect(self.tenant.take)
        open_dialog(dialog)

    # What is shown

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape stop what is at work first."""
        if event.key() == Qt.Key.Key_Escape and self.state in (SignInState.WAITING, SignInState.STOPPING):
            self.stop()
        else:
            super().keyPressEvent(event)

    def _enter(self, state: SignInState) -> None:
        self.state = state
        pages = {SignInState.FORM: 0, SignInState.WAITING: 1, SignInState.STOPPING: 1, SignInState.FAILED: 2}
        self._pages.setCurrentIndex(pages[state])

    def _lay_out(self) -> None:
        title = Heading(self, 1.4)
        title.setText(self.windowTitle())
        sign = DemoSign(self)
        sign.setText(self.tr("Demo tenant: people, settings and accounts are made up."))
        sign.setVisible(self._demo is not None)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the tenant"))
        self.tabs.addTab(_scrolling(self.tenant, self, 14), self.tr("&Which tenant"))
        self.tabs.addTab(_scrolling(self.checks, self, 0), self.tr("C&heck"))
        self.tabs.addTab(self.accounts, self.tr("T&okens"))
        first = QWidget(self)
        close = QPushButton(self.tr("Close"), first)
        close.setObjectName("tenant.close")
        foot = QHBoxLayout()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        foot.addStretch(1)
        foot.addWidget(close)
        self._pages = QStackedWidget(self)
        for page in (first, self.wait, self.failed):
            self._pages.addWidget(page)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self.checks.start, self.accounts.start):
            button.setEnabled(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(12)
        for widget in (title, sign, self._pages):
            whole.addWidget(widget)
        whole.setStretchFactor(self._pages, 1)
        close.clicked.connect(self.reject)


def _scrolling(widget: QWidget, parent: QWidget, edge: int) -> Area:
    """Return *widget* with *edge* pixels around it, scrolled where the dialog is lower."""
    inner = Scrolled(parent)
    column = QVBoxLayout(inner)
    column.setContentsMargins(edge, edge, edge, edge)
    column.addWidget(widget)
    return Area(inner, parent)
