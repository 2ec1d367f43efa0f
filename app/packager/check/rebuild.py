"""Building a package again from its own answers, to see whether the same files come out.

It is the proof that this program writes what the tool that made the package wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO

from app.core.error import BadInput
from app.core.text import N_, Sentence
from app.packager.build import REPRODUCIBLE_DATE, Stamp, write_package
from app.packager.compile.compiler import compile_answers
from app.packager.compile.file_texts import told_apart
from app.packager.read.source import PackageFiles
from app.packager.wim.reader import open_wim

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.packager.read.package import OpenPackage
    from app.packager.wim.read_back import Digests
    from app.packager.wim.reader import Wim


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
