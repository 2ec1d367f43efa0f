"""The text of ``*.provxml`` (``ppkg-format.md`` 5.5): rows of parameters below nested characteristics."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.answers.xml.xml import attributes, encode_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DECLARATION = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'

Path = tuple[tuple[str, str | None], ...]
"""Characteristics from the outside in: type and scope."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Parm:
    """One parameter: where it goes, its name, and its value as Windows reads it.

    With ``delete`` it is a node that is deleted, with all below it, and has neither value nor type: the element
    ``nocharacteristic``, which Windows documents (CM_CellularEntries CSP). No package at hand has one [INFERRED].
    """

    path: Path
    name: str
    value: str
    datatype: str
    settings_path: str | None = None
    exec: bool = False
    delete: bool = False

    def __repr__(self) -> str:
        """Return the place without the value, which may be a secret."""
        return f"Parm({'/'.join(part for part, _ in self.path)}/{self.name})"


def write_provxml(parms: Iterable[Parm]) -> bytes:
    """Return the file of *parms*; only neighbours with a common beginning share characteristics."""
    return _file(tuple(parms))


@lru_cache(maxsize=256)  # most groups are the same in all rows of a batch
def _file(parms: tuple[Parm, ...]) -> bytes:
    return encode_document(_lines(parms), DECLARATION)


def _lines(parms: Iterable[Parm]) -> Iterator[str]:
    yield "<wap-provisioningdoc>"
    is_open: list[tuple[str, str | None]] = []
    for parm in parms:
        shared = 0
        while shared < min(len(is_open), len(parm.path)) and is_open[shared] == parm.path[shared]:
            shared += 1
        yield from _close(is_open, shared)
        for kind, scope in parm.path[shared:]:
            pairs = [("type", kind)] if scope is None else [("type", kind), ("scope", scope)]
            yield f"{_indent(is_open)}<characteristic{attributes(pairs)}>"
            is_open.append((kind, scope))
        element = "nocharacteristic" if parm.delete else "parm"
        yield f"{_indent(is_open)}<{element}{attributes(_parm_attributes(parm))} />"
    yield from _close(is_open, 0)
    yield "</wap-provisioningdoc>"


def _parm_attributes(parm: Parm) -> Iterator[tuple[str, str]]:
    if parm.delete:
        yield "type", parm.name
        return
    if parm.settings_path is not None:
        yield "SettingsPath", parm.settings_path
    yield "name", parm.name
    yield "value", parm.value
    yield "datatype", parm.datatype
    if parm.exec:
        yield "exec", "1"


def _close(is_open: list[tuple[str, str | None]], depth: int) -> Iterator[str]:
    while len(is_open) > depth:
        is_open.pop()
        yield f"{_indent(is_open)}</characteristic>"


def _indent(is_open: list[tuple[str, str | None]]) -> str:
    return "  " * (len(is_open) + 1)
