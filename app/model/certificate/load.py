"""Certificates loaded in one way, whatever form they have, and the name that Windows gives them."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography import x509


@contextmanager
def quiet_library() -> Iterator[None]:
    """Read certificates and keys without the library's warnings, which are no news for a person.

    Old certificates break rules that will be enforced one day, and files of older tools are BER rather than DER.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def load_certificate(der: bytes) -> x509.Certificate:
    """Return the certificate *der*.

    :raises ValueError: it is none. The library has exceptions of its own, which are no ValueError, for a version or an
        algorithm that it does not know.
    """
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    with quiet_library():
        try:
            return x509.load_der_x509_certificate(der)
        except (TypeError, x509.InvalidVersion, UnsupportedAlgorithm) as error:
            raise ValueError(str(error)) from error


def certificates_in(data: bytes) -> list[x509.Certificate]:
    """Return the certificates in *data*: PEM, DER or a PKCS#7 bag; none where it is something else."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs7

    readers = (
        x509.load_pem_x509_certificates,
        lambda der: [load_certificate(der)],
        pkcs7.load_pem_pkcs7_certificates,
        pkcs7.load_der_pkcs7_certificates,
    )
    with quiet_library():
        for reader in readers:
            try:
                return list(reader(data))
            except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
                continue
    return []


def thumbprint(certificate: x509.Certificate) -> str:
    """Return the SHA-1 of *certificate* in upper-case hexadecimal digits, as Windows names it."""
    from cryptography.hazmat.primitives.hashes import SHA1

    # SHA-1 is how Windows names certificates, nothing is protected by it.
    return certificate.fingerprint(SHA1()).hex().upper()  # noqa: S303
