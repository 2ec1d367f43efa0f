"""The bytes of a signed catalogue: an Authenticode SignedData around the list of hashes.

The attributes are those of Microsoft's own signatures (``ppkg-format.md`` 10.2), in the form of Authenticode's public
description. No signed ``.cat`` made by WCD is known, so that it looks the same is [INFERRED]. A signing time is left
out, as in Microsoft's: it would only repeat the signer's clock; a time stamp proves one.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from app.packager.signature.der import (
    CONTENT,
    NULL,
    OCTETS,
    SEQUENCE,
    SET,
    UNSIGNED,
    write_number,
    write_set,
    write_value,
)
from app.packager.signature.message import issuer_and_serial
from app.packager.signature.oids import (
    CONTENT_TYPE,
    ECDSA_SHA256,
    INDIVIDUAL,
    MESSAGE_DIGEST,
    OPUS_INFO,
    RSA,
    SHA256,
    SIGNED_DATA,
    STATEMENT_TYPE,
    TIME_STAMP,
)

if TYPE_CHECKING:
    from app.packager.signature.message import SignedMessage
    from app.protect.sign.key import SigningKey

_DIGEST = write_value(SEQUENCE, SHA256, NULL)


def signed_attributes(message: SignedMessage) -> bytes:
    """Return the SET of attributes that is signed for the content of *message*, an unsigned or signed catalogue."""
    digest = hashlib.sha256(message.content.content).digest()
    return write_set(
        _attribute(CONTENT_TYPE, message.content_type),
        _attribute(MESSAGE_DIGEST, write_value(OCTETS, digest)),
        _attribute(OPUS_INFO, write_value(SEQUENCE)),
        _attribute(STATEMENT_TYPE, write_value(SEQUENCE, INDIVIDUAL)),
    )


def sign_attributes(attributes: bytes, signer: SigningKey) -> bytes:
    """Return the signature of *signer* over *attributes*, with SHA-256."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    key = signer.key
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(attributes, padding.PKCS1v15(), hashes.SHA256())
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return key.sign(attributes, ec.ECDSA(hashes.SHA256()))
    raise TypeError(type(key))


def write_signed(
    message: SignedMessage, attributes: bytes, signature: bytes, signer: SigningKey, time_stamp: bytes | None
) -> bytes:
    """Return the content of *message* with one signer and its certificates, and the token *time_stamp*, if any."""
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding

    own = signer.certificate.public_bytes(Encoding.DER)
    certificates = {own, *(each.public_bytes(Encoding.DER) for each in signer.chain)}
    is_rsa = isinstance(signer.key, rsa.RSAPrivateKey)
    info = write_value(
        SEQUENCE,
        write_number(1),
        write_value(SEQUENCE, issuer_and_serial(own)),
        _DIGEST,
        bytes((CONTENT,)) + attributes[1:],
        write_value(SEQUENCE, RSA, NULL) if is_rsa else write_value(SEQUENCE, ECDSA_SHA256),
        write_value(OCTETS, signature),
        write_set(_attribute(TIME_STAMP, time_stamp), tag=UNSIGNED) if time_stamp else b"",
    )
    signed = write_value(
        SEQUENCE,
        write_number(1),
        write_value(SET, _DIGEST),
        write_value(SEQUENCE, message.content_type, write_value(CONTENT, message.content.encoded)),
        write_set(*certificates, tag=CONTENT),
        write_value(SET, info),
    )
    return write_value(SEQUENCE, SIGNED_DATA, write_value(CONTENT, signed))


def _attribute(name: bytes, value: bytes) -> bytes:
    return write_value(SEQUENCE, name, write_value(SET, value))
