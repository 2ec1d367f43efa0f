"""How the faults of the demo tenant look on the wire."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from app.enrol.demo.answer import CLAIMS, bulk_error, description_of, error_of, graph_error, refuse
from app.enrol.demo.fault import FOR_PERSONS, HUGE_SIZE, DemoFault, DemoStep
from app.enrol.demo.pages import failed_page
from app.enrol.demo.server import DemoAnswer, as_json, as_page
from app.enrol.demo.sign_in import send_error

if TYPE_CHECKING:
    from app.enrol.demo.fault import Planned
    from app.enrol.demo.server import Request
    from app.enrol.demo.state import DemoState

_PAGE = "<!doctype html><title>DEMO TENANT</title><h1>This page was made by the demo tenant, as a fault.</h1>"


def answer_fault(state: DemoState, planned: Planned, request: Request) -> DemoAnswer | None:
    """Return the answer that *planned* is; None where it spoils the true answer instead."""
    match planned.fault:
        case DemoFault.CUT:
            return DemoAnswer(cut=-1)
        case DemoFault.CUT_HALF:
            return DemoAnswer(body=b'{"state": "Started", "flow', cut=13)
        case DemoFault.HANG:
            return DemoAnswer(cut=-1)
        case DemoFault.REFUSED:
            return _refused(state, planned, request)
        case DemoFault.THROTTLED | DemoFault.UNAVAILABLE:
            return _later(state, planned)
        case DemoFault.BROKEN:
            return as_page(_PAGE, 500)
        case DemoFault.NOT_JSON:
            return DemoAnswer(body=b'{"state": "Start')
        case DemoFault.OTHER_JSON:
            return as_json(["demo"])
        case DemoFault.EMPTY:
            return DemoAnswer()
        case DemoFault.HUGE:
            return DemoAnswer(body=b" " * HUGE_SIZE)
        case DemoFault.PORTAL:
            return as_page(_PAGE)
        case DemoFault.REDIRECT:
            return DemoAnswer(status=302, headers=(("Location", f"{request.base}/elsewhere"),))
        case DemoFault.UNAUTHORIZED:
            return DemoAnswer(status=401)
        case DemoFault.FORBIDDEN:
            return graph_error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
        case DemoFault.CLAIMS:
            claims = base64.b64encode(CLAIMS.encode()).decode()
            told = f'Bearer realm="", error="insufficient_claims", claims="{claims}"'
            return DemoAnswer(status=401, headers=(("WWW-Authenticate", told),))
        case _:
            return None


def _refused(state: DemoState, planned: Planned, request: Request) -> DemoAnswer:
    """Refuse with an AADSTS code, in the shape of the step."""
    code = planned.code
    if planned.step is DemoStep.AUTHORIZE:
        return send_error(state, request, code)
    if planned.step in FOR_PERSONS:
        return failed_page(description_of(code, state.now()), state.language)
    if planned.step in {DemoStep.BEGIN, DemoStep.POLL}:
        return bulk_error(error_of(code), description_of(code, state.now()))
    if planned.step is DemoStep.GRAPH:
        return graph_error(401, "InvalidAuthenticationToken", description_of(code, state.now()))
    return refuse(code, state.now())


def _later(state: DemoState, planned: Planned) -> DemoAnswer:
    """Ask to come back later."""
    wait = () if planned.retry_after is None else (("Retry-After", str(planned.retry_after)),)
    status = 429 if planned.fault is DemoFault.THROTTLED else 503
    if planned.step is DemoStep.GRAPH:
        word = "TooManyRequests" if status == 429 else "serviceNotAvailable"
        return graph_error(status, word, "Made by the demo tenant.", wait)
    if planned.step in FOR_PERSONS:
        return failed_page(description_of(90055, state.now()), state.language, status)
    content = {"error": "temporarily_unavailable", "error_description": description_of(90055, state.now())}
    return as_json(content, status, wait)
