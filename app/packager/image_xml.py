"""The XML of a package's image (``ppkg-format.md`` 2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml_text import escape_text
from app.model.project import Owner, Package

if TYPE_CHECKING:
    from app.packager.wim_writer import Counts

OWNER_BASE = {
    Owner.MICROSOFT: 0,
    Owner.SILICON_VENDOR: 1000,
    Owner.OEM: 2000,
    Owner.SYSTEM_INTEGRATOR: 3000,
    Owner.MOBILE_OPERATOR: 4000,  # [INFERRED]: the only one that no sample shows
    Owner.IT_ADMIN: 5000,
}
"""The altitude of each owner; the rank is added to it."""


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """What the image XML says about a package; empty where it says nothing."""

    name: str
    description: str
    notes: str
    version: str
    altitude: str
    package_id: str


def braced(package_id: str) -> str:
    """Return *package_id* in braces, the case of its letters kept."""
    return "{" + package_id.strip("{}") + "}"


def write_image_xml(package: Package, notes: str, when: int, counts: Counts) -> str:
    """Return the XML of an image; *when* is the build time as FILETIME (units of 100 ns since 1601)."""
    time = f"<HIGHPART>0x{when >> 32:08X}</HIGHPART><LOWPART>0x{when & 0xFFFFFFFF:08X}</LOWPART>"
    parts = (
        ("NAME", escape_text(package.name)),
        ("DESCRIPTION", escape_text(package.description or "")),
        ("NOTES", escape_text(notes)),
        ("AUTHOR", ""),
        ("VERSION", escape_text(package.version)),
        ("ALTITUDE", str(OWNER_BASE[package.owner] + package.rank)),
        ("RESETCLEAR", "0"),
        ("PACKAGEID", escape_text(braced(package.id))),
        ("DIRCOUNT", str(counts.directories)),
        ("FILECOUNT", str(counts.files)),
        ("TOTALBYTES", str(counts.total_bytes)),
        ("HARDLINKBYTES", "0"),
        ("CREATIONTIME", time),
        ("LASTMODIFICATIONTIME", time),
        ("WIMBOOT", "0"),
    )
    image = "".join(f"<{name}>{text}</{name}>" for name, text in parts)
    return f'<WIM><TOTALBYTES>{counts.xml_offset}</TOTALBYTES><IMAGE INDEX="1">{image}</IMAGE></WIM>'
