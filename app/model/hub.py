"""What a Surface Hub is set up with: its proxy, who administers it, its accounts (``wizard.md`` 4.9)."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.secret import Secret

CONFIGURATION_FILE = "SurfaceHubConfiguration.csv"
"""The name of the file that a Hub reads beside the package at its first start."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Proxy:
    """The page *Configure proxy settings*. Nothing of it is written while it is not ``enabled``.

    ``script`` is the address of a script; ``server`` is host and port, and only beside it ``exceptions`` (parted by
    semicolons) and ``local_addresses`` (those go through the proxy too) count.
    """

    enabled: bool = False
    auto_detect: bool = True
    script: str = ""
    server: str = ""
    exceptions: str = ""
    local_addresses: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class HubAccount:
    """A line of SurfaceHubConfiguration.csv: the account of one device, ``name`` as UPN or ``domain\\user``."""

    name: str = ""
    password: Secret = field(default_factory=Secret)
    friendly_name: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hub:
    """The group whose members administer the Hub after a domain join, and the accounts of devices."""

    group_name: str = ""
    group_sid: str = ""
    accounts: tuple[HubAccount, ...] = ()


def configuration_file(hub: Hub) -> bytes:
    """Return what :data:`CONFIGURATION_FILE` says: a line for each account, without a heading.

    Microsoft says neither how it is encoded nor how a comma in a value is written [UNKNOWN]: this is UTF-8 without a
    mark, and rules refuse values with commas, quotation marks and line breaks.
    """
    lines = (f"{one.name},{one.password.reveal()},{one.friendly_name}\r\n" for one in hub.accounts)
    return "".join(lines).encode("utf-8", "surrogatepass")
