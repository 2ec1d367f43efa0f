"""One question to a management server, over HTTPS, cancellable, bounded, and to no other host."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from app.core.error import AppError, BadInput
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.enrol.management.discovery import (
    CONTENT_TYPE,
    USER_AGENT,
    Discovered,
    discovery_address,
    read_answer,
    request_of,
)
from app.enrol.net.background import run_beside
from app.enrol.net.connections import Wire, open_session
from app.enrol.net.failure import explain
from app.enrol.net.log_redaction import quiet_libraries
from app.enrol.net.proxy import Proxy, proxies_for
from app.enrol.net.tls import trust
from app.reason.reason import EnrolError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.progress import Progress

CONNECT, READ, WHOLE = 10.0, 20.0, 45.0
"""Seconds for connecting, between two pieces of the answer, and for the question with its answer in all."""

MOST = 256 * 1024
"""Bytes of an answer that are read; honest ones have two thousand."""

_FAILURES: Final = {
    "timeout": N_("Management", "{host} does not answer in time. Check the address, and that no firewall is between."),
    "no_network": N_(
        "Management", "{host} cannot be reached. Check the name, the port, and that this computer is in the network."
    ),
    "tls": N_(
        "Management",
        "The certificate of {host} is not trusted by this computer. Devices need its root certificate too: add it on "
        "the page of certificates.",
    ),
    "clock": N_(
        "Management",
        "The certificate of {host} is not valid at the time of this computer. Correct the clock, or renew it.",
    ),
    "proxy": N_("Management", "The proxy lets nothing through to {host}. Check its settings, or allow the host."),
    "proxy_password": N_("Management", "The proxy wants a password for {host}. Check from a computer without proxy."),
}
_OTHER: Final = N_("Management", "{host} answers with something that is no HTTP. Check address and port.")
_LONG: Final = N_("Management", "The answer of {host} is far too long for one of enrolment. Check the address.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of the question: the answer, and what is wrong with its outside."""

    discovered: Discovered
    notes: tuple[Sentence, ...]


@dataclass(slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


def ask_server(discovery: str, account: str, policy: str, progress: Progress) -> Asked:
    """Return what the management server says that *discovery* names, or the domain of *account*.

    *progress* is called at least every 50 ms, and ends the question at once when it raises. Nothing else than the
    names of account and *policy* is sent.

    :raises BadInput: the address is none of https.
    :raises AppError: the server cannot be reached or is not trusted.
    :raises NoDiscovery: it answers, but not as the protocol says.
    """
    address = discovery_address(discovery, account)
    host = _host_of(address)
    message = f"urn:uuid:{uuid.uuid4()}"
    wire = Wire()
    try:
        if not discovery:
            run_beside(lambda: _exchange(wire, "GET", address, None), progress, WHOLE)
        request = request_of(address, account, policy, message)
        answer = run_beside(lambda: _exchange(wire, "POST", address, request), progress, WHOLE)
    except EnrolError as error:
        template = _FAILURES.get(error.trace.code, _OTHER)
        raise AppError(template, host=shown(host)) from None
    finally:
        wire.cut()
    if len(answer.body) > MOST:
        raise AppError(_LONG, host=shown(host))
    return Asked(*_told(answer, message))


def _told(answer: _Answer, message: str) -> tuple[Discovered, tuple[Sentence, ...]]:
    discovered, notes = read_answer(answer.status, answer.headers, answer.body, message)
    return discovered, tuple(notes)


def _host_of(address: str) -> str:
    """Return the host of *address*.

    :raises BadInput: it is no address of https.
    """
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() != "https" or not parts.hostname or not address.isascii() or parts.username is not None:
        raise BadInput(
            N_("Error", "There is no discovery address that starts with https:// and a host. Write it first.")
        )
    return parts.hostname


def _exchange(wire: Wire, method: str, address: str, data: bytes | None) -> _Answer:
    """Send and read; runs in a thread of its own, and raises EnrolError with nothing of the request in it."""
    quiet_libraries()
    session = open_session(wire, trust(None), dict)
    headers = {"User-Agent": USER_AGENT, "Content-Type": CONTENT_TYPE} if data else {"User-Agent": USER_AGENT}
    try:
        response = session.request(
            method,
            address,
            data=data,
            headers=headers,
            proxies=proxies_for(None, Proxy(), address),
            timeout=(CONNECT, READ),
            allow_redirects=False,
            stream=True,
        )
        with response:
            body = b""
            for piece in response.iter_content(1 << 14):
                body += piece
                if len(body) > MOST:
                    break
            return _Answer(response.status_code, dict(response.headers), body)
    except Exception as error:  # noqa: BLE001 - requests lets errors of urllib3 and ssl through; all become reasons
        failure = explain(error)
    finally:
        session.close()
    raise failure
