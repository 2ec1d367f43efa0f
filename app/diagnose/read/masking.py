"""Values of events as they may be shown: without passwords, keys and tokens (best effort, rather too much hidden)."""

from __future__ import annotations

import re
from typing import Final

from app.core.masking import LONGEST_TEXT, is_secret_name, masked_text, shown, without_tokens
from app.core.secret import MASK

_BEFORE: Final = 6000
_PARM = re.compile(r"""((?:name|Name)\s*=\s*["']([^"']{1,200})["']\s+(?:value|Value)\s*=\s*["'])[^"']*""")
_ELEMENT = re.compile(r"(<(?:\w+:)?(\w{1,60})(?:\s[^<>]{0,200})?>)[^<]+(?=</)")
_NODE = re.compile(r"(?<![\w.$()/-])(?=[\w.$()-]*+/)([\w.$()/-]++)(\s*+=\s*+)([^\s,;]+)")


# Nodes, names and paths: no other pattern than those of tokens can hit them. Most values are such.
_PLAIN = re.compile(r"(?:[A-Za-z]:\\)?[\w/\\.$(){}-]*", re.ASCII)
_PRODUCT_KEY_HYPHENS: Final = 4


def hidden_text(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return *text*, a value or a message of an event, as it may be shown, at most *longest* characters."""
    if len(text) <= longest and text.count("-") < _PRODUCT_KEY_HYPHENS and _PLAIN.fullmatch(text):
        return without_tokens(text)
    cut = text[:_BEFORE]
    cut = _PARM.sub(lambda found: found[1] + MASK if is_secret_name(found[2]) else found[0], cut)
    cut = _ELEMENT.sub(lambda found: found[1] + MASK if is_secret_name(found[2]) else found[0], cut)
    cut = _NODE.sub(lambda found: found[1] + found[2] + MASK if is_secret_name(found[1]) else found[0], cut)
    return shown(masked_text(without_tokens(cut)), longest)


def hidden_value(name: str, value: str) -> str:
    """Return *value*, which an event calls *name*, as it may be shown."""
    return MASK if value and is_secret_name(name) else hidden_text(value)


def package_name(text: str) -> str:
    """Return the name of a package from *text* of the log, often a path, fit to be shown."""
    return hidden_text(text.replace("\\", "/").rstrip("/").rpartition("/")[2], 120)
