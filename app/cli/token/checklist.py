"""``token checklist``: what must be true in a tenant; Microsoft Graph answers it as far as it can."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.token.sign_in import sign_in_ways, tell_trouble, with_card
from app.cli.token.tenant import add_where_arguments, cloud_in, where_to_sign_in
from app.core.error import HasProblems, UsageError
from app.core.text import N_, Sentence, labelled
from app.jobs.enrol.tenant import asked_for, check, tick, with_ticks, write_checklist

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.enrol.tenant.checklist_page import ChecklistFacts
    from app.enrol.tenant.permissions import Permission
    from app.jobs.enrol.sign_in import Where


def checklist_arguments(parser: Parser) -> None:
    """Add the arguments of ``token checklist``."""
    parser.add("--html", metavar="FILE", text=N_("Command", "Write the checklist as a page to print."))
    parser.add(
        "--check",
        action="store_true",
        text=N_(
            "Command",
            "Sign in and let Microsoft Graph answer what it can; it only reads. Ends with 3 if not all is well.",
        ),
    )
    parser.add(
        "--with-consent",
        action="store_true",
        text=N_("Command", "With --check, ask to read the whole directory too, to see the consent of your app."),
    )
    parser.add(
        "--tick",
        metavar="KEY",
        action="append",
        default=[],
        text=N_(
            "Command",
            "Tick a point off for the tenant (--tenant), on this computer and for you alone; its key is in --json.",
        ),
    )
    parser.add(
        "--untick", metavar="KEY", action="append", default=[], text=N_("Command", "Take a tick of --tick back.")
    )
    add_where_arguments(parser)


def run_checklist(arguments: argparse.Namespace, output: Output) -> int:
    """Show the checklist."""
    return with_card(lambda: _checklist(arguments, output), output)


def tell_permissions(permissions: Iterable[Permission], output: Output) -> None:
    """Say what a sign-in to Microsoft Graph asks for, and why, before it does."""
    from app.enrol.tenant.permissions import PURPOSE

    output.say(Sentence(PURPOSE))
    for permission in permissions:
        output.say(labelled(permission.name, Sentence(permission.why)), indent=2)


def _checklist(arguments: argparse.Namespace, output: Output) -> int:
    from app.enrol.tenant.checklist_page import ChecklistFacts, checklist_text

    if arguments.with_consent and not arguments.check:
        raise UsageError(N_("Error", "--with-consent is for --check. Add that, or leave it out."))
    if arguments.check:
        with where_to_sign_in(arguments) as where:
            facts = _check(where, arguments, output)
    else:
        facts = ChecklistFacts(
            cloud=cloud_in(arguments) if arguments.cloud else None,
            tenant=arguments.tenant or "",
            client_id=arguments.client_id or "",
        )
    facts = with_ticks(facts)
    for keys, is_done in ((arguments.tick, True), (arguments.untick, False)):
        for key in keys:
            facts = tick(facts, key, is_done=is_done)
    if arguments.html is not None:
        path = write_checklist(Path(arguments.html), facts, output.language)
        output.tell(N_("Command", "The checklist is in {path}. Open it with a browser to print it."), path=path)
        output.document(path=str(path))
    else:
        for line in checklist_text(output.language, facts).removesuffix("\n").split("\n"):
            output.line(line)
    output.document(checks=_plain(facts, arguments))
    bad = sum(answer.good is False for answer in facts.answers.values())
    if bad:
        raise HasProblems(N_("Error", "Not as they must be: {count} points of the checklist. Correct them."), count=bad)
    return 0


def _check(where: Where, arguments: argparse.Namespace, output: Output) -> ChecklistFacts:
    """Return what Microsoft Graph tells."""
    tell_permissions(asked_for(with_consents=arguments.with_consent), output)
    with sign_in_ways(where, arguments, output) as (ways, waiting):
        checked = check(where, ways, waiting, with_consents=arguments.with_consent)
    tell_trouble(checked.trouble, output)
    facts = checked.check.facts
    output.document(signed_in_as=facts.account, tenant=facts.tenant)
    return facts


def _plain(facts: ChecklistFacts, arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return the checks with their answers for a script."""
    from app.enrol.tenant.checklist import CHECKS

    cloud = facts.cloud or cloud_in(arguments)
    found: list[dict[str, Any]] = []
    for point in CHECKS:
        answer = facts.answers.get(point.key)
        found.append(
            {
                "key": point.key,
                "title": point.title,
                "why": point.why,
                "how": point.how,
                "copy": point.copy,
                "link": point.link(cloud),
                "source": point.source,
                "doubt": point.doubt,
                "ticked": day.isoformat() if (day := facts.ticks.get(point.key)) else None,
                "good": answer.good if answer else None,
                "seen": str(answer.text) if answer and answer.text else None,
            }
        )
    return found
