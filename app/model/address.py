"""The address of a free setting: one line of text that says where a node is in its tree.

Element names are joined by ``/``: ``Policies/Update/AllowAutoUpdate``. An item of a map shows its attributes,
``Users/User[UserName=admin;Name=admin]``; the second and further of equal siblings are numbered, ``TargetState#2``.
The characters ``/ [ ] ; = % #`` and control characters within names and values are percent-encoded UTF-8.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from app.core.error import BadInput, UsageError
from app.core.masking import is_secret_name, shown
from app.core.secret import Secret
from app.core.text import N_
from app.model.node import LABEL, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Nodes = tuple[Node, ...]

Value = str | Secret | None

DEPTH = 300
"""Steps an address may have; an XML reader stops at 256."""

_SIGNS = re.compile(r"[/\[\];=%#\x00-\x1f\x7f-\x9f]")
_WORD = r"(?:[^/\[\];=%#\x00-\x1f\x7f-\x9f]|%[0-9A-Fa-f]{2})"
_STEP = re.compile(rf"({_WORD}+)(?:\[({_WORD}+={_WORD}*(?:;{_WORD}+={_WORD}*)*)\])?(?:#([1-9][0-9]{{0,6}}))?")


@dataclass(frozen=True, slots=True)
class AddressStep:
    """One step of an address: the name and attributes of a node, and its number among siblings equal in both."""

    name: str
    keys: tuple[tuple[str, str], ...] = ()
    number: int = 1

    def __str__(self) -> str:
        """Return the step as it is in an address."""
        keys = ";".join(f"{_quoted(key)}={_quoted(value)}" for key, value in self.keys)
        return _quoted(self.name) + (f"[{keys}]" if self.keys else "") + (f"#{self.number}" if self.number > 1 else "")


def parse_address(address: str) -> tuple[AddressStep, ...]:
    """Return the steps of *address*.

    :raises BadInput: it is not an address as the module describes.
    """
    parts = address.split("/")
    if len(parts) > DEPTH:
        raise BadInput(N_("Error", "The setting “{address}” is nested too deeply. Correct it."), address=shown(address))
    return tuple(_parse_step(part, address) for part in parts)


def numbered(nodes: Iterable[Node]) -> Iterator[tuple[AddressStep, Node]]:
    """Yield siblings with their steps."""
    seen: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
    for node in nodes:
        seen[node.name, node.keys] += 1
        yield AddressStep(node.name, node.keys, seen[node.name, node.keys]), node


def has_address(node: Node) -> bool:
    """Return whether *node* is a setting of its own, and no group that its children imply."""
    return node.value is not None or not node.children


def settings(nodes: Iterable[Node]) -> Iterator[tuple[str, Value]]:
    """Yield address and value of all nodes, in document order, except for groups that their children imply.

    :raises BadInput: the tree is deeper than an address may be.
    """
    return _settings(nodes, "", DEPTH)


def grow(pairs: Iterable[tuple[str, Value]]) -> tuple[Node, ...]:
    """Return the tree that :func:`settings` flattened; the exact reverse.

    :raises BadInput: an address is malformed, appears twice, or is numbered before its elder siblings.
    """
    root = _Growing()
    for address, value in pairs:
        place = root
        for step in parse_address(address):
            place = place.child(step, address)
        if place.settled or place.children:
            raise BadInput(
                N_("Error", "The setting “{address}” appears twice. Remove one of them."), address=shown(address)
            )
        place.value, place.settled = value, True
    return root.nodes()


@dataclass(slots=True)
class _Growing:
    """A node whose children are still being found."""

    value: Value = None
    settled: bool = False
    children: dict[AddressStep, _Growing] = field(default_factory=dict)

    def child(self, step: AddressStep, address: str) -> _Growing:
        """Return the child at *step*, a new one at the end if there is none."""
        if step not in self.children:
            if step.number > 1 and AddressStep(step.name, step.keys, step.number - 1) not in self.children:
                raise BadInput(
                    N_(
                        "Error",
                        "The setting “{address}” is numbered {number}, but number {before} is missing before it.",
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
                N_("Error", "The setting “{address}” is nested too deeply. Correct it."), address=shown(address)
            )
        if has_address(node):
            yield address, node.value
        yield from _settings(node.children, f"{address}/", depth - 1)


def _quoted(text: str) -> str:
    """Return *text* with the characters that have a meaning in addresses encoded."""
    return _SIGNS.sub(lambda sign: quote(sign[0], safe=""), text)


def _parse_step(part: str, address: str) -> AddressStep:
    """Return the step that *part* of *address* says."""
    found = _STEP.fullmatch(part)
    try:
        if found:
            pairs = [pair.split("=") for pair in (found[2] or "").split(";") if pair]
            keys = tuple((unquote(key, errors="strict"), unquote(value, errors="strict")) for key, value in pairs)
            if len(dict(keys)) == len(keys):
                return AddressStep(unquote(found[1], errors="strict"), keys, int(found[3] or 1))
    except UnicodeDecodeError:
        pass
    raise BadInput(
        N_(
            "Error",
            "“{address}” is not the address of a setting. Write names joined by “/”, and items as "
            "User[UserName=admin].",
        ),
        address=shown(address),
    )


def get_value(nodes: Nodes, address: str) -> Value:
    """Return the value of the setting at *address* below *nodes*; None for a group.

    :raises BadInput: the address is malformed.
    :raises UsageError: there is no such setting.
    """
    return get_node(nodes, address).value


def get_node(nodes: Nodes, address: str) -> Node:
    """Return the node at *address* below *nodes*: a setting, a group, or an item.

    :raises BadInput: the address is malformed.
    :raises UsageError: there is no such node.
    """
    found = Node("", None, nodes)
    for step in parse_address(address):
        index = index_of(found.children, step)
        if index is None:
            raise missing(address)
        found = found.children[index]
    return found


def find_node(nodes: Nodes, address: str) -> Node | None:
    """Return the node at *address* below *nodes*, or None.

    :raises BadInput: the address is malformed.
    """
    try:
        return get_node(nodes, address)
    except UsageError:
        return None


def set_value(nodes: Nodes, address: str, value: Value) -> Nodes:
    """Return *nodes* with *value* at *address*; None removes what is there, and groups that become empty by that.

    New elements go where WCD writes them: alphabetically by name in upper case, items after those of equal name.

    :raises BadInput: the address is malformed.
    :raises UsageError: a value is given for a group, text for what is a secret, or None for what is not there.
    """
    steps = parse_address(address)
    refuse_secret_keys(steps)
    return _removed(nodes, steps, address) if value is None else _set(nodes, steps, value, address)


def refuse_secret_keys(steps: Iterable[AddressStep]) -> None:
    """Raise UsageError if an attribute in one of *steps* looks like a secret."""
    for key in (key for step in steps for key, _ in step.keys if is_secret_name(key)):
        # The address is not told: it shows the secret.
        raise UsageError(
            N_(
                "Error",
                "The attribute {key} in an address looks like a secret, which addresses would show. Leave it out of "
                "the brackets and set {key} as a setting of its own.",
            ),
            key=shown(key),
        )


def without_secret_keys(nodes: Nodes) -> Nodes:
    """Return *nodes* with what smells of a secret among their attributes as settings of its own, which are secrets.

    Addresses show attributes. Earlier versions took a password that a script had written as an attribute for a key.
    """
    found = []
    for node in nodes:
        secret = tuple(pair for pair in node.keys if is_secret_name(pair[0]))
        settings = tuple(Node(key, Secret(value)) for key, value in secret)
        keys = tuple(pair for pair in node.keys if pair not in secret)
        found.append(replace(node, children=(*settings, *without_secret_keys(node.children)), keys=keys))
    return tuple(found)


def index_of(nodes: Nodes, step: AddressStep) -> int | None:
    """Return the index of the node at *step*; without its label if no node has exactly these attributes."""
    left = step.number
    for index, node in enumerate(nodes):
        if node.name == step.name and node.keys == step.keys:
            left -= 1
            if left == 0:
                return index
    left = step.number
    for index, node in enumerate(nodes):
        if node.name == step.name and tuple(pair for pair in node.keys if pair[0] != LABEL) == step.keys:
            left -= 1
            if left == 0:
                return index
    return None


def place_for(nodes: Nodes, name: str) -> int:
    """Return the index that a new node called *name* gets: where WCD writes it, behind others of its name."""
    return next((at for at, node in enumerate(nodes) if node.name.upper() > name.upper()), len(nodes))


def _set(nodes: Nodes, steps: Sequence[AddressStep], value: str | Secret, address: str) -> Nodes:
    """Return *nodes* with *value* at *steps*."""
    step, *rest = steps
    index = index_of(nodes, step)
    if index is None:
        if step.number > 1 and index_of(nodes, replace(step, number=step.number - 1)) is None:
            raise missing(address)
        index = place_for(nodes, step.name)
        nodes = (*nodes[:index], Node(step.name, keys=step.keys), *nodes[index:])
    node = nodes[index]
    if rest:
        node = replace(node, children=_set(node.children, rest, value, address))
    elif node.children and node.value is None:
        raise UsageError(
            N_("Error", "“{address}” is a group of settings and has no value. Set one of its settings."),
            address=shown(address),
        )
    elif isinstance(node.value, Secret) and not isinstance(value, Secret):
        raise UsageError(
            N_("Error", "“{address}” is a secret. Give it by a prompt, a file or the environment."),
            address=shown(address),
        )
    else:
        node = replace(node, value=value)
    return (*nodes[:index], node, *nodes[index + 1 :])


def _removed(nodes: Nodes, steps: Sequence[AddressStep], address: str) -> Nodes:
    """Return *nodes* without what is at *steps*."""
    step, *rest = steps
    index = index_of(nodes, step)
    if index is None:
        raise missing(address)
    node = nodes[index]
    if rest:
        node = replace(node, children=_removed(node.children, rest, address))
        # An item says something by its attributes; a group without settings says nothing.
        if node.children or node.value is not None or node.keys:
            return (*nodes[:index], node, *nodes[index + 1 :])
    return (*nodes[:index], *nodes[index + 1 :])


def missing(address: str) -> UsageError:
    """Return the error that there is nothing at *address*."""
    return UsageError(
        N_("Error", "The project has no setting “{address}”. Look at its settings, or set it first."),
        address=shown(address),
    )
