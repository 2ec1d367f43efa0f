"""Looking into a package: what it does to a PC and who signed it, and its files, listed or written to a folder.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.progress import Progress, no_progress

if TYPE_CHECKING:
    from pathlib import Path

    from app.packager.check.compare import Comparison
    from app.packager.describe.describe import Description
    from app.packager.signature.places import Signature


_LONGEST = 400


@dataclass(frozen=True, kw_only=True, slots=True)
class Inspected:
    """What a package does and holds; ``files``: path in the package, path as it may be shown, size in bytes."""

    description: Description
    files: tuple[tuple[str, str, int], ...]
    has_answers: bool
    signatures: tuple[Signature, ...] = ()

    def data(self) -> dict[str, Any]:
        """Return what the package does and who signed it as plain JSON; the files are not in it."""
        from app.packager.describe.describe import description_data
        from app.packager.signature.places import signature_data

        return {**description_data(self.description), "signatures": list(map(signature_data, self.signatures))}


@dataclass(frozen=True, kw_only=True, slots=True)
class InspectOrder:
    """The package, and the folder to which its files are extracted before it is described; None extracts nothing.

    A package whose groups are damaged can still be looked into this way. Without ``with_signatures`` those are not
    checked, which for a signed package means reading all of it: for who verifies it anyway.
    """

    package: Path
    extract_to: Path | None = None
    with_signatures: bool = True
    allow_large: bool = False
    """It may unpack to absurdly much where it is extracted: the person knows why."""


def inspect(order: InspectOrder, progress: Progress = no_progress) -> Inspected:
    """Return what a package does; *progress* counts the files that are extracted, and of those that are checked.

    :raises TooMuch: it unpacks to absurdly much, and that is not allowed.
    :raises BadInput: it is not one or damaged.
    :raises AppError: its files cannot be written; then nothing is left.
    """
    from app.core.masking import shown
    from app.packager.check.verify import signatures_of
    from app.packager.describe.describe import describe
    from app.packager.read.package import open_package
    from app.packager.wim.extract import extract
    from app.packager.wim.unpacked import demand_usual

    with open_package(order.package) as package:
        if order.extract_to is not None:
            if not order.allow_large:
                demand_usual(package.wim, package.name)
            extract(package.wim, order.extract_to, progress)
        return Inspected(
            description=describe(package),
            files=tuple(
                (entry.path, shown(entry.path, _LONGEST), entry.size)
                for entry in package.wim.entries.values()
                if not entry.directory
            ),
            has_answers=package.answers is not None,
            signatures=signatures_of(package, order.package, lambda done: progress(done, package.wim.size))
            if order.with_signatures
            else (),
        )


def extract_all(path: Path, folder: Path, progress: Progress = no_progress) -> Path:
    """Write the files of the package *path* below *folder*.

    :raises AppError: it fails; then nothing is left.
    """
    from app.packager.read.package import open_package
    from app.packager.wim.extract import extract

    with open_package(path) as package:
        extract(package.wim, folder, progress)
    return folder


def extract_file(path: Path, name: str, target: Path, progress: Progress = no_progress) -> Path:
    """Write the file *name* of the package *path* to *target*.

    :raises AppError: it fails; then *target* is as it was.
    """
    from app.core.safe_file import open_beside
    from app.packager.read.package import open_package

    with open_package(path) as package:
        size = package.wim.entries[name].size
        # It may hold passwords, as the answers of a package do.
        with open_beside(target, secret=True) as out:
            package.wim.copy(name, out, lambda done: progress(done, size))
    return target


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareOrder:
    """The two packages to compare."""

    first: Path
    second: Path


def compare(order: CompareOrder) -> Comparison:
    """Return how the two packages differ.

    :raises BadInput: one of them is none or damaged.
    """
    from app.packager.check.compare import compare_packages
    from app.packager.read.package import open_package

    with open_package(order.first) as first, open_package(order.second) as second:
        return compare_packages(first, second)


def comparison_data(found: Comparison) -> dict[str, Any]:
    """Return *found* as plain JSON."""
    from app.packager.check.compare import comparison_data as data

    return data(found)
