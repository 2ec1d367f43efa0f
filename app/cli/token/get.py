"""``token get``: sign in, and put a new bulk token into a project, a package or a file."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.terminal.question import add_yes_argument, confirm
from app.cli.token.goal import add_goal_arguments, judge, keep_token, open_goal
from app.cli.token.life import add_life_arguments, asked_day, token_order
from app.cli.token.sign_in import sign_in_ways, tell_trouble, with_card
from app.cli.token.tenant import add_where_arguments, where_to_sign_in
from app.core.error import BadInput, UsageError
from app.core.text import N_, Sentence
from app.jobs.enrol.token import check_order, get, is_real, rehearse
from app.model.project import Join
from app.model.token import DEMO_AUTHORITY
from app.model.token_state import JOINING, joining, standing_of

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.jobs.enrol.token import Goal, Granted, TokenOrder


def get_arguments(parser: Parser) -> None:
    """Add the arguments of ``token get``."""
    parser.add("project", metavar="PROJECT", nargs="?", text=N_("Command", "The project file that the token is for."))
    add_where_arguments(parser)
    add_life_arguments(parser)
    parser.add(
        "--package-id",
        metavar="ID",
        text=N_("Command", "Overwrite the account package_ID instead of making another. Its earlier token may end."),
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
    goal = open_goal(arguments, output, builds=arguments.build, file=file)
    known = goal.opened.project.account.entra if goal.opened else None
    last_day = asked_day(arguments)
    with where_to_sign_in(arguments, known) as where:
        order = token_order(arguments, where, last_day, goal.package_name, arguments.package_id or "")
        return get_and_keep(goal, order, arguments, output)


def get_and_keep(goal: Goal, order: TokenOrder, arguments: argparse.Namespace, output: Output) -> int:
    """Ask what is to be asked, get the token, and put it where it goes.

    :raises EnrolError: the tenant refused; it tells the reason.
    :raises AppError: something else stops it; before the sign-in, as far as that can be known.
    """
    where, reuses = order.where, bool(order.package_id)
    order = check_order(order)
    _tell_before(order, output)
    rehearse(goal, order, partial(judge, output=output))
    if where.cloud.is_demo and goal.opened and is_real(goal.opened.project, goal.opened.missing):
        confirm(
            Sentence(N_("Command", "The project has a real token. Is one of the demo tenant to take its place?")),
            arguments,
            output,
        )
    if reuses:
        _confirm_reuse(order.package_id, arguments, output)
    with sign_in_ways(where, arguments, output) as (ways, waiting):
        granted = get(order, ways, waiting)
    tell_trouble(granted.trouble, output)
    _report(granted, output)
    keep_token(goal, granted.token, output)
    return 0


def _tell_before(order: TokenOrder, output: Output) -> None:
    """Say what must be true, and what is worth a thought, before somebody signs in."""
    from app.catalogue.cloud import doubt_of
    from app.enrol.bulk.lifetime import days_of, why_so_long
    from app.enrol.cloud.client import WCD, WCD_WORDS
    from app.enrol.tenant.checklist import CHECKS

    where = order.where
    if where.cloud.is_demo:
        output.tell(N_("Command", "DEMO TENANT: nothing of this is real, and the token joins no device."))
    else:
        output.tell(N_("Command", "Before you sign in, these must be true (“ppkg token checklist” says more):"))
        for check in CHECKS:
            output.say(Sentence(N_("Command", "- {check}"), {"check": Sentence(check.title)}), indent=2)
    thoughts = (
        why_so_long(days_of(order.last_day, datetime.now(UTC))),
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
    question = Sentence(N_("Command", "Overwrite the account package_{id}?"), {"id": package_id})
    confirm(question, arguments, output)


def _report(granted: Granted, output: Output) -> None:
    now, token = datetime.now(UTC), granted.token
    output.tell(N_("Command", "Obtained a bulk token for {account}."), account=token.account)
    standing = standing_of(token, now)
    output.say(joining(token, standing, now))
    if not token.is_demo:
        output.tell(
            N_("Command", "To end it before, delete that account: ppkg token revoke {account}"), account=token.account
        )
    output.document(
        token={
            **token.life(now),
            "authority": token.authority,
            "is_demo": token.is_demo,
            "state": standing.value,
            "can_join": standing in JOINING,
        },
        signed_in_as=granted.person,
    )


def renew_arguments(parser: Parser) -> None:
    """Add the arguments of ``token renew``."""
    parser.add("project", metavar="PROJECT", text=N_("Command", "The project file whose token is to be renewed."))
    add_where_arguments(parser)
    add_life_arguments(parser)
    parser.add(
        "--new-account",
        action="store_true",
        text=N_("Command", "Make another account instead of overwriting that of the project; old packages go on."),
    )
    add_goal_arguments(parser)
    add_yes_argument(parser)


def run_renew(arguments: argparse.Namespace, output: Output) -> int:
    """Renew the token of a project and build its package."""
    return with_card(lambda: _renew(arguments, output), output)


def _renew(arguments: argparse.Namespace, output: Output) -> int:
    goal = open_goal(arguments, output, builds=True, renews=True)
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
        order = token_order(arguments, where, last_day, goal.package_name, package_id)
        return get_and_keep(goal, order, arguments, output)
