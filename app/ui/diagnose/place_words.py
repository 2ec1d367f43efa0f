"""Where a field is in the window: the page, the item of a list, and the label. Keys are for ``ppkg set``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_, Sentence, labelled
from app.model.field import get_field
from app.ui.look.language import translated

if TYPE_CHECKING:
    from app.model.project import Project

_ITEM = re.compile(r"[^\[]+\[[0-9]+\]")
_INDEX = re.compile(r"\[[^\]]*\]")
_LABELS = {
    "device.name": N_("Place", "Name"),
    "device.product_key": N_("Place", "Product key"),
    "network.wifi.ssid": N_("Place", "Network name (SSID)"),
    "network.wifi.key": N_("Place", "Network password"),
    "account.entra.token": N_("Place", "Bulk token"),
    "account.entra.authority": N_("Place", "Sign-in address"),
    "account.directory.domain": N_("Place", "Domain"),
    "account.directory.user": N_("Place", "User name"),
    "account.directory.password": N_("Place", "User password"),
    "account.directory.unit": N_("Place", "Organisational unit"),
    "account.administrator.name": N_("Place", "Local administrator"),
    "account.administrator.password": N_("Place", "Password"),
    "applications.command_line": N_("Place", "Command line"),
    "applications.return_code_success": N_("Place", "Return code for success"),
    "applications.return_code_restart": N_("Place", "Return code for success that needs a restart"),
    "certificates.password": N_("Place", "Password"),
}
"""The labels of fields that logs of devices lead to most; of others the page and the item are named."""


def place_words(project: Project, place: str) -> str:
    """Return where the field at *place* of *project* is, such as ``Set up network: “Hall”, Network password``."""
    if not place:
        return ""
    section = project.scenario.section_of(place)
    title = QCoreApplication.translate("Section", section.title)
    label = _LABELS.get(_INDEX.sub("", place))
    parts = [f"“{_item_name(project, place)}”" if _item_name(project, place) else "", translated(Sentence(label or ""))]
    words = ", ".join(filter(None, parts))
    return translated(labelled(title, words)) if words else title


def _item_name(project: Project, place: str) -> str:
    """Return the name of the item of a list that *place* is in, or the address of a free setting."""
    found = _ITEM.match(place)
    if found is None:
        start, bracket, rest = place.partition("[")
        return shown(rest.rpartition("]")[0]) if bracket and start in {"settings", "variants"} else ""
    try:
        item = get_field(project, found[0])
    except AppError:
        return ""
    return shown(getattr(item, "name", "") or getattr(item, "ssid", "") or "")
