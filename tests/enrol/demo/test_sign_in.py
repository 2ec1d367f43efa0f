"""The demo tenant's sign-in: codes, device codes, the made-up people, and what it refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import requests

from app.enrol.demo.account import ACCOUNTS, OTHER_TENANT, TENANT
from app.enrol.demo.browser import enter_code, forms, sign_in
from app.enrol.demo.fault import DemoFault, DemoStep
from app.enrol.demo.pages import DECLINE
from app.enrol.demo.tenant import DemoTenant
from tests.enrol.demo_client import CLIENT, DRS, Client, answer, claims

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def client(tenant: DemoTenant) -> Iterator[Client]:
    """A program at the demo tenant."""
    made = Client(tenant)
    yield made
    made.close()


def refused_with(response: requests.Response) -> int:
    """Return the AADSTS code of a refusal at the token address."""
    assert response.status_code == 400
    content = answer(response)
    assert content["error_description"].startswith(f"AADSTS{content['error_codes'][0]}: ")
    return int(content["error_codes"][0])


def test_discovery(client: Client) -> None:
    """The addresses are those of the host that was asked, and no answer is by redirect."""
    found = answer(client.get("/organizations/v2.0/.well-known/openid-configuration"))
    assert found["authorization_endpoint"] == f"{client.tenant.base}/organizations/oauth2/v2.0/authorize"
    assert found["issuer"] == f"{client.tenant.base}/{TENANT}/v2.0"
    assert found["response_modes_supported"] == ["form_post"]
    instance = answer(client.get("/common/discovery/instance"))
    assert instance["metadata"][0]["aliases"] == [f"localhost:{client.tenant.port}"]


def test_other_host_names(client: Client) -> None:
    """A client that comes under another name is answered under that name."""
    headers = {"Host": "login.microsoftonline.us"}
    found = answer(client.get(f"/{TENANT}/.well-known/openid-configuration", headers))
    assert found["token_endpoint"].startswith("https://login.microsoftonline.us/")


def test_code_to_tokens(client: Client) -> None:
    """A code gives an access token for the service, an identity with the nonce, and no refresh token."""
    fields = client.fields()
    assert fields["state"] == "state-1"
    tokens = answer(client.redeem(fields["code"]))
    assert "refresh_token" not in tokens
    assert claims(tokens["access_token"])["aud"] == DRS.rpartition("/")[0]
    identity = claims(tokens["id_token"])
    assert (identity["nonce"], identity["aud"], identity["tid"]) == ("nonce-1", CLIENT, TENANT)


def test_a_refresh_token_is_for_who_asks(client: Client) -> None:
    """Asking for offline_access gives a refresh token, so a test that none comes is worth something."""
    assert "refresh_token" in client.sign_in(f"{DRS} offline_access")


def test_a_code_works_once(client: Client) -> None:
    """The second redemption is refused."""
    code = client.fields()["code"]
    assert client.redeem(code).status_code == 200
    assert refused_with(client.redeem(code)) == 54005


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code_verifier": "another"}, 501481),
        ({"redirect_uri": "http://localhost:2"}, 500112),
        ({"client_id": "another"}, 700005),
        ({"grant_type": "refresh_token"}, 70003),
    ],
)
def test_redemption_is_checked(client: Client, change: dict[str, str], code: int) -> None:
    """Another verifier, address or program than at the beginning gets nothing."""
    assert refused_with(client.redeem(client.fields()["code"], **change)) == code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"redirect_uri": "https://elsewhere.invalid/"}, 50011),
        ({"redirect_uri": "http://localhost.elsewhere.invalid/"}, 50011),
        ({"response_mode": "query"}, 70007),
        ({"response_type": "token"}, 70007),
        ({"code_challenge_method": "plain"}, 9002325),
        ({"code_challenge": ""}, 9002325),
        ({"state": ""}, 900144),
        ({"nonce": ""}, 900144),
        ({"client_id": ""}, 900144),
    ],
)
def test_the_request_is_checked(client: Client, change: dict[str, str], code: int) -> None:
    """A request that leaves out a protection is told so on the page, and sent on to nobody."""
    response = client.authorize(**change)
    assert response.status_code == 400
    assert f"AADSTS{code}" in response.text
    assert forms(response.text) == []


@pytest.mark.parametrize(
    ("account", "code"), [("blocked", 53003), ("no_consent", 90094), ("stranger", 50020), (DECLINE, 65004)]
)
def test_people_who_are_refused(client: Client, account: str, code: int) -> None:
    """Each of them comes back to the program with the error of their own, and the state."""
    fields = client.fields(account=account)
    assert fields["error_description"].startswith(f"AADSTS{code}: ")
    assert (fields["state"], "code" in fields) == ("state-1", False)


def test_the_knob_chooses_who_signs_in(client: Client) -> None:
    """Without a page, the account is the one that is set."""
    client.tenant.account = ACCOUNTS["without_role"]
    assert claims(client.sign_in()["access_token"])["upn"] == ACCOUNTS["without_role"].upn


def test_another_tenant(client: Client) -> None:
    """Where the sign-in names no tenant, the stranger comes in, and her tokens tell her tenant."""
    client.authority = "organizations"
    assert claims(client.sign_in(account="stranger")["id_token"])["tid"] == OTHER_TENANT


@pytest.mark.parametrize("account", ["mfa", "administrator"])
def test_claims_challenge(client: Client, account: str) -> None:
    """More proof is asked for at the first redemption; who comes back with the claims gets the tokens."""
    client.tenant.require_claims = account == "administrator"
    refused = answer(client.redeem(client.fields(account=account)["code"]))
    assert (refused["error"], refused["suberror"], refused["error_codes"]) == (
        "interaction_required",
        "basic_action",
        [50076],
    )
    assert "access_token" in client.sign_in(account=account, claims=refused["claims"])


def test_consent_missing(client: Client) -> None:
    """Without consent nobody comes in."""
    client.tenant.consented = False
    assert client.fields()["error_description"].startswith("AADSTS65001: ")


def test_wrong_audience(client: Client) -> None:
    """The knob makes access tokens that are for somebody else."""
    client.tenant.wrong_audience = True
    assert client.begin(client.bearer()).status_code == 401


@pytest.mark.parametrize(("fault", "name"), [(DemoFault.WRONG_STATE, "state"), (DemoFault.WRONG_NONCE, "nonce")])
def test_an_answer_of_another_sign_in(client: Client, fault: DemoFault, name: str) -> None:
    """State and nonce can be made those of another sign-in."""
    client.tenant.faults.add(DemoStep.AUTHORIZE, fault)
    fields = client.fields()
    identity = claims(answer(client.redeem(fields["code"]))["id_token"])
    assert {"state": fields["state"], "nonce": identity["nonce"]}[name] == "another"


def test_device_code(client: Client) -> None:
    """A device gets its tokens after as many questions as are set, and then no second time."""
    client.tenant.device_polls_before_success = 2
    given = answer(client.device_code())
    assert given["user_code"] in given["message"]
    waiting = [client.poll_device(given["device_code"]) for _ in range(2)]
    assert [answer(each)["error"] for each in waiting] == ["authorization_pending"] * 2
    assert "access_token" in answer(client.poll_device(given["device_code"]))
    assert refused_with(client.poll_device(given["device_code"])) == 70000


@pytest.mark.parametrize(
    ("fault", "error", "code"),
    [
        (DemoFault.SLOW_DOWN, "slow_down", 70016),
        (DemoFault.EXPIRED, "expired_token", 70019),
        (DemoFault.DECLINED, "authorization_declined", 65004),
    ],
)
def test_device_code_that_fails(client: Client, fault: DemoFault, error: str, code: int) -> None:
    """A device is told to slow down, that its code ended, or that the person said no."""
    client.tenant.faults.add("devicepoll", fault)
    refused = answer(client.poll_device(answer(client.device_code())["device_code"]))
    assert (refused["error"], refused["error_codes"]) == (error, [code])


def test_device_code_interval(client: Client) -> None:
    """The time between two questions is set by a knob."""
    client.tenant.device_interval = 7
    assert answer(client.device_code())["interval"] == 7


@pytest.mark.parametrize(("account", "code"), [("blocked", 53003), ("mfa", 50076)])
def test_device_code_of_people_who_are_refused(client: Client, account: str, code: int) -> None:
    """The people have their ends with a device code too."""
    client.tenant.account = ACCOUNTS[account]
    assert refused_with(client.poll_device(answer(client.device_code())["device_code"])) == code


@pytest.fixture
def asking(tmp_path: Path) -> Iterator[DemoTenant]:
    """A demo tenant that asks a person."""
    with DemoTenant(tmp_path, asks_person=True) as running:
        running.device_polls_before_success = 0
        yield running


def sign_in_address(tenant: DemoTenant, **changes: str) -> str:
    """Return the address that a program would open."""
    client = Client(tenant)
    where = answer(client.get(f"/{TENANT}/v2.0/.well-known/openid-configuration"))["authorization_endpoint"]
    found = client.authorize(**changes)
    client.close()
    assert found.url.startswith(tenant.base)
    return f"{where}?{found.url.partition('?')[2]}"


def test_page_with_all_accounts(asking: DemoTenant) -> None:
    """A person sees the banner, every account and a way to decline, on a page that loads nothing and needs no TLS."""
    page = requests.get(sign_in_address(asking), timeout=10)
    assert page.url.startswith(f"http://localhost:{asking.pages.rpartition(':')[2]}/")
    assert page.text.count("DEMO TENANT – nothing here is real") == 2
    assert [form.fields["account"] for form in forms(page.text)] == [*ACCOUNTS, DECLINE]
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert page.headers["Cache-Control"] == "no-store"
    assert "http" not in re.sub(r'value="[^"]*"', "", page.text)


def test_page_in_french(asking: DemoTenant) -> None:
    """The page speaks French where it should, and English in place of any other language."""
    address = sign_in_address(asking)
    asking.language = "fr"
    page = requests.get(address, timeout=10).text
    assert '<html lang="fr">' in page
    assert "LOCATAIRE DE DÉMONSTRATION – rien ici n’est réel" in page
    asking.language = "de"
    assert '<html lang="en">' in requests.get(address, timeout=10).text


def test_page_escapes_what_came_in(asking: DemoTenant) -> None:
    """What came in with the address is text on every page, never a tag."""
    evil = "\"'><script>alert(1)</script>"
    for address in (sign_in_address(asking, state=evil), sign_in_address(asking, state=evil, account="administrator")):
        page = requests.get(address, timeout=10).text
        assert "<script>alert" not in page
        assert forms(page)[0].fields["state"] == evil


def test_choosing_an_account(asking: DemoTenant) -> None:
    """The scripted browser chooses on the page as a person would, and the program gets the code of that account."""
    sent: list[dict[str, str]] = []

    def keep(fields: object) -> dict[str, str]:
        assert isinstance(fields, dict)
        sent.append(fields)
        return fields

    with pytest.raises(requests.ConnectionError):  # no program listens at the other end
        sign_in(sign_in_address(asking), asking.ca, "without_role", keep)
    client = Client(asking)
    token = answer(client.redeem(sent[0]["code"]))["access_token"]
    client.close()
    assert claims(token)["upn"] == ACCOUNTS["without_role"].upn


def test_a_wrong_request_is_told_before_anybody_chooses(asking: DemoTenant) -> None:
    """The page with accounts does not come for a request that would be refused anyway."""
    page = requests.get(sign_in_address(asking, code_challenge=""), timeout=10)
    assert page.status_code == 400
    assert forms(page.text) == []


def test_entering_a_device_code(asking: DemoTenant) -> None:
    """A device waits until a person entered its code and chose an account; blanks and small letters do not matter."""
    client = Client(asking)
    given = answer(client.device_code())
    assert refused_with(client.poll_device(given["device_code"])) == 70016
    assert "user_code" in forms(requests.get(given["verification_uri"], timeout=10).text)[0].fields
    with pytest.raises(ValueError, match="No sign-in waits"):
        enter_code(given["verification_uri"], "DEMO", asking.ca)
    assert "<h1>Done</h1>" in enter_code(given["verification_uri"], f" {given['user_code'].lower()} ", asking.ca)
    assert "access_token" in answer(client.poll_device(given["device_code"]))
    client.close()


def test_declining_a_device_code(asking: DemoTenant) -> None:
    """A person who says no is told to the device."""
    client = Client(asking)
    given = answer(client.device_code())
    enter_code(given["verification_uri"], given["user_code"], asking.ca, DECLINE)
    assert answer(client.poll_device(given["device_code"]))["error"] == "authorization_declined"
    client.close()


def test_pages_only_without_tls(asking: DemoTenant) -> None:
    """The port without TLS gives pages and nothing else."""
    assert requests.get(f"{asking.pages}/{TENANT}/.well-known/openid-configuration", timeout=10).status_code == 404
    assert requests.get(f"{asking.pages}/devicelogin", timeout=10).status_code == 200
