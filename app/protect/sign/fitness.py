"""Whether a key and its certificate are fit to sign catalogues: what Windows demands of Authenticode signers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.text import N_, day_words
from app.model.certificate.load import quiet_library
from app.packager.installer.certificate_details import details_of
from app.packager.signature.chain import has_purpose, is_self_issued, may_sign

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

RSA_BITS: Final = 2048
"""Bits of the shortest RSA key that is taken."""

_CURVES = frozenset({"secp256r1", "secp384r1"})
_OLD_DIGESTS = frozenset({"md5", "sha1"})


def check_fitness(key: PrivateKeyTypes, certificate: x509.Certificate, now: datetime) -> None:
    """Raise BadInput where what *key* signs with *certificate* at *now* would not be taken, with the reason."""
    with quiet_library():
        _check_pair(key, certificate)
        _check_strength(key, certificate)
        _check_purpose(certificate)
        _check_time(certificate, now)


def _name(certificate: x509.Certificate) -> str:
    details = details_of(certificate)
    return details.subject if details else "?"


def _check_pair(key: PrivateKeyTypes, certificate: x509.Certificate) -> None:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        is_pair = certificate.public_key() == key.public_key()
    except (ValueError, UnsupportedAlgorithm):
        is_pair = False
    if not is_pair:
        raise BadInput(
            N_("Error", "The private key does not belong to the certificate of {subject}. Choose the two that do."),
            subject=_name(certificate),
        )


def _check_strength(key: PrivateKeyTypes, certificate: x509.Certificate) -> None:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if isinstance(key, rsa.RSAPrivateKey):
        if key.key_size < RSA_BITS:
            raise BadInput(
                N_("Error", "The RSA key has {bits} bits, so its signatures can be forged. Get one with 2048 or more."),
                bits=key.key_size,
            )
    elif not isinstance(key, ec.EllipticCurvePrivateKey) or key.curve.name not in _CURVES:
        raise BadInput(
            N_("Error", "Catalogues are signed with RSA, or with ECDSA on P-256 or P-384. Get a key of this kind.")
        )
    try:
        digest = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm:
        digest = None
    if digest is not None and digest.name in _OLD_DIGESTS and not is_self_issued(certificate):
        raise BadInput(
            N_(
                "Error",
                "The certificate of {subject} rests on {digest}, which can be forged and which Windows refuses. "
                "Get a new one.",
            ),
            subject=_name(certificate),
            digest=digest.name.upper(),
        )


def _check_purpose(certificate: x509.Certificate) -> None:
    from cryptography.x509.oid import ExtendedKeyUsageOID

    if not may_sign(certificate):
        raise BadInput(
            N_(
                "Error",
                "The certificate of {subject} is not for signing: its key usage lacks “digital signature”. "
                "Get one for code signing.",
            ),
            subject=_name(certificate),
        )
    if not has_purpose(certificate, ExtendedKeyUsageOID.CODE_SIGNING):
        raise BadInput(
            N_(
                "Error",
                "The certificate of {subject} is not for signing code: its extended key usage lacks it. "
                "Get one for code signing.",
            ),
            subject=_name(certificate),
        )


def _check_time(certificate: x509.Certificate, now: datetime) -> None:
    if now > certificate.not_valid_after_utc:
        raise BadInput(
            N_("Error", "The certificate of {subject} expired on {day}. Get a new one."),
            subject=_name(certificate),
            day=day_words(certificate.not_valid_after_utc),
        )
    if now < certificate.not_valid_before_utc:
        raise BadInput(
            N_("Error", "The certificate of {subject} is valid only from {day} on. Check the clock, or wait."),
            subject=_name(certificate),
            day=day_words(certificate.not_valid_before_utc),
        )
