"""The editions of Windows that a project can be for, and which settings each of them has (``wizard.md`` 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.catalogue.setting import Setting

COMMON = "WindowsCommon"
"""The settings store of what all editions have."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EditionChoice:
    """A choice of editions: ``key`` names it on the command line, ``stores`` are the settings stores it stands for."""

    key: str
    title: str
    summary: str
    stores: tuple[str, ...]


CHOICES = (
    EditionChoice(
        key="desktop",
        title=N_("Edition", "All Windows desktop editions"),
        summary=N_("Edition", "PCs with Windows 10 and 11: the common settings and those of the desktop"),
        stores=(COMMON, "Desktop"),
    ),
    EditionChoice(
        key="all",
        title=N_("Edition", "All Windows editions"),
        summary=N_("Edition", "Only settings that every edition of Windows has"),
        stores=(COMMON,),
    ),
    EditionChoice(
        key="iot-core",
        title=N_("Edition", "Windows 10 IoT Core"),
        summary=N_("Edition", "Small devices: the common settings and those of IoT Core"),
        stores=(COMMON, "Athens"),
    ),
    EditionChoice(
        key="hololens",
        title=N_("Edition", "Windows Holographic"),
        summary=N_("Edition", "HoloLens: the common settings and those of HoloLens"),
        stores=(COMMON, "Holographic"),
    ),
    EditionChoice(
        key="hub",
        title=N_("Edition", "Windows 10 Team"),
        summary=N_("Edition", "Surface Hub: the common settings and those of Surface Hub"),
        stores=(COMMON, "Team"),
    ),
)
"""All choices, the most usual first. WCD's choice for Windows 10 Mobile is gone from its documents, and not here."""

OF_STORE = {
    "Desktop": "desktop",
    "Athens": "iotcore",
    "Holographic": "hololens",
    "HoloLens": "hololens",
    "Team": "surfacehub",
    "Mobile": "mobile",
}
"""What the catalogue calls the edition of each settings store."""


def choice_of(stores: tuple[str, ...]) -> EditionChoice | None:
    """Return the choice that stands for *stores*, None for others: an import may bring any."""
    return next((choice for choice in CHOICES if choice.stores == stores), None)


def is_for(setting: Setting, stores: Iterable[str]) -> bool:
    """Tell whether *setting* is in one of the settings *stores*.

    Of a setting newer than the lists nobody knows whether all editions have it: it fits those that its list names.
    What no list gives an edition, and a store that is not known, counts as fitting.
    """
    for store in stores:
        if store == COMMON:
            if setting.common:
                return True
        elif store not in OF_STORE or OF_STORE[store] in setting.editions:
            return True
    return not setting.editions
