"""The demo tenant, for training: started, signed in to by itself, and used where another process runs it."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from app.core.error import AppError, BadInput
from app.core.text import N_
from app.jobs.enrol.sign_in import Where

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.catalogue.cloud import Cloud
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.proxy import Proxy

CLIENT_ID: Final = "00000000-0000-4000-8000-00000000c11e"
"""A client id for the demo tenant, which takes any."""

_LOOPBACK = re.compile(r"(?:https://)?(localhost|127\.0\.0\.1|\[::1\]):([0-9]{1,5})/?")


def start_demo(*, port: int = 0, language: str = "en") -> DemoTenant:
    """Start a demo tenant that asks who signs in, on *port* (a free one if 0); it runs until it is closed.

    :raises AppError: it cannot start.
    """
    from app.enrol.demo.tenant import DemoTenant

    try:
        return DemoTenant(port=port, language=language, asks_person=True)
    except OSError as error:
        raise AppError(
            N_("Error", "The demo tenant cannot start: {reason}. Choose another port, or name none to get a free one."),
            reason=error.strerror or error,
        ) from error


@contextmanager
def demo_for_once(
    *, account: str = "", tenant: str = "", client_id: str = "", proxy: Proxy | None = None
) -> Iterator[Where]:
    """Yield where to sign in to a demo tenant of this process, at which *account* signs in by itself; it ends after.

    :raises BadInput: nobody there is called so, or *tenant* cannot be one.
    """
    from app.enrol.demo.account import ACCOUNTS, ADMINISTRATOR
    from app.enrol.demo.browser import browser
    from app.enrol.demo.tenant import DemoTenant

    key = account or ADMINISTRATOR.key
    if key not in ACCOUNTS:
        raise BadInput(
            N_("Error", "Nobody with this name is in the demo tenant. Choose one of: {known}."),
            known=", ".join(ACCOUNTS),
        )
    name = _domain(tenant)
    with DemoTenant() as running:
        running.account = ACCOUNTS[key]
        yield Where(
            cloud=running.cloud,
            tenant=name,
            client_id=client_id or CLIENT_ID,
            proxy=proxy,
            open_url=browser(running.ca),
        )


def demo_elsewhere(
    address: str, ca: Path, *, tenant: str = "", client_id: str = "", proxy: Proxy | None = None
) -> Where:
    """Return where to sign in to the demo tenant that runs at *address* with the certificate *ca*; raise as its cloud.

    :raises BadInput: *tenant* cannot be one.
    """
    return Where(
        cloud=demo_cloud_at(address, ca), tenant=_domain(tenant), client_id=client_id or CLIENT_ID, proxy=proxy
    )


def demo_cloud_at(address: str, ca: Path) -> Cloud:
    """Return the demo tenant at *address* as a cloud; nothing but this computer can be one.

    :raises BadInput: *address* is not on this computer, or *ca* does not exist.
    """
    from app.enrol.demo.tenant import demo_cloud

    found = _LOOPBACK.fullmatch(address)
    if found is None or not 0 < int(found[2]) < 1 << 16:
        raise BadInput(
            N_("Error", "A demo tenant runs on this computer only. Write its address like https://localhost:8443.")
        )
    if not ca.is_file():
        raise BadInput(
            N_("Error", "There is no certificate {path}. Copy it from what “ppkg demo” shows, while it runs."), path=ca
        )
    return demo_cloud(f"{found[1]}:{found[2]}", ca)


def sign_in_for(cloud: Cloud, address: str, account: str) -> None:
    """Let the scripted browser sign in to the demo tenant *cloud* at *address*; comes back at once."""
    from app.enrol.demo.browser import browser

    assert cloud.trust is not None  # noqa: S101 - the demo tenant has a certificate of its own
    browser(cloud.trust, account)(address)


def enter_code_for(cloud: Cloud, address: str, code: str, account: str) -> None:
    """Let the scripted browser enter the device *code* at *address*; comes back at once."""
    from app.enrol.demo.browser import enter_code_aside

    assert cloud.trust is not None  # noqa: S101 - the demo tenant has a certificate of its own
    enter_code_aside(address, code, cloud.trust, account)


def _domain(tenant: str) -> str:
    from app.enrol.cloud.client import read_tenant
    from app.enrol.demo.account import DOMAIN

    return read_tenant(tenant) if tenant else DOMAIN
