"""Making the app registration here: what it asks for, the sign-in, what will be done, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.error import BadInput, Cancelled
from app.core.text import Sentence
from app.enrol.cloud.client_guide import WATCHERS
from app.enrol.cloud.registration import NAME, check_name
from app.enrol.demo.account import ADMINISTRATOR
from app.enrol.tenant.permissions import REGISTER
from app.enrol.tenant.registration_plan import FACTS, PERMISSION_WORDS, TOOL_WORDS
from app.jobs.enrol.demo import sign_in_for
from app.jobs.enrol.registration import Prospect, Registration, look, register
from app.jobs.enrol.sign_in import Ways, Where, choose_cloud
from app.ui.enrol.sign_in_state import Relay
from app.ui.enrol.sign_in_wait import SignInWait
from app.ui.enrol.tenant_checks import permissions_html
from app.ui.look.language import translated
from app.ui.look.primary import set_primary
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.field import TextField
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.words.reason_card import ReasonCard
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.tenant.registration_plan import Change

_DONE, _NOW, _LATER, _FAILED = "✓", "●", "○", "✕"


class RegisterPanel(QWidget):
    """Four steps: the question, the sign-in, the plan with its work, and the end.

    ``made`` brings tenant and client id as soon as there is one; ``finished`` says that a person goes on with it.
    """

    made = Signal(str, str)
    finished = Signal()

    def __init__(
        self, cloud: Cloud | None, tenant: str, open_url: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        """Ask for the app registration of *tenant*, that of who signs in if empty; *open_url* opens the browser."""
        super().__init__(parent)
        self._cloud, self._tenant, self._open_url = cloud, tenant, open_url
        self._task: Task[Any] | None = None
        self._prospect: Prospect | None = None
        self._begun: list[Change] = []
        self.name = TextField(self)
        self._name = FormRow(self.name, "register.name", self)
        self.status = Hint(self)
        self.status.setObjectName("register.status")
        self.start = self._button("register.start", self.tr("&Sign in and look"), primary=True)
        self.wait = SignInWait(
            self.tr("Look for the app registration"), self.tr("Looking for the app registration…"), self
        )
        self.found = Heading(self, 1.1)
        self.found.setObjectName("register.found")
        self.found.setWordWrap(True)
        self.facts = FactList(self)
        self.facts.setObjectName("register.facts")
        self.steps = Label(self)
        self.steps.setObjectName("register.steps")
        self.steps.setWordWrap(True)
        self.permission, self.trouble = Hint(self), Hint(self)
        self.do = self._button("register.create", "", primary=True)
        self.copy = self._button("register.copy", self.tr("Copy the client &id"))
        self.back = self._button("register.back", "")
        self.reason = ReasonCard(self)
        self.leave = self._button("register.failed.back", self.tr("&Back"))
        self.partly = Hint(self)
        self.partly.setObjectName("register.partly")
        self._relay = Relay(self)
        self._client_id = ""
        self._lay_out()
        self.name.set_value(NAME)
        self._relay.address.connect(self._show_address)
        self._relay.person.connect(self.wait.show_person)
        self._relay.change.connect(self._show_change)
        self.start.clicked.connect(self.look)
        self.do.clicked.connect(self._go_on)
        self.copy.clicked.connect(self._copy)
        self.back.clicked.connect(self._leave)
        self.wait.stopped.connect(self.stop)
        self.wait.demo.connect(self._help)
        self.leave.clicked.connect(self._begin)
        self.reason.again.connect(self.look)
        self.reason.other_account.connect(self.look)

    @property
    def is_at_work(self) -> bool:
        """Whether a job runs."""
        return self._task is not None

    @Slot()
    def look(self) -> None:
        """Sign in and look what is to be done."""
        if self._task is not None:
            return
        try:
            name = check_name(self.name.value())
        except BadInput as error:
            self._show(self._ask)
            self._name.show_wrong(translated(error.sentence))
            self.name.setFocus()
            return
        self._name.show_wrong("")
        self.status.set_text("")
        where = Where(cloud=self._cloud or choose_cloud(""), tenant=self._tenant, client_id="")
        ways = self._ways()
        self._show(self.wait)
        self.wait.begin(is_demo=where.cloud.is_demo)

        def work(progress: Progress) -> Prospect:
            return look(where, ways, progress, name=name)

        self._task = run_task(self, work, self._show_plan, self._show_failure)

    @Slot()
    def stop(self) -> None:
        """Stop what is at work; what was written stays."""
        if self._task is not None:
            self.wait.show_stopping()
            self.back.setEnabled(False)
            self._task.cancel()

    def close_down(self) -> None:
        """Stop what is at work, and keep no sign-in."""
        self._prospect = None
        if self._task is not None:
            self._task.cancel()

    # The plan, and its work

    def _show_plan(self, prospect: Prospect) -> None:
        self._task = None
        self._prospect = prospect
        self._begun = []
        plan = prospect.plan
        self.found.setText(translated(plan.sentence))
        facts = [(self.tr("Tenant"), prospect.tenant), (self.tr("Signed in"), prospect.access.user)]
        facts.append((self.tr("Name"), plan.name))
        facts += [(translated(Sentence(label)), _text(value)) for label, value in FACTS]
        self.facts.show_facts(facts)
        self.permission.set_text(translated(Sentence(PERMISSION_WORDS)))
        self._show_steps(_LATER)
        self.trouble.set_text("")
        self._name_do()
        self._enable(at_work=False)
        self._show(self._plan)
        self.do.setFocus()

    @Slot()
    def _go_on(self) -> None:
        """Do the plan; at the end of it, go on with the client id."""
        prospect = self._prospect
        if prospect is None:
            self.finished.emit()
            return
        if self._task is not None:
            return
        ways, relay = self._ways(), self._relay
        self.wait.begin(is_demo=prospect.where.cloud.is_demo)

        def work(progress: Progress) -> Registration:
            return register(prospect, ways, progress, begun=relay.change.emit)

        self._enable(at_work=True)
        self.back.setFocus()
        self._task = run_task(self, work, self._show_end, self._show_failure)

    @Slot(str)
    def _show_address(self, address: str) -> None:
        """Tell where the person is waited for; a tenant that wants more proof does so in the middle, too."""
        if self._task is not None:
            self._show(self.wait)
            self.wait.show_address(address)

    @Slot(object)
    def _show_change(self, change: Change) -> None:
        """Tell that *change* is being made, and those before it are."""
        if self._task is not None and change not in self._begun:
            self._begun.append(change)
            self._show_steps(_NOW)
            self._show(self._plan)

    def _show_end(self, registration: Registration) -> None:
        self._task = None
        found = registration.registered
        self.made.emit(registration.tenant, found.client_id)
        trouble = translated(registration.trouble) if registration.trouble else ""
        if found.error is not None:
            self._show_steps(_FAILED)
            self.partly.set_text("\n".join((translated(found.sentence), self.steps.text())))
            self.reason.show_failure(found.error)
            self._show(self._end)
            self.reason.retry.setFocus()
            return
        self._prospect = None
        self._client_id = found.client_id
        self.found.setText(f"{_DONE} {translated(found.sentence)}")
        self._show_steps(_DONE)
        self.permission.set_text(translated(Sentence(WATCHERS)))
        self.trouble.set_text(
            self.tr("⚠ The client id could not be remembered: {0}").format(trouble) if trouble else ""
        )
        self._name_do()
        self._enable(at_work=False)
        self.do.setFocus()

    def _show_failure(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            was_writing = bool(self._begun)
            self._begin()
            self.status.set_text(
                self.tr("Stopped. What was done until then stays; look again to see what is left.")
                if was_writing
                else self.tr("Stopped. Nothing was written.")
            )
            return
        self.partly.set_text("")
        self.reason.show_failure(error)
        self._show(self._end)
        self.reason.retry.setFocus()

    def _show_steps(self, sign: str) -> None:
        """Show the changes; *sign* is that of the last one that was begun."""
        changes = self._prospect.plan.changes if self._prospect else tuple(self._begun)
        last = self._begun[-1] if self._begun else None
        lines = []
        for change in changes:
            mark = sign if change == last else _DONE if change in self._begun else _LATER
            lines.append(f"{mark}  {translated(change.sentence)}")
        self.steps.setText("\n".join(lines))
        self.steps.setVisible(bool(lines))

    # What is shown

    @Slot()
    def _begin(self) -> None:
        """Go back to the question."""
        self._prospect = None
        self._begun = []
        self._show(self._ask)
        self.start.setFocus()

    @Slot()
    def _leave(self) -> None:
        """Stop the work, or go back from the plan."""
        if self._task is not None:
            self.stop()
        else:
            self._begin()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._client_id)
        self.copy.setText(self.tr("✓ Copied"))

    @Slot()
    def _help(self) -> None:
        """Sign in to the demo tenant where a person is waited for."""
        if self._cloud is not None and self._cloud.is_demo:
            sign_in_for(self._cloud, self.wait.address, ADMINISTRATOR.key)

    def _name_do(self) -> None:
        """Say what the button does: make or mend it, take the one there is, or go on."""
        plan = self._prospect.plan if self._prospect else None
        if plan is None or not plan.changes:
            self.do.setText(self.tr("&Use this client id"))
        elif plan.client_id:
            self.do.setText(self.tr("&Mend it"))
        else:
            self.do.setText(self.tr("&Create it"))

    def _enable(self, *, at_work: bool) -> None:
        self.do.setEnabled(not at_work)
        self.back.setEnabled(True)
        self.back.setText(self.tr("Cancel") if at_work else self.tr("&Back"))
        self.copy.setVisible(self._prospect is None)
        self.copy.setText(self.tr("Copy the client &id"))

    def _ways(self) -> Ways:
        relay = self._relay
        return Ways(
            open_url=self._open_url,
            show_address=relay.address.emit,
            show_code=None,
            show_person=relay.person.emit,
        )

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)

    def _button(self, name: str, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        if primary:
            set_primary(button)
        return button

    def _lay_out(self) -> None:
        self._name.set_text(
            self.tr("&Name"), self.tr("Of the app registration, as your tenant's administrators see it.")
        )
        words, why = Hint(self), Hint(self)
        words.set_text(translated(Sentence(TOOL_WORDS)))
        why.setObjectName("register.why")
        why.set_text(permissions_html(REGISTER))
        self._ask = _page(self, (words, why, self._name, self.status), (self.start,))
        self._plan = _page(
            self,
            (self.found, self.facts, self.permission, self.steps, self.trouble),
            (self.do, self.copy),
            (self.back,),
        )
        self._pages = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 8)
        column.addWidget(self._pages)
        self._end = _page(self, (self.partly, self.reason), (self.leave,))
        for page in (self._ask, self.wait, self._plan, self._end):
            self._pages.addWidget(page)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)


def _text(value: Sentence | str) -> str:
    return translated(value) if isinstance(value, Sentence) else value


def _page(
    parent: QWidget, widgets: Sequence[QWidget], left: Sequence[QWidget], right: Sequence[QWidget] = ()
) -> QWidget:
    """Return a page with *widgets* below each other, scrolled where it is lower, and buttons at its foot."""
    page = QWidget(parent)
    inner = Scrolled(page)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 12, 8)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    foot = QHBoxLayout()
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(10)
    whole.addWidget(Area(inner, page), 1)
    whole.addLayout(foot)
    for button in left:
        foot.addWidget(button)
    foot.addStretch(1)
    for button in right:
        foot.addWidget(button)
    return page
