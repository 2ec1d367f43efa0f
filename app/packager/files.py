"""Where the files of a package come from while it is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Protocol

from app.model.error import BadInput
from app.model.text import N_

if TYPE_CHECKING:
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
        """Tell whether *file* is there."""
        return (self.folder / file.replace("\\", "/").replace("\0", "")).is_file()

    def size(self, file: str) -> int:
        """Return the size of *file*. Raises BadInput where it cannot be read."""
        try:
            return self._path(file).stat().st_size
        except OSError as error:
            raise _unreadable(file, error) from None

    def open(self, file: str) -> BinaryIO:
        """Return *file* opened for reading. Raises BadInput where it cannot be."""
        try:
            return self._path(file).open("rb")
        except OSError as error:
            raise _unreadable(file, error) from None

    def read(self, file: str, parm: str) -> bytes:  # noqa: ARG002 - part of Files
        """Return the content of *file*. Raises BadInput where it cannot be read or is too large for a document."""
        if (size := self.size(file)) > DOCUMENT_LIMIT:
            raise BadInput(
                N_("Error", "{file} has {size} bytes, too many for a document of this kind. Choose the right file."),
                file=file,
                size=size,
            )
        with self.open(file) as stream:
            return stream.read(DOCUMENT_LIMIT)

    def _path(self, file: str) -> Path:
        path = self.folder / file.replace("\\", "/").replace("\0", "")
        if path.is_dir():
            raise BadInput(N_("Error", "{file} is a folder, not a file. Choose a file."), file=file)
        return path


def _unreadable(file: str, error: OSError) -> BadInput:
    if isinstance(error, FileNotFoundError):
        return BadInput(
            N_("Error", "The file {file} is missing. Put it back, or choose it again in the project."), file=file
        )
    return BadInput(
        N_("Error", "The file {file} cannot be read ({reason}). Check its rights, then try again."),
        file=file,
        reason=error.strerror,
    )
