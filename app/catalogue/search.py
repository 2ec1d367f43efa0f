"""Search in the catalogue: blind to case and accents, words in any order, best hits first."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting


class _Entry(NamedTuple):
    """What is searched of one node, all folded."""

    path: str
    leaf: str
    note: str
    texts: str


def search_settings(catalogue: Catalogue, text: str, limit: int) -> list[Setting]:
    """Return at most *limit* nodes that hold every word of *text*, best first; nothing for no words.

    A word counts most as the name of the node, then as its beginning, then as part of it, then as part of the path,
    then of the note, then of the texts of its options. The worst word decides first. What WCD hides or has removed
    comes after its equals, and equals stand in the order of the catalogue.
    """
    words = _folded(text).split()
    if not words:
        return []
    hits = []
    for order, (path, entry) in enumerate(_entries(catalogue)):
        ranks = [_rank(entry, word) for word in words]
        if None not in ranks:
            found = [rank for rank in ranks if rank is not None]
            setting = catalogue[path]
            hits.append((max(found), sum(found), setting.hidden or setting.removed, order, setting))
    hits.sort(key=lambda hit: hit[:4])
    return [hit[4] for hit in hits[:limit]]


def _rank(entry: _Entry, word: str) -> int | None:
    """Return how well *word* fits, 0 best, or None."""
    if word in (entry.leaf, entry.path):
        return 0
    if entry.leaf.startswith(word):
        return 1
    if word in entry.leaf:
        return 2
    if word in entry.path:
        return 3
    if word in entry.note:
        return 4
    if word in entry.texts:
        return 5
    return None


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
                _folded("\n".join((*setting.values, *setting.texts_without_number, *setting.key_values))),
            ),
        )
        for setting in catalogue
    ]


def _folded(text: str) -> str:
    """Return *text* without case and accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
