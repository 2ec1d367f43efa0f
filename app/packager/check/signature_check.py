"""Checks the ``.cat`` next to a package and a signature inside it (``ppkg-format.md`` 9 and 10).

Whether they fit the content and who signed is reported, not whether the signer is to be trusted: that is for each PC.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.finding import Finding, FindingLevel, fault, ok, warning
from app.core.foreign.gate import open_foreign
from app.core.hashing import hash_file
from app.core.masking import shown
from app.core.text import N_
from app.core.write_error import reason_of
from app.packager.read.facts import SIGNATURE_AT
from app.packager.signature.catalogue_file import read_catalogue_facts, write_catalogue
from app.packager.signature.message import HASHES, MOST_BYTES, read_message
from app.packager.signature.oids import INDIRECT_DATA, SHA1, TRUST_LIST
from app.packager.signature.places import Signature, signature_bytes
from app.packager.signature.signer import SignatureState, read_signers
from app.packager.signature.words import has_proved_name, signer_findings
from app.packager.wim.read_back import Digests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
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
_NO_CATALOGUE = N_("Verify", "There is no {name} next to it. Windows needs none for an unsigned package.")


def check_catalogue(
    package: OpenPackage, path: Path, progress: Callable[[int], None] | None, *, only_signed: bool = False
) -> Signature | None:
    """Return whether the ``.cat`` next to the package at *path* belongs to it, and who signed it.

    *progress* gets bytes of the package. With *only_signed* a catalogue without signers is None, at no cost.
    """
    file = path.with_suffix(".cat")
    name = shown(file.name)
    try:
        with open_foreign(file) as stream:
            data = stream.read(MOST_BYTES)
    except FileNotFoundError:
        return None if only_signed else _says(name, ok(_NO_CATALOGUE, code="no-catalogue", name=name))
    except OSError as error:
        sentence = N_("Verify", "{name} cannot be read: {reason}.")
        return _says(name, warning(sentence, code="catalogue-unreadable", name=name, reason=reason_of(error)))
    if only_signed and not _has_signers(data):
        return None
    digests = read_digests(package.wim.file, package.wim.size, progress)
    try:
        facts = read_catalogue_facts(data, name)
    except BadInput:
        return _check_signed(data, name, digests)
    if write_catalogue(digests, facts) == data:
        return _says(
            name,
            ok(
                N_("Verify", "{name} belongs to this package, byte for byte. It is not signed."),
                code="catalogue-fits",
                name=name,
            ),
        )
    return _says(name, fault(_OTHER_CATALOGUE, code="catalogue-other", name=name))


def check_signature(package: OpenPackage, progress: Callable[[int], None] | None = None) -> Signature | None:
    """Return whether a signature inside *package* fits its content, and who signed (``ppkg-format.md`` 10.2 and C.4).

    *progress* gets bytes of the package, and may raise to stop.
    """
    try:
        data = signature_bytes(package)
    except ValueError:
        sentence = N_("Verify", "The header mentions a signature that is not at the end of the package. It is damaged.")
        return _says("", fault(sentence, code="signature-damaged"))
    if data is None:
        return None
    try:
        message = read_message(data)
        told, digest = message.content.at(1, 1).content, message.content.at(1, 0, 0).encoded
        signers = read_signers(message)
    except ValueError:
        sentence = N_("Verify", "The signature inside the package cannot be read. The package is damaged.")
        return _says("", fault(sentence, code="signature-damaged"))
    whole = message.content_type == INDIRECT_DATA and told == _unsigned_digest(
        package.wim.file, package.wim.size - len(data), digest, progress
    )
    if not whole or not signers or _any(signers, SignatureState.CHANGED):
        sentence = N_("Verify", "The package was changed after it was signed inside. Get a new copy.")
        return _says("", fault(sentence, code="package-changed"))
    notes: list[Finding] = []
    if all(signer.state is SignatureState.SOUND for signer in signers):
        sentence = N_(
            "Verify", "The signature inside fits the package. Whether its signer is trusted is for each PC to say."
        )
        notes.append(ok(sentence, code="signature-fits"))
    if digest == SHA1:
        sentence = N_(
            "Verify",
            "The signature inside names the package by SHA-1 only, which can be forged: another package can have the "
            "same digest.",
        )
        notes.append(warning(sentence, code="sha1-content"))
    return _signed("", notes, signers, is_sha1=digest == SHA1)


def _check_signed(data: bytes, name: str, digests: Digests) -> Signature:
    """Return what a catalogue with signers says; its content is as in an unsigned one [INFERRED], ``10.1``."""
    try:
        message = read_message(data)
        tags = member_tags(message)
        signers = read_signers(message)
    except ValueError:
        sentence = N_("Verify", "{name} is not a catalogue. Get a new copy, or delete it.")
        return _says(name, fault(sentence, code="catalogue-damaged", name=name))
    notes: list[Finding] = []
    if not belongs(tags, digests):
        notes.append(fault(_OTHER_CATALOGUE, code="catalogue-other", name=name))
    if _any(signers, SignatureState.CHANGED):
        sentence = N_("Verify", "{name} was changed after it was signed. Get a new copy.")
        notes.append(fault(sentence, code="catalogue-changed", name=name))
    if notes:
        return _says(name, *notes)
    if not signers:
        sentence = N_("Verify", "{name} belongs to this package. It is not signed.")
        notes.append(ok(sentence, code="catalogue-fits", name=name))
    elif all(signer.state is SignatureState.SOUND for signer in signers):
        sentence = N_(
            "Verify",
            "{name} belongs to this package and is signed. Whether its signer is trusted is for each PC to say.",
        )
        notes.append(ok(sentence, code="catalogue-fits", name=name))
    is_sha1 = digests.sha256 not in tags
    if is_sha1:
        sentence = N_(
            "Verify",
            "{name} names the package by SHA-1 only, which can be forged: another package can have the same digest. "
            "Get one with SHA-256.",
        )
        notes.append(warning(sentence, code="sha1-members", name=name))
    return _signed(name, notes, signers, is_sha1=is_sha1)


def _says(file: str, *findings: Finding) -> Signature:
    """Return that nobody's signature counts in *file*, with the reasons; the worst of them tells whether it fits."""
    is_wrong = any(one.level in {FindingLevel.ERROR, FindingLevel.WARNING} for one in findings)
    return Signature(file=file, fits=not is_wrong, findings=findings)


