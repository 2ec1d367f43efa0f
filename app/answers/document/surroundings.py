"""What a project says around a document: what is right there may be wrong here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.model.project import Target


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What surrounds a document.

    ``is_older``: the package is for Windows before 10 2004 too. ``target``: the oldest Windows it is for; None where
    nobody said. ``accounts``: the local accounts that it makes, in lower case; ``administrators`` those of them that
    are some. ``roots``: the SHA-1 of its certificates, in lower case; None where nobody looked.
    """

    is_older: bool = False
    target: Target | None = None
    accounts: frozenset[str] = frozenset()
    administrators: frozenset[str] = frozenset()
    roots: frozenset[str] | None = field(default=None)
