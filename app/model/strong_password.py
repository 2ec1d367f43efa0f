"""Random passwords that Windows takes and that a person can type on any keyboard."""

from __future__ import annotations

import secrets

from app.model.secret import Secret

SHORTEST = 12
LONGEST = 32
LENGTH = 20
"""Characters of a password that nobody chose a length for: about 119 bits."""

_ALPHABETS = ("abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-_.+=?:")
"""Four kinds, as Windows counts them. Without look-alikes (0 O, 1 l I), nor signs that command lines take apart."""

_ALL = "".join(_ALPHABETS)
_LETTERS = _ALPHABETS[0] + _ALPHABETS[1]


def make_password(length: int = LENGTH, name: str = "") -> Secret:
    """Return a random password of *length* characters, of all four kinds, that starts with a letter.

    It does not contain *name*, that of the account. *length* is brought between :data:`SHORTEST` and :data:`LONGEST`.
    """
    length = max(SHORTEST, min(length, LONGEST))
    while True:
        text = secrets.choice(_LETTERS) + "".join(secrets.choice(_ALL) for _ in range(length - 1))
        has_all = all(any(char in kind for char in text) for kind in _ALPHABETS)
        if has_all and not (len(name) > 2 and name.casefold() in text.casefold()):
            return Secret(text)
