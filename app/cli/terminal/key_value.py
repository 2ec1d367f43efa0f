"""Arguments of the form KEY=VALUE."""

from __future__ import annotations

from app.core.error import UsageError
from app.core.text import N_


def key_and_value(text: str) -> tuple[str, str]:
    """Return what is before and after the first ``=`` of *text* that is not in brackets.

    :raises UsageError: there is none, or nothing before it; the sentence does not show the text, which may be a secret.
    """
    depth = 0
    for index, sign in enumerate(text):
        depth += (sign == "[") - (sign == "]")
        if sign == "=" and depth <= 0 and index:
            return text[:index], text[index + 1 :]
    raise UsageError(
        N_("Error", "An argument is not of the form KEY=VALUE. Write it like device.name=PC-1, without spaces at “=”.")
    )
