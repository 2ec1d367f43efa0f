"""Where and how a person signs in, and what there is to choose from: what all jobs about a tenant share.

Sign-in is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.core.error import AppError
from app.jobs.enrol.client import remember_worked

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.enrol.cloud.client import Client
    from app.enrol.net.proxy import Proxy
    from app.enrol.sign_in.access import Access
    from app.model.token import Token

Open = Callable[[str], object]
ShowCode = Callable[[str, str, datetime], None]
"""Called with the code, the address where it is entered, and the instant until which it works (UTC)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """Where one signs in. ``proxy`` None is that of the system.

    ``open_url`` stands in for a person at a demo tenant; None leaves the sign-in to one.
    """

    cloud: Cloud
    tenant: str
    client_id: str
    proxy: Proxy | None = None
    open_url: Open | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Ways:
    """How the person is reached. All are called in the thread of the job; ``show_code`` None is the browser."""

    open_url: Open
    show_address: Callable[[str], None]
    show_code: ShowCode | None
    show_person: Callable[[str], None]
    login_hint: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What is there to choose from: clouds with what is doubtful about each, and remembered clients, the last first.

    ``cloud`` is the one in which the project signs in; ``trouble`` is why something could not be read.
    """

    cloud: Cloud | None = None
    clouds: tuple[Cloud, ...] = ()
    doubts: tuple[Sentence | None, ...] = ()
    clients: tuple[Client, ...] = ()
    trouble: Sentence | None = None

    def client_for(self, cloud: str, *tenants: str) -> Client | None:
        """Return the client of the first of *tenants* that one is remembered for in the cloud with the key *cloud*."""
        keys = [tenant.strip().strip("{}").lower() for tenant in tenants]
        known = {client.tenant: client for client in reversed(self.clients) if client.cloud == cloud}
        return next((known[key] for key in keys if key in known), None)


@dataclass(slots=True)
class Visit:
    """One sign-in of a job: who came, and what could not be remembered about it."""

    where: Where
    ways: Ways
    people: list[str] = field(default_factory=list)
    trouble: Sentence | None = None

    def signed_in(self, access: Access) -> None:
        """Show who it is, and remember the client id that worked; that it cannot be remembered stops nothing."""
        self.people.append(access.user)
        self.ways.show_person(access.user)
        self.trouble = remember_worked(self.where, access.tenant) or self.trouble

    def keywords(self, progress: Progress) -> dict[str, object]:
        """Return what a sign-in takes by name."""
        return {
            "open_url": self.ways.open_url,
            "show_url": self.ways.show_address,
            "show_code": self.ways.show_code,
            "signed_in": self.signed_in,
            "proxy": self.where.proxy,
            "progress": progress,
            "login_hint": self.ways.login_hint,
        }


def choose_cloud(key: str, token: Token | None = None) -> Cloud:
    """Return the cloud called *key*; without one that in which *token* works, otherwise the worldwide one.

    :raises BadInput: there is no such cloud.
    """
    from app.catalogue.cloud import DEFAULT, cloud_for_authority, cloud_of

    if key:
        return cloud_of(key)
    return (cloud_for_authority(token.authority) if token else None) or cloud_of(DEFAULT)


def look_around(authority: str) -> Known:
    """Return what is there to choose from for a project that signs in at *authority*.

    What a sign-in needs is loaded on the way, so that it starts at once.
    """
    from app.catalogue.cloud import CLOUDS, DEFAULT, cloud_for_authority, doubt_of
    from app.enrol.cloud.client import clients

    cloud: Cloud | None = None
    clouds: tuple[Cloud, ...] = ()
    doubts: tuple[Sentence | None, ...] = ()
    try:
        clouds = tuple(CLOUDS.values())
        doubts = tuple(map(doubt_of, clouds))
        cloud = cloud_for_authority(authority) or CLOUDS.get(DEFAULT) or clouds[0]
        found = Known(cloud=cloud, clouds=clouds, doubts=doubts, clients=clients())
    except AppError as error:
        found = Known(cloud=cloud, clouds=clouds, doubts=doubts, trouble=error.sentence)
    load_ahead()
    return found


def load_ahead() -> None:
    """Load what a sign-in needs, 50 ms and more, in a thread where nobody waits for it."""
    import app.enrol.bulk.get_token  # noqa: F401 - loaded ahead
    from app.enrol.sign_in.msal_client import load_libraries

    load_libraries()


def tenants_of(token: Token) -> tuple[str, ...]:
    """Return by which names a project knows its tenant: the domain of the account of its *token*, and the id."""
    return tuple(filter(None, (token.account.partition("@")[2], token.tenant)))
