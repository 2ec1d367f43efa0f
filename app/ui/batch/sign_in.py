"""The sign-in of a batch: who gives the bulk tokens of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.system.browser import open_address
from app.jobs.enrol.demo import enter_code_for, sign_in_for
from app.jobs.enrol.sign_in import Known, look_around
from app.model.token import Token
from app.ui.demo.switch import demo_of
from app.ui.enrol.sign_in_form import SignInForm
from app.ui.enrol.sign_in_state import Relay, Way, ways_of
from app.ui.enrol.sign_in_wait import SignInWait
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.demo_sign import DemoSign
from app.ui.widgets.labels import Heading
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.jobs.enrol.sign_in import Ways
    from app.jobs.enrol.token import TokenOrder
    from app.ui.session.session import Session


class BatchSignIn(QDialog):
    """Asks for tenant, life and way, and waits while somebody signs in. ``chosen`` brings the order and the ways."""

    chosen = Signal(object, object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, open_url: Callable[[str], object] = open_address
    ) -> None:
        """Ask; *open_url* opens the browser."""
        super().__init__(parent)
        self._open_url = open_url
        self._demo = demo_of(session).cloud
        self._order: TokenOrder | None = None
        entra = session.project.account.entra
        if entra.is_demo is not (self._demo is not None):
            entra = Token()  # what is known of the tenant is of the other world
        self.setObjectName("batch_sign_in")
        self.setWindowTitle(self.tr("Bulk tokens of the rows"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 680, 720)
        translate = QCoreApplication.translate
        self.form = SignInForm(entra, session.project.package.name, self._demo, self)
        self.form.reuse.hide()  # each batch has accounts of its own
        self.form.reuse_rule.hide()
        self.wait = SignInWait(
            translate("SignInDialog", "Ask the service for the bulk token"),
            translate("SignInDialog", "Asking for the token…"),
            self,
        )
        self._relay = Relay(parent or self)  # the job may have something to tell after this dialog is gone
        self._relay.address.connect(self.wait.show_address)
        self._relay.code.connect(self._show_code)
        self._relay.person.connect(self._signed_in)
        title, sign = Heading(self, 1.4), DemoSign(self)
        title.setText(self.windowTitle())
        sign.setText(
            translate("SignInDialog", "Demo tenant: people, tenant and token are made up. The token joins no device.")
        )
        sign.setVisible(self._demo is not None)
        self._pages = QStackedWidget(self)
        for page in (self.form, self.wait):
            self._pages.addWidget(page)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.form.with_browser.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(12)
        for widget in (title, sign, self._pages):
            whole.addWidget(widget)
        whole.setStretchFactor(self._pages, 1)
        self.form.browser.connect(self._with_browser)
        self.form.code.connect(self._with_code)
        self.form.demo.connect(self._for_me)
        self.form.cancel.clicked.connect(self.reject)
        self.wait.stopped.connect(self.reject)
        self.wait.demo.connect(self._help)
        authority = entra.authority
        run_task(self, lambda _progress: look_around(authority), self._fill)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def _fill(self, known: Known) -> None:
        self.form.fill(known)

    @Slot()
    def _with_browser(self) -> None:
        self._start(Way.BROWSER)

    @Slot()
    def _with_code(self) -> None:
        self._start(Way.CODE)

    @Slot()
    def _for_me(self) -> None:
        self._start(Way.DEMO)

    def _start(self, way: Way) -> None:
        order = self.form.asked()
        if order is None:
            return
        self._order = order
        person = str(self.form.people.value() or "")
        ways: Ways = ways_of(way, self._relay, order.where.cloud, person, self._open_url)
        self.wait.begin(is_demo=order.where.cloud.is_demo)
        self._pages.setCurrentWidget(self.wait)
        self.chosen.emit(order, ways)

    @Slot(str, str, object)
    def _show_code(self, code: str, address: str, end: Any) -> None:
        self.wait.show_code(code, address, end)

    @Slot(str)
    def _signed_in(self, _person: str) -> None:
        self.accept()

    @Slot()
    def _help(self) -> None:
        """Sign in to the demo tenant where a person is waited for."""
        if self._order is not None and self._order.where.cloud.is_demo:
            cloud, account = self._order.where.cloud, str(self.form.people.value())
            if self.wait.code:
                enter_code_for(cloud, self.wait.address, self.wait.code, account)
            else:
                sign_in_for(cloud, self.wait.address, account)
