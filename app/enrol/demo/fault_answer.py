"""How the faults of the demo tenant look on the wire."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from app.enrol.demo.answer import CLAIMS, bulk_error, description_of, error_of, graph_error, refuse
from app.enrol.demo.fault import HUGE_SIZE, Fault, Step
from app.enrol.demo.server import Answer, as_json, as_page
from app.enrol.demo.sign_in import send_error

if TYPE_CHECKING:
    from app.enrol.demo.fault import Planned
    from app.enrol.demo.server import Request
    from app.enrol.demo.state import DemoState

_PAGE = "<!doctype html><title>DEMO TENANT</title><h1>This page was made by the demo tenant, as a fault.</h1>"


def answer_fault(state: DemoState, planned: Planned, request: Request) -> Answer | None:
    """Return the answer that *planned* is; None where it spoils the true answer instead."""
    match planned.fault:
        case Fault.CUT:
            return Answer(cut=-1)
        case Fault.CUT_HALF:
            return Answer(body=b'{"state": "Started", "flow', cut=13)
        case Fault.HANG:
            return Answer(cut=-1)
        case Fault.REFUSED:
            return _refused(state, planned, request)
        case Fault.THROTTLED | Fault.UNAVAILABLE:
            return _later(state, planned)
        case Fault.BROKEN:
            return as_page(_PAGE, 500)
        case Fault.NOT_JSON:
            return Answer(body=b'{"state": "Start')
        case Fault.OTHER_JSON:
            return as_json(["demo"])
        case Fault.EMPTY:
            return Answer()
        case Fault.HUGE:
            return Answer(body=b" " * HUGE_SIZE)
        case Fault.PORTAL:
            return as_page(_PAGE)
        case Fault.REDIRECT:
            return Answer(status=302, headers=(("Location", f"{request.base}/elsewhere"),))
        case Fault.UNAUTHORIZED:
            return Answer(status=401)
        case Fault.FORBIDDEN:
            return graph_error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
        case Fault.CLAIMS:
            claims = base64.b64encode(CLAIMS.encode()).decode()
            told = f'Bearer realm="", error="insufficient_claims", claims="{claims}"'
            return Answer(status=401, headers=(("WWW-Authenticate", told),))
        case _:
            return None


def _refused(state: DemoState, planned: Planned, request: Request) -> Answer:
    """Refuse with an AADSTS code, in the shape of the step."""
    code = planned.code
    if planned.step is Step.AUTHORIZE:
        return send_error(state, request, code)
    if planned.step in {Step.BEGIN, Step.POLL}:
        return bulk_error(error_of(code), description_of(code, state.now()))
    if planned.step is Step.GRAPH:
        return graph_error(401, "InvalidAuthenticationToken", description_of(code, state.now()))
    return refuse(code, state.now())


def _later(state: DemoState, planned: Planned) -> Answer:
    """Ask to come back later."""
    wait = () if planned.retry_after is None else (("Retry-After", str(planned.retry_after)),)
    status = 429 if planned.fault is Fault.THROTTLED else 503
    if planned.step is Step.GRAPH:
        word = "TooManyRequests" if status == 429 else "serviceNotAvailable"
        return graph_error(status, word, "Made by the demo tenant.", wait)
    content = {"error": "temporarily_unavailable", "error_description": description_of(90055, state.now())}
    return as_json(content, status, wait)
