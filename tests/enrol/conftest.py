"""A demo tenant for each test, and an environment without proxies and bundles of certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.enrol.demo.tenant import DemoTenant
from app.enrol.net.http import open_http

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.enrol.net.http import Http

_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "HTTP_PROXY")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what changes trust and ways."""
    for name in (*_VARIABLES, "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def tenant(tmp_path: Path) -> Iterator[DemoTenant]:
    """A running demo tenant that needs no waiting."""
    with DemoTenant(tmp_path) as running:
        running.bulk_polls_before_success = 0
        running.device_polls_before_success = 0
        yield running


@pytest.fixture
def http(tenant: DemoTenant) -> Iterator[Http]:
    """A client of the demo tenant."""
    with open_http(tenant.cloud) as client:
        yield client
