"""Where to sign in for a bulk token: cloud, tenant, client id and proxy, or the demo tenant."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import BadInput, UsageError
from app.core.text import N_
from app.model.token import DEMO_AUTHORITY, Token

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from app.cli.terminal.arguments import Parser
    from app.enrol.cloud.client import Client
    from app.enrol.cloud.cloud import Cloud
    from app.enrol.net.proxy import Proxy

DEMO_CLIENT = "00000000-0000-4000-8000-00000000c11e"
"""A client id for the demo tenant, which takes any."""

_LOOPBACK = re.compile(r"(?:https://)?(localhost|127\.0\.0\.1|\[::1\]):([0-9]{1,5})/?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """Where one signs in. ``open_url`` stands in for a browser at the demo tenant; None takes that of the system."""

    cloud: Cloud
    tenant: str
    client_id: str
    proxy: Proxy
    open_url: Callable[[str], object] | None = None


def add_where_arguments(parser: Parser) -> None:
    """Add the options that say where to sign in, and how."""
    parser.add("--tenant", metavar="T", text=N_("Command", "The tenant: its domain or its id."))
    add_cloud_argument(parser)
    parser.add(
        "--client-id",
        metavar="ID",
        text=N_("Command", "The client id of your app registration; remembered for the tenant once it has worked."),
    )
    parser.add(
        "--device-code",
        action="store_true",
        text=N_("Command", "Sign in with a code on another device; usual where there is no screen."),
    )
    parser.add(
        "--no-browser",
        action="store_true",
        text=N_("Command", "Open no browser: show the address, to be opened in any browser of this computer."),
    )
    parser.add(
        "--proxy",
        metavar="HOST:PORT",
        text=N_("Command", "The proxy to use, or none; otherwise that of the system."),
    )
    parser.add(
        "--demo",
        action="store_true",
        text=N_(
            "Command", "For training: start a demo tenant and sign in to it, by itself. Its tokens join no device."
        ),
    )
    parser.add(
        "--demo-account",
        metavar="NAME",
        text=N_(
            "Command", "Who signs in with --demo: administrator, without_role, mfa, blocked, no_consent, stranger."
        ),
    )
    parser.add(
        "--demo-at",
        metavar="URL",
        text=N_("Command", "Sign in to the demo tenant that “ppkg demo” runs at this address of this computer."),
    )
    parser.add(
        "--demo-ca", metavar="FILE", text=N_("Command", "The certificate of that demo tenant, as “ppkg demo” says.")
    )


def add_cloud_argument(parser: Parser) -> None:
    """Add the option that chooses the cloud."""
    parser.add(
        "--cloud",
        metavar="NAME",
        text=N_("Command", "The cloud: worldwide, usgov or china; otherwise that of the project, or worldwide."),
    )


@contextmanager
def where_to_sign_in(arguments: argparse.Namespace, known: Token | None = None) -> Iterator[Where]:
    """Yield where *arguments* say to sign in; *known* is what a project knows of its token. A demo tenant ends after.

    :raises UsageError: the tenant or the client id is not known, or options do not go together.
    :raises BadInput: one of them cannot be what it is said to be.
    """
    from app.enrol.net.proxy import Proxy

    proxy = Proxy()
    if arguments.proxy:
        is_none = arguments.proxy == "none"
        proxy = Proxy(kind="none") if is_none else Proxy(kind="manual", address=arguments.proxy)
        if not is_none:
            proxy.url()
    _check_demo(arguments)
    if arguments.demo:
        with _demo_tenant(arguments, proxy) as where:
            yield where
        return
    if arguments.demo_at:
        yield Where(
            cloud=_demo_cloud(arguments.demo_at, Path(arguments.demo_ca)),
            tenant=_demo_name(arguments),
            client_id=arguments.client_id or DEMO_CLIENT,
            proxy=proxy,
        )
        return
    if known is not None and known.authority == DEMO_AUTHORITY:
        known = None  # the id of a made-up tenant is nothing to ask Microsoft for
    cloud = cloud_in(arguments, known)
    client = _client(arguments, cloud, known)
    yield Where(cloud=cloud, tenant=client.tenant, client_id=client.client_id, proxy=proxy)


def cloud_in(arguments: argparse.Namespace, known: Token | None = None) -> Cloud:
    """Return the cloud that *arguments* name, else that of the project, else the worldwide one."""
    from app.enrol.cloud.cloud import DEFAULT, cloud_for_authority, cloud_of

    if arguments.cloud:
        return cloud_of(arguments.cloud)
    return (cloud_for_authority(known.authority) if known else None) or cloud_of(DEFAULT)


def remember_client(where: Where, tenant: str) -> None:
    """Remember the client of *where*, for the name its tenant was given and for its id *tenant*.

    :raises AppError: the file of clients cannot be read or written.
    """
    from app.enrol.cloud.client import Client, client_for, remember

    if where.cloud.is_demo:
        return
    for name in {where.tenant, tenant.lower()} - {""}:
        before = client_for(where.cloud.key, name)
        if before is None or before.client_id != where.client_id:
            remember(Client(where.cloud.key, name, where.client_id, before.name if before else ""))


def _client(arguments: argparse.Namespace, cloud: Cloud, known: Token | None) -> Client:
    """Return tenant and client id: as given, as the project knows, as remembered."""
    from app.enrol.cloud.client import Client, client_for, clients, read_client_id, read_tenant

    tenant = read_tenant(arguments.tenant) if arguments.tenant else known.tenant if known else ""
    if arguments.client_id:
        client_id = read_client_id(arguments.client_id)
        if tenant:
            return Client(cloud.key, tenant, client_id)
        raise UsageError(N_("Error", "For which tenant is the client id? Add --tenant, with its domain or its id."))
    if tenant:
        found = client_for(cloud.key, tenant)
        if found is not None:
            return replace(found, tenant=tenant)
        raise UsageError(
            N_(
                "Error",
                "No client id is known for the tenant {tenant}. Add --client-id with that of your app registration; "
                "“ppkg token guide” shows how to make one.",
            ),
            tenant=tenant,
        )
    remembered = [client for client in clients() if client.cloud == cloud.key]
    if remembered and len({client.client_id for client in remembered}) == 1:
        return remembered[0]
    raise UsageError(N_("Error", "Which tenant is the token for? Add --tenant, with its domain or its id."))


def _check_demo(arguments: argparse.Namespace) -> None:
    """Refuse options of the demo tenant that do not go together, or with a real cloud."""
    is_demo = arguments.demo or arguments.demo_at
    if arguments.demo and arguments.demo_at:
        raise UsageError(
            N_("Error", "--demo starts a demo tenant and --demo-at uses one that runs. Choose one of them.")
        )
    if bool(arguments.demo_at) != bool(arguments.demo_ca):
        raise UsageError(N_("Error", "--demo-at and --demo-ca go together. Copy both from what “ppkg demo” shows."))
    if arguments.demo_account and not arguments.demo:
        raise UsageError(N_("Error", "--demo-account says who signs in with --demo. Add --demo, or leave it out."))
    if is_demo and arguments.cloud:
        raise UsageError(N_("Error", "The demo tenant is in no cloud. Leave --cloud out."))


def _demo_name(arguments: argparse.Namespace) -> str:
    from app.enrol.cloud.client import read_tenant
    from app.enrol.demo.account import DOMAIN

    return read_tenant(arguments.tenant) if arguments.tenant else DOMAIN


@contextmanager
def _demo_tenant(arguments: argparse.Namespace, proxy: Proxy) -> Iterator[Where]:
    """Run a demo tenant in this process."""
    from app.enrol.demo.account import ACCOUNTS, ADMINISTRATOR
    from app.enrol.demo.browser import browser
    from app.enrol.demo.tenant import DemoTenant

    key = arguments.demo_account or ADMINISTRATOR.key
    if key not in ACCOUNTS:
        raise BadInput(
            N_("Error", "Nobody of this name is in the demo tenant. Choose one of: {known}."), known=", ".join(ACCOUNTS)
        )
    name = _demo_name(arguments)
    with DemoTenant() as tenant:
        tenant.account = ACCOUNTS[key]
        yield Where(
            cloud=tenant.cloud,
            tenant=name,
            client_id=arguments.client_id or DEMO_CLIENT,
            proxy=proxy,
            open_url=browser(tenant.ca),
        )


def _demo_cloud(address: str, ca: Path) -> Cloud:
    """Return the demo tenant at *address* as a cloud; nothing but this computer can be one."""
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
