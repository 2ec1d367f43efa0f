"""The commands of ``ppkg token`` by name; each is loaded when it is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.terminal.command import Command
from app.core.text import N_

if TYPE_CHECKING:
    from app.cli.terminal.command import Functions


def _token_get() -> Functions:
    from app.cli.token.get import get_arguments, run_get

    return get_arguments, run_get


def _token_renew() -> Functions:
    from app.cli.token.get import renew_arguments, run_renew

    return renew_arguments, run_renew


def _token_status() -> Functions:
    from app.cli.token.status import run_status, status_arguments

    return status_arguments, run_status


def _token_ending() -> Functions:
    from app.cli.token.status import ending_arguments, run_ending

    return ending_arguments, run_ending


def _token_remind() -> Functions:
    from app.cli.token.status import remind_arguments, run_remind

    return remind_arguments, run_remind


def _token_checklist() -> Functions:
    from app.cli.token.checklist import checklist_arguments, run_checklist

    return checklist_arguments, run_checklist


def _token_guide() -> Functions:
    from app.cli.token.client import guide_arguments, run_guide

    return guide_arguments, run_guide


def _token_register() -> Functions:
    from app.cli.token.register import register_arguments, run_register

    return register_arguments, run_register


def _token_client() -> Functions:
    from app.cli.token.client import client_arguments, run_client

    return client_arguments, run_client


def _token_list() -> Functions:
    from app.cli.token.account import list_arguments, run_list

    return list_arguments, run_list


def _token_revoke() -> Functions:
    from app.cli.token.account import revoke_arguments, run_revoke

    return revoke_arguments, run_revoke


TOKEN = (
    Command("get", N_("Command", "Sign in and get a bulk token, for a project or a package."), _token_get),
    Command("renew", N_("Command", "Get a new token for a project and build its package again."), _token_renew),
    Command("status", N_("Command", "Show how long the token of a project or package lives."), _token_status),
    Command("ending", N_("Command", "List the tokens of projects and packages that end soon."), _token_ending),
    Command("remind", N_("Command", "Write a calendar file that reminds of the token's end."), _token_remind),
    Command("checklist", N_("Command", "Show what must be true before a token can be obtained."), _token_checklist),
    Command(
        "register", N_("Command", "Make the app registration to sign in with, after a look and a yes."), _token_register
    ),
    Command("guide", N_("Command", "Show how to make the app registration to sign in with."), _token_guide),
    Command("client", N_("Command", "Show, remember or forget client ids of tenants."), _token_client),
    Command("list", N_("Command", "List the accounts package_… of a tenant."), _token_list),
    Command("revoke", N_("Command", "Delete the account of a token, so that it joins no more devices."), _token_revoke),
)
"""The commands of ``ppkg token``, in the order of the help."""
