"""What the tests of signatures share: certificates of authorities, signers and time stamps, made once for each run."""

from __future__ import annotations

import hashlib
import struct
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.packager.signature.der import NULL, OCTETS, SEQUENCE, object_id, read_value, write_number, write_value
from app.packager.signature.message import SignedMessage
from app.packager.signature.oids import INDIRECT_DATA, SHA256
from app.protect.sign.key import SigningKey
from app.protect.sign.message import sign_attributes, signed_attributes, write_signed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest
    from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes

NOW = datetime.now(UTC).replace(microsecond=0)
YEAR = timedelta(days=365)
CODE = ExtendedKeyUsageOID.CODE_SIGNING
STAMPING = ExtendedKeyUsageOID.TIME_STAMPING


@cache
def rsa_key(name: str = "", bits: int = 2048) -> rsa.RSAPrivateKey:
    """Return the RSA key called *name*."""
    del name
    return rsa.generate_private_key(65537, bits)


@cache
def ec_key(curve: type[ec.EllipticCurve] = ec.SECP256R1, name: str = "") -> ec.EllipticCurvePrivateKey:
    """Return the key on *curve* called *name*."""
    del name
    return ec.generate_private_key(curve())


def make(
    name: str,
    key: CertificateIssuerPrivateKeyTypes,
    issuer: tuple[str, CertificateIssuerPrivateKeyTypes] | None = None,
    *,
    purposes: Sequence[x509.ObjectIdentifier] | None = (CODE,),
    signs: bool | None = True,
    authority: bool = False,
    start: datetime = NOW - YEAR,
    end: datetime = NOW + YEAR,
    issues: bool | None = None,
    below: int | None = None,
) -> x509.Certificate:
    """Return a certificate of *key* called *name*; *issuer* is name and key of who issued it, itself if None.

    *purposes* and *signs* None leave the extensions out. *issues*: whether it may sign certificates, by default as an
    *authority*; *below*: how many authorities may stand between it and a signer.
    """
    above, above_key = issuer or (name, key)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, above)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=below), critical=True)
    )
    if purposes is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=STAMPING in purposes)
    if signs is not None:
        usage = x509.KeyUsage(
            digital_signature=signs,
            content_commitment=False,
            key_encipherment=not signs and not authority,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=authority if issues is None else issues,
            crl_sign=authority,
            encipher_only=False,
            decipher_only=False,
        )
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(above_key, hashes.SHA256())


@cache
def root() -> x509.Certificate:
    """Return the root of all that is not self-signed."""
    return make("Test Root", ec_key(name="root"), purposes=None, authority=True)


@cache
def middle() -> x509.Certificate:
    """Return the authority between root and signers."""
    return make("Test Middle", ec_key(name="middle"), ("Test Root", ec_key(name="root")), purposes=None, authority=True)


@cache
def signer_of(key: CertificateIssuerPrivateKeyTypes) -> x509.Certificate:
    """Return a certificate for signing code with *key*, issued by :func:`middle`."""
    return make("Contoso Signer", key, ("Test Middle", ec_key(name="middle")))


@cache
def stamper() -> x509.Certificate:
    """Return the certificate of the time-stamp authority, whose key is ``rsa_key("stamp")``."""
    return make("Test Stamp", rsa_key("stamp"), ("Test Root", ec_key(name="root")), purposes=(STAMPING,))


def trust_root(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let this computer trust :func:`root` and no other."""
    (folder / "trusted.pem").write_bytes(pem(root()))
    patch.setattr("sys.platform", "linux")  # Windows would ask its own store
    patch.setenv("SSL_CERT_FILE", str(folder / "trusted.pem"))
    patch.setenv("SSL_CERT_DIR", str(folder / "none"))


def pem(*certificates: x509.Certificate) -> bytes:
    """Return *certificates* in PEM."""
    return b"".join(each.public_bytes(Encoding.PEM) for each in certificates)


def signed_inside(data: bytes, key: CertificateIssuerPrivateKeyTypes) -> bytes:
    """Return the package *data* with a signature of *key* inside, as Microsoft has it (``ppkg-format.md`` 10.2)."""
    unsigned = bytearray(data)
    unsigned[0xBC:0xC4] = struct.pack("<Q", len(data))
    kind = bytes.fromhex("C553309F9D43F74B8A7704F0450A1D9F")
    facts = write_value(
        SEQUENCE, write_number(0x010000), write_value(OCTETS, kind), *(write_number(0) for _ in range(5))
    )
    digest = write_value(OCTETS, hashlib.sha256(unsigned).digest())
    indirect = write_value(
        SEQUENCE,
        write_value(SEQUENCE, object_id("1.3.6.1.4.1.311.2.1.30"), facts),
        write_value(SEQUENCE, write_value(SEQUENCE, SHA256, NULL), digest),
    )
    message = SignedMessage(INDIRECT_DATA, read_value(indirect), (), ())
    signer = SigningKey(certificate=signer_of(key), chain=(middle(), root()), key=key)
    attributes = signed_attributes(message)
    blob = write_signed(message, attributes, sign_attributes(attributes, signer), signer, None)
    unsigned[0xB4:0xBC] = struct.pack("<II", len(blob), 0x00010001)
    return bytes(unsigned) + blob
