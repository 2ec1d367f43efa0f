"""How each check of the checklist is answered from the facts of a tenant (``bulk-token.md`` 1.4).

A function here returns the answer to one check, and raises EnrolError where the facts for it could not be read. Names
out of the tenant are shown without what steers a terminal or turns the order of letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.masking import shown
from app.core.text import N_, Sentence
from app.enrol.cloud.registration import DEVICE_SCOPE, REGISTRATION, SYNC_FABRIC
from app.enrol.sign_in.claims import ClaimsNeeded
from app.enrol.tenant.checklist_page import CheckAnswer
from app.enrol.tenant.policy import stops_packages
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from app.enrol.tenant.facts import TenantFacts

ROLES = {
    "7698a772-787b-4ac8-901f-60d6b08affd2": "Cloud Device Administrator",
    "3a2c62db-5318-420d-8d74-23affee5d9d5": "Intune Administrator",
    "966707d0-3269-4727-9be2-8c3a10f19b9d": "Password Administrator",
}
"""The roles that Microsoft names (memdocs windows-bulk-enroll, 29 September 2025), by the ids of their templates, which
are the same in every tenant."""

GLOBAL_ROLE = "62e90394-69f5-4237-9190-012177145e10"
"""Global Administrator: named there until 2025."""

WEAK_ROLE = "3a2c62db-5318-420d-8d74-23affee5d9d5"
"""Intune Administrator: alone it has been seen to fail (memdocs#3361)."""

INTUNE = "0000000a-0000-0000-c000-000000000000"
"""The policy of Intune among those for MDM, whose id is that of the app [INFERRED]."""

MOST_EXPANDED = 20
"""Groups that Graph tells at most inside another object; there may be more than it tells."""


def role(facts: TenantFacts) -> CheckAnswer:
    """Answer whether one of the roles is active."""
    roles = facts.my_roles()
    templates = [str(each["roleTemplateId"]) for each in roles if each.get("roleTemplateId")]
    named = [each for each in ROLES if each in templates]
    values: dict[str, object] = {"roles": ", ".join(ROLES[each] for each in named)}
    if GLOBAL_ROLE in templates and named in ([], [WEAK_ROLE]):
        return _said(
            True,
            N_(
                "Check",
                "Active is Global Administrator, which Microsoft no longer lists here. If no token comes, add {role}.",
            ),
            role=next(iter(ROLES.values())),
        )
    if named == [WEAK_ROLE]:
        return _said(True, N_("Check", "Active is {roles}, which alone has been seen to fail."), **values)
    if named:
        return _said(
            True,
            N_("Check", "Active: {roles}. Whether it is limited to an administrative unit is not checked here."),
            **values,
        )
    if len(templates) < len(roles):
        return _said(
            None,
            N_(
                "Check",
                "Roles are active ({count}), but which ones is not known: a permission to read roles is missing.",
            ),
            count=len(roles),
        )
    return _said(False, N_("Check", "None of these roles is active now. One that is only eligible does not count yet."))


def join_person(facts: TenantFacts) -> CheckAnswer:
    """Answer whether the person may join devices."""
    kind, users, groups = _may_join(facts)
    if kind == "enumerated":
        if facts.me() in users or facts.my_groups() & set(groups):
            return _said(True, N_("Check", "The setting is Selected, and you are among them."))
        return _said(False, N_("Check", "The setting is Selected, and you are not among them."))
    return _all_or_none(kind)


def join_package(facts: TenantFacts) -> CheckAnswer:
    """Answer whether new accounts ``package_…`` may join devices."""
    kind, _users, groups = _may_join(facts)
    if kind != "enumerated":
        return _all_or_none(kind)
    match facts.has_packages(groups):
        case True:
            return _said(True, N_("Check", "The setting is Selected, with a dynamic group for the accounts package_…."))
        case False:
            return _said(False, N_("Check", "The setting is Selected, without a dynamic group for a new account."))
        case _:
            return _said(
                None,
                N_(
                    "Check",
                    "The setting is Selected, with groups and it is not known whether a new account is in them.",
                ),
            )


def mdm_scope(facts: TenantFacts) -> CheckAnswer:
    """Answer whether the person is in the MDM user scope of Intune."""
    ours = [each for each in facts.mobility() if each.get("id") == INTUNE]
    ours = ours or [each for each in facts.mobility() if each.get("displayName") == "Microsoft Intune"]
    scope = str(ours[0].get("appliesTo", "")).lower() if ours else ""
    if scope == "all":
        return _said(
            True, N_("Check", "The MDM user scope is All, according to the preview version of Microsoft Graph.")
        )
    if scope == "none":
        return _said(
            False, N_("Check", "The MDM user scope is None, according to the preview version of Microsoft Graph.")
        )
    if scope != "selected":
        return _said(None, N_("Check", "The preview version of Microsoft Graph reports no MDM user scope of Intune."))
    told = ours[0].get("includedGroups")
    groups = {str(each.get("id")) for each in told if isinstance(each, dict)} if isinstance(told, list) else set()
    if groups & facts.my_groups():
        return _said(
            True,
            N_(
                "Check",
                "The MDM user scope is Some, and you are in one of its groups. If you leave it, the package stops"
                " enrolling.",
            ),
        )
    if len(groups) >= MOST_EXPANDED or not isinstance(told, list):
        return _said(
            None, N_("Check", "The MDM user scope is Some, and Microsoft Graph does not report all its groups.")
        )
    return _said(False, N_("Check", "The MDM user scope is Some, and you are in none of its groups."))


def sync_fabric(facts: TenantFacts) -> CheckAnswer:
    """Answer whether the service principal exists."""
    found = facts.app(SYNC_FABRIC)
    if found is None:
        return _said(False, N_("Check", "The tenant has no such service principal."))
    if found.get("accountEnabled") is False:
        return _said(None, N_("Check", "It exists, but is disabled. Whether it works like that is not known."))
    return _said(True, N_("Check", "It exists."))


def consent(facts: TenantFacts, client_id: str) -> CheckAnswer:
    """Answer whether the app registration exists here and has the permission that the bulk token needs."""
    own = facts.app(client_id)
    if own is None:
        return _said(False, N_("Check", "The tenant does not know the app, or nobody has consented to it."))
    service = facts.app(REGISTRATION)
    if service is None:
        return _said(False, N_("Check", "The tenant lacks the service principal of the Device Registration Service."))
    try:
        found = facts.consents(str(own.get("id")))
    except ClaimsNeeded:
        raise
    except EnrolError as error:
        if error.trace.code != "graph_forbidden":
            raise
        return _said(
            None,
            N_(
                "Check",
                "The app exists. Its consents could only be read with the wide permission Directory.Read.All; getting a"
                " token shows as well whether it is there.",
            ),
        )
    mine = [
        each
        for each in found
        if each.get("resourceId") == service.get("id") and DEVICE_SCOPE.name in str(each.get("scope", "")).split()
    ]
    if any(each.get("consentType") == "AllPrincipals" for each in mine):
        return _said(True, N_("Check", "The app exists and has admin consent."))
    if any(each.get("principalId") == facts.me() for each in mine):
        return _said(True, N_("Check", "The app exists, and you have consented to it for yourself alone."))
    return _said(
        False, N_("Check", "The app exists, but nobody has consented to {name} for you."), name=DEVICE_SCOPE.name
    )


def staged_rollout(facts: TenantFacts, user: str) -> CheckAnswer:
    """Answer whether a staged rollout can touch the person: only with a federated domain."""
    domain = user.rpartition("@")[2].lower()
    kinds = {str(each.get("name", "")).lower(): str(each.get("type", "")).lower() for each in facts.domains()}
    if kinds and "federated" not in kinds.values():
        return _said(True, N_("Check", "No domain of the tenant is federated."))
    if kinds.get(domain) == "managed":
        return _said(True, N_("Check", "Your domain {domain} is not federated."), domain=shown(domain))
    return _said(
        None,
        N_(
            "Check",
            "The domain {domain} may be federated. Who is in a staged rollout, is visible in Microsoft Graph only to "
            "people who may change it.",
        ),
        domain=shown(domain),
    )


def enrolment_restriction(facts: TenantFacts) -> CheckAnswer:
    """Answer whether the default restriction allows Windows."""
    found = [each for each in facts.enrolment() if str(each.get("id", "")).endswith("_DefaultPlatformRestrictions")]
    windows = found[0].get("windowsRestriction") if found else None
    blocked = windows.get("platformBlocked") if isinstance(windows, dict) else None
    if not isinstance(windows, dict) or not isinstance(blocked, bool):
        return _said(None, N_("Check", "Microsoft Graph reports no default restriction for Windows."))
    if blocked:
        return _said(False, N_("Check", "The default restriction blocks Windows."))
    limits = [str(windows.get(each) or "") for each in ("osMinimumVersion", "osMaximumVersion")]
    if any(limits):
        return _said(
            True,
            N_("Check", "Windows is allowed, with limits on its version: from “{least}” to “{most}”."),
            least=shown(limits[0]),
            most=shown(limits[1]),
        )
    return _said(True, N_("Check", "Windows is allowed."))


def conditional_access(facts: TenantFacts) -> CheckAnswer:
    """Answer whether a policy, or the device settings, demand of ``package_…`` accounts what they cannot give."""
    judged = [(stops_packages(each, facts), shown(each.get("displayName"))) for each in facts.access_policies()]
    stopping = [name for stops, name in judged if stops]
    if len(stopping) == 1:
        return _said(False, N_("Check", "The policy “{name}” applies to the accounts package_…."), name=stopping[0])
    if stopping:
        return _said(
            False,
            N_("Check", "{count} policies apply to the accounts package_…, among them “{name}”."),
            count=len(stopping),
            name=stopping[0],
        )
    # "1" is how older answers of Graph say it.
    if str(facts.registration().get("multiFactorAuthConfiguration")) in {"required", "1"}:
        return _said(False, N_("Check", "The device settings require multi-factor authentication to join devices."))
    doubtful = [name for stops, name in judged if stops is None]
    if len(doubtful) == 1:
        text = N_("Check", "Whether the policy “{name}” stops the accounts package_… is not known.")
        return _said(None, text, name=doubtful[0])
    if doubtful:
        return _said(
            None,
            N_(
                "Check",
                "For {count} policies it is not known whether they stop the accounts package_…, such as “{name}”.",
            ),
            count=len(doubtful),
            name=doubtful[0],
        )
    return _said(True, N_("Check", "No policy applies to the accounts package_…, as far as their rules can be read."))


def _may_join(facts: TenantFacts) -> tuple[str, list[str], list[str]]:
    """Return who may join devices: ``all``, ``no`` or ``enumerated``, with the ids of people and groups."""
    join: Any = facts.registration().get("azureADJoin")
    allowed = join.get("allowedToJoin") if isinstance(join, dict) else None
    allowed = allowed if isinstance(allowed, dict) else {}
    kind = str(allowed.get("@odata.type", "")).rpartition(".")[2].removesuffix("DeviceRegistrationMembership")
    users, groups = (
        [str(each) for each in found] if isinstance(found := allowed.get(name), list) else []
        for name in ("users", "groups")
    )
    return kind, users, groups


def _all_or_none(kind: str) -> CheckAnswer:
    """Return the answer to a setting that is for all or for nobody."""
    if kind == "all":
        return _said(True, N_("Check", "The setting is All."))
    if kind == "no":
        return _said(False, N_("Check", "The setting is None, so nobody may join devices."))
    return _said(None, N_("Check", "Microsoft Graph reports the setting in a way that this program does not know."))


def _said(good: bool | None, template: str, **values: object) -> CheckAnswer:
    return CheckAnswer(good, Sentence(template, values))
