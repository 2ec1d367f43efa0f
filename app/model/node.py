"""Settings as WCD writes them: a tree of named elements, kept exactly as it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Iterator

LABEL = "Name"
"""The attribute that only labels an item for people; some WCD versions leave it out (``ppkg-format.md`` 5.6)."""

ATTRIBUTE = "@"
"""What the name of a node begins with that is an attribute and neither key nor setting; no element is called so."""


@dataclass(frozen=True, slots=True)
class Node:
    """One element of an answer file: a group, an item of a map or list, or a setting with its value.

    ``keys`` are the attributes in their order: the key of a map item (``UserName``), then perhaps its label (``Name``).
    ``value`` is the text of a setting, a :class:`Secret` if the catalogue calls it sensitive, ``None`` for a group.
    """

    name: str
    value: str | Secret | None = None
    children: tuple[Node, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()

    @property
    def is_stray(self) -> bool:
        """Whether this is an attribute of the node above that is neither its key nor a setting."""
        return self.name.startswith(ATTRIBUTE)

    def key(self, name: str) -> str | None:
        """Return the value of the attribute *name*, or None."""
        return next((value for key, value in self.keys if key == name), None)

    def child(self, name: str) -> Node | None:
        """Return the first child called *name*, or None."""
        return next((child for child in self.children if child.name == name), None)

    def at(self, path: str) -> Node | None:
        """Return the first node below this one at *path* (names joined by ``/``), or None."""
        node: Node | None = self
        for name in path.split("/"):
            node = node.child(name) if node else None
        return node

    def text(self) -> str:
        """Return the value in the clear, empty for a group: for building and for tests of equality, never to show."""
        return self.value.reveal() if isinstance(self.value, Secret) else self.value or ""

    def leaves(self, above: str = "") -> Iterator[tuple[str, Node]]:
        """Yield what has no children at and below this node, each with its path, which starts with *above*."""
        path = f"{above}/{self.name}" if above else self.name
        if not self.children:
            yield path, self
        for child in self.children:
            yield from child.leaves(path)

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()
