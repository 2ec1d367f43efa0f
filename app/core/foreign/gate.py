"""The one way to open a file from outside: a regular file, of a bounded size, whose failures name it.

A name that somebody else chose may lead to a pipe, a terminal or ``/dev/zero``, which are read without an end, or
whose mere opening waits. So a file is looked at before it is opened, opened without waiting, and looked at again, as
somebody may have changed what the name means meanwhile. What it had at that moment is all that is read of it.
``tests/core/foreign/test_gate_only.py`` finds the module that opens files in another way.
"""

from __future__ import annotations

import os
import stat
from io import BufferedReader, FileIO
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from app.core.error import BadInput, Refused
from app.core.text import N_
from app.core.write_error import reason_of

if TYPE_CHECKING:
    from pathlib import Path


MAX_BYTES = 32 * 1024 * 1024
"""Bytes of the largest answer file."""

FOLDER: Final = N_("Error", "it is a folder, not a file")
NO_FILE: Final = N_("Error", "it is a device or a pipe, not a file")
TOO_LARGE: Final = N_("Error", "it has {size} bytes, and such a file has at most {most}")
IMPOSSIBLE: Final = N_("Error", "no file can have this name")
"""Why a file is refused; the ends of sentences that say which one."""

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


def open_foreign(path: Path, most: int | None = None) -> BinaryIO:
    """Return the file *path*, of at most *most* bytes, opened for reading. The caller closes it.

    :raises Refused: it is a folder, a device or a pipe, too large, or no file can have this name.
    :raises OSError: the system refuses; it names the path. So does what fails later, while the file is read.
    """
    return cast("BinaryIO", BufferedReader(ForeignFile(path, most)))


def read_foreign(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return the content of the file *path*.

    :raises Refused: as :func:`open_foreign`, also if it has more than *most* bytes.
    :raises OSError: it cannot be read.
    """
    with open_foreign(path, most) as file:
        return file.read()


def read_small_file(path: Path) -> bytes:
    """Return the content of the answer file *path*.

    :raises BadInput: it cannot be read or is far too large.
    """
    try:
        with open_foreign(path) as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    if len(data) > MAX_BYTES:
        raise BadInput(N_("Error", "{path} is too large for an answer file. Choose the right file."), path=path)
    return data


def unreadable(path: Path | str, error: OSError | ValueError) -> BadInput:
    """Return the sentence for a file, shown as *path*, that *error* kept from being read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return BadInput(N_("Error", "{path} does not exist. Check the name and the folder."), path=path)
    return BadInput(
        N_("Error", "{path} cannot be read: {reason}. Check the name and your rights."),
        path=path,
        reason=reason_of(error),
    )


def _check(path: Path, status: os.stat_result, most: int | None) -> None:
    """Raise Refused if the file with *status* is none that is read."""
    if stat.S_ISDIR(status.st_mode):
        raise Refused(FOLDER, path)
    if not stat.S_ISREG(status.st_mode):
        raise Refused(NO_FILE, path)
    if most is not None and status.st_size > most:
        raise Refused(TOO_LARGE, path, size=status.st_size, most=most)


class ForeignFile(FileIO):
    """A file opened as :func:`open_foreign` does, without a buffer, for what reads large blocks.

    It ends where it ended when it was opened.
    """

    def __init__(self, path: Path, most: int | None = None) -> None:
        """Open *path*, of at most *most* bytes.

        :raises Refused: as :func:`open_foreign` does.
        :raises OSError: the system refuses.
        """
        self._path = path
        try:
            _check(path, path.stat(), most)
            super().__init__(path, "rb", opener=lambda name, _flags: os.open(name, _FLAGS))
        except ValueError:  # a NUL or half a surrogate pair
            raise Refused(IMPOSSIBLE, path) from None
        status = os.fstat(self.fileno())
        try:
            _check(path, status, most)
        except Refused:
            self.close()
            raise
        self._size = status.st_size

    def readinto(self, buffer: Any, /) -> int:
        """Read into *buffer*.

        :raises OSError: the system refuses; it names the path.
        """
        try:
            count: int | None = super().readinto(memoryview(buffer).cast("B")[: self._room()])
        except OSError as error:
            error.filename = str(self._path)
            raise
        if count is None:
            raise Refused(NO_FILE, self._path)
        return count

    def read(self, size: int | None = -1, /) -> bytes:
        """Read *size* bytes, to the end if it is negative.

        :raises OSError: as :meth:`readinto` does.
        """
        left = self._room()
        data = bytearray(left if size is None or size < 0 else min(size, left))
        return bytes(data[: self.readinto(data)])

    def readall(self) -> bytes:
        """Read to the end.

        :raises OSError: as :meth:`readinto` does.
        """
        parts = []
        while part := self.read():
            parts.append(part)
        return b"".join(parts)

    def _room(self) -> int:
        """Return how many bytes there are from here to the end."""
        try:
            return max(0, self._size - self.tell())
        except OSError as error:
            error.filename = str(self._path)
            raise
