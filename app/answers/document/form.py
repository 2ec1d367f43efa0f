"""The form of a document as a table: elements, their namespaces, attributes, children, order and values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

GUID: Final = re.compile(r"\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")

BOOLEAN: Final = ("true", "false", "1", "0")
"""Only these may have white space around them."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a text may be: one of ``options``, or fitting ``pattern``, or an integer of ``least`` to ``most``.

    ``example`` shows what fits the pattern. A ``is_secret`` text, or one that is where people confuse it with one,
    is never shown. ``longest`` counts characters.
    """

    options: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None
    example: str = ""
    least: int | None = None
    most: int | None = None
    longest: int | None = None
    is_secret: bool = False


TRUTH: Final = Value(BOOLEAN)


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its namespace (most have none), and the values it may have (none listed: any).

    The schema lets each text be empty; one that is not ``may_be_empty`` would then name nothing.
    """

    name: str
    space: str = ""
    required: bool = False
    is_guid: bool = False
    values: tuple[str, ...] = ()
    may_be_empty: bool = False
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A place among the children of an element: any of *elements*, at least and at most so often (None: any number)."""

    elements: tuple[Element, ...]
    least: int = 0
    most: int | None = 1


@dataclass(frozen=True, slots=True)
class Element:
    """An element.

    ``forms``: its children in their order, in one of several ways. ``one_of``: exactly one of these attributes is
    there. ``only_beside``: pairs of an attribute and the one without which it means nothing. ``text``: it holds a
    text, which must not be empty where ``needs_text``, and fits ``value``. What is in an ``is_open`` one is not
    compared.
    """

    name: str
    space: str
    attributes: tuple[Attribute, ...] = ()
    forms: tuple[tuple[Part, ...], ...] = ((),)
    in_order: bool = True
    one_of: tuple[str, ...] = ()
    only_beside: tuple[tuple[str, str], ...] = ()
    text: bool = False
    needs_text: bool = False
    value: Value | None = None
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """The documents of one kind: their ``key`` begins the codes of problems.

    ``base`` is the namespace of what has no prefix in samples, ``prefixes`` those of the other namespaces that have
    one there. What else begins with one of ``beginnings`` (without ``http://``) is newer than the table.
    ``since``: the first Windows that knows a namespace, oldest first. An ``is_extensible`` one may contain elements of
    any other namespace.
    """

    key: str
    base: str
    beginnings: tuple[str, ...] = ()
    prefixes: Mapping[str, str] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)
    is_extensible: bool = False

    @property
    def code(self) -> str:
        """The code of what Windows refuses in the document."""
        return f"{self.key}_xml"

    @property
    def newer_code(self) -> str:
        """The code of what is newer than the table."""
        return f"{self.key}_newer"


def one(*elements: Element) -> Part:
    """Return the place of exactly one of *elements*."""
    return Part(elements, 1)


def maybe(*elements: Element) -> Part:
    """Return the place of at most one of *elements*."""
    return Part(elements)


def some(*elements: Element) -> Part:
    """Return the place of any number of *elements*, but of one at least."""
    return Part(elements, 1, None)


def several(*elements: Element) -> Part:
    """Return the place of any number of *elements*."""
    return Part(elements, 0, None)


def leaf(name: str, space: str, value: Value | None = None, *, may_be_empty: bool = False) -> Element:
    """Return an element that holds a text."""
    return Element(name, space, text=True, needs_text=not may_be_empty, value=value)
