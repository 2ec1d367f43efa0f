"""What people ticked off in the checklist, for each tenant, in a small file of settings for its owner alone.

A tenant is known by what it was called: its domain and its id are two entries. Without a tenant there is one for all.
"""

from __future__ import annotations

from contextlib import suppress
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
FORMAT: Final = 1
MOST: Final = 200
"""Tenants that are remembered; the oldest go first."""

_KEYS: Final = frozenset(check.key for check in CHECKS)


def ticks_file() -> Path:
    """Return where the ticks are kept: in the folder for settings of the person."""
    return person_folder() / FILE


def ticks(tenant: str) -> Mapping[str, date]:
    """Return the days on which checks were ticked off for *tenant*, by their keys; none of a file that is damaged."""
    with suppress(OSError, BadInput):
        return MappingProxyType(_read().get(_key(tenant), {}))
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
    file = ticks_file()
    try:
        known = _read()
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            N_("Error", "The ticks of the checklist in {file} cannot be kept: {reason}. Check the rights of the file."),
            file=file,
            reason=reason_of(error),
        ) from error
    mine = {one: when for one, when in known.pop(_key(tenant), {}).items() if one != key}
    if day is not None:
        mine[key] = day
    kept = list(({_key(tenant): mine} if mine else {}).items()) + list(known.items())
    plain = {name: {one: when.isoformat() for one, when in days.items()} for name, days in kept[:MOST]}
    write_safely(file, write_json({"kind": KIND, "format": FORMAT, "tenants": plain}), secret=True)
    return MappingProxyType(mine)


def _key(tenant: str) -> str:
    return tenant.strip().strip("{}").lower()


def _read() -> dict[str, dict[str, date]]:
    """Return the days of all tenants, the last one first.

    :raises BadInput: the file is damaged, or of a newer program.
    :raises OSError: it cannot be read.
    """
    file = ticks_file()
    try:
        plain: Any = read_json(read_foreign(file, LIMIT), FILE)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    found = _days(plain)
    if found is None:
        raise BadInput(
            N_("Error", "{file} is damaged, or of a newer program. Delete it to begin a new list of ticks."), file=file
        )
    return found


def _days(plain: Any) -> dict[str, dict[str, date]] | None:
    """Return the days in *plain*, None if it is damaged or newer."""
    try:
        is_known = plain["kind"] == KIND and plain["format"] == FORMAT
        found = {
            str(name): {key: date.fromisoformat(day) for key, day in days.items() if key in _KEYS}
            for name, days in plain["tenants"].items()
        }
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return found if is_known else None
