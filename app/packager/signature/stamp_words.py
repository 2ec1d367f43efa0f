"""When something was signed, and what proves it: a time stamp counts only by an authority that somebody trusts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.core.finding import Finding, ok, warning
from app.core.text import N_
from app.packager.signature.flaw_words import certificate_values, flaw_finding
from app.packager.signature.flaws import chain_flaws
from app.packager.signature.roots import is_anchored

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from app.packager.signature.flaws import Flaw
    from app.packager.signature.signer import Signer, TimeStamp

_TIME: Final = "%Y-%m-%d %H:%M:%S"
_CLOCKS_DIFFER: Final = timedelta(hours=24)
"""A time stamp may be as much ahead of this clock."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StampVerdict:
    """What the time stamp of a signer is worth. ``signed_by`` is the time (UTC) until which it was signed for certain.

    ``stamp`` is None where there is none that is whole and about this signature.
    """

    stamp: TimeStamp | None
    signed_by: datetime
    flaws: tuple[Flaw, ...] = ()
    is_anchored: bool = False
    is_ahead: bool = False

    @property
    def is_trusted(self) -> bool:
        """Whether it proves its time."""
        stamp = self.stamp
        return stamp is not None and self.is_anchored and not (self.flaws or self.is_ahead or stamp.is_sha1)


def judge_stamp(signer: Signer, now: datetime) -> StampVerdict:
    """Return what the time stamp of *signer* is worth at *now* (UTC); the roots are those of this computer."""
    from cryptography.x509.oid import ExtendedKeyUsageOID

    stamp = signer.time_stamp
    if stamp is None or not stamp.is_sound or stamp.certificate is None:
        return StampVerdict(stamp=None, signed_by=now)
    verdict = StampVerdict(
        stamp=stamp,
        signed_by=now,
        flaws=tuple(chain_flaws(stamp.certificate, stamp.chain, ExtendedKeyUsageOID.TIME_STAMPING, stamp.when)),
        is_anchored=is_anchored(stamp.certificate, stamp.chain),
        is_ahead=stamp.when > now + _CLOCKS_DIFFER,
    )
    if not verdict.is_trusted:
        return verdict
    return StampVerdict(stamp=stamp, signed_by=stamp.when, is_anchored=True)


def stamp_data(signer: Signer, now: datetime) -> dict[str, object] | None:
    """Return the time stamp of *signer* as plain JSON; ``sound``: whole and of this signature, ``trusted``: proof."""
    stamp = signer.time_stamp
    if stamp is None:
        return None
    return {
        "sound": stamp.is_sound,
        "trusted": judge_stamp(signer, now).is_trusted,
        "when": stamp.when.isoformat(),
        "authority": certificate_values(stamp.certificate),
    }


def time_findings(signer: Signer, verdict: StampVerdict, now: datetime) -> Iterator[Finding]:
    """Yield what proves when *signer* signed, by the *verdict* on its time stamp, and whether that was in time."""
    certificate = signer.certificate
    if certificate is None:
        return
    if verdict.is_trusted:
        yield _in_time(signer, verdict.signed_by)
        return
    if verdict.stamp:
        yield from _unproved(verdict.stamp, verdict)
    elif signer.time_stamp or signer.has_bad_time_stamp:
        yield warning(
            N_("Verify", "The time stamp is damaged or of another signature, so it proves nothing."),
            code="time-stamp-bad",
        )
    elif signer.has_old_time_stamp:
        yield ok(
            N_("Verify", "There is a time stamp of the old kind, which is not checked here."), code="time-stamp-old"
        )
    end = certificate.not_valid_after_utc.date().isoformat()
    if certificate.not_valid_after_utc < now:
        yield warning(
            N_(
                "Verify",
                "The certificate expired on {end}, and no trusted time stamp proves that it signed before. Sign again.",
            ),
            code="expired",
            end=end,
        )
    elif certificate.not_valid_before_utc > now:
        yield warning(
            N_("Verify", "The certificate of the signer is not valid yet. Check the clock."), code="not-valid-yet"
        )
    elif signer.time_stamp or signer.has_bad_time_stamp or signer.has_old_time_stamp:
        yield ok(N_("Verify", "Without a trusted time stamp, the signature counts until {end}."), code="until", end=end)
    else:
        yield ok(N_("Verify", "There is no time stamp: the signature counts until {end}."), code="until", end=end)


def _in_time(signer: Signer, when: datetime) -> Finding:
    certificate, stamp = signer.certificate, signer.time_stamp
    values: dict[str, object] = {
        "when": when.strftime(_TIME),
        "authority": certificate_values(stamp.certificate if stamp else None)["subject"],
    }
    if certificate and certificate.not_valid_before_utc <= when <= certificate.not_valid_after_utc:
        return ok(
            N_("Verify", "Time stamp: signed before {when} (UTC), says {authority}."), code="time-stamp", **values
        )
    return warning(
        N_("Verify", "The time stamp says {when} (UTC), when the certificate of the signer was not valid."),
        code="time-stamp-outside",
        **values,
    )


def _unproved(stamp: TimeStamp, verdict: StampVerdict) -> Iterator[Finding]:
    """Yield why *stamp*, which is whole and of this signature, proves no time."""
    values: dict[str, object] = {
        "when": stamp.when.strftime(_TIME),
        "authority": certificate_values(stamp.certificate)["subject"],
    }
    yield from map(flaw_finding, verdict.flaws)
    if stamp.is_sha1:
        yield warning(
            N_("Verify", "The time stamp of {authority} rests on SHA-1, which can be forged, so it proves nothing."),
            code="time-stamp-sha1",
            **values,
        )
    if verdict.is_ahead:
        yield warning(
            N_("Verify", "The time stamp says {when} (UTC), which is still to come. Check the clock of this computer."),
            code="time-stamp-ahead",
            **values,
        )
    if not verdict.is_anchored:
        yield warning(
            N_(
                "Verify",
                "The time stamp says {when} (UTC), but no authority that this computer trusts vouches for {authority}. "
                "It proves its time only to PCs that trust that authority; anyone can make such a time stamp.",
            ),
            code="time-stamp-untrusted",
            **values,
        )
