"""Certificates and WLAN profiles made for the tests; their keys live as long as the test run."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding


@cache
def key_of(name: str) -> ec.EllipticCurvePrivateKey:
    """Return the private key of the certificate *name*."""
    del name
    return ec.generate_private_key(ec.SECP256R1())


@cache
def certificate(name: str) -> x509.Certificate:
    """Return a self-signed certificate called *name*."""
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key_of(name).public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2025, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2045, 1, 1, tzinfo=UTC))
        .sign(key_of(name), hashes.SHA256())
    )


def certificate_der(name: str) -> bytes:
    """Return the certificate *name* in DER."""
    return certificate(name).public_bytes(Encoding.DER)


def certificate_pem(name: str) -> bytes:
    """Return the certificate *name* in PEM."""
    return certificate(name).public_bytes(Encoding.PEM)


def wlan_xml(name: str) -> str:
    """Return an exported WLAN profile of the network *name*, with a comment, as people have them."""
    return (
        '<?xml version="1.0"?>\r\n<!-- exported -->\r\n'
        '<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1">\r\n'
        f"  <!-- of\r\n       {name} -->\r\n  <name>{name}</name>\r\n  <SSIDConfig>\r\n    <SSID>\r\n"
        f"      <name>{name}</name>\r\n    </SSID>\r\n  </SSIDConfig>\r\n</WLANProfile>\r\n"
    )
