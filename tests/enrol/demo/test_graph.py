"""The demo tenant's Microsoft Graph: what a tenant check reads, and the end of a bulk token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.demo.account import ACCOUNTS, ADMINISTRATOR, CLOUD_DEVICE_ADMINISTRATOR, TENANT
from app.enrol.demo.directory import JOIN_GROUP, PACKAGE_GROUP, REGISTRATION_SERVICE, SYNC_FABRIC
from tests.enrol.demo_client import CLIENT, PID, Client, answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import requests

    from app.enrol.demo.tenant import DemoTenant

PACKAGES = "startswith(userPrincipalName,'package_')"
FIELDS = "id,displayName,userPrincipalName,createdDateTime,accountEnabled,otherMails"


@pytest.fixture
def client(tenant: DemoTenant) -> Iterator[Client]:
    """A program at the demo tenant."""
    made = Client(tenant)
    yield made
    made.close()


@pytest.fixture
def all_rights(client: Client) -> dict[str, str]:
    """The header of an administrator who consented to all."""
    return client.bearer("https://graph.microsoft.com/.default")


def change(
    client: Client, method: str, path: str, headers: Mapping[str, str], **content: bool | str
) -> requests.Response:
    """Send a change."""
    where = f"{client.tenant.base}/v1.0{path}"
    return client.session.request(method, where, json=dict(content) or None, headers=dict(headers), timeout=10)


def packages(client: Client, headers: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the accounts of bulk tokens."""
    found = answer(client.get("/v1.0/users", headers, **{"$filter": PACKAGES, "$select": FIELDS}))["value"]
    assert isinstance(found, list)
    return found


def test_organization(client: Client, all_rights: dict[str, str]) -> None:
    """The tenant tells its id and its default domain."""
    (tenant,) = answer(client.get("/v1.0/organization", all_rights))["value"]
    assert (tenant["id"], tenant["verifiedDomains"][0]["name"]) == (TENANT, "demo.invalid")


def test_me(client: Client, all_rights: dict[str, str]) -> None:
    """Who signed in is told."""
    assert answer(client.get("/v1.0/me", all_rights))["userPrincipalName"] == ADMINISTRATOR.upn


@pytest.mark.parametrize("path", ["/me/memberOf", "/me/transitiveMemberOf"])
def test_roles_and_groups(client: Client, all_rights: dict[str, str], path: str) -> None:
    """The roles are told with the templates they are made from, and the groups unless roles alone were asked for."""
    every = answer(client.get(f"/v1.0{path}", all_rights))["value"]
    roles = answer(client.get(f"/v1.0{path}/microsoft.graph.directoryRole", all_rights))["value"]
    assert [each["roleTemplateId"] for each in roles] == list(ADMINISTRATOR.roles)
    assert CLOUD_DEVICE_ADMINISTRATOR not in {each["id"] for each in roles}
    assert every == [*roles, *(each for each in every if each["id"] == JOIN_GROUP.id)]


def test_roles_without_permission(client: Client) -> None:
    """With a token that may not read roles only their number can be seen."""
    found = answer(client.get("/v1.0/me/memberOf/microsoft.graph.directoryRole", client.bearer("User.Read")))["value"]
    assert len(found) == len(ADMINISTRATOR.roles)
    assert {each["roleTemplateId"] for each in found} == {None}


@pytest.mark.parametrize(
    ("knob", "kind"),
    [
        ("all", "#microsoft.graph.allDeviceRegistrationMembership"),
        ("selected", "#microsoft.graph.enumeratedDeviceRegistrationMembership"),
        ("none", "#microsoft.graph.noDeviceRegistrationMembership"),
    ],
)
@pytest.mark.parametrize("version", ["v1.0", "beta"])
def test_who_may_join(client: Client, all_rights: dict[str, str], version: str, knob: str, kind: str) -> None:
    """The policy says who may join: all, some with their ids, or nobody."""
    client.tenant.directory.may_join = knob
    client.tenant.directory.join_groups = [JOIN_GROUP.id]
    allowed = answer(client.get(f"/{version}/policies/deviceRegistrationPolicy", all_rights))["azureADJoin"][
        "allowedToJoin"
    ]
    assert allowed["@odata.type"] == kind
    assert allowed.get("groups") == ([JOIN_GROUP.id] if knob == "selected" else None)


