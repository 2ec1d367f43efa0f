"""Checks the ``.cat`` beside a package and a signature inside it (``ppkg-format.md`` 9 and 10).

Only whether they fit the content is told, not whether the signer is to be trusted: that is for the PC to judge.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from app.model.error import BadInput
from app.model.text import N_
from app.packager.catalogue_file import read_catalogue_facts, write_catalogue
from app.packager.der import CONTENT, read_values
from app.packager.finding import Finding, fault, ok, warning
from app.packager.masking import shown
from app.packager.package_facts import SIGNATURE_AT, signature_place
from app.packager.read_back import Digests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from app.packager.der import Value
    from app.packager.package import OpenPackage

MOST_BYTES: Final = 16 << 20
"""Signatures and catalogues are smaller than this."""

_BLOCK = 1 << 20
_MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")  # 1.2.840.113549.1.9.4
_ALGORITHMS = {
    bytes.fromhex("2b0e03021a"): hashlib.sha1,
    bytes.fromhex("608648016503040201"): hashlib.sha256,
    bytes.fromhex("608648016503040202"): hashlib.sha384,
    bytes.fromhex("608648016503040203"): hashlib.sha512,
}
_BLANK = slice(SIGNATURE_AT, SIGNATURE_AT + 8)


def check_catalogue(package: OpenPackage, path: Path, progress: Callable[[int], None] | None) -> Iterator[Finding]:
    """Yield whether the ``.cat`` beside the package at *path* belongs to it; *progress* gets bytes of the package."""
    file = path.with_suffix(".cat")
    name = shown(file.name)
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES)
    except FileNotFoundError:
        yield ok(N_("Verify", "There is no {name} beside it. Windows needs none for an unsigned package."), name=name)
        return
    except OSError as error:
        yield warning(N_("Verify", "{name} cannot be read: {reason}."), name=name, reason=error.strerror)
        return
    digests = _digests(package.wim.file, package.wim.size, progress)
    try:
        facts = read_catalogue_facts(data, name)
    except BadInput:
        yield from _check_signed(data, name, digests)
        return
    if write_catalogue(digests, facts) == data:
        yield ok(N_("Verify", "{name} belongs to this package, byte for byte. It is not signed."), name=name)
    else:
        yield fault(
            N_(
                "Verify",
                "{name} is not the catalogue of this package: one of the two was changed. Get both from one build.",
            ),
            name=name,
        )


def check_signature(package: OpenPackage) -> Iterator[Finding]:
    """Yield whether a signature inside *package* fits its content (``ppkg-format.md`` C.4)."""
    place = signature_place(package)
    if place is None:
        return
    offset, size = place
    if offset < _BLANK.stop or offset + size != package.wim.size or size > MOST_BYTES:
        yield fault(
            N_("Verify", "The header tells of a signature that is not at the end of the package. It is damaged.")
        )
        return
    file = package.wim.file
    file.seek(offset)
    try:
        signed = read_values(file.read(size))[0].at(1, 0)
        told = signed.at(2, 1, 0, 1, 1).content
        is_whole = _has_digest_of_content(signed)
    except (ValueError, IndexError, StopIteration):
        yield fault(N_("Verify", "The signature inside the package cannot be read. The package is damaged."))
        return
    if is_whole and told == _unsigned_digest(file, offset):
        yield ok(N_("Verify", "The signature inside fits the package. Whether its signer is trusted was not checked."))
    else:
        yield fault(N_("Verify", "The package was changed after it was signed inside. Get a new copy."))


def _check_signed(data: bytes, name: str, digests: Digests) -> Iterator[Finding]:
    """Yield what a catalogue with signers says; its content is as in an unsigned one [INFERRED], ``10.1``."""
    try:
        signed = read_values(data)[0].at(1, 0)
        members = signed.at(2, 1, 0, 4).children()
        tags = {member.at(0).content for member in members}
        is_signed = bool(signed.children()[-1].children())
        is_whole = not is_signed or _has_digest_of_content(signed)
    except (ValueError, IndexError, StopIteration):
        yield fault(N_("Verify", "{name} is not a catalogue. Get a new copy, or delete it."), name=name)
        return
    if not {digests.sha256, digests.sha1} & tags:
        yield fault(
            N_(
                "Verify",
                "{name} is not the catalogue of this package: one of the two was changed. Get both from one build.",
            ),
            name=name,
        )
    elif not is_whole:
        yield fault(N_("Verify", "{name} was changed after it was signed. Get a new copy."), name=name)
    elif is_signed:
        yield ok(
            N_(
                "Verify", "{name} belongs to this package and is signed. Whether its signer is trusted was not checked."
            ),
            name=name,
        )
    else:
        yield ok(N_("Verify", "{name} belongs to this package. It is not signed."), name=name)


def _has_digest_of_content(signed: Value) -> bool:
    """Tell whether the signers of *signed*, a SignedData, all speak of its content. Raises ValueError for other forms.

    A signer names the digest of the content without its outer tag and length (``ppkg-format.md`` 10.2).
    """
    content = signed.at(2, 1, 0).content
    for signer in signed.children()[-1].children():
        algorithm = _ALGORITHMS.get(signer.at(2, 0).content)
        attributes = next(part for part in signer.children() if part.tag == CONTENT).children()
        told = [each.at(1, 0).content for each in attributes if each.at(0).content == _MESSAGE_DIGEST]
        if algorithm is None or told != [algorithm(content).digest()]:
            return False
    return True


def _digests(file: BinaryIO, size: int, progress: Callable[[int], None] | None) -> Digests:
    sha256, sha1 = hashlib.sha256(), hashlib.sha1(usedforsecurity=False)
    file.seek(0)
    done = 0
    while block := file.read(_BLOCK):
        sha256.update(block)
        sha1.update(block)
        done += len(block)
        if progress is not None:
            progress(done)
    return Digests(size, sha256.digest(), sha1.digest())


def _unsigned_digest(file: BinaryIO, end: int) -> bytes:
    """Return the SHA-256 of *file* up to *end*, with the two numbers that the signature wrote into the header blank."""
    file.seek(0)
    head = bytearray(file.read(_BLANK.stop))
    head[_BLANK] = bytes(8)
    digest = hashlib.sha256(head)
    left = end - len(head)
    while left > 0 and (block := file.read(min(_BLOCK, left))):
        digest.update(block)
        left -= len(block)
    return digest.digest()
