"""Whether a package is whole, consistent in itself, and the one that its catalogue and signature speak of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.finding import Finding, FindingLevel, ok
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.packager.check.signature_check import check_catalogue, check_signature
from app.packager.check.tree_check import asset_bytes, check_tree
from app.packager.read.package import open_package
from app.packager.signature.places import Signature, read_signatures, signature_data
from app.packager.wim.verify import verify_wim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.progress import Progress
    from app.packager.read.package import OpenPackage


__all__ = ["Finding", "FindingLevel", "Verification", "verification_data", "verify_package"]

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


def verify_package(path: Path, progress: Progress | None = None) -> Verification:
    """Return what is right and wrong with the package at *path* and the ``.cat`` next to it.

    *progress* gets the bytes done and the bytes in all, and may raise to stop.

    :raises BadInput: for what is no package at all, or one so damaged that it cannot be opened.
    """
    with open_package(path) as package:
        findings = tuple(_shown(finding) for finding in _findings(package, path, progress))
        signatures = read_signatures(package, path)
    return Verification(name=shown(path.name), findings=findings, signatures=signatures)


def verification_data(verification: Verification) -> dict[str, object]:
    """Return *verification* as plain JSON."""
    return {
        "name": verification.name,
        "ok": verification.ok,
        "findings": [
            {"level": finding.level.value, "text": str(finding.sentence)} for finding in verification.findings
        ],
        "signatures": [signature_data(signature) for signature in verification.signatures],
    }


def _findings(package: OpenPackage, path: Path, progress: Progress | None) -> Iterator[Finding]:
    content = sum(blob.resource.original for blob in package.wim.blobs.values())
    assets = asset_bytes(package)
    total = content + assets + package.wim.size

    def report(start: int) -> Callable[[int], None] | None:
        return (lambda done: progress(start + done, total)) if progress else None

    from_start = report(0)
    faults = verify_wim(package.wim, (lambda done, _: from_start(done)) if from_start else None)
    for sentence in faults:
        yield Finding(FindingLevel.ERROR, sentence)
    if not faults:
        count = sum(not entry.directory for entry in package.wim.entries.values())
        yield ok(N_("Verify", "The container is sound; all {count} files match their hashes."), count=count)
    found = list(check_tree(package, report(content)))
    yield from found
    if all(finding.level in {FindingLevel.OK, FindingLevel.HINT} for finding in found):
        yield ok(N_("Verify", "Lists, settings groups, data assets, image and answers fit each other."))
    yield from check_signature(package)
    yield from check_catalogue(package, path, report(content + assets))
    if progress:
        progress(total, total)


def _shown(finding: Finding) -> Finding:
    """Return *finding* with texts of the package as they may be shown."""
    values: dict[str, object] = {
        name: value if isinstance(value, int) else shown(str(value), _LONGEST)
        for name, value in finding.sentence.values.items()
    }
    return Finding(finding.level, Sentence(finding.sentence.template, values))
