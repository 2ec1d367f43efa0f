"""Why something with the tenant failed, in words: what happened, the likely cause, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import AppError
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from datetime import datetime

GENERAL = N_("Reason", "general knowledge")
"""The source of what no document is at hand for, such as how proxies and time limits work."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """One way to fail, as a card. ``codes`` are AADSTS numbers, or our own words for other ends (``timeout``).

    The texts are marked for translation. ``source`` says where the fact is from, by the name of a public
    document, for people may look there; ``doubt`` is its mark, if it has one.
    """

    codes: tuple[str, ...]
    happened: str
    cause: str
    advice: str
    source: str
    doubt: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trace:
    """What Microsoft's support and the sign-in log ask for. Empty where it is not known. Never a secret."""

    code: str = ""
    correlation_id: str = ""
    trace_id: str = ""
    when: datetime | None = None
    status: int = 0
    detail: str = ""


class EnrolError(AppError):
    """Something with the tenant failed. ``reason`` is the card to show, ``trace`` what to copy."""

    def __init__(self, reason: Reason, trace: Trace | None = None) -> None:
        """Tell *reason*; its advice is part of the sentence."""
        self.reason = reason
        self.trace = trace or Trace()
        super().__init__(
            N_("Error", "{happened} {advice}"),
            happened=Sentence(reason.happened),
            advice=Sentence(reason.advice),
        )
