"""Search in the catalogue: words in any order, parts of words, and the words people use, best hits first.

Names, paths, our notes, the texts of options, and a table of synonyms in English and French
(``resources/synonyms.json``) are searched, blind to case, accents and hyphens.
"""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.catalogue.setting import Evidence
from app.core.progress import finished
from app.core.resource import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting
    from app.core.progress import Steps

SYNONYMS = resource("synonyms.json")
"""What people call settings: for each path the words of each language. Then the words that a hit may lack."""

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_MISS = 9
_MANY = 300
_STEP = 500
"""Nodes that are looked at in one step of a search, which takes some 1 or 2 ms."""
_GUESSES = 60
"""Known words that a misspelt one is compared with in one step."""
_LEAST_TO_GUESS = 5
"""Letters of a word that may be misspelt; of shorter ones too many others are one letter away."""


class _Call(NamedTuple):
    """The words of a search together: as they were typed, without soft words, and written as one."""

    phrase: str
    whole: str
    squashed: str

    def nearness(self, entry: _Entry) -> int:
        """Return 0 if the words together are the name or what people call it, 1 if they are part of one, else 2."""
        phrase, whole, squashed = self
        if squashed == entry.name or phrase in (entry.path, entry.name):
            return 0
        called = entry.synonyms
        if called and (f"|{whole}|" in called or f"|{phrase}|" in called):
            return 0
        if " " in whole and (squashed in entry.name or f"|{whole}" in called or f" {whole}" in called):
            return 1
        return 2


