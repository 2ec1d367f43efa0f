"""The rows of tables of rules: what each fault finds, and that none tells a secret."""

from __future__ import annotations

import re

import pytest

from app.core.secret import Secret
from app.model.rules.field_rule import longer, missing, one_of, shorter, unlike


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (missing(""), {}),
        (missing(Secret()), {}),
        (missing("x"), None),
        (unlike(re.compile("[a-z]+"), "word")("a\u202eb"), {"word": r"a\u202eb"}),
        (unlike(re.compile("[a-z]+"))("A"), {}),
        (unlike(re.compile("[a-z]+"))("ab\n"), {}),
        (unlike(re.compile("[a-z]+"))(""), None),
        (one_of({"guest"}, "name")(" Guest"), {"name": " Guest"}),
        (one_of({"guest"})("guests"), None),
        (longer(3, "length")("four"), {"length": 4}),
        (longer(3)(Secret("four")), {}),
        (longer(4)("four"), None),
        (shorter(3)("ab"), {}),
        (shorter(3)(""), None),
        (shorter(2)(Secret("ab")), None),
    ],
)
def test_faults_find_the_wrong_values(told: dict[str, object] | None, expected: dict[str, object] | None) -> None:
    """On each side of the limit; an empty value is found by ``missing`` alone."""
    assert told == expected
