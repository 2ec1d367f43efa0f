"""What an administrative template says (*Administrative Template File (ADMX) format* on learn.microsoft.com)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class PolicyClass(StrEnum):
    """Whom a policy is for, as the template says it."""

    MACHINE = "Machine"
    USER = "User"
    BOTH = "Both"


class ElementKind(StrEnum):
    """What a field of a policy takes."""

    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    LONG_DECIMAL = "longDecimal"
    TEXT = "text"
    MULTI_TEXT = "multiText"
    ENUM = "enum"
    LIST = "list"


@dataclass(frozen=True, kw_only=True, slots=True)
class EnumItem:
    """One choice: what Windows gets, and its name for people."""

    value: str
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyElement:
    """One field of a policy. Numbers are bounds of a number, ``max_length`` counts characters.

    A ``list`` whose names the administrator writes (``explicit``) takes lines ``name=value``; others take values, and
    ``prefix`` begins the names that they get, None where a value is its own name. ``default`` is what the dialog of the
    template shows first, None where it shows nothing.
    """

    id: str
    kind: ElementKind
    label: str = ""
    key: str = ""
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    max_length: int | None = None
    max_strings: int | None = None
    items: tuple[EnumItem, ...] = ()
    explicit: bool = False
    prefix: str | None = None
    default: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """One policy. ``categories`` are the names from the outside in, ``titles`` the same for people.

    ``key`` is the registry key that it writes to, without the hive.
    """

    name: str
    policy_class: PolicyClass
    title: str
    explanation: str = ""
    categories: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    supported_on: str = ""
    key: str = ""
    elements: tuple[PolicyElement, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """All registry keys that it writes to."""
        return tuple(dict.fromkeys(key for key in (self.key, *(one.key for one in self.elements)) if key))

    def element(self, ident: str) -> PolicyElement | None:
        """Return the field *ident*, whatever its case, or None."""
        return next((one for one in self.elements if one.id.casefold() == ident.casefold()), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """A whole template: its policies in their order, and its text as Windows ingests it."""

    policies: tuple[Policy, ...]
    text: str = field(repr=False)
    namespace: str = ""

    def policy(self, name: str) -> Policy | None:
        """Return the policy *name*, whatever its case, or None."""
        return next((one for one in self.policies if one.name.casefold() == name.casefold()), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class TemplateTexts:
    """The texts of a template in one language: strings by id, and for each presentation its fields."""

    strings: Mapping[str, str] = field(default_factory=dict, repr=False)
    fields: Mapping[str, Mapping[str, tuple[str, str | None]]] = field(default_factory=dict, repr=False)
    """By presentation and id of the element: label, and what stands there first."""
