"""A package in an envelope that a password opens: made, looked at, and opened, whatever its size.

Both ways read and write in blocks, so that memory stays the same. Both write next to their target, and put in its place
only what has been checked: the sealed file after it was read back, the package after its whole tag was right.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.error import AppError, BadInput, Locked
from app.core.foreign.gate import open_foreign, unreadable
from app.core.password import Purpose, password_problems
from app.core.safe_file import open_beside
from app.core.text import N_
from app.core.undo_record import clear_up
from app.core.write_error import flush_to_disk
from app.protect.sealed.format import (
    BLOCK,
    LONGEST_HEADER,
    ROUNDS,
    SALT_BYTES,
    TAG_BYTES,
    SealHeader,
    cut_short,
    header_from_bytes,
)
from app.protect.sealed.key import SealKeys, derive_keys

if TYPE_CHECKING:
    import hmac
    from collections.abc import Iterator

    from app.core.file_set import FileSet
    from app.core.progress import Progress
    from app.core.secret import Secret


_CHUNK: Final = 1 << 20
"""Bytes read at once: some milliseconds of work between two calls of ``progress``."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sealed:
    """What :func:`seal_file` made: where, and of how many bytes."""

    path: Path
    size: int
    header: SealHeader


def read_seal_header(source: Path) -> SealHeader:
    """Return what the sealed file *source* says in the clear. Without the password nobody knows whether it is true.

    :raises BadInput: it cannot be read, is no sealed file, is cut short, or has bytes too many.
    """
    with _opened(source) as file:
        return _read_header(file, source)


def seal_file(
    source: Path,
    target: Path,
    password: Secret,
    progress: Progress | None = None,
    *,
    rounds: int = ROUNDS,
    job: FileSet | None = None,
) -> Sealed:
    """Write the package *source* to *target* so that only *password* opens it; *target* is for its owner alone.

    *progress* gets bytes done and in all, and may raise to stop; the package is read once and the result once. With a
    *job* the file takes its place when that ends.

    :raises BadInput: the password breaks a rule, *source* cannot be read or changes meanwhile, or is no ``.ppkg``.
    :raises AppError: *target* cannot be written, or does not keep what is written.
    """
    if problems := password_problems(password, Purpose.SEALED_FILE):
        raise BadInput(problems[0])
    if Path(os.path.realpath(source)) == Path(os.path.realpath(target)):
        raise BadInput(N_("Error", "{path} cannot be replaced by its sealed form. Choose another name."), path=target)
    clear_up(source.parent)  # before the package is read: a killed build may have left one that goes again
    with _opened(source) as clear:
        header = SealHeader(
            name=Path(source).name,
            size=os.fstat(clear.fileno()).st_size,
            rounds=rounds,
            salt=os.urandom(SALT_BYTES),
            iv=os.urandom(BLOCK),
        )
        begin = header.to_bytes()
        steps = _Steps(progress, header.size + header.cipher_size)
        keys = derive_keys(password, header, steps.wait)
        with open_beside(target, secret=True, job=job) as out:
            begin += keys.new_tag(begin).digest()
            tag = keys.new_tag(begin)
            out.write(begin)
            _encrypt(clear, out, keys, header, tag, steps)
            out.write(tag.digest())
            flush_to_disk(out, target)
            _read_back(out, keys, header, target, steps)
    return Sealed(path=Path(target), size=header.file_size, header=header)


def unseal_file(source: Path, folder: Path, password: Secret, progress: Progress | None = None) -> Path:
    """Open the sealed file *source* into *folder* under the name it had, for its owner alone; return the package.

    The package is written only after the tag of the whole file was right, and is in its place only after the tag was
    right again while it was written: the file may have been changed in between.

    :raises Locked: the password is another one, or the beginning of the file is damaged; the two look alike.
    :raises BadInput: the file is no sealed one, damaged, cut short, or names a file outside of *folder*.
    :raises AppError: the package is there already, or cannot be written.
    """
    with _opened(source) as file:
        header = _read_header(file, source)
        target = Path(folder) / header.name
        if os.path.lexists(target):
            raise AppError(
                N_("Error", "{path} already exists and was left as it is. Move it away, or choose another folder."),
                path=target,
            )
        steps = _Steps(progress, 2 * header.cipher_size)
        keys = derive_keys(password, header, steps.wait)
        tag = _start(file, keys, header, source)
        for _chunk in _chunks(file, header, source, tag, steps):
            pass
        _check_tag(file, tag, source)
        with open_beside(target, secret=True) as out:
            _decrypt(file, out, keys, header, source, steps)
    return target


