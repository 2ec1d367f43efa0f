"""Values of events as they may be shown: without passwords, keys and tokens (best effort, rather too much hidden)."""

from __future__ import annotations

import re
from typing import Final

from app.core.masking import LONGEST_TEXT, masked_text, shown
from app.core.secret import MASK
from app.core.secret_name import is_secret_name

_BEFORE: Final = 6000
# A JSON Web Token, and refresh tokens. Bulk tokens, certificates and keys are long texts without spaces (_LONG); GUIDs
# are shorter. All patterns look at each sign a fixed number of times, whatever a log holds.
_TOKENS = (
    re.compile(r"eyJ[\w-]{6,}(?:\.[\w-]*){0,4}"),
    re.compile(r"(?<!\w)[01M]\.[A-Za-z0-9_-]{20,}(?:\.[\w-]+)*"),
)
_PARM = re.compile(r"""((?:name|Name)\s*=\s*["']([^"']{1,200})["']\s+(?:value|Value)\s*=\s*["'])[^"']*""")
_ELEMENT = re.compile(r"(<(?:\w+:)?(\w{1,60})(?:\s[^<>]{0,200})?>)[^<]+(?=</)")
_NODE = re.compile(r"(?<![\w.$()/-])(?=[\w.$()-]*+/)([\w.$()/-]++)(\s*+=\s*+)([^\s,;]+)")
_LONG = re.compile(r"(?<![\w/+=.-])[\w/+=.-]{60,}+")
_LONG_PART: Final = 60
_DIGIT_WITHIN: Final = 80


# Nodes, names and paths: no other pattern than those of tokens can hit them. Most values are such.
_PLAIN = re.compile(r"(?:[A-Za-z]:\\)?[\w/\\.$(){}-]*", re.ASCII)
_PRODUCT_KEY_HYPHENS: Final = 4


def hidden_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return *text*, a value or a message of an event, as it may be shown, at most *longest* characters."""
    if len(text) <= longest and text.count("-") < _PRODUCT_KEY_HYPHENS and _PLAIN.fullmatch(text):
        return _without_tokens(text)
    cut = text[:_BEFORE]
    cut = _PARM.sub(lambda found: found[1] + MASK if is_secret_name(found[2]) else found[0], cut)
    cut = _ELEMENT.sub(lambda found: found[1] + MASK if is_secret_name(found[2]) else found[0], cut)
    cut = _NODE.sub(lambda found: found[1] + found[2] + MASK if is_secret_name(found[1]) else found[0], cut)
    return shown(masked_text(_without_tokens(cut)), longest)


def _without_tokens(text: str) -> str:
    web, short = _TOKENS
    return short.sub(MASK, _LONG.sub(_hide_long, web.sub(MASK, text)))


def _hide_long(found: re.Match[str]) -> str:
    """Return a long text without spaces from its first part with a digit on masked, if a long part follows.

    One pattern for all of this looked at some texts again from each of their letters.
    """
    parts = found[0].split(".")
    last = max((number for number, part in enumerate(parts) if len(part) >= _LONG_PART), default=-1)
    for number, part in enumerate(parts[: last + 1]):
        if any(sign.isdecimal() for sign in part[:_DIGIT_WITHIN]):
            return ".".join([*parts[:number], MASK])
    return found[0]


def hidden_value(name: str, value: str) -> str:
    """Return *value*, which an event calls *name*, as it may be shown."""
    return MASK if value and is_secret_name(name) else hidden_text(value)


def package_name(text: str) -> str:
    """Return the name of a package from *text* of the log, often a path, fit to be shown."""
    return hidden_text(text.replace("\\", "/").rstrip("/").rpartition("/")[2], 120)
