"""What ``check`` says of the bulk token of a project or package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.text import N_
from app.model.token import in_words, left_in_words

if TYPE_CHECKING:
    from datetime import datetime

    from app.cli.terminal.output import Output
    from app.jobs.enrol.token_life import TokenState


def tell_token(state: TokenState | None, now: datetime, output: Output) -> None:
    """Say how long the token of *state* lives at *now* (UTC)."""
    if state is None:
        output.document(token=None)
        return
    life = state.life.life(now)
    output.document(token={name: life[name] for name in ("expiry", "days_left", "account", "tenant")})
    if state.life.expiry:
        output.tell(
            N_("Command", "Bulk token: ends at {when} (UTC), {left}."),
            when=in_words(state.life.expiry),
            left=left_in_words(state.life.expiry, now),
        )
