"""A failure as a text to copy: what happened, why, what to do, and what Microsoft's support asks for."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from app.core.redaction import redact
from app.core.text import N_, Sentence, labelled, written

if TYPE_CHECKING:
    from app.reason.reason import EnrolError, Reason

_DOUBTS = {
    "[INFERRED]": N_("Reason", "This is what people report or what follows from it; Microsoft does not document it."),
    "[UNKNOWN]": N_("Reason", "Nothing certain is known about this."),
}


def doubt_words(reason: Reason) -> Sentence | None:
    """Return how certain *reason* is, None where Microsoft documents it."""
    return Sentence(_DOUBTS[reason.doubt]) if reason.doubt else None


def card_lines(error: EnrolError) -> tuple[Sentence, ...]:
    """Return the lines of the card of *error*, without what is not known; no secret is in them."""
    reason, trace = error.reason, error.trace
    doubt = doubt_words(reason)
    when = trace.when.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "seconds") if trace.when else ""
    found = (
        (N_("Reason", "What happened"), Sentence(reason.happened)),
        (N_("Reason", "Likely cause"), Sentence(reason.cause)),
        (N_("Reason", "What to do"), Sentence(reason.advice)),
        (N_("Reason", "How certain"), doubt),
        (N_("Reason", "Source"), Sentence(reason.source)),
        (N_("Reason", "Code"), redact(trace.code)),
        (N_("Reason", "Correlation id"), redact(trace.correlation_id)),
        (N_("Reason", "Trace id"), redact(trace.trace_id)),
        (N_("Reason", "Time (UTC)"), when),
        (N_("Reason", "HTTP status"), trace.status),
        (N_("Reason", "Detail"), redact(trace.detail)),
    )
    return tuple(labelled(Sentence(label), value) for label, value in found if value)


def card_text(error: EnrolError, language: str) -> str:
    """Return the card of *error* as lines of text in *language*, to copy into a message; no secret is in it."""
    return "\n".join(written(line, language) for line in card_lines(error)) + "\n"
