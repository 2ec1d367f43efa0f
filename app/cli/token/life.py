"""The options that say how long a token is to live and what it is called, and the order that they make."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from app.cli.terminal.arguments import whole_number
from app.core.error import BadInput, UsageError
from app.core.text import N_
from app.jobs.enrol.token import TokenOrder, account_name

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.jobs.enrol.sign_in import Where

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def add_life_arguments(parser: Parser) -> None:
    """Add the options that say how long the token is to live, and what it is called."""
    parser.add(
        "--days",
        metavar="N",
        type=whole_number,
        text=N_("Command", "How many days the token works, today included: 1 to 180, otherwise 30."),
    )
    parser.add(
        "--until",
        metavar="DAY",
        text=N_(
            "Command", "The day on which the token works no longer, like 2027-03-01. It ends as that day begins, UTC."
        ),
    )
    parser.add(
        "--name",
        metavar="TEXT",
        text=N_("Command", "The name of the account in the tenant; otherwise that of the package, and the day."),
    )


def asked_day(arguments: argparse.Namespace) -> date:
    """Return the first day on which the token is to work no longer.

    :raises UsageError: two ways to say it are used, or a day is not written like one.
    :raises BadInput: it is not 1 to 180 days from now.
    """
    from app.enrol.bulk.lifetime import DEFAULT, days_of, last_day

    now = datetime.now(UTC)
    if arguments.until is None:
        return last_day(arguments.days or DEFAULT, now)
    if arguments.days is not None:
        raise UsageError(N_("Error", "--days and --until say the same in two ways. Choose one of them."))
    try:
        day = date.fromisoformat(arguments.until if _DAY.fullmatch(arguments.until) else "")
    except ValueError:
        raise UsageError(N_("Error", "--until takes a day like 2027-03-01. Write one.")) from None
    return last_day(days_of(day, now), now)


def token_order(
    arguments: argparse.Namespace, where: Where, last_day: date, package: str, package_id: str = ""
) -> TokenOrder:
    """Return the order for a token of the package called *package*; *package_id* names the account to overwrite.

    The name of the account has the day, as Entra shows it nowhere else (``bulk-token.md`` 1.5).

    :raises BadInput: the name is empty.
    """
    if arguments.name is not None and not arguments.name.strip():
        raise BadInput(N_("Error", "The name of the token is empty. Write one, or leave --name out."))
    name = arguments.name or account_name(package, last_day)
    return TokenOrder(where=where, last_day=last_day, package_id=package_id, name=name)
