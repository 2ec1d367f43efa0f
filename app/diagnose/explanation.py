"""What a code of a device means: the shape of an entry of our tables, and the search in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Stage(IntEnum):
    """Where it went wrong. A failure of an earlier stage causes those of later ones, so it is told first."""

    WIFI = 0
    NETWORK = 1
    JOIN = 2
    ENROL = 3
    GROUP = 4
    PACKAGE = 5
    LOOP = 6


class Sure(StrEnum):
    """How sure an explanation is: the marks of ``diagnosis.md``."""

    DOC = "[doc]"
    CODE = "[code]"
    VENDOR = "[vendor]"
    INFERRED = "[INFERRED]"
    UNKNOWN = "[UNKNOWN]"

    @property
    def words(self) -> str:
        """The mark in words, marked for translation."""
        return _SURE[self]


_SURE: Final = {
    Sure.DOC: N_("Sure", "told by Microsoft's documentation"),
    Sure.CODE: N_("Sure", "told by public source code"),
    Sure.VENDOR: N_("Sure", "told by others who met it"),
    Sure.INFERRED: N_("Sure", "concluded, not proved"),
    Sure.UNKNOWN: N_("Sure", "not known"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One way to fail. ``meaning``, ``causes`` (the likeliest first) and ``steps`` are marked for translation.

    ``codes`` are HRESULTs, ``signs`` are texts such as ``AADSTS50076``; ``areas`` limits it to kinds of settings
    (:mod:`app.diagnose.area`), none is all. ``weight`` tells which of several explanations of one failure wins: the
    more exact one. ``place`` is the key of the field in the project that is to be changed, if it is one.
    The texts may use ``{package}``, ``{group}``, ``{node}``, ``{code}``, ``{exit}`` and ``{count}``.
    """

    key: str
    codes: tuple[int, ...] = ()
    signs: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    stage: Stage
    weight: int = 5
    meaning: str
    causes: tuple[str, ...]
    steps: tuple[str, ...]
    source: str
    sure: Sure
    place: str = ""


_SIGN = re.compile(r"AADSTS\d{5,7}|DeviceNotSupported")
_TABLES: Final = ("explain_network", "explain_join", "explain_enrol", "explain_package", "explain_setting")


@lru_cache(maxsize=1)
def all_explanations() -> tuple[Explanation, ...]:
    """Return every entry of the tables."""
    return tuple(entry for name in _TABLES for entry in import_module(f"app.diagnose.{name}").TABLE)


@lru_cache(maxsize=1)
def _by_code() -> Mapping[int | str, list[Explanation]]:
    found: dict[int | str, list[Explanation]] = {}
    for entry in all_explanations():
        keys: tuple[int | str, ...] = (*entry.codes, *entry.signs)
        for code in keys:
            found.setdefault(code, []).append(entry)
    return found


def explanation(key: str) -> Explanation:
    """Return the entry called *key*. Raises KeyError."""
    return next(entry for entry in all_explanations() if entry.key == key)


def explain(codes: Iterable[int], texts: Iterable[str], area: str, signs: Iterable[str] = ()) -> Explanation | None:
    """Return the most exact explanation of *codes*, *signs* and signs in *texts*, for a setting of *area*.

    An entry for *area* alone is found by its area even if it knows none of the codes; None where nothing fits.
    """
    table = _by_code()
    keys: list[int | str] = [*codes, *signs, *(sign for text in texts for sign in _SIGN.findall(text))]
    found = [entry for code in keys for entry in table.get(code, ()) if not entry.areas or area in entry.areas]
    if area:
        found += [entry for entry in all_explanations() if area in entry.areas and not entry.codes and not entry.signs]
    # The first of equals: codes stand in the order of the log's own fields.
    return max(found, key=lambda entry: entry.weight, default=None)
