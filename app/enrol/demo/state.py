"""What the demo tenant remembers, and the knobs by which tests and trainers turn it."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from app.core.secret import Secret
from app.enrol.demo.account import ADMINISTRATOR, DemoAccount
from app.enrol.demo.directory import DemoDirectory
from app.enrol.demo.fault import FaultTable

if TYPE_CHECKING:
    from collections.abc import Mapping


class LoggedRequest(NamedTuple):
    """A request that came in. A secret in it is as :func:`fingerprint`, so that tests can tell which it was."""

    method: str
    path: str
    query: Mapping[str, str]
    body: str
    headers: Mapping[str, str]


def fingerprint(secret: str) -> str:
    """Return a name for *secret* that does not give it away."""
    return f"sha256:{hashlib.sha256(secret.encode()).hexdigest()[:16]}"


@dataclass(kw_only=True)
class Grant:
    """A sign-in on its way: what was asked for, and who answered. ``polls`` counts the questions of a device."""

    asked: Mapping[str, str]
    account: DemoAccount | None
    polls: int = 0
    declined: bool = False
    nonce: str = ""


@dataclass(kw_only=True)
class Flow:
    """A bulk token on its way."""

    pid: str
    name: str
    expires: datetime
    account: DemoAccount
    polls: int = 0


@dataclass(kw_only=True)
class DemoState:
    """The state of the tenant. The first ones are knobs: set them at any time.

    ``account`` is who signs in when no person is asked; ``asks_person`` shows a page with all accounts instead.
    """

    account: DemoAccount = ADMINISTRATOR
    asks_person: bool = False
    language: str = "en"
    device_polls_before_success: int = 1
    bulk_polls_before_success: int = 2
    bulk_error: tuple[str, str] | None = None
    """Error word and description with which *begin* ends, no matter who asks."""
    require_claims: bool = False
    """The first redemption of a code asks for more proof, no matter who signs in."""
    wrong_audience: bool = False
    """Access tokens are for somebody else, so that the bulk-token service refuses them."""
    consented: bool = True
    """Whether somebody consented to the app; otherwise the sign-in ends with AADSTS65001."""
    device_interval: int = 1
    """Seconds between two questions for a device code."""
    graph_page_size: int = 100
    """The most that Graph tells in one answer."""
    withheld_scopes: set[str] = field(default_factory=set)
    """Permissions that no token gets, no matter who asks."""
    clock_skew: timedelta = timedelta(0)
    """How much the clock of the tenant is ahead of ours."""

    directory: DemoDirectory = field(default_factory=DemoDirectory)
    log: list[LoggedRequest] = field(default_factory=list)
    issued: list[Secret] = field(default_factory=list)
    """Every secret that went out or came in, for tests that hunt them."""
    faults: FaultTable = field(default_factory=FaultTable)
    codes: dict[str, Grant] = field(default_factory=dict, repr=False)
    devices: dict[str, Grant] = field(default_factory=dict, repr=False)
    flows: dict[str, Flow] = field(default_factory=dict, repr=False)
    bulk_tokens: dict[str, tuple[Secret, datetime]] = field(default_factory=dict)
    """The bulk token of each package id, and until when it works; an older one of the same id works no longer."""
    pages: str = ""
    """Where the pages for people are, if not at the address of the request."""
    lock: threading.RLock = field(default_factory=threading.RLock)

    def now(self) -> datetime:
        """Return the time on the clock of the tenant (UTC)."""
        return datetime.now(UTC) + self.clock_skew

    def issue(self, secret: str) -> str:
        """Remember *secret* as one that must not be found anywhere, and return it."""
        self.issued.append(Secret(secret))
        return secret

    def works(self, bulk_token: str) -> bool:
        """Return whether a device could join with *bulk_token* now, if the tenant were real.

        That disabling the account stops it at once is [INFERRED] (``bulk-token.md`` 6, question 5).
        """
        for account in self.directory.accounts:
            secret, ends = self.bulk_tokens.get(account.pid, (Secret(), self.now()))
            if secret and secret.reveal() == bulk_token:
                return account.enabled and self.now() < ends
        return False
