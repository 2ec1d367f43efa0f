"""Event 90: who started a turn, a pass over all packages, and with which files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.diagnose.read.masking import hidden_text

if TYPE_CHECKING:
    from app.diagnose.read.event import Event

_NOTHING: Final = "<not present>"
_BETWEEN = re.compile(r"[;|\r\n]+|,(?=\s*(?:[A-Za-z]:|\\\\))")

# LogonIdleTask and ProvResetBoot are seen in real logs; what they mean is concluded from their names [INFERRED].
_STARTERS: Final = {
    "logonidletask": N_("Turn", "Windows, idle after a sign-in (LogonIdleTask)"),
    "provresetboot": N_("Turn", "Windows, at the start after a reset or restart (ProvResetBoot)"),
    "user": N_("Turn", "a person (User)"),
}


def turn_files(event: Event) -> tuple[str, ...]:
    """Return the files of packages that *event* names, as the log writes them."""
    return tuple(path.strip().strip('"') for path in _BETWEEN.split(_value(event, "Message3")) if path.strip())


def turn_starter(event: Event) -> Sentence | str:
    """Return who started the turn of *event*, fit to be shown; an empty text where the log does not say."""
    text = _value(event, "Message1")
    known = _STARTERS.get(text.casefold())
    return Sentence(known) if known else hidden_text(text, 80)


def turn_removed(event: Event) -> str:
    """Return the id of the package that *event* takes away first, fit to be shown."""
    return hidden_text(_value(event, "Message2"), 80)


def _value(event: Event, name: str) -> str:
    text = event.value(name).strip()
    return "" if text.casefold() == _NOTHING else text
