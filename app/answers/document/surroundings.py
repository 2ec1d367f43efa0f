"""What a project says around a document: what is right there may be wrong here."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What surrounds a document.

    ``is_older``: the package is for Windows before 10 2004 too. ``accounts``: the local accounts that it makes, in
    lower case. ``roots``: the SHA-1 of its certificates, in lower case; None where nobody looked.
    """

    is_older: bool = False
    accounts: frozenset[str] = frozenset()
    roots: frozenset[str] | None = field(default=None)
