"""One record of the catalogue file, read into a ``Setting``. ``installer/make_catalogue.py`` writes these records."""

from __future__ import annotations

from typing import Any

from app.catalogue.setting import Evidence, Setting, SettingTarget, SettingType, TargetKind

Record = dict[str, Any]
"""The facts of one node as they are in the file; its children are under ``CHILDREN``."""

Tables = dict[str, list[Any]]
"""Facts that many nodes share: a record holds only the index of its own."""

FORMAT = 1
KIND = "catalogue of Provisioning Designer"
CHILDREN = "+"

_TEXTS = {"key", "default", "pattern", "since", "note"}
_FLAGS = {"required", "hidden", "sensitive", "force_reload", "requires_reboot", "first_sim_only", "removed"}
_RENAMED = {"min": "minimum", "max": "maximum", "minlen": "min_length", "maxlen": "max_length"}
_LISTS = {"texts_without_number", "csp_values", "file_types", "policy_scope"}
_SHARED_LISTS = {"editions", "pages", "apply_after"}
_TARGET_TEXTS = {"name", "context", "asset_path", "provxml_path", "device_path", "part_of"}
_TARGET_FLAGS = {"exec", "delete"}


def read_setting(path: str, record: Record, tables: Tables) -> Setting:
    """Return the setting at *path*.

    :raises LookupError: the record is damaged, as TypeError and ValueError do.
    """
    facts: dict[str, Any] = {}
    for name, fact in record.items():
        if name in _TEXTS:
            facts[name] = _text(fact)
        elif name in _FLAGS:
            facts[name] = _flag(fact)
        elif name in _RENAMED:
            facts[_RENAMED[name]] = int(fact)
        elif name in _LISTS:
            facts[name] = _text_list(fact)
        elif name in _SHARED_LISTS:
            facts[name] = _text_list(tables[name][fact])
        elif name in {"values", "key_values"}:
            facts[name] = {_text(text): _text(value) for text, value in dict(tables["values"][fact]).items()}
        elif name == "type":
            facts[name] = SettingType(fact)
        elif name == "item_element":
            facts["item_elements"] = _text_list([fact] if isinstance(fact, str) else fact)
        elif name == "visible_if":
            facts[name] = tuple(tuple((_text(a), _text(b)) for a, b in row) for row in tables[name][fact])
        elif name == "group":
            facts[name] = path.rsplit("/", fact)[0]
        elif name == "evidence":
            facts[name] = Evidence(fact)
        elif name == "common":
            facts[name] = None if fact is None else _flag(fact)
        elif name == "target":
            facts[name] = _read_target(path, record, tables)
        elif name != CHILDREN:
            raise KeyError(name)
    return Setting(path=path, **facts)


def _read_target(path: str, record: Record, tables: Tables) -> SettingTarget:
    """Return the target; a path without a name means the setting's own name, no datatype the setting's own type."""
    facts: dict[str, Any] = {"datatype": record["type"]}
    for name, fact in dict(record["target"]).items():
        if name in _TARGET_TEXTS:
            facts[name] = _text(fact)
        elif name in _TARGET_FLAGS:
            facts[name] = _flag(fact)
        elif name == "datatype":
            facts[name] = None if fact is None else _text(fact)
        elif name == "kind":
            facts[name] = TargetKind(fact)
        elif name == "path":
            facts.setdefault("name", path.rpartition("/")[2])
            facts[name] = tuple((_text(a), None if b is None else _text(b)) for a, b in tables[name][fact])
        else:
            raise KeyError(name)
    return SettingTarget(**facts)


def _text(fact: object) -> str:
    if isinstance(fact, str):
        return fact
    raise TypeError(f"{fact!r} is no text")


def _flag(fact: object) -> bool:
    if isinstance(fact, bool):
        return fact
    raise TypeError(f"{fact!r} is neither true nor false")


def _text_list(facts: object) -> tuple[str, ...]:
    if isinstance(facts, list):
        return tuple(map(_text, facts))
    raise TypeError(f"{facts!r} is no list")
