"""The form of an assigned access configuration as a table: elements, their namespaces, attributes, children and order.

Source: Microsoft's schemas of assigned access (``windows/configuration/assigned-access/xsd``), all six namespaces.
"""

from __future__ import annotations

from typing import Any, Final

from app.answers.document.form import BOOLEAN, Attribute, Element, Family, Part, maybe, one
from app.model.project import Target

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

TARGETS: Final = {
    RS5: Target.WINDOWS_2004,
    V3: Target.WINDOWS_2004,
    EXCLUSIONS: Target.WINDOWS_2004,
    V4: Target.WINDOWS_11,
    V5: Target.WINDOWS_11_22H2,
}
"""The first of the Windows that a project can be for whose devices all know a namespace."""

FAMILY: Final = Family("kiosk", BASE, ("schemas.microsoft.com/AssignedAccess/",), PREFIXES, SINCE)


def _element(name: str, space: str = BASE, **facts: Any) -> Element:
    return Element(name, space, **facts)


_ID = Attribute("Id", required=True, is_guid=True)

_APP = _element(
    "App",
    attributes=(
        Attribute("AppUserModelId"),
        Attribute("DesktopAppPath"),
        Attribute("AutoLaunch", RS5, values=BOOLEAN),
        Attribute("AutoLaunchArguments", RS5, may_be_empty=True),
    ),
    one_of=("AppUserModelId", "DesktopAppPath"),
)
_ALL_APPS = _element("AllAppsList", forms=((one(_element("AllowedApps", forms=((Part((_APP,), 1, None),),))),),))
_DOWNLOADS = _element("AllowedNamespace", RS5, attributes=(Attribute("Name", required=True, values=("Downloads",)),))
_EXPLORER = _element(
    "FileExplorerNamespaceRestrictions",
    RS5,
    forms=(
        (maybe(_DOWNLOADS), maybe(_element("AllowRemovableDrives", V3))),
        (maybe(_element("NoRestriction", V3)),),
    ),
)
_RESTRICTED = (
    one(_ALL_APPS),
    maybe(_EXPLORER),
    maybe(_element("StartLayout", text=True)),
    maybe(_element("StartPins", V5, text=True)),
    one(_element("Taskbar", attributes=(Attribute("ShowTaskbar", required=True, values=BOOLEAN),))),
    maybe(_element("TaskbarLayout", V5, text=True)),
)
_KIOSK = (
    one(
        _element(
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
    maybe(_element("BreakoutSequence", V4, attributes=(Attribute("Key", required=True),))),
)
_PROFILE = _element("Profile", attributes=(_ID, Attribute("Name", may_be_empty=True)), forms=(_RESTRICTED, _KIOSK))

_EXCLUDED = _element("SpecialGroup", EXCLUSIONS, attributes=(Attribute("Name", values=("DeviceOwner",)),))
_GLOBAL = _element(
    "GlobalProfile",
    V3,
    attributes=(Attribute("Id", is_guid=True),),
    forms=((maybe(_element("Exclusions", EXCLUSIONS, forms=((one(_EXCLUDED),),))),),),
)
_GROUP_TYPES = ("LocalGroup", "ActiveDirectoryGroup", "AzureActiveDirectoryGroup")
_WHO = one(
    _element("Account", text=True, needs_text=True),
    _element(
        "AutoLogonAccount",
        attributes=(
            Attribute("DisplayName", RS5, may_be_empty=True),
            Attribute("HiddenId", values=("{74331115-F68A-4DF9-8D2C-52BA2CE2ADB1}",)),
        ),
    ),
    _element(
        "UserGroup",
        attributes=(Attribute("Type", required=True, values=_GROUP_TYPES), Attribute("Name", required=True)),
    ),
    _element("SpecialGroup", attributes=(Attribute("Name", required=True, values=("Visitor", "DeviceOwner")),)),
)
_CONFIG = _element("Config", forms=((_WHO, one(_element("DefaultProfile", attributes=(_ID,)))),))

ROOT: Final = _element(
    "AssignedAccessConfiguration",
    forms=(
        (
            one(_element("Profiles", forms=((Part((_PROFILE,), 1, None),),))),
            one(_element("Configs", forms=((maybe(_GLOBAL), Part((_CONFIG,), 0, None)),))),
        ),
    ),
    in_order=False,
)
"""The whole document."""
