"""Proxies between here and the tenant: a real CONNECT proxy on the loopback address."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.core.secret import Secret
from app.enrol.net.http import open_http
from app.enrol.net.proxy import Proxy
from tests.enrol.closed_port import closed_port
from tests.enrol.connect_proxy import ConnectProxy
from tests.enrol.net.test_http import DISCOVERY, end_of

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant


def test_manual(tenant: DemoTenant) -> None:
    """A proxy that was set is used, and TLS goes through it to the tenant."""
    with ConnectProxy() as proxy, open_http(tenant.cloud, proxy=Proxy(kind="manual", address=proxy.address)) as http:
        assert http.get(http.cloud.base + DISCOVERY).status_code == 200
        assert proxy.hosts == [tenant.cloud.login]
        http.close()


def test_password(tenant: DemoTenant) -> None:
    """A proxy with a password gets it, with all its signs, and the tenant does not."""
    given = Proxy(kind="manual", user="ada", password=Secret("p:ä@/ss"))
    with (
        ConnectProxy("ada", "p:ä@/ss") as proxy,
        open_http(tenant.cloud, proxy=replace(given, address=proxy.address)) as http,
    ):
        assert http.get(http.cloud.base + DISCOVERY).status_code == 200
        assert not any("Proxy" in name for name in tenant.log[0].headers)
        http.close()


@pytest.mark.parametrize("user", ["", "ada"])
def test_password_missing_or_wrong(tenant: DemoTenant, user: str) -> None:
    """Without the right password the reason is the proxy's question for one, and the wrong one is not quoted."""
    wrong = Proxy(kind="manual", user=user, password=Secret("wrong-password"))
    with (
        ConnectProxy("ada", "right") as proxy,
        open_http(tenant.cloud, proxy=replace(wrong, address=proxy.address)) as http,
    ):
        error = end_of(http)
    assert (error.trace.code, error.trace.status) == ("proxy_password", 407)
    assert "wrong-password" not in str(error) + repr(error.trace)
    assert tenant.log == []


def test_proxy_out_of_reach(tenant: DemoTenant) -> None:
    """Where no proxy listens, the proxy is the reason, not the tenant."""
    with closed_port() as port:
        proxy = Proxy(kind="manual", address=f"127.0.0.1:{port}")
        with open_http(tenant.cloud, proxy=proxy) as http:
            assert end_of(http).trace.code == "proxy"


@pytest.mark.parametrize("address", ["", "proxy", "proxy:0", "proxy:99999", "http://a:b@proxy:8080", "ftp://proxy:21"])
def test_address_that_is_none(tenant: DemoTenant, address: str) -> None:
    """What is not host and port is refused; a password does not belong into the address."""
    with open_http(tenant.cloud, proxy=Proxy(kind="manual", address=address)) as http, pytest.raises(BadInput):
        http.get(http.cloud.base + DISCOVERY)


def test_proxy_of_the_environment(tenant: DemoTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxy of the environment is used for a cloud, not where it is excepted, unwanted, or for the demo tenant."""
    cloud = replace(tenant.cloud, key="worldwide")
    with ConnectProxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")

        def through(**given: object) -> int:
            before = len(proxy.hosts)
            with open_http(**given) as http:  # type: ignore[arg-type]  # cloud and proxy
                assert http.get(http.cloud.base + DISCOVERY).status_code == 200
            return len(proxy.hosts) - before

        assert through(cloud=cloud) == 1
        assert through(cloud=cloud, proxy=Proxy(kind="none")) == 0
        assert through(cloud=tenant.cloud) == 0
        monkeypatch.setenv("NO_PROXY", "localhost")
        assert through(cloud=cloud) == 0


def test_password_in_the_environment(tenant: DemoTenant, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password in the variable of the environment is used, as by other programs, and in no error."""
    cloud = replace(tenant.cloud, key="worldwide")
    with ConnectProxy("ada", "hidden") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://ada:hidden@{proxy.address}")
        with open_http(cloud) as http:
            assert http.get(http.cloud.base + DISCOVERY).status_code == 200
        monkeypatch.setenv("HTTPS_PROXY", f"http://ada:mistaken@{proxy.address}")
        with open_http(cloud) as http:
            error = end_of(http)
    assert error.trace.code == "proxy_password"
    assert "mistaken" not in str(error) + repr(error.trace)


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:9", "http://", "http://:0", "ftp://127.0.0.1:9"])
def test_kinds_of_proxies_that_are_not_known(tenant: DemoTenant, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy of the environment that cannot be used is the reason; nothing goes around it."""
    monkeypatch.setenv("HTTPS_PROXY", address)
    with open_http(replace(tenant.cloud, key="worldwide")) as http:
        assert end_of(http).trace.code == "proxy"
    assert tenant.log == []


def test_password_does_not_show() -> None:
    """A proxy as text shows no password."""
    assert "hidden" not in repr(Proxy(kind="manual", user="ada", password=Secret("hidden")))
