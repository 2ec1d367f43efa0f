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
ROUNDS = (2**31 - 1).to_bytes(4, "big")
"""So often a hostile file lets its password be hashed: half an hour."""

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


def der(tag: int, *parts: bytes) -> bytes:
    """Return an element of DER."""
    body = b"".join(parts)
    if len(body) < 128:
        return bytes((tag, len(body))) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(size))) + size + body


def members(data: bytes) -> list[bytes]:
    """Return the members of the sequence *data*."""
    found, (start, end) = [], body(data)
    while start < end:
        _first, last = body(data[start:])
        found.append(data[start : start + last])
        start += last
    return found


def body(data: bytes) -> tuple[int, int]:
    """Return where the content of the first element begins and ends."""
    if data[1] < 128:
        return 2, 2 + data[1]
    count = data[1] & 0x7F
    return 2 + count, 2 + count + int.from_bytes(data[2 : 2 + count], "big")


def client_pfx() -> bytes:
    """Return a PFX with a certificate and its key."""
    sealed = BestAvailableEncryption(PFX_PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(b"x", _KEY, certificate("client"), None, sealed)


def costly_pfx() -> bytes:
    """Return a PFX whose check of the password asks for 2^31 rounds."""
    version, safe, check = members(client_pfx())
    digest, salt, *_rounds = members(check)
    return der(0x30, version, safe, der(0x30, digest, salt, der(2, ROUNDS)))


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
        "client.pfx": client_pfx(),
        "costly.pfx": costly_pfx(),
        "bare.pfx": bare,
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
