"""Attacks one reader with inputs out of a seed, and tells what came out that must not."""

from __future__ import annotations

import hashlib
import shutil
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Final

from tests.fuzz import of_logs, of_packages, of_projects, of_systems
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.fuzz.reader import Reader

READERS: Final[dict[str, Reader]] = {
    **of_projects.READERS,
    **of_packages.READERS,
    **of_logs.READERS,
    **of_systems.READERS,
}
CORPUS: Final = REPOSITORY / "tests" / "fuzz" / "corpus"
"""A folder for each reader with the inputs that once found a fault."""


@dataclass(frozen=True, slots=True)
class Fault:
    """An input that brought out what must not come out. ``place`` tells equal ones apart."""

    data: bytes
    place: str
    words: str


@dataclass(slots=True)
class Score:
    """How many inputs were taken and how many refused, and the faults, each place once."""

    taken: int = 0
    refused: int = 0
    faults: dict[str, Fault] = field(default_factory=dict)


def attack(
    name: str, folder: Path, seed: int, goes_on: Callable[[int], bool], before: Callable[[bytes], object] = bool
) -> Score:
    """Let the reader *name* read inputs made from *seed* while *goes_on*, which gets their number, allows it.

    *before* gets each input before it is read.
    """
    reader, random, score = READERS[name], Random(f"{name} {seed}"), Score()
    place = folder / "seeds"
    place.mkdir()
    seeds = reader.seeds(place)
    for sound in seeds if seed == 0 else ():
        attempt(reader, sound, folder, score)
    number = 0
    while goes_on(number):
        data = reader.input(random, seeds)
        before(data)
        attempt(reader, data, folder, score)
        number += 1
    return score


def attempt(reader: Reader, data: bytes, folder: Path, score: Score) -> None:
    """Let *reader* read *data* in a new folder, and add what came of it to *score*; a refusal leaves no file behind."""
    place = Path(mkdtemp(dir=folder))
    try:
        reader.read(data, place)
        score.taken += 1
    except reader.refuses:
        score.refused += 1
        left = [path for path in (place / "out").rglob("*") if path.is_file()]
        if left:
            score.faults.setdefault("left", Fault(data, "left", f"A refused input left {left}"))
    except Exception as error:  # noqa: BLE001 - what comes out is what is looked for
        last = [
            frame for frame in traceback.extract_tb(error.__traceback__) if f"{REPOSITORY.name}/app/" in frame.filename
        ]
        where = f"{last[-1].filename.rpartition('/app/')[2]}:{last[-1].name}" if last else "?"
        key = f"{type(error).__name__} in {where}"
        score.faults.setdefault(key, Fault(data, key, "".join(traceback.format_exception(error))[-3000:]))
    finally:
        shutil.rmtree(place, ignore_errors=True)


def corpus_of(name: str) -> Iterator[Path]:
    """Yield the inputs that once found a fault of the reader *name*."""
    yield from sorted((CORPUS / name.replace(" ", "-")).glob("*"))


def keep(name: str, data: bytes) -> Path:
    """Write *data* to the corpus of the reader *name*, and return its file."""
    path = CORPUS / name.replace(" ", "-") / hashlib.sha256(data).hexdigest()[:16]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
