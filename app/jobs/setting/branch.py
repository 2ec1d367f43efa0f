"""Branches of settings as text: the form of ``customizations.xml``, to be kept, sent, and put into another project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.secret import Secret
from app.core.text import N_
from app.model.address import get_node, parse_address
from app.model.branch import put_branch
from app.model.node import Node
from app.model.project import Package

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

    Nodes = tuple[Node, ...]

_MOST = 4 * 1024 * 1024
"""Characters of a text at most; the largest answer file seen has less than a tenth."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BranchText:
    """A branch as text. ``left_out``: how many secrets are not in it."""

    text: str
    left_out: int


def branch_text(nodes: Nodes, address: str) -> BranchText:
    """Return what stands at *address* below *nodes*, with the groups around it, as an answer file without a package.

    Secrets are left out: what is copied ends up in other programs.

    :raises UsageError: there is nothing at the address.
    """
    from app.answers.xml.customizations import SETTINGS_NAMESPACE, node_lines

    branch = get_node(nodes, address)
    count = sum(isinstance(node.value, Secret) for node in branch.walk())
    kept = _without_secrets(branch)
    for step in reversed(parse_address(address)[:-1]):
        kept = Node(step.name, None, (kept,), step.keys)
    lines = (
        f'<Settings xmlns="{SETTINGS_NAMESPACE}">',
        "  <Customizations>",
        *node_lines(Node("Common", None, (kept,)), 2),
        "  </Customizations>",
        "</Settings>",
    )
    return BranchText(text="\n".join(lines) + "\n", left_out=count)


def whole_settings(project: Project) -> Nodes:
    """Return all settings of *project*, those of its sections included."""
    from app.answers.fields.project import answers_from

    return answers_from(project).common


def branch_of_text(text: str, name: str = "XML") -> Nodes:
    """Return the settings in *text*: an answer file, with a package or without, or single elements of one.

    :raises BadInput: it is none; the sentence calls it *name*.
    """
    from app.answers.xml.customizations import SETTINGS_NAMESPACE, read_answer_file, read_customizations

    plain = text.strip().removeprefix("\ufeff")
    if len(plain) > _MOST or not plain.startswith("<"):
        raise BadInput(
            N_("Error", "{name} holds no settings: it is not XML as in customizations.xml. Copy a branch first."),
            name=name,
        )
    body = plain.partition("?>")[2].lstrip() if plain.startswith("<?xml") else plain
    if body.startswith("<WindowsCustomizations"):
        return read_customizations(plain.encode(), name).common
    if not body.startswith("<Settings"):
        inner = body if body.startswith("<Common>") else f"<Common>{body}</Common>"
        body = f'<Settings xmlns="{SETTINGS_NAMESPACE}"><Customizations>{inner}</Customizations></Settings>'
    return read_answer_file(body.encode(), Package(), name).common


def with_branch(project: Project, file: Path) -> Project:
    """Return *project* with the settings in *file* among its own; they replace what they name.

    :raises BadInput: the file cannot be read or holds no settings.
    """
    from app.core.foreign.gate import read_small_file

    text = read_small_file(file).decode("utf-8-sig", "replace")
    return replace(project, settings=put_branch(project.settings, branch_of_text(text, file.name)))


def _without_secrets(node: Node) -> Node:
    children = tuple(_without_secrets(one) for one in node.children if not isinstance(one.value, Secret))
    value = None if isinstance(node.value, Secret) else node.value
    return Node(node.name, value, children, node.keys)
