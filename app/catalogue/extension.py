"""What a person's own catalogue adds to ours: nodes that a newer list of Windows Configuration Designer has.

The file lies in the folder for settings of the person and holds records like those of the catalogue, by their paths;
where they go in a package is only told by rule, so each says so.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, Final

from app.catalogue.catalogue_record import CHILDREN, Record, Tables
from app.core.error import BadInput
from app.core.foreign.gate import read_foreign
from app.core.json_file import LIMIT, read_json
from app.core.resource import person_folder
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

KIND: Final = "extension of the catalogue of Provisioning Designer"
FORMAT: Final = 1
NAME: Final = "catalogue-extension.json"
TARGET_PATH: Final = "path"

_DAMAGED = N_(
    "Error",
    "The own part of the catalogue, {file}, is damaged: {reason}. Delete the file, then import the list again with "
    "“ppkg settings --import”.",
)


def extension_file() -> Path:
    """Return where the person's extension of the catalogue is kept."""
    return person_folder() / NAME


def read_extension(file: Path) -> dict[str, Record]:
    """Return the records of the extension *file* by their paths; none where there is no file.

    :raises BadInput: it cannot be read or is damaged.
    """
    try:
        data = read_foreign(file, LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise BadInput(_DAMAGED, file=file, reason=reason_of(error)) from None
    try:
        plain: Any = read_json(data, file.name)
    except BadInput as error:
        raise BadInput(_DAMAGED, file=file, reason=error.sentence) from None
    nodes = plain.get("nodes") if isinstance(plain, dict) and plain.get("kind") == KIND else None
    if not isinstance(nodes, dict) or not all(isinstance(one, dict) for one in nodes.values()):
        raise BadInput(_DAMAGED, file=file, reason=KIND)
    return nodes


def write_extension(nodes: Mapping[str, Record]) -> bytes:
    """Return the file of the extension with *nodes*, one a line, so that a diff can be read."""
    lines = ",\n".join(f"{json.dumps(path)}:{json.dumps(nodes[path], ensure_ascii=False)}" for path in sorted(nodes))
    return f'{{"kind":{json.dumps(KIND)},"format":{FORMAT},"nodes":{{\n{lines}}}}}\n'.encode()


def extended(tree: dict[str, Record], tables: Tables, nodes: Mapping[str, Record]) -> tuple[dict[str, Record], Tables]:
    """Return copies of *tree* and *tables* with those of *nodes* that are not there; what is there stays as it is."""
    tree, tables = copy.deepcopy(tree), {**tables, TARGET_PATH: [*tables.get(TARGET_PATH, ())]}
    for path in sorted(nodes, key=lambda path: path.upper().split("/")):
        siblings: dict[str, Record] | None = tree
        *outer, name = path.split("/")
        for part in outer:
            parent = siblings.get(part) if siblings is not None else None
            siblings = parent.setdefault(CHILDREN, {}) if parent is not None and "evidence" not in parent else None
        if siblings is None or name in siblings:
            continue
        record = copy.deepcopy(nodes[path])
        if "target" in record:
            tables[TARGET_PATH].append(record["target"][TARGET_PATH])
            record["target"][TARGET_PATH] = len(tables[TARGET_PATH]) - 1
        siblings[name] = record
        in_order = sorted(siblings.items(), key=lambda one: one[0].upper())
        siblings.clear()
        siblings.update(in_order)
    return tree, tables
