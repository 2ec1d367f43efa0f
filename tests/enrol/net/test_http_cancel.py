"""A cancel is answered at once, wherever a request hangs, and nothing goes on behind."""

from __future__ import annotations

import gc
import socket
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from app.core.error import Cancelled
from app.enrol.bulk.bulk_service import get_bulk_token
from app.enrol.bulk.get_token import get_token
from app.enrol.bulk.token import TokenRequest
from app.enrol.demo.account import TENANT
from app.enrol.demo.browser import browser
from app.enrol.net.http import open_http
from app.enrol.net.proxy import Proxy
from app.enrol.net.tls import trust
from app.enrol.sign_in.browser import sign_in
from tests.enrol.net.test_http import DISCOVERY
from tests.enrol.sign_in.test_browser import CLIENT
from tests.enrol.stopping import Stop, assert_stops, nobody_is_beside
from tests.patience import LIMIT, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ssl import SSLContext

    from app.catalogue.cloud import Cloud
    from app.enrol.demo.tenant import DemoTenant


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a server that takes connections and never says a word; TLS hangs in its first step."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            try:
                while True:
                    taken.append(server.accept()[0])
            except OSError:
                return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1]
        with suppress(OSError):  # Windows has nothing to shut down there, and the close wakes who waits
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(LIMIT)
    for connection in taken:
        connection.close()


def a_request() -> TokenRequest:
    """Return a request for a token of nine days."""
    return TokenRequest(last_day=datetime.now(UTC).date() + timedelta(days=9))


@pytest.mark.parametrize("step", ["discovery", "token", "begin", "poll"])
def test_browser_flow_hangs(tenant: DemoTenant, step: str) -> None:
    """In the browser's way, a cancel ends each request that hangs."""

    def work(stop: Stop) -> None:
        tenant.faults.clear()
        tenant.log.clear()
        tenant.faults.add(step, "hang")
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca), progress=stop)

    path = {"discovery": "openid-configuration", "token": "/token"}.get(step, step)
    assert_stops(work, lambda: any(one.path.endswith(path) for one in list(tenant.log)))


@pytest.mark.parametrize("step", ["devicecode", "devicepoll"])
def test_device_code_hangs(tenant: DemoTenant, step: str) -> None:
    """With a device code too."""

    def work(stop: Stop) -> None:
        tenant.faults.clear()
        tenant.log.clear()
        tenant.faults.add(step, "hang")
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), show_code=lambda *_: None, progress=stop)

    path = "/devicecode" if step == "devicecode" else "/token"
    assert_stops(work, lambda: any(one.path.endswith(path) for one in list(tenant.log)))


def test_person_has_not_answered(tenant: DemoTenant) -> None:
    """While the browser is open and nobody signs in."""
    shown: list[str] = []

    def work(stop: Stop) -> None:
        shown.clear()
        with open_http(tenant.cloud, progress=stop) as http:
            sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=shown.append)

    assert_stops(work, lambda: bool(shown))


def test_browser_that_does_not_come_back(tenant: DemoTenant) -> None:
    """While the opening of the browser itself hangs."""
    opening, release = threading.Event(), threading.Event()

    def hang(_address: str) -> None:
        opening.set()
        release.wait()

    def work(stop: Stop) -> None:
        opening.clear()
        with open_http(tenant.cloud, progress=stop) as http:
            sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=hang)

    try:
        assert_stops(work, opening.is_set)
    finally:
        release.set()


def test_code_not_entered(tenant: DemoTenant) -> None:
    """While a code is shown and nobody enters it."""
    tenant.device_polls_before_success = 10**6
    shown: list[str] = []

    def work(stop: Stop) -> None:
        shown.clear()
        get_token(
            tenant.cloud, CLIENT, TENANT, a_request(), show_code=lambda code, *_: shown.append(code), progress=stop
        )

    assert_stops(work, lambda: bool(shown))


