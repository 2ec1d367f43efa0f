"""The accounts ``package_…`` of bulk tokens: who made which, and how old it is (``bulk-token.md`` 1.5).

Who asked for the token is in ``otherMails`` of its account, as a person reports; that it always does is [INFERRED].
Until when a token works, its account does not tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput
from app.core.guid import is_guid
from app.core.masking import shown
from app.core.text import N_
from app.enrol.tenant.graph import PAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.enrol.tenant.graph import Graph

MAKER_DOUBT = N_(
    "Accounts",
    "Who made an account is what people have seen Microsoft write there; it does not document it. How long a token "
    "still works, is not recorded in the account.",
)
"""What to say next to the list."""

_NAME = re.compile(r"package_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^@]+", re.IGNORECASE)
"""Only such an account is one of a bulk token; a person may be called ``package_manager@…``."""

_LONGEST = 256
"""Characters of a name or an address that are kept; Entra ID takes no longer ones."""

_WANTED = {
    "$filter": "startswith(userPrincipalName,'package_')",
    "$select": "id,displayName,userPrincipalName,createdDateTime,accountEnabled,otherMails",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageAccount:
    """An account of a bulk token. ``id`` is that of its object, ``package_id`` is in its name ``upn``.

    ``maker`` is empty, and ``created`` (UTC), ``age`` (whole days) and ``enabled`` are None, where it is not known. No
    text has a sign in it that steers a terminal or turns the order of letters; each may still look like HTML.
    """

    id: str
    upn: str
    package_id: str
    name: str
    maker: str
    created: datetime | None
    enabled: bool | None
    age: int | None


def list_accounts(graph: Graph) -> tuple[PackageAccount, ...]:
    """Return the accounts of all bulk tokens of the tenant, the youngest first.

    :raises Cancelled: the ``progress`` of the connection raised it.
    :raises EnrolError: Graph refused, or could not be reached.
    """
    found = graph.list_all("/users", {**_WANTED, "$top": str(PAGE)})
    accounts = [account for entry in found if (account := _account(entry, graph.now())) is not None]
    oldest = datetime.min.replace(tzinfo=UTC)
    return tuple(sorted(accounts, key=lambda each: (each.created or oldest, each.package_id), reverse=True))


def account_of(accounts: Sequence[PackageAccount], wanted: str) -> PackageAccount:
    """Return the one of *accounts* whose package id, name to sign in with, or object id is *wanted*.

    :raises BadInput: there is none.
    """
    key = wanted.strip().lower().removeprefix("{").removesuffix("}")
    for account in accounts:
        if key in {account.package_id, account.upn.lower(), account.upn.partition("@")[0].lower(), account.id.lower()}:
            return account
    raise BadInput(
        N_(
            "Error",
            "The tenant has no account of a bulk token called “{wanted}”. List the accounts, and give a package id of"
            " the list. Display names do not count, as two accounts may have the same.",
        ),
        wanted=shown(wanted),
    )


def is_package_account(account: PackageAccount) -> bool:
    """Return whether *account* has the names of an account of a bulk token, and may be revoked as one."""
    return is_guid(account.id) and _NAME.fullmatch(account.upn) is not None


def _account(entry: dict[str, Any], now: datetime) -> PackageAccount | None:
    """Return the account that *entry* is, None if it is another."""
    upn, identity = entry.get("userPrincipalName"), entry.get("id")
    name = _NAME.fullmatch(upn) if isinstance(upn, str) else None
    if name is None or not isinstance(identity, str) or not is_guid(identity):
        return None
    mails, enabled = entry.get("otherMails"), entry.get("accountEnabled")
    created = _instant(entry.get("createdDateTime"))
    return PackageAccount(
        id=identity,
        upn=_clean(name[0]),
        package_id=name[1].lower(),
        name=_clean(entry.get("displayName")),
        maker=", ".join(_clean(mail) for mail in mails if isinstance(mail, str)) if isinstance(mails, list) else "",
        created=created,
        enabled=enabled if isinstance(enabled, bool) else None,
        age=max(0, (now - created).days) if created else None,
    )


def _instant(text: object) -> datetime | None:
    """Return the instant in *text*, as Graph writes it (``2026-01-31T12:00:00Z``); year 1 stands for none."""
    try:
        instant = datetime.fromisoformat(text) if isinstance(text, str) else None
        return instant.astimezone(UTC) if instant and instant.tzinfo and instant.year > 1 else None
    except (ValueError, OverflowError):
        return None


def _clean(text: object) -> str:
    """Return *text* as it may be shown; nothing of no text."""
    return shown(text, _LONGEST) if isinstance(text, str) else ""
