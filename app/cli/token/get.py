"""``token get``: sign in, and put a new bulk token into a project, a package or a file."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.arguments import whole_number
from app.cli.terminal.question import add_yes_argument, confirm
from app.cli.token.goal import Goal, add_goal_arguments, is_real, keep, open_goal, rehearse
from app.cli.token.sign_in import fetch_token, with_card
from app.cli.token.tenant import add_where_arguments, where_to_sign_in
from app.core.error import BadInput, UsageError
from app.core.text import N_, Sentence
from app.model.project import Join
from app.model.renewal import renewed, with_token
from app.model.token import DEMO_AUTHORITY, days_left, instant_text, is_demo_token

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.cli.token.tenant import Where
    from app.enrol.bulk.token import BulkToken, TokenRequest

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def get_arguments(parser: Parser) -> None:
    """Add the arguments of ``token get``."""
    parser.add("project", metavar="PROJECT", nargs="?", text=N_("Command", "The project file that the token is for."))
    add_where_arguments(parser)
    add_life_arguments(parser)
    parser.add(
        "--package-id",
        metavar="ID",
        text=N_("Command", "Write the account package_ID anew instead of making another. Its earlier token may end."),
    )
    parser.add(
        "--build",
        action="store_true",
        text=N_("Command", "Build the package at once. Without a passphrase, the token is then in the package only."),
    )
    parser.add(
        "--output-file",
        metavar="FILE",
        text=N_("Command", "Write the token alone to a new file that only you can read."),
    )
    add_goal_arguments(parser)
    add_yes_argument(parser)


def run_get(arguments: argparse.Namespace, output: Output) -> int:
    """Get a token."""
    return with_card(lambda: _get(arguments, output), output)


def _get(arguments: argparse.Namespace, output: Output) -> int:
    file = Path(arguments.output_file) if arguments.output_file is not None else None
    goal = open_goal(arguments, output, with_token, builds=arguments.build, file=file)
    known = goal.opened.project.account.entra if goal.opened else None
    last_day = asked_day(arguments)
    with where_to_sign_in(arguments, known) as where:
        return get_and_keep(goal, where, last_day, (arguments.package_id or "").strip("{} ").lower(), arguments, output)


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


def get_and_keep(
    goal: Goal,
    where: Where,
    last_day: date,
    package_id: str,
    arguments: argparse.Namespace,
    output: Output,
) -> int:
    """Ask what is to be asked, get the token, and put it where it goes; an empty *package_id* makes a new account.

    :raises EnrolError: the tenant refused; it tells the reason.
    :raises AppError: something else stops it; before the sign-in, as far as that can be known.
    """
    from app.enrol.bulk.bulk_service import check_request
    from app.enrol.bulk.token import TokenRequest, new_package_id

    request = TokenRequest(
        last_day=last_day, package_id=package_id or new_package_id(), name=_name(goal, last_day, arguments)
    )
    check_request(request)
    _tell_before(where, request, output)
    rehearse(goal, where, request, output)
    if where.cloud.is_demo and is_real(goal):
        confirm(
            Sentence(N_("Command", "The project has a real token. Is one of the demo tenant to take its place?")),
            arguments,
            output,
        )
    if package_id:
        _confirm_reuse(package_id, arguments, output)
    token, user = fetch_token(where, request, arguments, output)
    _report(token, user, output)
    keep(goal, token, output)
    return 0


def _tell_before(where: Where, request: TokenRequest, output: Output) -> None:
    """Say what must be true, and what is worth a thought, before somebody signs in."""
    from app.enrol.bulk.lifetime import days_of, why_so_long
    from app.enrol.cloud.client import WCD, WCD_WORDS
    from app.enrol.cloud.cloud import doubt_of
    from app.enrol.tenant.checklist import CHECKS

    if where.cloud.is_demo:
        output.tell(N_("Command", "DEMO TENANT: nothing of this is real, and the token joins no device."))
    else:
        output.tell(N_("Command", "Before you sign in, these must be true (“ppkg token checklist” says more):"))
        for check in CHECKS:
            output.say(Sentence(N_("Command", "- {check}"), {"check": Sentence(check.title)}), indent=2)
    thoughts = (
        why_so_long(days_of(request.last_day, datetime.now(UTC))),
        doubt_of(where.cloud),
        Sentence(WCD_WORDS) if where.client_id == WCD else None,
    )
    for thought in thoughts:
        if thought is not None:
            output.say(thought)


def _confirm_reuse(package_id: str, arguments: argparse.Namespace, output: Output) -> None:
    from app.reason.table import reason_of

    card = reason_of("reuse")
    for text in (card.cause, card.advice):
        output.say(Sentence(text))
    question = Sentence(N_("Command", "Write the account package_{id} anew?"), {"id": package_id})
    confirm(question, arguments, output)


def _name(goal: Goal, last_day: date, arguments: argparse.Namespace) -> str:
    """Return the name of the account; it has the day, as Entra shows it nowhere else (``bulk-token.md`` 1.5)."""
    if arguments.name is not None:
        if not arguments.name.strip():
            raise BadInput(N_("Error", "The name of the token is empty. Write one, or leave --name out."))
        return str(arguments.name)
    project = goal.opened.project.package.name if goal.opened else ""
    printable = "".join(char for char in project if char.isprintable())[:200].strip()
    return f"{printable or 'Bulk token'} until {last_day.isoformat()}"


def _report(token: BulkToken, user: str, output: Output) -> None:
    from app.enrol.bulk.lifetime import life_words

    now = datetime.now(UTC)
    output.tell(N_("Command", "Got a bulk token of {account}."), account=token.account)
    output.say(life_words(token.expires, now))
    is_demo = is_demo_token(token.secret.reveal())
    if not is_demo:
        output.tell(
            N_("Command", "To end it before, delete that account: ppkg token revoke {account}"), account=token.account
        )
    output.document(
        token={
            "expiry": instant_text(token.expires),
            "days_left": days_left(token.expires, now),
            "account": token.account,
            "tenant": token.tenant,
            "package_id": token.package_id,
            "authority": token.authority,
            "is_demo": is_demo,
        },
        signed_in_as=user,
    )


def renew_arguments(parser: Parser) -> None:
    """Add the arguments of ``token renew``."""
    parser.add("project", metavar="PROJECT", text=N_("Command", "The project file whose token is to be renewed."))
    add_where_arguments(parser)
    add_life_arguments(parser)
    parser.add(
        "--new-account",
        action="store_true",
        text=N_("Command", "Make another account instead of writing that of the project anew; old packages go on."),
    )
    add_goal_arguments(parser)
    add_yes_argument(parser)


def run_renew(arguments: argparse.Namespace, output: Output) -> int:
    """Renew the token of a project and build its package."""
    return with_card(lambda: _renew(arguments, output), output)


def _renew(arguments: argparse.Namespace, output: Output) -> int:
    goal = open_goal(arguments, output, renewed, builds=True)
    account = goal.opened.project.account if goal.opened else None
    if account is None or account.join is not Join.ENTRA:
        raise BadInput(
            N_("Error", "{path} does not join Entra ID, so it has no token to renew. “ppkg token get” gets the first."),
            path=arguments.project,
        )
    is_demo = arguments.demo or arguments.demo_at
    if account.entra.authority == DEMO_AUTHORITY and not is_demo:
        raise UsageError(
            N_(
                "Error",
                "The token of {path} is from the demo tenant. Add --demo to renew it there, or get a real one with "
                "“ppkg token get”.",
            ),
            path=arguments.project,
        )
    package_id = "" if arguments.new_account else account.entra.package_id
    last_day = asked_day(arguments)
    with where_to_sign_in(arguments, account.entra) as where:
        return get_and_keep(goal, where, last_day, package_id, arguments, output)
