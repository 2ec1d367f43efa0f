"""The app registration for bulk tokens, made or repaired by Microsoft Graph: looked for, planned, and then written.

What it is stands in :mod:`app.enrol.cloud.registration`, and the scripts of the guide make the same one. How Graph
takes it is from Microsoft's reference (``application-post-applications``, ``application-update``,
``serviceprincipal-post-serviceprincipals``, ``oauth2permissiongrant-post``, ``oauth2permissiongrant-update``). None of
it was ever run against a tenant of Microsoft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.core.error import AppError, BadInput
from app.core.masking import shown
from app.core.progress import no_progress
from app.core.text import N_
from app.enrol.cloud.registration import ASKS, AUDIENCE, FOR_ALL, REDIRECT, SERVICES, check_name, name_filter
from app.enrol.net.background import pause
from app.enrol.net.failure import fail
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.registration_plan import Change, Part, Plan, Registered
from app.reason.client import CLIENT
from app.reason.reason import EnrolError
from app.reason.table import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.progress import Progress
    from app.enrol.cloud.registration import Service
    from app.enrol.tenant.graph import Graph

LAG: Final = 10.0
TRIES: Final = 6
"""Seconds until what the directory did not know yet is tried again, and how often in all, as the scripts do."""

_NOT_YET: Final = frozenset((400, 404))
"""How Graph answers about an object that was made a moment ago [INFERRED: both have been seen]."""


def look(graph: Graph, name: str) -> Plan:
    """Return what is to be changed for an app registration called *name*; nothing is written.

    :raises BadInput: nothing can be called so, or several app registrations are.
    :raises EnrolError: Graph does not let the person look; it tells the reason.
    :raises ClaimsNeeded: Graph wants a sign-in with more proof.
    """
    return _Tenant(graph, check_name(name)).plan()


def make(
    graph: Graph,
    plan: Plan,
    *,
    progress: Progress = no_progress,
    begun: Callable[[Change], None] = lambda _change: None,
) -> Registered:
    """Do what *plan* says, which a person has seen. *begun* hears of each change before it is made.

    The tenant is looked at again first, so that all can be repeated, also after a stop in the middle. The first change
    that fails ends it, as the others need it.

    :raises AppError: the tenant has changed since, so that more would be done than the plan says; nothing was written.
    :raises Cancelled: *progress*, or that of the connection, raised it. What was begun before the last is done.
    :raises EnrolError: there is no app registration, and none could be made; it tells the reason.
    :raises ClaimsNeeded: Graph wants a sign-in with more proof.
    """
    tenant = _Tenant(graph, plan.name)
    changes = tenant.plan().changes
    if set(changes) - set(plan.changes):
        raise AppError(
            N_(
                "Error",
                "The tenant was changed since you looked, and more would have to be done than you have seen. Nothing"
                " was written. Look again.",
            )
        )
    done: list[Change] = []
    for number, change in enumerate(changes):
        progress(number, len(changes))
        begun(change)
        try:
            tenant.do(change, progress)
        except ClaimsNeeded:
            raise
        except EnrolError as error:
            failure: EnrolError | None = _worded(error, change.part)
        else:
            failure = None
            done.append(change)
        if failure is not None:
            if not tenant.client_id:
                raise failure
            return Registered(
                name=plan.name,
                client_id=tenant.client_id,
                done=tuple(done),
                left=changes[number:],
                error=failure,
            )
    progress(len(changes), len(changes))
    return Registered(name=plan.name, client_id=tenant.client_id, done=tuple(done))


def about_tool(error: EnrolError) -> EnrolError:
    """Return *error* of the sign-in with the card about Microsoft's app where it would speak of one's own."""
    return EnrolError(reason_of("tool_refused"), error.trace) if error.reason in CLIENT else error


def _worded(error: EnrolError, part: Part | None = None) -> EnrolError:
    """Return *error* with the card that names the role where Graph refuses *part*."""
    if error.trace.code != "graph_forbidden":
        return error
    return EnrolError(reason_of("consent_forbidden" if part is Part.CONSENT else "register_forbidden"), error.trace)


class _Tenant:
    """What is there of the app registration and of what it needs; it is kept up as changes are made."""

    def __init__(self, graph: Graph, name: str) -> None:
        """Read it."""
        self._graph, self._name = graph, name
        self._fresh = False
        self._app: dict[str, Any] = {}
        self._principals: dict[str, str] = {}
        self._grants: list[dict[str, Any]] = []
        failure: EnrolError | None = None
        try:
            self._read()
        except ClaimsNeeded:
            raise
        except EnrolError as error:
            failure = _worded(error)
        if failure is not None:
            raise failure

    @property
    def client_id(self) -> str:
        """The client id of the app registration, empty if there is none."""
        return str(self._app.get("appId") or "")

    def plan(self) -> Plan:
        """Return what is missing."""
        changes = [*self._missing_of_app()]
        if self.client_id not in self._principals:
            changes.append(Change(Part.OWN_PRINCIPAL))
        changes += [Change(Part.PRINCIPAL, service=one) for one in SERVICES if one.app_id not in self._principals]
        for service in ASKS:
            missing = tuple(one.name for one in service.scopes if one.name not in self._granted(service)[1])
            if missing:
                changes.append(Change(Part.CONSENT, service=service, scopes=missing))
        return Plan(name=self._name, client_id=self.client_id, changes=tuple(changes))

    def do(self, change: Change, progress: Progress) -> None:
        """Make *change*."""
        service = change.service
        match change.part:
            case Part.APP:
                self._app = self._graph.create("/applications", _whole(self._name))
                self._fresh = True
            case Part.PUBLIC:
                self._update({"isFallbackPublicClient": True})
            case Part.REDIRECT:
                self._update({"publicClient": {"redirectUris": [*self._redirects(), REDIRECT]}})
            case Part.PERMISSION if service:
                self._update({"requiredResourceAccess": self._with_access(service)})
            case Part.OWN_PRINCIPAL:
                self._create_principal(self.client_id, progress)
            case Part.PRINCIPAL if service:
                self._create_principal(service.app_id, progress)
            case Part.CONSENT if service:
                self._consent(service, change.scopes, progress)
            case _:
                raise ValueError(change)

    # What is read

    def _read(self) -> None:
        wanted = {
            "$filter": name_filter(self._name),
            "$select": "id,appId,displayName,isFallbackPublicClient,publicClient,requiredResourceAccess",
        }
        apps = self._graph.list_all("/applications", wanted)
        if len(apps) > 1:
            raise BadInput(
                N_(
                    "Error",
                    "The tenant has {count} app registrations called “{name}”. Delete all but one, or take another"
                    " name.",
                ),
                count=len(apps),
                name=self._name,
            )
        self._app = apps[0] if apps else {}
        ids = [one.app_id for one in SERVICES]
        for app_id in [self.client_id, *ids] if self.client_id else ids:
            wanted = {"$filter": f"appId eq '{app_id}'", "$select": "id,appId"}
            if found := self._graph.list_all("/servicePrincipals", wanted):
                self._principals[app_id] = str(found[0].get("id"))
        if own := self._principals.get(self.client_id):
            self._grants = self._graph.list_all("/oauth2PermissionGrants", {"$filter": f"clientId eq '{own}'"})

    def _missing_of_app(self) -> list[Change]:
        if not self.client_id:
            return [Change(Part.APP, self._name)]
        found = [] if self._app.get("isFallbackPublicClient") is True else [Change(Part.PUBLIC)]
        if REDIRECT not in self._redirects():
            found.append(Change(Part.REDIRECT))
        for service in ASKS:
            asked = {str(one.get("id")) for one in self._access(service)}
            missing = tuple(one.name for one in service.scopes if one.id not in asked)
            if missing:
                found.append(Change(Part.PERMISSION, service=service, scopes=missing))
        return found

    def _redirects(self) -> list[str]:
        client = self._app.get("publicClient")
        found = client.get("redirectUris") if isinstance(client, dict) else None
        return [str(one) for one in found] if isinstance(found, list) else []

    def _resources(self) -> list[dict[str, Any]]:
        found = self._app.get("requiredResourceAccess")
        return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

    def _access(self, service: Service) -> list[dict[str, Any]]:
        """Return what the app registration asks of *service*."""
        found = next((one for one in self._resources() if one.get("resourceAppId") == service.app_id), {})
        asked = found.get("resourceAccess")
        return [one for one in asked if isinstance(one, dict)] if isinstance(asked, list) else []

    def _granted(self, service: Service) -> tuple[str, tuple[str, ...]]:
        """Return the id of the consent for everybody to permissions of *service*, and their names."""
        resource = self._principals.get(service.app_id)
        for grant in self._grants:
            if resource and grant.get("resourceId") == resource and grant.get("consentType") == FOR_ALL:
                return str(grant.get("id")), tuple(str(grant.get("scope") or "").split())
        return "", ()

    # What is written

    def _update(self, change: Mapping[str, object]) -> None:
        self._graph.patch(f"/applications/{self._app.get('id')}", change)
        self._app |= change

    def _with_access(self, service: Service) -> list[dict[str, Any]]:
        """Return all that the app registration is to ask for, with *service*; what it asks for besides stays."""
        access = self._access(service)
        known = {str(one.get("id")) for one in access}
        mine = {
            "resourceAppId": service.app_id,
            "resourceAccess": [*access, *(each for each in _scopes(service) if each["id"] not in known)],
        }
        return [*(one for one in self._resources() if one.get("resourceAppId") != service.app_id), mine]

    def _create_principal(self, app_id: str, progress: Progress) -> None:
        made = self._patiently(lambda: self._graph.create("/servicePrincipals", {"appId": app_id}), progress)
        if not made.get("id"):
            raise fail("bad_answer", detail=f"the service principal of {shown(app_id)} has no id")
        self._principals[app_id] = str(made["id"])
        self._fresh = True

    def _consent(self, service: Service, scopes: tuple[str, ...], progress: Progress) -> None:
        grant, old = self._granted(service)
        scope = " ".join((*old, *scopes))
        if grant:
            self._graph.patch(f"/oauth2PermissionGrants/{grant}", {"scope": scope})
            return
        content = {
            "clientId": self._principals[self.client_id],
            "consentType": FOR_ALL,
            "resourceId": self._principals[service.app_id],
            "scope": scope,
        }
        self._patiently(lambda: self._graph.create("/oauth2PermissionGrants", content), progress)

    def _patiently(self, work: Callable[[], dict[str, Any]], progress: Progress) -> dict[str, Any]:
        """Return what *work* returns; the directory may not know yet what was created a moment ago."""
        for turn in range(1, TRIES + 1):
            try:
                return work()
            except ClaimsNeeded:
                raise
            except EnrolError as error:
                failure = error
            if not self._fresh or failure.trace.status not in _NOT_YET or turn == TRIES:
                break
            pause(LAG, progress)
        raise failure


def _whole(name: str) -> dict[str, object]:
    """Return the app registration as it is created."""
    return {
        "displayName": name,
        "signInAudience": AUDIENCE,
        "isFallbackPublicClient": True,
        "publicClient": {"redirectUris": [REDIRECT]},
        "requiredResourceAccess": [
            {"resourceAppId": service.app_id, "resourceAccess": _scopes(service)} for service in ASKS
        ],
    }


def _scopes(service: Service) -> list[dict[str, str]]:
    return [{"id": scope.id, "type": "Scope"} for scope in service.scopes]
