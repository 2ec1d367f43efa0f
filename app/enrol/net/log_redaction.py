"""Secrets of sign-in kept out of logs: what msal, urllib3 and requests log."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from app.core.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Callable

LIBRARIES = ("msal", "urllib3", "requests")
"""Loggers that see secrets: msal logs the code and the verifier at DEBUG, and a whole answer of the token end point at
ERROR if it is no JSON; urllib3 logs addresses with the flow token (``bulk-token.md`` 1.8; read in msal 1.39)."""


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
