"""``token status``, ``ending`` and ``remind``: what is known of the token of a project or a package, and of its end."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.arguments import whole_number
from app.cli.terminal.progress import progress
from app.core.error import BadInput, HasProblems
from app.core.text import N_, labelled
from app.jobs.enrol.ending import SOON_DAYS, EndingOrder, ending_tokens
from app.jobs.enrol.token_life import demand_days, remind, reminder_for, status

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output

_SOURCE = N_("Command", "A project or a package.")


def status_arguments(parser: Parser) -> None:
    """Add the arguments of ``token status``."""
    parser.add("source", metavar="PROJECT|PACKAGE", text=_SOURCE)


def run_status(arguments: argparse.Namespace, output: Output) -> int:
    """Say how long a token lives; it is a problem if it does not."""
    now = datetime.now(UTC)
    state = status(Path(arguments.source))
    token = state.life
    if state.is_there:
        output.say(state.sentence(now))
    for label, value in (
        (N_("Command", "Account"), token.account),
        (N_("Command", "Tenant"), token.tenant),
        (N_("Command", "Package id of the account"), token.package_id),
    ):
        if value:
            output.say(labelled(output.words(label), value))
    if token.account and not state.is_demo:
        output.tell(
            N_("Command", "To end it before, delete that account: ppkg token revoke {account}"), account=token.account
        )
    output.document(
        source=arguments.source,
        token=state.plain(now),
    )
    demand_days(state, 0, now)
    return 0


def ending_arguments(parser: Parser) -> None:
    """Add the arguments of ``token ending``."""
    parser.add(
        "sources",
        metavar="PATH",
        nargs="*",
        text=N_("Command", "Projects, packages, and folders that are searched for them; otherwise this folder."),
    )
    parser.add(
        "--days",
        metavar="N",
        type=whole_number,
        default=SOON_DAYS,
        text=N_("Command", "List tokens that end within N days; otherwise 14."),
    )


def run_ending(arguments: argparse.Namespace, output: Output) -> int:
    """List the tokens that end soon, or that ended shortly before; 3 if there are any, for scripts that watch."""
    now = datetime.now(UTC)
    paths = tuple(map(Path, arguments.sources or ["."]))
    for path in paths:
        if not path.exists():
            raise BadInput(N_("Error", "{path} is not there. Name a project, a package or a folder."), path=path)
    with progress("ppkg token ending") as show:
        found = ending_tokens(EndingOrder(paths=paths, now=now, days=arguments.days), show)
    for one in found:
        output.say(labelled(one.path, one.state.sentence(now)))
    if not found:
        output.tell(N_("Command", "No token ends within that time (days: {days})."), days=arguments.days)
    output.document(tokens=[{"source": str(one.path), **one.state.plain(now)} for one in found])
    if found:
        raise HasProblems(
            N_("Error", "Tokens that end soon or have ended: {count}. Get new ones with “ppkg token renew PROJECT”."),
            count=len(found),
        )
    return 0


def remind_arguments(parser: Parser) -> None:
    """Add the arguments of ``token remind``."""
    parser.add("source", metavar="PROJECT|PACKAGE", text=_SOURCE)
    parser.add("file", metavar="FILE.ics", text=N_("Command", "The calendar file to write. Calendars open it."))


def run_remind(arguments: argparse.Namespace, output: Output) -> int:
    """Write a calendar file."""
    from app.enrol.bulk.reminder import DAYS_BEFORE

    what = reminder_for(Path(arguments.source))
    file = remind(what, Path(arguments.file), output.language)
    output.tell(
        N_("Command", "{path} reminds {days} days before the token ends. Open it with your calendar."),
        path=file,
        days=", ".join(map(str, DAYS_BEFORE)),
    )
    output.document(calendar=str(file), expiry=what.token.life(datetime.now(UTC))["expiry"])
    return 0
