"""What the window of deliveries does in the background: read the package, list drives, look at them, copy. No Qt here.

The lower rooms are loaded in the functions, that is in their thread: loading them would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.core.error import AppError, BadInput, Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.deliver.copy.package_kind import Kind
    from app.deliver.copy.parallel import Outcome
    from app.deliver.copy.progress import Moment
    from app.deliver.drive.drive import Drive
    from app.packager.describe.describe import Description

    ListDrives = Callable[[bool], tuple[Drive, ...]]
    """Returns the drives; the argument asks for those too that do not call themselves removable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package that can be delivered: its size in bytes, the file that comes along, and what it does."""

    path: Path
    kind: Kind
    size: int
    companion: str = ""
    """The name of the ``.cat`` or script that is copied too, as it is; empty if there is none."""
    description: Description | None = None
    """None where only Windows or the password opens it."""


class MaybeEncrypted(BadInput):
    """It is no package that opens here; Windows may have encrypted it, which a person has to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a package may go: a drive, or a folder that a person chose (``drive`` is None)."""

    key: str
    """The same as long as the same drive stays plugged in."""
    folder: Path | None
    """None for a drive that cannot be reached."""
    drive: Drive | None = None

    @property
    def reason_not(self) -> Sentence | None:
        """Return why the drive takes no package; None if it does."""
        return self.drive.reason_not if self.drive else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What is known before a copy to a place: why it will fail, what it replaces, what a person should know."""

    error: Sentence | None = None
    existing: tuple[str, ...] = ()
    """Names of files that are in the way, fit to be shown."""
    hints: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """One look at what is plugged in: the drives, and what is known of those that take a package, by their keys."""

    drives: tuple[Drive, ...]
    surveys: Mapping[str, Survey] = field(default_factory=dict)


def list_drives(with_others: bool) -> tuple[Drive, ...]:
    """Return the drives that are plugged in. Raises AppError where the system's list cannot be had."""
    from app.deliver.drive.drives import drives

    return drives(with_others=with_others)


def read_package(path: Path, *, is_encrypted: bool = False) -> Package:
    """Return what the package *path* is; one that Windows encrypted (*is_encrypted*) is not looked into.

    :raises MaybeEncrypted: it may be one, though *is_encrypted* is not said.
    :raises BadInput: it is no package, or a damaged one.
    """
    from app.deliver.copy.package_kind import Kind, kind_of
    from app.deliver.copy.plan import sources_of

    kind = kind_of(path, is_encrypted=is_encrypted)
    description = None
    if kind is Kind.SEALED:
        from app.protect.sealed.file import read_seal_header

        read_seal_header(path)
    elif kind is Kind.PACKAGE:
        description = _describe(path)
    return Package(
        path=path,
        kind=kind,
        size=path.stat().st_size,
        companion="".join(source.name for source in sources_of(path)[1:]),
        description=description,
    )


def _describe(path: Path) -> Description:
    from app.deliver.copy.package_kind import may_be_encrypted
    from app.packager.describe.describe import describe
    from app.packager.read.package import open_package

    try:
        with open_package(path) as package:
            return describe(package)
    except BadInput as error:
        if may_be_encrypted(path):
            raise MaybeEncrypted(error.sentence) from error
        raise


def place_of(drive: Drive) -> Place:
    """Return the root of *drive* as a place."""
    return Place(key=drive.key or drive.device, folder=drive.folder, drive=drive)


def look(list_them: ListDrives, package: Path | None, *, with_others: bool) -> Look:
    """Return the drives that *list_them* gives; with a *package* also what a copy of it to each would meet."""
    drives = list_them(with_others)
    if package is None:
        return Look(drives)
    places = [place_of(drive) for drive in drives]
    return Look(drives, {place.key: survey(package, place) for place in places if is_open(place)})


def is_open(place: Place) -> bool:
    """Tell whether *place* can be reached and takes packages at all."""
    return place.folder is not None and place.reason_not is None


def survey(package: Path, place: Place) -> Survey:
    """Return what a copy of *package* to *place* would meet; nothing is changed there."""
    from app.core.masking import shown
    from app.deliver.copy.plan import existing, parts_of
    from app.deliver.copy.target import check_room, hints, look_at
    from app.deliver.file_name import check_name

    if place.folder is None:
        return Survey(error=place.reason_not)
    try:
        target = look_at(place.folder)
        if place.drive is not None:
            # Its list knows better: the system may hide the kind of file system, or put the root elsewhere.
            target = replace(target, is_root=True, file_system=place.drive.file_system or target.file_system)
        parts = parts_of(package, target)
        for part in parts:
            check_name(part.path.name, target.longest_name)
        old = existing(package, target.folder)
        check_room(target, [part.size for part in parts], [path.lstat().st_size for path in old])
    except AppError as error:
        return Survey(error=error.sentence)
    except OSError as error:
        from app.deliver.copy.error import target_failed

        return Survey(error=target_failed(error, target, package.name).sentence)
    return Survey(
        existing=tuple(shown(path.name) for path in old),
        hints=hints(target, package.name),
    )


def survey_all(package: Package, places: Iterable[Place], progress: Progress) -> dict[str, Survey]:
    """Return what copies of *package* to *places* would meet, by their keys; first that it still is what it was."""
    from app.deliver.copy.package_kind import Kind

    read_package(package.path, is_encrypted=package.kind is Kind.ENCRYPTED)
    found = {}
    waiting = list(places)
    for number, place in enumerate(waiting):
        progress(number, len(waiting))
        found[place.key] = survey(package.path, place)
    progress(len(waiting), len(waiting))
    return found


class Delivery:
    """One copy of a package to several folders at once. ``moments`` tells how far each is, whenever it is asked."""

    def __init__(
        self, package: Path, folders: tuple[Path, ...], replaced: frozenset[Path], *, with_script: bool
    ) -> None:
        """Copy *package* to *folders*, with a script that applies it if asked; in *replaced* files may be replaced."""
        self._package = package
        self._folders = folders
        self._replaced = replaced
        self._with_script = with_script
        self.moments: tuple[Moment, ...] = ()

    def run(self, progress: Progress) -> tuple[Outcome, ...]:
        """Copy, and return how it ended for each folder. What *progress* stops tells ``Cancelled`` as its error."""
        from app.deliver.copy.parallel import copy_to_all

        def tell(moments: tuple[Moment, ...]) -> None:
            self.moments = moments
            total = sum(moment.total for moment in moments)
            # Never as if it were done: then it would be told each time, and not only now and then.
            progress(sum(moment.done for moment in moments), total + 1)

        return copy_to_all(self._package, self._folders, tell, replace=self._replaced, with_script=self._with_script)


def write_image(package: Path, target: Path, progress: Progress, *, with_script: bool) -> Path:
    """Write an ISO image of *package* to *target*. Raises AppError; then nothing new is left."""
    from app.deliver.apply_script import apply_script, script_name
    from app.deliver.iso.image import write_iso
    from app.deliver.package_state import sha256_of

    extra = (
        [(script_name(package.name), apply_script(package.name, sha256_of(package, progress)))] if with_script else []
    )
    return write_iso(package, target, progress, extra_files=extra).path


def is_stopped(outcome: Outcome) -> bool:
    """Tell whether the copy was stopped on purpose."""
    return isinstance(outcome.error, Cancelled)
