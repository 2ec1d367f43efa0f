"""Start for a profile of several apps: the pins of Windows 11 and the tiles of Windows 10 that show its apps.

Only apps with an id can be put there: a program needs a link (``.lnk``) on the device, which nobody knows here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.answers.xml.xml import escape_attribute

if TYPE_CHECKING:
    from app.answers.kiosk.document import AllowedApp

_SPACE = "http://schemas.microsoft.com/Start/2014/"
_COLUMNS, _SIDE = 3, 2
"""Tiles of 2 × 2 in a group that is 6 cells wide."""


def start_pins(apps: tuple[AllowedApp, ...]) -> str:
    """Return the pins that show *apps*, as JSON (``kiosk-and-files.md`` 4)."""
    return json.dumps({"pinnedList": [{"packagedAppId": app_id} for app_id in _ids(apps)]}, ensure_ascii=False)


def start_layout(apps: tuple[AllowedApp, ...]) -> str:
    """Return the layout of Start that shows *apps*, as XML (``kiosk-and-files.md`` 4)."""
    tiles = (
        f'<start:Tile Size="{_SIDE}x{_SIDE}" Column="{at % _COLUMNS * _SIDE}" Row="{at // _COLUMNS * _SIDE}" '
        f'AppUserModelID="{escape_attribute(app_id)}"/>'
        for at, app_id in enumerate(_ids(apps))
    )
    found = "".join(tiles)
    group = f'<start:Group Name="">{found}</start:Group>' if found else ""
    return (
        f'<LayoutModificationTemplate xmlns="{_SPACE}LayoutModification" '
        f'xmlns:defaultlayout="{_SPACE}FullDefaultLayout" '
        f'xmlns:start="{_SPACE}StartLayout" Version="1"><LayoutOptions StartTileGroupCellWidth="6"/>'
        '<DefaultLayoutOverride><StartLayoutCollection><defaultlayout:StartLayout GroupCellWidth="6">'
        f"{group}</defaultlayout:StartLayout></StartLayoutCollection></DefaultLayoutOverride></LayoutModificationTemplate>"
    )


def _ids(apps: tuple[AllowedApp, ...]) -> list[str]:
    return [app.app_id for app in apps if app.app_id]
