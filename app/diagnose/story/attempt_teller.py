"""Takes events of joining, sign-in, enrolment, Autopilot and Wi-Fi, and notes what failed and what went well."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.diagnose.explain.code_class import class_signs, is_sign_in_code, is_sign_in_note
from app.diagnose.explain.table import explain
from app.diagnose.read import provider
from app.diagnose.read.event_table import event_facts
from app.diagnose.read.masking import hidden_text
from app.diagnose.story import autopilot
from app.diagnose.story.failure import FailureKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.diagnose.read.event import Event
    from app.diagnose.story.notebook import Notebook

# 105, 106: joined; 306: automatic registration succeeded. 200 to 206, 304, 305, 307: steps of it failed.
_JOINED: Final = frozenset({105, 106, 306})
_NOT_JOINED: Final = frozenset({*range(200, 207), 304, 305, 307})
_ENROLLED: Final = frozenset({72, 75})
_NOT_ENROLLED: Final = frozenset({52, 71, 76})
# Steps of an enrolment, concluded from their fields (a credential, an HRESULT) [INFERRED]: only with a failing code.
_ENROL_STEPS: Final = frozenset({11, 15, 17, 90, 100, 805})
_WIFI_FAILED: Final = frozenset({8002, 11006, 12013})
_MDM_FACILITY: Final = 0x8018
_SERVICE_FACILITIES: Final = frozenset({_MDM_FACILITY, 0x8019, 0x801C})
_FAILING: Final = 0x80000000
# The account of a bulk token, and the client "AADJ CSP" (``bulk-token.md`` 1.2).
_PACKAGE_SIGN_IN = re.compile(r"\bpackage_[0-9a-f-]{8,}|b90d5b8f-5503-4153-b545-b31cecfaece2", re.IGNORECASE)
PIN_SKIPPED: Final = 0x801C044F
"""No failure: the person chose to set up the PIN of Windows Hello later (AutopilotMonitor)."""


ANSWERS: Final = frozenset({400, 404, 450, 454})
"""Events of device management that tell what a CSP answered for a node (:func:`answered_node`)."""

_ENROLMENT_NODE = re.compile(r"(?:^|/)Provisioning/Enrollments(?:/|$)", re.IGNORECASE)
_HARMLESS_NODE = re.compile(r"/FakePolicy(?:/|$)", re.IGNORECASE)


def is_hello(event: Event) -> bool:
    """Return whether *event* is about keys of Windows Hello and so no step of a join."""
    if provider.told_like(event.provider) != provider.REGISTRATION:
        return False
    facts = event_facts(event.provider, event.id)
    return (facts is not None and facts.is_hello) or PIN_SKIPPED in event.codes()


def is_information(event: Event) -> bool:
    """Return whether *event* is of the sign-in and its codes are information or warnings alone."""
    if event.provider != provider.AAD:
        return False
    notes = [is_sign_in_note(code) for code in event.codes() if is_sign_in_code(code)]
    return bool(notes) and all(notes)


def is_enrolment(event: Event) -> bool:
    """Return whether *event* is an answer of the CSP by which a package enrols the device."""
    is_answer = event.provider == provider.MANAGEMENT and event.id in ANSWERS
    return is_answer and bool(_ENROLMENT_NODE.search(answered_node(event)))


def is_harmless(event: Event) -> bool:
    """Return whether *event* is an answer of a CSP that every enrolled device has in its log (public lists of
    errors)."""
    return (
        event.provider == provider.MANAGEMENT
        and event.id in ANSWERS
        and bool(_HARMLESS_NODE.search(answered_node(event)))
    )


def is_no_trouble(event: Event) -> bool:
    """Return whether *event* is marked as a warning or an error in the log, and means nothing all the same."""
    if event.provider in (provider.PROVISIONING, provider.MODERN):
        return event.id in autopilot.USUAL
    return is_hello(event) or is_information(event) or is_harmless(event)


class AttemptTeller:
    """Notes attempts to join, to enrol and to connect."""

    def __init__(self, notebook: Notebook) -> None:
        """Write into *notebook*."""
        self._notebook = notebook
        self.takers: dict[str, Callable[[Event], None]] = {
            provider.REGISTRATION: self._registration,
            provider.AAD: self._sign_in,
            provider.MANAGEMENT: self._management,
            provider.MODERN: self.autopilot,
            provider.WLAN: self._wifi,
            provider.REPORT: self._report,
        }

    def autopilot(self, event: Event) -> None:
        """Take *event*, which may be one of Autopilot."""
        if not autopilot.is_autopilot(event):
            return
        if event.id == autopilot.REACHED:
            if autopilot.stage_of(event) == autopilot.COMPLETED:
                self._notebook.succeed(FailureKind.ENROL, event)
            return
        signs = {autopilot.NO_MDM: ("NOMDM",), 171: ("TPMIDENTITY",)}.get(event.id, ())
        self._notebook.attempt(autopilot.kind_of(event), event, signs=signs)

    def _registration(self, event: Event) -> None:
        if event.id in _JOINED:
            self._notebook.succeed(FailureKind.JOIN, event)
        elif not is_hello(event) and (event.id in _NOT_JOINED or (event.is_error and event.codes())):
            self._notebook.attempt(FailureKind.JOIN, event)

    def _sign_in(self, event: Event) -> None:
        # The log of AAD is full of errors that mean nothing here; only those that our tables know count. Once the
        # device has joined, they are those of the people who use it.
        is_known = not is_information(event) and explain(event.codes(), event.texts(), "", kind=FailureKind.JOIN)
        if is_known and (not self._notebook.is_joined(event.when) or is_of_package(event)):
            self._notebook.attempt(FailureKind.JOIN, event)

    def _management(self, event: Event) -> None:
        codes = event.codes()
        if event.id == 2000:
            self._notebook.fail(FailureKind.NAME, event, signs=("RENAMEBLOCKED",))
        elif event.id in _ENROLLED:
            self._notebook.succeed(FailureKind.ENROL, event)
        elif is_enrolment(event):
            self._notebook.attempt(FailureKind.ENROL, event, node=hidden_text(answered_node(event), 300))
        elif (
            event.id in _NOT_ENROLLED
            or any(code >> 16 == _MDM_FACILITY for code in codes)
            or (event.id in _ENROL_STEPS and any(_is_service_code(code) for code in codes))
        ):
            self._notebook.attempt(FailureKind.ENROL, event)

    def _wifi(self, event: Event) -> None:
        if event.id == 8001:
            self._notebook.succeed(FailureKind.WIFI, event)
        elif event.id in _WIFI_FAILED:
            self._notebook.attempt(FailureKind.WIFI, event, signs=(f"WLAN{event.id}",))

    def _report(self, event: Event) -> None:
        self._notebook.attempt(FailureKind.ENROL, event)


def is_of_package(event: Event) -> bool:
    """Return whether *event* names an account of a bulk token, or the client that joins devices."""
    return any(_PACKAGE_SIGN_IN.search(text) for text in event.texts())


def _is_service_code(code: int) -> bool:
    return code >> 16 in _SERVICE_FACILITIES or (code >= _FAILING and bool(class_signs(code)))


def answered_node(event: Event) -> str:
    """Return the node that *event*, an answer of a CSP, is about, as the log writes it except for the slashes."""
    return event.value("Message5").replace("\\", "/") or next((text for text in event.data.values() if "/" in text), "")
