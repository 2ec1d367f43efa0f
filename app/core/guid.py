"""GUIDs as Microsoft writes them."""

from __future__ import annotations

import uuid


def is_guid(text: str) -> bool:
    """Tell whether *text* is an id such as 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9."""
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False
