"""The demo tenant's bulk-token service: dates, states, people who may not, and what becomes of a token."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from app.enrol.demo.account import ACCOUNTS, OTHER_TENANT, TENANT
from app.enrol.demo.bulk import read_date
from app.enrol.demo.directory import JOIN_GROUP
from app.enrol.demo.fault import DemoFault, DemoStep
from app.model.token import DEMO_PREFIX, is_demo_token
from tests.enrol.demo_client import PID, Client, answer, claims, day, inner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.enrol.demo.tenant import DemoTenant


@pytest.fixture
def client(tenant: DemoTenant) -> Iterator[Client]:
    """A program at the demo tenant."""
    made = Client(tenant)
    yield made
    made.close()


def error_of(told: dict[str, Any]) -> str:
    """Return the code in an error of the service."""
    assert (told["state"], told["flowToken"]) == ("CompleteError", None)
    return str(inner(told)["error_description"]).partition(":")[0]


def test_a_token(client: Client) -> None:
    """The token is marked, long, and ends one second before the asked day begins; types are mixed as in the service."""
    given = client.bulk_token(client.bearer())
    assert given["refresh_token"].startswith(DEMO_PREFIX)
    assert is_demo_token(f" {given['refresh_token']}\n")
    assert not is_demo_token("0.AAAAxkwDR.AgABAAAAAAAD")
    assert len(given["refresh_token"]) >= 200
    ends = datetime.fromtimestamp(int(given["expires_on"]), UTC)
    asked = datetime.strptime(day(30), "%m/%d/%Y").replace(tzinfo=UTC)
    assert ends == asked - timedelta(seconds=1)
    assert isinstance(given["expires_in"], str)
    assert isinstance(given["refresh_token_expires_in"], int)
    identity = claims(given["id_token"])
    assert (identity["upn"], identity["tid"]) == (f"package_{PID}@demo.invalid", TENANT)
    assert "access_token" not in given


def test_pending_polls(client: Client) -> None:
    """As many polls as are set say that the work has started, and a token is given once."""
    client.tenant.bulk_polls_before_success = 3
    headers = client.bearer()
    flow = answer(client.begin(headers))["flowToken"]
    told = [answer(client.poll(headers, flow)) for _ in range(5)]
    assert [each["state"] for each in told] == ["Started"] * 3 + ["CompleteSuccess", "CompleteError"]


def test_any_case_of_flow_token(client: Client) -> None:
    """The name of the parameter is read in any case, as clients write it in two ways."""
    headers = client.bearer()
    flow = answer(client.begin(headers))["flowToken"]
    assert answer(client.get("/webapp/bulkaadjtoken/poll", headers, flowtoken=flow))["state"] == "CompleteSuccess"


@pytest.mark.parametrize("ahead", [-3, 0, 181])
def test_days_that_are_refused(client: Client, ahead: int) -> None:
    """A day that is over, today, or further than 180 days is refused."""
    assert error_of(answer(client.begin(client.bearer(), exp=day(ahead)))) == "AADSTS90114"


@pytest.mark.parametrize("ahead", [1, 180])
def test_days_that_are_taken(client: Client, ahead: int) -> None:
    """The first and the last day are taken."""
    assert answer(client.begin(client.bearer(), exp=day(ahead)))["state"] == "Started"


@pytest.mark.parametrize("text", ["03/01/2027", "3/1/2027", "03/1/2027", "2027-03-01", "2027-03-01 00:00:00"])
def test_dates_that_are_read(text: str) -> None:
    """What others were seen to send is the first of March."""
    assert read_date(text) == datetime(2027, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "31/12/2027", "31.12.2027", "2027/3", "1 mars 2027", "03/01/٢٠٢٧", "03/01/27", " 03/01/2027"]
)
def test_dates_that_are_not_read(text: str) -> None:
    """A date of another culture is not read, nor digits of another script."""
    assert read_date(text) is None


@pytest.mark.parametrize("change", [{"pid": "no id"}, {"name": ""}, {"name": "x" * 257}])
def test_requests_that_are_refused(client: Client, change: dict[str, str]) -> None:
    """An id that is none, and a name that is too short or long, give no token."""
    response = client.begin(client.bearer(), **change)
    assert response.status_code == 400 or answer(response)["state"] == "CompleteError"


def test_bulk_error(client: Client) -> None:
    """The knob gives any error, even one without a code, in an answer that says 200."""
    client.tenant.bulk_error = ("server_error", "The operation returned empty response. Please try again")
    response = client.begin(client.bearer())
    assert response.status_code == 200
    assert inner(answer(response))["error"] == "server_error"


def test_without_role(client: Client) -> None:
    """Who has no role is refused by the service, not by the sign-in."""
    assert error_of(answer(client.begin(client.bearer(account="without_role")))) == "AADSTS240005"


def test_the_directory_decides(client: Client) -> None:
    """Without the service principal, or without the right to join devices, nobody gets a token."""
    headers = client.bearer()
    directory = client.tenant.directory
    directory.has_sync_fabric = False
    assert error_of(answer(client.begin(headers))) == "AADSTS90092"
    directory.has_sync_fabric = True
    directory.may_join = "none"
    assert error_of(answer(client.begin(headers))) == "AADSTS240001"
    directory.may_join = "selected"
    assert error_of(answer(client.begin(headers))) == "AADSTS240001"
    directory.join_groups = [JOIN_GROUP.id]
    assert answer(client.begin(headers))["state"] == "Started"


def test_token_of_another_tenant(client: Client) -> None:
    """The stranger gets a token of her tenant, and nothing is made in this one."""
    client.authority = "organizations"
    before = len(client.tenant.directory.accounts)
    given = client.bulk_token(client.bearer(account="stranger"))
    assert claims(given["id_token"])["tid"] == OTHER_TENANT
    assert len(client.tenant.directory.accounts) == before


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer not.a.token"}, {"Authorization": "Basic eA=="}])
def test_without_access_token(client: Client, headers: dict[str, str]) -> None:
    """Begin and poll answer 401 to who brings no access token of theirs."""
    assert client.begin(headers).status_code == 401
    assert client.poll(headers, "x").status_code == 401


@pytest.mark.parametrize("step", [DemoStep.BEGIN, DemoStep.POLL])
def test_unknown_state(client: Client, step: DemoStep) -> None:
    """A state that nobody knows can come first; asking on ends well."""
    client.tenant.faults.add(step, DemoFault.UNKNOWN_STATE)
    headers = client.bearer()
    begun = answer(client.begin(headers))
    told = answer(client.poll(headers, begun["flowToken"]))
    assert "Reticulating" in {begun["state"], told["state"]}
    if told["state"] == "Reticulating":
        told = answer(client.poll(headers, begun["flowToken"]))
    assert told["state"] == "CompleteSuccess"


def test_success_without_token(client: Client) -> None:
    """Success can come without a token."""
    client.tenant.faults.add("poll", "no result")
    assert client.bulk_token(client.bearer()) == {}


def test_an_id_used_again(client: Client) -> None:
    """A second token for the same package id overwrites the account, and the first works no longer."""
    directory = client.tenant.directory
    before = len(directory.accounts)
    first = client.bulk_token(client.bearer(), name="First")["refresh_token"]
    assert client.tenant.works(first)
    second = client.bulk_token(client.bearer(account="mfa", claims='{"acrs":1}'), name="Second")["refresh_token"]
    assert (client.tenant.works(first), client.tenant.works(second)) == (False, True)
    assert len(directory.accounts) == before + 1
    account = directory.find(f"package_{PID}@demo.invalid")
    assert account is not None
    assert (account.name, account.maker) == ("Second", ACCOUNTS["mfa"].upn)


def test_a_token_ends(client: Client) -> None:
    """A token works until its end by the clock of the tenant; what the tenant never gave does not."""
    token = client.bulk_token(client.bearer())["refresh_token"]
    client.tenant.clock_skew = timedelta(days=31)
    assert not client.tenant.works(token)
    client.tenant.clock_skew = timedelta(0)
    assert client.tenant.works(token)
    assert not client.tenant.works("")
    assert not client.tenant.works(DEMO_PREFIX)


def test_clock_skew(client: Client) -> None:
    """The clock of the tenant is in the Date of each answer, in its tokens, and decides which day is over."""
    client.tenant.clock_skew = timedelta(days=40)
    response = client.authorize()
    said = datetime.strptime(response.headers["Date"], "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    assert abs(said - datetime.now(UTC) - timedelta(days=40)) < timedelta(minutes=1)
    assert error_of(answer(client.begin(client.bearer()))) == "AADSTS90114"
