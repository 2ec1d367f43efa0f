"""``SettingsMetadata.xml``: the list of settings that a WCD writes into its projects (``ppkg-format.md`` 12.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml.xml import local_name, parse_document
from app.catalogue.setting import Evidence, SettingType, TargetKind
from app.core.error import BadInput
from app.core.masking import is_secret_name, shown
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

    from app.catalogue.catalogue import Catalogue
    from app.catalogue.catalogue_record import Record

_TYPES = {
    "Tree": SettingType.GROUP,
    "Map": SettingType.MAP,
    "OrderedList": SettingType.ORDERED_LIST,
    "AssetList": SettingType.FILE_LIST,
    "Bool": SettingType.BOOLEAN,
    "Int": SettingType.INTEGER,
    "Text": SettingType.STRING,
    "Binary": SettingType.BINARY,
    "Asset": SettingType.FILE,
}
_HOLDERS = {SettingType.GROUP, SettingType.MAP, SettingType.ORDERED_LIST, SettingType.FILE_LIST}
_WRITTEN = {SettingType.BOOLEAN, SettingType.INTEGER, SettingType.STRING}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,199}")
_NUMBER = re.compile(r"-?[0-9]{1,18}")
MOST = 20_000
"""Settings of one list; WCD's of 2025 has some two thousand."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedSetting:
    """One node of the list: its path without the slash before it, its type, its default and its bounds."""

    path: str
    type: SettingType
    default: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    pattern: str | None = None


def read_metadata(data: bytes, name: str = "SettingsMetadata.xml") -> tuple[ListedSetting, ...]:
    """Return the nodes of the list in *data*, the file *name*, parents first. Descriptions are Microsoft's and stay.

    :raises BadInput: it is not such a list.
    """
    root = parse_document(data, shown(name))
    tree = next((child for child in root if local_name(child) == "SettingsTree"), None)
    if local_name(root) != "Metadata" or tree is None:
        raise BadInput(
            N_(
                "Error",
                "{name} is not a list of settings of Windows Configuration Designer. Choose SettingsMetadata.xml.",
            ),
            name=shown(name),
        )
    found = [one for element in tree if local_name(element) == "Setting" for one in _listed(element, name)]
    if len(found) > MOST or len({one.path for one in found}) < len(found):
        raise BadInput(
            N_("Error", "{name} lists a setting twice, or too many of them. Take it from a WCD project again."),
            name=shown(name),
        )
    return tuple(sorted(found, key=lambda one: one.path.split("/")))


def _listed(element: _Element, name: str) -> list[ListedSetting]:
    path = element.get("URI", "").removeprefix("/")
    facts = {local_name(child): child for child in element}
    kind = _TYPES.get((facts["Type"].text or "").strip()) if "Type" in facts else None
    if not path:
        return []  # the root
    if kind is None or not all(_NAME.fullmatch(part) for part in path.split("/")) or path.count("/") > 30:
        raise BadInput(
            N_("Error", "{name} has a setting “{path}” whose name or type is not one of WCD. Is it the right file?"),
            name=shown(name),
            path=shown(path),
        )
    bounds = {local_name(child): (child.text or "").strip() for child in facts.get("ValidationInfo", ())}
    default = (facts["Default"].text or "").strip() if "Default" in facts else ""
    return [
        ListedSetting(
            path=path,
            type=kind,
            default=default or None,
            minimum=_number(bounds.get("LowerBound")),
            maximum=_number(bounds.get("UpperBound")),
            pattern=bounds.get("Pattern") or None,
        )
    ]


def _number(text: str | None) -> int | None:
    return int(text) if text and _NUMBER.fullmatch(text) else None


def new_records(listed: tuple[ListedSetting, ...], catalogue: Catalogue) -> Mapping[str, Record]:
    """Return records for those of *listed* that *catalogue* lacks, by their paths.

    Where one goes in a package is told by rule (``wcd-settings/README.md``, evidence): a policy to the node of its
    area, another setting beside its neighbours, where these agree [INFERRED]. What no rule reaches cannot be built.
    """
    records: dict[str, Record] = {}
    for one in listed:
        if one.path in catalogue or not _has_place(one.path, catalogue, records):
            continue
        record: Record = {"type": one.type.value}
        if one.type not in _HOLDERS:
            record |= {"evidence": Evidence.NONE.value, "group": 0, "common": None, **_facts(one)}
            target = _target(one, catalogue)
            if target is not None:
                record |= {"evidence": Evidence.RULE.value, "target": target}
        records[one.path] = record
    return records


def _facts(one: ListedSetting) -> Record:
    facts: Record = {}
    if one.default is not None:
        facts["default"] = one.default
    if one.minimum is not None:
        facts["min"] = one.minimum
    if one.maximum is not None:
        facts["max"] = one.maximum
    if one.pattern is not None:
        facts["pattern"] = one.pattern
    if is_secret_name(one.path.rpartition("/")[2]) and one.type is SettingType.STRING:
        facts["sensitive"] = True
    return facts


def _has_place(path: str, catalogue: Catalogue, records: Mapping[str, Record]) -> bool:
    """Tell whether there is a group for *path*: ours, or one that the list brings as well. Items have unknown keys."""
    outer = path.rpartition("/")[0]
    if not outer:
        return True
    known = catalogue.get(outer)
    return outer in records if known is None else known.type is SettingType.GROUP


def _target(one: ListedSetting, catalogue: Catalogue) -> Record | None:
    outer, _, name = one.path.rpartition("/")
    if one.type not in _WRITTEN:
        return None
    neighbours = [each for each in catalogue.children(outer) if each.is_setting and each.target]
    places = {(each.target.kind, each.target.path, each.target.context) for each in neighbours if each.target}
    has_own_name = all(each.target and each.target.name == each.name for each in neighbours)
    if len(places) == 1 and has_own_name:
        kind, path, context = next(iter(places))
        if kind not in {TargetKind.CSP, TargetKind.MCSF} or any("<" in component for component, _ in path):
            return None
        groups = {each.group for each in neighbours}
        if groups != {each.path for each in neighbours}:
            return None  # they share a settings group, and whether the new one belongs to it nobody knows
    elif outer.startswith("Policies/") and outer.count("/") == 1 and not neighbours:
        kind, context = TargetKind.CSP, "device"
        path = (("Policy", None), ("Config", None), (outer.partition("/")[2], None))
    else:
        return None
    target: Record = {"kind": kind.value, "path": [list(pair) for pair in path], "name": name}
    if context != "device":
        target["context"] = context
    return target
