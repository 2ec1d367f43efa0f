"""A value that never shows itself by accident."""

from __future__ import annotations

import hmac
from typing import NoReturn

MASK = "•••"


class Secret:
    """A password, key or token. ``repr``, ``str`` and ``format`` show a mask; only :meth:`reveal` gives the text."""

    __slots__ = ("_text",)
    _text: str

    def __init__(self, text: str = "") -> None:
        """Keep *text*; an empty one means that the secret is not known."""
        object.__setattr__(self, "_text", text)

    def reveal(self) -> str:
        """Return the text in the clear."""
        return self._text

    def __bool__(self) -> bool:
        """Return whether there is any text."""
        return bool(self._text)

    def __len__(self) -> int:
        """Return the number of characters."""
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        """Compare in constant time with another secret; a plain string is never equal."""
        if not isinstance(other, Secret):
            return NotImplemented
        mine, theirs = (text.encode("utf-8", "surrogatepass") for text in (self._text, other._text))
        return hmac.compare_digest(mine, theirs)

    def __hash__(self) -> int:
        """Hash like the text, within this process."""
        return hash(("Secret", self._text))

    def __repr__(self) -> str:
        """Return the mask."""
        return f"Secret({MASK})" if self._text else "Secret()"

    def __str__(self) -> str:
        """Return the mask."""
        return MASK if self._text else ""

    def __format__(self, spec: str) -> str:
        """Return the mask."""
        return format(str(self), spec)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse: a secret does not change."""
        raise AttributeError("a Secret does not change")

    def __reduce__(self) -> NoReturn:
        """Refuse: pickling would write the text in the clear."""
        raise TypeError("a Secret is not pickled")
