"""What is in a JWT, read without checking its signature: to show and to compare, never to trust."""

from __future__ import annotations

import base64
import json
from typing import Any


def claims_in(token: object) -> dict[str, Any]:
    """Return the claims in *token*; none if it is no JWT."""
    parts = token.split(".") if isinstance(token, str) else []
    if len(parts) != 3:
        return {}
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}
