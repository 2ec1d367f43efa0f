"""What an event says, in our words; the fields of the event where this program has no sentence for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.diagnose.explain.facility import code_text
from app.diagnose.explain.service_answer import service_answer
from app.diagnose.read import provider
from app.diagnose.read.event_table import Role, event_facts
from app.diagnose.read.masking import hidden_text, hidden_value, package_name
from app.diagnose.story import autopilot, event_text
from app.diagnose.story.attempt_teller import (
    ANSWERS,
    PIN_SKIPPED,
    answered_node,
    is_enrolment,
    is_harmless,
    is_hello,
    is_information,
)
from app.diagnose.story.turn import turn_files, turn_removed, turn_starter

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.diagnose.read.event import Event

_MOST_FIELDS: Final = 6
_LONGEST_FIELD: Final = 120
_TURN: Final = 90
_AUTOPILOT: Final = frozenset({*range(100, 200), *range(300, 400)})
_SERVICE: Final = range(1000, 1100)
_SUBJECTS: Final = {
    provider.MODERN: event_text.AUTOPILOT,
    provider.REGISTRATION: event_text.REGISTRATION,
    provider.AAD: event_text.SIGNING_IN,
    provider.MANAGEMENT: event_text.MANAGEMENT,
}


def event_sentence(event: Event) -> Sentence:
    """Return what *event* says, without secrets."""
    name, first = next(
        ((name, event.data[name]) for name in ("Message1", "param1") if event.data.get(name)),
        next(iter(event.data.items()), ("", "")),
    )
    codes = event.codes()
    template = _template(event, has_code=bool(codes))
    values: dict[str, Callable[[], object]] = {
        "first": lambda: hidden_value(name, first),
        "second": lambda: hidden_text(event.value("Message2"), 200),
        "said": lambda: service_answer([event]) or hidden_text(event.value("Message2"), 200),
        "package": lambda: package_name(hidden_value(name, first)),
        "ssid": lambda: hidden_text(event.value("SSID", "ProfileName"), 60),
        "code": lambda: code_text(codes[0]) if codes else Sentence(N_("Diagnose", "no code")),
        "credential": lambda: hidden_text(event.value("HexInt1"), 12) or "—",
        "initial": lambda: hidden_text(event.value("InitialState"), 12),
        "update": lambda: hidden_text(event.value("UpdateState"), 12),
        "stage": lambda: _stage(event),
        "node": lambda: hidden_text(answered_node(event), 300),
        "starter": lambda: turn_starter(event) or "—",
        "files": lambda: ", ".join(hidden_text(path, 200) for path in turn_files(event)[:5]),
        "removed": lambda: turn_removed(event),
        "id": lambda: event.id,
        "subject": lambda: _subject(event),
        "fields": lambda: _fields(event),
    }
    if "{fields}" in template and not _fields(event):
        template = event_text.PLAIN
    return Sentence(template, {key: value() for key, value in values.items() if f"{{{key}}}" in template})


def _template(event: Event, *, has_code: bool) -> str:
    told_by = provider.told_like(event.provider)
    if told_by == provider.PROVISIONING and event.id == _TURN:
        if turn_files(event):
            return event_text.TURN_FILES
        return event_text.TURN_REMOVING if turn_removed(event) else event_text.TURN
    if event.provider == provider.MANAGEMENT and event.id in ANSWERS:
        if is_enrolment(event):
            return event_text.ENROLMENT
        return event_text.HARMLESS if is_harmless(event) else event_text.ANSWER
    if known := event_text.WORDS.get((told_by, event.id)):
        return known
    if is_hello(event) and has_code and event.is_error:
        return event_text.PIN_SKIPPED if PIN_SKIPPED in event.codes() else event_text.HELLO
    if told_by == provider.REGISTRATION and has_code and event.is_error:
        return event_text.JOIN_STEP
    if event.provider == provider.AAD and has_code:
        return event_text.NOTE if is_information(event) else event_text.SIGN_IN
    if event.is_error:
        return event_text.ERROR
    return event_text.WARNING if event.is_warning else event_text.EVENT


def _subject(event: Event) -> object:
    told_by = provider.told_like(event.provider)
    if told_by == provider.PROVISIONING:
        if event.id in _AUTOPILOT:
            return Sentence(event_text.AUTOPILOT)
        return Sentence(event_text.SERVICE if event.id in _SERVICE else event_text.PROVISIONING)
    if is_hello(event):
        return Sentence(event_text.KEYS)
    known = _SUBJECTS.get(told_by)
    return Sentence(known) if known else hidden_text(event.provider.removeprefix("Microsoft-Windows-"), 80)


def _stage(event: Event) -> object:
    number = autopilot.stage_of(event)
    known = autopilot.STAGES.get(number)
    return Sentence(known) if known else number


def _fields(event: Event) -> str:
    """Return the fields of *event* with their values, as the log names them; codes as people search for them."""
    facts = event_facts(event.provider, event.id)
    roles = dict(facts.fields) if facts else {}
    parts = []
    for name, value in event.data.items():
        text = value.strip()
        if not text:
            continue
        if roles.get(name) is Role.RESULT and text.lstrip("-").isdecimal():
            text = code_text(int(text))
        parts.append(f"{hidden_text(name, 60)} {hidden_value(name, text)[:_LONGEST_FIELD]}")
    more = " …" if len(parts) > _MOST_FIELDS else ""
    return "; ".join(parts[:_MOST_FIELDS]) + more
