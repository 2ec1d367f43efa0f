"""A made-up certificate, to see where Windows puts one; nobody has its key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from app.model.certificate.load import thumbprint

_LIFE: Final = timedelta(days=30)
_EARLIER: Final = timedelta(days=1)
"""How far in the past it begins, for clocks that are slow."""


def made_up_root(common_name: str) -> tuple[bytes, str]:
    """Return a root certificate (DER) called *common_name*, whose key is forgotten at once, and its thumbprint."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLIER)
        .not_valid_after(now + _LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(Encoding.DER), thumbprint(made)
