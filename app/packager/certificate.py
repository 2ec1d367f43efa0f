"""Certificates as files hold them and as a package needs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.error import BadInput
from app.model.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography import x509


@dataclass(frozen=True, slots=True)
class CertificateContent:
    """A certificate: its DER form, and the SHA-1 of that in upper-case hexadecimal digits, its thumbprint."""

    der: bytes
    thumbprint: str


def read_certificate(data: bytes, file: str) -> CertificateContent:
    """Return the one certificate in *data* (DER, PEM or a PKCS#7 bag), the content of *file*.

    Raises BadInput where there is none or more than one, and where a private key lies beside it: that key would be
    published with the package.
    """
    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.serialization import Encoding

    if b"PRIVATE KEY-----" in data:
        raise BadInput(
            N_(
                "Error",
                "{file} also holds a private key, which everybody with the package could read. Export it without.",
            ),
            file=file,
        )
    certificates: list[x509.Certificate] = []
    for reader in _readers():
        try:
            certificates = list(reader(data))
        except (ValueError, TypeError):
            continue
        break
    if len(certificates) != 1:
        raise BadInput(
            N_(
                "Error",
                "{file} holds {count} certificates instead of one. Export the one you mean as .cer and choose it.",
            ),
            file=file,
            count=len(certificates),
        )
    certificate = certificates[0]
    # SHA-1 is how Windows names certificates, nothing is protected by it.
    thumbprint = certificate.fingerprint(SHA1()).hex().upper()  # noqa: S303
    return CertificateContent(certificate.public_bytes(Encoding.DER), thumbprint)


def _readers() -> tuple[Callable[[bytes], list[x509.Certificate]], ...]:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import pkcs7

    return (
        x509.load_pem_x509_certificates,
        lambda data: [x509.load_der_x509_certificate(data)],
        pkcs7.load_pem_pkcs7_certificates,
        pkcs7.load_der_pkcs7_certificates,
    )
