"""What a signature says, in words: by whom, until when, up to which authority, at what time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.finding import Finding, fault, hint, ok, warning
from app.core.text import N_, Sentence
from app.packager.signature.chain import has_purpose, is_self_issued, may_sign
from app.packager.signature.flaw_words import certificate_values, flaw_finding
from app.packager.signature.flaws import FORGEABLE, Flaw, FlawKind, chain_flaws
from app.packager.signature.signer import SignatureState
from app.packager.signature.stamp_words import judge_stamp, stamp_data, time_findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.packager.signature.signer import Signer


def signer_findings(signer: Signer, now: datetime | None = None) -> Iterator[Finding]:
    """Yield what is right and wrong with *signer*, but that the content was changed, which is reported by the caller
    that knows it."""
    values = certificate_values(signer.certificate)
    match signer.state:
        case SignatureState.NO_CERTIFICATE:
            yield fault(
                N_(
                    "Verify",
                    "The certificate of the signer is not in the signature, so nobody can check it. Sign again.",
                ),
                code="no-certificate",
            )
        case SignatureState.FORGED:
            yield fault(
                N_("Verify", "The signature is not that of {subject}, whom it names: it was changed. Get a new copy."),
                code="forged",
                **values,
            )
        case SignatureState.UNKNOWN:
            yield warning(
                N_("Verify", "The signature of {subject} uses a method that is not known here; it was not checked."),
                code="unknown-method",
                **values,
            )
        case SignatureState.SOUND:
            yield ok(
                N_(
                    "Verify",
                    "Signed by {subject}, issued by {issuer}. The certificate is valid from {start} to {end}, "
                    "thumbprint {thumbprint}.",
                ),
                code="signed",
                **values,
            )
            yield from _worth(signer, now or datetime.now(UTC))


def signer_data(signer: Signer) -> dict[str, object]:
    """Return *signer* as plain JSON."""
    return {
        "state": signer.state.value,
        **({"certificate": certificate_values(signer.certificate)} if signer.certificate else {}),
        "chain": [certificate_values(each) for each in signer.chain],
        "time_stamp": stamp_data(signer, datetime.now(UTC)),
    }


def has_proved_name(signer: Signer, now: datetime | None = None) -> bool:
    """Return whether the signature of *signer* is of the one it names, as far as the file can prove that.

    One that can be forged, or whose chain anyone can make, is not; a project that trusted it would trust a name.
    """
    from cryptography.x509.oid import ExtendedKeyUsageOID

    certificate, now = signer.certificate, now or datetime.now(UTC)
    if signer.state is not SignatureState.SOUND or certificate is None or signer.is_sha1 or signer.denied is not None:
        return False
    flaws = chain_flaws(certificate, signer.chain, ExtendedKeyUsageOID.CODE_SIGNING, now)
    return not any(flaw.kind in FORGEABLE for flaw in flaws)


def signer_line(signer: Signer, file: str) -> Sentence:
    """Return who signed *file*, whose signature fits, in one sentence; *file* is empty for the package itself."""
    values = {**certificate_values(signer.certificate), "file": file}
    if signer.state is not SignatureState.SOUND:
        return Sentence(N_("Inspect", "A signature is there, but it is not in order or not known: verify says why."))
    if file:
        return Sentence(
            N_("Inspect", "{file} next to it is signed by {subject}, issued by {issuer}, valid until {end}."), values
        )
    return Sentence(N_("Inspect", "Signed inside by {subject}, issued by {issuer}, valid until {end}."), values)


def _worth(signer: Signer, now: datetime) -> Iterator[Finding]:
    """Yield what the signature of *signer*, which is sound, is worth."""
    from cryptography.x509.oid import ExtendedKeyUsageOID

    certificate = signer.certificate
    if certificate is None:
        return
    if signer.is_sha1:
        yield warning(
            N_(
                "Verify",
                "The signature rests on SHA-1, which can be forged: another content can have the same digest. "
                "Sign again, with SHA-256.",
            ),
            code="sha1-digest",
        )
    if not has_purpose(certificate, ExtendedKeyUsageOID.CODE_SIGNING):
        yield warning(
            N_("Verify", "The certificate of the signer is not for signing code, so Windows may refuse it."),
            code="not-for-code",
        )
    if not may_sign(certificate):
        yield warning(
            N_("Verify", "The key usage of the signer’s certificate lacks “digital signature”; Windows may refuse it."),
            code="not-for-signatures",
        )
    stamp = judge_stamp(signer, now)
    flaws = tuple(chain_flaws(certificate, signer.chain, ExtendedKeyUsageOID.CODE_SIGNING, stamp.signed_by))
    yield from map(flaw_finding, flaws)
    if signer.denied is not None:
        yield flaw_finding(Flaw(FlawKind.NOT_ISSUED, signer.denied))
    elif signer.chain:
        top = certificate_values(signer.chain[-1])
        if not flaws:
            yield ok(N_("Verify", "The certificates inside lead from the signer up to {subject}."), code="chain", **top)
    elif is_self_issued(certificate):
        yield hint(
            N_(
                "Verify",
                "The signer issued the certificate to itself: its name proves nothing, only its thumbprint does. "
                "Compare that with what the signer tells you.",
            ),
            code="self-issued",
        )
    else:
        yield hint(
            N_(
                "Verify",
                "The certificates above that of the signer are not inside, so nothing here proves its name; each PC "
                "must have them. Compare the thumbprint with what the signer tells you.",
            ),
            code="chain-outside",
        )
    yield from time_findings(signer, stamp, now)
