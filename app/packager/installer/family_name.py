"""The package family name: how Windows calls an app whatever its version (``kiosk-and-files.md`` 3.4)."""

from __future__ import annotations

import hashlib

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"


def publisher_id(publisher: str) -> str:
    """Return the 13 characters that stand for *publisher*, a text like ``CN=Contoso Ltd, O=Contoso``, as it is written.

    They are the first 8 bytes of the SHA-256 of its UTF-16LE form and one zero bit, in digits of 5 bits.
    """
    digest = hashlib.sha256(publisher.encode("utf-16-le", "surrogatepass")).digest()
    bits = int.from_bytes(digest[:8], "big") << 1
    return "".join(_DIGITS[bits >> shift & 31] for shift in range(60, -1, -5))


def family_name(name: str, publisher: str) -> str:
    """Return the package family name of the app *name* of *publisher*."""
    return f"{name}_{publisher_id(publisher)}"
