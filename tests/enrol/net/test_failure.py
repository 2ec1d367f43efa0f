"""From error answers to reasons: whatever a service says."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.masking import LONGEST_NAME
from app.enrol.net.failure import fail_answer, fail_result
from app.reason.table import reason_of

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(["error", "error_description", "error_codes", "timestamp", "trace_id", "correlation_id"])


@given(st.dictionaries(NAMES, ANYTHING, max_size=6))
def test_any_error(result: dict[str, object]) -> None:
    """Any object becomes an error with a reason and a trace of one-line texts."""
    error = fail_result(result)
    assert error.reason is reason_of(error.trace.code)
    assert str(error)
    for text in (error.trace.code, error.trace.correlation_id, error.trace.trace_id):
        assert len(text) <= LONGEST_NAME
        assert text.isprintable() or not text


@given(st.integers(300, 599), st.text(max_size=40) | ANYTHING.map(json.dumps))
def test_any_answer(status: int, text: str) -> None:
    """Any body with any status becomes an error with its status."""
    assert fail_answer(status, text).trace.status == status


def test_ids_from_the_text() -> None:
    """Where the fields are missing, number, ids and time are read from the text, as the authorization page has them."""
    trace = fail_result(
        {
            "error": "access_denied",
            "error_description": "AADSTS65004: User declined. Trace ID: 0a-1 Correlation ID: 2b-3 "
            "Timestamp: 2026-05-04 03:02:01Z",
        }
    ).trace
    assert (trace.code, trace.trace_id, trace.correlation_id) == ("AADSTS65004", "0a-1", "2b-3")
    assert trace.when == datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("word", "code"),
    [("access_denied", "access_denied"), ("temporarily_unavailable", "throttled"), ("server_error", "unknown")],
)
def test_word_without_a_number(word: str, code: str) -> None:
    """A word that the table of reasons knows is the code; others are unknown."""
    assert fail_result({"error": word}).trace.code == code


def test_secrets_in_the_text_are_masked() -> None:
    """A service that repeats what it was sent does not get it into the details."""
    text = "AADSTS70000: bad grant, code=0.AXYZabcdefgh was sent"
    assert "0.AXYZ" not in fail_result({"error_description": text}).trace.detail


def test_long_texts_are_cut() -> None:
    """A text without end does not fill the card."""
    assert len(fail_result({"error_description": "x" * 10**6}).trace.detail) <= 500
