"""How a bulk token of the demo tenant is known. It works on no device, so no package may go out with one."""

from __future__ import annotations

DEMO_PREFIX = "0.DEMO-NOT-A-REAL-TOKEN-"
"""What every bulk token of the demo tenant begins with. Real ones begin with ``0.`` too (``bulk-token.md`` 1.1)."""

DEMO_AUTHORITY = "https://demo.invalid/common"
"""What a package of the demo tenant names as its sign-in address: a host that can never exist (RFC 2606)."""


def is_demo_token(secret: str) -> bool:
    """Tell whether the bulk token *secret* is one of the demo tenant; blanks around it do not matter."""
    return secret.strip().startswith(DEMO_PREFIX)
