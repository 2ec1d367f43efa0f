"""Certificates of the demo tenant: a CA and a server certificate (P-256), made at start, good for two days."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.system import patience

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate, Name, SubjectAlternativeName

_LIFE = timedelta(days=2)
_EARLIER = timedelta(days=1)
"""How far in the past they begin, for clocks that are slow."""

_LOOPBACK = ("127.0.0.1", "::1")


@dataclass(frozen=True, kw_only=True, slots=True)
class Certificates:
    """The certificate to trust (PEM), and what the server shows: its certificate with the private key (PEM)."""

    ca: bytes
    leaf: bytes


def make_certificates(names: Sequence[str]) -> Certificates:
    """Make a CA that signs one certificate for the hosts *names* and the loopback addresses, and is then forgotten."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca_name = _name("Provisioning Designer demo tenant, not for use")
    ca = _sign_ca(ca_name, ca_key)
    alternatives: list[x509.GeneralName] = [x509.DNSName(name) for name in names]
    alternatives += [x509.IPAddress(ipaddress.ip_address(address)) for address in _LOOPBACK]
    leaf = _sign_leaf(_name(names[0]), key, ca, ca_key, x509.SubjectAlternativeName(alternatives))
    shown = leaf.public_bytes(Encoding.PEM)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Certificates(ca=ca.public_bytes(Encoding.PEM), leaf=shown + private)


def server_context(leaf: bytes, folder: Path) -> ssl.SSLContext:
    """Return what a TLS server needs to show *leaf*.

    Python loads a private key from a file only. It is in *folder*, which nobody else can enter, for that moment.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    path = folder / "leaf.pem"
    path.touch(mode=0o600, exist_ok=False)
    try:
        path.write_bytes(leaf)
        context.load_cert_chain(path)
    finally:
        patience.remove(path)
    return context


def _name(text: str) -> Name:
    """Return *text* as the name of a certificate."""
    from cryptography import x509

    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


def _sign_ca(name: Name, key: EllipticCurvePrivateKey) -> Certificate:
    """Return a CA that vouches for itself and may sign servers, not other CAs."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - _EARLIER, now + _LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _sign_leaf(
    name: Name,
    key: EllipticCurvePrivateKey,
    ca: Certificate,
    ca_key: EllipticCurvePrivateKey,
    alternatives: SubjectAlternativeName,
) -> Certificate:
    """Return a certificate for a server that answers to *alternatives*."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID

    now = datetime.now(UTC)
    issuer_key = x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key())
    return (
        x509.CertificateBuilder(
            ca.subject, name, key.public_key(), x509.random_serial_number(), now - _EARLIER, now + _LIFE
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(alternatives, critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(issuer_key, critical=False)
        .sign(ca_key, hashes.SHA256())
    )
