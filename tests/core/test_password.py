"""Passwords for packages: which are taken, how strong they are said to be, and those that are made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.password import (
    LENGTHS,
    Purpose,
    Strength,
    guess_bits,
    new_password,
    password_hints,
    password_problems,
    strength,
)
from app.core.secret import Secret

SEALED, WINDOWS = Purpose.SEALED_FILE, Purpose.WINDOWS_ENCRYPTION


@pytest.mark.parametrize(
    ("purpose", "text", "count"),
    [
        (WINDOWS, "a" * 7, 1),
        (WINDOWS, "a" * 8, 0),
        (WINDOWS, "a" * 16, 0),
        (WINDOWS, "a" * 17, 1),
        (SEALED, "a" * 11, 1),
        (SEALED, "a" * 12, 0),
        (SEALED, "a" * 128, 0),
        (SEALED, "a" * 129, 1),
        (SEALED, "", 1),
        (SEALED, "abcdefghijk\n", 2),
        (SEALED, " abcdefghijkl", 1),
        (SEALED, "abcdefghijkl\udcff", 1),
        (SEALED, "ab cd ef gh ij kl", 0),
    ],
)
def test_rules(purpose: Purpose, text: str, count: int) -> None:
    """Each limit has a value on both sides; control characters, half characters and outer spaces are refused."""
    found = password_problems(Secret(text), purpose)
    assert len(found) == count
    assert not text.strip() or all(text not in str(sentence) for sentence in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcabcabcabcabcabc", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("qwertzuiopasdfghjkl", Strength.WEAK),
        ("Passw0rd!Passw0rd!", Strength.WEAK),
        ("Contoso2024!", Strength.WEAK),
        ("MotDePasse-1234", Strength.WEAK),
        ("Sommer2023Winter", Strength.WEAK),
        ("kT7f-mQ2x", Strength.FAIR),
        ("kT7f-mQ2x_Vw9p", Strength.STRONG),
        ("teal ostrich juggles nine lamps", Strength.STRONG),
    ],
)
def test_strength(text: str, expected: Strength) -> None:
    """Repetition, rows of keys, years and common words in any spelling count little; chance counts much."""
    assert strength(Secret(text)) is expected, guess_bits(Secret(text))


@given(st.text(max_size=40))
def test_an_upper_bound(text: str) -> None:
    """The estimate is never negative, never more than all signs of Unicode could give, and never fails."""
    assert 0 <= guess_bits(Secret(text)) <= max(len(text), 1) * 10


@pytest.mark.parametrize("purpose", list(Purpose))
def test_made_passwords(purpose: Purpose) -> None:
    """Made passwords keep the rules, are strong, need no hint, and differ."""
    made = {new_password(purpose) for _ in range(2000)}
    assert len(made) == 2000
    for password in made:
        assert password_problems(password, purpose) == ()
        assert strength(password) is Strength.STRONG
        assert password_hints(password) == ()
        assert len(password) <= LENGTHS[purpose][1]


def test_hints() -> None:
    """A weak password and one that other keyboards cannot type are taken, with a word on each."""
    assert len(password_hints(Secret("ééééééééééééé"))) == 2
    assert len(password_hints(Secret("kT7f-mQ2x_Vw9pé"))) == 1
