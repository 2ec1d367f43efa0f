"""What the dialogs for packages do in the background: describe, verify, extract, compare. No Qt here.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.safe_file import open_beside
from app.packager.wim.extract import extract

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.packager.check.compare import Comparison
    from app.packager.check.verify import Verification
    from app.packager.describe.describe import Description
    from app.packager.signature.places import Signature


_LONGEST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """What a package does and holds; ``files``: path in the package, path as it may be shown, size in bytes."""

    description: Description
    files: tuple[tuple[str, str, int], ...]
    has_answers: bool
    signatures: tuple[Signature, ...] = ()


def inspect(path: Path) -> Inspected:
    """Return what the package *path* does. Raises BadInput where it is none or damaged."""
    from app.core.masking import shown
    from app.packager.describe.describe import describe
    from app.packager.read.package import open_package
    from app.packager.signature.places import read_signatures

    with open_package(path) as package:
        return Inspected(
            description=describe(package),
            files=tuple(
                (entry.path, shown(entry.path, _LONGEST), entry.size)
                for entry in package.wim.entries.values()
                if not entry.directory
            ),
            has_answers=package.answers is not None,
            signatures=read_signatures(package, path),
        )


def verify(path: Path, progress: Progress) -> Verification:
    """Return what is right and wrong with the package *path*. Raises BadInput where it cannot be opened."""
    from app.packager.check.verify import verify_package

    return verify_package(path, progress)


def extract_all(path: Path, folder: Path, progress: Progress) -> Path:
    """Write the files of the package *path* below *folder*. Raises AppError; then nothing is left."""
    from app.packager.read.package import open_package

    with open_package(path) as package:
        extract(package.wim, folder, progress)
    return folder


def extract_file(path: Path, name: str, target: Path, progress: Progress) -> Path:
    """Write the file *name* of the package *path* to *target*. Raises AppError; then *target* is as it was."""
    from app.packager.read.package import open_package

    with open_package(path) as package:
        size = package.wim.entries[name].size
        # It may hold passwords, as the answers of a package do.
        with open_beside(target, secret=True) as out:
            package.wim.copy(name, out, lambda done: progress(done, size))
    return target


def compare(a: Path, b: Path) -> Comparison:
    """Return how the packages *a* and *b* differ. Raises BadInput where one of them is none or damaged."""
    from app.packager.check.compare import compare_packages
    from app.packager.read.package import open_package

    with open_package(a) as first, open_package(b) as second:
        return compare_packages(first, second)
