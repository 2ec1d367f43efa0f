"""``token status`` and ``token remind``: what is known of the token of a project or a package, and of its end."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.token_check import PACKAGE_SUFFIX, TokenState, demand_days, state_in_package, state_in_project
from app.core.error import BadInput, HasProblems
from app.core.text import N_, labelled
from app.jobs.source import open_source
from app.model.token import days_left, instant_text

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
    from app.enrol.bulk.lifetime import life_words

    now = datetime.now(UTC)
    state = _state(Path(arguments.source))
    if state.expiry:
        output.say(life_words(state.expiry, now))
    for label, value in (
        (N_("Command", "Account"), state.account),
        (N_("Command", "Tenant"), state.tenant),
        (N_("Command", "Package id of the account"), state.package_id),
    ):
        if value:
            output.say(labelled(output.words(label), value))
    if state.account and not state.is_demo:
        output.tell(
            N_("Command", "To end it before, delete that account: ppkg token revoke {account}"), account=state.account
        )
    output.document(
        source=arguments.source,
        token={
            "is_there": state.is_there,
            "is_demo": state.is_demo,
            "expiry": instant_text(state.expiry) if state.expiry else None,
            "days_left": days_left(state.expiry, now) if state.expiry else None,
            "account": state.account or None,
            "tenant": state.tenant or None,
            "package_id": state.package_id or None,
        },
    )
    demand_days(state, 0, now)
    return 0


def remind_arguments(parser: Parser) -> None:
    """Add the arguments of ``token remind``."""
    parser.add("source", metavar="PROJECT|PACKAGE", text=_SOURCE)
    parser.add("file", metavar="FILE.ics", text=N_("Command", "The calendar file to write. Calendars open it."))


def run_remind(arguments: argparse.Namespace, output: Output) -> int:
    """Write a calendar file."""
    from app.core.safe_file import write_safely
    from app.enrol.bulk.reminder import DAYS_BEFORE, Ending, reminder

    now, path, file = datetime.now(UTC), Path(arguments.source), Path(arguments.file)
    if file.suffix.lower() != ".ics":
        raise BadInput(N_("Error", "A calendar file ends with .ics. Write the name so."))
    state = _state(path)
    if state.expiry is None or state.expiry <= now:
        demand_days(state, 0, now)
    if state.expiry is None:
        raise HasProblems(N_("Error", "The token of {name} has no end to be reminded of."), name=state.name)
    is_package = path.suffix.lower() == PACKAGE_SUFFIX
    ending = Ending(
        expires=state.expiry,
        # Without an id, the name must tell the events of several tokens apart.
        package_id=state.package_id or state.account or state.name,
        tenant=state.tenant,
        account=state.account,
        project=path.stem,
        files=path.name if is_package else "",
    )
    write_safely(file, reminder(ending, output.language, now))
    output.tell(
        N_("Command", "{path} reminds {days} days before the token ends. Open it with your calendar."),
        path=file,
        days=", ".join(map(str, DAYS_BEFORE)),
    )
    output.document(calendar=str(file), expiry=instant_text(state.expiry))
    return 0


def _state(path: Path) -> TokenState:
    """Return the state of the token in *path*.

    :raises HasProblems: it is a project that does not join Entra ID.
    """
    if path.suffix.lower() == PACKAGE_SUFFIX:
        return state_in_package(path)
    state = state_in_project(open_source(path), path.name)
    if state is None:
        raise HasProblems(N_("Error", "{name} does not join Entra ID, so it has no bulk token."), name=path.name)
    return state
