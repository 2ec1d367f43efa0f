"""What the sign-in dialog does in the background, and what it asks for. No Qt here.

Sign-in is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.error import AppError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.enrol.cloud.client import Client
    from app.enrol.cloud.cloud import Cloud
    from app.enrol.sign_in.access import Access
    from app.model.token import Token


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody asks for. An empty ``package_id`` is a new one; ``name`` is that of the account in the tenant.

    Who only asks about the tenant leaves ``days`` at 0.
    """

    cloud: Cloud
    tenant: str
    client_id: str
    days: int = 0
    package_id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How the person is reached. All are called in the thread of the job; ``show_code`` None is the browser."""

    open_url: Callable[[str], object]
    show_address: Callable[[str], None]
    show_code: Callable[[str, str, datetime], None] | None
    show_person: Callable[[str], None]
    login_hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """A new token, for whom, and what could not be remembered about it."""

    token: Token
    person: str
    asked: Asked
    trouble: Sentence | None = None


def look_around(authority: str) -> Known:
    """Return what is there to choose from for a project that signs in at *authority*.

    What a sign-in needs is loaded on the way, so that it starts at once.
    """
    from app.enrol.cloud.client import clients
    from app.enrol.cloud.cloud import CLOUDS, DEFAULT, cloud_for_authority, doubt_of

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
    import app.enrol.bulk.get_token  # noqa: F401 - loaded ahead

    return found


def get(asked: Asked, ways: Ways, progress: Progress) -> Granted:
    """Sign in and return the token; the client id is remembered for the tenant once somebody could sign in with it.

    :raises AppError: it failed, or *progress* raised ``Cancelled``.
    """
    from app.enrol.bulk.get_token import get_token
    from app.enrol.bulk.lifetime import last_day
    from app.enrol.bulk.token import TokenRequest, new_package_id

    people: list[str] = []
    troubles: list[Sentence] = []

    def signed_in(access: Access) -> None:
        people.append(access.user)
        ways.show_person(access.user)
        trouble = remember_client(asked, access.tenant)
        troubles.extend([trouble] if trouble else [])

    request = TokenRequest(
        last_day=last_day(asked.days, datetime.now(UTC)),
        package_id=asked.package_id or new_package_id(),
        name=asked.name,
    )
    token = get_token(
        asked.cloud,
        asked.client_id,
        asked.tenant,
        request,
        open_url=ways.open_url,
        show_url=ways.show_address,
        show_code=ways.show_code,
        signed_in=signed_in,
        progress=progress,
        login_hint=ways.login_hint,
    )
    return Granted(token=token, person=people[-1], asked=asked, trouble=troubles[0] if troubles else None)


def remember_client(asked: Asked, tenant: str) -> Sentence | None:
    """Keep the client id for the tenant, by its id and as it was entered; return why that failed."""
    from app.enrol.cloud.client import Client, remember

    if asked.cloud.is_demo:
        return None
    client = Client(asked.cloud.key, asked.tenant, asked.client_id)
    try:
        # The project knows the tenant by its id, and a renewal is to find the client by that.
        remember(replace(client, tenant=tenant or asked.tenant))
        remember(client)
    except AppError as error:
        return error.sentence
    return None


def tenants_of(entra: Token) -> tuple[str, ...]:
    """Return by which names a project knows its tenant: the domain of the token's account, and the id."""
    return tuple(filter(None, (entra.account.partition("@")[2], entra.tenant)))
