"""What people ticked off in the checklist, for each tenant, in a small file of settings for its owner alone.

A tenant is its id. Until somebody has signed in, a domain in lower case stands for it; from then on both are one, and a
second domain of the same tenant is, too. Without a tenant there is one entry for all.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from app.core.error import AppError, BadInput
from app.core.foreign.gate import read_foreign
from app.core.json_file import LIMIT, read_json, write_json
from app.core.resource import person_folder
from app.core.safe_file import write_safely
from app.core.text import N_
from app.core.write_error import reason_of
from app.enrol.tenant.checklist import CHECKS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE: Final = "checklist.json"
KIND: Final = "provisioning-designer-checklist"
FORMAT: Final = 2
_BEFORE: Final = 1
"""The format that had no names: a tenant was what it had been called."""

MOST: Final = 200
"""Tenants, and names of tenants, that are remembered; the oldest go first."""

_KEYS: Final = frozenset(check.key for check in CHECKS)


def ticks_file() -> Path:
    """Return where the ticks are kept: in the folder for settings of the person."""
    return person_folder() / FILE


@dataclass(slots=True)
class _Kept:
    """The days of all tenants, the last one first; and the ids of those that are known by a domain."""

    days: dict[str, dict[str, date]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def key(self, tenant: str) -> str:
        """Return by what *tenant*, a domain or an id, is kept."""
        name = _name(tenant)
        return self.names.get(name, name)


def ticks(tenant: str) -> Mapping[str, date]:
    """Return the days on which checks were ticked off for *tenant*, by their keys; none of a file that is damaged."""
    with suppress(OSError, BadInput):
        kept = _read()
        return MappingProxyType(kept.days.get(kept.key(tenant), {}))
    return MappingProxyType({})


def tick(tenant: str, key: str, day: date | None) -> Mapping[str, date]:
    """Note that the check *key* was ticked off for *tenant* on *day*, or that it no longer is (None); return them all.

    :raises BadInput: there is no such check, or the file is damaged or of a newer program; it stays as it is.
    :raises AppError: it cannot be read or written.
    """
    if key not in _KEYS:
        raise BadInput(
            N_("Error", "The checklist has no point “{key}”. There are: {keys}."),
            key=key,
            keys=", ".join(check.key for check in CHECKS),
        )
    kept = _read_to_write()
    place = kept.key(tenant)
    mine = {one: when for one, when in kept.days.pop(place, {}).items() if one != key}
    if day is not None:
        mine[key] = day
    if mine:
        kept.days = {place: mine, **kept.days}
    _write(kept)
    return MappingProxyType(mine)


def meet(name: str, tenant: str) -> None:
    """Note that the tenant of the id *tenant* was signed in to as *name*; what was ticked off for one is for both.

    Where a check was ticked off for both, the later day counts. Nothing is written where it was known already.

    :raises BadInput: the file is damaged or of a newer program; it stays as it is.
    :raises AppError: it cannot be read or written.
    """
    domain, place = _name(name), _name(tenant)
    if not domain or not place or domain == place:
        return
    kept = _read_to_write()
    if kept.names.get(domain) == place and domain not in kept.days:
        return
    old = kept.days.pop(domain, {})
    both = {**old, **kept.days.pop(place, {})}
    merged = {key: max(day, old.get(key, day)) for key, day in both.items()}
    if merged:
        kept.days = {place: merged, **kept.days}
    kept.names = {domain: place, **{one: known for one, known in kept.names.items() if one != domain}}
    _write(kept)


def _name(tenant: str) -> str:
    return tenant.strip().strip("{}").lower()


def _read_to_write() -> _Kept:
    """Return what is kept, and make the folder for it; raise as :func:`tick`."""
    file = ticks_file()
    try:
        kept = _read()
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            N_("Error", "The ticks of the checklist in {file} cannot be kept: {reason}. Check the rights of the file."),
            file=file,
            reason=reason_of(error),
        ) from error
    return kept


def _write(kept: _Kept) -> None:
    plain = {
        name: {one: when.isoformat() for one, when in days.items()} for name, days in list(kept.days.items())[:MOST]
    }
    names = dict(list(kept.names.items())[:MOST])
    content = {"kind": KIND, "format": FORMAT, "tenants": plain, "names": names}
    write_safely(ticks_file(), write_json(content), secret=True)


def _read() -> _Kept:
    """Return what is kept.

    :raises BadInput: the file is damaged, or of a newer program.
    :raises OSError: it cannot be read.
    """
    file = ticks_file()
    try:
        plain: Any = read_json(read_foreign(file, LIMIT), FILE)
    except (FileNotFoundError, NotADirectoryError):
        return _Kept()
    found = _kept(plain)
    if found is None:
        raise BadInput(
            N_("Error", "{file} is damaged, or of a newer program. Delete it to begin a new list of ticks."), file=file
        )
    return found


def _kept(plain: Any) -> _Kept | None:
    """Return what is in *plain*, None if it is damaged or newer."""
    try:
        if plain["kind"] != KIND or plain["format"] not in (_BEFORE, FORMAT):
            return None
        names = {} if plain["format"] == _BEFORE else plain["names"]
        return _Kept(
            days={
                _name(name): {key: date.fromisoformat(day) for key, day in days.items() if key in _KEYS}
                for name, days in plain["tenants"].items()
            },
            names={_name(name): _name(tenant) for name, tenant in names.items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
