"""The manifests of app packages: what an app is called, and what it needs (``kiosk-and-files.md`` 3.5).

The files come from anywhere: what is read of one is bounded, and one that is damaged, or encrypted, has no manifest.
"""

from __future__ import annotations

import io
import zipfile
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from app.answers.xml.xml import local_name, parse_document
from app.core.foreign.archive import open_zip, zip_parts
from app.core.foreign.gate import open_foreign
from app.packager.installer.bounded import BoundedFile, line_of
from app.packager.installer.family_name import family_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

SINGLE, BUNDLE = "AppxManifest.xml", "AppxMetadata/AppxBundleManifest.xml"
APP_SUFFIXES = frozenset((".appx", ".msix", ".appxbundle", ".msixbundle"))
ENCRYPTED_SUFFIXES = frozenset((".eappx", ".emsix", ".eappxbundle", ".emsixbundle"))

_ENCRYPTED = (b"EXPH", b"EXBH")
"""How encrypted packages and bundles begin [INFERRED]."""

_MOST_XML = 4 * 1024 * 1024
_MOST_NEEDS = 130
"""A manifest has at most 128 dependencies (schema of MSIX)."""

_MOST_PACKAGES = 64
"""Packages of a bundle that are opened; a bundle has one for each architecture, the others are resources."""

_LOCAL_HEADER = 30

