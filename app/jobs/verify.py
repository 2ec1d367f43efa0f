"""Checking a package: whether it is whole, and whether the same comes out when it is built again.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput
from app.core.progress import Progress, no_progress
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from app.packager.check.rebuild import FileResult, Rebuilt
    from app.packager.check.verify import Verification


def verify(path: Path, progress: Progress = no_progress, *, allow_large: bool = False) -> Verification:
    """Return what is right and wrong with the package *path*.

    :raises TooMuch: it unpacks to absurdly much, and that is not allowed.
    :raises BadInput: it cannot be opened.
    """
    from app.packager.check.verify import verify_package

    return verify_package(path, progress, allow_large=allow_large)


def verification_data(found: Verification) -> dict[str, Any]:
    """Return *found* as plain JSON."""
    from app.packager.check.verify import verification_data as data

    return data(found)


@dataclass(frozen=True, kw_only=True, slots=True)
class RebuildOrder:
    """The package to build again; ``kept`` is where the new one goes, None if nobody wants it."""

    package: Path
    kept: Path | None = None
    allow_large: bool = False
    """It may unpack to absurdly much: the person knows why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RebuildResult:
    """What came out; ``same`` is how many files are. ``others`` are not, or are for a reason that is to be reported."""

    rebuilt: Rebuilt
    same: int
    others: tuple[FileResult, ...]
    kept: Path | None

    def data(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            "identical": self.same,
            "sha256": self.rebuilt.digests.sha256.hex(),
            "files": [
                {"path": one.path, "state": one.state.value, "reason": str(one.reason) if one.reason else None}
                for one in self.rebuilt.files
            ],
            "output": None if self.kept is None else str(self.kept),
        }


def rebuild(order: RebuildOrder, progress: Progress = no_progress) -> RebuildResult:
    """Build the package again from its own answers, and compare every file.

    :raises TooMuch: it unpacks to absurdly much, and that is not allowed.
    :raises BadInput: it is no package, has no answers, or is the file where the new one would go.
    :raises AppError: the new one cannot be written; then what was there is as it was.
    """
    from app.packager.check.rebuild import RebuildState, rebuild_package
    from app.packager.read.package import open_package
    from app.packager.wim.unpacked import demand_usual

    with open_package(order.package) as package, _new_file(order) as out:
        if not order.allow_large:
            demand_usual(package.wim, package.name)
        rebuilt = rebuild_package(package, out, progress)
    same = sum(one.state is RebuildState.IDENTICAL for one in rebuilt.files)
    others = tuple(one for one in rebuilt.files if one.state is not RebuildState.IDENTICAL or one.reason)
    return RebuildResult(rebuilt=rebuilt, same=same, others=others, kept=order.kept)


@contextmanager
def _new_file(order: RebuildOrder) -> Iterator[BinaryIO]:
    """Yield the file for the new package: the one that is kept when the block ends, or one that nobody keeps."""
    kept = order.kept
    if kept is None:
        with TemporaryFile() as out:
            yield out
        return
    from app.core.safe_file import open_beside

    if kept.exists() and kept.samefile(order.package):
        raise BadInput(N_("Error", "{path} is the package itself. Choose another name for the rebuilt one."), path=kept)
    # A package may hold passwords in the clear.
    with open_beside(kept, secret=True) as out:
        yield out
