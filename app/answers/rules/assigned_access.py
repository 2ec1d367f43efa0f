"""What is wrong with the XML of AssignedAccess/MultiAppAssignedAccessSettings: its form, then what it says of itself.

The form is the table :mod:`app.answers.kiosk.form`; the rest is Microsoft's prose about the file
(``windows/configuration/assigned-access/configuration-file``) and what its users got wrong.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from app.answers.document.form import GUID
from app.answers.document.walk import Report, compare, named, read_root
from app.answers.document.walk import attribute_of as _key
from app.answers.kiosk.form import FAMILY, ROOT, SINCE, TARGETS
from app.answers.xml.xml import local_name
from app.core.masking import shown
from app.core.text import N_
from app.model.project import Target
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from lxml.etree import _Element

SAID = Sayings()


@lru_cache(maxsize=16)
def kiosk_problems(
    data: bytes,
    name: str,
    accounts: frozenset[str] = frozenset(),
    target: Target | None = None,
    administrators: frozenset[str] = frozenset(),
) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, called *name* in messages; the problems have no place yet.

    *accounts*: the local accounts that the package makes, in lower case, *administrators* those of them that are
    some. *target*: the oldest Windows that it is for; None where nobody said, which is told in a hint. Nothing is
    raised. Results are remembered, because problems are looked for after every pause in typing.
    """
    root = read_root(data, name, FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, FAMILY)
    if local_name(root) != ROOT.name:
        report.say(_NOT_KIOSK, root)
        return tuple(report.problems)
    compare(root, ROOT, report)
    _meaning(root, accounts, administrators, target, report)
    return tuple(report.problems)


def _meaning(
    root: _Element, accounts: frozenset[str], administrators: frozenset[str], target: Target | None, report: Report
) -> None:
    """Say what the parts of the document that is *root* have wrong with each other; its form may be wrong too."""
    profiles = [one for group in named(root, "Profiles") for one in group if local_name(one) == "Profile"]
    kiosks = _profiles(profiles, report)
    ids = {_key(profile, "Id").casefold() for profile in profiles}
    for name in ("GlobalProfile", "DefaultProfile"):
        for one in named(root, name):
            value = _key(one, "Id")
            if GUID.fullmatch(value) and value.casefold() not in ids:
                report.say(_NO_PROFILE, one, "Id", value=value)
    for config in named(root, "Config"):
        is_kiosk = any(_key(one, "Id").casefold() in kiosks for one in config if local_name(one) == "DefaultProfile")
        for one in config if is_kiosk else ():
            if local_name(one) == "UserGroup":
                report.say(_GROUP, one)
    for one in list(named(root, "AutoLogonAccount"))[1:]:
        report.say(_AUTO_LOGON, one)
    for one in named(root, "Account"):
        account = (one.text or "").strip()
        local = account.removeprefix(".\\")
        if local and not set(local) & set("\\@") and local.casefold() not in accounts:
            report.say(_ACCOUNT, one, account=shown(account))
    _apps(root, report)
    _people(root, administrators, report)
    _versions(root, target, report)


def _profiles(profiles: list[_Element], report: Report) -> set[str]:
    """Look at *profiles* among each other; return the ids of those of a kiosk, in lower case."""
    ids: set[str] = set()
    kiosks: set[str] = set()
    for profile in profiles:
        value = _key(profile, "Id")
        if value and value.casefold() in ids:
            report.say(_SAME_ID, profile, "Id", value=shown(value))
        ids.add(value.casefold())
        for app in named(profile, "KioskModeApp"):
            if kiosks:
                report.say(_TWO_KIOSKS, app)
            kiosks.add(value.casefold())
    return kiosks


def _apps(root: _Element, report: Report) -> None:
    """Look at the apps, and at those of each list among each other."""
    for name in ("App", "KioskModeApp"):
        for app in named(root, name):
            value = _key(app, "AppUserModelId")
            if "\\" in value or value.strip().lower().endswith(".exe"):
                report.say(_PATH, app, "AppUserModelId", value=shown(value))
    for apps in named(root, "AllowedApps"):
        for name, saying in (("AppUserModelId", _SAME_APP), ("DesktopAppPath", _SAME_APP), ("AutoLaunch", _LAUNCH)):
            seen: set[str] = set()
            for app in named(apps, "App"):
                value = _key(app, name)
                if name == "AutoLaunch":
                    value = _TRUTH.get(value.strip(), value.strip())
                if value and value in seen:
                    report.say(saying, app, name, key=name, value=shown(value))
                seen.add(value)


def _people(root: _Element, administrators: frozenset[str], report: Report) -> None:
    """Look at who gets what: each once, and no administrator."""
    seen: set[tuple[str, str]] = set()
    for config in named(root, "Config"):
        for one in config:
            if local_name(one) not in ("Account", "UserGroup", "SpecialGroup"):
                continue
            name = (one.text or "").strip() or _key(one, "Name").strip()
            key = (local_name(one) + _key(one, "Type"), name.removeprefix(".\\").casefold())
            kind = _key(one, "Type")
            if kind == "AzureActiveDirectoryGroup" and name and not _OBJECT.fullmatch(name):
                report.say(_ENTRA_GROUP, one, "Name", value=shown(name))
            if kind == "ActiveDirectoryGroup" and name and "\\" not in name:
                report.say(_DOMAIN_GROUP, one, "Name", value=shown(name))
            if name and key in seen:
                report.say(_TWICE, one, account=shown(name))
            if key[0] == "Account" and key[1] in administrators:
                report.say(_ADMINISTRATOR, one, account=shown(name))
            seen.add(key)


