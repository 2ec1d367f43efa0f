"""Where the browser brings the answer of the sign-in: a listener of our own on the loopback address.

msal's own cannot be cancelled, shows its address only to a browser it opens itself, and listens to everybody in a
container (``bulk-token.md`` 2.1). This one works in the thread that waits, so nothing is left when that leaves.
"""

from __future__ import annotations

import hmac
import selectors
import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qsl

from app.core.progress import no_progress
from app.enrol.net.background import STEP
from app.enrol.net.failure import fail
from app.enrol.sign_in.listener_page import ListenerPage, page
from app.enrol.sign_in.loopback_request import Broken, LoopbackRequest, read_request

if TYPE_CHECKING:
    from app.core.progress import Progress

MOST_CONNECTIONS = 32
"""Connections open at once; browsers open some ahead, and more would only be somebody who wants to be in the way."""

_FAREWELL = 1.0
"""Seconds to get the last page to the browser."""
_END = "/end"
"""Where that page is: whoever sends an answer is sent on to it. Otherwise a browser would keep the answer with the
page, write it to its list of open tabs, and send it again by a reload, to whichever program has the port by then."""
_PATIENCE = 10.0
"""Seconds a client may take for its request."""


_MOST_FIELDS = 64
"""Fields of the answer of a sign-in, of which there are five."""


