"""What is markup, and what is only text. Qt guesses that by itself, and loads what a text of others names; we decide.

A text is markup only where its type says so. :class:`Markup` comes from templates of ours alone, and what is put into
them is escaped: project files, packages, logs, names of files and drives, and a tenant's answers are never markup.
"""

from __future__ import annotations

import re
import textwrap
from html import escape
from typing import TYPE_CHECKING

from app.core.masking import IN_SENTENCES, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

_TIP_WIDTH, _TIP_LENGTH = 120, 2000
"""Characters of a line, and of a whole tool tip: Qt breaks no lines in one that is plain text."""

JOINER = "\u2060"
"""An invisible character that forbids a line break."""


class Markup(str):
    """HTML of ours. What is made of it by methods of ``str`` is plain text again, and shown with its tags."""

    __slots__ = ()


def markup(template: str, *values: str) -> Markup:
    """Return *template*, a literal or a translated text of ours, with *values* in its places ``{0}``, ``{1}`` …

    A value that is no :class:`Markup` is escaped, and its lines stay lines.
    """
    return Markup(template.format(*map(escaped, values)) if values else template)


def joined(parts: Iterable[str], between: str = "") -> Markup:
    """Return *parts*, escaped if they are no :class:`Markup`, with *between*, a literal of ours, between them."""
    return Markup(between.join(map(escaped, parts)))


def escaped(text: str) -> Markup:
    """Return *text* as markup that shows it as it is."""
    return text if isinstance(text, Markup) else Markup(escape(text).replace("\n", "<br>"))


def tip(text: str) -> str:
    """Return *text* as a tool tip that Qt shows as it is, in lines that fit on a screen.

    Tool tips have no text format: Qt guesses. An invisible character in each ``<`` and ``&`` leaves nothing to guess,
    and screen readers, which get the tool tip too, do not read tags aloud.
    """
    short = text if len(text) <= _TIP_LENGTH else f"{text[:_TIP_LENGTH]}…"
    lines = [
        part
        for line in short.splitlines()
        for part in textwrap.wrap(line, _TIP_WIDTH, replace_whitespace=False, drop_whitespace=False) or [""]
    ]
    plain = "\n".join(lines)
    return re.sub("[<&]", rf"\g<0>{JOINER}", plain) if "<" in plain or "&lt;" in plain else plain


def literal(text: str) -> str:
    """Return *text* on one line for a button, a menu or the label of a field: no sign in it is a letter for Alt."""
    return visible(" ".join(text.splitlines()), IN_SENTENCES).replace("&", "&&")


def window_title(text: str) -> str:
    """Return *text* on one line for a window's title, where Qt takes ``[*]`` for the place of the sign of changes."""
    return visible(" ".join(text.splitlines()), IN_SENTENCES).replace("[*]", "[*][*]")
