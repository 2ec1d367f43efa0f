"""What is wrong with a Shell Launcher configuration, v1 and v2: its form, then what it says of itself.

Source: ``windows/configuration/assigned-access/shell-launcher``, ``xsd`` and ``configuration-file``. The page's own
sample has two mistakes (``Configs`` for ``Config``, ``ID`` for ``Id``), which are reported here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.answers.document.form import BOOLEAN, GUID, Attribute, Element, Family, Value, maybe, one, several, some
from app.answers.document.walk import Report, attribute_of, child_of, compare, named, read_root
from app.answers.xml.xml import local_name
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from lxml.etree import _Element

    from app.answers.document.surroundings import Surroundings

SAID = Sayings()

V1: Final = "http://schemas.microsoft.com/ShellLauncher/2018/Configuration"
V2: Final = "http://schemas.microsoft.com/ShellLauncher/2019/Configuration"
FAMILY: Final = Family("shell", V1, ("schemas.microsoft.com/ShellLauncher/",), {V2: "V2"}, {V2: "Windows 10 1903"})
ACTIONS: Final = ("RestartShell", "RestartDevice", "ShutdownDevice", "DoNothing")
AUTO_LOGON: Final = "{50021E57-1CE4-49DF-99A9-8DB659E2C2DD}"
_MOST_CODES = 4
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
_SID = re.compile(r"S-1-[0-9]+(-[0-9]+)+")

_ACTION = Attribute("Action", required=True, values=ACTIONS)
_DEFAULT = Element("DefaultAction", V1, (_ACTION,))
_CODE = Element("ReturnCodeAction", V1, (Attribute("ReturnCode", required=True, value=Value(least=-(2**31))), _ACTION))
_SHELL_KEYS = (
    Attribute("Shell", required=True),
    Attribute("AppType", V2, values=("UWP", "Desktop")),
    Attribute("AllAppsFullScreen", V2, values=BOOLEAN),
)
_SHELL = Element(
    "Shell",
    V1,
    _SHELL_KEYS,
    ((maybe(Element("ReturnCodeActions", V1, forms=((some(_CODE),),))), maybe(_DEFAULT)),),
    in_order=False,
)
_DEFAULT_SHELL = Element("Shell", V1, _SHELL_KEYS, ((maybe(_DEFAULT),),))
_ID = Attribute("Id", required=True, is_guid=True)
_CONFIG = Element(
    "Config",
    V1,
    forms=(
        (
            one(
                Element("Account", V1, (Attribute("Name"), Attribute("Sid")), one_of=("Name", "Sid")),
                Element("AutoLogonAccount", V1, (Attribute("HiddenId", values=(AUTO_LOGON,)),)),
            ),
            one(Element("Profile", V1, (_ID,))),
        ),
    ),
)
ROOT: Final = Element(
    "ShellLauncherConfiguration",
    V1,
    forms=(
        (
            one(
                Element(
                    "Profiles",
                    V1,
                    forms=(
                        (
                            maybe(Element("DefaultProfile", V1, forms=((one(_DEFAULT_SHELL),),))),
                            several(
                                Element(
                                    "Profile",
                                    V1,
                                    (_ID, Attribute("Name", may_be_empty=True)),
                                    forms=((one(_SHELL),),),
                                )
                            ),
                        ),
                    ),
                )
            ),
            maybe(Element("Configs", V1, forms=((several(_CONFIG),),))),
        ),
    ),
)
"""A whole configuration."""


def shell_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a configuration called *name* in messages; nothing is raised."""
    root = read_root(data, name, FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, FAMILY)
    if local_name(root) != ROOT.name:
        report.say(_NOT_SHELL, root)
        return tuple(report.problems)
    compare(root, ROOT, report)
    _profiles(root, report)
    _accounts(root, around, report)
    for shell in named(root, "Shell"):
        _shell(shell, report)
    new = next((one for one in root.iter() if any(str(key).startswith(f"{{{V2}}}") for key in one.attrib)), None)
    if new is not None:
        level = Level.WARNING if around.is_older else Level.HINT
        report.say(_NEEDS, new, "", level)
    report.say(_EDITION, root)
    return tuple(report.problems)


def _profiles(root: _Element, report: Report) -> None:
    profiles = child_of(root, "Profiles")
    found = list(profiles) if profiles is not None else []
    if profiles is not None and not found:
        report.say(_NO_PROFILES, profiles)
    ids: set[str] = set()
    for profile in found:
        value = attribute_of(profile, "Id").casefold()
        if local_name(profile) == "Profile" and value:
            if value in ids:
                report.say(_SAME_ID, profile, "Id", value=shown(value))
            ids.add(value)
    configs = child_of(root, "Configs")
    for config in configs if configs is not None else ():
        chosen = child_of(config, "Profile")
        value = attribute_of(chosen, "Id") if chosen is not None else ""
        if chosen is not None and GUID.fullmatch(value) and value.casefold() not in ids:
            report.say(_NO_PROFILE, chosen, "Id", value=value)


