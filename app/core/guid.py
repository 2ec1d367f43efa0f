"""GUIDs as Microsoft writes them."""

from __future__ import annotations

import re
from typing import Final

GUID: Final = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
"""The pattern of a GUID such as 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9, without braces and for use in others."""

_BARE = re.compile(GUID)
_BRACED = re.compile(rf"\{{({GUID})\}}")


def is_guid(text: str) -> bool:
    """Return whether *text* is a GUID without braces, in large or small letters."""
    return _BARE.fullmatch(text) is not None


def bare_guid(text: str) -> str | None:
    """Return the GUID *text*, with or without braces, in lower case and bare; None if it is not one."""
    found = _BRACED.fullmatch(text)
    bare = found[1] if found else text
    return bare.lower() if is_guid(bare) else None
