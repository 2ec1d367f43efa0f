"""Delivering a finished package: reading it, looking at where it may go, copying it, and writing an image.

The lower rooms are loaded in the functions, that is in their thread: loading them would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.error import AppError, BadInput, Cancelled
from app.core.progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from app.core.text import Sentence
    from app.deliver.copy.package_kind import PackageKind
    from app.deliver.copy.parallel import CopyOutcome
    from app.deliver.copy.progress import Moment
    from app.deliver.drive.drive import Drive
    from app.deliver.iso.image import IsoImage
    from app.jobs.drives import ListDrives, PluggedDrives
    from app.packager.describe.describe import Description


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliverablePackage:
    """A package that can be delivered: its size in bytes, the file that comes along, and what it does."""

    path: Path
    kind: PackageKind
    size: int
    companion: str = ""
    """The names of what is copied too, as they are: ``.cat`` or script, accounts of a Hub; empty if there is none."""
    description: Description | None = None
    """None where only Windows or the password opens it."""
    hint: Sentence | None = None
    """What to warn of: a token that ended or ends soon, or a sealed file that nothing opens."""
    no_script: Sentence | None = None
    """Why the script that applies a package does not go along; None if it can."""

    @property
    def is_encrypted(self) -> bool:
        """Return whether Windows encrypted it, as a person said."""
        from app.deliver.copy.package_kind import PackageKind

        return self.kind is PackageKind.ENCRYPTED

    @property
    def is_sealed(self) -> bool:
        """Return whether it lies in an envelope of ours."""
        from app.deliver.copy.package_kind import PackageKind

        return self.kind is PackageKind.SEALED


class MaybeEncrypted(BadInput):
    """It is no package that opens here; Windows may have encrypted it, which a person has to say."""


@dataclass(frozen=True, kw_only=True, slots=True)
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


@dataclass(frozen=True, kw_only=True, slots=True)
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


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryTarget:
    """A folder that a person named, what is in the way there, and what a person should know."""

    folder: Path
    existing: tuple[Path, ...]
    hints: tuple[Sentence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliverOrder:
    """What is copied, and where to; in the folders ``replaced`` files may be replaced."""

    package: Path
    folders: tuple[Path, ...]
    replaced: frozenset[Path] = frozenset()
    verify: bool = True
    """Read every copy back and compare it."""
    with_script: bool = False
    """Put the script next to it that applies it quietly and collects the logs."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageOrder:
    """The package of an ISO image, and where the image goes."""

    package: Path
    target: Path
    with_script: bool = False
    sha256: str | None = None
    """Of the package (hexadecimal), where it is known already: the script names it."""


