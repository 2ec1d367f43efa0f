"""One thing that went wrong on the device: where, with which code, the likeliest cause, and what shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence
from app.diagnose.explain.area import COMMAND, area_of, place_of
from app.diagnose.explain.explanation import Explanation, Sure, explain, explanation
from app.diagnose.explain.facility import code_text, generic_words
from app.diagnose.explain.service_answer import is_number, service_answer, signs_in
from app.diagnose.read.masking import hidden_text

if TYPE_CHECKING:
    from datetime import datetime

    from app.diagnose.read.event import Event


class Kind(StrEnum):
    """What failed, was skipped, or ran for ever."""

    WIFI = "wifi"
    JOIN = "join"
    ENROL = "enrol"
    GROUP = "group"
    PACKAGE = "package"
    COPY = "copy"
    TURN = "turn"
    SKIPPED = "skipped"
    NAME = "name"
    LOOP = "loop"


_FALLBACK = {Kind.JOIN: "join_failed", Kind.ENROL: "enrol_failed", Kind.WIFI: "wifi_failed"}
_EXIT = re.compile(r"(?:exit|return)\s*code\D{0,12}?(-?\d{1,10}|0x[0-9a-f]{1,8})", re.IGNORECASE)
_WIN32 = 0x8007
_SMALLEST_EXIT = 1000
"""Smaller numbers of Windows mean that the program did not even start [INFERRED]."""


@dataclass(slots=True, kw_only=True)
class Failure:
    """One failure. ``codes`` stand in the order of the log; ``evidence`` are the events that show it, oldest first.

    ``package``, ``group`` and ``node`` are as the log names them, fit to be shown. ``signs`` are our own marks of what
    happened (``LOOP``). ``resolved`` says that it went well later. ``places`` are fields of the project, once matched.
    """

    kind: Kind
    when: datetime
    package: str = ""
    group: str = ""
    node: str = ""
    codes: list[int] = field(default_factory=list)
    signs: list[str] = field(default_factory=list)
    evidence: list[Event] = field(default_factory=list)
    count: int = 0
    resolved: bool = False
    places: list[str] = field(default_factory=list)

    @property
    def area(self) -> str:
        """The kind of setting that it is about, or an empty text."""
        return "wifi" if self.kind is Kind.WIFI else area_of(self.node, self.group)

    @property
    def code(self) -> int:
        """The code that tells most: the one our tables know, else the first; 0 where the log has none."""
        known = set(self.explanation.codes)
        return next((code for code in self.codes if code in known), self.codes[0] if self.codes else 0)

    @property
    def exit(self) -> int | None:
        """The exit code of a command, if this is about one and the log tells it."""
        if self.area != COMMAND:
            return None
        for event in self.evidence:
            for text in event.texts():
                if found := _EXIT.search(text):
                    return int(found[1], 0 if "x" in found[1].lower() else 10)
        for code in self.codes:
            if code >> 16 == _WIN32 and code & 0xFFFF >= _SMALLEST_EXIT:
                return code & 0xFFFF
            if 0 < code < 0x10000:
                return code
        return None

    @property
    def explanation(self) -> Explanation:
        """The most exact entry of our tables; an honest one where they know nothing."""
        texts = self._texts()
        signs = [*self.signs, *(["EXIT"] if self.exit is not None else [])]
        found = explain(self.codes, texts, self.area, signs)
        return found or explanation(_FALLBACK.get(self.kind, "unknown"))

    @property
    def number(self) -> str:
        """The number with which Entra ID refused (``AADSTS530032``), the one our tables know first; else empty."""
        numbers = [sign for sign in signs_in(self._texts()) if sign.startswith("AADSTS")]
        known = set(self.explanation.signs)
        return next((sign for sign in numbers if sign in known), numbers[0] if numbers else "")

    @property
    def sure(self) -> Sure:
        """How sure the explanation is; less so where Entra ID gave a number that our tables do not know."""
        sure, number = self.explanation.sure, self.number
        is_known = not is_number(number) or number in self.explanation.signs
        return sure if is_known or sure is Sure.UNKNOWN else Sure.INFERRED

    def said(self) -> str:
        """Return what the service answered, in its own words, without secrets and mail addresses; else empty."""
        return service_answer(self.evidence)

    def _texts(self) -> list[str]:
        return [text for event in self.evidence for text in event.texts()]

    def sentence(self) -> Sentence:
        """Return what happened, in one sentence."""
        return self._fill(self.explanation.meaning)

    def causes(self) -> list[Sentence]:
        """Return the likely causes, the likeliest first."""
        return [self._fill(text) for text in self.explanation.causes]

    def steps(self) -> list[Sentence]:
        """Return what to do, in order."""
        return [self._fill(text) for text in self.explanation.steps]

    def place(self) -> str:
        """Return the field of the project to change, or an empty text."""
        known = self.explanation.place
        exact = [place for place in self.places if known and (place == known or place.startswith(f"{known}["))]
        return next(iter([*exact, *self.places]), "") or known or place_of(self.area)

    def generic(self) -> Sentence | None:
        """Return what the number itself says, where our tables do not know the code."""
        if self.codes and self.code not in self.explanation.codes and self.exit is None:
            return generic_words(self.code)
        return None

    def _fill(self, template: str) -> Sentence:
        if "{" not in template:
            return Sentence(template)
        package: object = self.package or Sentence(N_("Diagnose", "name not in the log"))
        node = self.node or self.group
        exit_code = self.exit
        return Sentence(
            template,
            {
                "package": package,
                "group": self.group or Sentence(N_("Diagnose", "a settings group")),
                "node": node or Sentence(N_("Diagnose", "which one, the log does not say")),
                "code": code_text(self.code) if self.code else Sentence(N_("Diagnose", "no code")),
                "exit": "" if exit_code is None else exit_code,
                "count": self.count,
                "sign": self.number,
                "reason": Sentence(self.explanation.reason),
            },
        )


def package_name(text: str) -> str:
    """Return the name of a package from *text* of the log, often a path, fit to be shown."""
    return hidden_text(text.replace("\\", "/").rstrip("/").rpartition("/")[2], 120)
