"""People, groups and accounts of bulk tokens, as the Graph of the demo tenant tells them (see :mod:`demo_graph`)."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING

from app.enrol.demo.account import ACCOUNTS, ROLE_NAMES
from app.enrol.demo.answer import graph_error
from app.enrol.demo.directory import GROUPS, PACKAGE_GROUP, DemoGroup, DemoPackageAccount
from app.enrol.demo.graph_call import bad_filter, filtered, not_found
from app.enrol.demo.server import DemoAnswer, as_json

if TYPE_CHECKING:
    from app.enrol.demo.account import DemoAccount
    from app.enrol.demo.graph_call import Call

_SHOWN = ("id", "displayName", "userPrincipalName", "mail")
"""What is reported of a user when nothing is selected; neither the makers nor the day they were made are."""

_READS_ROLES = frozenset(
    (
        "RoleManagement.Read.Directory",
        "RoleManagement.ReadWrite.Directory",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
    )
)


def who_am_i(call: Call) -> DemoAnswer:
    """Tell who signed in."""
    return call.single("users/$entity", _of_person(call.account))


def member_of(call: Call) -> DemoAnswer:
    """Tell the roles of who signed in, and the groups unless only roles were asked for.

    A role has its name and template only where the token may read roles; else ``null`` is there.
    """
    told = bool(call.scopes & _READS_ROLES)
    found: list[dict[str, object]] = [_of_role(template, told=told) for template in call.account.roles]
    if not call.path.endswith("directoryRole"):
        found += [_of_group(group) for group in GROUPS.values() if call.account.oid in group.members]
    return call.page("directoryObjects", found)


def list_users(call: Call) -> DemoAnswer:
    """Tell the users, people and package accounts."""
    users = [_of_package(account) for account in call.state.directory.accounts]
    users += [_of_person(account) for account in ACCOUNTS.values() if account.tenant == call.account.tenant]
    found = filtered(users, call.request.query.get("$filter", ""))
    if found is None:
        return bad_filter()
    if not call.request.query.get("$select"):
        found = [{name: user[name] for name in _SHOWN} for user in found]
    return call.page("users", found)


def one_user(call: Call) -> DemoAnswer:
    """Tell one user, by id or by the name to sign in with."""
    account = call.state.directory.find(call.last)
    person = next((each for each in ACCOUNTS.values() if call.last in {each.oid, each.upn}), None)
    if account is None and person is None:
        return not_found(call.last)
    content = _of_package(account) if account else _of_person(person) if person else {}
    if not call.request.query.get("$select"):
        content = {name: content[name] for name in _SHOWN}
    return call.single("users/$entity", content)


def change_user(call: Call) -> DemoAnswer:
    """Switch an account on or off; nothing else of it can be changed here."""
    account = call.state.directory.find(call.last)
    if account is None:
        return not_found(call.last)
    try:
        change = json.loads(call.request.body)
    except ValueError:
        change = None
    if (
        not isinstance(change, dict)
        or set(change) != {"accountEnabled"}
        or not isinstance(change["accountEnabled"], bool)
    ):
        return graph_error(400, "Request_BadRequest", "The demo tenant changes accountEnabled only.")
    account.enabled = change["accountEnabled"]
    return DemoAnswer(status=204)


def delete_user(call: Call) -> DemoAnswer:
    """Delete an account; its bulk token works no longer."""
    account = call.state.directory.find(call.last)
    if account is None:
        return not_found(call.last)
    call.state.directory.accounts.remove(account)
    return DemoAnswer(status=204)


def revoke_sessions(call: Call) -> DemoAnswer:
    """End the sign-ins of an account: refresh tokens, of which a bulk token is one, work no longer [INFERRED]."""
    account = call.state.directory.find(call.path.split("/")[-2])
    if account is None:
        return not_found(call.path.split("/")[-2])
    call.state.bulk_tokens.pop(account.pid, None)
    return as_json({**call.context("Edm.Boolean"), "value": True})


def group(call: Call) -> DemoAnswer:
    """Tell a group, with the rule by which it is filled."""
    found = GROUPS.get(call.last)
    return call.single("groups/$entity", _of_group(found)) if found else not_found(call.last)


def _of_person(account: DemoAccount) -> dict[str, object]:
    return {
        "id": account.oid,
        "displayName": account.name,
        "userPrincipalName": account.upn,
        "mail": None,
        "accountEnabled": True,
        "createdDateTime": "2020-01-01T00:00:00Z",
        "otherMails": [],
    }


def _of_package(account: DemoPackageAccount) -> dict[str, object]:
    return {
        "id": account.id,
        "displayName": account.name,
        "userPrincipalName": account.upn,
        "mail": None,
        "accountEnabled": account.enabled,
        "createdDateTime": f"{account.created:%Y-%m-%dT%H:%M:%SZ}",
        "otherMails": [account.maker],
    }


def _of_role(template: str, *, told: bool) -> dict[str, object]:
    return {
        "@odata.type": "#microsoft.graph.directoryRole",
        "id": str(uuid.uuid5(uuid.UUID(template), "role")),
        "displayName": ROLE_NAMES[template] if told else None,
        "roleTemplateId": template if told else None,
    }


def _of_group(found: DemoGroup) -> dict[str, object]:
    return {
        "@odata.type": "#microsoft.graph.group",
        "id": found.id,
        "displayName": found.name,
        "groupTypes": ["DynamicMembership"] if found is PACKAGE_GROUP else [],
        "membershipRule": found.rule or None,
    }
