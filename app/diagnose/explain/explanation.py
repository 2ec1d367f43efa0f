"""What a code of a device means: the shape of an entry of our tables, and the search in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from app.core.text import N_
from app.diagnose.explain.code_class import class_signs


class FailureStage(IntEnum):
    """Where it went wrong. A failure of an earlier stage causes those of later ones, so it is shown first."""

    WIFI = 0
    NETWORK = 1
    JOIN = 2
    ENROL = 3
    GROUP = 4
    PACKAGE = 5
    LOOP = 6
    BESIDE = 7
    """What is in many logs and seldom is the cause: shown last."""


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
    Sure.DOC: N_("Sure", "documented by Microsoft"),
    Sure.CODE: N_("Sure", "found in public source code"),
    Sure.VENDOR: N_("Sure", "reported by others"),
    Sure.INFERRED: N_("Sure", "inferred, not proved"),
    Sure.UNKNOWN: N_("Sure", "not known"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """One way to fail. ``meaning``, ``causes`` (the likeliest first) and ``steps`` are marked for translation.

    ``codes`` are HRESULTs, ``signs`` are texts such as ``AADSTS50076`` and classes of codes
    (:mod:`app.diagnose.explain.code_class`); ``areas`` limits it to kinds of settings
    (:mod:`app.diagnose.explain.area`), ``kinds`` to kinds of failures, none is all that fit its stage.
    ``weight`` tells which of several explanations of one failure wins: the more exact one. ``place`` is the key of the
    field in the project that is to be changed, if it is one.
    The texts may use ``{what}`` (what failed, a whole clause), ``{package}``, ``{group}``, ``{node}``, ``{code}``,
    ``{http}``, ``{exit}``, ``{count}``, ``{sign}`` (a number of Entra ID) and ``{reason}``, which is the text *reason*.
    """

    key: str
    codes: tuple[int, ...] = ()
    signs: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    stage: FailureStage
    weight: int = 5
    meaning: str
    reason: str = ""
    causes: tuple[str, ...]
    steps: tuple[str, ...]
    source: str
    sure: Sure
    place: str = ""

    def fits(self, kind: str, area: str) -> bool:
        """Return whether it can be about a failure of *kind* (empty: any) with a setting of *area*.

        What is said of packages and settings is not said of joins, enrolments and what Windows keeps for itself.
        """
        if self.areas and area not in self.areas:
            return False
        if not kind or self.kinds:
            return not self.kinds or kind in self.kinds
        return self.stage < FailureStage.GROUP or kind in _APPLYING

    def knows(self, code: int) -> bool:
        """Return whether it is about *code*, by itself or by its class."""
        return code in self.codes or any(sign in self.signs for sign in class_signs(code))


_APPLYING: Final = frozenset({"group", "package", "copy", "turn", "skipped", "name", "loop"})


UNKNOWN_NUMBER: Final = "sign_in_unknown"
"""The key of the entry for numbers of Entra ID that no table knows."""
