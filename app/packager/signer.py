"""Who signed: the signature itself, the signer's certificate and chain, and the time stamp (``ppkg-format.md`` 10).

Only what the file proves by itself is told. Whether a PC trusts the signer depends on the PC: its roots, its trusted
provisioners, its clock.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.packager.signer_chain import chain_of
from app.packager.signer_format import (
    CONTENT_TYPE,
    ECDSA_FAMILY,
    MESSAGE_DIGEST,
    OLD_TIME_STAMP,
    RSA_FAMILY,
    SHA1,
    SHA256,
    SHA384,
    SHA512,
    TIME_STAMP,
)
from app.packager.signer_message import DIGESTS

if TYPE_CHECKING:
    from cryptography import x509

    from app.packager.signer_message import SignedMessage, SignerInfo
    from app.packager.signer_time_stamp import TimeStamp


class State(StrEnum):
    """What became of a signature when it was checked."""

    SOUND = "sound"
    CHANGED = "changed"
    """The content is not what was signed."""
    FORGED = "forged"
    """The signature is not of the certificate's key."""
    NO_CERTIFICATE = "no_certificate"
    """The signer's certificate is not inside."""
    UNKNOWN = "unknown"
    """Its algorithm is not known here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """One signer. ``chain`` leads upwards from the certificate, as far as the file holds it."""

    state: State
    certificate: x509.Certificate | None = None
    chain: tuple[x509.Certificate, ...] = ()
    time_stamp: TimeStamp | None = None
    has_bad_time_stamp: bool = False
    """There is one, but it cannot be read."""
    has_old_time_stamp: bool = False
    """There is one from before RFC 3161, which is not checked."""


def read_signers(message: SignedMessage) -> tuple[Signer, ...]:
    """Return who signed *message*, checked. Raises ValueError where an attribute is malformed."""
    return tuple(_read(info, message) for info in message.signers)


def check_signer(info: SignerInfo, message: SignedMessage) -> tuple[State, x509.Certificate | None]:
    """Return what the signature of *info* is worth, and its certificate. Raises ValueError where it is malformed."""
    certificate = next((each for each in message.certificates if info.is_of(each)), None)
    if certificate is None:
        return State.NO_CERTIFICATE, None
    digest = DIGESTS.get(info.digest)
    if digest is None:
        return State.UNKNOWN, certificate
    kind, told = info.attribute(CONTENT_TYPE), info.attribute(MESSAGE_DIGEST)
    if kind is None or told is None:
        raise ValueError("attributes are missing")
    if kind.encoded != message.content_type or told.content != digest(message.content.content):
        return State.CHANGED, certificate
    return _check_signature(info, certificate), certificate


def _read(info: SignerInfo, message: SignedMessage) -> Signer:
    from app.packager.signer_time_stamp import read_time_stamp

    state, certificate = check_signer(info, message)
    token = info.unsigned_attribute(TIME_STAMP)
    try:
        time_stamp = read_time_stamp(token.encoded, info.signature) if token else None
    except ValueError:
        time_stamp = None
    return Signer(
        state=state,
        certificate=certificate,
        chain=chain_of(certificate, message.certificates) if certificate else (),
        time_stamp=time_stamp,
        has_bad_time_stamp=token is not None and time_stamp is None,
        has_old_time_stamp=info.unsigned_attribute(OLD_TIME_STAMP) is not None,
    )


def _check_signature(info: SignerInfo, certificate: x509.Certificate) -> State:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    algorithms: dict[bytes, hashes.HashAlgorithm] = {
        SHA1: hashes.SHA1(),  # noqa: S303 - only Windows' own judgement counts, and old time stamps rest on it
        SHA256: hashes.SHA256(),
        SHA384: hashes.SHA384(),
        SHA512: hashes.SHA512(),
    }
    algorithm = algorithms[info.digest]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            key = certificate.public_key()
            if isinstance(key, rsa.RSAPublicKey) and info.algorithm in RSA_FAMILY:
                key.verify(info.signature, info.signed, padding.PKCS1v15(), algorithm)
            elif isinstance(key, ec.EllipticCurvePublicKey) and info.algorithm in ECDSA_FAMILY:
                key.verify(info.signature, info.signed, ec.ECDSA(algorithm))
            else:
                return State.UNKNOWN
        except InvalidSignature:
            return State.FORGED
        except (ValueError, UnsupportedAlgorithm):
            return State.UNKNOWN
    return State.SOUND
