"""Setting trees to and from XML elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.attribute import frame_sorted_out, sorted_out, with_settings
from app.answers.xml_text import attributes, check_element, escape_text, local_name, own_text
from app.catalogue.sensitive import is_sensitive
from app.core.secret import Secret
from app.model.node import ATTRIBUTE, Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element


def node_from(element: _Element, parent: str = "") -> Node:
    """Return *element* as a tree; *parent* is the path of the settings above it.

    It has been checked (:func:`app.answers.plain_xml.check_plain`): text beside child elements would be lost here.
    """
    name = local_name(element)
    path = f"{parent}/{name}" if parent else name
    text = None if len(element) else own_text(element)
    # Beside a text no setting can stand: what looks like one among the attributes stays what it is.
    keys, others = sorted_out(path, _attributes(element), is_group=text is None)
    children = with_settings(tuple(node_from(child, path) for child in element), others)
    return Node(name, Secret(text) if text and is_sensitive(path) else text, children, keys)


def frame_from(element: _Element) -> Node:
    """Return *element*, ``Targets``, ``Variant`` or ``Profile``, as a tree; paths start anew below its ``Settings``.

    None of the elements that say when settings apply has a text; one that stands there is kept as a secret.
    """
    name = local_name(element)
    keys, others = frame_sorted_out(name, _attributes(element))
    parent = element.getparent()
    if name == "Settings" and parent is not None and local_name(parent) in {"Variant", "Profile"}:
        children = tuple(node_from(child) for child in element)
    else:
        children = tuple(frame_from(child) for child in element)
    text = None if len(element) else own_text(element)
    return Node(name, Secret(text) if text else None, (*others, *children), keys)


def node_lines(node: Node, indent: int, without: str | None = None) -> Iterator[str]:
    """Yield the lines of *node*, indented by *indent* pairs of spaces; the attribute *without* is left out.

    Raises BadInput for names that XML does not allow: a project edited by hand may hold any.
    """
    strays = tuple(child for child in node.children if child.is_stray)
    more = tuple((child.name.removeprefix(ATTRIBUTE), child.text()) for child in strays)
    check_element(node.name, (key for key, _ in (*node.keys, *more)))
    space = "  " * indent
    start = f"{space}<{node.name}{attributes((*((k, v) for k, v in node.keys if k != without), *more))}"
    if len(node.children) > len(strays):
        yield f"{start}>"
        for child in node.children:
            if not child.is_stray:
                yield from node_lines(child, indent + 1, without)
        yield f"{space}</{node.name}>"
    elif node.value is None:
        yield f"{start} />"
    else:
        yield f"{start}>{escape_text(node.text())}</{node.name}>"


def _attributes(element: _Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in element.attrib.items()}
