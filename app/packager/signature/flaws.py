"""What takes the worth from a signature that fits: digests and keys that can be forged, and chains that prove nothing.

What an authority must be is RFC 5280 (4.2.1.3, 4.2.1.9, 4.2.1.12); that the purposes of an authority bound those below
it is how Windows and browsers read the last of these.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.model.certificate.load import quiet_library
from app.packager.signature.chain import extension, is_authority, is_self_issued

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from cryptography import x509

RSA_BITS: Final = 2048
"""Bits of the shortest RSA key that counts."""

CURVE_BITS: Final = 256
"""Bits of the smallest curve that counts."""

_OLD_DIGESTS: Final = frozenset({"md5", "sha1"})


class FlawKind(StrEnum):
    """What is wrong, as ``--json`` names it."""

    SHA1_CERTIFICATE = "sha1-certificate"
    WEAK_KEY = "weak-key"
    NO_AUTHORITY = "issuer-no-authority"
    NO_CERTIFICATE_SIGNING = "issuer-no-certificate-signing"
    PATH_TOO_LONG = "issuer-path-length"
    OTHER_PURPOSE = "issuer-purpose"
    ISSUER_NOT_VALID = "issuer-not-valid"
    NOT_ISSUED = "issuer-denies"


FORGEABLE: Final = frozenset(FlawKind) - {FlawKind.ISSUER_NOT_VALID}
"""With these the name of the signer proves nothing."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with which certificate of a chain."""

    kind: FlawKind
    certificate: x509.Certificate


def chain_flaws(
    certificate: x509.Certificate,
    chain: Sequence[x509.Certificate],
    purpose: x509.ObjectIdentifier,
    when: datetime,
) -> Iterator[Flaw]:
    """Yield what is wrong with *certificate* and the *chain* above it, for *purpose* and the time *when* (UTC)."""
    for each in (certificate, *chain):
        if is_weak(each):
            yield Flaw(FlawKind.WEAK_KEY, each)
        if rests_on_old_digest(each):
            yield Flaw(FlawKind.SHA1_CERTIFICATE, each)
    below = 0
    for each in chain:
        yield from (Flaw(kind, each) for kind in _issuer_flaws(each, below, purpose, when))
        below += not is_self_issued(each)


def is_weak(certificate: x509.Certificate) -> bool:
    """Return whether the key of *certificate* is one that others can compute, or of a kind that nobody signs with."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    with quiet_library():
        try:
            key = certificate.public_key()
        except (ValueError, UnsupportedAlgorithm):
            return True
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size < RSA_BITS
    return not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.key_size < CURVE_BITS


def rests_on_old_digest(certificate: x509.Certificate) -> bool:
    """Return whether MD5 or SHA-1 is between *certificate* and its issuer; nobody asks for the digest of a root."""
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        digest = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return False
    return digest is not None and digest.name in _OLD_DIGESTS and not is_self_issued(certificate)


def _issuer_flaws(
    issuer: x509.Certificate, below: int, purpose: x509.ObjectIdentifier, when: datetime
) -> Iterator[FlawKind]:
    """Yield what is wrong with *issuer*, which has *below* authorities between itself and the end of the chain."""
    from cryptography import x509
    from cryptography.x509.oid import ExtendedKeyUsageOID

    if not is_authority(issuer):
        yield FlawKind.NO_AUTHORITY
    usage = extension(issuer, x509.KeyUsage)
    if usage is not None and not usage.key_cert_sign:
        yield FlawKind.NO_CERTIFICATE_SIGNING
    constraints = extension(issuer, x509.BasicConstraints)
    if constraints is not None and constraints.path_length is not None and constraints.path_length < below:
        yield FlawKind.PATH_TOO_LONG
    purposes = extension(issuer, x509.ExtendedKeyUsage)
    if purposes is not None and not {purpose, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE} & {*purposes}:
        yield FlawKind.OTHER_PURPOSE
    if not issuer.not_valid_before_utc <= when <= issuer.not_valid_after_utc:
        yield FlawKind.ISSUER_NOT_VALID
