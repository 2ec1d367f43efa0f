"""The layers of a PKCS#7 signature: content, certificates, and who signed (RFC 2315, RFC 5652)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.model.certificate.load import load_certificate, quiet_library
from app.packager.signature.chain import extension
from app.packager.signature.der import CONTENT, SET, UNSIGNED, read_value
from app.packager.signature.oids import SHA1, SHA256, SHA384, SHA512, SIGNED_DATA

if TYPE_CHECKING:
    from cryptography import x509

    from app.packager.signature.der import Value

MOST_BYTES: Final = 1 << 20
"""Catalogues and signatures with all their certificates have some ten thousand bytes."""

HASHES: Final = {SHA1: "sha1", SHA256: "sha256", SHA384: "sha384", SHA512: "sha512"}
"""The digests that are known, by object identifier: their names in ``hashlib``."""


def digest_of(kind: bytes, data: bytes) -> bytes:
    """Return the digest *kind* of *data*; SHA-1 too, on which old signatures rest, which is reported.

    :raises KeyError: the kind is not known.
    """
    return hashlib.new(HASHES[kind], data, usedforsecurity=False).digest()


_MOST_CERTIFICATES = 40
_KEY_ID = 0x80


@dataclass(frozen=True, slots=True)
class SignerInfo:
    """One signer as the message has it; object identifiers and attributes as they were encoded."""

    identifier: Value
    digest: bytes
    attributes: Value
    algorithm: bytes
    signature: bytes
    unsigned: Value | None

    @property
    def signed(self) -> bytes:
        """What the signature is over: the attributes as a SET (RFC 5652, 5.4)."""
        return bytes((SET,)) + self.attributes.encoded[1:]

    def attribute(self, name: bytes) -> Value | None:
        """Return the one value of the signed attribute *name*, or None.

        :raises ValueError: there are more.
        """
        return _attribute(self.attributes, name)

    def unsigned_attribute(self, name: bytes) -> Value | None:
        """Return the one value of the unsigned attribute *name*, or None.

        :raises ValueError: there are more.
        """
        return _attribute(self.unsigned, name) if self.unsigned else None

    def is_of(self, certificate: x509.Certificate) -> bool:
        """Return whether *certificate* is the one that the signer names."""
        from cryptography import x509
        from cryptography.hazmat.primitives.serialization import Encoding

        if self.identifier.tag == _KEY_ID:
            found = extension(certificate, x509.SubjectKeyIdentifier)
            return found is not None and found.digest == self.identifier.content
        return self.identifier.content == issuer_and_serial(certificate.public_bytes(Encoding.DER))


@dataclass(frozen=True, slots=True)
class SignedMessage:
    """A SignedData. ``content`` is the value inside; signers speak of its octets, without tag and length."""

    content_type: bytes
    content: Value
    certificates: tuple[x509.Certificate, ...]
    signers: tuple[SignerInfo, ...]


def read_message(data: bytes) -> SignedMessage:
    """Return the SignedData that *data* is. Certificates that cannot be read are left out.

    :raises ValueError: for everything else, and for signers without attributes.
    """
    outer = read_value(data)
    if outer.at(0).encoded != SIGNED_DATA:
        raise ValueError("no signed data")
    signed = outer.at(1, 0)
    parts = signed.children()
    if len(parts) < 4 or parts[-1].tag != SET:
        raise ValueError("no signers")
    certificates = next((part.children() for part in parts[3:-1] if part.tag == CONTENT), [])
    return SignedMessage(
        content_type=signed.at(2, 0).encoded,
        content=signed.at(2, 1, 0),
        certificates=_certificates(certificates),
        signers=tuple(_signer(part) for part in parts[-1].children()),
    )


def issuer_and_serial(certificate: bytes) -> bytes:
    """Return issuer and serial number of *certificate*, encoded, as a signer names it.

    :raises ValueError: it is no certificate.
    """
    parts = read_value(certificate).at(0).children()
    if parts and parts[0].tag == CONTENT:  # the version
        parts = parts[1:]
    if len(parts) < 3:
        raise ValueError("no certificate")
    return parts[2].encoded + parts[0].encoded


def _signer(value: Value) -> SignerInfo:
    parts = value.children()
    if len(parts) not in (6, 7) or parts[3].tag != CONTENT:
        raise ValueError("no signer")
    unsigned = parts[6] if len(parts) == 7 else None
    if unsigned is not None and unsigned.tag != UNSIGNED:
        raise ValueError("no signer")
    return SignerInfo(
        identifier=parts[1],
        digest=parts[2].at(0).encoded,
        attributes=parts[3],
        algorithm=parts[4].at(0).encoded,
        signature=parts[5].content,
        unsigned=unsigned,
    )


def _attribute(attributes: Value, name: bytes) -> Value | None:
    found = [each.at(1).children() for each in attributes.children() if each.at(0).encoded == name]
    if not found:
        return None
    if len(found) > 1 or len(found[0]) != 1:
        raise ValueError("an attribute with more than one value")
    return found[0][0]


def _certificates(values: list[Value]) -> tuple[x509.Certificate, ...]:

    found = []
    for value in values[:_MOST_CERTIFICATES]:
        with quiet_library():
            try:
                certificate = load_certificate(value.encoded)
                # Names and times are only read when they are asked for; later nobody expects an error.
                _ = certificate.subject, certificate.issuer
                _ = certificate.not_valid_before_utc, certificate.not_valid_after_utc
            except (ValueError, TypeError):
                continue
            found.append(certificate)
    return tuple(found)
