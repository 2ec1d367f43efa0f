"""Time stamps by RFC 3161: when a signature was there already, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.packager.der import INTEGER, OCTETS, read_value
from app.packager.signer import State, check_signer
from app.packager.signer_chain import chain_of, has_purpose
from app.packager.signer_format import SHA1, SHA256, SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2, TIME_STAMP_INFO
from app.packager.signer_message import DIGESTS, read_message

if TYPE_CHECKING:
    from cryptography import x509

    from app.packager.signer_message import SignerInfo

_TIME = 0x18


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStamp:
    """What a time stamp says: ``when`` in UTC, the certificate of the authority and its chain.

    ``fits``: it is about the signature beside it; ``is_authority``: the certificate is for time stamps and was valid
    then.
    """

    state: State
    when: datetime
    fits: bool
    nonce: int | None
    certificate: x509.Certificate | None
    chain: tuple[x509.Certificate, ...]
    is_authority: bool

    @property
    def is_sound(self) -> bool:
        """Whether it proves its time to whoever trusts its authority."""
        return self.state is State.SOUND and self.fits and self.is_authority


def read_time_stamp(token: bytes, signature: bytes) -> TimeStamp:
    """Return what *token*, a time stamp of *signature*, says. Raises ValueError where it cannot be read."""
    message = read_message(token)
    if message.content_type != TIME_STAMP_INFO or len(message.signers) != 1:
        raise ValueError("no time stamp")
    state, certificate = check_signer(message.signers[0], message)
    if state is State.SOUND and certificate and not _names(message.signers[0], certificate):
        state = State.FORGED
    info = read_value(message.content.content).children()
    if len(info) < 5 or info[4].tag != _TIME:
        raise ValueError("no time")
    digest = DIGESTS.get(info[2].at(0, 0).encoded)
    when = _when(info[4].content)
    return TimeStamp(
        state=state,
        when=when,
        fits=digest is not None and info[2].at(1).content == digest(signature),
        nonce=next((part.number() for part in info[5:] if part.tag == INTEGER), None),
        certificate=certificate,
        chain=chain_of(certificate, message.certificates) if certificate else (),
        is_authority=certificate is not None and _is_authority(certificate, when),
    )


def _is_authority(certificate: x509.Certificate, when: datetime) -> bool:
    from cryptography.x509.oid import ExtendedKeyUsageOID

    return (
        has_purpose(certificate, ExtendedKeyUsageOID.TIME_STAMPING)
        and certificate.not_valid_before_utc <= when <= certificate.not_valid_after_utc
    )


def _names(info: SignerInfo, certificate: x509.Certificate) -> bool:
    """Tell whether *info* names *certificate* by its hash, as a time stamp must (RFC 3161, 2.4.2; RFC 5816)."""
    from cryptography.hazmat.primitives.serialization import Encoding

    der = certificate.public_bytes(Encoding.DER)
    newer, older = info.attribute(SIGNING_CERTIFICATE_V2), info.attribute(SIGNING_CERTIFICATE)
    if newer is None:
        return older is not None and older.at(0, 0, 0).content == DIGESTS[SHA1](der)
    first = newer.at(0, 0, 0)
    if first.tag == OCTETS:
        return first.content == DIGESTS[SHA256](der)  # the hash where no algorithm is named (RFC 5035, 4)
    digest = DIGESTS.get(first.at(0).encoded)
    return digest is not None and newer.at(0, 0, 1).content == digest(der)


def _when(content: bytes) -> datetime:
    """Return the UTC time that *content*, a GeneralizedTime, says; fractions of a second are left out."""
    text = content.decode("ascii")
    if not text.endswith("Z"):
        raise ValueError("no UTC time")
    return datetime.strptime(text[:-1].partition(".")[0], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
