"""What a code of a device means: the shape of an entry of our tables, and the search in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from app.core.text import N_
from app.diagnose.explain.code_class import class_signs
from app.diagnose.explain.service_answer import is_number, signs_in

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
    BESIDE = 7
    """What stands in many logs and seldom is the cause: told last."""


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

    ``codes`` are HRESULTs, ``signs`` are texts such as ``AADSTS50076`` and classes of codes
    (:mod:`app.diagnose.explain.code_class`); ``areas`` limits it to kinds of settings
    (:mod:`app.diagnose.explain.area`), ``kinds`` to kinds of failures, none is all that fit its stage. ``weight`` tells which of several explanations of one failure
    wins: the more exact one. ``place`` is the key of the field in the project that is to be changed, if it is one.
    The texts may use ``{what}`` (what failed, a whole clause), ``{package}``, ``{group}``, ``{node}``, ``{code}``,
    ``{http}``, ``{exit}``, ``{count}``, ``{sign}`` (a number of Entra ID) and ``{reason}``, which is the text *reason*.
    """

    key: str
    codes: tuple[int, ...] = ()
    signs: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    stage: Stage
    weight: int = 5
    meaning: str
    reason: str = ""
    causes: tuple[str, ...]
    steps: tuple[str, ...]
    source: str
    sure: Sure
    place: str = ""

    def fits(self, kind: str, area: str) -> bool:
        """Tell whether it can be about a failure of *kind* (empty: any) with a setting of *area*.

        What is said of packages and settings is not said of joins, enrolments and what Windows keeps for itself.
        """
        if self.areas and area not in self.areas:
            return False
        if not kind or self.kinds:
            return not self.kinds or kind in self.kinds
        return self.stage < Stage.GROUP or kind in _APPLYING

    def knows(self, code: int) -> bool:
        """Tell whether it is about *code*, by itself or by its class."""
        return code in self.codes or any(sign in self.signs for sign in class_signs(code))


UNKNOWN_NUMBER: Final = "sign_in_unknown"
"""The key of the entry for numbers of Entra ID that no table knows."""

_APPLYING: Final = frozenset({"group", "package", "copy", "turn", "skipped", "name", "loop"})
_TABLES: Final = (
    "explain_network",
    "explain_service",
    "explain_join",
    "explain_sign_in",
    "explain_device",
    "explain_enrol",
    "explain_mdm",
    "explain_package",
    "explain_setting",
    "explain_edition",
    "explain_engine",
)
_GENERAL_WEIGHT: Final = 6
_GENERAL_CODES: Final = 0xCAA
"""Codes of the sign-in part of Windows say what kind of answer came, and not why; nor do entries of so low a weight."""


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


def explain(
    codes: Iterable[int], texts: Iterable[str], area: str, signs: Iterable[str] = (), kind: str = ""
) -> Explanation | None:
    """Return the most exact explanation of *codes*, *signs* and signs in *texts*, for a failure of *kind* in *area*.

    A number of Entra ID in *texts* wins over any code beside it, also one that no table knows over a general code; only
    *signs*, which say more of the device, can win over it. One that seldom is the cause wins over general codes alone.
    An entry for *area* alone is found by its area even if it knows none of the codes; None where nothing fits.
    """
    table = _by_code()
    codes, said = list(codes), signs_in(texts)
    numbers = [sign for sign in said if is_number(sign) and not _is_beside(sign)]
    exact = [entry for number in numbers for entry in table.get(number, ()) if entry.fits(kind, area)]
    if exact:
        exact += [entry for sign in signs for entry in table.get(sign, ()) if entry.fits(kind, area)]
        return max(exact, key=lambda entry: entry.weight)
    if any(map(is_number, said)):
        codes = [code for code in codes if code >> 20 != _GENERAL_CODES]
    keys: list[int | str] = [*codes, *signs, *said]
    keys += [sign for code in codes for sign in class_signs(code)]
    found = [entry for key in keys for entry in table.get(key, ()) if entry.fits(kind, area)]
    if area:
        found += [entry for entry in all_explanations() if area in entry.areas and not entry.codes and not entry.signs]
    # The first of equals: codes stand in the order of the log's own fields.
    best = max(found, key=lambda entry: entry.weight, default=None)
    if numbers and (best is None or best.weight <= _GENERAL_WEIGHT):
        return explanation(UNKNOWN_NUMBER)
    return best


def _is_beside(number: str) -> bool:
    entries = _by_code().get(number, ())
    return bool(entries) and all(entry.stage is Stage.BESIDE for entry in entries)
