"""``token list`` and ``token revoke``: the accounts ``package_…`` of a tenant, and the end of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.cli.terminal.question import add_yes_argument, confirm
from app.cli.token.checklist import tell_permissions
from app.cli.token.sign_in import sign_in_ways, tell_trouble, with_card
from app.cli.token.tenant import add_where_arguments, where_to_sign_in
from app.core.error import AppError
from app.core.system.local_time import in_zone
from app.core.text import N_, Sentence, day_words
from app.jobs.enrol.tenant import accounts, revoke_account
from app.model.token import instant_text

if TYPE_CHECKING:
    import argparse

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.enrol.tenant.accounts import PackageAccount


def list_arguments(parser: Parser) -> None:
    """Add the arguments of ``token list``."""
    add_where_arguments(parser)


def run_list(arguments: argparse.Namespace, output: Output) -> int:
    """List the accounts of bulk tokens."""
    return with_card(lambda: _list(arguments, output), output)


def revoke_arguments(parser: Parser) -> None:
    """Add the arguments of ``token revoke``."""
    parser.add(
        "account", metavar="ACCOUNT", text=N_("Command", "The account package_…@domain, or the package id in its name.")
    )
    add_where_arguments(parser)
    add_yes_argument(parser)


def run_revoke(arguments: argparse.Namespace, output: Output) -> int:
    """Revoke a bulk token."""
    return with_card(lambda: _revoke(arguments, output), output)


def _list(arguments: argparse.Namespace, output: Output) -> int:
    from app.enrol.tenant.accounts import MAKER_DOUBT
    from app.enrol.tenant.permissions import LIST

    with where_to_sign_in(arguments) as where:
        tell_permissions(LIST, output)
        with sign_in_ways(where, arguments, output) as (ways, waiting):
            listed = accounts(where, ways, waiting)
    tell_trouble(listed.trouble, output)
    if not listed.accounts:
        output.tell(N_("Command", "The tenant has no account of a bulk token."))
    for account in listed.accounts:
        _tell_account(account, output)
    if listed.accounts:
        output.say(Sentence(MAKER_DOUBT))
    output.document(accounts=[_plain(account) for account in listed.accounts])
    return 0


def _revoke(arguments: argparse.Namespace, output: Output) -> int:
    from app.enrol.tenant.permissions import REVOKE
    from app.enrol.tenant.revoke import CONSEQUENCES, question

    def ask(account: PackageAccount) -> None:
        for consequence in CONSEQUENCES:
            output.say(Sentence(consequence))
        confirm(question(account), arguments, output)

    with where_to_sign_in(arguments) as where:
        tell_permissions(REVOKE, output)
        with sign_in_ways(where, arguments, output) as (ways, waiting):
            revoked = revoke_account(where, ways, arguments.account, waiting, confirm=ask)
    tell_trouble(revoked.trouble, output)
    result = revoked.revocation
    for line in result.lines:
        output.say(line, indent=2)
    output.document(
        account=_plain(result.account),
        done=[step.name.lower() for step in result.done],
        failed=[{"step": step.name.lower(), "error": str(error.sentence)} for step, error in result.failed],
        was_gone=result.was_gone,
        is_gone=result.is_gone,
    )
    if not result.is_gone or result.failed:
        raise AppError(result.sentence)
    output.say(result.sentence)
    return 0


def _tell_account(account: PackageAccount, output: Output) -> None:
    """Show one account in two lines."""
    output.line(account.upn)
    template = N_("Command", "“{name}”, made by {maker} on {created} (days ago: {days})")
    if account.enabled is False:
        template = N_("Command", "“{name}”, made by {maker} on {created} (days ago: {days}); disabled")
    values: dict[str, object] = {
        "name": account.name,
        "maker": account.maker or Sentence(N_("Command", "not known")),
        "created": day_words(in_zone(account.created)) if account.created else "?",
        "days": "?" if account.age is None else account.age,
    }
    output.say(Sentence(template, values), indent=2)


def _plain(account: PackageAccount) -> dict[str, Any]:
    return {
        "account": account.upn,
        "package_id": account.package_id,
        "name": account.name,
        "made_by": account.maker or None,
        "created": instant_text(account.created) if account.created else None,
        "age_days": account.age,
        "enabled": account.enabled,
    }
