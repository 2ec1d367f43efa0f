"""The state of a bulk token: one for each thing that can be known of it, and no warning while it is fresh."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.core.secret import Secret
from app.core.text import day_words, moment_words, short_words, written
from app.model.token import DEMO_AUTHORITY, DEMO_PREFIX, Token
from app.model.token_state import JOINING, TokenStanding, joining, standing_of

NOW = datetime(2027, 2, 1, 12, tzinfo=UTC)
REAL = Secret("0." + "A" * 200)


@pytest.mark.parametrize(
    ("asked", "passed", "standing"),
    [
        (1, 0.6, "works"),
        (1, 0.7, "ends_soon"),
        (5, 3.3, "works"),
        (5, 3.4, "ends_soon"),
        (30, 0, "works"),
        (30, 19.9, "works"),
        (30, 20.1, "ends_soon"),
        (180, 165.9, "works"),
        (180, 166.1, "ends_soon"),
        (180, 180, "ended"),
    ],
)
def test_a_token_is_near_its_end_in_the_last_part_of_its_life(asked: float, passed: float, standing: str) -> None:
    """However long it was asked for: the last third of that, and two weeks at most."""
    made = NOW - timedelta(days=passed)
    token = Token(token=REAL, made=made, expiry=made + timedelta(days=asked))
    assert standing_of(token, NOW) == standing


def test_training_is_a_state_of_its_own() -> None:
    """A token of the demo tenant is nothing else, whatever is known of its end, and with its secret at hand or not."""
    for expiry in (None, NOW - timedelta(days=1), NOW + timedelta(hours=1), NOW + timedelta(days=100)):
        whole = Token(token=Secret(DEMO_PREFIX + "A"), expiry=expiry, authority=DEMO_AUTHORITY)
        bare = replace(whole, token=Secret())
        assert {standing_of(whole, NOW), standing_of(bare, NOW, is_there=True)} == {TokenStanding.TRAINING}
        assert "joins no device" in str(joining(whole, TokenStanding.TRAINING, NOW))
    assert TokenStanding.TRAINING not in JOINING


def test_a_token_with_blanks_inside_is_unreadable() -> None:
    """Blanks around it do not matter, as they are cut off."""
    assert standing_of(Token(token=Secret("0.AA\nAA")), NOW) is TokenStanding.UNREADABLE
    assert standing_of(Token(token=Secret(" 0.AAAA\n")), NOW) is TokenStanding.END_UNKNOWN


def test_the_two_forms_of_a_time() -> None:
    """Long and short, in both languages, in the zone of the person."""
    zone = timezone(timedelta(hours=1))
    assert (str(moment_words(NOW, zone)), str(short_words(NOW, zone))) == ("1 February 2027, 13:00", "1 Feb 2027 13:00")
    assert written(moment_words(NOW, zone), "fr") == "1 février 2027 à 13:00"
    assert written(day_words(NOW), "fr") == "1 févr. 2027"