Version = tuple[int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Need:
    """A package that an app depends on, mostly a framework: its name, publisher, and lowest version that will do."""

    name: str
    publisher: str = ""
    least: str = "0"

    def is_of(self, manifest: Manifest) -> bool:
        """Return whether *manifest* is that of the package which is needed, whatever its version."""
        is_name = manifest.name.casefold() == self.name.casefold()
        return is_name and (not self.publisher or manifest.publisher == self.publisher)

    def is_met_by(self, manifest: Manifest) -> bool:
        """Return whether *manifest* is that of the package which is needed, in a version that will do."""
        return self.is_of(manifest) and version_of(manifest.version) >= version_of(self.least)


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """What an app package or bundle says of itself. ``architectures`` are ``x64``, ``neutral`` … in lower case.

    ``name`` and ``publisher`` are as they are written, because the family name is made of them: line_of them to show.
    """

    name: str
    publisher: str
    version: str
    architectures: frozenset[str]
    is_bundle: bool = False
    is_framework: bool = False
    needs: tuple[Need, ...] = ()
    display_name: str = ""
    display_publisher: str = ""

    @property
    def family(self) -> str:
        """The package family name, as it may be shown."""
        return line_of(family_name(self.name, self.publisher))

    def runs_on(self, other: Manifest) -> bool:
        """Return whether some architecture suits both this package and *other*; neutral suits all."""
        is_neutral = "neutral" in self.architectures | other.architectures
        return is_neutral or bool(self.architectures & other.architectures)


def version_of(text: str) -> Version:
    """Return the numbers of *text*, ``14.0.30704.0``, to compare; what is no number counts as 0."""
    numbers = [int(part) if part.isascii() and part.isdigit() else 0 for part in text[:40].split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def is_encrypted(path: Path) -> bool:
    """Return whether the file at *path* is an encrypted app package, by its name or its first bytes.

    :raises OSError: it cannot be read.
    """
    if PurePath(path.name).suffix.lower() in ENCRYPTED_SUFFIXES:
        return True
    with open_foreign(path) as file:
        return file.read(4) in _ENCRYPTED


def read_manifest(path: Path) -> Manifest:
    """Return the manifest of the app package or bundle at *path*.

    A bundle needs what the application packages inside it need.

    :raises OSError: the file cannot be read.
    :raises ValueError: it is damaged or no app package, for which lxml and :mod:`app.core.foreign.archive` raise errors
        of their own too.
    """
    with BoundedFile(path) as file:
        return _read(file, is_inner=False)


def _read(file: BinaryIO | io.RawIOBase, *, is_inner: bool) -> Manifest:
    with open_zip(file) as archive:
        is_bundle = not is_inner and BUNDLE in archive.namelist()
        root = _document(archive, BUNDLE if is_bundle else SINGLE)
        if not is_bundle:
            return _single(root)
        manifest, files = _bundle(root)
        inner = [found for name in files if (found := _inner(archive, file, name))]
        needs = dict.fromkeys(need for one in inner for need in one.needs)
        return replace(manifest, needs=tuple(needs))


def _single(root: _Element) -> Manifest:
    identity, properties = _child(root, "Identity"), _child(root, "Properties")
    return Manifest(
        name=_required(identity, "Name"),
        publisher=_required(identity, "Publisher"),
        version=_attribute(identity, "Version"),
        architectures=frozenset((_attribute(identity, "ProcessorArchitecture").lower() or "neutral",)),
        is_framework=_text(properties, "Framework").lower() in {"true", "1"},
        needs=tuple(_needs(_child(root, "Dependencies"))),
        display_name=_text(properties, "DisplayName"),
        display_publisher=_text(properties, "PublisherDisplayName"),
    )


def _needs(dependencies: _Element | None) -> Iterator[Need]:
    for element in dependencies if dependencies is not None else ():
        is_optional = any(
            str(key).endswith("Optional") and str(value).lower() in {"true", "1"}
            for key, value in element.attrib.items()
        )
        if local_name(element) == "PackageDependency" and not is_optional:
            yield Need(
                name=_attribute(element, "Name"),
                publisher=_attribute(element, "Publisher"),
                least=_attribute(element, "MinVersion") or "0",
            )


def _bundle(root: _Element) -> tuple[Manifest, list[str]]:
    """Return what a bundle says, and the files of the application packages in it."""
    identity, packages, properties = (_child(root, name) for name in ("Identity", "Packages", "Properties"))
    applications = [
        element
        for element in (packages if packages is not None else ())
        if local_name(element) == "Package" and _attribute(element, "Type").lower() == "application"
    ]
    manifest = Manifest(
        name=_required(identity, "Name"),
        publisher=_required(identity, "Publisher"),
        version=_attribute(identity, "Version"),
        architectures=frozenset(_attribute(one, "Architecture").lower() or "neutral" for one in applications)
        or frozenset(("neutral",)),
        is_bundle=True,
        display_name=_text(properties, "DisplayName"),
        display_publisher=_text(properties, "PublisherDisplayName"),
    )
    return manifest, [_attribute(one, "FileName") for one in applications[:_MOST_PACKAGES]]


def _inner(archive: zipfile.ZipFile, file: BinaryIO | io.RawIOBase, name: str) -> Manifest | None:
    """Return the manifest of the package *name* in a bundle; None where it is packed, away or damaged.

    Bundles store their packages as they are. One that is packed would have to be unpacked whole to be read.
    """
    try:
        member = archive.getinfo(name)
        if member.compress_type != zipfile.ZIP_STORED:
            return None
        file.seek(member.header_offset)
        header = file.read(_LOCAL_HEADER) or b""
        if len(header) < _LOCAL_HEADER or header[:4] != b"PK\3\4":
            return None
        lengths = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        window = _Window(file, member.header_offset + _LOCAL_HEADER + lengths, member.file_size)
        return _read(window, is_inner=True)
    except Exception:  # noqa: BLE001 - libraries raise many kinds; a package that breaks one tells nothing
        return None


class _Window(io.RawIOBase):
    """A part of an open file, as a file of its own."""

    def __init__(self, file: BinaryIO | io.RawIOBase, start: int, size: int) -> None:
        super().__init__()
        self._file, self._start, self._size, self._at = file, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("before the start")
        self._at = base + offset
        return self._at

    def read(self, size: int | None = -1, /) -> bytes:
        left = max(0, self._size - self._at)
        wanted = left if size is None or size < 0 else min(size, left)
        self._file.seek(self._start + self._at)
        data = self._file.read(wanted) or b""
        self._at += len(data)
        return data


def _document(archive: zipfile.ZipFile, name: str) -> _Element:
    data = bytearray()
    with closing(zip_parts(archive, name)) as parts:
        for part in parts:
            data += part
            if len(data) > _MOST_XML:
                raise ValueError("too large for a manifest")
    return parse_document(bytes(data), name)


def _child(parent: _Element | None, name: str) -> _Element | None:
    # Comments are gone after parsing, so each child has a name.
    return next((child for child in parent if local_name(child) == name), None) if parent is not None else None


def _text(parent: _Element | None, name: str) -> str:
    found = _child(parent, name)
    return (found.text or "").strip() if found is not None else ""


def _attribute(element: _Element | None, name: str) -> str:
    return str(element.get(name, "")) if element is not None else ""


def _required(element: _Element | None, name: str) -> str:
    text = _attribute(element, name)
    if not text:
        raise ValueError(f"the manifest has no {name}")
    return text
