"""The files of a package as a source for building it again: contents by the names that its answers use."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from app.core.error import BadInput
from app.core.text import N_
from app.packager.compile.app_license import ADD_LICENSE, license_content, license_document
from app.packager.compile.group import file_name
from app.packager.compile.package_files import assets
from app.packager.read.asset_list import told_hash

if TYPE_CHECKING:
    from app.packager.compile.group import Group
    from app.packager.compile.provxml import Parm
    from app.packager.read.package import OpenPackage


BASE64_PARMS = frozenset({"EncodedCertificate", "PFXCertBlob"})


class PackageFiles:
    """The files of a package that is built again: payloads from its data assets, documents from its values."""

    def __init__(self, package: OpenPackage) -> None:
        """Read the values that hold documents."""
        self.package = package
        self.payloads: dict[str, str] = {}
        self.hashes: dict[str, bytes] = {}
        self._documents: dict[str, list[str]] = {}
        for line in {line.file: line for line in package.lines()}.values():
            for parm in package.parms(line):
                self._documents.setdefault(_document(parm), []).append(parm.value)

    def assign(self, groups: list[Group]) -> None:
        """Find the payload of each data asset of *groups* by its number and name.

        :raises BadInput: one is missing.
        """
        places: dict[tuple[str, str], str] = {}
        for path in self.package.payloads:
            *_, folder, name = path.split("/")
            number, mark, _ = folder.partition("_")
            if mark:
                places[number, name] = path
        for asset in assets(groups):
            if (found := places.get((str(asset.number), asset.file_name))) is not None:
                self.payloads[asset.file] = found
            if asset.file not in self.payloads:
                raise BadInput(
                    N_("Error", "{name} names the file {file} but does not contain it. The package is damaged."),
                    name=self.package.name,
                    file=asset.file_name,
                )

    def folders(self, groups: list[Group]) -> dict[int, str]:
        """Return the folder of each data asset of *groups*, by its number, as the package has it."""
        return {asset.number: self.payloads[asset.file].split("/")[-2] for asset in assets(groups)}

    def stale(self) -> list[str]:
        """Return the paths of the payloads that were opened and whose folder is named after another content."""
        told = {path: told_hash(path.split("/")[-2]) for path in self.hashes}
        return [path for path, digest in self.hashes.items() if told[path] not in {None, digest}]

    def size(self, file: str) -> int:
        """Return the size of the payload *file*."""
        return self.package.wim.entries[self.payloads[file]].size

    def open(self, file: str) -> BinaryIO:
        """Return the payload *file*, unpacked to a temporary file that is gone when it is closed."""
        copy = TemporaryFile()  # noqa: SIM115 - the caller closes it
        hashed = _Hashed(copy)
        self.package.wim.copy(self.payloads[file], hashed)  # type: ignore[arg-type]  # copy only calls write
        self.hashes[self.payloads[file]] = hashed.sha256.digest()
        copy.seek(0)
        return copy

    def read(self, file: str, parm: str) -> bytes:
        """Return the document *file*: the next value of *parm*, as it is in the package."""
        values = self._documents.get(parm)
        if not values:
            raise BadInput(
                N_("Error", "{name} holds no content for {file}. The package is damaged, or made by another tool."),
                name=self.package.name,
                file=file_name(file),
            )
        value = values.pop(0)
        is_license = parm.startswith(ADD_LICENSE.casefold())
        if parm not in BASE64_PARMS and not is_license:
            return value.encode()
        try:
            return license_content(value) if is_license else b64decode(value)
        except (ValueError, BadInput):
            raise BadInput(
                N_(
                    "Error",
                    "The content of {file} in {name} is damaged: it is not base64. Get a new copy of the package.",
                ),
                file=file_name(file),
                name=self.package.name,
            ) from None


class _Hashed:
    """A file that is written and hashed at once."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes | memoryview) -> None:
        self.sha256.update(data)
        self._out.write(data)


def _document(parm: Parm) -> str:
    """Return what the value of *parm* is called where it is a document."""
    if parm.name != ADD_LICENSE or len(parm.path) < 2:
        return parm.name
    return license_document(parm.path[1][1], parm.path[-1][0])