def read_package(path: Path, *, is_encrypted: bool = False) -> DeliverablePackage:
    """Return what the package *path* is; one that Windows encrypted (*is_encrypted*) is not looked into.

    :raises MaybeEncrypted: it may be one, though *is_encrypted* is not said.
    :raises BadInput: it is no package, or a damaged one.
    """
    from app.deliver.copy.package_kind import NO_OPENER, NO_SCRIPT, PackageKind, kind_of
    from app.deliver.copy.package_kind import companion as companion_of
    from app.deliver.copy.plan import sources_of
    from app.deliver.package_state import end_hint, read_state

    kind = kind_of(path, is_encrypted=is_encrypted)
    companion = ", ".join(source.name for source in sources_of(path)[1:])
    description = hint = None
    if kind is PackageKind.SEALED:
        from app.protect.sealed.file import read_seal_header

        read_seal_header(path)
        hint = None if companion_of(path).is_file() else NO_OPENER
    elif kind is PackageKind.PACKAGE:
        description = _describe(path)
        hint = end_hint(read_state(path), datetime.now(UTC))
    return DeliverablePackage(
        path=path,
        kind=kind,
        size=path.stat().st_size,
        companion=companion,
        description=description,
        hint=hint,
        no_script=NO_SCRIPT.get(kind),
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


def look(list_them: ListDrives, package: Path | None, *, with_others: bool, with_script: bool = False) -> Look:
    """Return the drives that *list_them* gives; with a *package* also what a copy of it to each would meet.

    A drive that was pulled out after the list was made is not in it: that is told, and not what fails on it.
    """
    drives = list_them(with_others)
    if package is None:
        return Look(drives)
    places = [place_of(drive) for drive in drives]
    surveys = {place.key: survey(package, place, with_script=with_script) for place in places if is_open(place)}
    gone = {place.key for place in places if place.key in surveys and _is_gone(place, surveys[place.key])}
    return Look(
        tuple(drive for drive, place in zip(drives, places, strict=True) if place.key not in gone),
        {key: found for key, found in surveys.items() if key not in gone},
    )


def _is_gone(place: Place, found: Survey) -> bool:
    """Return whether the root of *place*, whose survey *found* something wrong, is not there any more."""
    if found.error is None or place.folder is None:
        return False
    try:
        place.folder.lstat()
    except OSError as error:
        return isinstance(error, FileNotFoundError)
    return False


def is_open(place: Place) -> bool:
    """Return whether *place* can be reached and takes packages at all."""
    return place.folder is not None and place.reason_not is None


def survey(package: Path, place: Place, *, with_script: bool = False) -> Survey:
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
        old = existing(package, target.folder, with_script=with_script)
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


def survey_all(
    package: DeliverablePackage, places: Iterable[Place], progress: Progress = no_progress, *, with_script: bool = False
) -> dict[str, Survey]:
    """Return what copies of *package* to *places* would meet, by their keys; first that it still is what it was."""
    read_package(package.path, is_encrypted=package.is_encrypted)
    found = {}
    waiting = list(places)
    for number, place in enumerate(waiting):
        progress(number, len(waiting))
        found[place.key] = survey(package.path, place, with_script=with_script)
    progress(len(waiting), len(waiting))
    return found


def find_target(text: str, package: Path, plugged: PluggedDrives, *, with_script: bool = False) -> DeliveryTarget:
    """Return the folder that *text* names, and what a copy of *package* would meet there; nothing is changed.

    :raises AppError: it names none, or the drive takes no package.
    """
    from app.deliver.copy.plan import existing
    from app.deliver.copy.target import hints, look_at

    folder = plugged.folder_of(text)
    target = look_at(folder)
    return DeliveryTarget(
        folder=folder,
        existing=existing(package, folder, with_script=with_script),
        hints=hints(target, package.name),
    )


class Delivery:
    """One copy of a package to several folders at once. ``moments`` tells how far each is, whenever it is asked."""

    def __init__(self, order: DeliverOrder) -> None:
        """Copy nothing yet."""
        self._order = order
        self.moments: tuple[Moment, ...] = ()

    def run(self, progress: Progress = no_progress) -> tuple[CopyOutcome, ...]:
        """Copy, and return how it ended for each folder. What *progress* stops tells ``Cancelled`` as its error."""
        from app.deliver.copy.parallel import copy_to_all

        def tell(moments: tuple[Moment, ...]) -> None:
            self.moments = moments
            total = sum(moment.total for moment in moments)
            # Never as if it were done: then it would be told each time, and not only now and then.
            progress(sum(moment.done for moment in moments), total + 1)

        order = self._order
        return copy_to_all(
            order.package,
            order.folders,
            tell,
            replace=order.replaced,
            verify=order.verify,
            with_script=order.with_script,
        )


def not_copied(folder: Path, error: Sentence | None = None) -> CopyOutcome:
    """Return that nothing was copied to *folder*: because of *error*, or because what is there was kept."""
    from app.deliver.copy.parallel import CopyOutcome

    return CopyOutcome(folder, error=AppError(error) if error is not None else None)


def is_stopped(outcome: CopyOutcome) -> bool:
    """Return whether the copy was stopped on purpose."""
    return isinstance(outcome.error, Cancelled)


def is_in_the_way(error: AppError | None) -> bool:
    """Return whether a copy failed because a file was there that must not be replaced."""
    from app.deliver.copy.plan import Exists

    return isinstance(error, Exists)


def digest_of(package: Path, progress: Progress = no_progress) -> str:
    """Return the SHA-256 of *package*, hexadecimal in lower case.

    :raises AppError: it cannot be read.
    """
    from app.deliver.package_state import sha256_of

    return sha256_of(package, progress)


def write_image(order: ImageOrder, progress: Progress = no_progress) -> IsoImage:
    """Write an ISO image of a package.

    :raises AppError: it fails; then nothing new is left.
    """
    from app.deliver.apply_script import apply_script, script_name
    from app.deliver.iso.image import write_iso

    package = order.package
    extra = []
    if order.with_script:
        digest = order.sha256 or digest_of(package, progress)
        extra = [(script_name(package.name), apply_script(package.name, digest))]
    return write_iso(package, order.target, progress, extra_files=extra)
