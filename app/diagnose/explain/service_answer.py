"""What a service answered, as events tell it: its own words fit to be shown, and the signs in them that tables know.

Fields are those of the events 204 and 304 of User Device Registration, 1098 of AAD and 52 of device management, and of
``dsregcmd /status`` (Microsoft Learn: troubleshoot-device-dsregcmd). Forms seen: JSON, a SOAP fault, plain text.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from app.core.masking import shown
from app.core.redaction import redact
from app.core.secret import MASK
from app.diagnose.read import provider
from app.diagnose.read.masking import hidden_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.diagnose.read.event import Event

LONGEST_ANSWER: Final = 300

_SHORTEST: Final = 10
"""Most values of events are shorter than any sign."""

_NUMBER = re.compile(r"AADSTS[ :]?(\d{4,8})(?!\d)", re.IGNORECASE)
_NUMBERS = re.compile(r"""error_codes\\?["']?\s*[:=]\s*\[([\d\s,"']{4,200})\]""")
_INTERRUPTS: Final = frozenset({"16000", "16001", "16003", "50058", "50140", "50168", "50199", "51006"})
"""Numbers that only say that a person has to do the next step of a sign-in."""
_ENVELOPES: Final = frozenset({"AADSTS70000", "AADSTS70002"})
"""Numbers that say no more than that a credential was refused; a second number after them says why."""
_SAYINGS: Final = tuple(
    (sign, re.compile(pattern, re.IGNORECASE))
    for sign, pattern in (
        ("DeviceNotSupported", r"\bDeviceNotSupported\b"),
        ("TOKENREFUSED", r"\binvalid[ _-]?token\b|\btoken (?:is |has |was )?(?:invalid|expired|malformed)"),
        ("DEVICEUNKNOWN", r"device object[^\n]{0,160}?(?:\bnot|n['’]t) (?:be )?found|\bDeviceNotFound\b"),
        ("DIRECTORYERROR", r"\bDirectoryError\b"),
        (
            "NOTELIGIBLE",
            r"\bnot eligible to\b|\bnot (?:authorized|allowed|permitted) to (?:enroll|enrol|join|register)",
        ),
        ("DEVICECAP", r"\bDeviceCapReached\b|\bmaximum number of devices\b|\bquota (?:is |was )?exceeded"),
    )
)

_SERVER_FIELD = re.compile(r"server[ _]?(?:error[ _]?)?(?:message|response|description|text)(?:#\d+)?", re.IGNORECASE)
_SERVER_TYPE = re.compile(r"server[ _]?error[ _]?(?:code|type)(?:#\d+)?", re.IGNORECASE)
_FAULT = re.compile(r"\b\w{0,10}:?(?:Receiver|Sender)\b")
_DESCRIPTION = re.compile(r"\bDescription:\s*(.+)", re.DOTALL)
_END = re.compile(r"\s*(?:Trace ID|Correlation ID|Timestamp|TokenEndpoint|Logged at|Request:)\b.*", re.DOTALL)
_MAIL = re.compile(r"[\w.+%'’-]+@[\w-]+(?:\.[\w-]+)*")
# "Failed to issue token: UserValidation" names a check that failed, and no token.
_AFTER_TOKEN = re.compile(r"(?<=token: )(?=[A-Za-z]{4,40}(?:$|[\s,;]|\.(?:\s|$)))", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]{1,2000}>")
_FAULT_TEXT = re.compile(r"<(?:\w+:)?(?:Text|faultstring|Message)\b[^<>]*>([^<]+)<", re.IGNORECASE)
_SOAP_FAULT: Final = 52
"""The event of device management that tells a SOAP fault: its code path, and its reason."""

_TYPES: Final = ("ErrorType", "error", "code", "Code")
_TEXTS: Final = ("Message", "error_description", "message", "ErrorMessage", "Subcode")


def signs_in(texts: Iterable[str]) -> list[str]:
    """Return the signs in *texts*: ``AADSTS530032``, the most exact number first, and our marks of other words."""
    found = dict.fromkeys(sign for text in texts for sign in _signs(text))
    return sorted(found, key=lambda sign: sign in _ENVELOPES)


def is_number(sign: str) -> bool:
    """Return whether *sign* is a number of Entra ID, and says why a sign-in was refused."""
    return sign.startswith("AADSTS") and sign not in _ENVELOPES


def service_answer(events: Iterable[Event]) -> str:
    """Return what the service said in *events*, without secrets and mail addresses; an empty text if it said nothing.

    The answer to the registration or enrolment itself comes before that to a sign-in.
    """
    answers = [answer for event in events for answer in _answers(event)]
    told = min(answers, key=lambda answer: answer[0], default=(0, ""))[1]
    return fit_to_show(told)


def fit_to_show(text: str) -> str:
    """Return *text* of a service on one line, without secrets and mail addresses, and not too long."""
    plain = _MAIL.sub(MASK, redact(" ".join(text.split())))
    return shown("".join(hidden_text(part) for part in _AFTER_TOKEN.split(plain)), LONGEST_ANSWER)


def _signs(text: str) -> Iterator[str]:
    if len(text) < _SHORTEST:
        return
    numbers = [*_NUMBER.findall(text)]
    if "error_codes" in text:
        numbers += [number for found in _NUMBERS.findall(text) for number in re.findall(r"\d{4,8}", found)]
    yield from (f"AADSTS{number}" for number in numbers if number not in _INTERRUPTS)
    yield from (sign for sign, pattern in _SAYINGS if pattern.search(text))


def _answers(event: Event) -> Iterator[tuple[int, str]]:
    kind = next((value for name, value in event.data.items() if _SERVER_TYPE.fullmatch(name)), "")
    for name, value in event.data.items():
        if _SERVER_FIELD.fullmatch(name) and (text := _plain(value)):
            yield 0, f"{kind}: {text}" if kind and kind not in text else text
    if event.provider == provider.MANAGEMENT and (event.id == _SOAP_FAULT or _FAULT.search(event.value("Message1"))):
        yield 0, _plain(event.value("Message2")) or event.value("Message1")
    for text in event.texts():
        if found := _DESCRIPTION.search(text):
            yield 1, _END.sub("", found[1])
        elif number := _NUMBER.search(text):
            yield 2, _END.sub("", text[number.start() :])


def _plain(text: str) -> str:
    """Return the words of an answer: of JSON its kind and message, of XML its text; nothing where there are none."""
    text = text.strip()
    if text.startswith("{"):
        try:
            found = _words(json.loads(text))
        except (ValueError, RecursionError):
            return text
        return found or text
    if text.startswith("<"):
        fault = _FAULT_TEXT.search(text)
        return (fault[1] if fault else _TAGS.sub(" ", text)).strip()
    return _END.sub("", text)


def _words(answer: Any) -> str:
    if not isinstance(answer, dict):
        return ""
    inner = answer.get("error")
    if isinstance(inner, dict):
        return _words(inner)
    kind = next((answer[key] for key in _TYPES if isinstance(answer.get(key), str)), "")
    text = next((answer[key] for key in _TEXTS if isinstance(answer.get(key), str) and answer[key]), "")
    return ": ".join(part for part in (kind, _END.sub("", text)) if part)
