"""The form of an assigned access configuration as a table: elements, their namespaces, attributes, children and order.

Source: Microsoft's schemas of assigned access (``windows/configuration/assigned-access/xsd``), all six namespaces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_SPACE = "http://schemas.microsoft.com/AssignedAccess/{}/config"

BASE: Final = _SPACE.format("2017")
RS5: Final = _SPACE.format("201810")
V3: Final = _SPACE.format("2020")
EXCLUSIONS: Final = _SPACE.format("202010")
V4: Final = _SPACE.format("2021")
V5: Final = _SPACE.format("2022")

PREFIXES: Final = {RS5: "rs5", V3: "v3", EXCLUSIONS: "v202010", V4: "v4", V5: "v5"}
"""The usual prefix of each namespace other than the first; 202010 has the one of 2022 in samples, and another here."""

SINCE: Final = {
    RS5: "Windows 10 1809",
    V3: "Windows 10 2004",
    EXCLUSIONS: "Windows 10 2004",
    V4: "Windows 11 21H2",
    V5: "Windows 11 22H2",
}
"""The first Windows that knows a namespace, oldest first. Microsoft says 1909 of 2020, where devices refused it."""

GUID: Final = re.compile(r"\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")


BOOLEAN: Final = ("true", "false", "1", "0")
"""Only these may have white space around them."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its namespace (most have none), and the values it may have (none listed: any).

    The schema lets each text be empty; one that is not ``may_be_empty`` would then name nothing.
    """

    name: str
    space: str = ""
    required: bool = False
    is_guid: bool = False
    values: tuple[str, ...] = ()
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A place among the children of an element: any of *elements*, at least and at most so often (None: any number)."""

    elements: tuple[Element, ...]
    least: int = 0
    most: int | None = 1


@dataclass(frozen=True, slots=True)
class Element:
    """An element.

    ``forms``: its children in their order, in one of several ways. ``one_of``: exactly one of these attributes is
    there. ``only_beside``: pairs of an attribute and the one without which it means nothing. ``text``: it holds a
    text, which must not be empty where ``needs_text``.
    """

    name: str
    space: str = BASE
    attributes: tuple[Attribute, ...] = ()
    forms: tuple[tuple[Part, ...], ...] = ((),)
    in_order: bool = True
    one_of: tuple[str, ...] = ()
    only_beside: tuple[tuple[str, str], ...] = ()
    text: bool = False
    needs_text: bool = False


def _one(*elements: Element) -> Part:
    return Part(elements, 1)


def _maybe(element: Element) -> Part:
    return Part((element,))


_ID = Attribute("Id", required=True, is_guid=True)

_APP = Element(
    "App",
    attributes=(
        Attribute("AppUserModelId"),
        Attribute("DesktopAppPath"),
        Attribute("AutoLaunch", RS5, values=BOOLEAN),
        Attribute("AutoLaunchArguments", RS5, may_be_empty=True),
    ),
    one_of=("AppUserModelId", "DesktopAppPath"),
)
_ALL_APPS = Element("AllAppsList", forms=((_one(Element("AllowedApps", forms=((Part((_APP,), 1, None),),))),),))
_DOWNLOADS = Element("AllowedNamespace", RS5, attributes=(Attribute("Name", required=True, values=("Downloads",)),))
_EXPLORER = Element(
    "FileExplorerNamespaceRestrictions",
    RS5,
    forms=(
        (_maybe(_DOWNLOADS), _maybe(Element("AllowRemovableDrives", V3))),
        (_maybe(Element("NoRestriction", V3)),),
    ),
)
_RESTRICTED = (
    _one(_ALL_APPS),
    _maybe(_EXPLORER),
    _maybe(Element("StartLayout", text=True)),
    _maybe(Element("StartPins", V5, text=True)),
    _one(Element("Taskbar", attributes=(Attribute("ShowTaskbar", required=True, values=BOOLEAN),))),
    _maybe(Element("TaskbarLayout", V5, text=True)),
)
_KIOSK = (
    _one(
        Element(
            "KioskModeApp",
            attributes=(
                Attribute("AppUserModelId"),
                Attribute("ClassicAppPath", V4),
                Attribute("ClassicAppArguments", V4, may_be_empty=True),
            ),
            one_of=("AppUserModelId", "ClassicAppPath"),
            only_beside=(("ClassicAppArguments", "ClassicAppPath"),),
        )
    ),
    _maybe(Element("BreakoutSequence", V4, attributes=(Attribute("Key", required=True),))),
)
_PROFILE = Element("Profile", attributes=(_ID, Attribute("Name", may_be_empty=True)), forms=(_RESTRICTED, _KIOSK))

_EXCLUDED = Element("SpecialGroup", EXCLUSIONS, attributes=(Attribute("Name", values=("DeviceOwner",)),))
_GLOBAL = Element(
    "GlobalProfile",
    V3,
    attributes=(Attribute("Id", is_guid=True),),
    forms=((_maybe(Element("Exclusions", EXCLUSIONS, forms=((_one(_EXCLUDED),),))),),),
)
_GROUP_TYPES = ("LocalGroup", "ActiveDirectoryGroup", "AzureActiveDirectoryGroup")
_WHO = _one(
    Element("Account", text=True, needs_text=True),
    Element(
        "AutoLogonAccount",
        attributes=(
            Attribute("DisplayName", RS5, may_be_empty=True),
            Attribute("HiddenId", values=("{74331115-F68A-4DF9-8D2C-52BA2CE2ADB1}",)),
        ),
    ),
    Element(
        "UserGroup",
        attributes=(Attribute("Type", required=True, values=_GROUP_TYPES), Attribute("Name", required=True)),
    ),
    Element("SpecialGroup", attributes=(Attribute("Name", required=True, values=("Visitor", "DeviceOwner")),)),
)
_CONFIG = Element("Config", forms=((_WHO, _one(Element("DefaultProfile", attributes=(_ID,)))),))

ROOT: Final = Element(
    "AssignedAccessConfiguration",
    forms=(
        (
            _one(Element("Profiles", forms=((Part((_PROFILE,), 1, None),),))),
            _one(Element("Configs", forms=((_maybe(_GLOBAL), Part((_CONFIG,), 0, None)),))),
        ),
    ),
    in_order=False,
)
"""The whole document."""
