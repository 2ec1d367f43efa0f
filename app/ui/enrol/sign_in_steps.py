"""What every sign-in of the window begins with: the form, the wait, and the demo tenant's help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.jobs.enrol.demo import enter_code_for, sign_in_for
from app.jobs.enrol.sign_in import Known, Ways, look_around
from app.ui.demo.switch import demo_of
from app.ui.enrol.sign_in_form import SignInForm
from app.ui.enrol.sign_in_state import Relay, Way, known_tenant, ways_of
from app.ui.enrol.sign_in_wait import SignInWait
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.demo_sign import DemoSign
from app.ui.widgets.labels import Heading
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.jobs.enrol.token import TokenOrder
    from app.ui.session.session import Session


class SignInSteps(QDialog):
    """A dialog whose first steps are the form and the wait. Who inherits says in :meth:`start` what is done then."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None,
        open_url: Callable[[str], object],
        teller: QWidget | None = None,
    ) -> None:
        """Make form and wait for the project of *session*; *open_url* opens the browser.

        What the job has to tell comes by way of *teller*, otherwise of this dialog, and ends with it.
        """
        super().__init__(parent)
        self._open_url = open_url
        self._demo = demo_of(session).cloud
        self._order: TokenOrder | None = None
        entra = known_tenant(session)
        self._authority = entra.authority
        self.setSizeGripEnabled(True)
        open_within_screen(self, 680, 720)
        translate = QCoreApplication.translate
        self.form = SignInForm(entra, session.project.package.name, self._demo, self)
        self.wait = SignInWait(
            translate("SignInDialog", "Ask the service for the bulk token"),
            translate("SignInDialog", "Asking for the token…"),
            self,
        )
        self._relay = Relay(teller or self)
        self.form.browser.connect(self.sign_in)
        self.form.code.connect(self.sign_in_with_code)
        self.form.demo.connect(self.sign_in_for_me)
        self.form.cancel.clicked.connect(self.reject)
        self.wait.demo.connect(self._help)

    def start(self, way: Way) -> None:
        """Sign in in this *way*, if the form is right."""
        raise NotImplementedError

    @Slot()
    def sign_in(self) -> None:
        """Sign in with the browser."""
        self.start(Way.BROWSER)

    @Slot()
    def sign_in_with_code(self) -> None:
        """Sign in with a code on another device."""
        self.start(Way.CODE)

    @Slot()
    def sign_in_for_me(self) -> None:
        """Sign in to the demo tenant without a person."""
        self.start(Way.DEMO)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def _ways(self, order: TokenOrder, way: Way, login_hint: str = "") -> Ways:
        """Keep *order*, and return how its job reaches who signs in."""
        self._order = order
        person = str(self.form.people.value() or "")
        return ways_of(way, self._relay, order.where.cloud, person, self._open_url, login_hint)

    def _lay_out(self, title: str, *others: QWidget) -> None:
        """Put *title*, the sign of the demo, and the steps below each other: form, wait, *others*; look for tenants."""
        self.setWindowTitle(title)
        heading = Heading(self, 1.4)
        heading.setText(title)
        self.sign = DemoSign(self)
        self.sign.setObjectName("sign_in.demo")
        self.sign.setText(
            QCoreApplication.translate(
                "SignInDialog", "Demo tenant: people, tenant and token are made up. The token joins no device."
            )
        )
        self.sign.setVisible(self._demo is not None)
        self._pages = QStackedWidget(self)
        for page in (self.form, self.wait, *others):
            self._pages.addWidget(page)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.form.with_browser.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(12)
        for widget in (heading, self.sign, self._pages):
            whole.addWidget(widget)
        whole.setStretchFactor(self._pages, 1)
        authority = self._authority
        run_task(self, lambda _progress: look_around(authority), self._fill)

    def _fill(self, known: Known) -> None:
        self.form.fill(known)

    @Slot()
    def _help(self) -> None:
        """Sign in to the demo tenant where a person is waited for."""
        if self._order is not None and self._order.where.cloud.is_demo:
            cloud, account = self._order.where.cloud, str(self.form.people.value())
            if self.wait.code:
                enter_code_for(cloud, self.wait.address, self.wait.code, account)
            else:
                sign_in_for(cloud, self.wait.address, account)
