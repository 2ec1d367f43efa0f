"""A sign-in from a terminal, with or without a screen, and its failure as a card. All of it on standard error."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC
from typing import TYPE_CHECKING, Any, TypeVar

from app.cli.terminal.output import clean
from app.cli.token.tenant import remember_client
from app.core.error import AppError, Cancelled
from app.core.text import N_, Sentence, written
from app.model.token import instant_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from app.cli.terminal.output import Output
    from app.cli.token.tenant import Where
    from app.enrol.bulk.token import BulkToken, TokenRequest
    from app.enrol.sign_in.access import Access
    from app.enrol.tenant.graph import Graph
    from app.enrol.tenant.permissions import Permission
    from app.reason.reason import EnrolError

T = TypeVar("T")

_PAUSE = 1.0
"""Seconds between two pictures of the time that has passed."""


class Waiting:
    """A line with the time that has passed, where a person sees it; it may be called as often as one likes."""

    def __init__(self, output: Output) -> None:
        """Begin to count."""
        self._text = output.words(N_("Command", "Waiting … (Ctrl-C stops)"))
        self._is_seen = sys.stderr.isatty()
        self._begin = self._last = time.monotonic()
        self._width = 0

    def __call__(self, _done: int, _total: int) -> None:
        """Draw the line anew once in a while."""
        now = time.monotonic()
        if self._is_seen and now - self._last >= _PAUSE:
            self._last = now
            passed = int(now - self._begin)
            line = f"{self._text} {passed // 60}:{passed % 60:02}"
            self._width = len(line)
            sys.stderr.write(f"\r{line}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Wipe the line away."""
        if self._width:
            sys.stderr.write(f"\r{' ' * self._width}\r")
            self._width = 0
        sys.stderr.flush()


@dataclass(frozen=True, slots=True)
class Way:
    """How a person signs in: what is called with the address, or with the code, and while waiting."""

    open_url: Callable[[str], object]
    show_url: Callable[[str], None]
    show_code: Callable[[str, str, datetime], None] | None
    waiting: Waiting
    users: list[str] = field(default_factory=list)
    """Who has signed in so far."""

    def callbacks(self, where: Where, output: Output) -> dict[str, Any]:
        """Return what a sign-in takes by name."""

        def signed_in(access: Access) -> None:
            self.waiting.clear()
            self.users.append(access.user)
            tell(N_("Command", "Signed in as {user}."), output, user=access.user)

        return {
            "open_url": self.open_url,
            "show_url": self.show_url,
            "show_code": self.show_code,
            "signed_in": signed_in,
            "proxy": where.proxy,
            "progress": self.waiting,
        }


def has_browser() -> bool:
    """Tell whether a browser can be opened where the person sees it, as far as the environment says."""
    if os.environ.get("SSH_CONNECTION") and not os.environ.get("DISPLAY"):
        return False
    if sys.platform in ("win32", "darwin", "cygwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))


def tell(template: str, output: Output, **values: object) -> None:
    """Show a sentence on standard error, where it is in the way of no script."""
    sys.stderr.write(clean(output.text(Sentence(template, values))) + "\n")
    sys.stderr.flush()


def fetch_token(
    where: Where, request: TokenRequest, arguments: argparse.Namespace, output: Output
) -> tuple[BulkToken, str]:
    """Sign in, and return the new bulk token and the name of who signed in. The client is remembered.

    :raises Cancelled: Ctrl-C came when an account may have been made already.
    :raises EnrolError: it failed; it tells the reason.
    """
    from app.enrol.bulk.get_token import get_token

    with _way(where, arguments, output) as way:
        try:
            token = get_token(where.cloud, where.client_id, where.tenant, request, **way.callbacks(where, output))
        except KeyboardInterrupt:
            if not way.users:
                raise
            raise Cancelled(
                N_(
                    "Error",
                    "Stopped. The account package_{package_id} may have been made in the tenant; nobody has its token. "
                    "“ppkg token list” shows it, and “ppkg token revoke” deletes it.",
                ),
                package_id=request.package_id,
            ) from None
    _remember(where, token.tenant, output)
    return token, way.users[-1]


def ask_graph(
    where: Where,
    permissions: Iterable[Permission],
    work: Callable[[Graph, Access], T],
    arguments: argparse.Namespace,
    output: Output,
) -> T:
    """Sign in to Microsoft Graph for *permissions*, and return what *work* returns. The client is remembered.

    :raises EnrolError: it failed; it tells the reason.
    """
    from app.enrol.tenant.session import work_with_graph

    tenants: list[str] = []

    def done(graph: Graph, access: Access) -> T:
        tenants.append(access.tenant)
        return work(graph, access)

    with _way(where, arguments, output) as way:
        result = work_with_graph(
            where.cloud, where.client_id, where.tenant, permissions, done, **way.callbacks(where, output)
        )
    _remember(where, tenants[-1], output)
    return result


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
        sys.stderr.write(f"{'  ' if number else 'ppkg: '}{clean(written(line, output.language))}\n")
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
def _way(where: Where, arguments: argparse.Namespace, output: Output) -> Iterator[Way]:
    """Yield how to sign in, as *arguments* and the environment say."""
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
        sys.stderr.write(f"  {clean(address)}\n")
        sys.stderr.flush()

    def show_code(code: str, address: str, end: datetime) -> None:
        waiting.clear()
        tell(
            N_("Command", "Open {address} on any device and enter the code {code}, until {time} (UTC)."),
            output,
            address=address,
            code=code,
            time=f"{end.astimezone(UTC):%H:%M}",
        )

    open_url, quiet = where.open_url, False
    if arguments.no_browser:
        open_url = _open_nothing
    elif open_url is None:
        import webbrowser

        open_url, quiet = webbrowser.open, not uses_code
    with _stdout_aside() if quiet else nullcontext():
        try:
            yield Way(open_url, show_url, show_code if uses_code else None, waiting)
        finally:
            waiting.clear()


def _open_nothing(_address: str) -> None:
    """Leave the opening to the person."""


def _remember(where: Where, tenant: str, output: Output) -> None:
    """Remember the client; that this fails is told, and no reason to lose a token."""
    try:
        remember_client(where, tenant)
    except AppError as error:
        sys.stderr.write(clean(output.text(error.sentence)) + "\n")


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
