"""Where the files of a package come from while it is built."""

from __future__ import annotations

import stat
from io import BufferedReader
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from app.core.error import BadInput
from app.core.foreign.gate import ForeignFile
from app.core.system.network_path import forbidden_host
from app.core.text import N_
from app.core.write_error import reason_of
from app.model.project_file import look_at

if TYPE_CHECKING:
    import os
    from pathlib import Path

DOCUMENT_LIMIT = 16 * 1024 * 1024
"""Certificates and documents that become part of a value are smaller than this."""


class Files(Protocol):
    """Opens the files that answers name."""

    def size(self, file: str) -> int:
        """Return the size of the payload *file* in bytes."""
        ...

    def open(self, file: str) -> BinaryIO:
        """Return the payload *file* opened for reading. The caller closes it."""
        ...

    def read(self, file: str, parm: str) -> bytes:
        """Return the content of the document *file*, of which the value of the parameter *parm* is made."""
        ...


class FolderFiles:
    """Files on disc; relative names start at the project's folder."""

    def __init__(self, folder: Path) -> None:
        """Start relative names at *folder*."""
        self.folder = folder

    def has(self, file: str) -> bool:
        """Return whether *file* is there."""
        return look_at(self.folder, "", file).is_readable

    def size(self, file: str) -> int:
        """Return the size of *file*.

        :raises BadInput: it cannot be read.
        """
        return self._found(file).st_size

    def open(self, file: str) -> BinaryIO:
        """Return *file* opened for reading.

        :raises BadInput: it cannot be opened, or, while it is used, read.
        """
        self._found(file)
        try:
            return BufferedReader(_Payload(self._path(file), file))
        except OSError as error:
            raise _unreadable(file, error) from None

    def read(self, file: str, parm: str) -> bytes:  # noqa: ARG002 - part of Files
        """Return the content of *file*.

        :raises BadInput: it cannot be read or is too large for a document.
        """
        if (size := self.size(file)) > DOCUMENT_LIMIT:
            raise BadInput(
                N_("Error", "{file} has {size} bytes, too many for a document of this kind. Choose the right file."),
                file=file,
                size=size,
            )
        with self.open(file) as stream:
            return stream.read(DOCUMENT_LIMIT)

    def _path(self, file: str) -> Path:
        return self.folder / file.replace("\\", "/")

    def _found(self, file: str) -> os.stat_result:
        """Return the facts of *file*, which is a file: reading a device or a pipe might never end."""
        if host := forbidden_host(file, str(self.folder)):
            raise BadInput(
                N_(
                    "Error",
                    "The file {file} lies on the computer {host}, and this program has not been allowed to look there. "
                    "Name it with --trust-host if you trust it, or copy the file beside the project.",
                ),
                file=file,
                host=host,
            )
        try:
            facts = self._path(file).stat()
        except (OSError, ValueError) as error:  # ValueError: a NUL or half a pair, which no name has
            raise _unreadable(file, error) from None
        if stat.S_ISDIR(facts.st_mode):
            raise BadInput(N_("Error", "{file} is a folder, not a file. Choose a file."), file=file)
        if not stat.S_ISREG(facts.st_mode):
            raise BadInput(N_("Error", "{file} is a device or pipe, not a file. Choose a file."), file=file)
        return facts


class _Payload(ForeignFile):
    """A file whose failures while it is read are reported with the name it has in the project."""

    def __init__(self, path: Path, file: str) -> None:
        super().__init__(path)
        self._file = file

    def readinto(self, buffer: Any, /) -> int:
        try:
            return super().readinto(buffer)
        except OSError as error:
            raise _unreadable(self._file, error) from None


def _unreadable(file: str, error: OSError | ValueError) -> BadInput:
    if isinstance(error, FileNotFoundError):
        return BadInput(
            N_("Error", "The file {file} is missing. Put it back, or choose it again in the project."), file=file
        )
    return BadInput(
        N_("Error", "The file {file} cannot be read ({reason}). Check its rights, then try again."),
        file=file.encode("utf-8", "backslashreplace").decode(),
        reason=reason_of(error),
    )
