"""Where signatures of a package are: inside it, and in the ``.cat`` beside it (``ppkg-format.md`` 10).

How Windows looks for the ``.cat`` is [UNKNOWN]; one of the same name beside the package is what WCD writes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.foreign.gate import open_foreign
from app.core.masking import shown
from app.packager.read.facts import SIGNATURE_AT, signature_place
from app.packager.signature.message import MOST_BYTES, read_message
from app.packager.signature.signer import read_signers
from app.packager.signature.words import signer_data, signer_line

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.text import Sentence
    from app.packager.read.package import OpenPackage
    from app.packager.signature.signer import Signer


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature: the name of the ``.cat``, empty for one inside, and who signed."""

    file: str
    signers: tuple[Signer, ...]

    def lines(self) -> tuple[Sentence, ...]:
        """Return who signed, as sentences."""
        return tuple(signer_line(signer, self.file) for signer in self.signers)


def read_signatures(package: OpenPackage, path: Path) -> tuple[Signature, ...]:
    """Return the signatures of *package*, which lies at *path*; what cannot be read is left out.

    Whether they fit the package is not checked here.
    """
    found = []
    catalogue = path.with_suffix(".cat")
    for file, data in (("", _inside(package)), (shown(catalogue.name), read_catalogue(catalogue))):
        try:
            signers = read_signers(read_message(data)) if data else ()
        except ValueError:
            continue
        if signers:
            found.append(Signature(file, signers))
    return tuple(found)


def signature_data(signature: Signature) -> dict[str, object]:
    """Return *signature* as plain JSON."""
    return {"catalogue": signature.file or None, "signers": [signer_data(signer) for signer in signature.signers]}


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


def _inside(package: OpenPackage) -> bytes:
    try:
        return signature_bytes(package) or b""
    except ValueError:
        return b""