class _Entry(NamedTuple):
    """What is searched of one node, all folded; words have a space on each side."""

    path: str
    name: str
    name_words: str
    path_words: str
    note: str
    texts: str
    synonyms: str
    above: str
    whole: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OtherEntry:
    """What is found beside the nodes of the catalogue: *title* counts as what people call it.

    ``path`` tells it from others; ``where`` is what is searched in its place.
    """

    path: str
    name: str
    title: str
    where: str
    note: str = ""
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search found: paths, best first. ``words`` are those that were looked for, to be marked in names.

    ``is_near``: nothing holds all the words; these hold most of them, or words that are spelt alike.
    """

    paths: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    is_near: bool = False


class SearchIndex:
    """The texts of a catalogue, made ready to be searched while somebody types."""

    def __init__(self, entries: Mapping[str, _Entry], late: Mapping[str, bool], soft: frozenset[str]) -> None:
        """Index *entries* by their paths, of which some come *late*; hits may lack *soft* words."""
        self._entries, self._late, self._soft = entries, late, soft
        self._lengths = {path: len(entry.name) for path, entry in entries.items()}
        self._order = {path: number for number, path in enumerate(entries)}
        self._ranks: dict[str, dict[str, int]] = {}
        self._vocabulary: frozenset[str] = frozenset()

    def with_others(self, others: Iterable[OtherEntry]) -> SearchIndex:
        """Return an index that finds *others*, too."""
        more = {one.path: _other_entry(one) for one in others}
        return SearchIndex({**self._entries, **more}, {**self._late, **dict.fromkeys(more, False)}, self._soft)

    def find(self, text: str) -> Hits:
        """Return the nodes that hold every word of *text*; nothing for no words.

        A word counts most as the name of a node, then as a word of the name, as what people call it, as part of the
        name, of the path, of the note, and of the texts of its options or its key. What is called exactly so comes
        first, then the worst word decides. Of equals, those that WCD hides or has removed or that cannot be built come
        last, and short names first; what is still equal stands in the order of the catalogue.
        """
        return finished(self.steps(text))

    def steps(self, text: str) -> Steps[Hits]:
        """Do what :meth:`find` does in steps, each of which looks at a few hundred nodes."""
        words = tokens(text)
        if not words:
            return Hits()
        hard = tuple(word for word in words if word not in self._soft) or words
        soft = tuple(word for word in words if word not in hard)
        found = yield from self._holding(hard, soft, words)
        if found:
            return Hits(found, hard)
        guessed = {}
        for word in hard:
            guessed[word] = yield from self._guess(word)
        near = tuple(guessed.values())
        if near != hard:
            found = yield from self._holding(near, soft, words)
            if found:
                return Hits(found, near, is_near=True)
        if len(hard) > 2:
            found = yield from self._holding_most(near)
        return Hits(found, near, is_near=True) if found else Hits((), hard)

    def _holding(self, hard: tuple[str, ...], soft: tuple[str, ...], words: tuple[str, ...]) -> Steps[tuple[str, ...]]:
        """Return the paths of what holds all *hard* words, in order."""
        columns = {}
        for word in hard:
            columns[word] = yield from self._of_word(word)
        rarest, *others = sorted(columns.values(), key=len)
        if len(rarest) >= _MANY:
            soft = ()  # of many hits these words would cost more time than between two keys there is
        whole, squashed = " ".join(hard), "".join(hard)
        call = _Call(" ".join(words), whole, squashed)
        hits = []
        for number, (path, rank) in enumerate(rarest.items(), start=1):
            if number % _STEP == 0:
                yield
            worst = total = rank
            for column in others:
                if path not in column:
                    break
                worst, total = max(worst, column[path]), total + column[path]
            else:
                entry = self._entries[path]
                total += sum(_rank(entry, word) == _MISS for word in soft)
                hits.append((call.nearness(entry), worst, total, path))
        yield
        late, length, order = self._late, self._lengths, self._order
        keys = [(near, worst, late[path], total, length[path], order[path], path) for near, worst, total, path in hits]
        keys.sort()
        return tuple(key[-1] for key in keys)

    def _holding_most(self, words: tuple[str, ...]) -> Steps[tuple[str, ...]]:
        """Return the paths of what holds all *words* but one, in order."""
        columns = {}
        for word in words:
            columns[word] = (yield from self._of_word(word)) if len(word) > 2 else {}
        hits = []
        for number, path in enumerate(self._entries, start=1):
            if number % _STEP == 0:
                yield
            ranks = [column.get(path, _MISS) for column in columns.values()]
            if ranks.count(_MISS) == 1:
                hits.append((self._late[path], sum(ranks), self._order[path], path))
        hits.sort()
        return tuple(hit[-1] for hit in hits)

    def _of_word(self, word: str) -> Steps[dict[str, int]]:
        """Return how well *word* fits each node that holds it; what was asked last is kept, as people type on."""
        known = self._ranks.get(word)
        if known is None:
            known = {}
            for number, (path, entry) in enumerate(self._entries.items(), start=1):
                if number % _STEP == 0:
                    yield
                if word in entry.whole and (rank := _rank(entry, word)) < _MISS:
                    known[path] = rank
            if not known and len(word) > 3 and word.endswith(("s", "x")):
                known = yield from self._of_word(word[:-1])
            if len(self._ranks) > 60:
                self._ranks.clear()
            self._ranks[word] = known
        return known

    def _guess(self, word: str) -> Steps[str]:
        """Return the known word that is spelt most like *word*, which nothing holds."""
        if len(word) < _LEAST_TO_GUESS or (yield from self._of_word(word)):
            return word
        if not self._vocabulary:
            known: set[str] = set()
            for number, entry in enumerate(self._entries.values(), start=1):
                if number % _STEP == 0:
                    yield
                found = (entry.name, *entry.name_words.split(), *re.findall(r"\w+", entry.synonyms))
                known.update(one for one in found if len(one) >= _LEAST_TO_GUESS)
            self._vocabulary = frozenset(known)
        alike = sorted(one for one in self._vocabulary if abs(len(one) - len(word)) < 3 and one[0] == word[0])
        best: list[str] = []
        for start in range(0, len(alike), _GUESSES):
            yield
            best += difflib.get_close_matches(word, alike[start : start + _GUESSES], 1, 0.75)
        return next(iter(difflib.get_close_matches(word, best, 1, 0.75)), word)


def search_settings(catalogue: Catalogue, text: str, limit: int = 20) -> list[Setting]:
    """Return at most *limit* nodes for *text*, best first, as :meth:`SearchIndex.find` finds them."""
    return [catalogue[path] for path in search_index(catalogue).find(text).paths[:limit]]


@lru_cache(maxsize=2)
def search_index(catalogue: Catalogue) -> SearchIndex:
    """Return the index of *catalogue*; it is made at the first call, which takes some 100 ms."""
    synonyms = read_synonyms()
    entries = dict(_entries(catalogue, synonyms.of_path))
    return SearchIndex(entries, {path: _is_late(catalogue[path]) for path in entries}, synonyms.soft)


@dataclass(frozen=True, slots=True)
class Synonyms:
    """What people call settings, in all languages, by path; ``soft`` are words that say what is to be done, not where.

    A hit may lack soft words.
    """

    of_path: Mapping[str, tuple[str, ...]]
    soft: frozenset[str]


@lru_cache(maxsize=1)
def read_synonyms() -> Synonyms:
    """Return the table of synonyms."""
    data = json.loads(SYNONYMS.read_bytes())
    of_path = {path: _all_languages(words) for path, words in data["synonyms"].items()}
    return Synonyms(of_path, frozenset(_all_languages(data["soft"])))


def _all_languages(by_language: Mapping[str, list[str]]) -> tuple[str, ...]:
    return tuple(word for words in by_language.values() for word in words)


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of *text*, folded; a hyphen joins, an apostrophe parts."""
    plain = folded(text).replace("’", "'")
    plain = re.sub(r"(?<=\w)-(?=\w)", "", plain)
    plain = re.sub(r"\b(?:d|l|s|qu|n|j|c|m|t)'", " ", plain)
    return tuple(dict.fromkeys(word for part in plain.split() if (word := part.strip('.,;:!?"“”«»()'))))


