"""What the bulk-token service is asked for."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def new_package_id() -> str:
    """Return a new id for an account ``package_…``, without braces."""
    return str(uuid.uuid4())


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenRequest:
    """What is asked of the service. ``last_day`` is the first day (UTC) on which the token works no longer.

    A ``package_id`` that was used before overwrites the account of that name (``bulk-token.md`` 1.2).
    """

    last_day: date
    package_id: str = field(default_factory=new_package_id)
    name: str = ""
