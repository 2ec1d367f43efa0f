"""The address of a free setting: one line of text that says where a node stands in its tree.

Element names are joined by ``/``: ``Policies/Update/AllowAutoUpdate``. An item of a map shows its attributes,
``Users/User[UserName=admin;Name=admin]``; the second and further of equal siblings are numbered, ``TargetState#2``.
The signs ``/ [ ] ; = % #`` and control characters within names and values are percent-encoded UTF-8.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from app.core.error import BadInput
from app.core.json_file import shown
from app.core.secret import Secret
from app.core.text import N_
from app.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Value = str | Secret | None

DEPTH = 300
"""Steps an address may have; an XML reader stops at 256."""

_SIGNS = re.compile(r"[/\[\];=%#\x00-\x1f\x7f-\x9f]")
_WORD = r"(?:[^/\[\];=%#\x00-\x1f\x7f-\x9f]|%[0-9A-Fa-f]{2})"
_STEP = re.compile(rf"({_WORD}+)(?:\[({_WORD}+={_WORD}*(?:;{_WORD}+={_WORD}*)*)\])?(?:#([1-9][0-9]{{0,6}}))?")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an address: the name and attributes of a node, and its number among siblings equal in both."""

    name: str
    keys: tuple[tuple[str, str], ...] = ()
    number: int = 1

    def __str__(self) -> str:
        """Return the step as it stands in an address."""
        keys = ";".join(f"{_quoted(key)}={_quoted(value)}" for key, value in self.keys)
        return _quoted(self.name) + (f"[{keys}]" if self.keys else "") + (f"#{self.number}" if self.number > 1 else "")


def parse_address(address: str) -> tuple[Step, ...]:
    """Return the steps of *address*.

    :raises BadInput: it is not an address as the module describes.
    """
    parts = address.split("/")
    if len(parts) > DEPTH:
        raise BadInput(N_("Error", "The setting '{address}' is nested too deeply. Correct it."), address=shown(address))
    return tuple(_parse_step(part, address) for part in parts)


def numbered(nodes: Iterable[Node]) -> Iterator[tuple[Step, Node]]:
    """Yield siblings with their steps."""
    seen: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
    for node in nodes:
        seen[node.name, node.keys] += 1
        yield Step(node.name, node.keys, seen[node.name, node.keys]), node


def settings(nodes: Iterable[Node]) -> Iterator[tuple[str, Value]]:
    """Yield address and value of all nodes, in document order, but for groups that their children imply.

    :raises BadInput: the tree is deeper than an address may be.
    """
    return _settings(nodes, "", DEPTH)


def grow(pairs: Iterable[tuple[str, Value]]) -> tuple[Node, ...]:
    """Return the tree that :func:`settings` flattened; the exact reverse.

    :raises BadInput: an address is malformed, stands twice, or is numbered before its elder siblings.
    """
    root = _Growing()
    for address, value in pairs:
        place = root
        for step in parse_address(address):
            place = place.child(step, address)
        if place.settled or place.children:
            raise BadInput(
                N_("Error", "The setting '{address}' stands twice. Remove one of them."), address=shown(address)
            )
        place.value, place.settled = value, True
    return root.nodes()


@dataclass(slots=True)
class _Growing:
    """A node whose children are still being found."""

    value: Value = None
    settled: bool = False
    children: dict[Step, _Growing] = field(default_factory=dict)

    def child(self, step: Step, address: str) -> _Growing:
        """Return the child at *step*, a new one at the end if there is none."""
        if step not in self.children:
            if step.number > 1 and Step(step.name, step.keys, step.number - 1) not in self.children:
                raise BadInput(
                    N_(
                        "Error",
                        "The setting '{address}' is numbered {number}, but number {before} is missing before it.",
                    ),
                    address=shown(address),
                    number=step.number,
                    before=step.number - 1,
                )
            self.children[step] = _Growing()
        return self.children[step]

    def nodes(self) -> tuple[Node, ...]:
        """Return the children as they are to stay."""
        return tuple(Node(step.name, it.value, it.nodes(), step.keys) for step, it in self.children.items())


def _settings(nodes: Iterable[Node], above: str, depth: int) -> Iterator[tuple[str, Value]]:
    """Yield address and value of *nodes* and all below; their addresses start with *above*."""
    for step, node in numbered(nodes):
        address = f"{above}{step}"
        if depth == 0:
            raise BadInput(
                N_("Error", "The setting '{address}' is nested too deeply. Correct it."), address=shown(address)
            )
        if node.value is not None or not node.children:
            yield address, node.value
        yield from _settings(node.children, f"{address}/", depth - 1)


def _quoted(text: str) -> str:
    """Return *text* with the signs that have a meaning in addresses encoded."""
    return _SIGNS.sub(lambda sign: quote(sign[0], safe=""), text)


def _parse_step(part: str, address: str) -> Step:
    """Return the step that *part* of *address* says."""
    found = _STEP.fullmatch(part)
    try:
        if found:
            pairs = [pair.split("=") for pair in (found[2] or "").split(";") if pair]
            keys = tuple((unquote(key, errors="strict"), unquote(value, errors="strict")) for key, value in pairs)
            if len(dict(keys)) == len(keys):
                return Step(unquote(found[1], errors="strict"), keys, int(found[3] or 1))
    except UnicodeDecodeError:
        pass
    raise BadInput(
        N_(
            "Error",
            "'{address}' is no address of a setting. Write names joined by '/', and items as User[UserName=admin].",
        ),
        address=shown(address),
    )
