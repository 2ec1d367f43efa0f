"""Answer files are plain: elements with names, attributes and texts. What is more is refused, with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml.failure import conflict_in
from app.answers.xml.place import place_of
from app.answers.xml.xml import is_blank, local_name
from app.core.error import BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class XmlSource:
    """The file that is read: what it is called in messages, and its content, in which places are looked up."""

    name: str
    data: bytes

    def refusal(self, template: str, element: _Element, attribute: str = "", **values: object) -> BadInput:
        """Return the refusal that *template* says of *element*, or of its *attribute* (local name).

        The template has the places ``{name}``, ``{found}`` (the element), ``{line}`` and ``{column}``.
        """
        place = place_of(element, self.data, attribute)
        return BadInput(template, name=self.name, found=local_name(element)[:60], **place.data(), **values)


def check_plain(root: _Element, source: XmlSource, namespaces: Collection[str]) -> None:
    """Raise BadInput unless *root* of *source* can be kept as a tree of names, attributes and values.

    Elements are in none or one of *namespaces* (in lower case), attributes in none, and no text is next to elements.
    """
    for element in root.iter():
        space = element.tag.rpartition("}")[0]
        if space and space.lstrip("{").lower() not in namespaces:
            raise source.refusal(
                N_(
                    "Error",
                    "{name} has an element {found} of a namespace that no such file has, line {line}, column {column}. "
                    "Is it the right file?",
                ),
                element,
            )
        if foreign := next((str(key) for key in element.attrib if "}" in str(key)), None):
            key = foreign.rpartition("}")[2]
            raise source.refusal(
                N_(
                    "Error",
                    "{name} has an attribute {key} of a namespace at {found}, line {line}, column {column}. Remove it.",
                ),
                element,
                key,
                key=key[:60],
            )
        if len(element) and not all(map(is_blank, _loose_text(element))):
            raise conflict_in(source.data, source.name) or source.refusal(
                N_(
                    "Error",
                    "In {name}, {found} has text beside further elements, line {line}, column {column}; "
                    "only one of them can be meant.",
                ),
                element,
            )


def check_bare(element: _Element, source: XmlSource) -> None:
    """Raise BadInput if *element* of *source*, which only holds others, has an attribute or a text of its own."""
    for attribute in element.attrib:
        raise source.refusal(
            N_(
                "Error",
                "{name} has an attribute {key} at {found}, line {line}, column {column}, where none is allowed. "
                "Write a setting as an element below Common, or remove the attribute.",
            ),
            element,
            str(attribute),
            key=str(attribute)[:60],
        )
    if not len(element) and not is_blank(element.text):
        raise source.refusal(
            N_(
                "Error",
                "{name} has a text in {found}, line {line}, column {column}, where only elements are allowed. "
                "Move it to the setting it belongs to, or remove it.",
            ),
            element,
        )


def _loose_text(element: _Element) -> Iterator[str | None]:
    yield element.text
    for child in element:
        yield child.tail
