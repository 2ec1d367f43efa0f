"""The directory of the demo tenant: accounts of older bulk tokens, and the settings that decide who gets one."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from app.enrol.demo.account import ADMINISTRATOR, DOMAIN, MFA, TENANT, DemoAccount

SYNC_FABRIC = "00000014-0000-0000-c000-000000000000"
REGISTRATION_SERVICE = "01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9"
INTUNE = "0000000a-0000-0000-c000-000000000000"
"""Ids of Microsoft's own apps, the same in every tenant (``bulk-token.md`` 1.2, 1.4); Intune's is [INFERRED]."""

GRAPH_SERVICE = "00000003-0000-0000-c000-000000000000"

ALL, SELECTED, NONE = "all", "selected", "none"


@dataclass(kw_only=True, slots=True)
class DemoPackageAccount:
    """An account ``package_…``, of which a bulk token is."""

    id: str
    pid: str
    name: str
    maker: str
    created: datetime
    enabled: bool = True

    @property
    def upn(self) -> str:
        """The name it signs in with."""
        return f"package_{self.pid}@{DOMAIN}"


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoGroup:
    """A group. ``rule`` decides who is in it; without one ``members`` are, by their object id."""

    id: str
    name: str
    rule: str = ""
    members: tuple[str, ...] = ()


PACKAGE_GROUP = DemoGroup(
    id="00000000-0000-4000-8000-00000000bbb1",
    name="Accounts of provisioning packages",
    rule='user.userPrincipalName -startsWith "package_"',
)
JOIN_GROUP = DemoGroup(
    id="00000000-0000-4000-8000-00000000bbb2",
    name="May join devices",
    members=(ADMINISTRATOR.oid, MFA.oid),
)
GROUPS = {group.id: group for group in (PACKAGE_GROUP, JOIN_GROUP)}

_OLDER = (
    ("Warehouse 2", ADMINISTRATOR.upn, 3, True),
    ("Class room 14", MFA.upn, 40, True),
    ("BulkEnrollment, spare devices", f"left.longago@{DOMAIN}", 95, True),
    ("Reception", ADMINISTRATOR.upn, 170, True),
    ("Pilot", f"left.longago@{DOMAIN}", 400, False),
)
"""What others did before: name, maker, age in days, enabled."""


def _older_accounts() -> list[DemoPackageAccount]:
    """Return the accounts that a fresh demo tenant holds."""
    now = datetime.now(UTC).replace(microsecond=0)
    ids = (str(uuid.uuid5(uuid.NAMESPACE_URL, f"https://demo.invalid/{name}")) for name, *_ in _OLDER)
    return [
        DemoPackageAccount(
            id=str(uuid.uuid5(uuid.UUID(pid), "object")),
            pid=pid,
            name=name,
            maker=maker,
            created=now - timedelta(days=age),
            enabled=enabled,
        )
        for pid, (name, maker, age, enabled) in zip(ids, _OLDER, strict=True)
    ]


@dataclass(kw_only=True)
class DemoDirectory:
    """What an administrator of the tenant can look at and change. All members are knobs.

    ``may_join`` and ``mdm_scope`` are ``all``, ``selected`` or ``none``; with ``selected`` the ids of users and groups
    are included.
    """

    accounts: list[DemoPackageAccount] = field(default_factory=_older_accounts)
    may_join: str = ALL
    join_users: list[str] = field(default_factory=list)
    join_groups: list[str] = field(default_factory=list)
    join_needs_proof: bool = False
    """Whether joining a device asks for multi-factor authentication, which an account ``package_…`` cannot answer."""
    device_quota: int = 50
    mdm_scope: str = ALL
    mdm_groups: list[str] = field(default_factory=list)
    has_sync_fabric: bool = True
    is_federated: bool = False
    """Whether people sign in at a server of the organisation; that the demo tenant sends them there is not modelled."""
    windows_allowed: bool = True
    packages_excluded: bool = True
    """Whether the Conditional Access policy that asks everybody for more proof leaves out ``package_…`` accounts."""
    device_code_blocked: bool = False
    """Whether a Conditional Access policy blocks device codes; that the sign-in obeys it is not modelled."""

    apps: list[dict[str, Any]] = field(default_factory=list)
    """The app registrations, as Graph tells them."""
    principals: set[str] = field(default_factory=lambda: {REGISTRATION_SERVICE, INTUNE, GRAPH_SERVICE})
    """The ids of the apps that are known as service principals, but for SyncFabric, which has a knob of its own."""
    consents: list[dict[str, Any]] = field(default_factory=list)
    """What was consented to by way of Graph."""
    app_lag: int = 0
    """How often what names a new app, or its service principal, is refused as not known yet, as slow replicas do."""

    def find(self, name: str) -> DemoPackageAccount | None:
        """Return the account with the object id, or the name to sign in with, *name*."""
        return next((account for account in self.accounts if name in {account.id, account.upn}), None)

    def put(self, pid: str, name: str, maker: str, created: datetime) -> DemoPackageAccount:
        """Make the account for the package id *pid*. One that is there already is overwritten (``bulk-token.md`` 1.2).

        That its object id stays is [INFERRED].
        """
        old = next((account for account in self.accounts if account.pid == pid), None)
        if old:
            old.name, old.maker, old.created, old.enabled = name, maker, created, True
            return old
        new = DemoPackageAccount(id=str(uuid.uuid4()), pid=pid, name=name, maker=maker, created=created)
        self.accounts.append(new)
        return new

    def refused(self, account: DemoAccount) -> int:
        """Return the AADSTS code with which *account* gets no bulk token, 0 if it gets one (``bulk-token.md`` 1.9)."""
        if account.begin:
            return account.begin
        if account.tenant != TENANT:
            return 0  # her own tenant decides, and is generous
        if not self.has_sync_fabric:
            return 90092
        return 0 if self.joins(account) else 240001

    def joins(self, account: DemoAccount) -> bool:
        """Return whether *account* may join devices."""
        if self.may_join == SELECTED:
            groups = (GROUPS[each] for each in self.join_groups if each in GROUPS)
            return account.oid in self.join_users or any(account.oid in group.members for group in groups)
        return self.may_join == ALL
