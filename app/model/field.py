"""Fields of a project by their places: read, set, add, remove, move. A project is never changed; a new one returns."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput, UsageError
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_
from app.model.address import get_value, set_value
from app.model.address import settings as free_settings
from app.model.node import Node
from app.model.place import free_part, no_such, parse_place, shape_at
from app.model.project import Project
from app.model.shape import expected, fields_of, fits, is_section, item_of, keeping_parts, may_hold, optional
from app.model.token import read_instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Steps = tuple[str | int, ...]


def get_field(project: Project, place: str) -> Any:
    """Return the value of the field, the section, the list or the item at *place*.

    :raises UsageError: there is no such place, or no such item or free setting in this project.
    """
    free = free_part(place)
    if free:
        return get_value(getattr(project, free[0]), free[1])
    found: Any = project
    for step in parse_place(place):
        if isinstance(step, str):
            found = getattr(found, step)
        elif step < len(found):
            found = found[step]
        else:
            raise _no_item(place, len(found))
    return found


def set_field(project: Project, place: str, value: object) -> Project:
    """Return *project* with *value* at *place*; text is read as :func:`app.model.field.to_value` says.

    An index one past the last of a list adds an item with the fields' defaults. Secrets must be :class:`Secret`;
    a free setting takes text, a secret, or None, which removes it.

    :raises UsageError: there is no such place.
    :raises BadInput: the value does not fit the field.
    """
    free = free_part(place)
    if free:
        if value is not None and not isinstance(value, (str, Secret)):
            raise UsageError(N_("Error", "“{place}” takes text. Write text."), place=place)
        return replace(project, **{free[0]: set_value(getattr(project, free[0]), free[1], value)})  # type: ignore[arg-type]  # both are nodes
    steps = parse_place(place)
    shape = shape_at(steps)
    changed: Project = _with(project, steps, to_value(shape, value, place), place)
    return changed


def set_setting(project: Project, address: str, value: str | Secret | None) -> Project:
    """Return *project* with the free setting at *address* (``Policies/Update/AllowAutoUpdate``) set; None removes it.

    :raises BadInput: the address is malformed.
    :raises UsageError: it is that of a group, or text is given for what is a secret.
    """
    return replace(project, settings=set_value(project.settings, address, value))


def remove_item(project: Project, place: str) -> Project:
    """Return *project* without the item at *place* (``applications[1]``).

    :raises UsageError: there is no such item.
    """
    steps, items, index = _item(project, place)
    changed: Project = _with(project, steps, (*items[:index], *items[index + 1 :]), place)
    return changed


def move_item(project: Project, place: str, index: int) -> Project:
    """Return *project* with the item at *place* moved so that it becomes number *index* (from 0) of its list.

    :raises UsageError: there is no such item or index.
    """
    steps, items, old = _item(project, place)
    if not 0 <= index < len(items):
        raise _no_item(place, len(items))
    rest = [*items[:old], *items[old + 1 :]]
    rest.insert(index, items[old])
    changed: Project = _with(project, steps, tuple(rest), place)
    return changed


def fields(project: Project) -> Iterator[tuple[str, Any]]:
    """Yield place and value of all fields, those in lists and free settings included, in the order of the classes."""
    return _fields(project, "")


def secrets(project: Project) -> dict[str, Secret]:
    """Return all secrets by their places, empty ones too, also those in free settings and variants."""
    found: dict[str, Secret] = {}
    for name in fields_of(type(project)):
        found.update(_secrets_in(name, getattr(project, name)))
    return found


def _with_secrets(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return *nodes* if there is a secret among them, else none; some of them alone would have other addresses."""
    return nodes if any(isinstance(node.value, Secret) for top in nodes for node in top.walk()) else ()


def with_secrets(project: Project, found: Mapping[str, Secret]) -> Project:
    """Return *project* with the secrets *found* at their places, which must exist.

    :raises UsageError: a place does not exist.
    """
    for place, secret in found.items():
        get_field(project, place)
        project = set_field(project, place, secret)
    return project


def _fields(value: Any, place: str, of: type | None = None) -> Iterator[tuple[str, Any]]:
    """Yield place and value of *value*, which is at *place*, or of all fields in it.

    With *of* sections that cannot hold a field of that type are passed over.
    """
    if is_section(type(value)):
        for name, shape in fields_of(type(value)).items():
            if of is None or may_hold(shape, of):
                yield from _field(getattr(value, name), f"{place}.{name}" if place else name, shape, of)
    else:
        yield place, value


def _field(value: Any, place: str, shape: Any, of: type | None) -> Iterator[tuple[str, Any]]:
    """Yield what :func:`_fields` does for *value*, a field of the type *shape*."""
    member = item_of(shape)
    if member is Node:
        for address, setting in free_settings(value):
            yield f"{place}[{address}]", setting
    elif is_section(member):
        for index, item in enumerate(value):
            yield from _fields(item, f"{place}[{index}]", of)
    else:
        yield from _fields(value, place, of)