def folded(text: str) -> str:
    """Return *text* without case and accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _rank(entry: _Entry, word: str) -> int:
    """Return how well *word* fits: 0 is best, ``_MISS`` not at all."""
    if word not in entry.whole:
        return _MISS
    if word in (entry.name, entry.path):
        return 0
    if word in entry.name:
        if f" {word} " in entry.name_words:
            return 1
        return 2 if f" {word}" in entry.name_words or entry.name.startswith(word) else 3
    if word in entry.synonyms and re.search(rf"\b{re.escape(word)}", entry.synonyms):
        return 2
    if word in entry.path:
        return 4 if f" {word} " in entry.path_words else 5
    if word in entry.note:
        return 6
    if word in entry.texts:
        return 7
    if word in entry.above and re.search(rf"\b{re.escape(word)}", entry.above):
        return 8
    return _MISS


def _entries(catalogue: Catalogue, synonyms: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, _Entry]]:
    """Yield all nodes with their folded texts."""
    above: dict[str, str] = {"": ""}
    for setting in catalogue:
        path = setting.path
        phrases = [" ".join(tokens(one)) for one in synonyms.get(path, ())]
        own = f"|{'|'.join(phrases)}|" if phrases else ""
        options = (setting.key or "", *setting.values, *setting.texts_without_number, *setting.key_values)
        inherited = above.get(setting.parent, "")
        if not setting.is_setting:
            above[path] = f"{inherited}{own}"
        note, texts = folded(setting.note or ""), folded("\n".join(options))
        yield (
            path,
            _Entry(
                folded(path),
                folded(setting.name),
                f" {' '.join(_words(setting.name))} ",
                f" {' '.join(_words(path))} ",
                note,
                texts,
                own,
                inherited,
                f"{folded(path)}\n{note}\n{texts}\n{own}\n{inherited}",
            ),
        )


def _other_entry(other: OtherEntry) -> _Entry:
    where, note, texts = folded(other.where), folded(other.note), folded("\n".join(other.texts))
    own = f"|{' '.join(tokens(other.title))}|"
    return _Entry(
        where,
        folded(other.name),
        f" {' '.join((*_words(other.name), *tokens(other.title)))} ",
        f" {' '.join(tokens(other.where))} ",
        note,
        texts,
        own,
        "",
        f"{folded(other.name)}\n{where}\n{note}\n{texts}\n{own}",
    )


def _words(name: str) -> Iterator[str]:
    """Yield the words that *name* is written of, as in AllowAutoUpdate, folded."""
    return (folded(part) for part in _PART.findall(name))


def _is_late(setting: Setting) -> bool:
    """Tell whether people seldom mean *setting*: it is hidden, gone, for phones, or cannot be built."""
    is_phone = setting.editions == ("mobile",)
    return setting.hidden or setting.removed or is_phone or setting.evidence is Evidence.NONE
