"""Where signatures of a package are: inside it, and in the ``.cat`` next to it (``ppkg-format.md`` 10).

How Windows looks for the ``.cat`` is [UNKNOWN]; one of the same name next to the package is what WCD writes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.finding import Finding, FindingLevel, findings_data
from app.core.foreign.gate import open_foreign
from app.packager.read.facts import SIGNATURE_AT, signature_place
from app.packager.signature.message import MOST_BYTES
from app.packager.signature.words import signer_data, signer_line

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.text import Sentence
    from app.packager.read.package import OpenPackage
    from app.packager.signature.signer import Signer


@dataclass(frozen=True, kw_only=True, slots=True)
class Signature:
    """One signature after its check: the name of the ``.cat``, empty for one inside, and what was found.

    ``fits``: it is one of this package, and nothing of it was changed. ``signers`` are those of a signature that fits;
    one that does not names nobody. ``trustworthy`` are the signers whose names it proves.
    """

    file: str
    fits: bool
    findings: tuple[Finding, ...]
    signers: tuple[Signer, ...] = ()
    trustworthy: tuple[Signer, ...] = ()

    def lines(self) -> tuple[Sentence, ...]:
        """Return who signed, and everything that is to be known of it, as sentences."""
        bad = tuple(one.sentence for one in self.findings if one.level in {FindingLevel.WARNING, FindingLevel.ERROR})
        return (*(signer_line(signer, self.file) for signer in self.signers), *bad)


def signature_data(signature: Signature) -> dict[str, object]:
    """Return *signature* as plain JSON."""
    return {
        "catalogue": signature.file or None,
        "fits": signature.fits,
        "findings": findings_data(signature.findings),
        "signers": [
            {**signer_data(signer), "trustworthy": signer in signature.trustworthy} for signer in signature.signers
        ],
    }


def read_catalogue(path: Path) -> bytes:
    """Return the start of the catalogue at *path*, :data:`MOST_BYTES` of it; nothing if there is none."""
    try:
        with open_foreign(path) as file:
            return file.read(MOST_BYTES)
    except OSError:
        return b""


def signature_bytes(package: OpenPackage) -> bytes | None:
    """Return the signature inside *package*; None if there is none.

    :raises ValueError: it is not at the end.
    """
    place = signature_place(package)
    if place is None:
        return None
    offset, size = place
    if offset < SIGNATURE_AT + 8 or offset + size != package.wim.size or size > MOST_BYTES:
        raise ValueError("not at the end")
    package.wim.file.seek(offset)
    return package.wim.file.read(size)
