"""Secrets of sign-in kept out of logs and reports: what msal, urllib3 and requests log, and any text that is shown."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from app.model.secret import MASK

if TYPE_CHECKING:
    from collections.abc import Callable

LIBRARIES = ("msal", "urllib3", "requests")
"""Loggers that see secrets: msal logs the code and the verifier at DEBUG, and a whole answer of the token end point at
ERROR if it is no JSON; urllib3 logs addresses with the flow token (``bulk-token.md`` 1.8; read in msal 1.39)."""

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

    It errs on the side of masking: a harmless word behind ``code=`` may go too.
    """
    for pattern in (_NAMED, _BEARER):
        text = pattern.sub(lambda found: f"{found[1]}{found[2]}{MASK}", text)
    return _TOKEN.sub(MASK, text)


def quiet_libraries() -> None:
    """Keep secrets out of what the :data:`LIBRARIES` log, at every level and whatever levels are set later.

    Records are changed where they are made: a filter at a logger is not asked about records of the loggers below it.
    """
    for name in LIBRARIES:
        if not logging.getLogger(name).level:
            logging.getLogger(name).setLevel(logging.WARNING)
    if not isinstance(logging.getLogRecordFactory(), _QuietRecords):
        logging.setLogRecordFactory(_QuietRecords(logging.getLogRecordFactory()))


class _QuietRecords:
    """Makes records as *ordinary* does; one of the libraries keeps its template, but no value and no exception.

    Messages that a library put together itself are masked too, and left out below WARNING.
    """

    def __init__(self, ordinary: Callable[..., logging.LogRecord]) -> None:
        self._ordinary = ordinary

    def __call__(self, *parts: Any, **named: Any) -> logging.LogRecord:
        record = self._ordinary(*parts, **named)
        if record.name.partition(".")[0] in LIBRARIES:
            record.msg = redact(str(record.msg)) if record.levelno >= logging.WARNING else "(not logged, for secrecy)"
            record.args = ()
            record.exc_info = record.exc_text = record.stack_info = None
        return record
