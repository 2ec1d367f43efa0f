"""Certificates as files hold them and as a package needs them."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.error import BadInput
from app.core.text import N_
from app.model.certificate.load import certificates_in, thumbprint


@dataclass(frozen=True, slots=True)
class CertificateContent:
    """A certificate: its DER form, and the SHA-1 of that in upper-case hexadecimal digits, its thumbprint."""

    der: bytes
    thumbprint: str


def read_certificate(data: bytes, file: str) -> CertificateContent:
    """Return the one certificate in *data* (DER, PEM or a PKCS#7 bag), the content of *file*.

    :raises BadInput: there is none or more than one, or a private key lies next to it: that key would be published
        with the package.
    """
    from cryptography.hazmat.primitives.serialization import Encoding

    if b"PRIVATE KEY-----" in data:
        raise BadInput(
            N_(
                "Error",
                "{file} also holds a private key, which everybody with the package could read. Export it without.",
            ),
            file=file,
        )
    certificates = certificates_in(data)
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
    return CertificateContent(certificate.public_bytes(Encoding.DER), thumbprint(certificate))
