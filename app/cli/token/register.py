"""``token register``: the app registration to sign in with, made by Microsoft Graph after a look and a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.terminal.output import clean
from app.cli.terminal.question import add_yes_argument, confirm
from app.cli.token.sign_in import sign_in_ways, tell_trouble, with_card
from app.cli.token.tenant import add_where_without_client, where_to_sign_in
from app.core.system.console import tell_person
from app.core.text import N_, Sentence, labelled
from app.jobs.enrol.registration import look, register

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.enrol.tenant.registration_plan import Change
    from app.jobs.enrol.registration import Prospect


def register_arguments(parser: Parser) -> None:
    """Add the arguments of ``token register``."""
    parser.add("--name", metavar="TEXT", text=N_("Command", "The name of the app registration."))
    parser.add(
        "--look", action="store_true", text=N_("Command", "Sign in and show what would be done, and write nothing.")
    )
    add_where_without_client(parser)
    add_yes_argument(parser)


def run_register(arguments: argparse.Namespace, output: Output) -> int:
    """Make the app registration, or mend it."""
    return with_card(lambda: _register(arguments, output), output)


def _register(arguments: argparse.Namespace, output: Output) -> int:
    from app.enrol.cloud.client_guide import WATCHERS

    with where_to_sign_in(arguments, without_client=True) as where:
        _tell_before(output)
        with sign_in_ways(where, arguments, output) as (ways, waiting):
            prospect = look(where, ways, waiting, name=arguments.name)
        _tell_plan(prospect, output)
        if arguments.look:
            return 0
        if prospect.plan.changes:
            question = N_("Command", "Do this in the tenant {tenant}, as {user}?")
            confirm(Sentence(question, {"tenant": prospect.tenant, "user": prospect.access.user}), arguments, output)
        with sign_in_ways(where, arguments, output) as (ways, waiting):

            def begun(change: Change) -> None:
                # Standard output leads nowhere while a browser may speak on it.
                waiting.clear()
                tell_person(f"  {clean(output.text(change.sentence))}\n")

            made = register(prospect, ways, waiting, begun=begun)
    tell_trouble(made.trouble, output)
    found = made.registered
    output.document(
        client_id=found.client_id,
        done=_plain(found.done),
        left=_plain(found.left),
        remembered=made.trouble is None and not where.cloud.is_demo,
    )
    output.say(found.sentence)
    if found.error is not None:
        raise found.error
    if not where.cloud.is_demo:
        output.tell(
            N_("Command", "It is used from now on: ppkg token get PROJECT --tenant {tenant}"), tenant=made.tenant
        )
        output.say(Sentence(WATCHERS))
    return 0


def _tell_before(output: Output) -> None:
    """Say whose app the sign-in is to, and what it asks for."""
    from app.enrol.tenant.permissions import REGISTER
    from app.enrol.tenant.registration_plan import TOOL_WORDS

    output.say(Sentence(TOOL_WORDS))
    for permission in REGISTER:
        output.say(labelled(permission.name, Sentence(permission.why)), indent=2)


def _tell_plan(prospect: Prospect, output: Output) -> None:
    """Say what was found, what the app registration is to be, and what will be done for it."""
    from app.enrol.tenant.registration_plan import FACTS, PERMISSION_WORDS

    plan = prospect.plan
    output.say(plan.sentence)
    for label, value in FACTS:
        output.say(labelled(Sentence(label), value), indent=2)
    output.say(Sentence(PERMISSION_WORDS))
    if plan.changes:
        output.tell(N_("Command", "What will be done:"))
        for change in plan.changes:
            output.say(change.sentence, indent=2)
    output.document(
        signed_in_as=prospect.access.user,
        tenant=prospect.tenant,
        name=plan.name,
        client_id=plan.client_id or None,
        changes=_plain(plan.changes),
    )


def _plain(changes: Iterable[Change]) -> list[dict[str, Any]]:
    return [{"change": change.part.name.lower(), "text": str(change.sentence)} for change in changes]
