"""What a report of the probes says: which inferred facts it proves, which it disproves, and what it leaves open."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.core.error import BadInput
from app.core.foreign.gate import read_small_file
from app.core.masking import shown
from app.core.text import N_
from app.diagnose.proof.probe import PROBES

if TYPE_CHECKING:
    from pathlib import Path

    from app.diagnose.proof.probe import Probe

FORMAT: Final = 1


class Verdict(StrEnum):
    """What a probe came to."""

    PROVED = "proved"
    REFUSED = "refused"
    DIFFERENT = "different"
    OPEN = "open"
    """It was not tried, or Windows could not show its result."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Proof:
    """The verdict on one probe, and what Windows said or showed where it is not proved."""

    probe: Probe
    verdict: Verdict
    detail: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProofReport:
    """A report: the version of Windows, whether the script came to its end, and a verdict on each probe."""

    windows: str
    is_complete: bool
    proofs: tuple[Proof, ...]

    @property
    def settled(self) -> int:
        """How many probes are proved or disproved."""
        return sum(proof.verdict is not Verdict.OPEN for proof in self.proofs)


def read_report(path: Path) -> ProofReport:
    """Return what the report *path* says. The script rewrites it after each probe, and one that was cut off counts
    as far as it goes.

    :raises BadInput: it cannot be read, or is no such report.
    """
    text = read_small_file(path).decode("utf-8-sig", "replace")
    plain, is_whole = _parsed(text)
    if not isinstance(plain, dict) or plain.get("report") != "Provisioning Designer proof":
        raise BadInput(
            N_("Error", "{path} is no report of the probes. Choose the file that prove-on-windows.ps1 wrote."),
            path=path,
        )
    if plain.get("format") != FORMAT:
        raise BadInput(
            N_("Error", "The report {path} has a form that this version does not know. Use a newer one."), path=path
        )
    entries = {one["name"]: one for one in _list(plain.get("probes")) if isinstance(one.get("name"), str)}
    return ProofReport(
        windows=shown(str(plain.get("windows") or "")),
        is_complete=is_whole and plain.get("complete") is True,
        proofs=tuple(_judged(probe, entries.get(probe.name)) for probe in PROBES),
    )


def _parsed(text: str) -> tuple[Any, bool]:
    """Return the JSON value of *text* and whether it was whole; of one that was cut off what stands before the cut."""
    try:
        return json.loads(text), True
    except ValueError:
        pass
    start = text.find('"probes"')
    at = text.find("[", start) + 1 if start >= 0 else 0
    try:
        head = json.loads(text[:at] + "]}") if at else None
    except ValueError:
        return None, False
    decoder, probes = json.JSONDecoder(), []
    while at and (begin := text.find("{", at)) >= 0:
        try:
            one, at = decoder.raw_decode(text, begin)
        except ValueError:
            break
        probes.append(one)
    return ({**head, "probes": probes} if isinstance(head, dict) else None), False


def _list(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _judged(probe: Probe, entry: dict[str, Any] | None) -> Proof:
    if entry is None:
        return Proof(probe=probe, verdict=Verdict.OPEN)
    if entry.get("applied") is not True:
        return Proof(probe=probe, verdict=Verdict.REFUSED, detail=shown(str(entry.get("error") or "")))
    looks = _list(entry.get("looks"))
    if len(looks) < len(probe.checks) or any(look.get("possible") is not True for look in looks):
        reason = next((str(look.get("error") or "") for look in looks if look.get("possible") is not True), "")
        return Proof(probe=probe, verdict=Verdict.OPEN, detail=shown(reason))
    for check, look in zip(probe.checks, looks, strict=False):
        if str(look.get("found")) != check.expected:
            found = f"{check.place} {check.name}: {look.get('found')}"
            return Proof(probe=probe, verdict=Verdict.DIFFERENT, detail=shown(found))
    return Proof(probe=probe, verdict=Verdict.PROVED)
