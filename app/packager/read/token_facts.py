"""What a package says of its bulk token: whose it is and when it ends, as its description tells it.

That is what the maker wrote, not what Entra ID knows: the token itself does not say it (``bulk-token.md`` 1.1).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.answers.fields.token_line import life_sentence
from app.core.text import N_, Sentence
from app.model.token_state import JOINING, joining, standing_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from app.core.masking import Mask
    from app.model.token import Token

_LONGEST = 400


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenFacts:
    """The life of a token, fit to be shown and without its secret; ``text`` is the sentence of the description."""

    token: Token
    text: str

    def lines(self, now: datetime) -> Iterator[Sentence]:
        """Yield what is known, in sentences; how much is left is counted from *now* (UTC)."""
        token = self.token
        yield joining(token, standing_of(token, now, is_there=True), now)
        if token.account:
            yield Sentence(N_("Inspect", "Account of the bulk token: {account}"), {"account": token.account})
        if token.tenant:
            yield Sentence(N_("Inspect", "Tenant of the bulk token: {tenant}"), {"tenant": token.tenant})

    def data(self, now: datetime) -> dict[str, object]:
        """Return it as plain JSON; ``days_left`` is rounded down and negative once the token has ended."""
        standing = standing_of(self.token, now, is_there=True)
        known = {**self.token.life(now), "is_demo": self.token.is_demo}
        return {**known, "state": standing.value, "can_join": standing in JOINING}


def token_facts(life: Token, mask: Mask) -> TokenFacts:
    """Return *life*, as a description gave it, fit to be shown."""
    return TokenFacts(
        token=replace(
            life,
            account=mask.name(life.account, _LONGEST),
            tenant=mask.name(life.tenant, _LONGEST),
            package_id=mask.name(life.package_id),
        ),
        text=mask.name(life_sentence(life), 2 * _LONGEST),
    )
