"""The first step of getting a bulk token: which tenant, with which app, for how long, and in which way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.enrol.demo.account import ACCOUNTS
from app.enrol.tenant.checklist import DYNAMIC_RULE
from app.enrol.tenant.checklist_page import ChecklistFacts
from app.jobs.enrol.sign_in import Where
from app.jobs.enrol.token import TokenOrder, account_name
from app.ui.enrol.checklist_dialog import ChecklistDialog, short_list
from app.ui.enrol.sign_in_guide import ClientGuideDialog
from app.ui.enrol.sign_in_life import LifeChooser
from app.ui.enrol.sign_in_tenant import SignInTenant
from app.ui.look.markup import tip
from app.ui.look.primary import set_primary
from app.ui.look.unfolding import unfolds
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import focus_widget
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.question import open_dialog
from app.ui.widgets.scroll_area import Area, Scrolled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.catalogue.cloud import Cloud
    from app.jobs.enrol.sign_in import Known
    from app.model.token import Token


class SignInForm(QWidget):
    """Asks what has to be known before somebody signs in.

    ``browser``, ``code`` and ``demo`` tell in which way to sign in; :meth:`asked` then says whether all is right.
    """

    browser = Signal()
    code = Signal()
    demo = Signal()

    def __init__(self, entra: Token, project: str, demo: Cloud | None, parent: QWidget | None = None) -> None:
        """Ask for a token in place of that in *entra*, for the *project* of that name; with *demo* from there only."""
        super().__init__(parent)
        self._entra, self._project, self._demo = entra, project, demo
        self.tenant = SignInTenant(entra, demo, self)
        self.life = LifeChooser(self)
        self.reuse = QCheckBox(self)
        self.reuse.setObjectName("sign_in.reuse")
        self.reuse_rule = Hint(self)
        self.reuse_rule.setObjectName("sign_in.reuse.rule")
        self.checks = SignInChecks(self)
        self.people = Choice(self)
        self.people.setObjectName("sign_in.people")
        self.with_browser, self.with_code, self.for_me, self.cancel = (QPushButton(self) for _ in range(4))
        self._lay_out()
        self._name()
        self.tenant.guide_asked.connect(self._show_guide)
        self.checks.asked.connect(self._show_checks)
        self.with_browser.clicked.connect(self.browser)
        self.with_code.clicked.connect(self.code)
        self.for_me.clicked.connect(self.demo)

    def fill(self, known: Known) -> None:
        """Offer what is *known*; what was entered meanwhile stays."""
        self.tenant.fill(known)
        for button in (self.with_browser, self.with_code, self.for_me):
            button.setEnabled(self.tenant.chosen is not None)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard where there is something to do: an empty field, otherwise the life."""
        empty = next((field for field in (self.tenant.tenant, self.tenant.client) if not field.value()), None)
        (empty or focus_widget(self.life)).setFocus()

    def asked(self) -> TokenOrder | None:
        """Return what is asked for; None if something is wrong, which is then shown and has the keyboard."""
        found = self.tenant.read()
        reason = self.life.reason.value().strip()
        missing = self.life.asks_why and not reason
        self.life.reason_row.show_wrong(self.tr("Say in a few words why it must be that long.") if missing else "")
        cloud = self.tenant.chosen
        if isinstance(found, QWidget) or missing or cloud is None:
            (found if isinstance(found, QWidget) else self.life.reason).setFocus()
            return None
        last_day = self.life.last_day
        return TokenOrder(
            where=Where(cloud=cloud, tenant=found[0], client_id=found[1]),
            last_day=last_day,
            package_id=self._entra.package_id if self.reuse.isChecked() else "",
            name=account_name(self._project, last_day, reason if self.life.asks_why else ""),
        )

    # What is shown

    def _lay_out(self) -> None:
        inner = Scrolled(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 8)
        column.setSpacing(6)
        head = Heading(inner, 1.1)
        head.setText(self.tr("How long the token works"))
        parts: tuple[QWidget, ...] = (self.tenant, head, self.life, self.reuse, self.reuse_rule, self.checks)
        for part in parts:
            if part in (head, self.reuse, self.checks):
                column.addSpacing(8)
            column.addWidget(part)
        column.addStretch(1)
        buttons = {
            "browser": self.with_browser,
            "code": self.with_code,
            "for_me": self.for_me,
            "cancel": self.cancel,
        }
        for name, button in buttons.items():
            button.setObjectName(f"sign_in.{name}")
            button.setEnabled(name == "cancel")
        set_primary(self.with_browser)
        foot, demo = QHBoxLayout(), QHBoxLayout()
        for row in (foot, demo):
            row.setSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(Area(inner, self), 1)
        whole.addLayout(demo)
        demo.addWidget(self.for_me)
        demo.addWidget(self.people)
        demo.addStretch(1)
        whole.addLayout(foot)
        for widget in (self.with_browser, self.with_code):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        self.reuse.setVisible(bool(self._entra.package_id))
        self.for_me.setVisible(self._demo is not None)
        self.people.setVisible(self._demo is not None)

    def _name(self) -> None:
        self.reuse.setText(self.tr("Use the &account of the token before again"))
        if self._entra.package_id:
            account = self._entra.account or f"package_{self._entra.package_id}"
            self.reuse_rule.setText(
                self.tr(
                    "Off: a new account package_… is made, and packages built before work until their own end. On: the "
                    "account {0} is overwritten and keeps its groups, but packages with the token before may stop at "
                    "once."
                ).format(account)
            )
            self.reuse_rule.show()
            self.reuse.setAccessibleDescription(self.reuse_rule.text())
        self.with_browser.setText(self.tr("Sign in with the &browser"))
        self.with_code.setText(self.tr("Other ways: code on another &device"))
        self.with_code.setToolTip(tip(self.tr("Many tenants forbid this way. Take it if no browser here can sign in.")))
        self.with_code.setAccessibleDescription(self.with_code.toolTip())
        self.for_me.setText(self.tr("Sign in for &me as"))
        self.people.setAccessibleName(self.tr("Person of the demo tenant"))
        if self._demo:
            self.people.set_choices({key: account.name for key, account in ACCOUNTS.items()})
            self.people.set_value(next(iter(ACCOUNTS)))
        self.cancel.setText(self.tr("Cancel"))

    @Slot()
    def _show_checks(self) -> None:
        fields = self.tenant.tenant.value().strip(), self.tenant.client.value().strip()
        facts = ChecklistFacts(cloud=self.tenant.chosen, tenant=fields[0], client_id=fields[1])
        open_dialog(ChecklistDialog(facts, self))

    @Slot()
    def _show_guide(self) -> None:
        dialog = ClientGuideDialog(self.tenant.chosen, self, tenant=self.tenant.named)
        dialog.made.connect(self.tenant.take)
        open_dialog(dialog)


