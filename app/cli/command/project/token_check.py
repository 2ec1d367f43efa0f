"""What ``check`` says of the bulk token of a project or package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.cli.terminal.output import Output
    from app.jobs.enrol.token_life import TokenState


def tell_token(state: TokenState | None, now: datetime, output: Output) -> None:
    """Say how long the token of *state* lives at *now* (UTC)."""
    if state is None:
        output.document(token=None)
        return
    plain = state.plain(now)
    output.document(token={name: plain[name] for name in _TOLD})
    if state.is_there:
        output.say(state.sentence(now))


_TOLD = ("state", "can_join", "expiry", "days_left", "account", "tenant")
