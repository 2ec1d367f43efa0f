"""One thing that went wrong on the device: where, with which code, the likeliest cause, and what shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.text import N_, Sentence
from app.diagnose.explain.area import COMMAND, ENTRA, area_of, place_of
from app.diagnose.explain.code_class import http_status
from app.diagnose.explain.explanation import Explanation, Sure
from app.diagnose.explain.facility import code_text, generic_words
from app.diagnose.explain.service_answer import is_number, service_answer, signs_in
from app.diagnose.explain.table import explain, explanation
from app.diagnose.read.provider import AAD

if TYPE_CHECKING:
    from datetime import datetime

    from app.diagnose.read.event import Event


class FailureKind(StrEnum):
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
    REMOVE = "remove"
    """A package, or what Windows noted of it, could not be taken away."""
    PENDING = "pending"
    """Windows could not follow up a setting whose result was still to come."""


_FALLBACK = {
    FailureKind.JOIN: "join_failed",
    FailureKind.ENROL: "enrol_failed",
    FailureKind.WIFI: "wifi_failed",
    FailureKind.REMOVE: "remove_failed",
    FailureKind.PENDING: "pending_failed",
}
_WHAT = {
    FailureKind.JOIN: N_("What", "The device did not join Entra ID"),
    FailureKind.ENROL: N_("What", "The device was not enrolled"),
    FailureKind.WIFI: N_("What", "The device did not connect to the Wi-Fi network"),
    FailureKind.COPY: N_("What", "“{package}” was not copied to the device"),
    FailureKind.REMOVE: N_("What", "A package was not removed"),
    FailureKind.PENDING: N_("What", "Windows could not follow up a setting"),
}
_FAILED = N_("What", "“{package}” failed")
_SIGN_IN = N_("What", "The sign-in to Entra ID failed")
_EXIT = re.compile(r"(?:exit|return)\s*code\D{0,12}?(-?\d{1,10}|0x[0-9a-f]{1,8})", re.IGNORECASE)
_WIN32 = 0x8007
_SMALLEST_EXIT = 1000
"""Smaller numbers of Windows mean that the program did not even start [INFERRED]."""


@dataclass(kw_only=True, slots=True)
class Failure:
    """One failure. ``codes`` are in the order of the log; ``evidence`` are the events that show it, oldest first.

    ``package``, ``group`` and ``node`` are as the log names them, fit to be shown. ``signs`` are our own marks of what
    happened (``LOOP``). ``resolved`` says that it went well later. ``places`` are fields of the project, once matched.
    """

    kind: FailureKind
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
        return "wifi" if self.kind is FailureKind.WIFI else area_of(self.node, self.group)

    @property
    def code(self) -> int:
        """The code that tells most: the one our tables know, otherwise the first; 0 where the log has none."""
        found = self.explanation
        return next(filter(found.knows, self.codes), self.codes[0] if self.codes else 0)

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
        found = explain(self.codes, texts, self.area, signs, self.kind)
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

    def others(self) -> list[tuple[int, Sentence, Explanation]]:
        """Return what its other codes mean by themselves, as far as our tables know them: code, sentence, entry."""
        found = {self.explanation.key}
        told = []
        for code in self.codes:
            entry = explain([code], (), self.area, kind=self.kind)
            if code != self.code and entry and entry.knows(code) and entry.key not in found:
                found.add(entry.key)
                told.append((code, self._fill(entry.meaning, code), entry))
        return told

    def place(self) -> str:
        """Return the field of the project to change, or an empty text."""
        known = self.explanation.place
        exact = [place for place in self.places if known and (place == known or place.startswith(f"{known}["))]
        return next(iter([*exact, *self.places]), "") or known or place_of(self.area)

    def generic(self) -> Sentence | None:
        """Return what the number itself says, where our tables do not know the code."""
        if self.codes and not self.explanation.knows(self.code) and self.exit is None:
            return generic_words(self.code)
        return None

    def _fill(self, template: str, code: int = 0) -> Sentence:
        if "{" not in template:
            return Sentence(template)
        package: object = self.package or Sentence(N_("Diagnose", "name not in the log"))
        node = self.node or self.group
        exit_code = self.exit
        code = code or self.code
        return Sentence(
            template,
            {
                "what": self._what(package),
                "package": package,
                "group": self.group or Sentence(N_("Diagnose", "a settings group")),
                "node": node or Sentence(N_("Diagnose", "which one, the log does not say")),
                "code": code_text(code) if code else Sentence(N_("Diagnose", "no code")),
                "http": http_status(code),
                "exit": "" if exit_code is None else exit_code,
                "count": self.count,
                "sign": self.number,
                "reason": Sentence(self.explanation.reason),
            },
        )

    def _what(self, package: object) -> Sentence:
        if self.kind is FailureKind.GROUP and self.area == ENTRA:
            return Sentence(_WHAT[FailureKind.JOIN])
        if self.kind is FailureKind.JOIN and all(event.provider == AAD for event in self.evidence):
            # Without a step of a join in the log it may have been any sign-in.
            return Sentence(_SIGN_IN)
        template = _WHAT.get(self.kind, _FAILED)
        return Sentence(template, {"package": package} if "{package}" in template else {})