class SignInChecks(QWidget):
    """What must be true, as a list of titles. ``asked`` asks for the whole checklist."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin folded."""
        super().__init__(parent)
        self.more, self.rule, self.all = (QPushButton(self) for _ in range(3))
        unfolds(self.more)
        self.list = Hint(self)
        self.list.setObjectName("sign_in.checks")
        self.list.setText(short_list())
        self.rule.setText(self.tr("Copy the group rule"))
        self.rule.setToolTip(tip(DYNAMIC_RULE))
        self.rule.setAccessibleDescription(DYNAMIC_RULE)
        self.all.setText(self.tr("Read, save or print it…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        _add_row(column, (self.more,))
        column.addWidget(self.list)
        _add_row(column, (self.rule, self.all))
        for name, button in (("more", self.more), ("rule", self.rule), ("all", self.all)):
            button.setObjectName(f"sign_in.{name}")
        self.more.toggled.connect(self._unfold)
        self.rule.clicked.connect(self._copy)
        self.all.clicked.connect(self.asked)
        self._unfold(False)

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        self.more.setText(self.tr("Hide the checklist") if is_open else self.tr("What must be true first"))
        for widget in (self.list, self.rule, self.all):
            widget.setVisible(is_open)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(DYNAMIC_RULE)
        self.rule.setText(self.tr("✓ Copied"))


def _add_row(column: QVBoxLayout, buttons: Iterable[QPushButton]) -> None:
    row = QHBoxLayout()
    column.addLayout(row)
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
