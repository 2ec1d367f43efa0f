"""The connections of a client, known to us so that they can be cut while a request hangs in them."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.enrol.net.failure import NOT_YET_VALID
from app.enrol.net.wakeful import patiently, wakeful

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Wire:
    """The open connections of one session.

    Each is kept as a second handle of its socket: TLS takes the first one away, and shutting down either ends both.
    """

    def __init__(self) -> None:
        """Begin without connections."""
        self._lock = threading.Lock()
        self._handles: set[socket.socket] = set()
        self._is_cut = False

    def keep(self, sock: socket.socket) -> socket.socket:
        """Return the handle under which *sock* is known from now on.

        :raises ConnectionAbortedError: the wire was cut meanwhile; nothing more is to be sent.
        """
        with self._lock:
            if not self._is_cut:
                handle = sock.dup()
                self._handles.add(handle)
                return handle
        sock.close()
        raise ConnectionAbortedError("cut")

    def is_cut(self) -> bool:
        """Tell whether it was cut."""
        return self._is_cut

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the wire from being cut for a moment, in which nothing may wait for the other side.

        :raises ConnectionAbortedError: it was cut before.
        """
        with self._lock:
            if self._is_cut:
                raise ConnectionAbortedError("cut")
            yield

    def drop(self, handle: socket.socket) -> None:
        """Forget a connection that was closed."""
        with self._lock:
            self._handles.discard(handle)
        handle.close()

    def cut(self) -> None:
        """End all connections, now and for good: who reads or writes there is woken by an error.

        Where the system does not wake who reads (Windows), the socket itself does; see :mod:`app.enrol.net.wakeful`.
        """
        with self._lock:
            self._is_cut = True
            handles = list(self._handles)
            self._handles.clear()
        for handle in handles:
            with suppress(OSError):  # the other side was quicker
                handle.shutdown(socket.SHUT_RDWR)
            handle.close()


def open_session(wire: Wire, context: ssl.SSLContext, proxy_headers: Callable[[], dict[str, str]]) -> Any:
    """Return a session for HTTPS whose connections are on *wire*, trust by *context*, and remember no cookies.

    The environment is not read: ``.netrc`` would replace the bearer token, and a bundle the trust store.
    """
    from http.cookiejar import DefaultCookiePolicy

    import requests
    from requests.adapters import HTTPAdapter

    _begin_on(wire, context)

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *sizes: Any, **named: Any) -> None:
            super().init_poolmanager(*sizes, **named, ssl_context=context)

        def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
            return super().proxy_manager_for(proxy, **named, ssl_context=context)

        def proxy_headers(self, proxy: str) -> dict[str, str]:
            return {**super().proxy_headers(proxy), **proxy_headers()}

        def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:  # noqa: ARG002 - as requests calls it
            conn.cert_reqs = "CERT_REQUIRED"  # the certificates are in the context; requests would add certifi's

        def get_connection_with_tls_context(self, request: Any, *more: Any, **named: Any) -> Any:
            pool = super().get_connection_with_tls_context(request, *more, **named)
            if "ConnectionCls" not in vars(pool):
                pool.ConnectionCls = _watched(pool.ConnectionCls, wire)
            return pool

    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    session.adapters.clear()  # no plain HTTP at all
    session.mount("https://", Adapter())
    return session


def _begin_on(wire: Wire, context: ssl.SSLContext) -> None:
    """Let TLS of *context* begin only while *wire* is whole, and shake hands where it can be cut.

    Python leaves a socket open that was cut before TLS begins, if the other side has reset it
    (``SSLSocket._create`` reads from it outside of what closes it).
    """
    wrap = context.wrap_socket

    def wrap_socket(sock: socket.socket, *, server_hostname: str) -> ssl.SSLSocket:
        with wire.held():
            wrapped = wrap(sock, server_hostname=server_hostname, do_handshake_on_connect=False)
        peer = _note_peer(wrapped)
        try:
            patiently(wrapped, wrapped.do_handshake, wire.is_cut)
        except ssl.SSLCertVerificationError as error:
            if any(map(_is_from_the_future, peer)):
                error.verify_code = NOT_YET_VALID
            wrapped.close()
            raise
        except BaseException:
            wrapped.close()
            raise
        wakeful(wrapped, wire.is_cut)
        return wrapped

    context.wrap_socket = wrap_socket  # type: ignore[method-assign, assignment]  # as urllib3 calls it


def _note_peer(sock: ssl.SSLSocket) -> list[bytes]:
    """Return a list that gets the other side's certificate when *sock* is closed.

    The systems of Windows and macOS, which truststore asks, say in numbers of their own that they do not trust it, and
    not whether it is too old or too new. By then the socket is closed, and knows no certificate any more.
    """
    seen: list[bytes] = []
    close = sock.close

    def close_and_note() -> None:
        with suppress(OSError, ValueError, AttributeError):  # the handshake did not get as far, or all this is over
            seen.extend(filter(None, [sock.getpeercert(binary_form=True)]))
        close()

    sock.close = close_and_note  # type: ignore[method-assign]  # truststore closes it before it raises
    return seen


def _is_from_the_future(certificate: bytes) -> bool:
    """Tell whether *certificate* is valid only later: then the clock of this computer is behind."""
    from cryptography.x509 import InvalidVersion, load_der_x509_certificate

    try:
        return load_der_x509_certificate(certificate).not_valid_before_utc > datetime.now(UTC)
    except (ValueError, InvalidVersion):
        return False


def _watched(kind: Any, wire: Wire) -> Any:
    """Return *kind* of connection with each socket of it kept on *wire*, from before TLS begins."""

    class Watched(kind):  # type: ignore[misc]  # the base is the class that urllib3 would take
        _handle: socket.socket | None = None
        debuglevel = 0
        """Whatever ``http.client`` is set to: with 1 it prints each request, with tokens and all."""

        def _new_conn(self) -> Any:
            with wire.held():
                pass  # nobody is called after a cancel
            sock = wakeful(super()._new_conn(), wire.is_cut)
            self._handle = wire.keep(sock)
            return sock

        def close(self) -> None:
            super().close()
            if self._handle is not None:
                wire.drop(self._handle)
                self._handle = None

    return Watched
