"""The tab of the accounts ``package_…``: who made which, how old it is, and the end of one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.system.local_time import in_zone
from app.core.text import Sentence
from app.enrol.tenant.accounts import MAKER_DOUBT
from app.enrol.tenant.permissions import LIST, REVOKE
from app.enrol.tenant.revoke import CONSEQUENCES, question
from app.ui.enrol.tenant_checks import permissions_html
from app.ui.look.language import translated
from app.ui.look.markup import joined
from app.ui.look.primary import set_primary
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import Button, ask
from app.ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.enrol.tenant.accounts import PackageAccount
    from app.enrol.tenant.revoke import Revocation


class TenantAccounts(QWidget):
    """Lists the accounts. ``asked`` asks to sign in for the list; ``revoked`` brings the account that is to end."""

    asked = Signal()
    revoked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the list."""
        super().__init__(parent)
        self._accounts: dict[str, PackageAccount] = {}
        purpose = Hint(self)
        purpose.set_text(
            joined((self.tr("Listing is a consent of its own, which changes nothing:"), permissions_html(LIST)))
        )
        self.doubt, self.status = Hint(self), Hint(self)
        self.status.setObjectName("tenant.status")
        self.start, self.revoke = QPushButton(self), QPushButton(self)
        self.start.setObjectName("tenant.list")
        self.revoke.setObjectName("tenant.revoke")
        set_primary(self.start)
        self.start.setText(self.tr("&Sign in and list"))
        self.revoke.setText(self.tr("&Revoke…"))
        self.revoke.setAccessibleDescription(
            self.tr("Disables the account, ends its sign-ins and deletes it, after a question and a sign-in.")
        )
        self.table = RowTable(self)
        self.table.setObjectName("tenant.accounts")
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # their names begin alike
        self.table.setAccessibleName(self.tr("Accounts of bulk tokens"))
        row = QHBoxLayout()
        row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(purpose)
        column.addLayout(row)
        for button in (self.start, self.revoke):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.status)
        column.addWidget(self.table, 1)
        column.addWidget(self.doubt)
        self.start.clicked.connect(self.asked)
        self.revoke.clicked.connect(self._ask)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self._enable()

    def show_accounts(self, accounts: Sequence[PackageAccount]) -> None:
        """List *accounts*."""
        self._accounts = {account.upn: account for account in accounts}
        heads = (self.tr("Account"), self.tr("Name"), self.tr("Made by"), self.tr("Made"), self.tr("State"))
        self.table.set_rows(heads, [self._row(account) for account in accounts], (0, 130, 190, 170, 80))
        self.status.set_text(self.tr("%n account(s) of bulk tokens.", "", len(accounts)))
        self.doubt.set_text(translated(Sentence(MAKER_DOUBT)))
        self._enable()
        self.table.setFocus()

    def show_revocation(self, revocation: Revocation, left: Sequence[PackageAccount]) -> None:
        """Tell what came of revoking, and list the accounts that are *left*."""
        self.show_accounts(left)
        lines = [f"{'✓' if revocation.is_gone else '✕'} {translated(revocation.sentence)}"]
        lines += [translated(line) for line in revocation.lines] if revocation.failed else []
        self.status.set_text("\n".join(lines))

    def _row(self, account: PackageAccount) -> tuple[str, ...]:
        made = self.tr("%n day(s) ago", "", account.age) if account.age is not None else self.tr("not known")
        if account.created:
            made = f"{made} ({in_zone(account.created):%Y-%m-%d})"
        states = {True: self.tr("enabled"), False: self.tr("disabled"), None: self.tr("not known")}
        return account.upn, account.name, account.maker or self.tr("not known"), made, states[account.enabled]

    @Slot()
    def _enable(self) -> None:
        self.revoke.setEnabled(self._chosen() is not None)

    def _chosen(self) -> PackageAccount | None:
        # The keyboard may stand on a row that nobody chose; only one that is marked is meant.
        row = self.table.chosen() if self.table.selectionModel().hasSelection() else None
        return self._accounts.get(row[0]) if row else None

    @Slot()
    def _ask(self) -> None:
        account = self._chosen()
        if account is None:
            return
        names = ", ".join(one.name for one in REVOKE)
        more = [translated(Sentence(text)) for text in CONSEQUENCES]
        more.append(self.tr("You sign in once more for it. What is asked for: {0}.").format(names))
        ask(
            self,
            translated(question(account)),
            "\n\n".join(more),
            {
                Button.Yes: (self.tr("&Revoke it"), partial(self.revoked.emit, account)),
                Button.Cancel: ("", None),
            },
            default=Button.Cancel,
            escape=Button.Cancel,
        )
