"""HTTPS to a tenant: trust, repeats, limits, and errors told as reasons."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.enrol.demo.account import TENANT
from app.enrol.demo.tenant import DemoTenant
from app.enrol.net import tls as trust
from app.enrol.net.http import Http, HttpAnswer, open_http
from app.reason.reason import EnrolError
from app.reason.table import reason_of
from tests.enrol.closed_port import closed_port

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.catalogue.cloud import Cloud

DISCOVERY = f"/{TENANT}/v2.0/.well-known/openid-configuration"
TOKEN = f"/{TENANT}/oauth2/v2.0/token"


def end_of(http: Http, path: str = DISCOVERY, method: str = "GET", **parts: object) -> EnrolError:
    """Ask for *path* and return the error with which that ends; the reason fits its code."""
    ask: Callable[..., HttpAnswer] = http.get if method == "GET" else http.post
    with pytest.raises(EnrolError) as caught:
        ask(http.cloud.base + path, **parts)
    assert caught.value.reason is reason_of(caught.value.trace.code)
    return caught.value


@pytest.fixture
def strange(tenant: DemoTenant) -> Cloud:
    """The tenant as a cloud whose certificate only the environment may make trusted."""
    return replace(tenant.cloud, key="worldwide", trust=None)


def test_private_certificate_is_trusted(http: Http) -> None:
    """The certificate that the cloud names is trusted in addition to those of the system."""
    assert http.get(http.cloud.base + DISCOVERY).status_code == 200


@pytest.mark.beyond_wine("its crypt32 trusts whom it does not know, and has no words for its numbers")
def test_unknown_certificate_is_refused(strange: Cloud, tenant: DemoTenant) -> None:
    """Without it nothing is sent, and the reason is told."""
    with open_http(strange) as http:
        error = end_of(http)
    assert error.trace.code == "tls"
    assert "certificate" in error.trace.detail
    assert tenant.log == []


@pytest.mark.beyond_wine("its crypt32 trusts whom it does not know, and has no words for its numbers")
def test_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    """A certificate that is trusted but names another host is refused."""
    with DemoTenant(tmp_path, names=("other.invalid",)) as other, open_http(other.cloud) as http:
        assert end_of(http).trace.code == "tls"


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_bundle_of_the_environment(
    strange: Cloud,
    tenant: DemoTenant,
    variable: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The file that the environment names is trusted; the log says so once, without the path."""
    monkeypatch.setattr(trust, "_told", set())
    monkeypatch.setenv(variable, str(tenant.ca))
    with caplog.at_level(logging.DEBUG):
        for _time in range(2):
            with open_http(strange) as http:
                assert http.get(http.cloud.base + DISCOVERY).status_code == 200
    told = [record.getMessage() for record in caplog.records if variable in record.getMessage()]
    assert len(told) == 1
    assert str(tenant.ca) not in caplog.text


def test_bundle_with_other_certificates(
    strange: Cloud, tenant: DemoTenant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a bundle of others the connection is refused, and the variable is named."""
    folder = tmp_path / "other"
    folder.mkdir()
    with DemoTenant(folder) as other:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(other.ca))
        with open_http(strange) as http:
            error = end_of(http)
    assert error.trace.code == "tls"
    assert "REQUESTS_CA_BUNDLE" in error.trace.detail
    assert tenant.log == []


@pytest.mark.parametrize("content", [None, b"", b"nonsense"])
def test_bundle_that_cannot_be_read(
    strange: Cloud, tmp_path: Path, content: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bundle that is missing, empty or damaged is a reason, not a crash and not a way around the check."""
    path = tmp_path / "bundle.pem"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(path))
    with open_http(strange) as http:
        error = end_of(http)
    assert error.trace.code == "tls"
    assert "REQUESTS_CA_BUNDLE" in error.trace.detail