class _Visitor:
    """One connection: what came in so far, and what is still to go out."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.came = b""
        self.goes = b""
        self.end = time.monotonic() + _PATIENCE


class Listener:
    """Listens from its making on, on a free port of 127.0.0.1 and, where there is one, of ::1, for ``localhost``.

    It takes the answer by POST only, so that no secret is in an address, and only with the ``state`` that is
    expected; then it shows its last page elsewhere. What else comes gets a page that says so.
    """

    def __init__(self) -> None:
        """Listen.

        :raises EnrolError: the system does not allow it (``listener``).
        """
        self._state = ""
        self._answer: dict[str, str] | None = None
        self._is_shown = True
        self._selector = selectors.DefaultSelector()
        self._visitors: set[_Visitor] = set()
        try:
            self._sockets, self.port = _listen()
        except OSError as error:
            refused = error.strerror or ""
        else:
            for sock in self._sockets:
                self._selector.register(sock, selectors.EVENT_READ)
            return
        self._selector.close()
        raise fail("listener", detail=refused)

    @property
    def address(self) -> str:
        """The address that the browser is to bring the answer to; Entra ID takes any port of ``localhost``."""
        return f"http://localhost:{self.port}"

    def wait(self, state: str, seconds: float, progress: Progress = no_progress) -> dict[str, str]:
        """Return the answer that comes with *state*: a code, or an error.

        :raises EnrolError: nobody signed in within *seconds* (``timeout``).
        """
        self._state, self._answer = state, None
        end = time.monotonic() + seconds
        while self._answer is None:
            progress(0, 0)
            if time.monotonic() > end:
                raise fail("timeout")
            self._turn()
        answer = self._answer
        self._state = ""
        end = time.monotonic() + _FAREWELL
        while (not self._is_shown or any(visitor.goes for visitor in self._visitors)) and time.monotonic() < end:
            progress(0, 0)
            self._turn()
        return answer

    def close(self) -> None:
        """Stop, and end all connections."""
        for visitor in list(self._visitors):
            self._leave(visitor)
        for sock in self._sockets:
            sock.close()
        self._selector.close()

    def __enter__(self) -> Self:
        """Return the listener."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.close()

    def _turn(self) -> None:
        """Do what is to do now, for at most one step."""
        for key, _events in self._selector.select(STEP):
            if key.data is None:
                self._welcome(key.fileobj)  # type: ignore[arg-type]  # only sockets are registered
            elif key.data in self._visitors:  # it may have had to go since, for another
                self._serve(key.data)
        now = time.monotonic()
        for visitor in [visitor for visitor in self._visitors if visitor.end < now]:
            self._leave(visitor)

    def _welcome(self, listening: socket.socket) -> None:
        with suppress(OSError):  # it went away again
            sock, _address = listening.accept()
            sock.setblocking(False)
            if len(self._visitors) >= MOST_CONNECTIONS:
                # The one that has waited longest goes: a browser with something to say said it at once.
                self._leave(min(self._visitors, key=lambda visitor: visitor.end))
            visitor = _Visitor(sock)
            self._visitors.add(visitor)
            self._selector.register(sock, selectors.EVENT_READ, visitor)

    def _serve(self, visitor: _Visitor) -> None:
        """Read or write as much as there is."""
        try:
            if visitor.goes:
                visitor.goes = visitor.goes[visitor.sock.send(visitor.goes) :]
                if not visitor.goes:
                    self._leave(visitor)
                return
            came = visitor.sock.recv(1 << 16)
        except BlockingIOError:
            return
        except OSError:
            self._leave(visitor)
            return
        visitor.came += came
        try:
            request = read_request(visitor.came)
        except Broken as broken:
            self._send(visitor, page(ListenerPage.ODD, status=broken.status))
            return
        if request is not None:
            self._send(visitor, self._answer_to(request))
        elif not came:
            self._leave(visitor)

    def _answer_to(self, request: LoopbackRequest) -> bytes:
        """Return the page for *request*, and keep the answer if it brings one."""
        language = request.headers.get("accept-language", "")
        if request.headers.get("host", "").lower() not in {
            f"localhost:{self.port}",
            f"127.0.0.1:{self.port}",
            f"[::1]:{self.port}",
        }:
            # Another name for this address: a page elsewhere tries to speak to us (DNS rebinding).
            return page(ListenerPage.ODD, language, 421)
        if request.path == "/favicon.ico" and request.method == "GET":
            return page(ListenerPage.NOTHING, language, 204)
        if request.path == _END and request.method == "GET" and self._answer is not None and not self._is_shown:
            self._is_shown = True
            if self._answer.get("code"):
                return page(ListenerPage.DONE, language)
            detail = self._answer.get("error_description") or self._answer["error"]
            return page(ListenerPage.FAILED, language, detail=detail)
        if request.method != "POST":
            return page(ListenerPage.ODD, language, 400 if request.method == "GET" else 405)
        try:
            body = request.body.decode("utf-8", "replace")
            fields = dict(parse_qsl(body, keep_blank_values=True, max_num_fields=_MOST_FIELDS))
        except ValueError:  # more fields than any answer has: any page can send such a form, and waiting goes on
            return page(ListenerPage.ODD, language, 400)
        if not self._state or not hmac.compare_digest(fields.get("state", "").encode(), self._state.encode()):
            return page(ListenerPage.FOREIGN, language, 400)
        if not fields.get("code") and not fields.get("error"):
            return page(ListenerPage.ODD, language, 400)
        self._answer, self._state, self._is_shown = fields, "", False
        return page(ListenerPage.NOTHING, language, 303, to=_END)

    def _send(self, visitor: _Visitor, answer: bytes) -> None:
        visitor.goes = answer
        self._selector.modify(visitor.sock, selectors.EVENT_WRITE, visitor)

    def _leave(self, visitor: _Visitor) -> None:
        self._visitors.discard(visitor)
        self._selector.unregister(visitor.sock)
        with suppress(OSError):
            visitor.sock.shutdown(socket.SHUT_WR)
        visitor.sock.close()


def _listen() -> tuple[list[socket.socket], int]:
    """Return sockets on 127.0.0.1 and ::1 with one port; without ::1 where there is no IPv6.

    A port that somebody else has on ::1 is not taken: the browser would bring the answer there.
    """
    for _attempt in range(8):
        first = _bound(socket.AF_INET, "127.0.0.1", 0)
        port: int = first.getsockname()[1]
        if not _has_ipv6():
            return [first], port
        try:
            return [first, _bound(socket.AF_INET6, "::1", port)], port
        except OSError:
            first.close()
    raise OSError


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows lets another program listen on the same port otherwise
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        sock.bind((host, port))
        sock.listen(4 * MOST_CONNECTIONS)  # what finds the queue full tries again only after a second
        sock.setblocking(False)
    except OSError:
        sock.close()
        raise
    return sock


def _has_ipv6() -> bool:
    """Return whether this computer has ::1."""
    if not socket.has_ipv6:
        return False
    try:
        _bound(socket.AF_INET6, "::1", 0).close()
    except OSError:
        return False
    return True
