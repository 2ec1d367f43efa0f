"""Packages of Windows itself, which it applies again at each sign-in: no work of an administrator.

A real log of a healthy PC (2024) begins ``Power.Settings.*.ppkg`` and ``Microsoft.Windows.Cosa.Desktop.Client.ppkg``
38 times and tells no end of any of them.
"""

from __future__ import annotations

import re
from typing import Final

from app.diagnose.explain.area import POWER, area_of

_IDS: Final = frozenset(
    {
        "7a30a9be-737f-47a1-a541-6e7b0761ed19",
        "3742e5e8-6d9d-473b-99a6-8ecc0f43548a",
        "c8a326e4-f518-4f14-b543-97a57e1a975e",
    }
)
# Power.* and Microsoft.Windows.Cosa.* are seen; that other names of this form are Windows' own too is [INFERRED].
_NAME = re.compile(r"(?:Power\.(?!ppkg$)|Microsoft\.(?:Windows|OneCore\w*|Cosa)\.)[\w.-]+", re.IGNORECASE)
_FOLDER = re.compile(r"(?:^|/)(?:Windows|%windir%|%systemroot%)/Provisioning/(Cosa|Packages)(?:/|$)", re.IGNORECASE)
# What such packages set: the power plan, and the access points of mobile networks (COSA).
_GROUPS = re.compile(r"Cellular|(^|[/_])CM_|APN|MMS|Cosa|Multivariant", re.IGNORECASE)


def is_own_package(text: str, identity: str = "") -> bool:
    """Return whether *text*, the name or path of a package in the log, with the id *identity*, is one of Windows.

    A path outside the folders of Windows is that of somebody's package, however it is called; packages of others may
    lie in ``Provisioning\\Packages`` too.
    """
    folder, _, name = text.strip().replace("\\", "/").rpartition("/")
    place = _FOLDER.search(folder)
    if folder and place is None:
        return False
    if place and place[1].casefold() == "cosa":
        return True
    is_named = _NAME.fullmatch(name) is not None
    return is_named or (not name and identity.strip(" {}").casefold() in _IDS)


def is_own_group(group: str, node: str) -> bool:
    """Return whether the settings group *group* at *node* is of the kind that such packages set."""
    return area_of(node, group) == POWER or bool(_GROUPS.search(group) or _GROUPS.search(node))
