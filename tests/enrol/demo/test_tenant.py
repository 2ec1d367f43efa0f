"""The demo tenant as a server: its certificates, its log, its end, and what it leaves behind."""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import stat
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
import requests
from cryptography import x509

from app.enrol.demo.state import fingerprint
from app.enrol.demo.tenant import DemoTenant
from app.model.token import DEMO_AUTHORITY
from tests.child import run_process
from tests.enrol.demo_client import Client, answer
from tests.patience import LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def client(tenant: DemoTenant) -> Iterator[Client]:
    """A program at the demo tenant."""
    made = Client(tenant)
    yield made
    made.close()


def test_the_cloud(tenant: DemoTenant) -> None:
    """The tenant is a cloud to choose, whose packages name a host that cannot exist."""
    assert tenant.cloud.is_demo
    assert tenant.cloud.base == tenant.base == f"https://localhost:{tenant.port}"
    assert (tenant.cloud.trust, tenant.cloud.authority) == (tenant.ca, DEMO_AUTHORITY)
    assert ".invalid/" in DEMO_AUTHORITY


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not installed")
def test_certificates(tmp_path: Path) -> None:
    """The certificate is for the asked names and ends in two days; openssl follows it to the one to trust."""
    with DemoTenant(tmp_path, names=("login.microsoftonline.com", "localhost")) as tenant:
        pem = ssl.get_server_certificate(("127.0.0.1", tenant.port))
    leaf = x509.load_pem_x509_certificate(pem.encode())
    names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["login.microsoftonline.com", "localhost"]
    assert (leaf.not_valid_after_utc - leaf.not_valid_before_utc).days == 3
    (tmp_path / "leaf.pem").write_text(pem, encoding="ascii")
    judge = ["openssl", "verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", "ca.pem", "leaf.pem"]
    verified = run_process(judge, cwd=tmp_path, capture_output=True, text=True)
    assert verified.stdout == "leaf.pem: OK\n", verified.stderr


def test_who_does_not_trust_gets_nothing(tenant: DemoTenant) -> None:
    """A client that does not know the certificate is turned away before it says anything, and others go on."""
    with DemoTenant() as other, pytest.raises(requests.exceptions.SSLError):
        requests.get(tenant.base, verify=str(other.ca), timeout=10)
    assert tenant.log == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_nothing_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its folder is for this user only, holds no private key, and is gone afterwards, as are its threads."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    threads = set(threading.enumerate())
    with DemoTenant() as tenant:
        folder = tenant.ca.parent
        assert folder.parent == tmp_path
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert [path.name for path in folder.iterdir()] == ["ca.pem"]
        assert b"PRIVATE" not in tenant.ca.read_bytes()
    assert list(tmp_path.iterdir()) == []
    assert set(threading.enumerate()) <= threads


def test_open_connections_do_not_hold_up_the_end(tmp_path: Path) -> None:
    """A connection kept open, and one that never says anything, are ended with the tenant."""
    with DemoTenant(tmp_path) as tenant:
        client = Client(tenant)
        client.get("/common/discovery/instance")
        silent = socket.create_connection(("127.0.0.1", tenant.port), timeout=LIMIT)
        assert client.get("/common/discovery/instance").status_code == 200
    with silent, suppress(ConnectionResetError):  # one that was not yet accepted is ended so
        assert silent.recv(1) == b""
    client.close()


def test_a_port_that_is_taken(tenant: DemoTenant, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A taken port is an error at once, and nothing is left of the attempt."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(OSError, match=r"."):
        DemoTenant(port=tenant.port)
    assert sorted(tmp_path.iterdir()) == before


def test_only_this_machine(tenant: DemoTenant) -> None:
    """It listens at the loopback addresses only; at that of IPv6 too, where there is one."""
    hosts = {server.server_address[0] for server in tenant._servers[0]._servers}
    assert hosts <= {"127.0.0.1", "::1"}
    for host in hosts:
        socket.create_connection((str(host), tenant.port), timeout=10).close()


def test_the_log_holds_no_secret(client: Client) -> None:
    """Every request is logged, with names in place of secrets by which a test can tell which it was."""
    headers = client.bearer()
    client.bulk_token(headers)
    client.poll_device(answer(client.device_code())["device_code"])
    text = repr(client.tenant.log)
    assert len(client.tenant.issued) >= 7
    assert [secret for secret in client.tenant.issued if secret.reveal() in text] == []
    begin = next(entry for entry in client.tenant.log if entry.path.endswith("/begin"))
    access = headers["Authorization"].removeprefix("Bearer ")
    assert begin.headers["Authorization"] == f"Bearer {fingerprint(access)}"
    assert begin.method == "POST"
    assert '"exp"' in begin.body


def test_what_is_not_there(client: Client) -> None:
    """Any other address is not found, and logged all the same."""
    assert client.get("/elsewhere", {"Authorization": "Bearer x"}).status_code == 404
    assert client.tenant.log[-1].path == "/elsewhere"


def test_starting_is_cheap() -> None:
    """Importing the tenant loads neither cryptography nor requests nor msal: the program starts without them."""
    code = "import sys, app.enrol.demo.tenant, app.enrol.demo.browser; print(*sys.modules)"
    done = run_process([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"cryptography", "requests", "msal"}.isdisjoint(done.stdout.split())
