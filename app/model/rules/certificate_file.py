"""What a certificate file holds, as far as rules need to know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.foreign.gate import read_foreign
from app.model.certificate.key_file import KeyFileClosed, KeyFileCostly, open_pfx
from app.model.certificate.load import certificates_in, quiet_library, thumbprint

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from cryptography import x509

    from app.model.project import Certificate

LIMIT = 16 * 1024 * 1024
"""Bytes of the largest file that is read as a certificate."""

_PFX_VERSION = b"\x02\x01\x03"
_RSA_BITS = 2048


class Content(StrEnum):
    """What kind of file it is."""

    CERTIFICATE = "certificate"
    PFX = "pfx"
    SEALED = "sealed"
    """A PFX that the password does not open."""
    COSTLY = "costly"
    """A PFX that asks for more time than a sound one needs; so whether the password opens it is not known."""
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True, slots=True)
class CertificateFile:
    """The facts of one certificate file. Those of the certificate count only where ``count`` is not 0."""

    place: str
    certificate: Certificate
    content: Content = Content.NOTHING
    count: int = 0
    has_key: bool = False
    starts: date | None = None
    ends: date | None = None
    is_authority: bool = False
    is_self_signed: bool = False
    thumbprint: str = ""
    """The SHA-1 of the certificate in small hexadecimal digits."""
    weakness: str = ""
    """The weak algorithm or key, in its own name (``SHA1``, ``RSA 1024``); empty if none."""


def read_certificate_file(place: str, certificate: Certificate, path: Path | None) -> CertificateFile:
    """Return the facts of the file at *path*, PEM, DER, PKCS#7 or PKCS#12; one that is none of them holds nothing."""
    try:
        data = read_foreign(path, LIMIT) if path is not None else b""
    except OSError:
        data = b""
    if _looks_like_pfx(data):
        return _read_pfx(place, certificate, data)
    found = certificates_in(data)
    return _facts(
        CertificateFile(
            place=place,
            certificate=certificate,
            content=Content.CERTIFICATE if found else Content.NOTHING,
            count=len(found),
            has_key=b"PRIVATE KEY-----" in data,
        ),
        found[0] if found else None,
    )


def _looks_like_pfx(data: bytes) -> bool:
    """Return whether *data* starts as PKCS#12 does: a sequence whose first member is the number 3 (RFC 7292, 4)."""
    return data[:1] == b"\x30" and _PFX_VERSION in data[2:9]


def _read_pfx(place: str, certificate: Certificate, data: bytes) -> CertificateFile:
    read = CertificateFile(place=place, certificate=certificate)
    try:
        found = open_pfx(data, certificate.password)
    except KeyFileClosed:
        return replace(read, content=Content.SEALED)
    except KeyFileCostly:
        return replace(read, content=Content.COSTLY)
    read = replace(read, content=Content.PFX, count=len(found.certificates), has_key=found.key is not None)
    return _facts(read, next(iter(found.certificates), None))


def _facts(read: CertificateFile, found: x509.Certificate | None) -> CertificateFile:
    """Return *read* with the facts of the certificate *found*."""
    if found is None:
        return read
    with quiet_library():
        try:
            return replace(
                read,
                starts=found.not_valid_before_utc.astimezone(UTC).date(),
                ends=found.not_valid_after_utc.astimezone(UTC).date(),
                is_authority=_is_authority(found),
                is_self_signed=found.issuer == found.subject,
                thumbprint=thumbprint(found).lower(),
                weakness=_weakness(found),
            )
        except (ValueError, OverflowError):  # its parts are read only now, and one of them is damaged
            return replace(read, content=Content.NOTHING, count=0)


def _is_authority(found: x509.Certificate) -> bool:
    """Return whether *found* may sign others. Version 1 has no extensions, so it cannot say no."""
    from cryptography import x509

    try:
        if found.version is x509.Version.v1:
            return True
        return bool(found.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return False


def _weakness(found: x509.Certificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import rsa

    try:
        digest = found.signature_hash_algorithm
        key = found.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return ""
    if digest is not None and digest.name in ("md5", "sha1") and found.issuer != found.subject:
        return digest.name.upper()
    return f"RSA {key.key_size}" if isinstance(key, rsa.RSAPublicKey) and key.key_size < _RSA_BITS else ""
