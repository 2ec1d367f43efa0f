"""What an assigned access configuration says, without XML (``kiosk-and-files.md`` 1.3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Who(StrEnum):
    """Who gets a profile: the element of a ``Config``, for groups its type, for special groups its name."""

    ACCOUNT = "Account"
    AUTOMATIC = "AutoLogonAccount"
    LOCAL_GROUP = "LocalGroup"
    DIRECTORY_GROUP = "ActiveDirectoryGroup"
    ENTRA_GROUP = "AzureActiveDirectoryGroup"
    VISITOR = "Visitor"
    OWNER = "DeviceOwner"


GROUPS = (Who.LOCAL_GROUP, Who.DIRECTORY_GROUP, Who.ENTRA_GROUP)
"""Those whose name is that of a group."""


class Folders(StrEnum):
    """What File Explorer shows, as the child elements of ``FileExplorerNamespaceRestrictions`` say it."""

    UNSAID = "unsaid"
    NOTHING = "nothing"
    DOWNLOADS = "Downloads"
    DRIVES = "AllowRemovableDrives"
    BOTH = "both"
    ALL = "NoRestriction"


@dataclass(frozen=True, kw_only=True, slots=True)
class AllowedApp:
    """An app that may run: ``path`` of a program, or ``app_id``, an AUMID. None is an attribute that is not there."""

    app_id: str | None = None
    path: str | None = None
    auto_launch: bool | None = None
    arguments: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OnlyApp:
    """The one app of a kiosk: ``path`` of a program with its ``arguments``, or ``app_id``, an AUMID."""

    app_id: str | None = None
    path: str | None = None
    arguments: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """A profile: with ``only`` a kiosk of one app, with ``apps`` a desktop that only these run on.

    Start layout, start pins and taskbar layout are texts: XML, JSON and XML. None is what is not there.
    """

    id: str = ""
    name: str | None = None
    apps: tuple[AllowedApp, ...] = ()
    folders: Folders = Folders.UNSAID
    start_layout: str | None = None
    start_pins: str | None = None
    show_taskbar: bool = True
    taskbar_layout: str | None = None
    only: OnlyApp | None = None
    breakout: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Assignment:
    """Who gets the profile with the id ``profile``; ``name`` of the account or group, or how the automatic is shown."""

    who: Who = Who.ACCOUNT
    name: str = ""
    profile: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Kiosk:
    """A whole configuration. ``everybody`` is the id of the global profile, None for none."""

    profiles: tuple[Profile, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    everybody: str | None = None
    spares_owners: bool = False
