"""Which fields differ between two projects, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.model.shape import fields_of, is_section, item_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project


def differences(old: Project, new: Project) -> frozenset[str]:
    """Return the places that differ.

    A list whose number of items differs counts itself (``applications``) beside the fields of the items that both
    have; free settings count as one place, ``settings``.
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
