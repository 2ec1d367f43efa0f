"""Free settings by address: read one, set one where WCD would put it, remove one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.json_file import shown
from app.core.secret import Secret
from app.core.secret_name import is_secret_name
from app.core.text import N_
from app.model.address import Step, Value, numbered, parse_address
from app.model.node import LABEL, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

    Nodes = tuple[Node, ...]


def get_value(nodes: Nodes, address: str) -> Value:
    """Return the value of the setting at *address* below *nodes*; None for a group.

    :raises BadInput: the address is malformed.
    :raises UsageError: there is no such setting.
    """
    found: Node | None = None
    for step in parse_address(address):
        index = _find(nodes, step)
        if index is None:
            raise _missing(address)
        found = nodes[index]
        nodes = found.children
    return found.value if found else None


def set_value(nodes: Nodes, address: str, value: Value) -> Nodes:
    """Return *nodes* with *value* at *address*; None removes what is there, and groups that become empty by that.

    New elements go where WCD writes them: alphabetically by name in upper case, items after those of equal name.

    :raises BadInput: the address is malformed.
    :raises UsageError: a value is given for a group, text for what is a secret, or None for what is not there.
    """
    steps = parse_address(address)
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
    return _removed(nodes, steps, address) if value is None else _set(nodes, steps, value, address)


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


def _find(nodes: Nodes, step: Step) -> int | None:
    """Return the index of the node at *step*; without its label if no node has exactly these attributes."""
    for index, (one, _node) in enumerate(numbered(nodes)):
        if one == step:
            return index
    bare = [replace(node, keys=tuple(pair for pair in node.keys if pair[0] != LABEL)) for node in nodes]
    for index, (one, _node) in enumerate(numbered(bare)):
        if one == step:
            return index
    return None


def _set(nodes: Nodes, steps: Sequence[Step], value: str | Secret, address: str) -> Nodes:
    """Return *nodes* with *value* at *steps*."""
    step, *rest = steps
    index = _find(nodes, step)
    if index is None:
        if step.number > 1 and _find(nodes, replace(step, number=step.number - 1)) is None:
            raise _missing(address)
        name = step.name.upper()
        index = next((at for at, node in enumerate(nodes) if node.name.upper() > name), len(nodes))
        nodes = (*nodes[:index], Node(step.name, keys=step.keys), *nodes[index:])
    node = nodes[index]
    if rest:
        node = replace(node, children=_set(node.children, rest, value, address))
    elif node.children and node.value is None:
        raise UsageError(
            N_("Error", "'{address}' is a group of settings and has no value. Set one of its settings."),
            address=shown(address),
        )
    elif isinstance(node.value, Secret) and not isinstance(value, Secret):
        raise UsageError(
            N_("Error", "'{address}' is a secret. Give it by a prompt, a file or the environment."),
            address=shown(address),
        )
    else:
        node = replace(node, value=value)
    return (*nodes[:index], node, *nodes[index + 1 :])


def _removed(nodes: Nodes, steps: Sequence[Step], address: str) -> Nodes:
    """Return *nodes* without what stands at *steps*."""
    step, *rest = steps
    index = _find(nodes, step)
    if index is None:
        raise _missing(address)
    node = nodes[index]
    if rest:
        node = replace(node, children=_removed(node.children, rest, address))
        # An item says something by its attributes; a group without settings says nothing.
        if node.children or node.value is not None or node.keys:
            return (*nodes[:index], node, *nodes[index + 1 :])
    return (*nodes[:index], *nodes[index + 1 :])


def _missing(address: str) -> UsageError:
    return UsageError(
        N_("Error", "The project has no setting '{address}'. Look at its settings, or set it first."),
        address=shown(address),
    )
