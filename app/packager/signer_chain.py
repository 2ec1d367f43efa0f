"""Certificates that issued each other, and what a certificate may be used for."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography import x509

_MOST_STEPS: Final = 10


def chain_of(certificate: x509.Certificate, others: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Return the certificates among *others* that lead upwards from *certificate*, each the issuer of the one before.

    Names and signatures are checked, validity and purposes are not, and a root is trusted only by each PC itself.
    """
    chain: list[x509.Certificate] = []
    last = certificate
    while len(chain) < _MOST_STEPS and not is_self_issued(last):
        above = next((each for each in others if each not in chain and each != last and _issued(each, last)), None)
        if above is None:
            break
        chain.append(above)
        last = above
    return tuple(chain)


def is_self_issued(certificate: x509.Certificate) -> bool:
    """Tell whether *certificate* names itself as its issuer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return certificate.issuer == certificate.subject


def has_purpose(certificate: x509.Certificate, purpose: x509.ObjectIdentifier) -> bool:
    """Tell whether the extended key usage of *certificate* names *purpose*."""
    from cryptography import x509

    try:
        return purpose in certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension):
        return False


def may_sign(certificate: x509.Certificate) -> bool:
    """Tell whether the key usage of *certificate*, if it names any, allows signatures."""
    from cryptography import x509

    try:
        return bool(certificate.extensions.get_extension_for_class(x509.KeyUsage).value.digital_signature)
    except x509.ExtensionNotFound:
        return True
    except (ValueError, x509.DuplicateExtension):
        return False


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            certificate.verify_directly_issued_by(issuer)
        except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
            return False
    return True