def _versions(root: _Element, target: Target | None, report: Report) -> None:
    """Say which Windows the newest part needs, and what the oldest of the devices does with the others."""
    _newest(root, target, report)
    is_old = target is None or target is Target.OLDER
    for one in named(root, "UserGroup") if is_old else ():
        report.say(_GROUP_NEEDS, one)
        break
    for profile in named(root, "Profile"):
        names = {local_name(child) for child in profile}
        if "AllAppsList" not in names:
            continue
        if target is Target.OLDER and "StartLayout" not in names:
            report.say(_LAYOUT_NEEDED, profile)
        if target is Target.WINDOWS_11_22H2 and "StartLayout" in names and "StartPins" not in names:
            report.say(_LAYOUT_IGNORED, profile)


def _newest(root: _Element, target: Target | None, report: Report) -> None:
    """Say which Windows the newest element or attribute needs, unless all that the project is for have it."""
    order = list(SINCE)
    found = [
        (order.index(uri), element, name)
        for element in root.iter()
        for uri, _, name in (str(key).lstrip("{").rpartition("}") for key in (element.tag, *element.attrib))
        if uri in SINCE
    ]
    if found:
        at, element, name = max(found, key=lambda one: one[0])
        values: dict[str, object] = {"found": name, "windows": SINCE[order[at]]}
        if target is None:
            report.say(_NEEDS, element, **values)
        elif target.is_before(TARGETS[order[at]]):
            report.say(_TOO_NEW, element, **values)


_OBJECT = re.compile(r"\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?")
"""An object id; samples have no braces, and whether Windows minds them is [UNKNOWN]."""

_TRUTH = {"1": "true", "0": "false"}
"""What two spellings of a truth value are to Windows: the same."""

_NOT_KIOSK = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not a kiosk configuration: its first element, line {line}, is {found}, not "
        "AssignedAccessConfiguration. Choose the right file.",
    ),
)
_NO_PROFILE = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_(
        "Problem", "{name}, line {line}: {found} names {value}, which no Profile has as its Id. Correct one of the two."
    ),
)
_SAME_ID = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_("Problem", "{name}, line {line}: two profiles have the Id {value}. Give each one of its own."),
)
_GROUP = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: a group is given a profile with KioskModeApp, which only works for a single account. "
        "Name an account, or choose a profile with AllAppsList.",
    ),
)
_AUTO_LOGON = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: AutoLogonAccount is there twice, but only one account can sign in by itself. Remove one.",
    ),
)
_ACCOUNT = SAID.add(
    "kiosk_account",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the package does not create the account {account}, so it must already exist on the "
        "device. Add it under Accounts/Users, or make sure that it exists.",
    ),
)
_SAME_APP = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_("Problem", "{name}, line {line}: the app {value} is in the list twice. Remove one of the two."),
)
_LAUNCH = SAID.add(
    FAMILY.code,
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: two apps of a list have {key} with the value {value}, which Windows refuses. "
        "Write it at one app only.",
    ),
)
_TWO_KIOSKS = SAID.add(
    "kiosk_twice",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: this is a further profile with KioskModeApp, and Windows allows one in a file. "
        "Keep one, or try the package on one device first.",
    ),
)
_PATH = SAID.add(
    "kiosk_app_path",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the AppUserModelId “{value}” looks like the path of a program, so nothing may start. "
        "Write the app’s id, or use DesktopAppPath or ClassicAppPath for a program.",
    ),
)
_TOO_NEW = SAID.add(
    "kiosk_windows",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {found} needs {windows} or later, but the project is also for older devices, which "
        "refuse the file. Remove it, or raise the oldest Windows of the project.",
    ),
)
_GROUP_NEEDS = SAID.add(
    "kiosk_group_windows",
    Level.HINT,
    N_("Problem", "{name}, line {line}: groups need Windows 10 1803 or later. Check the Windows of your devices."),
)
_LAYOUT_NEEDED = SAID.add(
    "kiosk_layout_needed",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: this Profile has no StartLayout, without which Windows before 10 1809 refuses the file. "
        "Add one, even if it shows a single tile.",
    ),
)
_LAYOUT_IGNORED = SAID.add(
    "kiosk_layout_ignored",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: this Profile has a StartLayout, which Windows 11 ignores, and no StartPins, so Start "
        "would be empty. Add StartPins.",
    ),
)
_ENTRA_GROUP = SAID.add(
    "kiosk_group",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: “{value}” is not the object id of a group of Entra ID, and Windows knows such groups by "
        "it only. Copy the id from the group’s page, without braces.",
    ),
)
_DOMAIN_GROUP = SAID.add(
    "kiosk_group",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: “{value}” does not name the domain of the group. Write DOMAIN\\group.",
    ),
)
_TWICE = SAID.add(
    "kiosk_account_twice",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {account} is given a profile twice, so it is unclear which one counts. Remove one.",
    ),
)
_ADMINISTRATOR = SAID.add(
    "kiosk_administrator",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the package makes {account} an administrator, but a kiosk only works for standard users. "
        "Name another account.",
    ),
)
_NEEDS = SAID.add(
    "kiosk_windows",
    Level.HINT,
    N_("Problem", "{name}, line {line}: {found} needs {windows} or later. Check the Windows of your devices."),
)
