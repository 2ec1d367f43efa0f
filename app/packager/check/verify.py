"""Whether a package is whole, consistent in itself, and the one that its catalogue and signature speak of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.finding import Finding, FindingLevel, findings_data, ok
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.packager.check.signature_check import check_catalogue, check_signature
from app.packager.check.tree_check import asset_bytes, asset_digests, check_tree
from app.packager.read.package import open_package
from app.packager.signature.places import Signature, signature_data
from app.packager.wim.unpacked import demand_usual
from app.packager.wim.verify import verify_wim

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.progress import Progress
    from app.packager.read.package import OpenPackage


__all__ = ["Finding", "FindingLevel", "Verification", "signatures_of", "verification_data", "verify_package"]

_LONGEST = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Verification:
    """What was found in the package ``name``."""

    name: str
    findings: tuple[Finding, ...]
    signatures: tuple[Signature, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong; warnings are no faults."""
        return all(finding.level is not FindingLevel.ERROR for finding in self.findings)


def verify_package(path: Path, progress: Progress | None = None, *, allow_large: bool = False) -> Verification:
    """Return what is right and wrong with the package at *path* and the ``.cat`` next to it.

    *progress* gets the bytes done and the bytes in all, and may raise to stop.

    :raises TooMuch: it unpacks to absurdly much, and that is not allowed.
    :raises BadInput: for what is no package at all, or one so damaged that it cannot be opened.
    """
    with open_package(path) as package:
        if not allow_large:
            demand_usual(package.wim, path.name)
        findings, signatures = _findings(package, path, progress)
    return Verification(
        name=shown(path.name),
        findings=tuple(map(_shown, findings)),
        signatures=tuple(replace(one, findings=tuple(map(_shown, one.findings))) for one in signatures),
    )


def signatures_of(
    package: OpenPackage, path: Path, progress: Callable[[int], None] | None = None
) -> tuple[Signature, ...]:
    """Return the signatures of *package*, which lies at *path*, as :func:`verify_package` judges them.

    *progress* gets bytes that were read; an unsigned package costs nothing.
    """
    found = (check_signature(package, progress), check_catalogue(package, path, progress, only_signed=True))
    return tuple(replace(one, findings=tuple(map(_shown, one.findings))) for one in found if one)


def verification_data(verification: Verification) -> dict[str, object]:
    """Return *verification* as plain JSON."""
    return {
        "name": verification.name,
        "ok": verification.ok,
        "findings": findings_data(verification.findings),
        "signatures": [signature_data(signature) for signature in verification.signatures],
    }


def _findings(
    package: OpenPackage, path: Path, progress: Progress | None
) -> tuple[list[Finding], tuple[Signature, ...]]:
    """Return all findings, and the signatures whose findings are among them."""
    content = sum(blob.resource.original for blob in package.wim.blobs.values())
    assets = asset_bytes(package)
    total = content + assets + package.wim.size

    def report(start: int) -> Callable[[int], None] | None:
        return (lambda done: progress(start + done, total)) if progress else None

    from_start = report(0)
    digests = asset_digests(package)
    faults = verify_wim(package.wim, (lambda done, _: from_start(done)) if from_start else None, digests)
    findings = [Finding(FindingLevel.ERROR, sentence) for sentence in faults]
    if not faults:
        count = sum(not entry.directory for entry in package.wim.entries.values())
        findings.append(ok(N_("Verify", "The container is sound; all {count} files match their hashes."), count=count))
    found = list(check_tree(package, report(content), digests))
    findings += found
    if all(finding.level in {FindingLevel.OK, FindingLevel.HINT} for finding in found):
        findings.append(ok(N_("Verify", "Lists, settings groups, data assets, image and answers fit each other.")))
    inside = check_signature(package)
    catalogue = check_catalogue(package, path, report(content + assets))
    both = tuple(one for one in (inside, catalogue) if one)
    findings += (finding for one in both for finding in one.findings)
    if progress:
        progress(total, total)
    unsigned = {"no-catalogue", "catalogue-fits"}
    return findings, tuple(one for one in both if one.signers or not {each.code for each in one.findings} <= unsigned)


def _shown(finding: Finding) -> Finding:
    """Return *finding* with texts of the package as they may be shown."""
    values: dict[str, object] = {
        name: value if isinstance(value, int) else shown(str(value), _LONGEST)
        for name, value in finding.sentence.values.items()
    }
    return Finding(finding.level, Sentence(finding.sentence.template, values), finding.code)
