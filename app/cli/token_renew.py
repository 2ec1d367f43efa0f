"""``token renew``: a new token and a new package in one step; the package keeps its id and gets a higher version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.question import add_yes_argument
from app.cli.token_get import add_life_arguments, asked_day, get_and_keep
from app.cli.token_keep import add_goal_arguments, open_goal
from app.cli.token_sign_in import with_card
from app.cli.token_where import add_where_arguments, where_to_sign_in
from app.core.error import BadInput, UsageError
from app.core.text import N_
from app.model.project import Join
from app.model.token import DEMO_AUTHORITY, renewed

if TYPE_CHECKING:
    import argparse

    from app.cli.arguments import Parser
    from app.cli.output import Output


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
