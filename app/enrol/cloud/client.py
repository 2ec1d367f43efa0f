"""The app registrations with which tokens are obtained, remembered for each tenant in a small file of settings.

A client id is no secret, and none is kept here. What it is good for: ``bulk-token.md`` 1.3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.catalogue.cloud import cloud_of
from app.core.error import AppError, BadInput
from app.core.foreign.gate import read_foreign
from app.core.guid import is_guid
from app.core.json_file import LIMIT, read_json, write_json
from app.core.masking import shown
from app.core.resource import person_folder
from app.core.safe_file import write_safely
from app.core.system import patience
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from pathlib import Path

WCD = "de0853a1-ab20-47bd-990b-71ad5077ac7b"
"""The client id of Windows Configuration Designer itself (``bulk-token.md`` 1.2)."""

WCD_WORDS = N_(
    "Client",
    "This client id belongs to Microsoft's Windows Configuration Designer. With it, this program would pass for "
    "another one, your logs could not tell them apart, and Microsoft may block it at any time. It is not known "
    "whether the sign-in in the browser works with it. An app registration of your own is better.",
)
"""What to know before WCD's client id is chosen."""

FILE = "clients.json"
KIND = "provisioning-designer-clients"
FORMAT = 1
LONGEST_NAME = 120
MOST = 200
"""Clients that are remembered; the oldest go first."""

_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"(?=.{{3,253}}$)({_LABEL}\.)+[a-z][a-z0-9-]*[a-z0-9]")
_MEMBERS = ("cloud", "tenant", "client_id", "name")


@dataclass(frozen=True, slots=True)
class Client:
    """An app registration: the key of its cloud, its tenant as a domain or id, its client id, a name for people."""

    cloud: str
    tenant: str
    client_id: str
    name: str = ""


def checked(client: Client) -> Client:
    """Return *client* in lower case and without spaces around.

    :raises BadInput: it cannot be one.
    """
    cloud_of(client.cloud)
    found = Client(client.cloud, read_tenant(client.tenant), read_client_id(client.client_id), client.name.strip())
    if len(found.name) > LONGEST_NAME or not found.name.isprintable():
        raise BadInput(
            N_("Error", "The name of the client is longer than {most} characters, or has several lines. Shorten it."),
            most=LONGEST_NAME,
        )
    return found


def read_tenant(text: str) -> str:
    """Return the tenant that *text* says, a domain or an id.

    :raises BadInput: it is neither.
    """
    tenant = text.strip().strip("{}").lower()
    if not is_guid(tenant) and not _DOMAIN.fullmatch(tenant):
        raise BadInput(
            N_("Error", "“{text}” is not a tenant. Enter its domain, such as contoso.onmicrosoft.com, or its id."),
            text=shown(text),
        )
    return tenant


def read_client_id(text: str) -> str:
    """Return the client id that *text* says.

    :raises BadInput: it is not one.
    """
    client_id = text.strip().strip("{}").lower()
    if not is_guid(client_id):
        raise BadInput(
            N_(
                "Error",
                "The client id is not of the form 12345678-1234-1234-1234-123456789abc. Copy “Application (client) ID”"
                " from the app registration; a client secret is neither needed nor wanted.",
            )
        )
    return client_id


def client_file() -> Path:
    """Return where the clients are remembered: in the folder for settings of the person, as the system has it."""
    return person_folder() / FILE


def clients() -> tuple[Client, ...]:
    """Return the remembered clients, the last one first; none if there is no file.

    :raises AppError: the file cannot be read, is of a newer format, or is damaged; a damaged one is set aside first, so
        that the next call goes on without it.
    """
    file = client_file()
    try:
        data = read_foreign(file, LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise AppError(
            N_("Error", "The remembered clients in {file} cannot be read: {reason}. Check the rights of the file."),
            file=file,
            reason=reason_of(error),
        ) from error
    try:
        plain = read_json(data, FILE)
    except BadInput as error:
        raise _set_aside(file) from error
    if isinstance(plain, dict) and plain.get("kind") == KIND and _is_newer(plain.get("format")):
        raise BadInput(
            N_("Error", "The remembered clients in {file} are of a newer program. Update this one."), file=file
        )
    found = _read(plain)
    if found is None:
        raise _set_aside(file)
    return found


def client_for(cloud: str, tenant: str) -> Client | None:
    """Return the client remembered for *tenant* in the cloud with the key *cloud*; raise as :func:`clients`."""
    key = (cloud, tenant.strip().strip("{}").lower())
    return next((client for client in clients() if (client.cloud, client.tenant) == key), None)


def remember(client: Client) -> Client:
    """Keep *client* for its tenant, in place of another one, and return it as it is kept.

    :raises AppError: it cannot be one, or the file cannot be read or written.
    """
    client = checked(client)
    _write((client, *_others(client))[:MOST])
    return client


def forget(client: Client) -> None:
    """Forget what is remembered for the tenant of *client*; raise as :func:`remember`."""
    others = _others(client)
    if others != clients():
        _write(others)


def _others(client: Client) -> tuple[Client, ...]:
    key = (client.cloud, client.tenant)
    return tuple(known for known in clients() if (known.cloud, known.tenant) != key)


def _write(kept: tuple[Client, ...]) -> None:
    """Write *kept*, in a folder that is made if there is none."""
    file = client_file()
    plain = [{name: getattr(client, name) for name in _MEMBERS} for client in kept]
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            N_("Error", "The folder {folder} for settings cannot be made: {reason}. Check its rights."),
            folder=file.parent,
            reason=reason_of(error),
        ) from error
    write_safely(file, write_json({"kind": KIND, "format": FORMAT, "clients": plain}))


def _is_newer(number: object) -> bool:
    return isinstance(number, int) and number > FORMAT


def _read(plain: Any) -> tuple[Client, ...] | None:
    """Return the clients in *plain*, None if it is damaged."""
    if not isinstance(plain, dict) or plain.get("kind") != KIND or plain.get("format") != FORMAT:
        return None
    entries = plain.get("clients")
    if not isinstance(entries, list):
        return None
    found = []
    for entry in entries:
        if not isinstance(entry, dict) or set(entry) != set(_MEMBERS):
            return None
        if not all(isinstance(value, str) for value in entry.values()):
            return None
        client = Client(**entry)
        try:
            # A cloud of one's own may be gone for a while; its client is not forgotten for that.
            read_tenant(client.tenant)
            read_client_id(client.client_id)
        except BadInput:
            return None
        found.append(client)
    return tuple(found)


def _set_aside(file: Path) -> AppError:
    """Give the damaged *file* another name, and return the sentence about it."""
    number = 1
    while (aside := file.with_name(f"clients-damaged-{number}.json")).exists():
        number += 1
    try:
        patience.rename(file, aside)
    except OSError as error:
        return AppError(
            N_(
                "Error",
                "The remembered clients in {file} are damaged, and the file cannot be renamed: {reason}. Move it away.",
            ),
            file=file,
            reason=reason_of(error),
        )
    return BadInput(
        N_(
            "Error",
            "The remembered clients were damaged. The file is kept as {aside}; enter your client again, or copy it from"
            " there.",
        ),
        aside=aside,
    )
