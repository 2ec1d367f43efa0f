"""The card of a management server of another maker, and the check of its address (``kiosk-and-files.md`` 6.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from app.core.error import Cancelled
from app.core.masking import shown
from app.core.text import labelled
from app.jobs.device.management import DiscoveryOrder, check_discovery
from app.model.management import EnrolmentPolicy
from app.ui.look.language import failure_text, translated
from app.ui.widgets.choice import RadioChoice, Toggle
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.question import Button, ask
from app.ui.wizard.card import Card
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.jobs.device.management import DiscoveryReport
    from app.ui.session.session import Session


class ManagementCard(Card):
    """Whether devices enrol, where, and by whose account. Nobody is asked before the person says so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self.session = session
        self._task: Task[DiscoveryReport] | None = None
        self._enabled = self.add_row(Toggle(), "management.enabled")
        self._account = self.add_row(TextField(), "management.account")
        self.policies = RadioChoice([EnrolmentPolicy.ON_PREMISE, EnrolmentPolicy.CERTIFICATE])
        self._policy = self.add_row(self.policies, "management.policy")
        self._secret = self.add_row(SecretField(), "management.secret")
        self._discovery = self.add_row(TextField(), "management.discovery")
        self._enrolment = self.add_row(TextField(), "management.enrolment_service")
        self._policies_at = self.add_row(TextField(), "management.policy_service")
        self.check = QPushButton(self)
        self.check.setObjectName("management.check")
        self.stop = QPushButton(self)
        self.stop.setObjectName("management.stop")
        self.add_beside(self.check, self.stop)
        self.answer = self.add_hint()
        self.answer.setObjectName("management.answer")
        self.column.addSpacing(12)
        self.check.clicked.connect(self._ask_first)
        self.stop.clicked.connect(self._cancel)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words; the page calls it."""
        self.set_title(
            self.tr("Device management"),
            self.tr("For a management server that devices do not find by their join to Entra ID."),
        )
        self._enabled.set_text(
            self.tr("Enrol in another management server"),
            self.tr(
                "The server must know MS-MDE2, as most do that manage Windows. Its vendor provides the values below."
            ),
        )
        self._account.set_text(
            self.tr("Service account"),
            self.tr("The account that may enrol devices, as the server knows it."),
            required=True,
            placeholder="enrol@contoso.com",
        )
        label = self.tr("Authentication")
        self._policy.set_text(label)
        choices = {
            EnrolmentPolicy.ON_PREMISE: self.tr("Password of the account (OnPremise)"),
            EnrolmentPolicy.CERTIFICATE: self.tr("Certificate in the package (Certificate)"),
        }
        self.policies.set_choices(choices)
        for policy, text in choices.items():
            self.policies.buttons[policy].setAccessibleName(translated(labelled(label, text)))
        self._discovery.set_text(
            self.tr("Discovery address"),
            self.tr("Where devices ask first. Without it they look for EnterpriseEnrollment in the mail domain."),
            placeholder="https://mdm.contoso.com/EnrollmentServer/Discovery.svc",
        )
        self._enrolment.set_text(
            self.tr("Enrolment address"), self.tr("Optional: the discovery tells it, where it works as it should.")
        )
        self._policies_at.set_text(self.tr("Policy address"), self.tr("Optional, as above."))
        self.check.setText(self.tr("Check the discovery address…"))
        self.check.setAccessibleDescription(self.tr("Asks the server as a device would, without the secret."))
        self.stop.setText(self.tr("Cancel"))
        self._show()

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if any(place.startswith("management.") for place in places):
            self.answer.set_text("")
            self._show()

    @Slot()
    def _load(self) -> None:
        self._cancel()
        self.answer.set_text("")
        self._show()

    def _show(self) -> None:
        management = self.session.project.management
        for row in (
            self._account,
            self._policy,
            self._secret,
            self._discovery,
            self._enrolment,
            self._policies_at,
        ):
            row.set_visible(management.enabled)
        is_certificate = management.policy is EnrolmentPolicy.CERTIFICATE
        self._secret.set_text(
            self.tr("Thumbprint of the certificate") if is_certificate else self.tr("Password"),
            self.tr("40 hexadecimal digits. The certificate itself goes to the page of certificates, with its key.")
            if is_certificate
            else self.tr("It is in the package, for anybody who gets hold of it. The account should only enrol."),
            required=True,
        )
        self._secret.set_visible(management.enabled)
        is_busy = self._task is not None
        self.check.setVisible(management.enabled)
        self.check.setEnabled(bool(management.discovery or "@" in management.account) and not is_busy)
        self.stop.setVisible(is_busy)
        self.answer.setVisible(management.enabled)

    # Asking the server

    @Slot()
    def _ask_first(self) -> None:
        """Name the host before anything is sent to it."""
        order = DiscoveryOrder(management=self.session.project.management)
        host = shown(urlsplit(order.address).hostname or order.address)
        ask(
            self,
            self.tr("Ask {0}?").format(host),
            self.tr(
                "The program sends the question that a device asks first, with the name of the account and without "
                "its secret. Nothing is enrolled."
            ),
            {Button.Ok: (self.tr("Ask the server"), self._start), Button.Cancel: ("", None)},
            default=Button.Ok,
            escape=Button.Cancel,
        )

    def _start(self) -> None:
        order = DiscoveryOrder(management=self.session.project.management)

        def work(progress: Progress) -> DiscoveryReport:
            return check_discovery(order, progress)

        self.answer.set_text(self.tr("Asking the server…"))
        self._task = run_task(self, work, self._take, self._failed)
        self._show()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _take(self, report: DiscoveryReport) -> None:
        self._task = None
        lines = [translated(report.summary), *(translated(one) for one in report.findings)]
        self.answer.set_text("\n".join(lines))
        self._show()

    def _failed(self, error: Exception) -> None:
        self._task = None
        text = self.tr("Nobody was asked any further.") if isinstance(error, Cancelled) else failure_text(error)
        self.answer.set_text(text)
        self._show()