def test_joining_needs_proof(client: Client, all_rights: dict[str, str]) -> None:
    """The policy says whether joining asks for more proof, and how many devices one may have."""
    client.tenant.directory.join_needs_proof = True
    client.tenant.directory.device_quota = 3
    policy = answer(client.get("/v1.0/policies/deviceRegistrationPolicy", all_rights))
    assert (policy["multiFactorAuthConfiguration"], policy["userDeviceQuota"]) == ("required", 3)


def test_mdm_scope(client: Client, all_rights: dict[str, str]) -> None:
    """The scope of enrolment is told under beta only, with its groups if they are asked for."""
    client.tenant.directory.mdm_scope = "selected"
    client.tenant.directory.mdm_groups = [JOIN_GROUP.id]
    path = "/policies/mobileDeviceManagementPolicies"
    (policy,) = answer(client.get(f"/beta{path}", all_rights, **{"$expand": "includedGroups"}))["value"]
    assert (policy["appliesTo"], policy["includedGroups"][0]["id"]) == ("selected", JOIN_GROUP.id)
    (policy,) = answer(client.get(f"/beta{path}", all_rights))["value"]
    assert "includedGroups" not in policy
    assert client.get(f"/v1.0{path}", all_rights).status_code == 400


def test_service_principal(client: Client, all_rights: dict[str, str]) -> None:
    """The app that makes bulk-token accounts is found, or not."""
    query = {"$filter": f"appId eq '{SYNC_FABRIC}'"}
    (found,) = answer(client.get("/v1.0/servicePrincipals", all_rights, **query))["value"]
    assert found["appId"] == SYNC_FABRIC
    client.tenant.directory.has_sync_fabric = False
    assert answer(client.get("/v1.0/servicePrincipals", all_rights, **query))["value"] == []


def test_consent(client: Client, all_rights: dict[str, str]) -> None:
    """What was consented to is found by the object ids of the two apps, and is gone without consent."""
    own, resource = (
        answer(client.get("/v1.0/servicePrincipals", all_rights, **{"$filter": f"appId eq '{app}'"}))["value"][0]["id"]
        for app in (CLIENT, REGISTRATION_SERVICE)
    )
    query = {"$filter": f"clientId eq '{own}'"}
    (grant,) = answer(client.get("/v1.0/oauth2PermissionGrants", all_rights, **query))["value"]
    assert (grant["resourceId"], grant["scope"]) == (resource, "self_service_device_delete")
    client.tenant.consented = False
    assert answer(client.get("/v1.0/oauth2PermissionGrants", all_rights, **query))["value"] == []


def test_conditional_access(client: Client, all_rights: dict[str, str]) -> None:
    """The policy that asks everybody for proof leaves out the package accounts, unless the knob says no."""
    path = "/v1.0/identity/conditionalAccess/policies"
    (policy,) = answer(client.get(path, all_rights))["value"]
    assert policy["grantControls"]["builtInControls"] == ["mfa"]
    assert policy["conditions"]["users"]["excludeGroups"] == [PACKAGE_GROUP.id]
    group = answer(client.get(f"/v1.0/groups/{PACKAGE_GROUP.id}", all_rights))
    assert group["membershipRule"] == 'user.userPrincipalName -startsWith "package_"'
    client.tenant.directory.packages_excluded = False
    client.tenant.directory.device_code_blocked = True
    policy, blocking = answer(client.get(path, all_rights))["value"]
    assert policy["conditions"]["users"]["excludeGroups"] == []
    assert blocking["conditions"]["authenticationFlows"] == {"transferMethods": "deviceCodeFlow"}
    assert blocking["grantControls"]["builtInControls"] == ["block"]


@pytest.mark.parametrize("allowed", [True, False])
def test_enrolment_restriction(client: Client, all_rights: dict[str, str], *, allowed: bool) -> None:
    """The default restriction says whether Windows may be enrolled."""
    client.tenant.directory.windows_allowed = allowed
    found = answer(client.get("/v1.0/deviceManagement/deviceEnrollmentConfigurations", all_rights))["value"]
    (default,) = (each for each in found if each["id"].endswith("_DefaultPlatformRestrictions"))
    assert default["windowsRestriction"]["platformBlocked"] is not allowed


