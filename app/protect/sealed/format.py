"""The written format of a sealed file: its layout, its bounds, and its header as a value.

The form is our own and Windows does not know it; everything in it can be undone with .NET Framework 4.7.2 or with
openssl. SECURITY.md describes it for people who write another program that opens it. All numbers are little-endian::

    0        8   magic, "PPKGSEAL"
    8        2   version of the format, 1
    10       2   n, the length of the name in bytes, 6 to 255
    12       4   rounds of PBKDF2-HMAC-SHA256, 1,000 to 10,000,000
    16      32   salt
    48      16   first block (IV) of AES-256-CBC
    64       8   size of the package in bytes
    72       n   name of the package, UTF-8; a plain file name that ends in ".ppkg"
    72+n    32   header tag: HMAC-SHA256 of all bytes before it
    104+n    c   the package under AES-256-CBC with PKCS#7 padding; c = (size // 16 + 1) * 16
    104+n+c 32   tag: HMAC-SHA256 of all bytes before it

The header tag lets a reader tell a wrong password from a damaged package, and at once instead of after gigabytes. It
gives nothing to who guesses passwords: the first block of the package, whose clear text begins with a known magic,
would serve him as well.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from app.core.error import BadInput
from app.core.file_name import PACKAGE_SUFFIX, TABLE_SUFFIX, check_name
from app.core.text import N_

MAGIC: Final = b"PPKGSEAL"
VERSION: Final = 1
SUFFIX: Final = ".sealed"
"""Follows the whole name: at its first start Windows takes each ``*.ppkg`` on a stick for a package."""


ROUNDS: Final = 600_000
"""As OWASP's cheat sheet on password storage has it for PBKDF2-HMAC-SHA256 since 2023."""

LEAST_ROUNDS: Final = 1_000
"""RFC 8018, 4.2, as the least of all."""

MOST_ROUNDS: Final = 10_000_000
"""Some ten seconds: a file from outside must not keep a reader busy for days."""

SALT_BYTES: Final = 32
BLOCK: Final = 16
"""Bytes of a block of AES, and of the first block (IV)."""

TAG_BYTES: Final = 32
NAME_BYTES: Final = 255

_FIXED: Final = struct.Struct("<8sHHI32s16sQ")
_MOST_SIZE: Final = 1 << 62
"""What lengths of files can be computed with, in .NET too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SealHeader:
    """What a sealed file says in the clear: the ``name`` and ``size`` of the package, and how its key is made."""

    name: str
    size: int
    rounds: int = ROUNDS
    salt: bytes = field(repr=False)
    iv: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """Return the header without its tag.

        :raises BadInput: the name is none that a package on Windows can have.
        """
        name = _checked(self.name, self.name).encode()
        return _FIXED.pack(MAGIC, VERSION, len(name), self.rounds, self.salt, self.iv, self.size) + name

    @property
    def cipher_size(self) -> int:
        """The bytes that the package takes under the cipher, with its padding."""
        return self.size + len(self.padding)

    @property
    def padding(self) -> bytes:
        """The bytes that PKCS#7 adds after the package."""
        count = BLOCK - self.size % BLOCK
        return bytes([count]) * count

    @property
    def begin_size(self) -> int:
        """The bytes of the header, without its tag."""
        return _FIXED.size + len(self.name.encode())

    @property
    def file_size(self) -> int:
        """The bytes of the whole sealed file."""
        return self.begin_size + TAG_BYTES + self.cipher_size + TAG_BYTES


LONGEST_HEADER: Final = _FIXED.size + NAME_BYTES
"""Bytes to read before all of the header is there, whatever its name."""


def header_from_bytes(data: bytes, file: object) -> SealHeader:
    """Return the header that *data*, the first bytes of the sealed *file*, begins with.

    Nothing of it is authenticated yet: only its form and its bounds are checked.

    :raises BadInput: it is no sealed file, or of a newer form, cut short, out of bounds, or with a name that leaves
        the folder.
    """
    if not data.startswith(MAGIC):
        raise BadInput(
            N_("Error", "{file} is not a sealed file. Choose a file that was sealed with this program."), file=file
        )
    if len(data) < _FIXED.size:
        raise cut_short(file)
    _magic, version, length, rounds, salt, iv, size = _FIXED.unpack_from(data)
    if version != VERSION:
        raise BadInput(
            N_("Error", "{file} is sealed in form {version}, which this version does not know. Update the program."),
            file=file,
            version=version,
        )
    if not LEAST_ROUNDS <= rounds <= MOST_ROUNDS or size > _MOST_SIZE or not 0 < length <= NAME_BYTES:
        raise damaged_header(file)
    if len(data) < _FIXED.size + length:
        raise cut_short(file)
    try:
        name = data[_FIXED.size : _FIXED.size + length].decode()
    except UnicodeDecodeError:
        raise damaged_header(file) from None
    return SealHeader(name=_checked(name, file), size=size, rounds=rounds, salt=salt, iv=iv)


def cut_short(file: object) -> BadInput:
    """Return the error for a sealed file that ends too early."""
    return BadInput(
        N_("Error", "{file} ends too early: it was not copied whole. Copy it again from where it was made."), file=file
    )


def damaged_header(file: object) -> BadInput:
    """Return the error for a sealed file whose first bytes no sealed file has."""
    return BadInput(
        N_("Error", "The beginning of {file} is damaged. Copy it again from where it was made, or seal it again."),
        file=file,
    )


def _checked(name: str, file: object) -> str:
    """Return *name* if it is the plain name of a package, or of a table for ``ppkg batch``.

    :raises BadInput: it is not.
    """
    check_name(name, name)
    if PurePath(name).suffix.lower() not in (PACKAGE_SUFFIX, TABLE_SUFFIX) or len(name.encode()) > NAME_BYTES:
        raise BadInput(
            N_(
                "Error",
                "Only packages, and tables for batches, are sealed: a name that ends in .ppkg or .csv, of at most "
                "{most} bytes. “{name}” in {file} is not one.",
            ),
            most=NAME_BYTES,
            name=name,
            file=file,
        )
    return name
