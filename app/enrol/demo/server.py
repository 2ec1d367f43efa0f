"""The server of the demo tenant: loopback only, and every connection ends with it."""

from __future__ import annotations

import json
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from app.enrol.net.wakeful import wakeful

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

_PATIENCE = 5.0
"""Seconds to wait at the end for the thread of each server, and for those of all connections; all are daemons."""

_MOST_BODY = 1 << 20
"""Bytes of a request that are read; nobody sends a megabyte to a tenant."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """What came in; what may be secret in it does not show. ``base`` is how the client knows the server."""

    method: str
    path: str
    query: Mapping[str, str] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    base: str

    @property
    def form(self) -> dict[str, str]:
        """The fields of a form that was sent."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    @property
    def bearer(self) -> str:
        """The access token that came with it, or nothing."""
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoAnswer:
    """What goes out. ``cut`` ends the connection after that many bytes of the body; -1 before anything is sent."""

    status: int = 200
    body: bytes = field(default=b"", repr=False)
    content_type: str = "application/json; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    cut: int | None = None


def as_json(content: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> DemoAnswer:
    """Return *content* as an answer in JSON."""
    return DemoAnswer(status=status, body=json.dumps(content).encode(), headers=headers)


def as_page(text: str, status: int = 200, policy: str = "default-src 'none'") -> DemoAnswer:
    """Return a page for a browser that must not keep or frame it; *policy* is what may be on it."""
    headers = (
        ("Cache-Control", "no-store"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Content-Security-Policy", policy),
    )
    return DemoAnswer(status=status, body=text.encode(), content_type="text/html; charset=utf-8", headers=headers)


class DemoServer:
    """A web server on the loopback address. ``answer`` is called in a thread of each connection."""

    def __init__(
        self,
        answer: Callable[[Request], DemoAnswer],
        date: Callable[[], str],
        port: int = 0,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Listen on *port*, a free one if it is 0, with TLS if there is a *context*; *date* is what its clock says.

        :raises OSError: the port is taken.
        """
        scheme = "https" if context else "http"
        first = _Server("127.0.0.1", port, answer, date, scheme)
        self.port: int = first.server_address[1]
        self._servers = [first]
        with suppress(OSError):
            # Some systems ask for the second loopback address first, and wait long when nobody answers there.
            self._servers.append(_ServerOfSix("::1", self.port, answer, date, scheme))
        self._threads = [self._start(server, context) for server in self._servers]

    def _start(self, server: _Server, context: ssl.SSLContext | None) -> threading.Thread:
        """Let *server* work in a thread."""
        if context:
            # The handshake is left to the thread of the connection, so that a silent client does not stop the others.
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="demo tenant", daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        """Stop listening, end all connections, and wait until no thread is left, but not for ever."""
        for server, thread in zip(self._servers, self._threads, strict=True):
            if thread.is_alive():  # else nobody would answer the call to end
                server.shutdown()
            thread.join(_PATIENCE)
            server.end_connections()
            server.server_close()


class _Server(ThreadingHTTPServer):
    """A server that knows its open connections."""

    request_queue_size = 64

    def __init__(
        self, host: str, port: int, answer: Callable[[Request], DemoAnswer], date: Callable[[], str], scheme: str
    ) -> None:
        self.answer = answer
        self.date = date
        self.scheme = scheme
        self._connections: set[socket.socket] = set()
        self._threads_of_connections: set[threading.Thread] = set()
        self._lock = threading.Lock()
        self.has_ended = threading.Event()
        super().__init__((host, port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking the name service for this machine's name, which the other class of the library does."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def get_request(self) -> tuple[socket.socket, Any]:
        """Take a connection, whose reading ends with the server."""
        request, address = super().get_request()
        return wakeful(request, self.has_ended.is_set), address

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve the connection in a thread, which does not hold up the end of a program that forgot to close."""
        arguments = (request, client_address)
        thread = threading.Thread(target=self.process_request_thread, args=arguments, name="demo tenant", daemon=True)
        with self._lock:
            self._connections.add(request)
            self._threads_of_connections = {each for each in self._threads_of_connections if each.is_alive()} | {thread}
            thread.start()

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection."""
        with self._lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing where a client went away or does not trust the certificate."""

    def end_connections(self) -> None:
        """End what is still open, and wait for the threads that waited there for a next request.

        On Windows the end of a connection does not wake who reads from it; it looks for that end itself.
        """
        self.has_ended.set()
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):
                    # Past TLS: its farewell would wait for the client.
                    socket.socket.shutdown(connection, socket.SHUT_RDWR)
        end = time.monotonic() + _PATIENCE
        for thread in self._threads_of_connections:
            thread.join(max(0.0, end - time.monotonic()))


class _ServerOfSix(_Server):
    """The same, at an address of IPv6."""

    address_family = socket.AF_INET6


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    server: _Server
    protocol_version = "HTTP/1.1"
    server_version = "DemoTenant"
    sys_version = ""
    disable_nagle_algorithm = True

    def log_message(self, *_: object) -> None:
        """Print nothing."""

    def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002 - as in the library
        """Return what the clock of the tenant says."""
        return self.server.date()

    def _serve(self) -> None:
        """Read one request and send what the tenant answers."""
        where = urlsplit(self.path)
        length = self.headers.get("Content-Length") or "0"
        size = min(int(length), _MOST_BODY) if length.isdecimal() else 0
        request = Request(
            method=self.command,
            path=where.path,
            query=dict(parse_qsl(where.query, keep_blank_values=True)),
            headers=dict(self.headers.items()),
            body=self.rfile.read(size),
            base=f"{self.server.scheme}://{self.headers.get('Host') or 'localhost'}",
        )
        self._send(self.server.answer(request))

    do_GET = do_POST = do_PATCH = do_DELETE = _serve  # noqa: N815 - names of the library

    def _send(self, answer: DemoAnswer) -> None:
        """Send *answer*, as much of it as is meant to arrive."""
        if answer.cut == -1:
            self.close_connection = True
            return
        self.send_response(answer.status)
        if answer.status != 204:
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(answer.body if answer.cut is None else answer.body[: answer.cut])
        if answer.cut is not None:
            self.close_connection = True