class _Steps:
    """Counts bytes for ``progress``."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self.done = 0
        self.wait()

    def wait(self) -> None:
        """Let the work be stopped."""
        if self._progress is not None:
            self._progress(self.done, self._total)

    def add(self, count: int) -> None:
        """Tell of *count* bytes more."""
        self.done += count
        self.wait()


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Yield the file *path*, opened for reading; refuse what is no file, as reading it might never end."""
    try:
        file = open_foreign(path)
    except OSError as error:
        raise unreadable(path, error) from None
    with file:
        yield file


def _read_header(file: BinaryIO, source: Path) -> SealHeader:
    """Return the header of *file*, whose length is what the header says."""
    header = header_from_bytes(file.read(LONGEST_HEADER), source)
    size = os.fstat(file.fileno()).st_size
    if size < header.file_size:
        raise cut_short(source)
    if size > header.file_size:
        raise BadInput(
            N_("Error", "{file} is longer than it was made: {count} bytes too many. Copy it again."),
            file=source,
            count=size - header.file_size,
        )
    return header


def _encrypt(clear: BinaryIO, out: BinaryIO, keys: SealKeys, header: SealHeader, tag: hmac.HMAC, steps: _Steps) -> None:
    """Write what *clear* holds to *out* under the cipher, at most as much as the header says, and its padding."""
    encryptor = keys.cipher(header).encryptor()
    buffer = memoryview(bytearray(_CHUNK + BLOCK - 1))
    left = header.size
    while chunk := clear.read(min(_CHUNK, left)):
        left -= len(chunk)
        # The last chunk has any length, and its padding makes whole blocks of it.
        hidden = buffer[: encryptor.update_into(chunk, buffer)]
        tag.update(hidden)
        out.write(hidden)
        steps.add(len(chunk))
    if left or os.fstat(clear.fileno()).st_size != header.size:
        raise BadInput(
            N_("Error", "{path} changed while it was sealed. Wait until it is written, then seal it again."),
            path=header.name,
        )
    hidden = buffer[: encryptor.update_into(header.padding, buffer)]
    encryptor.finalize()
    tag.update(hidden)
    out.write(hidden)


def _start(file: BinaryIO, keys: SealKeys, header: SealHeader, source: Path) -> hmac.HMAC:
    """Return the tag of *file* as far as the package begins, where *file* then is; the header's own is right."""
    file.seek(0)
    begin = file.read(header.begin_size)
    found = file.read(TAG_BYTES)
    if not compare_digest(keys.new_tag(begin).digest(), found):
        raise Locked(
            N_(
                "Error",
                "The password is not that of {file}, or the first bytes of the file are damaged. Try again, with "
                "attention to capital letters and the keyboard; if it is right, copy the file again.",
            ),
            file=source,
        )
    return keys.new_tag(begin + found)


def _chunks(file: BinaryIO, header: SealHeader, source: Path, tag: hmac.HMAC, steps: _Steps) -> Iterator[bytes]:
    """Yield the package under the cipher, in whole blocks, and add all to *tag*."""
    left = header.cipher_size
    while left:
        chunk = file.read(min(_CHUNK, left))
        if not chunk:
            raise cut_short(source)
        left -= len(chunk)
        tag.update(chunk)
        yield chunk
        steps.add(len(chunk))


def _check_tag(file: BinaryIO, tag: hmac.HMAC, source: Path) -> None:
    """Refuse *file*, which is at its tag, unless it is *tag*."""
    if not compare_digest(tag.digest(), file.read(TAG_BYTES)):
        raise _damaged(source)


def _damaged(source: Path) -> BadInput:
    return BadInput(
        N_("Error", "{file} is damaged or was changed; nothing of it was used. Copy it again from where it was made."),
        file=source,
    )


def _read_back(out: BinaryIO, keys: SealKeys, header: SealHeader, target: Path, steps: _Steps) -> None:
    """Read the sealed file from the disk and refuse it unless both tags are right."""
    try:
        tag = _start(out, keys, header, target)
        for _chunk in _chunks(out, header, target, tag, steps):
            pass
        _check_tag(out, tag, target)
    except (BadInput, Locked):
        raise AppError(
            N_("Error", "{path} was not kept as written; the drive may be failing. Save to another drive."), path=target
        ) from None


def _decrypt(file: BinaryIO, out: BinaryIO, keys: SealKeys, header: SealHeader, source: Path, steps: _Steps) -> None:
    """Write the package in the clear to *out*; *file* must have the right tag, once more."""
    tag = _start(file, keys, header, source)
    decryptor = keys.cipher(header).decryptor()
    buffer = memoryview(bytearray(_CHUNK + BLOCK - 1))
    left = header.size
    behind = b""
    for chunk in _chunks(file, header, source, tag, steps):
        clear = buffer[: decryptor.update_into(chunk, buffer)]
        out.write(clear[:left])
        behind += clear[left:]
        left -= min(left, len(clear))
    decryptor.finalize()
    _check_tag(file, tag, source)
    if behind != header.padding:
        raise _damaged(source)
