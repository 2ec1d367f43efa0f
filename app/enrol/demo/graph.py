"""Microsoft Graph of the demo tenant: what a tenant check and a list of bulk tokens ask (``bulk-token.md`` 1.4, 1.5).

Modelled from Microsoft's reference of Graph (learn.microsoft.com/graph/api), under ``/v1.0`` and ``/beta`` alike where
nothing else is said; permissions are the delegated ones named there:

========================================================  ==========================================================
``GET /organization``                                     ``organization-list``
``GET /me``                                               ``user-get``
``GET /me/transitiveMemberOf``, ``/me/memberOf``, with    ``user-list-transitivememberof``; without a permission for
or without ``/microsoft.graph.directoryRole``             roles only their ids are reported. That the cast works without
                                                          ``ConsistencyLevel: eventual`` is [INFERRED]
``GET /policies/deviceRegistrationPolicy``                ``deviceregistrationpolicy-get``: v1.0 and beta
``GET /policies/mobileDeviceManagementPolicies``          ``mobiledevicemanagementpolicies-list``: beta only; that v1.0
                                                          answers 400 is [INFERRED]. ``$expand=includedGroups``
``GET /servicePrincipals?$filter=appId eq '…'``           ``serviceprincipal-list``
``POST /servicePrincipals``                               ``serviceprincipal-post-serviceprincipals``
``GET``, ``POST /applications``, ``PATCH …/{id}``         ``application-list``, ``application-post-applications``,
                                                          ``application-update``
``GET /oauth2PermissionGrants?$filter=clientId eq '…'``   ``oauth2permissiongrant-list``
``POST /oauth2PermissionGrants``, ``PATCH …/{id}``        ``oauth2permissiongrant-post``, ``…-update``
``GET /identity/conditionalAccess/policies``              ``conditionalaccessroot-list-policies``
``GET /deviceManagement/deviceEnrollmentConfigurations``  ``intune-onboarding-deviceenrollmentplatformrestrictions``…
``GET /groups/{id}``                                      ``group-get``
``GET /users?$filter=startswith(userPrincipalName,'…')``  ``user-list``; ``otherMails`` names the maker
``GET``, ``PATCH``, ``DELETE /users/{id or name}``        ``user-get``, ``user-update``, ``user-delete``
``POST /users/{id}/revokeSignInSessions``                 ``user-revokesigninsessions``: 200 with ``true`` [INFERRED],
                                                          the reference says 2xx
========================================================  ==========================================================

What a person without any role may read in a real tenant is narrower than modelled here; roles are asked for where the
reference asks for some, and any role will do [INFERRED: the exact ones differ]. Audiences of tokens, and the ids of
objects, are made up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.enrol.demo.account import (
    ACCOUNTS,
    APPLICATION_ADMINISTRATOR,
    CLOUD_APPLICATION_ADMINISTRATOR,
    GLOBAL_ADMINISTRATOR,
)
from app.enrol.demo.answer import GRAPH_APP, graph_error, read_jwt
from app.enrol.demo.graph_app import (
    applications,
    create_application,
    create_grant,
    create_service_principal,
    grants,
    service_principals,
    update_application,
    update_grant,
)
from app.enrol.demo.graph_call import Call
from app.enrol.demo.graph_policy import (
    conditional_access,
    enrolment_configurations,
    mobility_policies,
    organization,
    registration_policy,
)
from app.enrol.demo.graph_user import (
    change_user,
    delete_user,
    group,
    list_users,
    member_of,
    one_user,
    revoke_sessions,
    who_am_i,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.enrol.demo.account import DemoAccount
    from app.enrol.demo.server import DemoAnswer, Request
    from app.enrol.demo.state import DemoState

_DIRECTORY = "Directory.Read.All Directory.ReadWrite.All"
_READ_USERS = f"User.Read.All User.ReadWrite.All {_DIRECTORY}"
_READ_ME = f"User.Read User.ReadWrite {_READ_USERS}"
_MEMBER = f"{_READ_ME} Group.Read.All GroupMember.Read.All"


@dataclass(frozen=True, slots=True)
class _Place:
    """An address: the words of which one must be among the permissions, and whether the person needs a role.

    Where ``roles`` are named, it is one of these; it must be among the active ones.
    """

    method: str
    path: re.Pattern[str]
    scopes: frozenset[str]
    needs_role: bool
    answer: Callable[[Call], DemoAnswer]
    roles: frozenset[str] = frozenset()


def _place(
    method: str,
    path: str,
    scopes: str,
    answer: Callable[[Call], DemoAnswer],
    *,
    role: bool = False,
    roles: frozenset[str] = frozenset(),
) -> _Place:
    return _Place(method, re.compile(path), frozenset(scopes.split()), role, answer, roles)


_APP_ROLES = frozenset((APPLICATION_ADMINISTRATOR, CLOUD_APPLICATION_ADMINISTRATOR, GLOBAL_ADMINISTRATOR))
_WRITE_APPS = "Application.ReadWrite.All Directory.ReadWrite.All"
_WRITE_CONSENTS = "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All"
_ROLE_CAST = r"(/microsoft\.graph\.directoryRole)?"
_PLACES = (
    _place("GET", r"/organization", f"User.Read Organization.Read.All {_DIRECTORY}", organization),
    _place("GET", r"/me", _READ_ME, who_am_i),
    _place("GET", rf"/me/(transitiveM|m)emberOf{_ROLE_CAST}", _MEMBER, member_of),
    _place(
        "GET",
        r"/policies/deviceRegistrationPolicy",
        "Policy.Read.DeviceConfiguration Policy.Read.All Policy.ReadWrite.DeviceConfiguration",
        registration_policy,
        role=True,
    ),
    _place(
        "GET",
        r"/policies/mobileDeviceManagementPolicies",
        "Policy.Read.All Policy.ReadWrite.MobilityManagement",
        mobility_policies,
        role=True,
    ),
    _place(
        "GET",
        r"/servicePrincipals",
        f"Application.Read.All Application.ReadWrite.All {_DIRECTORY}",
        service_principals,
    ),
    _place("GET", r"/oauth2PermissionGrants", f"DelegatedPermissionGrant.ReadWrite.All {_DIRECTORY}", grants),
    _place("POST", r"/servicePrincipals", _WRITE_APPS, create_service_principal, roles=_APP_ROLES),
    _place("GET", r"/applications", f"Application.Read.All {_WRITE_APPS} Directory.Read.All", applications),
    _place("POST", r"/applications", _WRITE_APPS, create_application, roles=_APP_ROLES),
    _place("PATCH", r"/applications/[^/]+", _WRITE_APPS, update_application, roles=_APP_ROLES),
    _place("POST", r"/oauth2PermissionGrants", _WRITE_CONSENTS, create_grant, roles=_APP_ROLES),
    _place("PATCH", r"/oauth2PermissionGrants/[^/]+", _WRITE_CONSENTS, update_grant, roles=_APP_ROLES),
    _place("GET", r"/identity/conditionalAccess/policies", "Policy.Read.All", conditional_access, role=True),
    _place(
        "GET",
        r"/deviceManagement/deviceEnrollmentConfigurations",
        "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All "
        "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        enrolment_configurations,
        role=True,
    ),
    _place("GET", r"/groups/[^/]+", f"Group.Read.All GroupMember.Read.All Group.ReadWrite.All {_DIRECTORY}", group),
    _place("GET", r"/users", _READ_USERS, list_users),
    _place("GET", r"/users/[^/]+", _READ_USERS, one_user),
    _place(
        "PATCH",
        r"/users/[^/]+",
        "User.EnableDisableAccount.All User.ReadWrite.All Directory.ReadWrite.All",
        change_user,
        role=True,
    ),
    _place("DELETE", r"/users/[^/]+", "User.DeleteRestore.All User.ReadWrite.All", delete_user, role=True),
    _place(
        "POST",
        r"/users/[^/]+/revokeSignInSessions",
        "User.RevokeSessions.All User.ReadWrite.All Directory.ReadWrite.All",
        revoke_sessions,
        role=True,
    ),
)


def all_scopes() -> list[str]:
    """Return every permission that opens an address here: what ``.default`` stands for."""
    return sorted({scope for place in _PLACES for scope in place.scopes})


def answer_graph(state: DemoState, request: Request) -> DemoAnswer:
    """Answer a request to Microsoft Graph, if its access token allows it."""
    version, _, rest = request.path.removeprefix("/").partition("/")
    path = f"/{rest}".rstrip("/")
    place = next((each for each in _PLACES if each.method == request.method and each.path.fullmatch(path)), None)
    claims = read_jwt(request.bearer)
    account = ACCOUNTS.get(str(claims.get("account")))
    if claims.get("aud") != GRAPH_APP or account is None:
        return graph_error(401, "InvalidAuthenticationToken", "Access token validation failure. Invalid audience.")
    if place is None:
        return graph_error(400, "BadRequest", f"Resource not found for the segment '{rest.partition('/')[0]}'.")
    scopes = frozenset(str(claims.get("scp", "")).split())
    lacks_role = bool(place.roles) and not place.roles & set(account.roles)
    if not scopes & place.scopes or lacks_role or (place.needs_role and not _has_role(account)):
        return graph_error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
    client = str(claims.get("appid"))
    call = Call(state=state, request=request, path=path, version=version, account=account, client=client, scopes=scopes)
    return place.answer(call)


def _has_role(account: DemoAccount) -> bool:
    """Return whether *account* is an administrator of anything."""
    return bool(account.roles)
