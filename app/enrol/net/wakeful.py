"""Sockets whose reading can be ended by another thread on every system.

Linux wakes who reads from a connection when another thread shuts it down; Windows does not, and a cancelled request
would go on until its time limit, or for ever. So reading wakes up by itself now and then and asks whether it is over.
"""

from __future__ import annotations

import socket
import ssl
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

STEP: Final = 0.05
"""Seconds between two looks."""


def wakeful(sock: socket.socket, is_over: Callable[[], bool]) -> socket.socket:
    """Return *sock*, or what takes its place, whose reading ends soon after *is_over* says so.

    It raises ConnectionAbortedError then. The time limit of the socket holds for each reading as before.
    """
    if not isinstance(sock, ssl.SSLSocket):
        limit = sock.gettimeout()
        plain = _WakefulSocket(sock.family, sock.type, sock.proto, fileno=sock.detach())
        plain.is_over = is_over
        plain.settimeout(limit)
        return plain
    read = sock.recv_into

    def recv_into(*words: Any, **named: Any) -> int:
        return patiently(sock, lambda: read(*words, **named), is_over)

    sock.recv_into = recv_into  # type: ignore[method-assign]  # files made of the socket call it by this name
    return sock


def patiently(sock: socket.socket, read: Callable[[], T], is_over: Callable[[], bool]) -> T:
    """Return what *read*, which reads from *sock* and may be called again after a time limit, returns.

    :raises ConnectionAbortedError: *is_over* says so.
    :raises TimeoutError: the time limit of the socket has passed.
    """
    limit = sock.gettimeout()
    if limit == 0:
        return read()
    end = None if limit is None else time.monotonic() + limit
    sock.settimeout(STEP)
    try:
        while not is_over():
            try:
                return read()
            except TimeoutError:
                if end is not None and time.monotonic() > end:
                    raise
    finally:
        with suppress(OSError):  # closed meanwhile
            sock.settimeout(limit)
    raise ConnectionAbortedError("over")


class _WakefulSocket(socket.socket):
    """A socket without TLS; with it, the library makes the objects."""

    is_over: Callable[[], bool]

    def recv_into(self, *words: Any, **named: Any) -> int:
        """Read into a buffer; files made of the socket do all their reading by it."""
        return patiently(self, lambda: super(_WakefulSocket, self).recv_into(*words, **named), self.is_over)
