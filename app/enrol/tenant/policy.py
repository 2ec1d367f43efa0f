"""Which policies of Conditional Access stop the accounts ``package_…`` (``bulk-token.md`` 1.4, 8).

Members and values are those of Microsoft's reference (``conditionalaccesspolicy``, ``conditionalaccessconditionset``,
``conditionalaccessgrantcontrols``). That a policy which applies to these accounts stops them when they join is
[INFERRED] from reports; so is which apps are asked for while a device joins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.enrol.tenant.facts import TenantFacts

JOIN_APPS = frozenset(
    (
        "all",
        "0000000a-0000-0000-c000-000000000000",
        "d4ebce55-015a-49b5-a083-c84d1797ae8c",
        "01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9",
    )
)
"""All apps, Microsoft Intune, Microsoft Intune Enrollment, and the Device Registration Service [INFERRED]."""

ENROLLMENT = "d4ebce55-015a-49b5-a083-c84d1797ae8c"
"""Microsoft Intune Enrollment."""

_REGISTER = "urn:user:registerdevice"
_OLD_CLIENTS = frozenset(("exchangeActiveSync", "easSupported", "other"))
_SITUATIONS = (
    "locations",
    "signInRiskLevels",
    "userRiskLevels",
    "servicePrincipalRiskLevels",
    "insiderRiskLevels",
    "devices",
)
"""Conditions that hold sometimes; what they are while a device joins cannot be known from here."""


def stops_packages(policy: dict[str, Any], facts: TenantFacts) -> bool | None:
    """Return whether *policy* applies to accounts ``package_…`` that join a device, and demands what they cannot give.

    None where it may: in some situations, or for groups whose rule is another one.
    """
    conditions = _part(policy, "conditions")
    if policy.get("state") != "enabled" or not _demands(policy) or _elsewhere(conditions):
        return False
    apps = _applies_to_joining(_part(conditions, "applications"))
    if apps is False:
        return False
    people = _applies_to_packages(_part(conditions, "users"), facts)
    if people is False:
        return False
    return True if apps and people and not any(conditions.get(each) for each in _SITUATIONS) else None


def _demands(policy: dict[str, Any]) -> bool:
    """Return whether *policy* demands anything to let a person in; a session may be shorter for all that matters
    here."""
    controls = _part(policy, "grantControls")
    names = ("builtInControls", "customAuthenticationFactors", "termsOfUse", "authenticationStrength")
    return any(controls.get(name) for name in names)


def _elsewhere(conditions: dict[str, Any]) -> bool:
    """Return whether *conditions* are only for device codes, old mail programs, or other systems than Windows."""
    clients = set(_list(conditions, "clientAppTypes"))
    platforms = _part(conditions, "platforms")
    included, excluded = set(_list(platforms, "includePlatforms")), set(_list(platforms, "excludePlatforms"))
    return (
        bool(_part(conditions, "authenticationFlows").get("transferMethods"))
        or (bool(clients) and clients <= _OLD_CLIENTS)
        or (bool(included) and not included & {"all", "windows"})
        or "windows" in excluded
    )


def _applies_to_joining(apps: dict[str, Any]) -> bool | None:
    """Return whether *apps* are asked for while a device joins; None where enrolment alone is left out."""
    if _REGISTER in _list(apps, "includeUserActions"):
        return True
    if not {str(each).lower() for each in _list(apps, "includeApplications")} & JOIN_APPS:
        return False
    return None if ENROLLMENT in {str(each).lower() for each in _list(apps, "excludeApplications")} else True


def _applies_to_packages(people: dict[str, Any], facts: TenantFacts) -> bool | None:
    """Return whether accounts ``package_…`` are among *people*; a new one has no role and is named nowhere."""
    included = True if "All" in _list(people, "includeUsers") else facts.has_packages(_list(people, "includeGroups"))
    if included is False:
        return False
    excluded = facts.has_packages(_list(people, "excludeGroups"))
    if excluded:
        return False
    return True if included and excluded is False else None


def _part(plain: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the object *name* in *plain*; an empty one where there is none."""
    found = plain.get(name)
    return found if isinstance(found, dict) else {}


def _list(plain: dict[str, Any], name: str) -> list[Any]:
    """Return the texts in the list *name* of *plain*."""
    found = plain.get(name)
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
