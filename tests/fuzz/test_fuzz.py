"""Each reader with a fixed number of inputs, the same each time, and with all that once found a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fuzz.attack import CORPUS, READERS, Score, attack, attempt, corpus_of

if TYPE_CHECKING:
    from pathlib import Path


def told(score: Score) -> str:
    """Return the faults of *score* in words."""
    return "\n\n".join(f"{fault.words}\n{fault.data[:300]!r}" for fault in score.faults.values())


POSIX = {"mount table": pytest.mark.posix("names there are bytes")}


@pytest.mark.parametrize("name", [pytest.param(name, marks=POSIX.get(name, ())) for name in READERS])
def test_only_our_errors_come_out(name: str, tmp_path: Path) -> None:
    """Sound inputs, changed ones and made-up ones are read or refused in our words, and a refusal leaves nothing."""
    score = attack(name, tmp_path, 0, lambda number: number < READERS[name].count)
    assert not score.faults, told(score)
    assert score.taken or not READERS[name].is_sound, "not even the sound inputs were taken"


@pytest.mark.parametrize("name", READERS)
def test_what_found_a_fault_finds_none_now(name: str, tmp_path: Path) -> None:
    """The inputs of the corpus are read or refused."""
    score = Score()
    for path in corpus_of(name):
        attempt(READERS[name], path.read_bytes(), tmp_path, score)
    assert not score.faults, told(score)


def test_the_corpus_belongs_to_readers() -> None:
    """No folder of the corpus is left over from a reader of another name."""
    names = {name.replace(" ", "-") for name in READERS}
    assert {path.name for path in CORPUS.iterdir() if path.is_dir()} <= names
