"""The journal of a batch: what is done is recognised after an interruption by what it was made of.

It lies in the folder of the packages, for its owner alone, and holds no secrets: a line of JSON for the beginning, then
one for each package. A line that a killed process left unfinished counts for nothing. The digests of inputs are made
with a key that is drawn for the journal, so that they fit no other one; that of sealed packages also needs their
password, so that nobody who finds the journal can try out secrets that the envelope protects.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.core.error import AppError, BadInput
from app.core.foreign.gate import read_foreign, unreadable
from app.core.text import N_
from app.core.write_error import write_failed
from app.jobs.batch.done import DoneRows
from app.jobs.batch.wire import built_from_plain, built_to_plain

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.secret import Secret
    from app.jobs.batch.order import BuiltRow

MOST_BYTES: Final = 256 << 20
_FORMAT: Final = 1
_SALT: Final = 32
_SCRYPT: Final = {"n": 1 << 15, "r": 8, "p": 1, "maxmem": 64 << 20}


@dataclass(slots=True)
class Journal:
    """An open journal: when the batch first began, and what is done, by the names that the table gives files."""

    begun: datetime
    key: bytes = field(repr=False)
    done: DoneRows
    _path: Path
    _file: BinaryIO

    def add(self, row: BuiltRow, stem: str) -> None:
        """Note that *row*, which is called *stem* in the table, is done.

        :raises AppError: the disk does not take it.
        """
        self.done.add(stem, row)
        _append(self._file, {"stem": stem, **built_to_plain(row)}, self._path)


@contextmanager
def open_journal(path: Path, *, password: Secret | None = None, now: datetime | None = None) -> Iterator[Journal]:
    """Yield the journal *path*, a new one if there is none; nobody else may have it open meanwhile.

    *password* is that of sealed packages. *now* is noted in a new journal.

    :raises BadInput: it cannot be read, or is that of a newer program.
    :raises AppError: it is in use, or cannot be written.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        file = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
    except OSError as error:
        raise write_failed(error, path) from error
    with file:
        _lock(file, path)
        try:
            data = read_foreign(path, MOST_BYTES)
        except OSError as error:
            raise unreadable(path, error) from None
        whole = data.rfind(b"\n") + 1
        lines = (plain for line in BytesIO(data[:whole]) if (plain := _plain(line)) is not None)
        begin = next(lines, None)
        file.truncate(0 if begin is None else whole)
        file.seek(0, os.SEEK_END)
        if begin is None:
            begin = {
                "journal": _FORMAT,
                "begun": (now or datetime.now(UTC)).replace(microsecond=0).isoformat(),
                "key": secrets.token_hex(_SALT),
            }
            _append(file, begin, path)
        del data
        yield _journal(path, file, begin, lines, password)


def _journal(
    path: Path, file: BinaryIO, begin: dict[str, Any], lines: Iterator[dict[str, Any]], password: Secret | None
) -> Journal:
    done = DoneRows()
    try:
        if begin["journal"] != _FORMAT:
            raise KeyError  # noqa: TRY301 - one sentence for all that is wrong with it
        key = bytes.fromhex(begin["key"])
        for line in lines:
            done.add(line.pop("stem"), built_from_plain(line))
        begun = datetime.fromisoformat(begin["begun"])
    except (KeyError, TypeError, ValueError, AppError):
        raise BadInput(
            N_(
                "Error",
                "{path} is not the journal of a batch of this version. Move it away, or choose another folder; all "
                "rows are then built.",
            ),
            path=path,
        ) from None
    if password:
        key = hashlib.scrypt(password.reveal().encode(), salt=key, **_SCRYPT)
    return Journal(begun=begun, key=key, done=done, _path=path, _file=file)


def _plain(line: bytes) -> dict[str, Any] | None:
    """Return *line* if it is an object of JSON."""
    with suppress(ValueError, RecursionError):
        if isinstance(plain := json.loads(line), dict):
            return plain
    return None


def _append(file: BinaryIO, line: dict[str, object], path: Path) -> None:
    try:
        file.write(json.dumps(line).encode() + b"\n")
    except OSError as error:
        raise write_failed(error, path) from error


def _lock(file: BinaryIO, path: Path) -> None:
    try:
        if sys.platform == "win32":
            file.seek(MOST_BYTES)  # a byte behind the end: Windows lets nobody read what is locked
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise AppError(
            N_("Error", "Another batch works in {folder}. Wait until it has ended, or choose another folder."),
            folder=path.parent,
        ) from None
