"""Child processes of tests: each leads a group of its own, is given a limit, and is ended and reaped whatever happens.

:func:`run_process` is for one that needs nobody, :func:`started` for one that is talked to, :func:`at_terminal` for one
at a terminal. Nothing here waits longer than :data:`tests.patience.LIMIT`: what hangs fails, with what it said.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, Literal, overload

from tests.patience import LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_CHUNK = 1 << 16
_RUNNING: set[int] = set()
"""The leaders of groups that may still be there."""


def _end_group(leader: int) -> None:
    """Kill the group of *leader*, which nobody has reaped yet: so the number is still its own."""
    with suppress(ProcessLookupError, PermissionError):  # PermissionError: macOS says so of a group of dead ones
        if sys.platform == "win32":
            os.kill(leader, signal.SIGTERM)  # there it ends the process at once
        else:
            os.killpg(leader, signal.SIGKILL)


def end_all() -> None:
    """Kill every group that is still there: for a test run that is about to die (``tests/conftest.py``)."""
    for leader in tuple(_RUNNING):
        _end_group(leader)


@contextmanager
def _leading(words: Sequence[object], **facts: Any) -> Iterator[subprocess.Popen[Any]]:
    """Start *words* as the leader of a group, and end and reap it with the block."""
    process = subprocess.Popen([os.fspath(word) if isinstance(word, os.PathLike) else str(word) for word in words],
                               start_new_session=True, **facts)  # fmt: skip
    _RUNNING.add(process.pid)
    try:
        yield process
    finally:
        if process.returncode is None:
            _end_group(process.pid)
            process.wait()
        _RUNNING.discard(process.pid)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe:
                with suppress(OSError):  # what was never flushed has no reader any more
                    pipe.close()


@overload
def run_process(words: Sequence[object], *, text: Literal[True], **facts: Any) -> subprocess.CompletedProcess[str]: ...
@overload
def run_process(words: Sequence[object], *, encoding: str, **facts: Any) -> subprocess.CompletedProcess[str]: ...
@overload
def run_process(words: Sequence[object], **facts: Any) -> subprocess.CompletedProcess[bytes]: ...
def run_process(
    words: Sequence[object],
    *,
    input: str | bytes | None = None,  # noqa: A002 - as subprocess.run calls it
    check: bool = False,
    capture_output: bool = False,
    limit: float = LIMIT,
    **facts: Any,
) -> subprocess.CompletedProcess[Any]:
    """Run *words* to their end, as ``subprocess.run`` does; the other *facts* are those of ``Popen``.

    A *limit* of its own, in seconds, is for work that is big, and not for what should be quick.
    """
    if input is not None:
        facts["stdin"] = subprocess.PIPE
    if capture_output:
        facts["stdout"] = facts["stderr"] = subprocess.PIPE
    with _leading(words, **facts) as process:
        try:
            out, err = process.communicate(input, timeout=limit)
        except subprocess.TimeoutExpired as late:
            raise AssertionError(f"{words} did not end in {limit:.0f} s; {late.stdout!r} {late.stderr!r}") from None
    done = subprocess.CompletedProcess(process.args, process.returncode, out, err)
    if check and done.returncode:
        raise AssertionError(f"{words} ended with {done.returncode}: {out!r} {err!r}")
    return done


class Stream:
    """What a process says on one of its outputs, gathered beside the test so that the process never waits for it."""

    def __init__(self, descriptor: int, encoding: str) -> None:
        """Read *descriptor* until its end."""
        self._descriptor, self._encoding = descriptor, encoding
        self._bytes = b""
        self._taken = 0
        self._ended = False
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        data = b"begin"
        while data:
            try:
                data = os.read(self._descriptor, _CHUNK)
            except OSError:  # a terminal that nobody has open any more
                data = b""
            with self._news:
                self._bytes += data
                self._ended = not data
                self._news.notify_all()

    def _wait(self, there: Callable[[], bool], what: str) -> None:
        """Wait until *there*, or the end of the stream."""
        with self._news:
            if not self._news.wait_for(lambda: there() or self._ended, LIMIT):
                raise AssertionError(f"{what} did not come in {LIMIT:.0f} s: {self._bytes.decode(errors='replace')}")

    def _take(self, end: int) -> str:
        taken, self._taken = self._bytes[self._taken : end], end
        return taken.decode(self._encoding, "surrogateescape")

    def until(self, text: str) -> str:
        """Return what came up to and with *text*; an end of the stream before it fails the test, as a wait does."""
        wanted = text.encode(self._encoding)
        self._wait(lambda: wanted in self._bytes[self._taken :], repr(text))
        place = self._bytes.find(wanted, self._taken)
        if place < 0:
            raise AssertionError(f"{text!r} never came: {self._bytes.decode(errors='replace')}")
        return self._take(place + len(wanted))

    def line(self, start: str = "") -> str:
        """Return the next line that begins with *start*, blanks around it left out."""
        while not (line := self.until("\n").strip()).startswith(start):
            pass
        return line

    def lines(self) -> Iterator[str]:
        """Yield the lines with their ends as they come, to the end of the stream; the last one may have none."""
        while True:
            self._wait(lambda: b"\n" in self._bytes[self._taken :], "the next line")
            place = self._bytes.find(b"\n", self._taken)
            if place < 0:
                break
            yield self._take(place + 1)
        if last := self.rest():
            yield last

    def rest(self) -> str:
        """Return what comes until the end of the stream."""
        self._wait(lambda: False, "the end")
        return self._take(len(self._bytes))

    def close(self) -> None:
        """Leave the descriptor, whose last writer has been ended, to whoever closes it."""
        self._thread.join(LIMIT)


class Child:
    """A process at work: ``out`` and ``err`` are what it says, where these are pipes."""

    def __init__(self, process: subprocess.Popen[bytes], encoding: str) -> None:
        """Listen to *process*."""
        self.process = process
        self._encoding = encoding
        self._streams = [Stream(pipe.fileno(), encoding) for pipe in (process.stdout, process.stderr) if pipe]

    @property
    def out(self) -> Stream:
        """Standard output."""
        assert self.process.stdout, "standard output is no pipe"
        return self._streams[0]

    @property
    def err(self) -> Stream:
        """Standard error."""
        assert self.process.stderr, "standard error is no pipe"
        return self._streams[-1]

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self.process.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    def say(self, text: str) -> None:
        """Write *text* to its standard input."""
        assert self.process.stdin
        self.process.stdin.write(text.encode(self._encoding))
        self.process.stdin.flush()

    def signal(self, number: int) -> None:
        """Send it the signal *number*."""
        self.process.send_signal(number)

    def end(self) -> int:
        """Close its standard input, wait for its end, and return its exit code."""
        if self.process.stdin:
            self.process.stdin.close()
        try:
            return self.process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"process {self.process.args!r} did not end in {LIMIT:.0f} s") from None

    def kill(self) -> int:
        """Kill it with its group, and return its exit code."""
        if self.process.returncode is None:
            _end_group(self.process.pid)
        return self.process.wait()

    def close(self) -> None:
        """End what is left, and gather the last words."""
        self.kill()
        for stream in self._streams:
            stream.close()


@contextmanager
def started(
    words: Sequence[object],
    *,
    stdin: int | None = subprocess.DEVNULL,
    stdout: int | IO[bytes] | None = subprocess.PIPE,
    stderr: int | None = subprocess.PIPE,
    encoding: str = "utf-8",
    **facts: Any,
) -> Iterator[Child]:
    """Start *words* and end them with the block; ``stdin`` is ``PIPE`` for one that is talked to."""
    with _leading(words, stdin=stdin, stdout=stdout, stderr=stderr, **facts) as process:
        child = Child(process, encoding)
        try:
            yield child
        finally:
            child.close()


class Terminal:
    """The person's end of a terminal: what it ``shows``, and keys to type."""

    def __init__(self, descriptor: int) -> None:
        """Sit at *descriptor*."""
        self._descriptor = descriptor
        self.shows = Stream(descriptor, "utf-8")

    def type(self, text: str) -> None:
        """Type *text*."""
        os.write(self._descriptor, text.encode())


@contextmanager
def at_terminal(words: Sequence[object], **facts: Any) -> Iterator[tuple[Child, Terminal]]:
    """Start *words* at a terminal of their own; streams that are among *facts* go elsewhere."""
    mine, theirs = os.openpty()
    try:
        with started(words, **{"stdin": theirs, "stdout": theirs, "stderr": theirs, **facts}) as child:
            os.close(theirs)
            terminal = Terminal(mine)
            try:
                yield child, terminal
            finally:
                child.kill()
                terminal.shows.close()
    finally:
        os.close(mine)
