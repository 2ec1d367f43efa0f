"""A client of the demo tenant in plain requests, so that its tests need neither msal nor our own client."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import requests

from app.enrol.demo.account import TENANT
from app.enrol.demo.browser import forms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.enrol.demo.tenant import DemoTenant

CLIENT = "11111111-2222-4333-8444-555555555555"
REDIRECT = "http://localhost:1"
VERIFIER = "verifier-" + "v" * 50
PID = "6d762967-8f0f-40cb-8031-1726eb261259"
DRS = "urn:ms-drs:enterpriseregistration.windows.net/self_service_device_delete"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


def day(ahead: int) -> str:
    """Return the day that is *ahead* days from now in UTC, as the service reads it."""
    return f"{datetime.now(UTC) + timedelta(days=ahead):%m/%d/%Y}"


class Client:
    """A program that talks to *tenant*, and the browser beside it."""

    def __init__(self, tenant: DemoTenant, authority: str = TENANT) -> None:
        """Trust the tenant's certificate, and nothing of the environment."""
        self.tenant = tenant
        self.authority = authority
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.verify = str(tenant.ca)

    def get(self, path: str, headers: Mapping[str, str] | None = None, **query: str) -> requests.Response:
        """Ask for a page of the tenant."""
        return self.session.get(
            self.tenant.base + path, params=query, headers=headers, allow_redirects=False, timeout=10
        )

    def authorize(self, scope: str = DRS, **changes: str) -> requests.Response:
        """Open the sign-in page; *changes* replace parts of the request, an empty one leaves it out."""
        asked = {
            "client_id": CLIENT,
            "response_type": "code",
            "response_mode": "form_post",
            "redirect_uri": REDIRECT,
            "scope": f"openid profile {scope}",
            "state": "state-1",
            "nonce": "nonce-1",
            "code_challenge": challenge(VERIFIER),
            "code_challenge_method": "S256",
            **changes,
        }
        wanted = {name: value for name, value in asked.items() if value}
        return self.get(f"/{self.authority}/oauth2/v2.0/authorize", None, **wanted)

    def fields(self, scope: str = DRS, **changes: str) -> dict[str, str]:
        """Sign in and return what is sent to the program."""
        return forms(self.authorize(scope, **changes).text)[0].fields

    def token(self, **form: str) -> requests.Response:
        """Ask the token address."""
        where = f"{self.tenant.base}/{self.authority}/oauth2/v2.0/token"
        return self.session.post(where, data={"client_id": CLIENT, **form}, allow_redirects=False, timeout=10)

    def redeem(self, code: str, **changes: str) -> requests.Response:
        """Redeem a code."""
        form = {"grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER, "redirect_uri": REDIRECT}
        return self.token(**{**form, **changes})

    def sign_in(self, scope: str = DRS, **changes: str) -> dict[str, Any]:
        """Sign in and return the tokens."""
        return answer(self.redeem(self.fields(scope, **changes)["code"]))

    def bearer(self, scope: str = DRS, **changes: str) -> dict[str, str]:
        """Sign in and return the header that proves it."""
        return {"Authorization": f"Bearer {self.sign_in(scope, **changes)['access_token']}"}

    def device_code(self) -> requests.Response:
        """Ask for a device code."""
        where = f"{self.tenant.base}/{self.authority}/oauth2/v2.0/devicecode"
        return self.session.post(
            where, data={"client_id": CLIENT, "scope": f"openid {DRS}"}, allow_redirects=False, timeout=10
        )

    def poll_device(self, device: str) -> requests.Response:
        """Ask whether somebody entered the code of *device*."""
        return self.token(grant_type=DEVICE_GRANT, device_code=device)

    def begin(self, headers: Mapping[str, str], **changes: str) -> requests.Response:
        """Ask for a bulk token."""
        asked = {"pid": PID, "name": "Lab", "exp": day(30), **changes}
        where = f"{self.tenant.base}/webapp/bulkaadjtoken/begin"
        return self.session.post(where, json=asked, headers=headers, allow_redirects=False, timeout=10)

    def poll(self, headers: Mapping[str, str], flow: str) -> requests.Response:
        """Ask how far it is."""
        return self.get("/webapp/bulkaadjtoken/poll", headers, flowToken=flow)

    def bulk_token(self, headers: Mapping[str, str], **changes: str) -> dict[str, Any]:
        """Get a bulk token: the inner answer."""
        flow = answer(self.begin(headers, **changes))["flowToken"]
        while (told := answer(self.poll(headers, flow)))["state"] == "Started":
            pass
        return inner(told)

    def close(self) -> None:
        """End the connections."""
        self.session.close()


def challenge(verifier: str) -> str:
    """Return what is sent ahead of *verifier* (RFC 7636)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def answer(response: requests.Response) -> dict[str, Any]:
    """Return the object that was answered."""
    content = response.json()
    assert isinstance(content, dict)
    return content


def inner(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the object within an answer of the bulk-token service."""
    content = json.loads(told["resultData"])
    assert isinstance(content, dict)
    return content


def claims(token: str) -> dict[str, Any]:
    """Return what stands in a token."""
    part = token.split(".")[1]
    content = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    assert isinstance(content, dict)
    return content
