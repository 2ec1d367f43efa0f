"""The Microsoft clouds: where one signs in, whom the token is for, and what a package says (``bulk-token.md`` 1.7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Cloud:
    """One cloud. ``login`` and ``graph`` are hosts, with a port where it is not 443.

    ``audience`` is whom the access token is for; ``authority`` is what stands in a package. ``inferred`` names the
    members that no source gives. ``trust`` is a file of certificates (PEM) to trust beside those of the system; only
    the demo tenant has one.
    """

    key: str
    name: str
    login: str
    audience: str
    authority: str
    graph: str
    inferred: tuple[str, ...] = ()
    trust: Path | None = None

    @property
    def is_demo(self) -> bool:
        """Tell whether this is the demo tenant, whose tokens work on no device."""
        return self.key == "demo"

    @property
    def base(self) -> str:
        """The address of the sign-in host."""
        return f"https://{self.login}"

    @property
    def scope(self) -> str:
        """The permission that the bulk token needs (``bulk-token.md`` 1.3)."""
        return f"{self.audience}/self_service_device_delete"
