"""What an installer file is, read from the file: its kind, product, version and publisher.

Which library reads what, and why (judged 2026-11):

- PE version resources: ``pefile`` 2024.8 (MIT, one pure wheel, no dependencies, a standard tool of malware analysts
  and thus hardened against hostile files). We read only headers and resources.
- MSI: ``olefile`` 0.47 (BSD, one pure wheel, no dependencies) opens the compound file; the table *Property* is read
  in :mod:`app.packager.installer.msi`. The summary stream alone would not do: it has no version, and its *Subject* and
  *Author* are free text. ``python-msi`` (MIT) reads all tables, but is a release candidate (0.0.0rc0) that stands on
  ``olefile`` itself, and we need one table. ``msilib`` has left Python, and worked on Windows only.
- MSIX and APPX are ZIP files with a manifest: the standard library and our own careful reading of XML.

The files come from anywhere. How much is read of one is bounded, and one that is damaged has no details; it is never
an error. Texts in it are shortened, and signs that deceive are written out; whoever shows them still escapes them.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from app.answers.xml.xml import local_name, parse_document
from app.core.masking import shown
from app.packager.installer.kind import InstallerKind
from app.packager.installer.msi import read_properties
from app.packager.installer.program import read_program

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element


BY_SUFFIX = {
    ".msi": InstallerKind.MSI,
    ".msp": InstallerKind.PATCH,
    ".msu": InstallerKind.UPDATE,
    ".appx": InstallerKind.APP_PACKAGE,
    ".msix": InstallerKind.APP_PACKAGE,
    ".appxbundle": InstallerKind.APP_PACKAGE,
    ".msixbundle": InstallerKind.APP_PACKAGE,
    ".cmd": InstallerKind.BATCH,
    ".bat": InstallerKind.BATCH,
    ".ps1": InstallerKind.POWERSHELL,
    ".vbs": InstallerKind.SCRIPT_HOST,
    ".js": InstallerKind.SCRIPT_HOST,
    ".wsf": InstallerKind.SCRIPT_HOST,
    ".reg": InstallerKind.REGISTRY,
    ".exe": InstallerKind.PROGRAM,
}

_MOST_BYTES = 64 * 1024 * 1024
"""Bytes that are read of one ZIP or compound file: its directory and a few small members."""

_MOST_XML = 4 * 1024 * 1024
_TEXT = 120
_MOST_TEXT = 2000


@dataclass(frozen=True, kw_only=True, slots=True)
class InstallerDetails:
    """What is known of an installer: its size in bytes, and texts that are empty where the file does not say.

    ``is_genuine`` is False where the content is not what the name promises, as after a broken download.
    """

    kind: InstallerKind
    size: int
    product: str = ""
    version: str = ""
    publisher: str = ""
    is_genuine: bool = True


def kind_of_name(name: str) -> InstallerKind:
    """Return the kind that the ending of the file *name* stands for."""
    return BY_SUFFIX.get(PurePath(name.replace("\\", "/")).suffix.lower(), InstallerKind.OTHER)


def read_installer(path: Path) -> InstallerDetails:
    """Return what is known of the file at *path*.

    :raises OSError: it is not there or cannot be read.
    """
    size = path.stat().st_size
    plain = InstallerDetails(kind=kind_of_name(path.name), size=size)
    readers = {
        InstallerKind.MSI: _read_msi,
        InstallerKind.PROGRAM: _read_program,
        InstallerKind.APP_PACKAGE: _read_app_package,
    }
    if plain.kind not in readers:
        return plain
    try:
        return readers[plain.kind](path, size)
    except OSError:
        path.open("rb").close()  # raises again if it is the file that cannot be read, and not its inside
    except Exception:  # noqa: BLE001, S110 - libraries raise many kinds; a file that breaks one has no details
        pass
    return InstallerDetails(kind=plain.kind, size=size, is_genuine=False)


def line_of(text: str) -> str:
    """Return *text* from a file as one short line that looks like what it is."""
    return shown(" ".join(text[:_MOST_TEXT].replace("\0", " ").split()), _TEXT)


class BoundedFile(io.FileIO):
    """A file that gives out :data:`_MOST_BYTES` in all, then fails: a forged directory cannot fill the memory."""

    def __init__(self, path: Path) -> None:
        """Open *path*."""
        super().__init__(path, "rb")
        self._left = _MOST_BYTES

    def read(self, size: int | None = -1, /) -> bytes:
        """Read *size* bytes."""
        whole = size is None or size < 0
        data = super().read(self._left + 1 if whole or (size or 0) > self._left else size)
        self._left -= len(data or b"")
        if self._left < 0:
            raise ValueError("more to read than an installer's details are worth")
        return data or b""


def _read_msi(path: Path, size: int) -> InstallerDetails:
    with BoundedFile(path) as file:
        found = read_properties(file)
    return InstallerDetails(
        kind=InstallerKind.MSI,
        size=size,
        product=line_of(found.get("ProductName", "")),
        version=line_of(found.get("ProductVersion", "")),
        publisher=line_of(found.get("Manufacturer", "")),
    )


def _read_program(path: Path, size: int) -> InstallerDetails:
    kind, found = read_program(path)
    return InstallerDetails(
        kind=kind,
        size=size,
        product=line_of(found.get("ProductName", "") or found.get("FileDescription", "")),
        version=line_of(found.get("ProductVersion", "") or found.get("FileVersion", "")),
        publisher=line_of(found.get("CompanyName", "")),
    )


def _read_app_package(path: Path, size: int) -> InstallerDetails:
    with BoundedFile(path) as file, zipfile.ZipFile(file) as archive:
        names = set(archive.namelist())
        bundle, single = "AppxMetadata/AppxBundleManifest.xml", "AppxManifest.xml"
        manifest = _manifest(archive, bundle if bundle in names else single)
    identity = _child(manifest, "Identity")
    properties = _child(manifest, "Properties")
    name = _text(properties, "DisplayName")
    if not name or name.startswith("ms-resource:"):
        name = _attribute(identity, "Name")
    publisher = _text(properties, "PublisherDisplayName")
    if not publisher or publisher.startswith("ms-resource:"):
        publisher = _common_name(_attribute(identity, "Publisher"))
    return InstallerDetails(
        kind=InstallerKind.APP_PACKAGE,
        size=size,
        product=line_of(name),
        version=line_of(_attribute(identity, "Version")),
        publisher=line_of(publisher),
    )


def _manifest(archive: zipfile.ZipFile, name: str) -> _Element:
    with archive.open(name) as member:
        data = member.read(_MOST_XML + 1)
    if len(data) > _MOST_XML:
        raise ValueError("too large for a manifest")
    return parse_document(data, name)


def _child(parent: _Element | None, name: str) -> _Element | None:
    # Comments are gone after parsing, so each child has a name.
    return next((child for child in parent if local_name(child) == name), None) if parent is not None else None


def _text(parent: _Element | None, name: str) -> str:
    found = _child(parent, name)
    return (found.text or "").strip() if found is not None else ""


def _attribute(element: _Element | None, name: str) -> str:
    return str(element.get(name, "")) if element is not None else ""


def _common_name(subject: str) -> str:
    """Return the part CN of *subject* (``CN=Contoso Ltd, O=…``), all of it if there is none."""
    for part in subject.split(","):
        key, _, value = part.strip().partition("=")
        if key.upper() == "CN" and value:
            return value.strip('"')
    return subject
