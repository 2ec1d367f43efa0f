"""HTTPS to a tenant: trust, proxies, time limits, repeats, and a cancel that is answered at once.

The object is also what msal takes as its ``http_client`` (``bulk-token.md`` 2.2).
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from app.core.progress import no_progress
from app.core.system.process import forbid_core_files
from app.enrol.net.background import pause, run_beside
from app.enrol.net.connections import Wire, open_session
from app.enrol.net.failure import explain, fail, fail_answer
from app.enrol.net.log_redaction import quiet_libraries
from app.enrol.net.proxy import Proxy, proxies_for
from app.enrol.net.tls import trust
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress

CONNECT, READ, WHOLE = 10.0, 30.0, 60.0
"""Seconds for connecting, between two pieces of an answer, and for a request with its answer in all."""

MOST = 4 << 20
"""Bytes of an answer that are read; honest ones have some thousand."""

TRIES = 4
LONGEST_WAIT = 30.0
"""Times a request is sent at most, and the most seconds to wait between two of them."""

_SHORT = 0.3
"""Seconds before a question whose connection was lost is asked again, once."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """An answer, in the shape that msal reads. Its text may contain secrets, so it does not show."""

    status_code: int
    headers: Mapping[str, str]
    text: str = field(repr=False)


@dataclass(slots=True)
class _Line:
    """The connections of a client until they are cut; what uses them is loaded and made in the thread of a request."""

    wire: Wire = field(default_factory=Wire)
    session: Any = None


class Http:
    """A client of one cloud. Every call tells ``progress`` at least every 50 ms, and ends when that raises.

    It talks to the hosts of the cloud and to no other, follows no redirect, and raises EnrolError for whatever fails on
    the way, and for 429 and 5xx after the last try; other answers are returned, good or bad.
    """

    def __init__(self, cloud: Cloud, proxy: Proxy, progress: Progress) -> None:
        """Keep whom to talk to; nothing is sent."""
        self.cloud = cloud
        self.progress = progress
        self.skew = timedelta(0)
        """How much the clock of the service is ahead of ours, by its last answer."""
        self.refusal = ""
        """The text of the last answer, if it was an error."""
        self._proxy = proxy
        self._line: _Line | None = None

    def get(self, url: str, *, params: Any = None, headers: Any = None) -> HttpAnswer:
        """Return what *url* answers. Asking changes nothing there, so a failure that may pass is no reason to stop."""
        return self._ask("GET", url, {429, 500, 502, 503, 504}, params=params, headers=headers)

    def post(
        self, url: str, *, params: Any = None, headers: Any = None, data: Any = None, json: object = None
    ) -> HttpAnswer:
        """Return what *url* answers to the form *data* or to *json*.

        It is repeated only where the service says that it did not take it: 429 and 503. After a cut connection or
        another failure nobody knows; a second *begin* might overwrite a token that was just made, and a second
        redemption spends a code that is spent. Then the person decides.
        """
        return self._ask("POST", url, {429, 503}, params=params, headers=headers, data=data, json=json)

    def send(self, method: str, url: str, *, headers: Any = None, json: object = None) -> HttpAnswer:
        """Return what *url* answers to another *method*, such as PATCH or DELETE; repeated as with :meth:`post`."""
        return self._ask(method, url, {429, 503}, headers=headers, json=json)

    def close(self) -> None:
        """End all connections."""
        line, self._line = self._line, None
        if line:
            line.wire.cut()
            if line.session is not None:
                line.session.close()

    def __enter__(self) -> Self:
        """Return the client."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all connections."""
        self.close()

    def now(self) -> datetime:
        """Return the time by the clock of the service, as far as its answers have shown it."""
        return datetime.now(UTC) + self.skew

    def _ask(self, method: str, url: str, passing: set[int], **parts: Any) -> HttpAnswer:
        """Ask, and ask again while the answer is one of *passing*."""
        parts = {name: part for name, part in parts.items() if part is not None}
        lost = 0
        for turn in range(1, TRIES + 1):
            try:
                answer = self._ask_once(method, url, parts)
            except EnrolError as error:
                lost += 1
                if method != "GET" or error.trace.code != "no_network" or lost > 1:
                    raise
                pause(_SHORT, self.progress)
                continue
            if answer.status_code not in passing or turn == TRIES:
                break
            seconds = _retry_after(answer, 2.0 ** (turn - 1))
            if seconds > LONGEST_WAIT:
                break
            _log.info("%s: answer %d, again in %.0f s", urlsplit(url).hostname, answer.status_code, seconds)
            pause(seconds, self.progress)
        if answer.status_code == 429 or answer.status_code >= 500:
            raise fail_answer(answer.status_code, answer.text, self.skew, wait=_retry_after(answer, 0))
        return answer

    def _ask_once(self, method: str, url: str, parts: dict[str, Any]) -> HttpAnswer:
        """Ask once, in a thread; when the person cancels, the connection is cut and the thread left to its end."""
        address = urlsplit(url)
        if address.scheme != "https" or address.netloc not in {self.cloud.login, self.cloud.graph}:
            raise fail("bad_answer", detail=f"an address outside the cloud: {address.hostname}")
        # Before the thread begins: a cancel cuts this line, and not one that the thread would open after it.
        line = self._line = self._line or _Line()
        try:
            answer = run_beside(lambda: self._exchange(line, method, url, parts), self.progress, WHOLE)
        except BaseException:
            self.close()
            raise
        self.progress(0, 0)
        self._read_clock(answer)
        self.refusal = answer.text if answer.status_code >= 400 else ""
        return answer

    def _exchange(self, line: _Line, method: str, url: str, parts: dict[str, Any]) -> HttpAnswer:
        """Send and read; runs in a thread of its own, and raises EnrolError with nothing of the request in it."""
        proxies = proxies_for(self.cloud, self._proxy, url)
        if line.session is None:
            quiet_libraries()
            line.session = open_session(line.wire, trust(self.cloud), self._headers)
        try:
            response = line.session.request(
                method, url, **parts, proxies=proxies, timeout=(CONNECT, READ), allow_redirects=False, stream=True
            )
            with response:
                body = b""
                for piece in response.iter_content(1 << 16):
                    body += piece
                    if len(body) > MOST:
                        line.wire.cut()
                        break
                status, headers = response.status_code, dict(response.headers)
        except Exception as error:  # noqa: BLE001 - requests lets errors of urllib3 and ssl through; all become reasons
            failure: EnrolError | None = explain(error, self.skew)
        else:
            failure = fail("bad_answer", status=status, detail="the answer is too long") if len(body) > MOST else None
        if failure is not None:
            raise failure
        return HttpAnswer(status, headers, body.decode("utf-8", "replace"))

    def _headers(self) -> dict[str, str]:
        return self._proxy.headers() if self._proxy.kind == "manual" else {}

    def _read_clock(self, answer: HttpAnswer) -> None:
        """Learn from ``Date`` how far our clock is off."""
        text = next((value for name, value in answer.headers.items() if name.lower() == "date"), "")
        try:
            told = parsedate_to_datetime(text)
        except ValueError:
            return
        if told.tzinfo is not None:
            self.skew = told - datetime.now(UTC)


def open_http(cloud: Cloud, *, proxy: Proxy | None = None, progress: Progress = no_progress) -> Http:
    """Return a client for *cloud* through *proxy* (that of the system if None); close it at the end.

    What it gets is secret, so from now on no core file is written of this process.
    """
    forbid_core_files()
    return Http(cloud, proxy or Proxy(), progress)


def _retry_after(answer: HttpAnswer, otherwise: float) -> float:
    """Return the seconds to wait that *answer* asks for, *otherwise* where it does not."""
    text = next((value for name, value in answer.headers.items() if name.lower() == "retry-after"), "").strip()
    if text.isascii() and text.isdecimal():
        return float(text[:9])
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except ValueError:
        return otherwise
