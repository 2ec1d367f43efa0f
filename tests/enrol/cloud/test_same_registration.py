"""The script of the guide and the job by Microsoft Graph make the same app registration, from nothing and by repair."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.cloud.client_guide import azure_cli_script, powershell_script
from app.enrol.cloud.registration import ASKS, AUDIENCE, REDIRECT, SERVICES
from app.enrol.demo.directory import INTUNE
from app.enrol.demo.graph_app import app_object
from app.enrol.tenant.permissions import REGISTER
from app.enrol.tenant.registration import look, make
from tests.enrol.cloud.az_tenant import GRAPH, REGISTRATION, AzTenant, az_tenant, needs_sh
from tests.enrol.graph_access import graph_for

if TYPE_CHECKING:
    from pathlib import Path

    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http

MAIL = "570282fd-fa5c-430d-a7fd-fc8dc98a9dca"
OLD: dict[str, Any] = {
    "displayName": "Ours",
    "public": False,
    "uris": ["http://127.0.0.1"],
    "access": [[GRAPH, MAIL]],
    "grants": {GRAPH: "Mail.Read"},
}
"""An app registration that lacks most, and has something of its own, as the stand-in of Azure CLI keeps it."""


def by_script(script_tenant: AzTenant) -> dict[str, object]:
    """Return what the script left in its tenant, in words of neither."""
    ran = script_tenant.run(azure_cli_script("Ours"))
    assert ran.returncode == 0, ran.stderr
    state = script_tenant.state
    (app,) = state["apps"]
    return {
        "name": app["displayName"],
        "public": app["public"],
        "addresses": set(app["uris"]),  # type: ignore[call-overload] # from JSON
        "asks": {tuple(one) for one in app["access"]},  # type: ignore[attr-defined] # from JSON
        "granted": {api: set(scope.split()) for api, scope in app["grants"].items()},  # type: ignore[attr-defined] # JSON
        "principals": {"ours" if one == app["appId"] else one for one in state["principals"]},
    }


def by_graph(tenant: DemoTenant, http: Http) -> dict[str, object]:
    """Return what the job left in the demo tenant, in words of neither."""
    graph = graph_for(tenant, http, REGISTER)
    assert make(graph, look(graph, "Ours")).error is None
    directory = tenant.directory
    (app,) = directory.apps
    own = app["appId"]
    services = {app_object(one.app_id): one.app_id for one in SERVICES}
    known = {*directory.principals, *(one.app_id for one in SERVICES[2:] if directory.has_sync_fabric)}
    return {
        "name": app["displayName"],
        "public": app["isFallbackPublicClient"],
        "addresses": set(app["publicClient"]["redirectUris"]),
        "asks": {
            (one["resourceAppId"], scope["id"])
            for one in app["requiredResourceAccess"]
            for scope in one["resourceAccess"]
            if scope["type"] == "Scope"
        },
        "granted": {
            services[one["resourceId"]]: set(one["scope"].split())
            for one in directory.consents
            if (one["clientId"], one["consentType"]) == (app_object(own), "AllPrincipals")
        },
        "principals": {"ours" if one == own else one for one in known - {INTUNE}},
    }


@needs_sh
@pytest.mark.parametrize("is_there", [False, True])
def test_both_ways_make_the_same(tmp_path: Path, tenant: DemoTenant, http: Http, *, is_there: bool) -> None:
    """Name, kind, addresses, permissions, service principals and consents are equal; what was there besides stays."""
    script_tenant = az_tenant(tmp_path)
    tenant.directory.has_sync_fabric = False
    tenant.directory.principals.remove(REGISTRATION)
    if is_there:
        script_tenant.put(apps=[{**OLD, "appId": "abc-1"}], principals=[GRAPH, "abc-1"])
        tenant.directory.apps.append(
            {
                "id": "object-1",
                "appId": "abc-1",
                "displayName": "Ours",
                "signInAudience": AUDIENCE,
                "isFallbackPublicClient": False,
                "publicClient": {"redirectUris": OLD["uris"]},
                "requiredResourceAccess": [{"resourceAppId": GRAPH, "resourceAccess": [{"id": MAIL, "type": "Scope"}]}],
            }
        )
        tenant.directory.principals.add("abc-1")
        tenant.directory.consents.append(
            {
                "id": "grant-1",
                "clientId": app_object("abc-1"),
                "consentType": "AllPrincipals",
                "resourceId": app_object(GRAPH),
                "scope": OLD["grants"][GRAPH],
            }
        )
    made = by_graph(tenant, http)
    assert made == by_script(script_tenant)
    assert REDIRECT in made["addresses"]  # type: ignore[operator] # a set
    assert ((GRAPH, MAIL) in made["asks"]) is is_there  # type: ignore[operator] # a set


def test_both_scripts_name_all_of_the_table() -> None:
    """No PowerShell is run here: each fact of the table stands in both scripts, and no place of it is left open."""
    for script in (azure_cli_script(), powershell_script()):
        facts = [AUDIENCE, REDIRECT, *(one.app_id for one in SERVICES)]
        facts += [text for service in ASKS for scope in service.scopes for text in (scope.id, scope.name)]
        assert [fact for fact in facts if fact not in script] == []
        assert re.findall(r"@[A-Z_]+@", script) == []
