"""Where to sign in for a bulk token: cloud, tenant, client id and proxy, or the demo tenant."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.error import UsageError
from app.core.text import N_
from app.jobs.enrol.client import find_client
from app.jobs.enrol.demo import demo_elsewhere, demo_for_once
from app.jobs.enrol.sign_in import Where, choose_cloud
from app.model.token import DEMO_AUTHORITY, Token

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from app.catalogue.cloud import Cloud
    from app.cli.terminal.arguments import Parser
    from app.enrol.net.proxy import Proxy


def add_where_arguments(parser: Parser) -> None:
    """Add the options that say where to sign in, and how."""
    parser.add("--tenant", metavar="T", text=N_("Command", "The tenant: its domain or its id."))
    add_cloud_argument(parser)
    parser.add(
        "--client-id",
        metavar="ID",
        text=N_("Command", "The client id of your app registration; remembered for the tenant once it has worked."),
    )
    _add_way_arguments(parser)


def add_where_without_client(parser: Parser) -> None:
    """Add the options that say where to sign in, and how, for who has no app registration yet."""
    parser.add(
        "--tenant",
        metavar="T",
        text=N_("Command", "The tenant: its domain or its id; otherwise that of the account you sign in with."),
    )
    add_cloud_argument(parser)
    _add_way_arguments(parser)


def _add_way_arguments(parser: Parser) -> None:
    """Add the options that say how to sign in, and those of the demo tenant."""
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
def where_to_sign_in(
    arguments: argparse.Namespace, known: Token | None = None, *, without_client: bool = False
) -> Iterator[Where]:
    """Yield where *arguments* say to sign in; *known* is what a project knows of its token. A demo tenant ends after.

    *without_client* is for who makes a client id: none has to be known, and no tenant either.

    :raises UsageError: the tenant or the client id is not known, or options do not go together.
    :raises BadInput: one of them cannot be what it is said to be.
    """
    proxy = _proxy(arguments)
    _check_demo(arguments)
    tenant, client_id = arguments.tenant or "", "" if without_client else arguments.client_id or ""
    if arguments.demo:
        account = arguments.demo_account or ""
        with demo_for_once(account=account, tenant=tenant, client_id=client_id, proxy=proxy) as where:
            yield where
        return
    if arguments.demo_at:
        ca = Path(arguments.demo_ca)
        yield demo_elsewhere(arguments.demo_at, ca, tenant=tenant, client_id=client_id, proxy=proxy)
        return
    if known is not None and known.authority == DEMO_AUTHORITY:
        known = None  # the id of a made-up tenant is nothing to ask Microsoft for
    cloud = cloud_in(arguments, known)
    if without_client:
        from app.enrol.cloud.client import read_tenant

        yield Where(cloud=cloud, tenant=read_tenant(tenant) if tenant else "", client_id="", proxy=proxy)
        return
    tenant, client_id = _client(arguments, cloud, known)
    yield Where(cloud=cloud, tenant=tenant, client_id=client_id, proxy=proxy)


def cloud_in(arguments: argparse.Namespace, known: Token | None = None) -> Cloud:
    """Return the cloud that *arguments* name, otherwise that of the project, otherwise the worldwide one."""
    return choose_cloud(arguments.cloud or "", known)


def _proxy(arguments: argparse.Namespace) -> Proxy | None:
    from app.enrol.net.proxy import Proxy

    if not arguments.proxy:
        return None
    if arguments.proxy == "none":
        return Proxy(kind="none")
    proxy = Proxy(kind="manual", address=arguments.proxy)
    proxy.url()
    return proxy


def _client(arguments: argparse.Namespace, cloud: Cloud, known: Token | None) -> tuple[str, str]:
    """Return tenant and client id: as given, as the project knows, as remembered."""
    from app.enrol.cloud.client import read_client_id, read_tenant

    tenant = read_tenant(arguments.tenant) if arguments.tenant else known.tenant if known else ""
    if arguments.client_id:
        client_id = read_client_id(arguments.client_id)
        if tenant:
            return tenant, client_id
        raise UsageError(N_("Error", "For which tenant is the client id? Add --tenant, with its domain or its id."))
    found = find_client(cloud, tenant)
    if found is not None:
        return found.tenant, found.client_id
    if tenant:
        raise UsageError(
            N_(
                "Error",
                "No client id is known for the tenant {tenant}. Add --client-id with that of your app registration; "
                "“ppkg token register” makes one, and “ppkg token guide” shows other ways.",
            ),
            tenant=tenant,
        )
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
