"""What a change of the project took away: the names of items of lists and of settings, wherever they were."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from app.core.masking import shown
from app.model.address import has_address, numbered
from app.model.node import Node
from app.model.shape import fields_of, is_section, item_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import Project

_LONGEST = 60


def removed_names(old: Project, new: Project) -> tuple[str, ...]:
    """Return what of *old* is no longer in *new*, "" for what has no name; nothing if there is more of anything."""
    return tuple(_removed(old, new))


def _removed(old: Any, new: Any) -> Iterator[str]:
    if old is new or type(old) is not type(new) or not is_section(type(old)):
        return
    for name, shape in fields_of(type(old)).items():
        before, after = getattr(old, name), getattr(new, name)
        member = item_of(shape)
        if before is after:
            continue
        if member is Node:
            yield from _removed_settings(before, after)
        elif member is not None and is_section(member):
            yield from _removed_items(before, after)
        else:
            yield from _removed(before, after)


def _removed_items(before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[str]:
    if len(before) == len(after):
        if any(one not in before for one in after):  # else they were only moved
            for old, new in zip(before, after, strict=True):
                yield from _removed(old, new)
        return
    left = list(before)
    for one in after:
        if one not in left:
            return
        left.remove(one)
    yield from map(_name_of, left)


def _removed_settings(before: tuple[Node, ...], after: tuple[Node, ...]) -> Iterator[str]:
    gone, came = list[str](), list[str]()
    _compare(before, after, "", gone, came)
    if gone and not came:
        yield shown(_common(gone).rpartition("/")[2], _LONGEST)


def _compare(before: tuple[Node, ...], after: tuple[Node, ...], above: str, gone: list[str], came: list[str]) -> None:
    """Add to *gone* and *came* the addresses that only one of two trees has; what both share is not walked through."""
    there, here = dict(numbered(before)), dict(numbered(after))
    for step in there | here:
        old, new = there.get(step), here.get(step)
        if old is new:
            continue
        address = f"{above}{step}"
        if (had := old is not None and has_address(old)) != (new is not None and has_address(new)):
            (gone if had else came).append(address)
        _compare(old.children if old else (), new.children if new else (), f"{address}/", gone, came)


def _common(addresses: list[str]) -> str:
    """Return the address of what holds all *addresses*, or the only one."""
    parts = [address.split("/") for address in addresses]
    same: list[str] = []
    for steps in zip(*parts, strict=False):
        if len(set(steps)) > 1:
            break
        same.append(steps[0])
    return "/".join(same)


def _name_of(item: Any) -> str:
    """Return the first text that *item* holds; of a file its name. Secrets are no texts."""
    texts = (value for name in fields_of(type(item)) if isinstance(value := getattr(item, name), str) and value)
    return shown(PurePath(next(texts, "")).name, _LONGEST)
