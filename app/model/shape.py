"""The types of the project's fields, read from the dataclasses themselves, so that no list of fields is kept twice; and
functions of a field that know their last result, as the projects of a series share most of their fields.
"""

from __future__ import annotations

import types
import typing
from dataclasses import is_dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Result = TypeVar("Result")


@cache
def _hints(section: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(section)


def fields_of(section: Any) -> dict[str, Any]:
    """Return name and type of all fields of the dataclass *section*, in their order."""
    return _hints(section)


def optional(shape: Any) -> tuple[Any, bool]:
    """Return the type without ``| None``, and whether it had that."""
    if isinstance(shape, types.UnionType):
        (inner,) = (part for part in typing.get_args(shape) if part is not types.NoneType)
        return inner, True
    return shape, False


def item_of(shape: Any) -> Any:
    """Return ``X`` for the type ``tuple[X, ...]``, None for any other."""
    return _item_of(shape)


def is_section(shape: Any) -> bool:
    """Return whether *shape* is a dataclass of the project, with fields of its own."""
    return _is_section(shape)


def may_hold(shape: Any, wanted: type) -> bool:
    """Return whether a value of the type *shape* can hold one of the type *wanted*, as free settings hold secrets."""
    return _may_hold(shape, wanted)


@cache
def _may_hold(shape: Hashable, wanted: type) -> bool:
    inner, _ = optional(shape)
    member = _item_of(inner)
    if member is not None:
        return _may_hold(member, wanted)
    if _is_section(inner):
        return any(_may_hold(one, wanted) for one in fields_of(inner).values())
    return inner is wanted or (inner is Node and wanted is Secret)


@cache
def _item_of(shape: Hashable) -> Any:
    return typing.get_args(shape)[0] if typing.get_origin(shape) is tuple else None


@cache
def _is_section(shape: Hashable) -> bool:
    return isinstance(shape, type) and is_dataclass(shape) and shape is not Node


def fits(shape: Any, value: object) -> bool:
    """Return whether *value* is of the type *shape*, members of a tuple included; a time is one in UTC to the
    second."""
    inner, may_be_none = optional(shape)
    if value is None:
        return may_be_none
    member = item_of(inner)
    if member is not None:
        return isinstance(value, tuple) and all(fits(member, one) for one in value)
    if inner is datetime and isinstance(value, datetime):
        return value.utcoffset() == timedelta(0) and not value.microsecond
    # True is an int and an enum is a str to Python, but neither is meant where the other is asked for.
    return type(value) is inner


def expected(shape: Any) -> Sentence:
    """Return in words what is to be written for a value of the type *shape*."""
    inner, may_be_none = optional(shape)
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        words = Sentence("{choices}", {"choices": ", ".join(f"“{choice}”" for choice in inner)})
    elif item_of(inner) is not None:
        words = Sentence(N_("Shape", "a list"))
    else:
        words = Sentence(_WORDS.get(inner, N_("Shape", "an object")))
    return Sentence(N_("Shape", "{words} or nothing"), {"words": words}) if may_be_none else words


_WORDS: dict[Any, str] = {
    bool: N_("Shape", "true or false"),
    int: N_("Shape", "a whole number"),
    datetime: N_("Shape", "a day like 2026-12-31 or a time like 2026-12-31T23:59:59Z"),
    str: N_("Shape", "a text"),
}


def keeping_parts(function: Callable[[str, Any], Result]) -> Callable[[str, Any], Result]:
    """Return *function* of a field of a project, by its name and value; for the very same value as the last one of
    that name it returns the same result.

    Values are frozen, and nobody changes results. Threads may share it: the worst is that it is worked out again.
    """
    last: dict[str, tuple[object, Result]] = {}

    @wraps(function)
    def known(name: str, value: Any) -> Result:
        before = last.get(name)
        if before is None or before[0] is not value:
            before = last[name] = (value, function(name, value))
        return before[1]

    return known
