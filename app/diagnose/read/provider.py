"""Which providers of Windows tell about provisioning, joining and enrolment, and which of their events are kept.

The ids are those of ``diagnosis.md`` 5.1 and 5.2; others are from public lists of Windows' events, named next to them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.diagnose.read.event import Event

PROVISIONING: Final = "Microsoft-Windows-Provisioning-Diagnostics-Provider"
MODERN: Final = "Microsoft-Windows-ModernDeployment-Diagnostics-Provider"
REGISTRATION: Final = "Microsoft-Windows-User Device Registration"
AAD: Final = "Microsoft-Windows-AAD"
MANAGEMENT: Final = "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider"
WLAN: Final = "Microsoft-Windows-WLAN-AutoConfig"
REPORT: Final = "MDMDiagReport"
"""Not a provider of Windows: what is in ``MDMDiagReport.xml``."""

CMDLET: Final = "Install-ProvisioningPackage"
REGISTRY: Final = "Provisioning\\Results"
DSREGCMD: Final = "dsregcmd"
"""No providers either: texts that commands print, and an export of the registry."""

_TOLD_LIKE: Final = {CMDLET: PROVISIONING, REGISTRY: PROVISIONING, DSREGCMD: REGISTRATION}
"""Their events have the ids and the values of those of a provider."""

_ALL = frozenset({PROVISIONING, REGISTRATION, REPORT})
_ONLY: dict[str, frozenset[int]] = {
    MANAGEMENT: frozenset({4, 16, 58, 71, 72, 75, 76, 90, 400, 404, 450, 454, 2000}),
    # Policies and stages of Autopilot that are no failure: the others of its many events are kept as errors only.
    MODERN: frozenset({101, 103, 107, 109, 111, 114, 153, 161, 179, 181, 303}),
    # 8000 begins, 8001 connected, 8002 failed, 11006 and 12013 security failed (wireless events of Windows) [doc]
    WLAN: frozenset({8000, 8001, 8002, 11006, 12013}),
    # A program asked for a restart; the start and end of the log; Windows stopped without warning [doc]
    "User32": frozenset({1074}),
    "EventLog": frozenset({6005, 6006, 6008}),
    "Microsoft-Windows-Kernel-Power": frozenset({41}),
    "Microsoft-Windows-Kernel-General": frozenset({12, 13}),
}
_FAILING = frozenset({AAD, MODERN, MANAGEMENT, WLAN})
"""Of these every warning and error is kept."""

KNOWN: Final = frozenset({*_ALL, *_ONLY, *_FAILING})
_GUIDS: Final = {"{ed8b9bd3-f66e-4ff2-b86b-75c7925f72a9}": PROVISIONING}
"""``diagnosis.md`` 5.1."""

_SIGNS = re.compile(r"[^a-z0-9]+")


def _plain(name: str) -> str:
    """Return what *name* has in common however it is written: ``User_Device_Registration`` is the one with spaces."""
    return _SIGNS.sub("", name.replace("%4", "/").partition("/")[0].casefold()).removeprefix("microsoftwindows")


_BY_PLAIN: Final = {_plain(name): name for name in KNOWN}


@lru_cache(maxsize=1024)
def known_name(name: str, guid: str = "", channel: str = "") -> str:
    """Return the provider as we write it, whose *name* may be written otherwise, or missing next to *guid* or
    *channel*.

    ``Microsoft-Windows-AAD/Operational`` is the channel of ``Microsoft-Windows-AAD``, ``%4`` the slash in file names.
    """
    if name.strip():
        return _BY_PLAIN.get(_plain(name), name)
    return _GUIDS.get(guid.casefold()) or _BY_PLAIN.get(_plain(channel), "")


def told_like(name: str) -> str:
    """Return the provider whose events those of *name* are like; itself, except for texts."""
    return _TOLD_LIKE.get(name, name)


def is_text(event: Event) -> bool:
    """Return whether *event* is from a text and not from a log."""
    return event.provider in _TOLD_LIKE


def is_foreign(text: str, before: str) -> bool:
    """Tell, by a glance at the *text* of an event, whether its provider has nothing to do with provisioning.

    *before* is what is before the provider's name. Reading such an event whole would cost ten times as much.
    """
    start = text.find(before)
    if start < 0:
        return False
    start += len(before)
    quote = text[start : start + 1]
    end = text.find(quote, start + 1)
    name = text[start + 1 : end]
    return quote in ("'", '"') and end > 0 and bool(name.strip()) and known_name(name) not in KNOWN


def is_kept(event: Event) -> bool:
    """Return whether *event* can be part of the story."""
    return (
        event.provider in _ALL
        or event.id in _ONLY.get(event.provider, ())
        or (event.provider in _FAILING and event.is_warning)
    )
