"""Claims challenges: the service asks for a sign-in with more proof (``bulk-token.md`` 2.4)."""

from __future__ import annotations

import base64
import json
import re

from app.reason.reason import EnrolError, Trace
from app.reason.table import reason_of

_CLAIMS = re.compile(r'\bclaims="([A-Za-z0-9+/=_-]{1,16384})"')

MOST_ROUNDS = 3
"""Sign-ins in one go: the first, and two that answer a challenge. A tenant that still asks would ask forever."""


class ClaimsNeeded(EnrolError):
    """The bulk-token service wants a sign-in that answers ``claims``, a JSON text [INFERRED: nobody saw it there]."""

    def __init__(self, claims: str) -> None:
        """Keep the challenge, which is no secret."""
        super().__init__(reason_of("AADSTS50076"), Trace(code="AADSTS50076", status=401))
        self.claims = claims


def claims_of(challenge: str) -> str:
    """Return the claims in *challenge*, the value of ``WWW-Authenticate``, as JSON text; empty if there are none."""
    found = _CLAIMS.search(challenge)
    if found is None:
        return ""
    coded = found[1].replace("-", "+").replace("_", "/").rstrip("=")
    try:
        text = base64.b64decode(coded + "=" * (-len(coded) % 4), validate=True).decode()
        return text if isinstance(json.loads(text), dict) else ""
    except (ValueError, RecursionError):
        return ""