def test_older_accounts(client: Client, all_rights: dict[str, str]) -> None:
    """A fresh tenant holds accounts of different makers and ages, one of them disabled."""
    found = packages(client, all_rights)
    assert len(found) == 5
    assert all(each["userPrincipalName"].startswith("package_") for each in found)
    assert len({each["otherMails"][0] for each in found}) == 3
    assert len({each["createdDateTime"] for each in found}) == 5
    assert sorted(each["accountEnabled"] for each in found) == [False, True, True, True, True]


def test_unselected_fields(client: Client, all_rights: dict[str, str]) -> None:
    """Maker and day are told only to who selects them."""
    found = answer(client.get("/v1.0/users", all_rights, **{"$filter": PACKAGES}))["value"]
    assert set(found[0]) == {"id", "displayName", "userPrincipalName", "mail"}


def test_paging(client: Client, all_rights: dict[str, str]) -> None:
    """The accounts come in pages; each names the address of the next, with the filter, and the last does not."""
    whole = packages(client, all_rights)
    client.tenant.graph_page_size = 2
    told = answer(client.get("/v1.0/users", all_rights, **{"$filter": PACKAGES, "$select": FIELDS}))
    found = told["value"]
    while "@odata.nextLink" in told:
        assert len(told["value"]) == 2
        told = answer(client.session.get(told["@odata.nextLink"], headers=all_rights, timeout=10))
        found += told["value"]
    assert found == whole
    client.tenant.graph_page_size = len(whole)
    assert "@odata.nextLink" not in answer(client.get("/v1.0/users", all_rights, **{"$filter": PACKAGES}))
    assert len(answer(client.get("/v1.0/users", all_rights, **{"$top": "1"}))["value"]) == 1


@pytest.mark.parametrize("condition", ["accountEnabled eq true", "endswith(userPrincipalName,'x')", "nonsense"])
def test_other_filters(client: Client, all_rights: dict[str, str], condition: str) -> None:
    """A condition that is not modelled is refused, not ignored."""
    response = client.get("/v1.0/users", all_rights, **{"$filter": condition})
    assert (response.status_code, answer(response)["error"]["code"]) == (400, "Request_UnsupportedQuery")


def test_a_new_account_is_listed(client: Client, all_rights: dict[str, str]) -> None:
    """The account of a new token is in the list, with who asked for it."""
    client.bulk_token(client.bearer(), name="Lab, until May")
    (new,) = (each for each in packages(client, all_rights) if PID in each["userPrincipalName"])
    assert (new["displayName"], new["otherMails"]) == ("Lab, until May", [ADMINISTRATOR.upn])


def test_revoking(client: Client, all_rights: dict[str, str]) -> None:
    """An account is disabled, loses its sign-ins, and is deleted; its token works no longer from the first step on."""
    token = client.bulk_token(client.bearer())["refresh_token"]
    where = f"/users/package_{PID}@demo.invalid"
    assert client.tenant.works(token)
    assert change(client, "PATCH", where, all_rights, accountEnabled=False).status_code == 204
    assert not client.tenant.works(token)
    shown = answer(client.get(f"/v1.0{where}", all_rights, **{"$select": FIELDS}))
    assert shown["accountEnabled"] is False
    assert change(client, "PATCH", where, all_rights, accountEnabled=True).status_code == 204
    assert client.tenant.works(token)
    assert answer(change(client, "POST", f"{where}/revokeSignInSessions", all_rights))["value"] is True
    assert not client.tenant.works(token)
    assert change(client, "DELETE", f"/users/{shown['id']}", all_rights).status_code == 204
    assert client.get(f"/v1.0{where}", all_rights).status_code == 404
    assert len(packages(client, all_rights)) == 5


@pytest.mark.parametrize(
    ("method", "path"), [("PATCH", ""), ("DELETE", ""), ("POST", "/revokeSignInSessions"), ("GET", "")]
)
def test_nobody_of_that_name(client: Client, all_rights: dict[str, str], method: str, path: str) -> None:
    """An account that is not there is told so."""
    response = change(client, method, f"/users/package_none@demo.invalid{path}", all_rights, accountEnabled=False)
    assert (response.status_code, answer(response)["error"]["code"]) == (404, "Request_ResourceNotFound")


