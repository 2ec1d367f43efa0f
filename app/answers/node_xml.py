"""Setting trees to and from XML elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.xml_text import attributes, check_element, escape_text, local_name, own_text
from app.catalogue.catalogue import load_catalogue
from app.model.node import Node
from app.model.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_SECRET_WORDS = ("password", "secret", "passphrase", "token", "credential")


def is_sensitive(path: str) -> bool:
    """Tell whether the setting at *path* holds a secret; settings the catalogue lacks are judged by their name."""
    setting = load_catalogue().get(path)
    if setting is not None:
        return setting.sensitive
    leaf = path.rpartition("/")[2].lower()
    return any(word in leaf for word in _SECRET_WORDS)


def node_from(element: _Element, parent: str = "") -> Node:
    """Return *element* as a tree; *parent* is the path of the settings above it.

    It has been checked (:func:`app.answers.xml_text.check_plain`): text beside child elements would be lost here.
    """
    name = local_name(element)
    path = f"{parent}/{name}" if parent else name
    keys = tuple((str(key), str(value)) for key, value in element.attrib.items())
    children = tuple(node_from(child, path) for child in element)
    text = own_text(element)
    if not children:
        return Node(name, Secret(text) if text and is_sensitive(path) else text, (), keys)
    return Node(name, None, children, keys)


def node_lines(node: Node, indent: int, without: str | None = None) -> Iterator[str]:
    """Yield the lines of *node*, indented by *indent* pairs of spaces; the attribute *without* is left out.

    Raises BadInput for names that XML does not allow: a project edited by hand may hold any.
    """
    check_element(node.name, (key for key, _ in node.keys))
    space = "  " * indent
    start = f"{space}<{node.name}{attributes((k, v) for k, v in node.keys if k != without)}"
    if node.children:
        yield f"{start}>"
        for child in node.children:
            yield from node_lines(child, indent + 1, without)
        yield f"{space}</{node.name}>"
    elif node.value is None:
        yield f"{start} />"
    else:
        yield f"{start}>{escape_text(node.text())}</{node.name}>"
