"""Search in the catalogue: blind to case and accents, words in any order, best hits first."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from app.catalogue.setting import Evidence

if TYPE_CHECKING:
    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting


class _Entry(NamedTuple):
    """What is searched of one node, all folded."""

    path: str
    name: str
    note: str
    texts: str


def search_settings(catalogue: Catalogue, text: str, limit: int = 20) -> list[Setting]:
    """Return at most *limit* nodes that hold every word of *text*, best first; nothing for no words.

    A word counts most as the name of the node, then as part of the name, then of the path, then of the note, then of
    the texts of its options or its key. The worst word decides first. Of equals, those that WCD hides or has removed
    or that cannot be built come last, and short names first; what is still equal is in the order of the catalogue.
    """
    words = _folded(text).split()
    if not words:
        return []
    hits = []
    for order, (path, entry) in enumerate(_entries(catalogue)):
        ranks = [_rank(entry, word) for word in words]
        if max(ranks) < _MISS:
            setting = catalogue[path]
            late = setting.hidden or setting.removed or setting.evidence is Evidence.NONE
            hits.append((max(ranks), sum(ranks), late, len(entry.name), order, setting))
    hits.sort(key=lambda hit: hit[:-1])
    return [hit[-1] for hit in hits[:limit]]


_MISS = 5


def _rank(entry: _Entry, word: str) -> int:
    """Return how well *word* fits: 0 is best, ``_MISS`` not at all."""
    if word in (entry.name, entry.path):
        return 0
    places = (entry.name, entry.path, entry.note, entry.texts)
    return next((rank for rank, place in enumerate(places, 1) if word in place), _MISS)


@lru_cache(maxsize=2)
def _entries(catalogue: Catalogue) -> list[tuple[str, _Entry]]:
    """Return all nodes with their folded texts; made at the first search."""
    return [
        (
            setting.path,
            _Entry(
                _folded(setting.path),
                _folded(setting.name),
                _folded(setting.note or ""),
                _folded(
                    "\n".join((setting.key or "", *setting.values, *setting.texts_without_number, *setting.key_values))
                ),
            ),
        )
        for setting in catalogue
    ]


def _folded(text: str) -> str:
    """Return *text* without case and accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
