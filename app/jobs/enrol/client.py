"""The app registrations to sign in with: remembered for each tenant, and how one is made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.error import AppError, BadInput
from app.core.safe_file import write_safely
from app.core.text import N_

if TYPE_CHECKING:
    from pathlib import Path

    from app.catalogue.cloud import Cloud
    from app.core.text import Sentence
    from app.enrol.cloud.client import Client
    from app.enrol.cloud.client_guide import GuideStep
    from app.jobs.enrol.sign_in import Where


@dataclass(frozen=True, kw_only=True, slots=True)
class Remembered:
    """The remembered clients, the last one first, and the file that holds them."""

    clients: tuple[Client, ...]
    file: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Guide:
    """How an app registration is made in a cloud, in three ways: two scripts, and the steps by hand."""

    azure_cli: str
    powershell: str
    steps: tuple[GuideStep, ...]


def remembered(tenant: str = "") -> Remembered:
    """Return the clients that are remembered, only those of *tenant* if one is named.

    :raises BadInput: *tenant* is neither a domain nor an id.
    :raises AppError: the file cannot be read.
    """
    from app.enrol.cloud.client import client_file, clients, read_tenant

    wanted = read_tenant(tenant) if tenant else ""
    return Remembered(
        clients=tuple(client for client in clients() if not wanted or client.tenant == wanted), file=client_file()
    )


def find_client(cloud: Cloud, tenant: str = "") -> Client | None:
    """Return the client for *tenant* in *cloud*; without a tenant the one that all tenants there share.

    :raises AppError: the file cannot be read.
    """
    from app.enrol.cloud.client import client_for, clients

    if tenant:
        found = client_for(cloud.key, tenant)
        return replace(found, tenant=tenant) if found else None
    there = [client for client in clients() if client.cloud == cloud.key]
    return there[0] if len({client.client_id for client in there}) == 1 else None


def remember_client(cloud: Cloud, tenant: str, client_id: str, name: str = "") -> Client:
    """Remember *client_id*, called *name*, for *tenant*, and return it as it is kept.

    :raises AppError: it cannot be one, or the file cannot be read or written.
    """
    from app.enrol.cloud.client import Client, remember

    return remember(Client(cloud.key, tenant, client_id, name))


def forget_client(cloud: Cloud, tenant: str) -> None:
    """Forget the client of *tenant*.

    :raises BadInput: none is remembered for it, or it is no tenant.
    :raises AppError: the file cannot be read or written.
    """
    from app.enrol.cloud.client import client_for, forget, read_tenant

    known = client_for(cloud.key, read_tenant(tenant))
    if known is None:
        raise BadInput(N_("Error", "No client id is remembered for the tenant {tenant}."), tenant=read_tenant(tenant))
    forget(known)


def remember_worked(where: Where, tenant: str) -> Sentence | None:
    """Keep the client of *where*, with which somebody signed in to the *tenant* of this id; return why that failed.

    It is kept for the id, by which projects know their tenant, and for the name that was entered, the last one first.
    Names that people gave stay. A demo tenant is not remembered.
    """
    from app.enrol.cloud.client import Client, client_for, remember

    if where.cloud.is_demo:
        return None
    try:
        for name in dict.fromkeys(filter(None, (tenant.lower(), where.tenant.lower()))):
            before = client_for(where.cloud.key, name)
            remember(Client(where.cloud.key, name, where.client_id, before.name if before else ""))
    except AppError as error:
        return error.sentence
    return None


def guide(cloud: Cloud | None = None, name: str | None = None) -> Guide:
    """Return how an app registration is made in *cloud*, the worldwide one if None; *name* is what it is called.

    :raises BadInput: nothing can be called so.
    """
    from app.enrol.cloud.client_guide import azure_cli_script, manual_steps, powershell_script
    from app.enrol.cloud.registration import NAME

    name = NAME if name is None else name
    return Guide(
        azure_cli=azure_cli_script(name, cloud), powershell=powershell_script(name, cloud), steps=manual_steps(cloud)
    )


def write_guide(path: Path, text: str) -> Path:
    """Write a part of the guide, a script or a page, to *path*.

    :raises AppError: it cannot be written.
    """
    write_safely(path, text.encode())
    return path
