"""A system that refuses: each call by which a program changes files can be made to fail, or to be the last one."""

from __future__ import annotations

import errno
import io
import os
import signal
import stat
import sys
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from app.core import temporary_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pytest

CALLS = (
    "open", "write", "fsync", "link", "replace", "rename", "unlink", "rmdir", "mkdir", "chmod", "fchmod", "scandir",
    "ftruncate",
)  # fmt: skip
"""What is counted, of ``os``; and the opening of files by ``io``, which pathlib uses."""

Snapshot = dict[str, tuple[int, bytes | str | None]]


class Faults:
    """Counts the calls in a block, and lets those from number ``first`` to ``last`` fail, or ends the process there."""

    def __init__(self, first: int = 0, last: int = 0, code: int = errno.EIO, *, kill: bool = False) -> None:
        """Number the calls from 1 on; ``first`` 0 only counts. ``last`` 0 is ``first`` alone."""
        self.first, self.last = first, max(last, first)
        self.code, self.kill = code, kill
        self.count = 0
        self.names: list[str] = []
        self.hit = ""

    def call(self, name: str, real: Callable[..., Any], *given: Any, **more: Any) -> Any:
        """Do *real*, or fail."""
        self.count += 1
        self.names.append(name)
        if self.first <= self.count <= self.last and self.first:
            self.hit = self.hit or f"{name}{given[:2]}"
            if self.kill:
                os.kill(os.getpid(), signal.SIGKILL)
            raise OSError(self.code, os.strerror(self.code))
        return real(*given, **more)


@contextmanager
def refusing(faults: Faults, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let *faults* stand before the system while the block runs."""
    with patch.context() as scoped:
        for name in CALLS:
            if hasattr(os, name):
                scoped.setattr(os, name, partial(faults.call, name, getattr(os, name)))
        scoped.setattr(io, "open", partial(faults.call, "io.open", io.open))
        yield


def prepared(kind: str, patch: pytest.MonkeyPatch) -> None:
    """Make the file system like one of *kind*: ``unnamed``, ``named`` (no files without a name), ``fat`` (no links).

    Nothing is flushed really: thousands of flushes would take minutes, and nobody pulls the plug.
    """
    patch.setattr(os, "fsync", lambda _descriptor: None)
    if kind != "unnamed":
        patch.setattr(temporary_file, "_UNNAMED", 0)
    if kind == "fat":

        def link(*_given: object, **_more: object) -> None:
            raise PermissionError(errno.EPERM, "no links here")

        patch.setattr(os, "link", link)


def snapshot(folder: Path) -> Snapshot:
    """Return all that is below *folder*, hidden things too: rights, and content or where a link leads."""
    found: Snapshot = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content: bytes | str | None = None
        if stat.S_ISLNK(status.st_mode):
            content = str(path.readlink())
        elif stat.S_ISREG(status.st_mode):
            content = path.read_bytes()
        found[path.relative_to(folder).as_posix()] = (stat.S_IMODE(status.st_mode), content)
    return found


def died(job: Callable[[], object]) -> bool:
    """Do *job* in a child process; return whether it was killed. What it raises is its own affair."""
    if sys.platform == "win32":
        raise NotImplementedError
    child = os.fork()
    if child == 0:
        try:
            job()
        except BaseException:  # noqa: BLE001 - nothing may go on in the child
            os._exit(1)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])
