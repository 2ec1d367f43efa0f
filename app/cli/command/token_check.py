"""``check --token-days``: whether the bulk token of a project or of a package lives long enough, for scheduled jobs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import HasProblems
from app.core.text import N_
from app.model.project import Join
from app.model.token import DEMO_AUTHORITY, days_left, in_words, instant_text, is_demo_token, left_in_words

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.cli.terminal.output import Output
    from app.jobs.source import Source

PACKAGE_SUFFIX = ".ppkg"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenState:
    """What is known of the bulk token of the project or package called ``name``. No secret is in it."""

    name: str
    is_there: bool
    is_demo: bool
    expiry: datetime | None
    account: str
    tenant: str
    package_id: str = ""


def state_in_project(source: Source, name: str) -> TokenState | None:
    """Return the state of the token of *source*, a project called *name*; None where it does not join Entra ID."""
    account = source.project.account
    if account.join is not Join.ENTRA:
        return None
    entra = account.entra
    return TokenState(
        name=name,
        # A secret that the project file leaves out, or that is still sealed, exists all the same.
        is_there=bool(entra.token) or "account.entra.token" in source.missing,
        # A token that is left out or sealed is still known by the authority beside it.
        is_demo=is_demo_token(entra.token.reveal()) or (not entra.token and entra.authority == DEMO_AUTHORITY),
        expiry=entra.expiry,
        account=entra.account,
        tenant=entra.tenant,
        package_id=entra.package_id,
    )


def state_in_package(path: Path) -> TokenState:
    """Return the state of the token of the package *path*, as its description tells it.

    :raises BadInput: it is no package, or a damaged one.
    """
    from app.packager.read.bulk_token import find_bulk_token

    found = find_bulk_token(path)
    if found is None:
        return TokenState(name=path.name, is_there=False, is_demo=False, expiry=None, account="", tenant="")
    return TokenState(
        name=path.name,
        is_there=True,
        is_demo=is_demo_token(found.token.reveal()),
        expiry=found.expiry,
        account=found.account,
        tenant=found.tenant,
        package_id=found.package_id,
    )


def tell_token(state: TokenState | None, now: datetime, output: Output) -> None:
    """Say how long the token of *state* lives at *now* (UTC)."""
    if state is None:
        output.document(token=None)
        return
    output.document(
        token={
            "expiry": instant_text(state.expiry) if state.expiry else None,
            "days_left": days_left(state.expiry, now) if state.expiry else None,
            "account": state.account or None,
            "tenant": state.tenant or None,
        }
    )
    if state.expiry:
        output.tell(
            N_("Command", "Bulk token: ends at {when} (UTC), {left}."),
            when=in_words(state.expiry),
            left=left_in_words(state.expiry, now),
        )


def demand_days(state: TokenState | None, days: int, now: datetime) -> None:
    """Refuse a token that lives less than *days* days from *now* (UTC) on; what does not join Entra ID needs none.

    :raises HasProblems: less is left, it is not known how much, there is no token, or it is one of the demo tenant.
    """
    if state is None:
        return
    if not state.is_there:
        raise HasProblems(N_("Error", "{name} has no bulk token. Get one and build again."), name=state.name)
    if state.is_demo:
        raise HasProblems(
            N_("Error", "The bulk token of {name} is from the demo tenant and joins no device. Get a real one."),
            name=state.name,
        )
    if state.expiry is None:
        raise HasProblems(
            N_(
                "Error",
                "It is not known when the bulk token of {name} ends. "
                "Enter it in the project as account.entra.expiry and build again, or get a new token.",
            ),
            name=state.name,
        )
    if state.expiry <= now:
        raise HasProblems(
            N_("Error", "The bulk token of {name} ended at {when} (UTC). Get a new one and build again."),
            name=state.name,
            when=in_words(state.expiry),
        )
    if days_left(state.expiry, now) < days:
        raise HasProblems(
            N_(
                "Error",
                "The bulk token of {name} ends at {when} (UTC), in less than {days} days. "
                "Get a new one and build again.",
            ),
            name=state.name,
            when=in_words(state.expiry),
            days=days,
        )
