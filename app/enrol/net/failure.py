"""From what went wrong to the card that tells it: exceptions of the network, and error answers of the service."""

from __future__ import annotations

import json
import re
import ssl
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.core.masking import shown
from app.core.redaction import redact
from app.enrol.net.tls import bundle_variable
from app.reason.reason import EnrolError, Trace
from app.reason.table import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CLOCK = timedelta(minutes=5)
"""How much two clocks may differ; Kerberos and Entra ID allow as much."""

_NUMBER = re.compile(r"AADSTS([0-9]{4,8})")
_CORRELATION = re.compile(r"Correlation ID: ([0-9A-Fa-f-]{1,64})")
_TRACE = re.compile(r"Trace ID: ([0-9A-Fa-f-]{1,64})")
_TIME = re.compile(r"Timestamp: ([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})")
NOT_YET_VALID = 9
"""X509_V_ERR_CERTNOT_YET_VALID of OpenSSL: a certificate from the future shows a clock that is behind."""
_LONGEST = 500

_WORDS = {"temporarily_unavailable": "throttled", "code_expired": "expired_code"}
"""Error words of OAuth 2.0 that come without a number, where the table of reasons has another word."""


def fail(code: str, *, status: int = 0, detail: str = "", skew: timedelta = timedelta(0), **more: Any) -> EnrolError:
    """Return the error for *code*; *skew* becomes part of the detail if the clocks differ much."""
    notes = [text for text in (redact(detail)[:_LONGEST], clock_note(skew)) if text]
    return EnrolError(reason_of(code), Trace(code=code, status=status, detail="; ".join(notes), **more))


def clock_note(skew: timedelta) -> str:
    """Return a note on clocks that differ too much, else nothing."""
    if abs(skew) <= CLOCK:
        return ""
    minutes = round(abs(skew).total_seconds() / 60)
    return f"the clock of this computer is {minutes} minutes {'behind' if skew > timedelta(0) else 'ahead'}"


def fail_result(result: Mapping[str, Any], *, status: int = 0, skew: timedelta = timedelta(0)) -> EnrolError:
    """Return the error for *result*, an error of Entra ID: ``error``, ``error_description``, ``error_codes`` and more.

    Codes decide, never the text (``bulk-token.md`` 1.9); the text is kept as the detail.
    """
    text = str(result.get("error_description") or "")
    word = str(result.get("error") or "")
    codes = result.get("error_codes")
    number = _NUMBER.search(text)
    if isinstance(codes, list) and codes and re.fullmatch("[0-9]{1,9}", str(codes[0])):
        code = f"AADSTS{codes[0]}"
    elif number:
        code = number[0]
    elif "empty response" in text:
        code = "empty_response"
    else:
        code = _WORDS.get(word, word)
        code = code if code in reason_of(code).codes else "unknown"
    if code == "AADSTS90114" and abs(skew) > CLOCK:
        code = "clock"
    return fail(
        code,
        status=status,
        detail=text or word,
        skew=skew,
        correlation_id=shown(result.get("correlation_id") or _found(_CORRELATION, text)),
        trace_id=shown(result.get("trace_id") or _found(_TRACE, text)),
        when=_instant(str(result.get("timestamp") or "")) or _instant(_found(_TIME, text)),
    )


def fail_answer(status: int, text: str, skew: timedelta = timedelta(0), *, wait: float = 0) -> EnrolError:
    """Return the error for an answer that is none: with its AADSTS code if it has one, else by its *status*.

    *wait* are the seconds that the service asks to wait.
    """
    try:
        result = json.loads(text)
    except ValueError:
        result = None
    told = text if isinstance(result, dict) and _NUMBER.search(text) else ""
    if told and status != 429:
        return fail_result(result, status=status, skew=skew)
    detail = f"the service asks to wait {round(wait)} seconds" if wait else ""
    return fail("throttled" if status == 429 else "http", status=status, detail=detail, skew=skew)


def explain(error: Exception, skew: timedelta = timedelta(0)) -> EnrolError:
    """Return the error for an exception of requests, urllib3 or ssl. Its text is not used: it may quote an address."""
    from requests import exceptions as known

    if isinstance(error, EnrolError):
        return error
    if isinstance(error, known.ProxyError):
        refused = "407" in str(error)
        return fail("proxy_password" if refused else "proxy", status=407 if refused else 0, skew=skew)
    if isinstance(error, (known.InvalidSchema, known.InvalidURL)):
        # Our addresses are fixed, so it is that of a proxy: SOCKS, which needs a library that is not here, or nonsense.
        return fail("proxy", detail="the address of the proxy is of a kind that is not supported", skew=skew)
    if isinstance(error, (known.SSLError, ssl.SSLError)):
        return _explain_tls(error, skew)
    if isinstance(error, (known.Timeout, TimeoutError)):
        return fail("timeout", skew=skew)
    if isinstance(error, (known.ConnectionError, known.ChunkedEncodingError, ConnectionError)):
        return fail("no_network", detail=_system_text(error), skew=skew)
    if isinstance(error, (known.RequestException, ValueError, OSError)) or type(error).__module__.startswith("urllib3"):
        return fail("bad_answer", detail=type(error).__name__, skew=skew)
    raise error


def _explain_tls(error: Exception, skew: timedelta) -> EnrolError:
    """Return the error for a connection that is not trusted."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            variable = bundle_variable()
            note = f"; trusted is what {variable} names" if variable else ""
            code = "clock" if getattr(cause, "verify_code", 0) == NOT_YET_VALID else "tls"
            return fail(code, detail=f"{getattr(cause, 'verify_message', '')}{note}", skew=skew)
    return fail("tls", detail=_system_text(error), skew=skew)


def _system_text(error: Exception) -> str:
    """Return what the system says (``Connection refused``), which quotes no address."""
    for cause in _causes(error):
        if isinstance(cause, OSError) and cause.strerror and cause.errno is not None:
            return cause.strerror
    return ""


def _causes(error: BaseException, depth: int = 0) -> Iterator[BaseException]:
    """Yield *error* and what it was made from; requests and urllib3 keep that in arguments and in ``reason``."""
    yield error
    if depth < 6:
        inner = [error.__cause__, error.__context__, getattr(error, "reason", None), *error.args]
        for cause in inner:
            if isinstance(cause, BaseException):
                yield from _causes(cause, depth + 1)


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1] if found else ""


def _instant(text: str) -> datetime | None:
    """Return the time in *text*, as Entra ID writes it (``2026-01-01 00:00:00Z``)."""
    try:
        return datetime.fromisoformat(text.strip().rstrip("Zz")).replace(tzinfo=UTC)
    except ValueError:
        return None
