"""A kiosk's configuration as XML: always in one form, with the namespaces that its parts need and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.kiosk.document import GROUPS, Folders, Who
from app.answers.kiosk.form import BASE, EXCLUSIONS, PREFIXES, RS5, V3, V4, V5
from app.answers.xml.xml import escape_attribute, escape_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.kiosk.document import AllowedApp, Assignment, Kiosk, OnlyApp, Profile

_STEP = "  "


def write_kiosk(kiosk: Kiosk, *, is_value: bool = False) -> str:
    """Return *kiosk* as an XML document: for a file with its declaration, as a value of a setting in one line."""
    used: set[str] = set()
    body = [*_group("Profiles", [line for one in kiosk.profiles for line in _profile(one, used)])]
    body += _group(
        "Configs", [*_everybody(kiosk, used), *(line for one in kiosk.assignments for line in _config(one, used))]
    )
    spaces = [f'xmlns="{BASE}"', *(f'xmlns:{prefix}="{space}"' for space, prefix in PREFIXES.items() if space in used)]
    start = f"<AssignedAccessConfiguration {' '.join(spaces)}>"
    end = "</AssignedAccessConfiguration>"
    if is_value:
        return "".join((start, *(line.lstrip() for line in body), end))
    lines = ('<?xml version="1.0" encoding="utf-8"?>', start, *(f"{_STEP}{line}" for line in body), end)
    return "\r\n".join(lines) + "\r\n"


def _profile(profile: Profile, used: set[str]) -> Iterator[str]:
    inner = [*(_only(profile, profile.only, used) if profile.only else _restricted(profile, used))]
    yield from _group("Profile", inner, Id=profile.id, Name=profile.name)


def _only(profile: Profile, only: OnlyApp, used: set[str]) -> Iterator[str]:
    yield _leaf(
        "KioskModeApp",
        {
            "AppUserModelId": only.app_id,
            _name(V4, "ClassicAppPath", only.path, used): only.path,
            _name(V4, "ClassicAppArguments", only.arguments, used): only.arguments,
        },
    )
    if profile.breakout is not None:
        yield _leaf(_name(V4, "BreakoutSequence", "", used), {"Key": profile.breakout})


def _restricted(profile: Profile, used: set[str]) -> Iterator[str]:
    apps = [_app(app, used) for app in profile.apps]
    yield from _group("AllAppsList", [*_group("AllowedApps", apps)])
    if profile.folders is not Folders.UNSAID:
        yield from _group(_name(RS5, "FileExplorerNamespaceRestrictions", "", used), [*_folders(profile.folders, used)])
    yield from _text("StartLayout", profile.start_layout)
    yield from _text(_name(V5, "StartPins", profile.start_pins, used), profile.start_pins)
    yield _leaf("Taskbar", {"ShowTaskbar": _truth(profile.show_taskbar)})
    yield from _text(_name(V5, "TaskbarLayout", profile.taskbar_layout, used), profile.taskbar_layout)


def _folders(folders: Folders, used: set[str]) -> Iterator[str]:
    if folders in (Folders.DOWNLOADS, Folders.BOTH):
        yield _leaf(_name(RS5, "AllowedNamespace", "", used), {"Name": "Downloads"})
    if folders in (Folders.DRIVES, Folders.BOTH):
        yield _leaf(_name(V3, "AllowRemovableDrives", "", used), {})
    if folders is Folders.ALL:
        yield _leaf(_name(V3, "NoRestriction", "", used), {})


def _app(app: AllowedApp, used: set[str]) -> str:
    launch = None if app.auto_launch is None else _truth(app.auto_launch)
    return _leaf(
        "App",
        {
            "AppUserModelId": app.app_id,
            "DesktopAppPath": app.path,
            _name(RS5, "AutoLaunch", launch, used): launch,
            _name(RS5, "AutoLaunchArguments", app.arguments, used): app.arguments,
        },
    )


def _everybody(kiosk: Kiosk, used: set[str]) -> Iterator[str]:
    if kiosk.everybody is None:
        return
    inner: list[str] = []
    if kiosk.spares_owners:
        owner = _leaf(_name(EXCLUSIONS, "SpecialGroup", "", used), {"Name": Who.OWNER})
        inner += _group(_name(EXCLUSIONS, "Exclusions", "", used), [owner])
    yield from _group(_name(V3, "GlobalProfile", "", used), inner, Id=kiosk.everybody)


def _config(one: Assignment, used: set[str]) -> Iterator[str]:
    if one.who is Who.ACCOUNT:
        who = f"<Account>{escape_text(one.name)}</Account>"
    elif one.who is Who.AUTOMATIC:
        shown = one.name or None
        who = _leaf("AutoLogonAccount", {_name(RS5, "DisplayName", shown, used): shown})
    elif one.who in GROUPS:
        who = _leaf("UserGroup", {"Type": one.who, "Name": one.name})
    else:
        who = _leaf("SpecialGroup", {"Name": one.who})
    yield from _group("Config", [who, _leaf("DefaultProfile", {"Id": one.profile})])


def _group(name: str, inner: list[str], **attributes: str | None) -> Iterator[str]:
    if not inner:
        yield _leaf(name, attributes)
        return
    yield _leaf(name, attributes).removesuffix("/>") + ">"
    yield from (f"{_STEP}{line}" for line in inner)
    yield f"</{name}>"


def _leaf(name: str, attributes: dict[str, str | None]) -> str:
    pairs = (f' {key}="{escape_attribute(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{''.join(pairs)}/>"


def _text(name: str, text: str | None) -> Iterator[str]:
    """Yield the element with *text* as it is: in CDATA, which keeps the XML or JSON in it legible."""
    if text is not None:
        yield f"<{name}><![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]></{name}>"


def _name(space: str, name: str, value: str | None, used: set[str]) -> str:
    """Return *name* with the prefix of its namespace, which is needed where it has a *value*."""
    if value is not None:
        used.add(space)
    return f"{PREFIXES[space]}:{name}"


def _truth(value: bool) -> str:
    return "true" if value else "false"
