"""Text as it is typed, pasted or dropped, made fit for one line before it becomes a value.

For showing a text there is :func:`app.core.masking.visible`, which writes such characters out instead of dropping them.
"""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_INVISIBLE = frozenset("\u061c\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters without a glyph that web pages and mails put into copied text."""


def clean_line(text: str) -> str:
    """Return *text* as one line: line breaks and tabs become a space, at the ends nothing; control characters go."""
    if text.isascii() and text.isprintable():
        return text
    line = _BREAKS.sub(" ", _BREAKS.sub("\n", text).strip("\n"))
    return "".join(char for char in line if char not in _INVISIBLE and unicodedata.category(char) not in ("Cc", "Cs"))
