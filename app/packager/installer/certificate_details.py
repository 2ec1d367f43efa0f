"""What a certificate file holds, in the words of people who look at one: subject, issuer, thumbprint, validity, key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.foreign.gate import open_foreign, read_foreign
from app.core.secret import Secret
from app.model.certificate.key_file import KeyFileClosed, KeyFileCostly, open_pfx
from app.model.certificate.load import certificates_in, quiet_library, thumbprint
from app.model.project import Certificate, Store
from app.model.project_file import to_relative
from app.model.rules.certificate_file import LIMIT, Content, read_certificate_file
from app.packager.installer.bounded import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from cryptography import x509

_MOST = 20
"""Certificates of one file that are described; a package takes one anyway."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CertificateDetails:
    """One certificate. Texts are one line each, fit to be shown; *thumbprint* is SHA-1, as Windows shows."""

    name: str
    subject: str
    issuer: str
    thumbprint: str
    starts: date
    ends: date
    key: str
    is_authority: bool
    is_self_signed: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class CertificateFileDetails:
    """What is in a file: its kind, whether a private key lies in it, how many certificates, and the first of them."""

    content: Content
    has_key: bool = False
    count: int = 0
    certificates: tuple[CertificateDetails, ...] = ()


def read_certificate_details(path: Path, password: Secret) -> CertificateFileDetails:
    """Return what the file at *path* holds: PEM, DER, PKCS#7, or PKCS#12 that *password* opens.

    :raises OSError: it cannot be read.
    """
    facts = read_certificate_file("", Certificate(password=password), path)
    if facts.content in (Content.NOTHING, Content.SEALED, Content.COSTLY) or path.stat().st_size > LIMIT:
        open_foreign(path).close()  # raises if the reason is that it cannot be read
        return CertificateFileDetails(content=facts.content)
    data = read_foreign(path, LIMIT)
    found = _in_pfx(data, password) if facts.content is Content.PFX else certificates_in(data)
    told = tuple(details for each in found[:_MOST] if (details := details_of(each)))
    return CertificateFileDetails(content=facts.content, has_key=facts.has_key, count=facts.count, certificates=told)


def new_certificate(path: Path, folder: Path | None, taken: Sequence[Certificate] = ()) -> Certificate:
    """Return a certificate for the file at *path*, kept relative if it is below *folder*.

    The store follows from what it is: with a private key client, an authority's root or intermediate, else trusted
    people. The name is the subject's, with a number where one of *taken* has it already.
    """
    file = to_relative(str(path), folder.absolute()) if folder else str(path)
    try:
        details = read_certificate_details(path, Secret())
    except OSError:
        details = CertificateFileDetails(content=Content.NOTHING)
    first = details.certificates[0] if details.certificates else None
    store = store_for(details)
    wanted = first.name if first and first.name else path.stem
    names = {each.name.casefold() for each in taken if each.store is store}
    name, number = wanted, 2
    while name.casefold() in names:
        name, number = f"{wanted} {number}", number + 1
    return Certificate(name=name, file=file, store=store)


def store_for(details: CertificateFileDetails) -> Store:
    """Return the store where a file with *details* belongs; root where that is not known."""
    if details.content in (Content.PFX, Content.SEALED, Content.COSTLY):
        return Store.CLIENT
    first = details.certificates[0] if details.certificates else None
    if first is None or (first.is_authority and first.is_self_signed):
        return Store.ROOT
    return Store.INTERMEDIATE if first.is_authority else Store.TRUSTED_PEOPLE


def _in_pfx(data: bytes, password: Secret) -> tuple[x509.Certificate, ...]:
    try:
        return open_pfx(data, password).certificates
    except (KeyFileClosed, KeyFileCostly):
        return ()


def details_of(found: x509.Certificate) -> CertificateDetails | None:
    """Return *found* in words; None where a name in it breaks the rules of its own encoding."""
    with quiet_library():
        try:
            return CertificateDetails(
                name=_common_name(found.subject),
                subject=line_of(found.subject.rfc4514_string()),
                issuer=line_of(found.issuer.rfc4514_string()),
                thumbprint=thumbprint(found),
                starts=found.not_valid_before_utc.date(),
                ends=found.not_valid_after_utc.date(),
                key=_key_words(found),
                is_authority=_is_authority(found),
                is_self_signed=found.subject == found.issuer,
            )
        except ValueError:
            return None


def _common_name(name: x509.Name) -> str:
    from cryptography.x509.oid import NameOID

    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            if isinstance(attribute.value, str) and line_of(attribute.value):
                return line_of(attribute.value)
    return ""


def _key_words(found: x509.Certificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    try:
        key = found.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return ""
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}"
    return type(key).__name__.removesuffix("PublicKey").lstrip("_")


def _is_authority(found: x509.Certificate) -> bool:
    from cryptography import x509

    try:
        if found.version is x509.Version.v1:
            return True  # version 1 has no extensions, so it cannot say no
        return bool(found.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return False
