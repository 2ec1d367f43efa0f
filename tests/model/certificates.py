"""Certificate files of every kind that rules tell apart, made anew for each run of the tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs7,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from tests.model.changed import NOW

if TYPE_CHECKING:
    from pathlib import Path

PFX_PASSWORD = "pfx-password"

_DAY = datetime(NOW.year, NOW.month, NOW.day, tzinfo=UTC)
_KEY = ec.generate_private_key(ec.SECP256R1())
_OTHER_KEY = ec.generate_private_key(ec.SECP256R1())


def certificate(
    name: str = "Contoso root",
    issuer: str | None = None,
    first: int = -100,
    last: int = 1000,
    authority: bool | None = True,
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = _KEY,
) -> x509.Certificate:
    """Return a certificate, valid from and until so many days after ``NOW``; *authority* None leaves that out."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer or name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(signer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_DAY + timedelta(days=first))
        .not_valid_after(_DAY + timedelta(days=last))
    )
    if authority is not None:
        builder = builder.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    return builder.sign(key if issuer is None else _OTHER_KEY, hashes.SHA256())


def make_certificates(folder: Path) -> None:
    """Write the files that the examples name into *folder*."""
    root = certificate()
    key_pem = _KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    weak_key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    pem, der = root.public_bytes(Encoding.PEM), root.public_bytes(Encoding.DER)
    sealed = BestAvailableEncryption(PFX_PASSWORD.encode())
    bare = pkcs12.serialize_key_and_certificates(b"x", None, root, None, sealed)
    files = {
        "root.cer": der,
        "root.pem": pem,
        "root.p7b": pkcs7.serialize_certificates([root], Encoding.DER),
        "two.pem": pem + pem,
        "key.pem": pem + key_pem,
        "garbage.cer": b"no certificate",
        "expired.cer": certificate(last=-1).public_bytes(Encoding.DER),
        "soon.cer": certificate(last=30).public_bytes(Encoding.DER),
        "later.cer": certificate(last=31).public_bytes(Encoding.DER),
        "future.cer": certificate(first=1).public_bytes(Encoding.DER),
        "leaf.cer": certificate(authority=False).public_bytes(Encoding.DER),
        "plain.cer": certificate(authority=None).public_bytes(Encoding.DER),
        "issued.cer": certificate(issuer="Other root").public_bytes(Encoding.DER),
        "weak.cer": certificate(key=weak_key).public_bytes(Encoding.DER),
        "client.pfx": pkcs12.serialize_key_and_certificates(b"x", _KEY, certificate("client"), None, sealed),
        "bare.pfx": bare,
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
