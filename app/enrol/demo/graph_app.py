"""Apps, service principals and consents, as the Graph of the demo tenant tells and changes them (see :mod:`graph`)."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from app.enrol.demo.answer import graph_error
from app.enrol.demo.directory import GRAPH_SERVICE, INTUNE, REGISTRATION_SERVICE, SYNC_FABRIC
from app.enrol.demo.graph_call import bad_filter, filtered, not_found
from app.enrol.demo.server import DemoAnswer, as_json

if TYPE_CHECKING:
    from app.enrol.demo.graph_call import Call

_NAMES = {
    REGISTRATION_SERVICE: "Device Registration Service",
    INTUNE: "Microsoft Intune",
    GRAPH_SERVICE: "Microsoft Graph",
    SYNC_FABRIC: "Microsoft.Azure.SyncFabric",
}
_APP_MEMBERS = frozenset(
    ("displayName", "signInAudience", "isFallbackPublicClient", "publicClient", "requiredResourceAccess")
)
_GRANT_MEMBERS = frozenset(("clientId", "consentType", "principalId", "resourceId", "scope"))


def applications(call: Call) -> DemoAnswer:
    """Tell the app registrations."""
    return _list(call, "applications", call.state.directory.apps)


def create_application(call: Call) -> DemoAnswer:
    """Create an app registration; several may have one name, as in a real tenant."""
    content = _content(call)
    if content is None or not content.get("displayName") or set(content) - _APP_MEMBERS:
        return _bad("A value is required for property 'displayName', and the demo tenant knows few others.")
    made = {
        "id": str(uuid.uuid4()),
        "appId": str(uuid.uuid4()),
        "signInAudience": "AzureADMyOrg",
        "isFallbackPublicClient": None,
        "publicClient": {"redirectUris": []},
        "requiredResourceAccess": [],
        **content,
    }
    call.state.directory.apps.append(made)
    return as_json({**call.context("applications/$entity"), **made}, 201)


def update_application(call: Call) -> DemoAnswer:
    """Change members of an app registration; what is not named stays."""
    app = next((each for each in call.state.directory.apps if each["id"] == call.last), None)
    if app is None:
        return not_found(call.last)
    content = _content(call)
    if not content or set(content) - _APP_MEMBERS:
        return _bad("The demo tenant does not know one of the properties.")
    app.update(content)
    return DemoAnswer(status=204)


def service_principals(call: Call) -> DemoAnswer:
    """Tell the apps that the tenant knows: Microsoft's own, those created, and the one that asks, once consented to."""
    directory = call.state.directory
    known = sorted({*directory.principals, *({SYNC_FABRIC} if directory.has_sync_fabric else ())})
    names = _NAMES | {app["appId"]: app["displayName"] for app in directory.apps}
    apps = {app: names.get(app, app) for app in known}
    if call.state.consented:
        apps.setdefault(call.client, "Bulk enrolment")
    return _list(call, "servicePrincipals", [_of_app(app, name) for app, name in apps.items()])


def create_service_principal(call: Call) -> DemoAnswer:
    """Let the tenant know an app: one of its own, or one of Microsoft's."""
    directory = call.state.directory
    app = str((_content(call) or {}).get("appId"))
    if app in directory.principals or (app == SYNC_FABRIC and directory.has_sync_fabric):
        return graph_error(409, "Request_MultipleObjectsWithSameKeyValue", "The service principal exists already.")
    if (app not in _NAMES and all(each["appId"] != app for each in directory.apps)) or _is_late(call):
        return _bad(f"The appId '{app}' of the service principal does not reference a valid application object.")
    if app == SYNC_FABRIC:
        directory.has_sync_fabric = True
    else:
        directory.principals.add(app)
    return as_json({**call.context("servicePrincipals/$entity"), **_of_app(app, _NAMES.get(app, app))}, 201)


def grants(call: Call) -> DemoAnswer:
    """Tell what was consented to: for the app that asks the one permission that the bulk token needs, and more."""
    own = call.client
    consent: dict[str, object] = {
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"grant:{own}")),
        "clientId": app_object(own),
        "consentType": "AllPrincipals",
        "principalId": None,
        "resourceId": app_object(REGISTRATION_SERVICE),
        "scope": "self_service_device_delete",
    }
    return _list(
        call, "oauth2PermissionGrants", [*([consent] if call.state.consented else []), *call.state.directory.consents]
    )


def create_grant(call: Call) -> DemoAnswer:
    """Consent for everybody; once for an app and a service, as in a real tenant."""
    directory = call.state.directory
    content = _content(call)
    known = {app_object(app) for app in directory.principals}
    if content is None or set(content) - _GRANT_MEMBERS or content.get("consentType") != "AllPrincipals":
        return _bad("The demo tenant knows consents for all principals only.")
    if not {content.get("clientId"), content.get("resourceId")} <= known or _is_late(call):
        return not_found(str(content.get("clientId")))
    key = ("clientId", "resourceId")
    if any(all(each[name] == content[name] for name in key) for each in directory.consents):
        return graph_error(409, "Request_MultipleObjectsWithSameKeyValue", "Permission entry already exists.")
    made = {"id": uuid.uuid4().hex, "principalId": None, **content}
    directory.consents.append(made)
    return as_json({**call.context("oauth2PermissionGrants/$entity"), **made}, 201)


def update_grant(call: Call) -> DemoAnswer:
    """Change the permissions of a consent."""
    consent = next((each for each in call.state.directory.consents if each["id"] == call.last), None)
    if consent is None:
        return not_found(call.last)
    content = _content(call)
    if content is None or set(content) != {"scope"}:
        return _bad("The demo tenant changes the scope of a consent only.")
    consent.update(content)
    return DemoAnswer(status=204)


def app_object(app: str) -> str:
    """Return the object id of *app* in this tenant, which is another one than that of the app."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"https://demo.invalid/app/{app}"))


def _is_late(call: Call) -> bool:
    """Return whether a replica that answers now has not heard yet; that is one of the times it is so."""
    if call.state.directory.app_lag <= 0:
        return False
    call.state.directory.app_lag -= 1
    return True


def _content(call: Call) -> dict[str, Any] | None:
    """Return the object that was sent, None if it is none."""
    try:
        content = json.loads(call.request.body)
    except ValueError:
        return None
    return content if isinstance(content, dict) else None


def _bad(text: str) -> DemoAnswer:
    return graph_error(400, "Request_BadRequest", text)


def _list(call: Call, what: str, found: list[dict[str, Any]]) -> DemoAnswer:
    """Return those of *found* that meet the condition that was asked with."""
    chosen = filtered(found, call.request.query.get("$filter", ""))
    return bad_filter() if chosen is None else call.page(what, chosen)


def _of_app(app: str, name: str) -> dict[str, object]:
    return {"id": app_object(app), "appId": app, "displayName": name, "accountEnabled": True}
