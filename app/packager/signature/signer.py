"""Who signed: the signature itself, the signer's certificate and chain, and the time stamp (``ppkg-format.md`` 10).

Only what the file proves by itself is reported. Whether a PC trusts the signer depends on the PC: its roots, its
trusted provisioners, its clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from app.model.certificate.load import quiet_library
from app.packager.signature.chain import chain_of, has_purpose, is_denied
from app.packager.signature.der import INTEGER, OCTETS, read_value
from app.packager.signature.message import HASHES, digest_of, read_message
from app.packager.signature.oids import (
    CONTENT_TYPE,
    ECDSA_FAMILY,
    MESSAGE_DIGEST,
    OLD_TIME_STAMP,
    RSA_FAMILY,
    SHA1,
    SHA256,
    SHA384,
    SHA512,
    SIGNING_CERTIFICATE,
    SIGNING_CERTIFICATE_V2,
    TIME_STAMP,
    TIME_STAMP_INFO,
)

if TYPE_CHECKING:
    from cryptography import x509

    from app.packager.signature.message import SignedMessage, SignerInfo


class SignatureState(StrEnum):
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Signer:
    """One signer. ``chain`` leads upwards from the certificate, as far as the file holds it.

    ``denied``: the last certificate of it, if the issuer that it names is inside, too, and did not issue it.
    """

    state: SignatureState
    certificate: x509.Certificate | None = None
    chain: tuple[x509.Certificate, ...] = ()
    denied: x509.Certificate | None = None
    time_stamp: TimeStamp | None = None
    has_bad_time_stamp: bool = False
    """There is one, but it cannot be read."""
    has_old_time_stamp: bool = False
    """There is one from before RFC 3161, which is not checked."""
    is_sha1: bool = False
    """The signature rests on a SHA-1 digest."""


def read_signers(message: SignedMessage) -> tuple[Signer, ...]:
    """Return who signed *message*, checked.

    :raises ValueError: an attribute is malformed.
    """
    return tuple(_read(info, message) for info in message.signers)


def check_signer(info: SignerInfo, message: SignedMessage) -> tuple[SignatureState, x509.Certificate | None]:
    """Return what the signature of *info* is worth, and its certificate.

    :raises ValueError: it is malformed.
    """
    certificate = next((each for each in message.certificates if info.is_of(each)), None)
    if certificate is None:
        return SignatureState.NO_CERTIFICATE, None
    if info.digest not in HASHES:
        return SignatureState.UNKNOWN, certificate
    kind, told = info.attribute(CONTENT_TYPE), info.attribute(MESSAGE_DIGEST)
    if kind is None or told is None:
        raise ValueError("attributes are missing")
    if kind.encoded != message.content_type or told.content != digest_of(info.digest, message.content.content):
        return SignatureState.CHANGED, certificate
    return _check_signature(info, certificate), certificate


def _read(info: SignerInfo, message: SignedMessage) -> Signer:
    state, certificate = check_signer(info, message)
    token = info.unsigned_attribute(TIME_STAMP)
    try:
        time_stamp = read_time_stamp(token.encoded, info.signature) if token else None
    except ValueError:
        time_stamp = None
    chain = chain_of(certificate, message.certificates) if certificate else ()
    last = chain[-1] if chain else certificate
    return Signer(
        state=state,
        certificate=certificate,
        chain=chain,
        denied=last if last is not None and is_denied(last, message.certificates) else None,
        time_stamp=time_stamp,
        has_bad_time_stamp=token is not None and time_stamp is None,
        has_old_time_stamp=info.unsigned_attribute(OLD_TIME_STAMP) is not None,
        is_sha1=info.digest == SHA1,
    )


def _check_signature(info: SignerInfo, certificate: x509.Certificate) -> SignatureState:
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
    with quiet_library():
        try:
            key = certificate.public_key()
            if isinstance(key, rsa.RSAPublicKey) and info.algorithm in RSA_FAMILY:
                key.verify(info.signature, info.signed, padding.PKCS1v15(), algorithm)
            elif isinstance(key, ec.EllipticCurvePublicKey) and info.algorithm in ECDSA_FAMILY:
                key.verify(info.signature, info.signed, ec.ECDSA(algorithm))
            else:
                return SignatureState.UNKNOWN
        except InvalidSignature:
            return SignatureState.FORGED
        except (ValueError, UnsupportedAlgorithm):
            return SignatureState.UNKNOWN
    return SignatureState.SOUND


_TIME = 0x18


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeStamp:
    """What a time stamp says: ``when`` in UTC, the certificate of the authority and its chain.

    ``fits``: it is about the signature next to it; ``is_authority``: the certificate is for time stamps and was valid
    then.
    """

    state: SignatureState
    when: datetime
    fits: bool
    nonce: int | None
    certificate: x509.Certificate | None
    chain: tuple[x509.Certificate, ...]
    is_authority: bool
    is_sha1: bool = False
    """It, or what it says of the signature, rests on a SHA-1 digest."""

    @property
    def is_sound(self) -> bool:
        """Whether it proves its time to those who trust its authority."""
        return self.state is SignatureState.SOUND and self.fits and self.is_authority


def read_time_stamp(token: bytes, signature: bytes) -> TimeStamp:
    """Return what *token*, a time stamp of *signature*, says.

    :raises ValueError: it cannot be read.
    """
    message = read_message(token)
    if message.content_type != TIME_STAMP_INFO or len(message.signers) != 1:
        raise ValueError("no time stamp")
    state, certificate = check_signer(message.signers[0], message)
    if state is SignatureState.SOUND and certificate and not _names(message.signers[0], certificate):
        state = SignatureState.FORGED
    info = read_value(message.content.content).children()
    if len(info) < 5 or info[4].tag != _TIME:
        raise ValueError("no time")
    kind = info[2].at(0, 0).encoded
    when = _when(info[4].content)
    return TimeStamp(
        state=state,
        when=when,
        fits=kind in HASHES and info[2].at(1).content == digest_of(kind, signature),
        nonce=next((part.number() for part in info[5:] if part.tag == INTEGER), None),
        certificate=certificate,
        chain=chain_of(certificate, message.certificates) if certificate else (),
        is_authority=certificate is not None and _is_authority(certificate, when),
        is_sha1=SHA1 in (message.signers[0].digest, kind),
    )


def _is_authority(certificate: x509.Certificate, when: datetime) -> bool:
    from cryptography.x509.oid import ExtendedKeyUsageOID

    return (
        has_purpose(certificate, ExtendedKeyUsageOID.TIME_STAMPING)
        and certificate.not_valid_before_utc <= when <= certificate.not_valid_after_utc
    )


def _names(info: SignerInfo, certificate: x509.Certificate) -> bool:
    """Return whether *info* names *certificate* by its hash, as a time stamp must (RFC 3161, 2.4.2; RFC 5816)."""
    from cryptography.hazmat.primitives.serialization import Encoding

    der = certificate.public_bytes(Encoding.DER)
    newer, older = info.attribute(SIGNING_CERTIFICATE_V2), info.attribute(SIGNING_CERTIFICATE)
    if newer is None:
        return older is not None and older.at(0, 0, 0).content == digest_of(SHA1, der)
    first = newer.at(0, 0, 0)
    if first.tag == OCTETS:
        return first.content == digest_of(SHA256, der)  # the hash where no algorithm is named (RFC 5035, 4)
    kind = first.at(0).encoded
    return kind in HASHES and newer.at(0, 0, 1).content == digest_of(kind, der)


def _when(content: bytes) -> datetime:
    """Return the UTC time that *content*, a GeneralizedTime, says; fractions of a second are left out."""
    text = content.decode("ascii")
    if not text.endswith("Z"):
        raise ValueError("no UTC time")
    return datetime.strptime(text[:-1].partition(".")[0], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