def test_people_are_not_changed(client: Client, all_rights: dict[str, str]) -> None:
    """Nobody but accounts of packages can be deleted, and nothing else of those be changed."""
    assert change(client, "DELETE", f"/users/{ADMINISTRATOR.upn}", all_rights).status_code == 404
    account = packages(client, all_rights)[0]["id"]
    assert change(client, "PATCH", f"/users/{account}", all_rights, displayName="x").status_code == 400


PLACES = [
    ("GET", "/v1.0/organization", "User.Read"),
    ("GET", "/v1.0/me", "User.Read"),
    ("GET", "/v1.0/me/transitiveMemberOf", "User.Read"),
    ("GET", "/v1.0/policies/deviceRegistrationPolicy", "Policy.Read.All"),
    ("GET", "/beta/policies/mobileDeviceManagementPolicies", "Policy.Read.All"),
    ("GET", "/v1.0/servicePrincipals", "Application.Read.All"),
    ("GET", "/v1.0/oauth2PermissionGrants", "Directory.Read.All"),
    ("GET", "/v1.0/identity/conditionalAccess/policies", "Policy.Read.All"),
    ("GET", "/v1.0/deviceManagement/deviceEnrollmentConfigurations", "DeviceManagementServiceConfig.Read.All"),
    ("GET", f"/v1.0/groups/{JOIN_GROUP.id}", "Group.Read.All"),
    ("GET", "/v1.0/users", "User.Read.All"),
    ("POST", "/v1.0/users/x/revokeSignInSessions", "User.RevokeSessions.All"),
    ("PATCH", "/v1.0/users/x", "User.EnableDisableAccount.All"),
    ("DELETE", "/v1.0/users/x", "User.DeleteRestore.All"),
]


@pytest.mark.parametrize(("method", "path", "scope"), PLACES)
def test_permissions(client: Client, method: str, path: str, scope: str) -> None:
    """Each address opens with its smallest permission, and answers 403 without it, or if consent to it was withheld."""

    def status(asked: str) -> int:
        headers = client.bearer(asked)
        return client.session.request(method, client.tenant.base + path, headers=headers, timeout=10).status_code

    assert status(f"https://graph.microsoft.com/{scope}") not in {401, 403}
    assert status("https://graph.microsoft.com/Calendars.Read") == 403
    client.tenant.withheld_scopes.add(scope)
    response = client.session.request(method, client.tenant.base + path, headers=client.bearer(scope), timeout=10)
    assert response.status_code == 403
    assert answer(response)["error"]["code"] == "Authorization_RequestDenied"


@pytest.mark.parametrize(("method", "path"), [("GET", PLACES[3][1]), ("GET", PLACES[7][1]), ("DELETE", PLACES[13][1])])
def test_roles_are_needed(client: Client, method: str, path: str) -> None:
    """Where a role is needed, consent alone is not enough."""
    client.tenant.account = ACCOUNTS["without_role"]
    headers = client.bearer(".default")
    response = client.session.request(method, client.tenant.base + path, headers=headers, timeout=10)
    assert response.status_code == 403


def test_tokens_of_another_service(client: Client) -> None:
    """A token for the bulk-token service opens nothing here, and one for Graph nothing there."""
    response = client.get("/v1.0/me", client.bearer())
    assert (response.status_code, answer(response)["error"]["code"]) == (401, "InvalidAuthenticationToken")
    assert client.begin(client.bearer("User.Read")).status_code == 401


def test_what_is_not_there(client: Client, all_rights: dict[str, str]) -> None:
    """An address that is not modelled is refused in Graph's shape."""
    response = client.get("/v1.0/teams", all_rights)
    assert (response.status_code, answer(response)["error"]["code"]) == (400, "BadRequest")


@pytest.mark.parametrize(
    ("fault", "code"), [("throttled", "TooManyRequests"), ("forbidden", "Authorization_RequestDenied")]
)
def test_faults_in_the_shape_of_graph(client: Client, all_rights: dict[str, str], fault: str, code: str) -> None:
    """Throttling and refusals come in Graph's own shape."""
    client.tenant.faults.add("graph", fault)
    assert answer(client.get("/v1.0/me", all_rights))["error"]["code"] == code
