"""What a signature says, in words: by whom, until when, up to which authority, at what time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.finding import Finding, fault, ok, warning
from app.core.text import N_, Sentence
from app.packager.installer.certificate_details import details_of
from app.packager.signature.chain import has_purpose, is_self_issued
from app.packager.signature.signer import SignatureState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cryptography import x509

    from app.packager.signature.signer import Signer, TimeStamp

_DAY = "%Y-%m-%d"
_TIME = "%Y-%m-%d %H:%M:%S"


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
                )
            )
        case SignatureState.FORGED:
            yield fault(
                N_("Verify", "The signature is not that of {subject}, whom it names: it was changed. Get a new copy."),
                **values,
            )
        case SignatureState.UNKNOWN:
            yield warning(
                N_("Verify", "The signature of {subject} uses a method that is not known here; it was not checked."),
                **values,
            )
        case SignatureState.SOUND:
            yield ok(
                N_(
                    "Verify",
                    "Signed by {subject}, issued by {issuer}. The certificate is valid from {start} to {end}, "
                    "thumbprint {thumbprint}.",
                ),
                **values,
            )
            yield from _chain(signer)
            yield from _times(signer, now or datetime.now(UTC))


def certificate_values(certificate: x509.Certificate | None) -> dict[str, object]:
    """Return subject, issuer, start, end and thumbprint of *certificate*, for sentences and for programs."""
    details = details_of(certificate) if certificate else None
    if details is None:
        return dict.fromkeys(("subject", "issuer", "start", "end", "thumbprint"), "?")
    return {
        "subject": details.subject,
        "issuer": details.issuer,
        "start": details.starts.isoformat(),
        "end": details.ends.isoformat(),
        "thumbprint": details.thumbprint,
    }


def signer_data(signer: Signer) -> dict[str, object]:
    """Return *signer* as plain JSON."""
    stamp = signer.time_stamp
    return {
        "state": signer.state.value,
        **({"certificate": certificate_values(signer.certificate)} if signer.certificate else {}),
        "chain": [certificate_values(each) for each in signer.chain],
        "time_stamp": {
            "sound": stamp.is_sound,
            "when": stamp.when.isoformat(),
            "authority": certificate_values(stamp.certificate),
        }
        if stamp
        else None,
    }


def signer_line(signer: Signer, file: str) -> Sentence:
    """Return who signed *file* in one sentence; empty for the package itself."""
    values = {**certificate_values(signer.certificate), "file": file}
    if signer.state is not SignatureState.SOUND:
        return Sentence(N_("Inspect", "A signature is there, but it is not in order or not known: verify says why."))
    if file:
        return Sentence(
            N_("Inspect", "{file} next to it is signed by {subject}, issued by {issuer}, valid until {end}."), values
        )
    return Sentence(N_("Inspect", "Signed inside by {subject}, issued by {issuer}, valid until {end}."), values)


def _chain(signer: Signer) -> Iterator[Finding]:
    from cryptography.x509.oid import ExtendedKeyUsageOID

    if signer.certificate and not has_purpose(signer.certificate, ExtendedKeyUsageOID.CODE_SIGNING):
        yield warning(N_("Verify", "The certificate of the signer is not for signing code, so Windows may refuse it."))
    if signer.chain:
        top = certificate_values(signer.chain[-1])
        yield ok(N_("Verify", "The certificates inside lead from the signer up to {subject}."), **top)
    elif signer.certificate and not is_self_issued(signer.certificate):
        yield ok(N_("Verify", "The certificates above that of the signer are not inside; each PC must have them."))


def _times(signer: Signer, now: datetime) -> Iterator[Finding]:
    certificate = signer.certificate
    if certificate is None:
        return
    values: dict[str, object] = {"end": certificate.not_valid_after_utc.strftime(_DAY)}
    stamp = signer.time_stamp
    if stamp and stamp.is_sound:
        yield from _stamped(stamp, certificate)
        return
    if stamp or signer.has_bad_time_stamp:
        yield warning(N_("Verify", "The time stamp is damaged or of another signature, so it proves nothing."))
    elif signer.has_old_time_stamp:
        yield ok(N_("Verify", "There is a time stamp of the old kind, which is not checked here."))
        return
    if certificate.not_valid_after_utc < now:
        yield warning(
            N_(
                "Verify",
                "The certificate expired on {end}, and no time stamp proves that it signed before. Sign again.",
            ),
            **values,
        )
    elif certificate.not_valid_before_utc > now:
        yield warning(N_("Verify", "The certificate of the signer is not valid yet. Check the clock."))
    else:
        yield ok(N_("Verify", "There is no time stamp: the signature counts until {end}."), **values)


def _stamped(stamp: TimeStamp, certificate: x509.Certificate) -> Iterator[Finding]:
    values: dict[str, object] = {
        "when": stamp.when.strftime(_TIME),
        "authority": certificate_values(stamp.certificate)["subject"],
    }
    if certificate.not_valid_before_utc <= stamp.when <= certificate.not_valid_after_utc:
        yield ok(N_("Verify", "Time stamp: signed before {when} (UTC), says {authority}."), **values)
    else:
        yield warning(
            N_("Verify", "The time stamp says {when} (UTC), when the certificate of the signer was not valid."),
            **values,
        )
