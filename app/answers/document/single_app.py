"""What is wrong with the JSON of a single-app kiosk, the value of ``AssignedAccess/AssignedAccessSettings``.

Source: the page of the CSP (``mdm/assignedaccess-csp``, KioskModeApp): an object with the texts Account and AUMID.
WCD's page and the overview of assigned access print ``"domain\\user"``, which is not JSON. Whether Windows reads the
two keys in another case, and what it does with further ones, is [UNKNOWN]; they are warned of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.answers.document.json_text import CONTROL, JsonText
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Sayings

if TYPE_CHECKING:
    from app.answers.document.surroundings import Surroundings
    from app.model.rules.rule import Problem

SAID = Sayings()

KEYS: Final = ("Account", "AUMID")
_GUID = re.compile(r"\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?|S-1-[0-9-]+")


def single_app_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a single-app kiosk called *name* in messages; nothing is raised."""
    text = JsonText(name, data, "kiosk")
    if text.text.lstrip().startswith("<"):
        text.say(_XML, 0)
        return tuple(text.problems)
    root = text.read()
    if text.problems:
        return tuple(text.problems)
    if not isinstance(root, dict):
        text.say(_NO_OBJECT, 0)
        return tuple(text.problems)
    found = {}
    for key, value in root.items():
        right = next((one for one in KEYS if one.lower() == key.lower()), None)
        if right is None:
            text.say(_UNKNOWN, text.key(key), key=shown(key))
        elif right in found:
            text.say(_TWICE, text.key(key), key=right)
        else:
            if key != right:
                text.say(_SPELLING, text.key(key), key=shown(key), right=right)
            found[right] = (value, text.key(key))
    for key in KEYS:
        if key not in found:
            text.say(_MISSING, 0, key=key)
            continue
        value, at = found[key]
        if not isinstance(value, str) or not value.strip():
            text.say(_NO_TEXT, at, key=key)
        elif CONTROL.search(value):
            text.say(_CONTROLS, at, key=key)
        elif key == "Account":
            _look_at_account(text, value, at, around)
        else:
            _look_at_app(text, value, at)
    return tuple(text.problems)


def _look_at_account(text: JsonText, value: str, at: int, around: Surroundings) -> None:
    account = value.strip()
    local = account.removeprefix(".\\")
    if "\\\\" in account:
        text.say(_TOO_MANY, at, value=shown(account))
    elif account.endswith("\\") or account.startswith("\\") or "/" in account:
        text.say(_NO_ACCOUNT, at, value=shown(account))
    elif _GUID.fullmatch(account):
        text.say(_GROUP, at, value=shown(account))
    elif local.casefold() in around.administrators:
        text.say(_ADMINISTRATOR, at, account=shown(account))
    elif not set(local) & set("\\@") and local.casefold() not in around.accounts:
        text.say(_ACCOUNT, at, account=shown(account))


def _look_at_app(text: JsonText, value: str, at: int) -> None:
    if "\\" in value or value.strip().lower().endswith((".exe", ".lnk")):
        text.say(_PATH, at, value=shown(value))
    elif "!" not in value:
        text.say(_NO_AUMID, at, value=shown(value))


_XML = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: this is XML, but a kiosk of a single app is JSON. Put it into "
        "MultiAppAssignedAccessSettings, or write "
        '{{"Account":"…","AUMID":"…"}}.',
    ),
)
_NO_OBJECT = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        '{name}, line {line}: a kiosk of a single app is an object, {{"Account":"…","AUMID":"…"}}. Write it so.',
    ),
)
_UNKNOWN = SAID.add(
    "kiosk_json",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {key} is not known in a kiosk of a single app, which has Account and AUMID. Remove it.",
    ),
)
_TWICE = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {key} is there twice, in capital and small letters. Remove one."),
)
_SPELLING = SAID.add(
    "kiosk_json",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: {key} is not written as in Microsoft’s documents. Write {right}."),
)
_MISSING = SAID.add(
    "kiosk_json", Level.ERROR, N_("Problem", "{name}, line {line}: the kiosk has no {key}, so nothing starts. Add it.")
)
_NO_TEXT = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {key} names nothing. Write a text in quotation marks."),
)
_CONTROLS = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {key} has a control character in it, as a single backslash makes one of the letter "
        "behind "
        "it. Write \\\\ for each \\.",
    ),
)
_TOO_MANY = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the account is read as {value}, with two backslashes in a row. In JSON \\\\ is one "
        "backslash: write just two.",
    ),
)
_NO_ACCOUNT = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {value} is not an account. Write its name, or DOMAIN\\\\name, in JSON with two "
        "backslashes.",
    ),
)
_GROUP = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {value} is an id, but a kiosk of a single app is for one account, by its name. "
        "Write the name of the account.",
    ),
)
_ADMINISTRATOR = SAID.add(
    "kiosk_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the package makes {account} an administrator, but a kiosk only works for standard users. "
        "Name another account.",
    ),
)
_ACCOUNT = SAID.add(
    "kiosk_account",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the package does not create the account {account}, so it must already exist on the "
        "device. "
        "Add it under Accounts/Users, or make sure that it exists.",
    ),
)
_PATH = SAID.add(
    "kiosk_app_path",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the AUMID “{value}” looks like the path of a program, but a kiosk of a single app "
        "shows an app only. Write the app’s id, or use Shell Launcher for a program.",
    ),
)
_NO_AUMID = SAID.add(
    "kiosk_app_path",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the AUMID “{value}” has no “!”, so it may name no app. "
        "Write the family name of its package, “!” and its id.",
    ),
)
