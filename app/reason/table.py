"""All reasons by their codes: AADSTS numbers, and our own words for other ends (``bulk-token.md`` 1.9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.reason.account import ACCOUNT
from app.reason.bulk import BULK
from app.reason.client import CLIENT
from app.reason.local import LOCAL, UNKNOWN
from app.reason.policy import POLICY
from app.reason.registration import REGISTRATION

if TYPE_CHECKING:
    from app.reason.reason import Reason

REASONS: tuple[Reason, ...] = (*BULK, *CLIENT, *REGISTRATION, *ACCOUNT, *POLICY, *LOCAL, UNKNOWN)
"""Every card there is."""

_BY_CODE = {code: reason for reason in REASONS for code in reason.codes}
_NUMBER = re.compile(r"(?:AADSTS)?([0-9]{4,8})", re.IGNORECASE)


def reason_of(code: str) -> Reason:
    """Return the card for *code*: ``AADSTS90093``, ``90093`` or one of our words; the unknown card for any other."""
    number = _NUMBER.fullmatch(code.strip())
    return _BY_CODE.get(number[1] if number else code.strip(), UNKNOWN)
