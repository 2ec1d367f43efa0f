"""A possible value for every setting of the catalogue, at a possible address, and what it must become in a package.

What is expected is worked out here from the facts of the catalogue alone, by other means than the compiler's.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import Setting, SettingType, TargetKind
from app.catalogue.value_check import problem_with_key, problem_with_value
from app.core.secret import Secret
from tests.packager.paper import certificate_der, wlan_xml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KEYS = ("k1", "Contoso.Notes_vjxqswmyj5782", "{11111111-2222-3333-4444-555555555555}", "1", "E:", "a1b2c3d4")
_TEXTS = (
    "text",
    "https://contoso.com/x",
    "Contoso",
    "12:30",
    "1",
    "a=b",
    "<a/>",
    "0000FF",
    "1.2.3.4",
    "a@contoso.com",
    "ab",
    "E:",
)
_GUID = "11111111-2222-3333-4444-555555555555"
_HOLDERS = {SettingType.MAP, SettingType.ORDERED_LIST, SettingType.FILE_LIST}
_XML = "<a><b>x</b></a>"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One setting with *address* and *value*; ``keys`` are those of the maps around it, by their names."""

    setting: Setting
    address: str
    value: str
    keys: dict[str, str]

    @property
    def secret(self) -> str | Secret:
        """The value as a project keeps it."""
        return Secret(self.value) if self.setting.sensitive else self.value


def leaves(folder: Path) -> Iterator[Leaf]:
    """Yield all settings of the catalogue; the files that some of them take are made in *folder*."""
    catalogue = load_catalogue()
    for setting in catalogue:
        if setting.is_setting:
            value = _value_of(setting, folder)
            steps, keys, path = [], {}, ""
            for name in setting.path.split("/"):
                holder = catalogue.get(path) if path else None
                path = f"{path}/{name}" if path else name
                step = name
                if holder is not None and holder.type in _HOLDERS:
                    is_file = holder.type is SettingType.FILE_LIST
                    key = value.rpartition("/")[2] if is_file else _key_of(holder)
                    keys[holder.key or "Name"] = key
                    # The list of an index is called as the list's element is.
                    keys[f"#{holder.name}"] = "0"
                    step = f"{name}[{holder.key or 'Name'}={_quoted(key)}]"
                steps.append(step)
            yield Leaf(setting, "/".join(steps), value, keys)


def _quoted(text: str) -> str:
    return re.sub(r"[/\[\];=%#]", lambda found: f"%{ord(found[0]):02X}", text)


def _key_of(holder: Setting) -> str:
    candidates = (*holder.key_values, *_KEYS)
    return next(key for key in candidates if problem_with_key(holder, key) is None)


def _value_of(setting: Setting, folder: Path) -> str:
    kind = setting.value_type
    if kind is SettingType.FILE:
        return _file(setting, folder)
    if kind is SettingType.BOOLEAN:
        return next((text for text in setting.values if text.lower() != "true"), "True")
    if setting.values:
        return next(iter(setting.values))
    if setting.csp_values:
        return setting.csp_values[-1]
    if kind is SettingType.INTEGER:
        low = setting.minimum if setting.minimum is not None else 0
        return str(low + 1 if setting.maximum is None or low < setting.maximum else low)
    if kind is SettingType.BINARY:
        return base64.b64encode(b"\x01\x02\x03").decode()
    candidates = [*_TEXTS, _GUID]
    if setting.min_length:
        candidates.append("x" * setting.min_length)
    return next((text for text in candidates if problem_with_value(setting, text) is None), candidates[0])


def _file(setting: Setting, folder: Path) -> str:
    target = setting.target
    kind = target.kind if target is not None else None
    ending = setting.file_types[0].lstrip(".") if setting.file_types else "bin"
    name = f"{setting.name}.{ending}"
    content = content_of(setting)
    if kind in (TargetKind.CERTIFICATE, TargetKind.TRUSTED_PROVISIONER):
        content = certificate_der(setting.name)
    elif kind is TargetKind.WLAN_PROFILE:
        content = wlan_xml("k1").encode()
    elif kind is TargetKind.INLINE_XML:
        content = _XML.encode()
    path = folder / setting.path.replace("/", "_")
    path.mkdir(exist_ok=True)
    (path / name).write_bytes(content)
    return f"{path.name}/{name}"


def content_of(setting: Setting) -> bytes:
    """Return what stands in the file of *setting*, where it may be anything."""
    return b"content of " + setting.path.encode()


def expected_text(leaf: Leaf) -> str:
    """Return what the value that *leaf* becomes must hold, for kinds that are written in a form of their own."""
    setting, target = leaf.setting, leaf.setting.target
    match target.kind if target is not None else None:
        case TargetKind.CERTIFICATE | TargetKind.TRUSTED_PROVISIONER:
            return base64.b64encode(certificate_der(setting.name)).decode()
        case TargetKind.PFX:
            return base64.b64encode(content_of(setting)).decode()
        case TargetKind.INLINE_XML:
            return _XML
        case TargetKind.WLAN_PROFILE:
            return "<!-- of"
        case TargetKind.WLAN_PART:
            return "<authentication>"
        case TargetKind.STORE_APP:
            return f'<Application id="{leaf.value}"'
        case _:
            return ""


def expected_parm(leaf: Leaf) -> tuple[str, tuple[str, ...], str, str] | None:
    """Return folder, characteristics, name and value of the parameter that *leaf* becomes; None for other kinds."""
    setting, target = leaf.setting, leaf.setting.target
    if target is None or target.kind not in (TargetKind.CSP, TargetKind.MCSF):
        return None
    path = tuple(_filled(part, leaf) for part, _scope in target.path)
    folder = "Uicc_RunOnce" if setting.first_sim_only else "User_RunTime" if target.for_user else "RunTime"
    return folder, path, _filled(target.name or "", leaf), _written(leaf)


def _filled(text: str, leaf: Leaf) -> str:
    def value(found: re.Match[str]) -> str:
        name = found[1]
        key = leaf.keys.get(name, leaf.keys.get("Name", ""))
        return _key_values().get((name, key), key)

    return re.sub(r"<([^<>]+)>", value, text)


@cache
def _key_values() -> dict[tuple[str, str], str]:
    """Return what stands for a key of a map in a package, by name and key."""
    return {
        (one.key, key): value
        for one in load_catalogue()
        if one.key is not None
        for key, value in one.key_values.items()
    }


def _written(leaf: Leaf) -> str:
    setting, text = leaf.setting, leaf.value
    if setting.target is not None and setting.target.datatype == "multiplestring":
        return f"{text}\uf000\uf000"
    if setting.value_type is SettingType.BOOLEAN:
        return setting.values.get(text, text.lower())
    return setting.values.get(text, text)
