"""What the tenant check reads from Microsoft Graph: each fact once, whether it could be read or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.guid import is_guid
from app.enrol.sign_in.claims import ClaimsNeeded
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.enrol.tenant.graph import Graph

T = TypeVar("T")

MOST_LOST = 2
"""Questions in a row that get no answer at all; after that the others are not asked, as each may take a minute."""

MOST_GROUPS = 50
"""Groups whose rule is looked up; a policy may name thousands."""

_LOST = frozenset(("no_network", "timeout", "throttled", "tls", "proxy", "proxy_password"))
_RULE = re.compile(r"""user\.userPrincipalName\s+-startsWith\s+(["'])package_?\1""", re.IGNORECASE)
"""The rule of the checklist, however it is written. A longer one may contain more conditions, so only the whole
counts."""


class TenantFacts:
    """The facts of one tenant. Asking for one that could not be read raises the same error each time."""

    def __init__(self, graph: Graph) -> None:
        """Read nothing yet."""
        self._graph = graph
        self._known: dict[str, Any] = {}
        self._lost: list[EnrolError] = []

    def me(self) -> str:
        """Return the object id of the person who signed in."""
        return str(self._read("me", lambda: self._graph.get("/me", {"$select": "id"})).get("id"))

    def memberships(self) -> list[dict[str, Any]]:
        """Return the roles and groups the person is in, also through other groups.

        They are read in one go and told apart here: to let Graph choose, it needs an index that may lag behind.
        """
        path = "/me/transitiveMemberOf"
        return self._read("memberships", lambda: self._graph.list_all(path, {"$top": "100"}))

    def my_groups(self) -> set[str]:
        """Return the object ids of the groups the person is in."""
        return {str(each.get("id")) for each in self.memberships() if _kind(each) == "group"}

    def my_roles(self) -> list[dict[str, Any]]:
        """Return the active roles of the person; without the permission for it, they have no ``roleTemplateId``."""
        return [each for each in self.memberships() if _kind(each) == "directoryRole"]

    def registration(self) -> dict[str, Any]:
        """Return the policy of who may join devices."""
        return self._read("registration", lambda: self._graph.get("/policies/deviceRegistrationPolicy"))

    def mobility(self) -> list[dict[str, Any]]:
        """Return the services that manage devices with their scopes; Graph has this in its preview version only."""
        path, groups = "/policies/mobileDeviceManagementPolicies", {"$expand": "includedGroups"}
        return self._read("mobility", lambda: self._graph.list_all(path, groups, beta=True))

    def app(self, app_id: str) -> dict[str, Any] | None:
        """Return the service principal of the app *app_id*, None if the tenant has none."""
        wanted = {"$filter": f"appId eq '{app_id}'", "$select": "id,appId,accountEnabled"}
        found = self._read(f"app {app_id}", lambda: self._graph.list_all("/servicePrincipals", wanted))
        return found[0] if found else None

    def consents(self, principal: str) -> list[dict[str, Any]]:
        """Return what was consented to for the app whose service principal has the object id *principal*."""
        wanted = {"$filter": f"clientId eq '{principal}'"}
        return self._read("consents", lambda: self._graph.list_all("/oauth2PermissionGrants", wanted))

    def domains(self) -> list[dict[str, Any]]:
        """Return the domains of the tenant."""
        wanted = {"$select": "id,verifiedDomains"}
        tenants = self._read("domains", lambda: self._graph.list_all("/organization", wanted))
        domains = tenants[0].get("verifiedDomains") if tenants else None
        return [each for each in domains if isinstance(each, dict)] if isinstance(domains, list) else []

    def access_policies(self) -> list[dict[str, Any]]:
        """Return the policies of Conditional Access."""
        return self._read("access", lambda: self._graph.list_all("/identity/conditionalAccess/policies"))

    def enrolment(self) -> list[dict[str, Any]]:
        """Return the restrictions of enrolment."""
        path = "/deviceManagement/deviceEnrollmentConfigurations"
        return self._read("enrolment", lambda: self._graph.list_all(path))

    def has_packages(self, groups: Iterable[str]) -> bool | None:
        """Return whether one of *groups*, object ids, is filled with the accounts ``package_…`` by its rule.

        A group without a rule has no new account in it; None where another rule, or one that could not be read, may.
        """
        in_doubt = False
        for number, group in enumerate(groups):
            rule = self._rule(group) if number < MOST_GROUPS else None
            if rule and _RULE.fullmatch(rule.strip().strip("()").strip()):
                return True
            in_doubt = in_doubt or rule is None or bool(rule)
        return None if in_doubt else False

    def _rule(self, group: str) -> str | None:
        """Return the rule that fills *group*, nothing if there is none, None if it cannot be known."""
        if not is_guid(group):
            return None
        wanted = {"$select": "id,groupTypes,membershipRule"}
        try:
            found = self._read(f"group {group}", lambda: self._graph.get(f"/groups/{group}", wanted))
        except ClaimsNeeded:
            raise
        except EnrolError:
            return None
        return str(found.get("membershipRule") or "")

    def _read(self, name: str, read: Callable[[], T]) -> T:
        """Return what *read* returns, or raise what it raised; it is called once for each *name*."""
        if name not in self._known:
            if len(self._lost) >= MOST_LOST:
                raise _copy(self._lost[-1])
            try:
                self._known[name] = read()
                self._lost.clear()
            except ClaimsNeeded:
                raise
            except EnrolError as error:
                self._known[name] = error
                self._lost = [*self._lost, error] if error.trace.code in _LOST else []
        found = self._known[name]
        if isinstance(found, EnrolError):
            raise _copy(found)
        return found  # type: ignore[no-any-return]  # what read returned


def _copy(error: EnrolError) -> EnrolError:
    """Return *error* to be raised once more, without the frames it came through."""
    return EnrolError(error.reason, error.trace)


def _kind(entry: dict[str, Any]) -> str:
    """Return of what kind a membership is: ``group``, ``directoryRole`` or another."""
    return str(entry.get("@odata.type", "")).rpartition(".")[2]
