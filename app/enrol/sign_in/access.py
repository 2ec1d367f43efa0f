"""What a sign-in gives: access in a person's name, whose token does not show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.secret import Secret


@dataclass(frozen=True, kw_only=True, slots=True)
class Access:
    """An access token of the person who signed in: for whom it is (``tenant`` is the id), and until when (UTC)."""

    token: Secret
    user: str
    tenant: str
    expires: datetime
