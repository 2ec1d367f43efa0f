"""Changes to a project as a person writes them: ``KEY=VALUE``, keys to remove, and secrets by their keys.

A key is the place of a field (``device.name``, ``network.wifi[0].ssid``) or the address of a setting of Windows
(``Policies/Update/AllowAutoUpdate``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.error import AppError, UsageError
from app.core.secret import Secret
from app.core.text import N_
from app.jobs.setting.items import inserted, moved, resolved
from app.jobs.setting.short_key import is_short, with_short, with_short_moved, without_short
from app.jobs.settings import check_setting
from app.model.field import get_field, move_item, remove_item, set_field
from app.model.place import free_part, parse_place, shape_at
from app.model.shape import fields_of, is_section, item_of, optional

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.model.node import Node
    from app.model.project import Project

_Made = TypeVar("_Made")

_CUSTOM_SECRET = re.compile(r"(custom\[[0-9]+\])\.secret")

WAYS = "--secret KEY, --secret-file KEY=FILE, --secret-env KEY=VARIABLE"


def place_of(key: str) -> str:
    """Return the place that *key* means: itself, or for the address of a setting ``settings[ADDRESS]``."""
    return f"settings[{key}]" if "/" in key and free_part(key) is None else key


def with_value(project: Project, key: str, value: str | Secret, folder: Path | None = None) -> Project:
    """Return *project*, whose files start at *folder*, with *value* for *key*.

    :raises UsageError: there is no such key, the value is not possible, or a secret came as plain text.
    """
    if is_short(key):
        return _told(lambda: with_short(project, key, value, check_setting, folder))
    place = _place_in(project, key, may_add=True)
    free = free_part(place)
    if free:
        _check_free(project, place, *free, value)
    else:
        _check_field(place, value)
    changed = _set(project, place, value)
    found = _CUSTOM_SECRET.fullmatch(place)
    if not found:
        return changed
    # What is given as a secret is the value from then on, and no other one stays in the clear.
    changed = _set(changed, f"{found[1]}.hidden", "yes")
    return _set(changed, f"{found[1]}.value", "")


def without(project: Project, key: str) -> Project:
    """Return *project* without the item or the setting *key*; a field gets its default back, a secret is forgotten.

    :raises UsageError: there is no such key in the project.
    """
    if is_short(key):
        return _told(lambda: without_short(project, key))
    place = _place_in(project, key)
    if free_part(place):
        return _set(project, place, None)
    steps = parse_place(place)
    if isinstance(steps[-1], int):
        return remove_item(project, place)
    get_field(project, place)
    section: Any = shape_at(steps[:-1])
    return set_field(project, place, getattr(section(), str(steps[-1])))


def with_move(project: Project, key: str, index: int) -> Project:
    """Return *project* with the item *key* moved to *index* of its list: of a field, of a setting, or a variant.

    :raises UsageError: there is no such item or index.
    """
    if is_short(key):
        return _told(lambda: with_short_moved(project, key, index))
    free = free_part(place_of(key))
    if free is None:
        return _told(lambda: move_item(project, key, index))
    owner, address = free
    return _told(lambda: _with_nodes(project, owner, moved(getattr(project, owner), address, index)))


def with_item(project: Project, key: str) -> Project:
    """Return *project* with an empty item where *key*, the address of a list of settings and an index, says.

    :raises UsageError: that is not a list, or the index is beyond it.
    """
    free = free_part(place_of(key))
    if free is None:
        raise UsageError(
            N_("Error", "“{place}” is not a list of a setting. An item of a field is added by setting it."), place=key
        )
    owner, address = free
    return _told(lambda: _with_nodes(project, owner, inserted(getattr(project, owner), address)))


def _with_nodes(project: Project, owner: str, nodes: tuple[Node, ...]) -> Project:
    return replace(project, settings=nodes) if owner == "settings" else replace(project, variants=nodes)


def _place_in(project: Project, key: str, *, may_add: bool = False) -> str:
    """Return the place that *key* means, with indexes of lists of settings replaced by the items that they mean."""
    place = place_of(key)
    free = free_part(place)
    if free is None:
        return place
    owner, address = free
    return f"{owner}[{_told(lambda: resolved(getattr(project, owner), address, may_add=may_add))}]"


def _told(make: Callable[[], _Made]) -> _Made:
    """Return what *make* returns; what is not possible is a mistake of the command line, whatever it is elsewhere."""
    try:
        return make()
    except AppError as error:
        raise UsageError(error.sentence) from None


def in_order_of_removal(keys: Sequence[str]) -> list[str]:
    """Return *keys* so that the last item of a list goes first, and all indexes mean the list as it is now."""
    places = {key: place_of(key) for key in keys}
    items = [key for key in keys if not free_part(places[key]) and not is_short(key)]
    return [key for key in keys if key not in items] + sorted(
        items, key=lambda key: parse_place(places[key]), reverse=True
    )


def _check_field(place: str, value: str | Secret) -> None:
    shape = shape_at(parse_place(place))
    inner, _may_be_none = optional(shape)
    if is_section(inner) or is_section(item_of(inner)) or (item_of(inner) is not None and item_of(inner) is not str):
        names = fields_of(inner if is_section(inner) else item_of(inner))
        raise UsageError(
            N_("Error", "'{place}' is a group of fields. Name one of them: {names}."),
            place=place,
            names=", ".join(names),
        )
    if inner is Secret and not isinstance(value, Secret):
        raise _plain_secret(place)
    if inner is not Secret and isinstance(value, Secret):
        raise _no_secret(place)


def _check_free(project: Project, place: str, owner: str, address: str, value: str | Secret) -> None:
    # Settings under conditions are only changed, not made: what is there says whether it is a secret.
    sensitive = check_setting(address, value) if owner == "settings" else isinstance(get_field(project, place), Secret)
    if sensitive and not isinstance(value, Secret):
        raise _plain_secret(address)
    if not sensitive and isinstance(value, Secret):
        raise _no_secret(address)


def _set(project: Project, place: str, value: str | Secret | None) -> Project:
    try:
        return set_field(project, place, value)
    except AppError as error:
        # A value that is not possible is a mistake of the command line, whatever it is elsewhere.
        raise UsageError(error.sentence) from None


def _plain_secret(place: str) -> UsageError:
    return UsageError(
        N_(
            "Error",
            "'{place}' is a secret, and an argument is seen by other programs. Give it with one of: {ways}.",
        ),
        place=place,
        ways=WAYS,
    )


def _no_secret(place: str) -> UsageError:
    return UsageError(N_("Error", "'{place}' is not a secret. Write it as KEY=VALUE."), place=place)