def test_between_two_polls(tenant: DemoTenant) -> None:
    """While the service says *not yet*."""
    tenant.bulk_polls_before_success = 10**6

    def work(stop: Stop) -> None:
        tenant.log.clear()
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca), progress=stop)

    assert_stops(work, lambda: any(one.path.endswith("poll") for one in list(tenant.log)))


def test_while_throttled(tenant: DemoTenant) -> None:
    """While we wait because the service asked us to."""
    tenant.faults.add("discovery", "throttled", None, retry_after=20)

    def work(stop: Stop) -> None:
        tenant.log.clear()
        with open_http(tenant.cloud, progress=stop) as http:
            http.get(http.cloud.base + DISCOVERY)

    assert_stops(work, lambda: bool(tenant.log))


@pytest.mark.parametrize("through_proxy", [False, True])
def test_handshake_hangs(tenant: DemoTenant, silent: int, through_proxy: bool) -> None:
    """While TLS, or a proxy, does not answer at all."""
    cloud = tenant.cloud if through_proxy else replace(tenant.cloud, login=f"localhost:{silent}")
    proxy = Proxy(kind="manual", address=f"127.0.0.1:{silent}") if through_proxy else None
    begun: list[bool] = []

    def work(stop: Stop) -> None:
        begun.append(True)
        with open_http(cloud, proxy=proxy, progress=stop) as http:
            http.get(cloud.base + DISCOVERY)

    assert_stops(work, lambda: bool(begun))


def test_cancel_at_any_moment_leaves_nothing_open(tenant: DemoTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    """While connecting, shaking hands, asking or reading: every connection is closed, and no thread is left.

    A cancel between connecting and TLS once left its socket to the collector of garbage, in every second of these runs.
    """
    monkeypatch.setattr("app.enrol.net.background.STEP", 0.001)
    left: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", lambda found: left.append(found.exc_value))
    for moment in range(60):
        calls = count()

        def stop(_done: int, _total: int, calls: count[int] = calls, moment: int = moment) -> None:
            if next(calls) >= moment:
                raise Cancelled("stopped")

        with suppress(Cancelled), open_http(tenant.cloud, progress=stop) as http:
            http.get(http.cloud.base + DISCOVERY)
    wait_until(nobody_is_beside, "no thread is left")
    gc.collect()
    assert left == []


def test_cancel_before_there_is_a_connection(tenant: DemoTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    """While trust is being read: the cancel does not wait for it, and nothing is sent afterwards."""
    reading, release, done = threading.Event(), threading.Event(), threading.Event()

    def slow(cloud: Cloud) -> SSLContext:
        reading.set()
        release.wait()
        done.set()
        return trust(cloud)

    def stop(_done: int, _total: int) -> None:
        if reading.is_set():
            raise Cancelled("stopped")

    monkeypatch.setattr("app.enrol.net.http.trust", slow)
    with pytest.raises(Cancelled), open_http(tenant.cloud, progress=stop) as http:
        http.get(http.cloud.base + DISCOVERY)
    assert not done.is_set()
    (thread,) = (each for each in threading.enumerate() if each.name == "beside")
    release.set()
    thread.join()
    assert tenant.log == []


def test_client_works_again_after_a_cancel(tenant: DemoTenant) -> None:
    """A client whose request was cancelled makes new connections for the next one."""
    stop = Stop(lambda: bool(tenant.log))
    tenant.faults.add("begin", "hang")
    with open_http(tenant.cloud) as http:
        access = sign_in(tenant.cloud, CLIENT, TENANT, http, open_url=browser(tenant.ca))
        http.progress = stop

        def work(again: Stop) -> None:
            http.progress = again
            get_bulk_token(http, tenant.cloud, access, a_request())

        assert_stops(work, lambda: any(one.path.endswith("begin") for one in list(tenant.log)))
        http.progress = lambda _done, _total: None
        assert get_bulk_token(http, tenant.cloud, access, a_request()).token
    stop.close()
