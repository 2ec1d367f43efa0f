"""Rules that repeat: what one field may contain, written as a row of a table.

A row names the field, the rule and a *fault*: a function of the value that returns what its sentence tells of a wrong
one, and None for a right one. Whether a field may be empty is a row of its own, :func:`missing`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.masking import shown
from app.model.rules.rule import Case, Found, Level, RuleSet, finding

if TYPE_CHECKING:
    import re

    from app.core.secret import Secret

Fault = Callable[[Any], Mapping[str, object] | None]
"""Returns the values for the sentence of a wrong value (never a secret), None for a right one."""

Parts = Callable[[Case], Iterator[tuple[str, Any]]]
"""Yields place and value of each part of the project that has the fields: ``network.wifi[0]`` and its network."""


class FieldRule(NamedTuple):
    """One row: the field of the part, and the rule about it."""

    field: str
    code: str
    level: Level
    template: str
    fault: Fault


def add_field_rules(rules: RuleSet, parts: Parts, *rows: FieldRule) -> None:
    """Add a rule to *rules* for each of the *rows*, which are about fields of *parts*."""
    for row in rows:
        rules.rule(row.code, row.level, row.template)(_check(parts, row))


def _check(parts: Parts, row: FieldRule) -> Callable[[Case], Iterator[Found]]:
    def check(case: Case) -> Iterator[Found]:
        for place, part in parts(case):
            values = row.fault(getattr(part, row.field))
            if values is not None:
                yield finding(f"{place}.{row.field}", **values)

    return check


def missing(value: str | Secret) -> Mapping[str, object] | None:
    """Find an empty text or secret."""
    return None if value else {}


def unlike(pattern: re.Pattern[str], name: str = "") -> Fault:
    """Return what finds a text, not an empty one, that *pattern* does not match; its sentence may tell it as *name*."""

    def fault(text: str) -> Mapping[str, object] | None:
        return _told(text, name) if text and not pattern.fullmatch(text) else None

    return fault


def one_of(words: Collection[str], name: str = "") -> Fault:
    """Return what finds a text that is one of *words*, whatever its case; its sentence may tell it as *name*."""

    def fault(text: str) -> Mapping[str, object] | None:
        return _told(text, name) if text.casefold().strip() in words else None

    return fault


def longer(most: int, name: str = "") -> Fault:
    """Return what finds a text or secret of more than *most* characters; its sentence may tell the length as *name*."""

    def fault(value: str | Secret) -> Mapping[str, object] | None:
        return ({name: len(value)} if name else {}) if len(value) > most else None

    return fault


def shorter(least: int) -> Fault:
    """Return what finds a text or secret, not an empty one, of less than *least* characters."""

    def fault(value: str | Secret) -> Mapping[str, object] | None:
        return {} if 0 < len(value) < least else None

    return fault


def _told(text: str, name: str) -> Mapping[str, object]:
    return {name: shown(text)} if name else {}
