"""Reads the header of a package and says precisely what is wrong with a file that is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO, Final

from app.core.error import BadInput
from app.core.text import N_
from app.packager.wim.format import (
    CHUNK_SIZE,
    FLAG_COMPRESSED,
    FLAG_LZMS,
    FLAG_LZX,
    FLAG_SPANNED,
    FLAG_XPRESS,
    FLAG_XPRESS_2,
    HEADER,
    MAGIC,
    PIPABLE_MAGIC,
    SOLID_VERSION,
    VERSION,
    Resource,
)

OTHER_MAGIC: Final = {
    b"PK\x03\x04": "ZIP",
    b"MZ": "EXE",
    b"MSCF": "CAB",
    b"\xd0\xcf\x11\xe0": "MSI",
    b"7z\xbc\xaf": "7-Zip",
    b"%PDF": "PDF",
    b"<": "XML",
    b"\xef\xbb\xbf<": "XML",
    b"\xff\xfe<\0": "XML",
}
SEALED_MAGIC: Final = b"PPKGSEAL"
"""How a sealed file of ours begins (``app/protect/sealed/format.py``)."""


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a WIM (``ppkg-format.md`` 1.1), as far as a reader needs it."""

    flags: int
    guid: bytes
    table: Resource
    xml: Resource
    integrity: Resource


def read_header(file: BinaryIO) -> Header:
    """Read the header at the start of *file*.

    :raises BadInput: this program cannot read such a package.
    """
    file.seek(0)
    data = file.read(HEADER.size)
    _check_magic(data)
    (_, length, version, flags, chunk_size, guid, part, parts, images, table, xml, _, _, integrity, _) = HEADER.unpack(
        data
    )
    if version == SOLID_VERSION:
        raise BadInput(
            N_("Error", "The file is an ESD, a WIM that is solid or uses LZMS, as no package is. Choose another file.")
        )
    if version != VERSION or length != HEADER.size:
        raise BadInput(
            N_(
                "Error",
                "The package has WIM version {version:#x}; only {known:#x} is known. Check where the file is from.",
            ),
            version=version,
            known=VERSION,
        )
    if (part, parts) != (1, 1) or flags & FLAG_SPANNED:
        raise BadInput(
            N_(
                "Error",
                "The file is part {part} of {parts} of a split WIM. A package is one file; join the parts first.",
            ),
            part=part,
            parts=parts,
        )
    if images != 1:
        raise BadInput(
            N_(
                "Error",
                "The WIM contains {images} images; a provisioning package has exactly one. Choose another file.",
            ),
            images=images,
        )
    _check_compression(flags, chunk_size)
    header = Header(flags, guid, *map(Resource.unpack, (table, xml, integrity)))
    if not header.table.stored or not header.xml.stored:
        raise BadInput(
            N_("Error", "The package was never finished: it has no list of contents. Build it or copy it again.")
        )
    return header


def _check_magic(data: bytes) -> None:
    if not data:
        raise BadInput(N_("Error", "The file is empty. Build the package or copy it again."))
    if data.startswith(PIPABLE_MAGIC):
        raise BadInput(
            N_("Error", "The file is a pipable WIM of wimlib, not a package. Export it as an ordinary WIM first.")
        )
    if data[: len(MAGIC)] == MAGIC[: len(data)]:
        if len(data) < HEADER.size:
            raise BadInput(
                N_("Error", "The package is cut short: it has {size} bytes, its header alone 208. Copy it again."),
                size=len(data),
            )
        return
    if data.startswith(SEALED_MAGIC):
        raise BadInput(N_("Error", "The file is a sealed package. Open it with its password first: ppkg unseal FILE."))
    for start, kind in OTHER_MAGIC.items():
        if data.startswith(start):
            raise BadInput(
                N_("Error", "The file is not a provisioning package: its content is {kind}. Choose a .ppkg file."),
                kind=kind,
            )
    raise BadInput(
        N_(
            "Error",
            "The file is an encrypted package, or not a package: it does not begin with MSWIM. Only unencrypted ones "
            "open here.",
        )
    )


def _check_compression(flags: int, chunk_size: int) -> None:
    if not flags & FLAG_COMPRESSED:
        return
    for flag, kind in ((FLAG_LZX, "LZX"), (FLAG_LZMS, "LZMS")):
        if flags & flag:
            raise BadInput(
                N_(
                    "Error",
                    "The package is compressed with {kind}, packages use XPRESS. Convert it with wimlib's export.",
                ),
                kind=kind,
            )
    if not flags & (FLAG_XPRESS | FLAG_XPRESS_2):
        raise BadInput(
            N_("Error", "The package is compressed in an unknown way (flags {flags:#x}). Check where it is from."),
            flags=flags,
        )
    if chunk_size != CHUNK_SIZE:
        raise BadInput(
            N_(
                "Error", "The package has chunks of {size} bytes, packages have 32768. Convert it with wimlib's export."
            ),
            size=chunk_size,
        )
