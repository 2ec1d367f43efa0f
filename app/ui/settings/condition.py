"""Settings that count only while another one has a certain value (``visible_if`` of the catalogue)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.catalogue.value import value_of
from app.core.error import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting
    from app.model.node import Node


def unmet(
    catalogue: Catalogue, path: str, address: str, look_up: Callable[[str], Node | None]
) -> tuple[tuple[str, str], ...]:
    """Return what keeps the setting at *address* from counting: address and value of the settings that would make it.

    *path* is its path in the catalogue. The groups around it count too. Empty where nothing keeps it: one choice of
    conditions is enough, of which all must hold.
    """
    while path:
        setting = catalogue.get(path)
        if setting is not None and setting.visible_if:
            rows = [[_resolved(setting, address, *one) for one in row] for row in setting.visible_if]
            if not any(all(_holds(catalogue, *one, look_up) for one in row) for row in rows):
                return tuple((other, wanted) for row in rows for other, _path, wanted in row)
        path, address = path.rpartition("/")[0], address.rpartition("/")[0]
    return ()


def _resolved(setting: Setting, address: str, other: str, wanted: str) -> tuple[str, str, str]:
    """Return address, path and value of a condition, whose *other* setting is told relative to the setting."""
    steps, names = address.split("/"), setting.path.split("/")
    for part in other.split("/"):
        if part == "..":
            steps.pop()
            names.pop()
        else:
            steps.append(part)
            names.append(part)
    return "/".join(steps), "/".join(names), wanted


def _holds(catalogue: Catalogue, address: str, path: str, wanted: str, look_up: Callable[[str], Node | None]) -> bool:
    node, setting = look_up(address), catalogue.get(path)
    if node is None or setting is None:
        return False
    text = node.text()
    try:
        value = value_of(setting, text)
    except BadInput:
        value = text
    return wanted.casefold() in {text.casefold(), value.casefold()} or (wanted == "1" and value == "true")
