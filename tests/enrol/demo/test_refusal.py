"""Numbers with which Microsoft refuses, each at the step where people meet it: the card tells what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.enrol.bulk.get_token import get_token
from app.enrol.demo.account import TENANT
from app.enrol.demo.browser import browser
from app.reason.reason import EnrolError
from app.reason.table import reason_of
from tests.enrol.sign_in.test_browser import CLIENT, a_request

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant

REFUSED = [
    ("begin", 500011, "Device Registration Service"),
    ("token", 500121, "second factor"),
    ("begin", 90033, "Wait some minutes"),
    ("poll", 90023, "Wait some minutes"),
    ("token", 90025, "Wait some minutes"),
    ("poll", 90090, "Wait some minutes"),
    ("token", 50132, "Sign in again"),
    ("authorize", 50133, "Sign in again"),
    ("token", 530004, "cross-tenant access"),
    ("token", 135011, "enabled in Entra ID"),
    ("token", 700003, "dsregcmd /leave"),
    ("authorize", 53004, "register the second factor"),
    ("authorize", 53010, "register the second factor"),
    ("token", 50155, "check the entry of the device"),
    ("token", 530003, "compliant PC"),
    ("authorize", 500021, "restriction"),
    ("token", 80002, "pass-through authentication"),
]


@pytest.mark.parametrize(("step", "code", "advice"), REFUSED, ids=str)
def test_a_refusal_has_a_card_that_helps(tenant: DemoTenant, step: str, code: int, advice: str) -> None:
    """The error of the whole way carries the card of the number, whose advice helps, and keeps the number."""
    tenant.faults.add(step, "refused", code=code)
    with pytest.raises(EnrolError) as caught:
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    error = caught.value
    assert error.reason is not reason_of("unknown")
    assert advice in f"{error.reason.cause} {error.reason.advice}"
    assert error.trace.code == f"AADSTS{code}"


def test_a_number_without_a_card_stays_unknown(tenant: DemoTenant) -> None:
    """A number nobody has heard of is told as such, and is not lost."""
    tenant.faults.add("begin", "refused", code=987654)
    with pytest.raises(EnrolError) as caught:
        get_token(tenant.cloud, CLIENT, TENANT, a_request(), open_url=browser(tenant.ca))
    assert caught.value.reason is reason_of("unknown")
    assert "987654" in caught.value.trace.detail
