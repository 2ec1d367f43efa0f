"""A demo tenant for the jobs: where it is, a person who signs in there, and remembered clients of its own."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.enrol.demo.browser import browser
from app.enrol.demo.tenant import DemoTenant
from app.jobs.enrol.demo import CLIENT_ID
from app.jobs.enrol.sign_in import Ways, Where
from tests.own_place import keep_settings_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "HTTP_PROXY")


@dataclass(frozen=True)
class Visitor:
    """A person who signs in at ``tenant`` by itself; ``seen`` are the names of those who did."""

    tenant: DemoTenant
    seen: list[str] = field(default_factory=list)

    @property
    def where(self) -> Where:
        """Where the tenant is."""
        return Where(cloud=self.tenant.cloud, tenant="demo.invalid", client_id=CLIENT_ID)

    @property
    def ways(self) -> Ways:
        """How the person is reached."""
        return Ways(
            open_url=browser(self.tenant.ca),
            show_address=lambda _address: None,
            show_code=None,
            show_person=self.seen.append,
        )


def plain(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Take away what changes trust and ways, and let clients be remembered in *folder*."""
    for name in (*_VARIABLES, "ALL_PROXY", "NO_PROXY"):
        patch.delenv(name, raising=False)
        patch.delenv(name.lower(), raising=False)
    keep_settings_in(folder / "settings", patch)


@contextmanager
def visiting(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Yield somebody at a demo tenant that needs no waiting."""
    plain(folder, patch)
    with DemoTenant() as tenant:
        tenant.bulk_polls_before_success = 0
        yield Visitor(tenant)