@keeping_parts
def _secrets_in(name: str, value: Any) -> dict[str, Secret]:
    """Return the secrets in *value*, the field *name* of a project."""
    shape = fields_of(Project)[name]
    if not may_hold(shape, Secret):
        return {}
    # Thousands of free settings seldom hold a secret; then their addresses need not be written.
    lean = _with_secrets(value) if item_of(shape) is Node else value
    return {place: found for place, found in _field(lean, name, shape, Secret) if isinstance(found, Secret)}


def _with(old: Any, steps: Steps, value: Any, place: str) -> Any:
    """Return the section or list *old* with *value* at *steps* below it."""
    if not steps:
        return value
    step, *rest = steps
    if isinstance(step, str):
        return replace(
            old, **{step: _within(getattr(old, step), fields_of(type(old))[step], tuple(rest), value, place)}
        )
    return old


def _within(old: Any, shape: Any, steps: Steps, value: Any, place: str) -> Any:
    """Return *old*, a field of the type *shape*, with *value* at *steps* below it; a list may grow by one."""
    if not steps or isinstance(steps[0], str):
        return _with(old, steps, value, place)
    index, rest = steps[0], steps[1:]
    if index > len(old):
        raise _no_item(place, len(old))
    member = item_of(shape)
    item = old[index] if index < len(old) else member()
    return (*old[:index], _with(item, rest, value, place), *old[index + 1 :])


def _item(project: Project, place: str) -> tuple[Steps, tuple[Any, ...], int]:
    """Return the steps to the list of the item at *place*, the list and the index."""
    *steps, index = parse_place(place)
    if not isinstance(index, int):
        raise no_such(f"{place}[0]")
    items: Any = project
    for step in steps:
        if isinstance(step, int) and step >= len(items):
            raise _no_item(place, len(items))
        items = items[step] if isinstance(step, int) else getattr(items, step)
    if index >= len(items):
        raise _no_item(place, len(items))
    return tuple(steps), items, index


def _no_item(place: str, count: int) -> UsageError:
    return UsageError(
        N_("Error", "“{place}” is beyond the list, which has {count} items, counted from 0. Use a smaller number."),
        place=place,
        count=count,
    )


_TRUTH = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
_NUMBER = re.compile(r"-?[0-9]{1,9}")


def to_value(shape: Any, value: object, place: str) -> Any:
    """Return *value* for the field of the type *shape* at *place*: as it is if it fits, else read from text.

    Truth values are yes/no, true/false, on/off, 1/0; choices their own words in any case; times
    ``2026-12-31T23:59:59Z``, or a day; lists of texts are separated by commas; empty text is None where that is
    possible.

    :raises BadInput: the value is not one for this field.
    :raises UsageError: a secret came as plain text, which would show it in tracebacks.
    """
    if fits(shape, value):
        return None if value == "" and optional(shape)[1] else value
    inner, may_be_none = optional(shape)
    if inner is Secret:
        raise UsageError(
            N_("Error", "“{place}” is a secret. Give it by a prompt, a file or the environment."), place=place
        )
    if not isinstance(value, str):
        raise _refused(shape, type(value).__name__, place)
    text = value.strip()
    if not text and may_be_none:
        return None
    if inner is bool and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    if inner is int and _NUMBER.fullmatch(text):
        return int(text)
    if inner is datetime:
        try:
            return read_instant(text)
        except ValueError:
            raise _refused(shape, text, place) from None
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        for choice in inner:
            if choice.lower() == text.lower():
                return choice
    if item_of(inner) is str:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    raise _refused(shape, value, place)


def _refused(shape: Any, value: str, place: str) -> BadInput:
    return BadInput(
        N_("Error", "“{value}” is not possible for “{place}”. Write {expected}."),
        value=shown(value),
        place=place,
        expected=expected(shape),
    )


def differences(old: Project, new: Project) -> frozenset[str]:
    """Return the places that differ.

    A list whose number of items differs counts itself (``applications``) in addition to the fields of the items that
    both have; free settings count as one place, ``settings``.
    """
    return frozenset(_differences(old, new, ""))


def _differences(old: Any, new: Any, place: str) -> Iterator[str]:
    """Yield the places that differ between two sections of the same type."""
    if old is new:
        return
    for name, shape in fields_of(type(old)).items():
        one, two = getattr(old, name), getattr(new, name)
        inner = f"{place}.{name}" if place else name
        if one is two:
            continue
        if is_section(item_of(shape)):
            if len(one) != len(two):
                yield inner
            for index, (before, after) in enumerate(zip(one, two, strict=False)):
                yield from _differences(before, after, f"{inner}[{index}]")
        elif is_section(type(one)):
            yield from _differences(one, two, inner)
        elif one != two:
            yield inner
