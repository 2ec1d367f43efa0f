"""Places of fields as text: ``network.wifi[0].ssid``, and ``settings[ADDRESS]`` for free settings."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any

from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_
from app.model.node import Node
from app.model.project import Project
from app.model.shape import fields_of, is_section, item_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACE = re.compile(r"[a-z_]+(?:\[[0-9]{1,6}\])?(?:\.[a-z_]+(?:\[[0-9]{1,6}\])?)*")
_STEP = re.compile(r"[a-z_]+|[0-9]+")
_FREE = re.compile(r"(settings|variants)\[(.+)\]", re.DOTALL)


def free_part(place: str) -> tuple[str, str] | None:
    """Return ``settings`` or ``variants`` and the address if *place* is that of a free setting, else None."""
    found = _FREE.fullmatch(place)
    return (found[1], found[2]) if found else None


def parse_place(place: str) -> tuple[str | int, ...]:
    """Return names and indexes of the field, item or section at *place*.

    :raises UsageError: there is no such field in any project; the sentence names the nearest.
    """
    steps: list[str | int] = []
    shape: Any = Project
    if not _PLACE.fullmatch(place):
        raise no_such(place)
    for text in _STEP.findall(place):
        member = item_of(shape)
        if text.isdigit() and member is not None and member is not Node:
            steps.append(int(text))
            shape = member
        elif is_section(shape) and text in fields_of(shape):
            steps.append(text)
            shape = fields_of(shape)[text]
        else:
            raise no_such(place)
    return tuple(steps)


def shape_at(steps: tuple[str | int, ...]) -> Any:
    """Return the type of what is at *steps*."""
    shape: Any = Project
    for step in steps:
        shape = item_of(shape) if isinstance(step, int) else fields_of(shape)[step]
    return shape


def no_such(place: str) -> UsageError:
    """Return the error for a place that does not exist, with the nearest one that does."""
    indexes = iter(re.findall(r"\[([0-9]{1,6})\]", place))
    plain = re.sub(r"\[[0-9]*\]", "[]", place)
    near = difflib.get_close_matches(plain, list(_all(Project, "")), 1)
    if not near:
        return UsageError(
            N_("Error", "There is no field “{place}”. Write one like device.name or network.wifi[0].ssid."),
            place=shown(place),
        )
    return UsageError(
        N_("Error", "There is no field “{place}”. Did you mean “{near}”?"),
        place=shown(place),
        near=re.sub(r"\[\]", lambda _: f"[{next(indexes, '0')}]", near[0]),
    )


def _all(shape: Any, place: str) -> Iterator[str]:
    """Yield all places below *place*, with ``[]`` for an index."""
    member = item_of(shape)
    if is_section(shape):
        for name, inner in fields_of(shape).items():
            yield from _all(inner, f"{place}.{name}" if place else name)
    elif is_section(member):
        yield from _all(member, f"{place}[]")
    else:
        yield place
