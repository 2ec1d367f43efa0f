"""One record of the catalogue file, read into a ``Setting``. ``installer/make_catalogue.py`` writes these records."""

from __future__ import annotations

from typing import Any

from app.catalogue.setting import Evidence, Setting, SettingType, Target, TargetKind

Record = dict[str, Any]
"""The facts of one node as they stand in the file; its children are under ``CHILDREN``."""

Tables = dict[str, list[Any]]
"""Facts that many nodes share: a record holds only the index of its own."""

FORMAT = 1
KIND = "catalogue of Provisioning Designer"
CHILDREN = "+"

_SAME_NAME = {
    "key", "default", "required", "pattern", "hidden", "sensitive", "force_reload", "requires_reboot", "first_sim_only",
    "common", "since", "removed", "note",
}  # fmt: skip
_RENAMED = {"min": "minimum", "max": "maximum", "minlen": "min_length", "maxlen": "max_length"}
_LISTS = {"texts_without_number", "csp_values", "file_types", "policy_scope"}
_SHARED_LISTS = {"editions", "pages", "apply_after"}


def read_setting(path: str, record: Record, tables: Tables) -> Setting:
    """Return the setting at *path*; raise KeyError, IndexError, TypeError or ValueError if the record is damaged."""
    facts: dict[str, Any] = {}
    for name, fact in record.items():
        if name in _SAME_NAME:
            facts[name] = fact
        elif name in _RENAMED:
            facts[_RENAMED[name]] = int(fact)
        elif name in _LISTS:
            facts[name] = tuple(fact)
        elif name in _SHARED_LISTS:
            facts[name] = tuple(tables[name][fact])
        elif name in {"values", "key_values"}:
            facts[name] = dict(tables["values"][fact])
        elif name == "type":
            facts[name] = SettingType(fact)
        elif name == "item_element":
            facts["item_elements"] = (fact,) if isinstance(fact, str) else tuple(fact)
        elif name == "visible_if":
            facts[name] = tuple(tuple((str(other), str(value)) for other, value in row) for row in tables[name][fact])
        elif name == "group":
            facts[name] = path.rsplit("/", fact)[0]
        elif name == "evidence":
            facts[name] = Evidence(fact)
        elif name == "target":
            facts[name] = _read_target(path, fact, facts, tables)
        elif name != CHILDREN:
            raise KeyError(name)
    return Setting(path=path, **facts)


def _read_target(path: str, record: Record, facts: dict[str, Any], tables: Tables) -> Target:
    """Return the target; a path without a name means the setting's own name, no datatype the setting's own type."""
    target = dict(record)
    target["kind"] = TargetKind(target["kind"])
    target.setdefault("datatype", str(facts["type"]))
    if "path" in target:
        target["path"] = tuple((component, scope) for component, scope in tables["path"][target["path"]])
        target.setdefault("name", path.rpartition("/")[2])
    return Target(**target)
