"""Building a package again from its own answers, to see whether the same files come out.

It is the proof that this program writes what the tool that made the package wrote.
"""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from enum import StrEnum
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from app.model.error import BadInput
from app.model.text import N_, Sentence
from app.packager.build import REPRODUCIBLE_DATE, Stamp, write_package
from app.packager.clean import told_apart
from app.packager.compiler import compile_answers
from app.packager.group import file_name
from app.packager.tree import assets
from app.packager.wim_reader import open_wim

if TYPE_CHECKING:
    from app.packager.build import Progress
    from app.packager.group import Group
    from app.packager.package import OpenPackage
    from app.packager.read_back import Digests
    from app.packager.wim_reader import Wim

_BASE64_PARMS = frozenset({"EncodedCertificate", "PFXCertBlob"})


class State(StrEnum):
    """What became of one file."""

    IDENTICAL = "identical"
    DIFFERENT = "different"
    MISSING = "missing"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileResult:
    """One file of the package and its rebuilt twin; ``reason`` tells why they are not equal, where that is known."""

    path: str
    state: State
    reason: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """The outcome: one result for each file of either package, and the digests of the new one."""

    files: tuple[FileResult, ...]
    digests: Digests

    @property
    def identical(self) -> bool:
        """Whether every file came out the same, byte for byte."""
        return all(result.state is State.IDENTICAL for result in self.files)


def rebuild_package(package: OpenPackage, out: BinaryIO, progress: Progress | None = None) -> Rebuilt:
    """Write *package* anew to *out*, an empty file, from its answers, and compare every file.

    The new one keeps the identity and time of the old. Raises BadInput where the package carries no answers.
    """
    if package.answers is None:
        raise package.refusal or BadInput(
            N_("Error", "{name} carries no answer file, so it cannot be built again. Only its contents can be shown."),
            name=package.name,
        )
    files = PackageFiles(package)
    groups = compile_answers(told_apart(package.answers), package.dialect, files)
    files.assign(groups)
    times = (entry.created for entry in package.wim.entries.values() if entry.created)
    created = max(times, default=REPRODUCIBLE_DATE)
    guid = package.wim.header.guid
    stamp = Stamp(when=created, container_id=guid, list_id=guid)
    digests = write_package(out, package.answers, groups, files, package.dialect, stamp, progress)
    out.seek(0)
    return Rebuilt(files=_compare(package, open_wim(out)), digests=digests)


class PackageFiles:
    """The files of a package that is built again: payloads from its data assets, documents from its values."""

    def __init__(self, package: OpenPackage) -> None:
        """Read the values that hold documents."""
        self.package = package
        self.payloads: dict[str, str] = {}
        self._documents: dict[str, list[str]] = {}
        for line in {line.file: line for line in package.lines()}.values():
            for parm in package.parms(line):
                self._documents.setdefault(parm.name, []).append(parm.value)

    def assign(self, groups: list[Group]) -> None:
        """Find the payload of each data asset of *groups* by its number and name. Raises BadInput if one is missing."""
        for asset in assets(groups):
            for path in self.package.payloads:
                *_, folder, name = path.split("/")
                if name == asset.file_name and folder.startswith(f"{asset.number}_"):
                    self.payloads[asset.file] = path
            if asset.file not in self.payloads:
                raise BadInput(
                    N_("Error", "{name} names the file {file} but does not hold it. The package is damaged."),
                    name=self.package.name,
                    file=asset.file_name,
                )

    def size(self, file: str) -> int:
        """Return the size of the payload *file*."""
        return self.package.wim.entries[self.payloads[file]].size

    def open(self, file: str) -> BinaryIO:
        """Return the payload *file*, unpacked to a temporary file that is gone when it is closed."""
        copy = TemporaryFile()  # noqa: SIM115 - the caller closes it
        self.package.wim.copy(self.payloads[file], copy)
        copy.seek(0)
        return copy

    def read(self, file: str, parm: str) -> bytes:
        """Return the document *file*: the next value of *parm*, as it stands in the package."""
        values = self._documents.get(parm)
        if not values:
            raise BadInput(
                N_("Error", "{name} holds no content for {file}. The package is damaged, or made by another tool."),
                name=self.package.name,
                file=file_name(file),
            )
        value = values.pop(0)
        if parm not in _BASE64_PARMS:
            return value.encode()
        try:
            return b64decode(value)
        except ValueError:
            raise BadInput(
                N_(
                    "Error",
                    "The content of {file} in {name} is damaged: it is not base64. Get a new copy of the package.",
                ),
                file=file_name(file),
                name=self.package.name,
            ) from None


def _compare(package: OpenPackage, rebuilt: Wim) -> tuple[FileResult, ...]:
    old = {path: entry for path, entry in package.wim.entries.items() if not entry.directory}
    new = {path: entry for path, entry in rebuilt.entries.items() if not entry.directory}
    results = []
    for path in sorted({*old, *new}):
        if path not in new:
            state = State.MISSING
        elif path not in old:
            state = State.EXTRA
        else:
            state = State.IDENTICAL if old[path].sha1 == new[path].sha1 else State.DIFFERENT
        results.append(FileResult(path=path, state=state, reason=_reason(package, state)))
    return tuple(results)


def _reason(package: OpenPackage, state: State) -> Sentence | None:
    if state is State.IDENTICAL:
        return None
    if not package.image.notes:
        return Sentence(
            N_("Rebuild", "The package is of 2016: one file for each category, with plain names (ppkg-format.md, C.5).")
        )
    if package.dialect.is_before_2019:
        return Sentence(
            N_("Rebuild", "The tool of 2018 is older than the settings stores that are known (ppkg-format.md, 5.4).")
        )
    return Sentence(N_("Rebuild", "No reason is known. Please report it with the setting it belongs to."))