def _accounts(root: _Element, around: Surroundings, report: Report) -> None:
    seen: set[str] = set()
    for account in named(root, "Account"):
        value = attribute_of(account, "Name") or attribute_of(account, "Sid")
        if value and value.casefold() in seen:
            report.say(_SAME_ACCOUNT, account, value=shown(value))
        seen.add(value.casefold())
        sid = attribute_of(account, "Sid")
        if sid and not _SID.fullmatch(sid.strip()):
            report.say(_NO_SID, account, "Sid", value=shown(sid))
        local = attribute_of(account, "Name").strip().removeprefix(".\\")
        if local and not set(local) & set("\\@") and local.casefold() not in around.accounts:
            report.say(_ACCOUNT, account, "Name", account=shown(local))
    for one_more in list(named(root, "AutoLogonAccount"))[1:]:
        report.say(_AUTO_LOGON, one_more)


def _shell(shell: _Element, report: Report) -> None:
    path, kind = attribute_of(shell, "Shell").strip(), attribute_of(shell, "AppType")
    looks_like_path = "\\" in path or ".exe" in path.lower()
    if kind == "UWP" and path and looks_like_path:
        report.say(_PATH, shell, "Shell", value=shown(path))
    if kind in ("", "Desktop") and "!" in path and not looks_like_path:
        report.say(_AUMID, shell, "Shell", value=shown(path))
    if path.lower().rpartition("\\")[2].startswith("eshell.exe"):
        report.say(_ESHELL, shell, "Shell")
    if child_of(shell, "DefaultAction") is None:
        report.say(_NO_ACTION, shell)
    codes = child_of(shell, "ReturnCodeActions")
    seen: set[str] = set()
    for number, action in enumerate(codes if codes is not None else ()):
        value = attribute_of(action, "ReturnCode").strip()
        value = str(int(value)) if _NUMBER.fullmatch(value) else value  # 0, 00 and +0 are one code
        if value and value in seen:
            report.say(_SAME_CODE, action, "ReturnCode", value=shown(value))
        seen.add(value)
        if number == _MOST_CODES:
            report.say(_MANY_CODES, action, most=_MOST_CODES)


_NOT_SHELL = SAID.add(
    "shell_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not a configuration of Shell Launcher: its first element, line {line}, is {found}, not "
        "ShellLauncherConfiguration. Choose the right file.",
    ),
)
_NO_PROFILES = SAID.add(
    "shell_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: there is neither a DefaultProfile nor a Profile. Add one."),
)
_SAME_ID = SAID.add(
    "shell_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: two profiles have the Id {value}. Give each one of its own."),
)
_NO_PROFILE = SAID.add(
    "shell_xml",
    Level.ERROR,
    N_(
        "Problem", "{name}, line {line}: {found} names {value}, which no Profile has as its Id. Correct one of the two."
    ),
)
_SAME_ACCOUNT = SAID.add(
    "shell_xml", Level.ERROR, N_("Problem", "{name}, line {line}: the account {value} is there twice. Remove one.")
)
_ACCOUNT = SAID.add(
    "shell_account",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the package does not create the account {account}, so it must already exist on the "
        "device. "
        "Add it under Accounts/Users, or make sure that it exists.",
    ),
)
_AUTO_LOGON = SAID.add(
    "shell_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: AutoLogonAccount is there twice, but only one account can sign in by itself. Remove one.",
    ),
)
_PATH = SAID.add(
    "shell_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: AppType is UWP, but “{value}” looks like the path of a program, so nothing may start. "
        "Write the app’s id, or AppType Desktop.",
    ),
)
_AUMID = SAID.add(
    "shell_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: “{value}” looks like the id of an app, which needs V2:AppType UWP. "
        "Add it, or write the path of a program.",
    ),
)
_ESHELL = SAID.add(
    "shell_app",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the shell must not be eshell.exe, which Windows uses itself. Write another program.",
    ),
)
_NO_SID = SAID.add(
    "shell_account",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the Sid “{value}” is not one, so nobody gets the profile. Write it like "
        "S-1-5-21-1-2-3-1001, or use Name for the name of an account.",
    ),
)
_NO_ACTION = SAID.add(
    "shell_action",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the shell has no DefaultAction, so the screen stays empty when it ends. "
        'Add <DefaultAction Action="RestartShell"/>.',
    ),
)
_SAME_CODE = SAID.add(
    "shell_xml", Level.ERROR, N_("Problem", "{name}, line {line}: the return code {value} is there twice. Remove one.")
)
_MANY_CODES = SAID.add(
    "shell_action",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: Shell Launcher takes at most {most} return codes. Remove the others."),
)
_NEEDS = SAID.add(
    "shell_windows",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: {found} needs Windows 10 1903 or later. Check the Windows of your devices."),
)
_EDITION = SAID.add(
    "shell_edition",
    Level.HINT,
    N_(
        "Problem",
        "{name}, line {line}: Shell Launcher needs Windows Enterprise, Education or IoT Enterprise; Pro ignores it. "
        "Check the edition of your devices.",
    ),
)
