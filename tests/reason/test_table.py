"""Every code people meet has one card, and a failure can be copied as a text without a secret."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime

import pytest

from app.core.secret import MASK
from app.reason.card import card_lines, card_text, doubt_words
from app.reason.reason import EnrolError, Reason, Trace
from app.reason.table import REASONS, reason_of
from tests.places import SAMPLES

NOTES = SAMPLES.parent / "bulk-token.md"
OURS = [
    "timeout",
    "no_network",
    "tls",
    "proxy",
    "proxy_password",
    "throttled",
    "bad_answer",
    "no_token",
    "empty_response",
    "http",
    "clock",
    "wrong_account",
    "wrong_audience",
    "consent_declined",
    "listener",
    "browser",
    "expired_code",
    "reuse",
    "unknown",
    "graph_forbidden",
    "graph_sign_in",
    "graph",
]


def test_every_code_of_the_notes_has_a_card() -> None:
    """Each number in the first column of the table in chapter 1.9 leads to a card that names it."""
    if not NOTES.exists():
        pytest.skip("the notes on the bulk token are not beside the checkout")
    chapter = NOTES.read_text(encoding="utf-8").split("### 1.9")[1].split("\n---")[0]
    rows = [line for line in chapter.splitlines() if line.startswith("|")]
    codes = {code for row in rows for code in re.findall(r"\b[0-9]{5,7}\b", row.split("|")[1])}
    assert len(codes) > 60
    assert [code for code in sorted(codes) if reason_of(code) is reason_of("unknown")] == []


@pytest.mark.parametrize("word", OURS)
def test_every_end_of_ours_has_a_card(word: str) -> None:
    """Our own words lead to the card that names them."""
    assert word in reason_of(word).codes


def test_no_code_has_two_cards() -> None:
    """One code, one card; and no two cards say the same."""
    assert [code for code, count in Counter(code for one in REASONS for code in one.codes).items() if count > 1] == []
    assert len({(one.happened, one.advice) for one in REASONS}) == len(REASONS)


@pytest.mark.parametrize(
    ("code", "card"),
    [
        ("AADSTS90093", "90093"),
        ("aadsts90093", "90093"),
        (" 90093 ", "90093"),
        ("AADSTS99999999", "unknown"),
        ("AADSTStimeout", "unknown"),
        ("9009", "unknown"),
        ("", "unknown"),
        ("unknown", "unknown"),
        ("90093x", "unknown"),
    ],
)
def test_a_code_is_found_in_each_form(code: str, card: str) -> None:
    """With and without its letters; whatever is not known gets the card for that."""
    assert card in reason_of(code).codes


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.codes[0])
def test_a_card_is_made_of_whole_sentences(reason: Reason) -> None:
    """Three texts with an end, no place to fill, a source, and a known mark of doubt."""
    for text in (reason.happened, reason.cause, reason.advice):
        assert text[0].isupper()
        assert text.endswith(".")
        assert "{" not in text
        assert "  " not in text
    assert reason.source
    assert ".md" not in reason.source
    assert "[" not in reason.source
    assert (doubt_words(reason) is not None) == (reason.doubt in {"[INFERRED]", "[UNKNOWN]"})


def test_a_failure_is_copied_whole() -> None:
    """The text has the sentence, cause, advice and all that support asks for; a secret in it is masked."""
    secret = "0." + "A" * 60
    trace = Trace(
        code="AADSTS90093",
        correlation_id="c-1",
        trace_id="t-1",
        when=datetime(2027, 3, 2, 12, 0, 5, tzinfo=UTC),
        status=400,
        detail=f"refused {secret}",
    )
    error = EnrolError(reason_of("90093"), trace)
    text = card_text(error, "en")
    for part in (error.reason.happened, error.reason.cause, error.reason.advice, "c-1", "t-1", "2027-03-02 12:00:05"):
        assert part in text
    assert "HTTP status: 400\n" in text
    assert "Microsoft does not document it" in text
    assert secret not in text
    assert f"Detail: refused {MASK}" in text


def test_what_is_not_known_takes_no_line() -> None:
    """Without a trace, only the card itself is there."""
    assert len(card_lines(EnrolError(reason_of("timeout")))) == 4
    assert len(card_lines(EnrolError(reason_of("unknown")))) == 5
