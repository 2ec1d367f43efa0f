"""The demo tenant as a job: started, signed in to by itself, and used where another process runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.error import AppError, BadInput
from app.jobs.enrol.demo import demo_cloud_at, demo_elsewhere, demo_for_once, start_demo
from app.jobs.enrol.sign_in import Ways
from app.jobs.enrol.tenant import accounts
from app.reason.reason import EnrolError
from tests.jobs.enrol.tenant_case import Visitor, plain


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing changes trust and ways."""
    plain(tmp_path, monkeypatch)


def test_it_runs_until_it_is_closed() -> None:
    """It asks who signs in; a port that is taken is told, and nothing is left of the second one."""
    with start_demo(language="fr") as tenant:
        assert tenant.pages
        with pytest.raises(AppError, match="cannot start"):
            start_demo(port=tenant.port)


def test_it_signs_in_by_itself() -> None:
    """The person who is named does, at a tenant of this process that ends after."""

    def ways(open_url: object) -> Ways:
        assert callable(open_url)
        return Ways(open_url=open_url, show_address=lambda _text: None, show_code=None, show_person=lambda _text: None)

    with demo_for_once() as where:
        assert accounts(where, ways(where.open_url)).accounts
    with demo_for_once(account="blocked", tenant="contoso.com") as where:
        assert where.tenant == "contoso.com"
        with pytest.raises(EnrolError):
            accounts(where, ways(where.open_url))
    for account, tenant in (("nobody", ""), ("", "no tenant")):
        with pytest.raises(BadInput), demo_for_once(account=account, tenant=tenant):
            pass


def test_another_process_may_run_it() -> None:
    """Its address and its certificate are enough."""
    with start_demo() as tenant:
        where = demo_elsewhere(tenant.base, tenant.ca)
        assert accounts(where, Visitor(tenant).ways).accounts


@pytest.mark.parametrize(
    "address", ["https://contoso.com:8443", "https://localhost", "http://localhost:8443", "localhost:70000", ""]
)
def test_only_this_computer_has_one(address: str) -> None:
    """Whatever else is named gets no certificate to trust."""
    with pytest.raises(BadInput, match="on this computer only"):
        demo_cloud_at(address, Path(__file__))


def test_a_certificate_must_be_there(tmp_path: Path) -> None:
    """One that is gone with its tenant is told."""
    with pytest.raises(BadInput, match="no certificate"):
        demo_cloud_at("https://localhost:8443", tmp_path / "ca.pem")
