"""Microsoft's public pages about a setting (``wizard.md`` 5, help)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.catalogue.setting import Setting

_WCD = "https://learn.microsoft.com/windows/configuration/wcd/{page}#{anchor}"
_MDM = "https://learn.microsoft.com/windows/client-management/mdm/{page}#{anchor}"


def public_pages(setting: Setting) -> tuple[str, ...]:
    """Return the addresses of the pages that describe *setting*, the one of WCD first.

    The anchor is the name in small letters, on pages of policies behind that of their area; a browser shows the page
    from its top where there is none.
    """
    found = []
    for file in sorted(setting.pages, key=lambda page: not page.startswith("wcd-")):
        page, name = file.removesuffix(".md"), setting.name.lower()
        if page.startswith("wcd-"):
            found.append(_WCD.format(page=page, anchor=name))
        else:
            found.append(_MDM.format(page=page, anchor=name))
    return tuple(found)
