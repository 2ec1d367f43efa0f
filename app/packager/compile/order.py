"""The order of settings in a package (``wcd-settings/README.md``, rule 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.catalogue.setting import SettingType
from app.packager.compile.group import GroupSource

if TYPE_CHECKING:
    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting
    from app.model.node import Node
    from app.packager.compile.group import Group

_IN_DOCUMENT_ORDER = (SettingType.MAP, SettingType.ORDERED_LIST, SettingType.FILE_LIST)
_LAST = ("ConnectivityProfiles", "WLAN", "WLANSetting")


def ordered_children(
    catalogue: Catalogue, parent: Setting | None, path: str, children: tuple[Node, ...], *, is_common_first: bool
) -> list[Node]:
    """Return *children* of the node at *path* in the order of the merged settings stores.

    Items of maps and lists keep the order of the document. Others are in alphabetical order (upper-case comparison);
    with *is_common_first* those that every edition has come before the rest.
    """
    if parent is not None and parent.type in _IN_DOCUMENT_ORDER:
        return list(children)

    def rank(node: Node) -> tuple[bool, str]:
        setting = catalogue.get(f"{path}/{node.name}" if path else node.name)
        is_later = is_common_first and not (setting is not None and setting.common)
        return is_later, node.name.upper()

    return sorted(children, key=rank)


def wifi_last(groups: list[Group]) -> list[Group]:
    """Return *groups*, those of one source after the other, with those of Wi-Fi networks last in each source."""
    sources = list(GroupSource)
    return sorted(groups, key=lambda group: (sources.index(group.source), group.metadata[: len(_LAST)] == _LAST))
