"""A sign-in from a terminal, with or without a screen, and its failure as a card. All of it on standard error."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, nullcontext
from datetime import UTC
from typing import TYPE_CHECKING, Any

from app.cli.terminal.output import clean
from app.core.system.console import is_console, tell_person
from app.core.text import N_, Sentence, written
from app.jobs.enrol.sign_in import Ways
from app.model.token import instant_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from app.cli.terminal.output import Output
    from app.jobs.enrol.sign_in import Where
    from app.reason.reason import EnrolError

_PAUSE = 1.0
"""Seconds between two pictures of the time that has passed."""


class Waiting:
    """A line with the time that has passed, where a person sees it; it may be called as often as one likes."""

    def __init__(self, output: Output) -> None:
        """Begin to count."""
        self._text = output.words(N_("Command", "Waiting … (Ctrl-C stops)"))
        self._is_seen = is_console(sys.stderr)
        self._begin = self._last = time.monotonic()
        self._width = 0

    def __call__(self, _done: int, _total: int) -> None:
        """Redraw the line once in a while."""
        now = time.monotonic()
        if self._is_seen and now - self._last >= _PAUSE:
            self._last = now
            passed = int(now - self._begin)
            line = f"{self._text} {passed // 60}:{passed % 60:02}"
            self._width = len(line)
            tell_person(f"\r{line}")

    def clear(self) -> None:
        """Wipe the line away."""
        if self._width:
            tell_person(f"\r{' ' * self._width}\r")
            self._width = 0


def has_browser() -> bool:
    """Return whether a browser can be opened where the person sees it, as far as the environment says."""
    if os.environ.get("SSH_CONNECTION") and not os.environ.get("DISPLAY"):
        return False
    if sys.platform in ("win32", "darwin", "cygwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def tell(template: str, output: Output, **values: object) -> None:
    """Show a sentence on standard error, where it is in the way of no script."""
    tell_person(clean(output.text(Sentence(template, values))) + "\n")


def tell_trouble(trouble: Sentence | None, output: Output) -> None:
    """Say on standard error that the client could not be remembered, which is no reason to lose what was obtained."""
    if trouble is not None:
        tell_person(clean(output.text(trouble)) + "\n")


def with_card(work: Callable[[], int], output: Output) -> int:
    """Return the exit code of *work*; if the tenant refuses, show the card of the reason."""
    from app.reason.reason import EnrolError

    try:
        return work()
    except EnrolError as error:
        return _tell_failure(error, output)


def _tell_failure(error: EnrolError, output: Output) -> int:
    """Show the card of *error*, its members in the document, and return the exit code."""
    from app.core.redaction import redact
    from app.reason.card import card_lines

    reason, trace = error.reason, error.trace
    for number, line in enumerate(card_lines(error)):
        tell_person(f"{'  ' if number else 'ppkg: '}{clean(written(line, output.language))}\n")
    members: dict[str, Any] = {
        "code": trace.code,
        "happened": reason.happened,
        "cause": reason.cause,
        "advice": reason.advice,
        "doubt": reason.doubt,
        "source": reason.source,
        "correlation_id": trace.correlation_id,
        "trace_id": trace.trace_id,
        "time": instant_text(trace.when) if trace.when else None,
        "http_status": trace.status or None,
        "detail": trace.detail,
    }
    plain = {name: (redact(value) or None) if isinstance(value, str) else value for name, value in members.items()}
    output.document(reason=plain, error=str(error.sentence), exit_code=1)
    return 1


@contextmanager
def sign_in_ways(where: Where, arguments: argparse.Namespace, output: Output) -> Iterator[tuple[Ways, Waiting]]:
    """Yield how to sign in, as *arguments* and the environment say, and the line that is shown meanwhile."""
    waiting = Waiting(output)
    uses_code = arguments.device_code or not (where.open_url or arguments.no_browser or has_browser())

    def show_url(address: str) -> None:
        waiting.clear()
        if where.open_url is not None and not arguments.no_browser:
            tell(N_("Command", "DEMO TENANT: the sign-in is done by itself."), output)
            return
        tell(
            N_("Command", "Open this address in a browser of this computer to sign in:")
            if arguments.no_browser
            else N_("Command", "Sign in with the browser. To use another one, or another profile, open this address:"),
            output,
        )
        tell_person(f"  {clean(address)}\n")

    def show_code(code: str, address: str, end: datetime) -> None:
        waiting.clear()
        tell(
            N_("Command", "Open {address} on any device and enter the code {code}, until {time} (UTC)."),
            output,
            address=address,
            code=code,
            time=f"{end.astimezone(UTC):%H:%M}",
        )

    def show_person(user: str) -> None:
        waiting.clear()
        tell(N_("Command", "Signed in as {user}."), output, user=user)

    open_url, quiet = where.open_url, False
    if arguments.no_browser:
        open_url = _open_nothing
    elif open_url is None:
        from app.core.system.browser import open_address

        open_url, quiet = open_address, not uses_code
    with _stdout_aside() if quiet else nullcontext():
        try:
            ways = Ways(
                open_url=open_url,
                show_address=show_url,
                show_code=show_code if uses_code else None,
                show_person=show_person,
            )
            yield ways, waiting
        finally:
            waiting.clear()


def _open_nothing(_address: str) -> None:
    """Leave the opening to the person."""


@contextmanager
def _stdout_aside() -> Iterator[None]:
    """Let what a browser says lead nowhere: on standard output it would spoil a report that a script reads."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        for descriptor in (kept, nowhere):
            os.close(descriptor)
