"""What a package says of its bulk token: whose it is and when it ends, as its description tells it.

That is what the maker wrote, not what Entra ID knows: the token itself does not say it (``bulk-token.md`` 1.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.fields.token_line import life_sentence
from app.core.text import N_, Sentence
from app.model.token import days_left, in_words, instant_text, left_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from app.answers.fields.token_line import TokenLife
    from app.core.masking import Mask

_LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenFacts:
    """The life of a token, fit to be shown; ``text`` is the whole sentence of the description."""

    expiry: datetime | None
    account: str
    tenant: str
    package_id: str
    is_demo: bool
    text: str

    def lines(self, now: datetime) -> Iterator[Sentence]:
        """Yield what is known, in sentences; how much is left is counted from *now* (UTC)."""
        if self.is_demo:
            yield Sentence(N_("Inspect", "The bulk token is from the demo tenant: it joins no device."))
        if self.account:
            yield Sentence(N_("Inspect", "Account of the bulk token: {account}"), {"account": self.account})
        if self.tenant:
            yield Sentence(N_("Inspect", "Tenant of the bulk token: {tenant}"), {"tenant": self.tenant})
        if self.expiry:
            values = {"when": in_words(self.expiry), "left": left_in_words(self.expiry, now)}
            yield Sentence(N_("Inspect", "End of the bulk token: {when} (UTC), {left}"), values)

    def data(self, now: datetime) -> dict[str, object]:
        """Return it as plain JSON; ``days_left`` is rounded down and negative once the token has ended."""
        return {
            "account": self.account or None,
            "tenant": self.tenant or None,
            "package_id": self.package_id or None,
            "expiry": instant_text(self.expiry) if self.expiry else None,
            "days_left": days_left(self.expiry, now) if self.expiry else None,
            "is_demo": self.is_demo,
        }


def token_facts(life: TokenLife, mask: Mask) -> TokenFacts:
    """Return *life*, as a description told it, fit to be shown."""
    return TokenFacts(
        expiry=life.expiry,
        account=mask.name(life.account, _LONGEST),
        tenant=mask.name(life.tenant, _LONGEST),
        package_id=mask.name(life.package_id),
        is_demo=life.is_demo,
        text=mask.name(life_sentence(life), 2 * _LONGEST),
    )
