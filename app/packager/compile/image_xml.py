"""The XML of a package's image (``ppkg-format.md`` 2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml.xml import escape_text, parse_document
from app.core.error import BadInput
from app.core.text import N_
from app.model.project import Owner, Package

if TYPE_CHECKING:
    from app.packager.wim.writer import Counts

OWNER_BASE = {
    Owner.MICROSOFT: 0,
    Owner.SILICON_VENDOR: 1000,
    Owner.OEM: 2000,
    Owner.SYSTEM_INTEGRATOR: 3000,
    Owner.MOBILE_OPERATOR: 4000,  # [INFERRED]: the only one that no sample shows
    Owner.IT_ADMIN: 5000,
}
"""The altitude of each owner; the rank is added to it."""


_DIGITS = 10


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """What the image XML says about a package; empty where it says nothing."""

    name: str
    description: str
    notes: str
    version: str
    altitude: int
    package_id: str

    @property
    def owner(self) -> Owner:
        """Who made the package, by its altitude."""
        return max((base, owner) for owner, base in OWNER_BASE.items() if base <= self.altitude)[1]

    @property
    def rank(self) -> int:
        """The rank among packages of one owner."""
        return self.altitude - OWNER_BASE[self.owner]

    def package(self) -> Package:
        """Return the details that an answer file would have."""
        return Package(
            id=self.package_id,
            name=self.name,
            description=self.description or None,
            version=self.version,
            owner=self.owner,
            rank=self.rank,
        )


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


def read_image_xml(text: str, name: str) -> ImageFacts:
    """Return what the image XML *text* of the package *name* says.

    :raises BadInput: there is not exactly one image, or it is no provisioning package.
    """
    root = parse_document(text.encode(), name)
    images = root.findall("IMAGE")
    if len(images) != 1:
        raise BadInput(
            N_("Error", "{name} holds {count} images; a provisioning package contains one. Choose another file."),
            name=name,
            count=len(images),
        )
    texts = {str(child.tag): child.text or "" for child in images[0]}
    altitude = texts.get("ALTITUDE", "")
    if not texts.get("PACKAGEID") or not (altitude.isascii() and altitude.isdigit() and len(altitude) < _DIGITS):
        raise BadInput(
            N_(
                "Error",
                "{name} is a disc image (WIM), but not a provisioning package: it has no package id or altitude.",
            ),
            name=name,
        )
    return ImageFacts(
        name=texts.get("NAME", ""),
        description=texts.get("DESCRIPTION", ""),
        notes=texts.get("NOTES", ""),
        version=texts.get("VERSION", ""),
        altitude=int(altitude),
        package_id=texts["PACKAGEID"],
    )
