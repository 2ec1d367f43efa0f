"""What the palette lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class EntryKind(IntEnum):
    """What an entry is; of equal hits the kind that stands first here comes first."""

    ACTION = 0
    RECENT = 1
    STEP = 2
    FIELD = 3
    INNER = 4
    """An action of a dialog, which is opened first."""
    SETTING = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One line of the palette: ``label`` in the language of the window, ``where`` it is, and what ``run`` does.

    ``key`` is the same in every language; ``shortcut`` is the text of its keys. One that is not ``possible`` now is
    shown, so that it can be found, and not run.
    """

    key: str
    label: str
    kind: EntryKind
    run: Callable[[], None] = field(repr=False)
    where: str = ""
    shortcut: str = ""
    possible: bool = True


def plain(text: str) -> str:
    """Return the words of a button or menu: without the sign of its letter and the dots that announce a dialog."""
    kept = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(kept.split()).removesuffix("…").strip()
