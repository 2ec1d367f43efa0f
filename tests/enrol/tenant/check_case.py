"""A check of a demo tenant, and what it found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.enrol.demo import graph as demo_graph
from app.enrol.tenant.check import check_tenant
from app.enrol.tenant.checklist import CHECKS
from app.enrol.tenant.graph import Graph
from app.enrol.tenant.permissions import CHECK, CONSENTS
from tests.enrol.demo_client import CLIENT
from tests.enrol.graph_access import access_for

if TYPE_CHECKING:
    import pytest

    from app.enrol.demo.server import DemoAnswer
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.tenant.check import TenantCheck
    from app.enrol.tenant.permissions import Permission


WIDE = (*CHECK, *CONSENTS)
KEYS = [check.key for check in CHECKS]
OTHER_RULE = "user.accountEnabled -eq true"
PATHS = {
    "policy": "/policies/deviceRegistrationPolicy",
    "mdm": "/policies/mobileDeviceManagementPolicies",
    "access": "/identity/conditionalAccess/policies",
    "enrolment": "/deviceManagement/deviceEnrollmentConfigurations",
    "apps": "/servicePrincipals",
    "memberships": "/me/transitiveMemberOf",
    "domains": "/organization",
}


def checked(tenant: DemoTenant, http: Http, permissions: tuple[Permission, ...] = WIDE, **knobs: Any) -> TenantCheck:
    """Sign in, turn the knobs of the directory, and check."""
    access = access_for(tenant, http, permissions)
    for name, value in knobs.items():
        setattr(tenant if name == "consented" else tenant.directory, name, value)
    return check_tenant(Graph(http, tenant.cloud, access), tenant.cloud, CLIENT, access)


def goods(check: TenantCheck) -> dict[str, bool | None]:
    """Return the answers without their sentences."""
    return {key: answer.good for key, answer in check.facts.answers.items()}


def said(check: TenantCheck, key: str) -> str:
    """Return what was said about one check."""
    return str(check.facts.answers[key].text)


def spoiled(monkeypatch: pytest.MonkeyPatch, path: str, answer: DemoAnswer) -> None:
    """Let one address of Graph answer otherwise, behind the check of permissions."""
    places = tuple(
        replace(place, answer=lambda _call: answer) if place.method == "GET" and place.path.fullmatch(path) else place
        for place in demo_graph._PLACES
    )
    assert places != demo_graph._PLACES
    monkeypatch.setattr(demo_graph, "_PLACES", places)


def a_policy(name: str = "Ours", **changes: Any) -> dict[str, Any]:
    """Return a policy that stops accounts of packages; *changes* are of its conditions, ``controls`` and ``state``."""
    users = {"includeUsers": ["All"], "excludeGroups": [], "includeGroups": []} | changes.pop("users", {})
    apps = {"includeApplications": ["All"], "excludeApplications": []} | changes.pop("applications", {})
    return {
        "displayName": name,
        "state": changes.pop("state", "enabled"),
        "grantControls": changes.pop("controls", {"builtInControls": ["mfa"]}),
        "conditions": {"clientAppTypes": ["all"], "users": users, "applications": apps, **changes},
    }
