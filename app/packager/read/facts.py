"""What a package says of itself: its image, the tool that made it, its size."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.answers.fields.token_line import read_life
from app.core.text import N_, Sentence, moment_words
from app.packager.read.token_facts import TokenFacts, token_facts
from app.packager.wim.format import from_filetime

if TYPE_CHECKING:
    from app.core.masking import Mask
    from app.packager.read.package import OpenPackage

_TIME = re.compile(r"<CREATIONTIME>\s*<HIGHPART>0x(\w{1,8})</HIGHPART>\s*<LOWPART>0x(\w{1,8})</LOWPART>")
SIGNATURE_AT = 0xB4
"""Offset in the header of size, kind and offset of a signature (``ppkg-format.md`` 10.2)."""

_OWN = "+provisioning-designer"
_STORE = re.compile(r"20\d\d\.")


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageFacts:
    """The facts of a package, fit to be shown; ``size`` in bytes, ``files`` without directories.

    ``token`` is what the description says of the bulk token; the sentence that does is not in ``description``.
    """

    name: str
    description: str
    token: TokenFacts | None
    version: str
    owner: str
    rank: int
    id: str
    tool: Sentence
    built: datetime | None
    has_signature: bool
    size: int
    files: int

    def lines(self, now: datetime | None = None) -> tuple[Sentence, ...]:
        """Return the facts as sentences; the life of the token is counted from *now* (UTC), by default this moment."""
        lines = [
            Sentence(N_("Inspect", "Name: {name}"), {"name": self.name}),
            Sentence(N_("Inspect", "Version: {version}"), {"version": self.version}),
            Sentence(N_("Inspect", "Owner: {owner}, rank {rank}"), {"owner": self.owner, "rank": self.rank}),
            Sentence(N_("Inspect", "Id: {id}"), {"id": self.id}),
            self.tool,
            Sentence(N_("Inspect", "{size} bytes; files: {files}"), {"size": self.size, "files": self.files}),
        ]
        if self.description:
            lines.insert(1, Sentence(N_("Inspect", "Description: {text}"), {"text": self.description}))
        if self.built:
            lines.append(Sentence(N_("Inspect", "Built: {when}"), {"when": moment_words(self.built)}))
        if self.has_signature:
            lines.append(Sentence(N_("Inspect", "There is a signature inside.")))
        else:
            lines.append(Sentence(N_("Inspect", "Not signed inside; a signature may be in the .cat file next to it.")))
        if self.token:
            lines += self.token.lines(now or datetime.now(UTC))
        return tuple(lines)


def read_facts(package: OpenPackage, mask: Mask) -> PackageFacts:
    """Return the facts of *package*."""
    image = package.image
    description, life = read_life(image.description)
    return PackageFacts(
        name=mask.name(image.name),
        description=mask.name(description or ""),
        token=token_facts(life, mask) if life else None,
        version=mask.name(image.version),
        owner=image.owner.value,
        rank=image.rank,
        id=mask.name(image.package_id),
        tool=_tool(package.dialect.version, mask),
        built=_built(package.wim.xml),
        has_signature=signature_place(package) is not None,
        size=package.wim.size,
        files=sum(not entry.directory for entry in package.wim.entries.values()),
    )


def signature_place(package: OpenPackage) -> tuple[int, int] | None:
    """Return offset and size of the signature inside *package*, or None (``ppkg-format.md`` 10.2)."""
    package.wim.file.seek(SIGNATURE_AT)
    size, _, offset = struct.unpack("<IIQ", package.wim.file.read(16))
    return (offset, size) if size or offset else None


def _tool(version: str, mask: Mask) -> Sentence:
    values: dict[str, object] = {"version": mask.name(version)}
    if version.endswith(_OWN):
        values["version"] = mask.name(version.removesuffix(_OWN))
        return Sentence(N_("Inspect", "Made by Provisioning Designer {version}"), values)
    if _STORE.match(version):
        return Sentence(N_("Inspect", "Made by Windows Configuration Designer {version}"), values)
    if version.startswith("10.0."):
        return Sentence(N_("Inspect", "Made by ICD {version} (ADK)"), values)
    if version:
        return Sentence(N_("Inspect", "Made by an unknown tool, version {version}"), values)
    return Sentence(N_("Inspect", "Made by an unknown tool"))


def _built(xml: str) -> datetime | None:
    found = _TIME.search(xml)
    try:
        return from_filetime(int(found[1], 16) << 32 | int(found[2], 16)) if found else None
    except ValueError:
        return None
