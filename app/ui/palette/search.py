"""Entries found by words: those of the window in each language, and others that people use for them.

``resources/action_words.json`` has groups of words, English and French, that stand for each other. A word of an entry
brings the others of its groups along, so that nothing has to be listed for each action.
"""

from __future__ import annotations

import difflib
import json
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.catalogue.search import tokens
from app.core.resource import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.ui.palette.entry import Entry

WORDS: Final = resource("action_words.json")

_MISS: Final = 99
_LEAST_TO_GUESS: Final = 4
"""Letters of a word that may be misspelt."""
_ALIKE: Final = 0.74


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words that stand for each other: by a word's stem those of its groups, in each language."""

    related: Mapping[str, Mapping[str, tuple[str, ...]]]

    def of(self, words: Iterable[str]) -> dict[str, frozenset[str]]:
        """Return by language the stems of what stands for one of *words*."""
        found: dict[str, set[str]] = {}
        for word in words:
            for language, others in self.related.get(stem(word), {}).items():
                found.setdefault(language, set()).update(others)
        return {language: frozenset(others) for language, others in found.items()}


@lru_cache(maxsize=1)
def read_lexicon() -> Lexicon:
    """Return the words of ``resources/action_words.json``."""
    related: dict[str, dict[str, tuple[str, ...]]] = {}
    for group in json.loads(WORDS.read_bytes())["groups"]:
        stems = {
            language: tuple(stem(one) for text in texts for one in tokens(text)) for language, texts in group.items()
        }
        for word in {one for words in stems.values() for one in words}:
            known = related.setdefault(word, {})
            for language, words in stems.items():
                known[language] = tuple(dict.fromkeys((*known.get(language, ()), *words)))
    return Lexicon(related)


def stem(word: str) -> str:
    """Return *word*, folded, without the ending of a plural."""
    return word[:-1] if len(word) > 3 and word.endswith(("s", "x")) and not word.endswith("ss") else word


@dataclass(frozen=True, slots=True)
class _Words:
    """The stems of what is searched of one entry, by how much they count."""

    own: frozenset[str]
    other: frozenset[str]
    used: frozenset[str]
    where: frozenset[str]
    near: frozenset[str]


@dataclass(slots=True)
class PaletteIndex:
    """Entries, ready to be searched; ``translations`` have the texts of the other language by those of the window's."""

    entries: tuple[Entry, ...]
    translations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _words: dict[int, _Words] = field(default_factory=dict)
    _ranks: dict[str, dict[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Take the words apart."""
        lexicon = read_lexicon()
        for number, entry in enumerate(self.entries):
            own = _stems(entry.label)
            other = frozenset(one for text in self.translations.get(entry.label, ()) for one in _stems(text))
            where = _stems(entry.where)
            used = frozenset().union(*lexicon.of(own).values())
            near = frozenset().union(*lexicon.of(where).values())
            self._words[number] = _Words(own, other - own, used - own - other, where, near)

    def find(self, text: str, limit: int = 60) -> list[Entry]:
        """Return at most *limit* entries that hold every word of *text*, best first; for no words the first ones.

        A word counts most as a word of the label, then as its beginning, as one of the other language, as one that
        people use for it, and as one of the place where it is. Where nothing holds all words, those are returned that
        hold the most; a word that nothing holds is taken for the known one that is spelt most like it.
        """
        words = [stem(word) for word in tokens(text)]
        if not words:
            return list(self.entries[:limit])
        hits = self._holding(words, len(words))
        if not hits:
            words = [self._guess(word) for word in words]
            hits = self._holding(words, len(words))
        if not hits and len(words) > 1:
            counts = Counter(number for word in words for number in self._of_word(word))
            hits = self._holding(words, max(counts.values())) if counts else []
        return hits[:limit]

    def _holding(self, words: list[str], least: int) -> list[Entry]:
        columns = [self._of_word(word) for word in words]
        hits = []
        for number in set().union(*columns):
            entry = self.entries[number]
            ranks = [column.get(number, _MISS) for column in columns]
            if sum(rank < _MISS for rank in ranks) >= least:
                hits.append((sum(ranks), not entry.possible, entry.kind, len(self._words[number].own), number))
        hits.sort()
        return [self.entries[hit[-1]] for hit in hits]

    def _of_word(self, word: str) -> dict[int, int]:
        """Return how well *word* fits each entry that holds it; it is kept, as people type on."""
        known = self._ranks.get(word)
        if known is None:
            ranks = ((number, _rank(words, word)) for number, words in self._words.items())
            known = self._ranks[word] = {number: rank for number, rank in ranks if rank < _MISS}
        return known

    def _guess(self, word: str) -> str:
        """Return the known word that is spelt most like *word*, which nothing holds."""
        if len(word) < _LEAST_TO_GUESS or self._of_word(word):
            return word
        vocabulary = {one for known in self._words.values() for one in known.own | known.other | known.used}
        return next(iter(difflib.get_close_matches(word, sorted(vocabulary), 1, _ALIKE)), word)


def _rank(known: _Words, word: str) -> int:
    """Return how well *word* fits: 0 is best, ``_MISS`` not at all."""
    for rank, words in enumerate((known.own, known.other, known.used, known.where, known.near)):
        if word in words:
            return 2 * rank
    for rank, words in enumerate((known.own, known.other, known.used, known.where)):
        if any(one.startswith(word) for one in words):
            return 2 * rank + 1
    if len(word) >= _LEAST_TO_GUESS and any(word in one for one in known.own):
        return 2 * len(_Words.__slots__) - 1
    return _MISS


def _stems(text: str) -> frozenset[str]:
    """Return the stems of the words of *text*; one with a hyphen is known by its parts, too."""
    parts = text.replace("-", " ").replace("/", " ").replace("›", " ")
    return frozenset(stem(word) for word in (*tokens(text), *tokens(parts)))
