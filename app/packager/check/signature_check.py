"""Checks the ``.cat`` beside a package and a signature inside it (``ppkg-format.md`` 9 and 10).

Whether they fit the content and who signed is told, not whether the signer is to be trusted: that is for each PC.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.finding import Finding, fault, ok, warning
from app.core.foreign.gate import open_foreign
from app.core.hashing import hash_file
from app.core.masking import shown
from app.core.text import N_
from app.core.write_error import reason_of
from app.packager.read.facts import SIGNATURE_AT
from app.packager.signature.catalogue_file import read_catalogue_facts, write_catalogue
from app.packager.signature.message import MOST_BYTES, read_message
from app.packager.signature.oids import INDIRECT_DATA, SHA256, TRUST_LIST
from app.packager.signature.places import signature_bytes
from app.packager.signature.signer import SignatureState, read_signers
from app.packager.signature.words import signer_findings
from app.packager.wim.read_back import Digests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from app.packager.read.package import OpenPackage
    from app.packager.signature.message import SignedMessage
    from app.packager.signature.signer import Signer

_BLANK = slice(SIGNATURE_AT, SIGNATURE_AT + 8)
_OTHER_CATALOGUE = N_(
    "Verify",
    "{name} is not the catalogue of this package: one of the two was changed. Get both from one build.",
)


def check_catalogue(package: OpenPackage, path: Path, progress: Callable[[int], None] | None) -> Iterator[Finding]:
    """Yield whether the ``.cat`` beside the package at *path* belongs to it; *progress* gets bytes of the package."""
    file = path.with_suffix(".cat")
    name = shown(file.name)
    try:
        with open_foreign(file) as stream:
            data = stream.read(MOST_BYTES)
    except FileNotFoundError:
        yield ok(N_("Verify", "There is no {name} next to it. Windows needs none for an unsigned package."), name=name)
        return
    except OSError as error:
        yield warning(N_("Verify", "{name} cannot be read: {reason}."), name=name, reason=reason_of(error))
        return
    digests = read_digests(package.wim.file, package.wim.size, progress)
    try:
        facts = read_catalogue_facts(data, name)
    except BadInput:
        yield from _check_signed(data, name, digests)
        return
    if write_catalogue(digests, facts) == data:
        yield ok(N_("Verify", "{name} belongs to this package, byte for byte. It is not signed."), name=name)
    else:
        yield fault(_OTHER_CATALOGUE, name=name)


def check_signature(package: OpenPackage) -> Iterator[Finding]:
    """Yield whether a signature inside *package* fits its content, and who signed (``ppkg-format.md`` 10.2 and C.4)."""
    try:
        data = signature_bytes(package)
    except ValueError:
        yield fault(
            N_("Verify", "The header mentions a signature that is not at the end of the package. It is damaged.")
        )
        return
    if data is None:
        return
    try:
        message = read_message(data)
        is_known = message.content_type == INDIRECT_DATA and message.content.at(1, 0, 0).encoded == SHA256
        told = message.content.at(1, 1).content
        signers = read_signers(message)
    except ValueError:
        yield fault(N_("Verify", "The signature inside the package cannot be read. The package is damaged."))
        return
    is_whole = is_known and told == _unsigned_digest(package.wim.file, package.wim.size - len(data))
    if not is_whole or not signers or _any(signers, SignatureState.CHANGED):
        yield fault(N_("Verify", "The package was changed after it was signed inside. Get a new copy."))
    elif all(signer.state is SignatureState.SOUND for signer in signers):
        yield ok(
            N_("Verify", "The signature inside fits the package. Whether its signer is trusted is for each PC to say.")
        )
    for signer in signers:
        yield from signer_findings(signer)


def _check_signed(data: bytes, name: str, digests: Digests) -> Iterator[Finding]:
    """Yield what a catalogue with signers says; its content is as in an unsigned one [INFERRED], ``10.1``."""
    try:
        message = read_message(data)
        tags = member_tags(message)
        signers = read_signers(message)
    except ValueError:
        yield fault(N_("Verify", "{name} is not a catalogue. Get a new copy, or delete it."), name=name)
        return
    if not belongs(tags, digests):
        yield fault(_OTHER_CATALOGUE, name=name)
    if _any(signers, SignatureState.CHANGED):
        yield fault(N_("Verify", "{name} was changed after it was signed. Get a new copy."), name=name)
    if not signers and belongs(tags, digests):
        yield ok(N_("Verify", "{name} belongs to this package. It is not signed."), name=name)
    elif belongs(tags, digests) and all(signer.state is SignatureState.SOUND for signer in signers):
        yield ok(
            N_(
                "Verify",
                "{name} belongs to this package and is signed. Whether its signer is trusted is for each PC to say.",
            ),
            name=name,
        )
    for signer in signers:
        yield from signer_findings(signer)


def member_tags(message: SignedMessage) -> set[bytes]:
    """Return the hashes of the files that *message*, a catalogue, speaks of.

    :raises ValueError: it is none.
    """
    if message.content_type != TRUST_LIST:
        raise ValueError("no catalogue")
    return {member.at(0).content for member in message.content.at(4).children()}


def belongs(tags: set[bytes], digests: Digests) -> bool:
    """Tell whether a catalogue with *tags* speaks of the package with *digests*: by SHA-1 only if it has no other."""
    if any(len(tag) == len(digests.sha256) for tag in tags):
        return digests.sha256 in tags
    return digests.sha1 in tags


def _any(signers: tuple[Signer, ...], state: SignatureState) -> bool:
    return any(signer.state is state for signer in signers)


def read_digests(file: BinaryIO, size: int, progress: Callable[[int], None] | None = None) -> Digests:
    """Return the digests of *file*, all of its *size* bytes; *progress* gets the bytes done and may raise to stop."""
    sha256, sha1 = hashlib.sha256(), hashlib.sha1(usedforsecurity=False)
    done = 0

    def seen(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done)

    file.seek(0)
    hash_file(file, size, sha256, sha1, seen=seen)
    return Digests(size, sha256.digest(), sha1.digest())


def _unsigned_digest(file: BinaryIO, end: int) -> bytes:
    """Return the SHA-256 of *file* up to *end*, with the two numbers that the signature wrote into the header blank."""
    file.seek(0)
    head = bytearray(file.read(_BLANK.stop))
    head[_BLANK] = bytes(8)
    digest = hashlib.sha256(head)
    hash_file(file, end - len(head), digest)
    return digest.digest()
