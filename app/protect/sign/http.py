"""One question to a time-stamp server: proxies of the system, trust of the system, bounded, and to be cancelled."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from app.core.error import AppError, BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

CONNECT, READ, WHOLE = 10.0, 15.0, 30.0
"""Seconds for connecting, between two pieces of the answer, and in all."""

MOST: Final = 256 * 1024
"""Bytes of an answer that are read; honest ones have some thousand."""

_PAUSE = 0.04
_QUESTION, _ANSWER = "application/timestamp-query", "application/timestamp-reply"


def post_question(url: str, question: bytes, cancel: Callable[[], None] | None = None) -> bytes:
    """Return what the server at *url* answers to *question* (RFC 3161, 3.4). Redirects are not followed.

    *cancel* is called every 40 ms and may raise; the connection is then left to its end.

    :raises BadInput: for an address that is none, AppError where there is no answer.
    """
    host = _host(url)
    done = threading.Event()
    result: list[bytes | AppError] = []

    def work() -> None:
        try:
            result.append(_exchange(url, host, question))
        finally:
            done.set()

    threading.Thread(target=work, name="time stamp", daemon=True).start()
    waited = 0.0
    while not done.wait(_PAUSE):
        waited += _PAUSE
        if cancel is not None:
            cancel()
        if waited > WHOLE:
            raise _silent(host)
    answer = result[0] if result else _silent(host)
    if isinstance(answer, AppError):
        raise answer
    return answer


def _host(url: str) -> str:
    """Return the host of *url* for messages, which must not show more: an address may contain a password."""
    try:
        address = urlsplit(url)
        is_good = address.scheme in ("http", "https") and bool(address.hostname) and (address.port or 1) > 0
    except ValueError:
        is_good = False
    if not is_good or not url.isprintable():
        raise BadInput(
            N_("Error", "The address of the time-stamp server is not a web address. Write it as http://server/path.")
        )
    if address.username is not None or address.password is not None:
        raise BadInput(
            N_("Error", "The address of the time-stamp server contains a name or a password. Leave them out.")
        )
    return address.hostname or ""


def _exchange(url: str, host: str, question: bytes) -> bytes | AppError:
    """Send and read; what fails is returned as a sentence."""
    import requests

    try:
        with (
            _session() as session,
            session.post(
                url,
                data=question,
                headers={"Content-Type": _QUESTION, "Accept": _ANSWER},
                timeout=(CONNECT, READ),
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            if response.status_code != requests.codes.ok:
                return AppError(
                    N_("Error", "The time-stamp server {host} answered with status {status}. Check its address."),
                    host=host,
                    status=response.status_code,
                )
            body = b""
            for piece in response.iter_content(1 << 14):
                body += piece
                if len(body) > MOST:
                    return AppError(
                        N_("Error", "The time-stamp server {host} sent too much. Try another server."), host=host
                    )
            return body
    except requests.exceptions.SSLError:
        return AppError(
            N_("Error", "The certificate of the time-stamp server {host} is not trusted here. Try another server."),
            host=host,
        )
    except Exception:  # noqa: BLE001 - requests lets errors of urllib3 and ssl through; all mean that there is no answer
        return _silent(host)


def _session() -> Any:
    """Return a session that trusts whom the system trusts and uses the proxies of the environment."""
    import ssl

    import requests
    import truststore
    from requests.adapters import HTTPAdapter

    class SystemTrust(HTTPAdapter):
        """Checks servers against the certificates of the system."""

        def init_poolmanager(self, *given: Any, **named: Any) -> None:
            """Use the system's trust for direct connections."""
            super().init_poolmanager(*given, ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), **named)

        def proxy_manager_for(self, *given: Any, **named: Any) -> Any:
            """Use the system's trust behind a proxy too."""
            context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            return super().proxy_manager_for(*given, ssl_context=context, **named)

    session = requests.Session()
    # Else requests sends what .netrc holds for the server, in the clear over HTTP. Proxies keep theirs.
    session.auth = _without_name
    session.mount("https://", SystemTrust())
    return session


def _without_name(request: Any) -> Any:
    """Return *request* as it is: nobody signs in to a time-stamp server."""
    return request


def _silent(host: str) -> AppError:
    return AppError(
        N_(
            "Error", "The time-stamp server {host} does not answer. Check its address and the network, or sign without."
        ),
        host=host,
    )