def _signed(file: str, notes: Iterable[Finding], signers: tuple[Signer, ...], *, is_sha1: bool) -> Signature:
    """Return that *signers* signed what fits the package; where that is said by SHA-1 alone, none is trustworthy."""
    return Signature(
        file=file,
        fits=True,
        findings=(*notes, *(finding for signer in signers for finding in signer_findings(signer))),
        signers=signers,
        trustworthy=() if is_sha1 else tuple(filter(has_proved_name, signers)),
    )


def _has_signers(data: bytes) -> bool:
    """Return whether *data*, a catalogue, has signers; one that cannot be read is to be looked at too."""
    if not data:
        return False
    try:
        return bool(read_message(data).signers)
    except ValueError:
        return True


def member_tags(message: SignedMessage) -> set[bytes]:
    """Return the hashes of the files that *message*, a catalogue, speaks of.

    :raises ValueError: it is not one.
    """
    if message.content_type != TRUST_LIST:
        raise ValueError("no catalogue")
    return {member.at(0).content for member in message.content.at(4).children()}


def belongs(tags: set[bytes], digests: Digests) -> bool:
    """Return whether a catalogue with *tags* speaks of the package with *digests*: by SHA-1 only if it has no other."""
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


def _unsigned_digest(file: BinaryIO, end: int, kind: bytes, progress: Callable[[int], None] | None) -> bytes:
    """Return the digest *kind* of *file* up to *end*, with the two numbers that the signature wrote there blank.

    It is empty for a kind that is not known. *progress* gets the bytes done and may raise to stop.
    """
    if kind not in HASHES:
        return b""
    file.seek(0)
    head = bytearray(file.read(_BLANK.stop))
    head[_BLANK] = bytes(8)
    digest = hashlib.new(HASHES[kind], head, usedforsecurity=False)
    done = len(head)

    def seen(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done)

    hash_file(file, end - len(head), digest, seen=seen)
    return digest.digest()
