"""Certificates and what is wrong with them, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.finding import Finding, warning
from app.core.text import N_
from app.packager.installer.certificate_details import details_of
from app.packager.signature.flaws import Flaw, FlawKind

if TYPE_CHECKING:
    from cryptography import x509


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


def flaw_finding(flaw: Flaw) -> Finding:
    """Return *flaw* in words."""
    details = details_of(flaw.certificate)
    return warning(
        FLAWS[flaw.kind],
        code=flaw.kind.value,
        subject=details.subject if details else "?",
        key=(details.key if details else "") or "?",
        start=flaw.certificate.not_valid_before_utc.date().isoformat(),
        end=flaw.certificate.not_valid_after_utc.date().isoformat(),
    )


FLAWS = {
    FlawKind.SHA1_CERTIFICATE: N_(
        "Verify",
        "The certificate of {subject} rests on SHA-1 or MD5, which can be forged, so its name proves nothing. "
        "The signer needs a new one.",
    ),
    FlawKind.WEAK_KEY: N_(
        "Verify",
        "The key of {subject} ({key}) is too weak: others can compute it and sign in this name. "
        "RSA needs 2048 bits or more, ECDSA 256.",
    ),
    FlawKind.NO_AUTHORITY: N_(
        "Verify",
        "{subject} is not a certificate authority, but issued the certificate below its own. "
        "Anyone can make such a chain, so the names in it prove nothing.",
    ),
    FlawKind.NO_CERTIFICATE_SIGNING: N_(
        "Verify",
        "The key usage of {subject} does not allow issuing certificates, but it issued the one below its own. "
        "Windows refuses such a chain.",
    ),
    FlawKind.PATH_TOO_LONG: N_(
        "Verify",
        "{subject} allows fewer authorities below itself than there are here. Windows refuses such a chain.",
    ),
    FlawKind.OTHER_PURPOSE: N_(
        "Verify",
        "{subject} may not issue certificates for this purpose, by its extended key usage. "
        "Windows refuses such a chain.",
    ),
    FlawKind.NOT_ISSUED: N_(
        "Verify",
        "The certificate of {subject} was changed, or made by somebody else: the authority that it names is inside the "
        "signature, and did not issue it. The name proves nothing. Get a new copy.",
    ),
    FlawKind.ISSUER_NOT_VALID: N_(
        "Verify",
        "The certificate of {subject}, valid from {start} to {end}, was not valid when this was signed, as far as "
        "can be proved.",
    ),
}
"""What each flaw means; ``flaw_finding`` has the values."""
