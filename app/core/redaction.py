"""Secrets of a sign-in kept out of any text that is shown, logged or copied.

It knows what services send and libraries log. What packages and command lines hold is hidden by
:mod:`app.core.masking`, which also makes texts fit to be shown.
"""

from __future__ import annotations

import re

from app.core.secret import MASK

_TOKEN = re.compile(r"\b[01]\.[A-Za-z0-9_\-.]{40,}|\beyJ[A-Za-z0-9_\-.]{10,}")
"""A bulk token, a code or a refresh token (``0.…``, ``1.…``), and a JWT."""

_NAMED = re.compile(
    r"""(?ix) (?<![a-z]) (code | code_verifier | code_challenge | flow_?token | client_info | device_code | user_code
    | access_token | refresh_token | id_token | state | nonce | assertion | password | authorization)
    (\\?["']? \s* [=:] \s* (?:b?\\?["'])? (?:(?:bearer|basic)\s+)?)
    (?! AADSTS | 0x) ([^\s&"'\\,;)}\]<>]{6,})""",
)
"""A secret that its name gives away: in an address, a form, JSON, or the text of a Python dictionary."""

_BEARER = re.compile(r"(?i)\b(bearer|basic)(\s+)(?=\S*(?:[0-9=]|(?-i:[a-z][A-Z])))([A-Za-z0-9+/_.~=-]{8,})")
"""The value of an authorization header; words of a sentence have no digits and no capitals inside."""


def redact(text: str) -> str:
    """Return *text* with each token, code and verifier masked; for reports, details and copies.

    It errs on the side of masking: a harmless word after ``code=`` may go too.
    """
    for pattern in (_NAMED, _BEARER):
        text = pattern.sub(lambda found: f"{found[1]}{found[2]}{MASK}", text)
    return _TOKEN.sub(MASK, text)