@pytest.mark.beyond_wine("its crypt32 trusts whom it does not know, and has no words for its numbers")
def test_certificate_from_the_future(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate that is not valid yet shows a clock that is behind."""
    monkeypatch.setattr("app.enrol.demo.certificates._EARLIER", timedelta(days=-1))
    with DemoTenant(tmp_path) as later, open_http(later.cloud) as http:
        assert end_of(http).trace.code == "clock"


def test_no_network(tenant: DemoTenant) -> None:
    """Where nobody listens, the network is the reason."""
    with closed_port() as port, open_http(replace(tenant.cloud, login=f"localhost:{port}")) as http:
        error = end_of(http)
    assert error.trace.code == "no_network"
    assert error.trace.detail


def test_name_that_does_not_exist() -> None:
    """A host that cannot be resolved is told the same way."""
    from app.catalogue.cloud import Cloud

    host = "login.does-not-exist.invalid"
    cloud = Cloud(key="demo", name="x", login=host, graph=host, audience="a", authority="b")
    with open_http(cloud) as http:
        assert end_of(http).trace.code == "no_network"


@pytest.mark.parametrize(
    ("fault", "code"),
    [("cut half", "no_network"), ("huge", "bad_answer"), ("broken", "http"), ("unavailable", "AADSTS90055")],
)
def test_bad_answers_to_a_question(tenant: DemoTenant, http: Http, fault: str, code: str) -> None:
    """What goes wrong with every try becomes a reason."""
    tenant.faults.add("discovery", fault, None, retry_after=0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.enrol.net.http.pause", lambda _seconds, _progress: None)
        assert end_of(http).trace.code == code


def test_question_survives_one_cut(tenant: DemoTenant, http: Http) -> None:
    """A question whose connection is cut is asked once more."""
    tenant.faults.add("discovery", "cut")
    assert http.get(http.cloud.base + DISCOVERY).status_code == 200
    assert len(tenant.log) == 2


@pytest.mark.parametrize("fault", ["cut", "cut half", "broken"])
def test_order_is_not_repeated(tenant: DemoTenant, http: Http, fault: str) -> None:
    """A POST of which nobody knows whether it was carried out is sent once."""
    tenant.faults.add("token", fault)
    end_of(http, TOKEN, "POST", data={"client_id": "x"})
    assert len(tenant.log) == 1


@pytest.mark.parametrize("fault", ["throttled", "unavailable"])
def test_order_that_was_not_taken_is_repeated(tenant: DemoTenant, http: Http, fault: str) -> None:
    """429 and 503 say that it was not carried out: the wait that is asked for is kept, and it is sent again."""
    tenant.faults.add("token", fault, retry_after=7)
    waits: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.enrol.net.http.pause", lambda seconds, _progress: waits.append(seconds))
        assert http.post(http.cloud.base + TOKEN, data={"client_id": "x"}).status_code == 400
    assert waits == [7.0]
    assert len(tenant.log) == 2


def test_long_wait_is_not_begun(tenant: DemoTenant, http: Http) -> None:
    """Whoever is to wait ten minutes is told, and not kept waiting."""
    tenant.faults.add("token", "throttled", retry_after=600)
    error = end_of(http, TOKEN, "POST", data={"client_id": "x"})
    assert (error.trace.code, error.trace.status) == ("throttled", 429)
    assert len(tenant.log) == 1


def test_throttled_again_and_again(tenant: DemoTenant, http: Http) -> None:
    """The number of tries has an end; without Retry-After the waits grow."""
    tenant.faults.add("discovery", "throttled", None, retry_after=None)
    waits: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.enrol.net.http.pause", lambda seconds, _progress: waits.append(seconds))
        assert end_of(http).trace.code == "throttled"
    assert waits == [1.0, 2.0, 4.0]


def test_redirect_is_not_followed(tenant: DemoTenant, http: Http) -> None:
    """A redirect is an answer like others; nobody is asked there."""
    tenant.faults.add("begin", "redirect")
    answer = http.post(f"{http.cloud.base}/webapp/bulkaadjtoken/begin", headers={"Authorization": "Bearer x"}, json={})
    assert answer.status_code == 302
    assert [request.path for request in tenant.log] == ["/webapp/bulkaadjtoken/begin"]


@pytest.mark.parametrize("address", ["https://evil.invalid/x", "https://localhost/x", "http://{login}/x"])
def test_other_hosts_are_not_asked(http: Http, address: str) -> None:
    """Neither another host nor another port nor plain HTTP is used, whoever asks for it."""
    with pytest.raises(EnrolError) as caught:
        http.get(address.format(login=http.cloud.login))
    assert caught.value.trace.code == "bad_answer"


def test_netrc_does_not_replace_the_token(
    tenant: DemoTenant, http: Http, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A password for the host in .netrc is not sent in place of the bearer token."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login somebody password something\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    http.get(http.cloud.base + DISCOVERY, headers={"Authorization": "Bearer abc"})
    assert tenant.log[0].headers["Authorization"].startswith("Bearer ")


@pytest.mark.parametrize("minutes", [-12, 12])
def test_clocks_that_differ(tenant: DemoTenant, http: Http, minutes: int) -> None:
    """The difference of the clocks is known from the answers, and errors mention it."""
    tenant.clock_skew = timedelta(minutes=minutes)
    http.get(http.cloud.base + DISCOVERY)
    assert abs(http.skew - tenant.clock_skew) < timedelta(seconds=30)
    tenant.faults.add("token", "broken")
    detail = end_of(http, TOKEN, "POST", data={"client_id": "x"}).trace.detail
    assert f"12 minutes {'behind' if minutes > 0 else 'ahead'}" in detail


@pytest.mark.parametrize("fault", ["cut", "cut half", "huge", "broken"])
def test_no_error_quotes_an_address(
    tenant: DemoTenant, http: Http, caplog: pytest.LogCaptureFixture, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in an address or a header is in no error that comes of it, and in no log."""
    secret = "AQABAAEAAAD-very-secret"
    monkeypatch.setattr("app.enrol.net.http.pause", lambda _seconds, _progress: None)
    tenant.faults.add("poll", fault, None)
    path = "/webapp/bulkaadjtoken/poll"
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, "urllib3.connectionpool"):
        error = end_of(http, path, params={"flowToken": secret}, headers={"Authorization": f"Bearer {secret}"})
    assert tenant.log[0].query
    assert error.__context__ is None
    assert secret not in str(error) + repr(error.trace) + repr(error.__cause__)
    assert "urllib3" in caplog.text
    assert secret not in caplog.text
