"""Certificates that issued each other, and what a certificate may be used for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from app.model.certificate.load import quiet_library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography import x509

Extension = TypeVar("Extension", bound="x509.ExtensionType")

_MOST_STEPS: Final = 10


def chain_of(certificate: x509.Certificate, others: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Return the certificates among *others* that lead upwards from *certificate*, each the issuer of the one before.

    Names and signatures are checked here, what the certificates allow by ``flaws``; a root is trusted only by each PC.
    """
    chain: list[x509.Certificate] = []
    last = certificate
    while len(chain) < _MOST_STEPS and not is_self_issued(last):
        seen = (certificate, *chain)
        found = [each for each in others if each not in seen and issued(each, last)]
        if not found:
            break
        last = next(filter(is_authority, found), found[0])  # a second certificate of the same key may be a lesser one
        chain.append(last)
    return tuple(chain)


def is_denied(certificate: x509.Certificate, others: Sequence[x509.Certificate]) -> bool:
    """Return whether *others* has the issuer that *certificate* names, and it did not sign it: it was changed, or made.

    An authority may have several keys under its name; where both tell which key it was, that decides.
    """
    from cryptography import x509

    if is_self_issued(certificate):
        return False
    with quiet_library():
        named = [each for each in others if each.subject == certificate.issuer and each != certificate]
    told = extension(certificate, x509.AuthorityKeyIdentifier)
    for each in named:
        key = extension(each, x509.SubjectKeyIdentifier)
        if told is None or told.key_identifier is None or key is None or told.key_identifier == key.digest:
            return not any(issued(one, certificate) for one in named)
    return False


def is_self_issued(certificate: x509.Certificate) -> bool:
    """Return whether *certificate* names itself as its issuer."""
    with quiet_library():
        return certificate.issuer == certificate.subject


def has_purpose(certificate: x509.Certificate, purpose: x509.ObjectIdentifier) -> bool:
    """Return whether the extended key usage of *certificate* names *purpose*."""
    from cryptography import x509

    purposes = extension(certificate, x509.ExtendedKeyUsage)
    return purposes is not None and purpose in purposes


def may_sign(certificate: x509.Certificate) -> bool:
    """Return whether the key usage of *certificate*, if it names any, allows signatures."""
    from cryptography import x509

    usage = extension(certificate, x509.KeyUsage)
    return usage is None or usage.digital_signature


def extension(certificate: x509.Certificate, kind: type[Extension]) -> Extension | None:
    """Return the extension *kind* of *certificate*; None where there is none, or none that can be read."""
    from cryptography import x509

    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return None


def is_authority(certificate: x509.Certificate) -> bool:
    """Return whether the basic constraints of *certificate* call it an authority (RFC 5280, 4.2.1.9).

    A root of version 1 has no extensions, so it cannot say; any other certificate of that version is none.
    """
    from cryptography import x509

    if certificate.version is x509.Version.v1:
        return is_self_issued(certificate)
    constraints = extension(certificate, x509.BasicConstraints)
    return constraints is not None and constraints.ca


def issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    """Return whether *certificate* names *issuer* and bears a signature of its key."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    with quiet_library():
        try:
            certificate.verify_directly_issued_by(issuer)
        except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
            return False
    return True
