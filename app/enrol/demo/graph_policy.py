"""Settings of the tenant, as the Graph of the demo tenant tells them (see :mod:`demo_graph`)."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from app.enrol.demo.account import DOMAIN
from app.enrol.demo.answer import graph_error
from app.enrol.demo.directory import ALL, GROUPS, INTUNE, NONE, PACKAGE_GROUP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.enrol.demo.graph_call import Call
    from app.enrol.demo.server import DemoAnswer

_MADE = "2024-01-01T00:00:00Z"


def organization(call: Call) -> DemoAnswer:
    """Tell the tenant's name and domains."""
    kind = "Federated" if call.state.directory.is_federated else "Managed"
    domain = {"name": DOMAIN, "isDefault": True, "isInitial": True, "capabilities": "Email", "type": kind}
    tenant: dict[str, object] = {
        "id": call.account.tenant,
        "displayName": "DEMO TENANT",
        "verifiedDomains": [domain],
        "tenantType": "AAD",
    }
    return call.page("organization", [tenant])


def registration_policy(call: Call) -> DemoAnswer:
    """Tell who may join devices."""
    directory = call.state.directory
    kind = {ALL: "all", NONE: "no"}.get(directory.may_join, "enumerated")
    allowed: dict[str, object] = {"@odata.type": f"#microsoft.graph.{kind}DeviceRegistrationMembership"}
    if kind == "enumerated":
        allowed |= {"users": directory.join_users, "groups": directory.join_groups}
    policy = {
        "id": "deviceRegistrationPolicy",
        "displayName": "Device Registration Policy",
        "userDeviceQuota": directory.device_quota,
        "multiFactorAuthConfiguration": "required" if directory.join_needs_proof else "notRequired",
        "azureADJoin": {"isAdminConfigurable": True, "allowedToJoin": allowed},
    }
    return call.single("policies/deviceRegistrationPolicy/$entity", policy)


def mobility_policies(call: Call) -> DemoAnswer:
    """Tell whose devices are enrolled in Intune by themselves."""
    if call.version != "beta":
        return graph_error(400, "BadRequest", "Resource not found for the segment 'mobileDeviceManagementPolicies'.")
    directory = call.state.directory
    policy: dict[str, object] = {
        "id": INTUNE,
        "displayName": "Microsoft Intune",
        "appliesTo": directory.mdm_scope,
        "isValid": True,
    }
    if "includedGroups" in call.request.query.get("$expand", ""):
        groups = (GROUPS[each] for each in directory.mdm_groups if each in GROUPS)
        policy["includedGroups"] = [{"id": group.id, "displayName": group.name} for group in groups]
    return call.page("policies/mobileDeviceManagementPolicies", [policy])


def conditional_access(call: Call) -> DemoAnswer:
    """Tell the policies of Conditional Access."""
    directory = call.state.directory
    excluded = [PACKAGE_GROUP.id] if directory.packages_excluded else []
    policies = [_of_policy("Proof for everybody", excluded, ["mfa"], None)]
    if directory.device_code_blocked:
        flows = {"transferMethods": "deviceCodeFlow"}
        policies.append(_of_policy("No device codes", [], ["block"], flows))
    return call.page("identity/conditionalAccess/policies", policies)


def enrolment_configurations(call: Call) -> DemoAnswer:
    """Tell the restrictions of enrolment; the default one is what counts for bulk tokens (``bulk-token.md`` 1.4)."""
    windows = {
        "platformBlocked": not call.state.directory.windows_allowed,
        "personalDeviceEnrollmentBlocked": False,
        "osMinimumVersion": "",
        "osMaximumVersion": "",
    }
    restriction = {
        "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "id": f"{uuid.UUID(int=0xDE30)}_DefaultPlatformRestrictions",
        "displayName": "All users and all devices",
        "priority": 0,
        "windowsRestriction": windows,
    }
    limit = {
        "@odata.type": "#microsoft.graph.deviceEnrollmentLimitConfiguration",
        "id": f"{uuid.UUID(int=0xDE30)}_DefaultLimit",
        "displayName": "All users and all devices",
        "priority": 0,
        "limit": 5,
    }
    return call.page("deviceManagement/deviceEnrollmentConfigurations", [limit, restriction])


def _of_policy(
    name: str, excluded: list[str], controls: list[str], flows: Mapping[str, object] | None
) -> dict[str, object]:
    conditions = {
        "clientAppTypes": ["all"],
        "applications": {"includeApplications": ["All"], "excludeApplications": []},
        "users": {
            "includeUsers": ["All"],
            "excludeUsers": [],
            "includeGroups": [],
            "excludeGroups": excluded,
            "includeRoles": [],
            "excludeRoles": [],
        },
        "authenticationFlows": flows,
    }
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"https://demo.invalid/policy/{name}")),
        "displayName": name,
        "state": "enabled",
        "createdDateTime": _MADE,
        "conditions": conditions,
        "grantControls": {"operator": "OR", "builtInControls": controls},
    }
