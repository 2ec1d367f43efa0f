"""A small proxy on the loopback address that knows CONNECT, with or without a password."""

from __future__ import annotations

import base64
import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterable


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away."""


class ConnectProxy:
    """Runs inside ``with``. ``hosts`` are those it connected to, ``refused`` counts wrong passwords."""

    def __init__(self, user: str = "", password: str = "", *, leads_to: int | None = None) -> None:
        """Ask for *user* and *password* if given; lead every host to the port *leads_to* of this machine if given."""
        self.hosts: list[str] = []
        self.refused = 0
        self._wanted = f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}" if user else ""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                """Print nothing."""

            def do_CONNECT(self) -> None:
                """Connect, if the password is right."""
                if outer._wanted and self.headers.get("Proxy-Authorization") != outer._wanted:
                    outer.refused += 1
                    self.send_response(407)
                    self.send_header("Proxy-Authenticate", 'Basic realm="proxy"')
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                outer.hosts.append(self.path)
                port = leads_to or int(self.path.rpartition(":")[2])
                with socket.create_connection(("127.0.0.1", port)) as there:
                    self.send_response(200)
                    self.end_headers()
                    outer._pump(self.connection, there)
                self.close_connection = True

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]
        self.address = f"127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Return the running proxy."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop; who is still connected has ended by then."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _pump(self, here: socket.socket, there: socket.socket) -> None:
        """Carry bytes both ways until one side ends."""

        def carry(pair: Iterable[socket.socket]) -> None:
            source, target = pair
            with suppress(OSError):
                while data := source.recv(1 << 16):
                    target.sendall(data)
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)

        back = threading.Thread(target=carry, args=((there, here),), daemon=True)
        back.start()
        carry((here, there))
        back.join()
