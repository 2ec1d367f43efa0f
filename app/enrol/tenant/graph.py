"""Microsoft Graph: questions, lists in pages, and changes, under one sign-in; errors become reasons.

Shapes are from Microsoft's reference (learn.microsoft.com/graph: ``paging``, ``errors``, ``best-practices-concept``).
"""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.masking import shown
from app.enrol.net.failure import fail, fail_result
from app.enrol.sign_in.claims import ClaimsNeeded, claims_of
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from app.catalogue.cloud import Cloud
    from app.enrol.net.http import Http, HttpAnswer
    from app.enrol.sign_in.access import Access

MOST_PAGES = 200
"""Pages of one list that are read. At 100 on a page that are more accounts than any tenant has tokens."""

PAGE = 100
"""Entries that are asked for on a page; Graph may send fewer, and more than 4 MB would not be read."""


class Graph:
    """Microsoft Graph of one cloud, asked for one person.

    Waiting, throttling and cancelling are those of the *http* object: each call tells its ``progress`` at least every
    50 ms. Every call raises EnrolError with the reason, the id that we gave the request (``correlation_id``) and the
    one that Graph gave it (``trace_id``); and ClaimsNeeded where Graph wants a sign-in with more proof.
    """

    def __init__(self, http: Http, cloud: Cloud, access: Access) -> None:
        """Keep whom to ask; nothing is sent."""
        self._http = http
        self._base = f"https://{cloud.graph}"
        self._access = access

    def now(self) -> datetime:
        """Return the time by the clock of the service."""
        return self._http.now()

    def get(self, path: str, params: Mapping[str, str] | None = None, *, beta: bool = False) -> dict[str, Any]:
        """Return the object at *path*, which begins with a slash; the preview version of Graph if *beta*."""
        return self._get(self._address(path, beta=beta), params)

    def list_all(
        self, path: str, params: Mapping[str, str] | None = None, *, beta: bool = False
    ) -> list[dict[str, Any]]:
        """Return all entries of the list at *path*, page after page.

        The address of a further page is followed only within Graph, and never twice: it would get our token, and a list
        without an end would never come to one.
        """
        address = self._address(path, beta=beta)
        seen = {address}
        page = self._get(address, params)
        found = self._entries(page)
        while address := page.get("@odata.nextLink") or "":
            if not isinstance(address, str) or not address.startswith(f"{self._base}/"):
                raise self._fail("bad_answer", detail="the next page is not at Microsoft Graph")
            if address in seen or len(seen) >= MOST_PAGES:
                raise self._fail("bad_answer", detail=f"the list does not end after {len(seen)} pages")
            seen.add(address)
            page = self._get(address)
            found += self._entries(page)
        return found

    def patch(self, path: str, change: Mapping[str, object]) -> None:
        """Change members of the object at *path*."""
        address = self._address(path)
        self._change(lambda headers: self._http.send("PATCH", address, headers=headers, json=dict(change)))

    def post(self, path: str) -> None:
        """Let the action at *path* happen, which takes no input."""
        address = self._address(path)
        self._change(lambda headers: self._http.post(address, headers=headers))

    def create(self, path: str, content: Mapping[str, object]) -> dict[str, Any]:
        """Add an object with *content* to the list at *path*, and return it as it is there.

        What was lost on the way is not sent again, for it may have been done: look first.
        """
        address = self._address(path)
        return self._change(lambda headers: self._http.post(address, headers=headers, json=dict(content)))

    def delete(self, path: str) -> None:
        """Delete the object at *path*."""
        address = self._address(path)
        self._change(lambda headers: self._http.send("DELETE", address, headers=headers))

    def _address(self, path: str, *, beta: bool = False) -> str:
        return f"{self._base}/{'beta' if beta else 'v1.0'}{path}"

    def _get(self, address: str, params: Mapping[str, str] | None = None) -> dict[str, Any]:
        answer, request = self._ask(lambda headers: self._http.get(address, headers=headers, params=params))
        plain = _json(answer.text) if answer.status_code == 200 else None
        if plain is None:
            raise self._fail("bad_answer", status=answer.status_code, correlation_id=request)
        return plain

    def _change(self, send: Callable[[dict[str, str]], HttpAnswer]) -> dict[str, Any]:
        """Change something, and return what is there now, nothing where Graph does not tell.

        204 says that it is done, and so does an object. A page of a network that wants a sign-in of its own also comes
        with 200, and then nothing was done.
        """
        answer, request = self._ask(send)
        plain = _json(answer.text) if answer.status_code != 204 else {}
        if plain is None or plain.get("value") is False:
            raise self._fail("bad_answer", status=answer.status_code, correlation_id=request)
        return plain

    def _ask(self, send: Callable[[dict[str, str]], HttpAnswer]) -> tuple[HttpAnswer, str]:
        """Send, and return an answer with a good number and the id of the request; raise what else comes."""
        request = str(uuid.uuid4())
        headers = {
            "Authorization": f"Bearer {self._access.token.reveal()}",
            "Accept": "application/json",
            "client-request-id": request,
        }
        self._http.refusal = ""
        failure: EnrolError | None = None
        try:
            answer = send(headers)
        except EnrolError as error:
            failure = error
        if failure is not None:
            raise self._explained(failure, request)
        if not 200 <= answer.status_code < 300:
            raise self._refused(answer, request)
        return answer, request

    def _explained(self, failure: EnrolError, request: str) -> EnrolError:
        """Return *failure* of the way to Graph, with what the last answer says: 429 and 5xx come as such."""
        if failure.trace.code == "http":
            detail = ": ".join(text for text in _told(self._http.refusal) if text)
            failure = self._fail("graph", status=failure.trace.status, detail=detail)
        return _traced(failure, request, _request_in(self._http.refusal))

    def _refused(self, answer: HttpAnswer, request: str) -> EnrolError:
        """Return the error that *answer* is."""
        headers = {name.lower(): text for name, text in answer.headers.items()}
        if answer.status_code == 401 and (claims := claims_of(headers.get("www-authenticate", ""))):
            return ClaimsNeeded(claims)
        code, message = _told(answer.text)
        status = answer.status_code
        if "AADSTS" in message:
            error = fail_result({"error_description": message}, status=status, skew=self._http.skew)
        else:
            word = {401: "graph_sign_in", 403: "graph_forbidden"}.get(status, "bad_answer" if status < 400 else "graph")
            error = self._fail(word, status=status, detail=": ".join(text for text in (code, message) if text))
        return _traced(error, request, _printable(headers.get("request-id"), 64) or _request_in(answer.text))

    def _fail(self, code: str, **more: Any) -> EnrolError:
        return fail(code, skew=self._http.skew, **more)

    def _entries(self, page: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the entries on *page*."""
        entries = page.get("value")
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise self._fail("bad_answer", status=200, detail="the answer is no list")
        return entries


def _traced(error: EnrolError, request: str, graph_request: str) -> EnrolError:
    """Return *error* with the ids by which Microsoft's support finds the request."""
    error.trace = replace(error.trace, correlation_id=request, trace_id=graph_request)
    return error


def _told(text: str) -> tuple[str, str]:
    """Return the code and the message of an error of Graph; nothing of what is none."""
    error = (_json(text) or {}).get("error")
    error = error if isinstance(error, dict) else {}
    return _printable(error.get("code"), 80), _printable(error.get("message"), 400)


def _request_in(text: str) -> str:
    """Return the id that Graph gave the request, as an error of it tells."""
    error = (_json(text) or {}).get("error")
    inner = error.get("innerError") if isinstance(error, dict) else None
    return _printable(inner.get("request-id"), 64) if isinstance(inner, dict) else ""


def _printable(text: object, most: int) -> str:
    """Return *text* as it may be shown; nothing of no text."""
    return shown(text, most) if isinstance(text, str) else ""


def _json(text: str) -> dict[str, Any] | None:
    """Return the object in *text*, None if there is none."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return plain if isinstance(plain, dict) else None
