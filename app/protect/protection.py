"""From a project to a package that is protected as it was asked for: built, signed, sealed, or encrypted by Windows.

Each step works on what is not in its place yet, so whatever fails, the folder is as it was before. A package that is to
be sealed is built in a temporary folder for its owner alone and never stands in the folder of the result.
"""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from app.answers.project_answers import answers_from
from app.model.error import AppError
from app.model.package_file import file_stem
from app.model.safe_file import open_beside
from app.model.text import N_, Sentence
from app.packager.build import build_package
from app.packager.describe import describe
from app.packager.dialect import dialect_of
from app.packager.draft import describe_project
from app.packager.files import FolderFiles
from app.packager.new_folder import folder_for
from app.packager.package import open_package
from app.protect.password import password_hints
from app.protect.protection_choice import Protected, Protection, Stage, Way, check_protection
from app.protect.sealed_file import seal_file
from app.protect.sealed_format import SUFFIX
from app.protect.sealed_script import open_script, script_path
from app.protect.sign_catalogue import SignedBytes, sign_bytes
from app.protect.windows_encryption import encrypt_with_windows
from app.protect.working_folder import working_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.model.project import Project
    from app.packager.build import Built, Stamp
    from app.packager.read_back import Digests
    from app.packager.signer import Signer

    Progress = Callable[[int, int], None]

_STEPS = 1000
_CHUNK = 1 << 20


def build_protected(
    project: Project,
    source: Path,
    folder: Path,
    protection: Protection,
    *,
    stamp: Stamp | None = None,
    progress: Progress | None = None,
    stage: Callable[[Stage], None] | None = None,
    with_end: bool = False,
) -> Protected:
    """Build *project*, whose files are relative to *source*, into *folder*, which is made if it is missing.

    *progress* gets steps done and in all and may raise to stop; *stage* is told what begins. On any failure nothing is
    left in *folder*, and what was there is untouched. A package of an earlier build that lies there in the clear is
    removed once its sealed form is whole, as one without protection would have replaced it. *with_end* puts the end of
    the bulk token into the names of the files (:func:`app.model.package_file.file_stem`).

    :raises BadInput: as :func:`app.protect.protection_choice.check_protection`, or a file of the project is missing.
    :raises AppError: a step failed, in a sentence.
    """
    check_protection(protection)
    tell, stem = stage or _silent, file_stem(project, with_end=with_end)
    with folder_for(folder):
        match protection.way:
            case Way.WINDOWS:
                return _encrypt(project, source, folder / f"{stem}.ppkg", protection, progress, tell)
            case Way.SEALED:
                return _seal(project, source, folder / f"{stem}.ppkg", protection, stamp, progress, tell)
            case Way.NONE:
                built, signer = _build(project, source, folder / f"{stem}.ppkg", protection, stamp, progress, tell)
                return _outcome(Way.NONE, built.package, built, signer)


def _build(
    project: Project,
    source: Path,
    target: Path,
    protection: Protection,
    stamp: Stamp | None,
    progress: Progress | None,
    tell: Callable[[Stage], None],
) -> tuple[Built, Signer | None]:
    """Build *target*, with a signed catalogue if that is asked for; return what was built and who signed."""
    signed: list[SignedBytes] = []
    key = protection.signer

    def sign(catalogue: bytes, digests: Digests) -> bytes:
        assert key is not None  # noqa: S101 - only called with one
        tell(Stage.SIGNING)
        cancel = (lambda: progress(digests.size, digests.size)) if progress else None
        name = f"{target.stem}.cat"
        url = protection.time_stamp_url or None
        signed.append(sign_bytes(catalogue, name, digests, key, time_stamp_url=url, cancel=cancel))
        return signed[0].data

    tell(Stage.BUILDING)
    built = build_package(
        answers_from(project),
        FolderFiles(source),
        dialect_of(project),
        target.parent,
        stamp=stamp,
        progress=progress,
        sign=sign if key else None,
        stem=target.stem,
    )
    return built, signed[0].signer if signed else None


def _seal(
    project: Project,
    source: Path,
    plain: Path,
    protection: Protection,
    stamp: Stamp | None,
    progress: Progress | None,
    tell: Callable[[Stage], None],
) -> Protected:
    catalogue, sealed = plain.with_suffix(".cat"), plain.with_name(plain.name + SUFFIX)
    script, text = script_path(sealed), open_script(sealed.name)
    with working_folder() as work:
        first, second = _part(progress, 0, _STEPS // 2), _part(progress, _STEPS // 2, _STEPS)
        built, signer = _build(project, source, work / plain.name, protection, stamp, first, tell)
        outcome = _outcome(Way.SEALED, built.package, built, signer)
        tell(Stage.SEALING)
        made = None
        try:
            # What is small is written first, but takes its place after the sealed file did: all of it or nothing.
            with ExitStack() as small:
                small.enter_context(open_beside(catalogue, secret=True)).write(built.catalogue.read_bytes())
                if protection.has_script:
                    small.enter_context(open_beside(script, secret=True)).write(text)
                made = seal_file(built.package, sealed, protection.password, second)
        except BaseException:
            if made is not None:
                sealed.unlink(missing_ok=True)
            raise
    return replace(
        outcome,
        file=sealed,
        catalogue=catalogue,
        script=script if protection.has_script else None,
        script_sha256=hashlib.sha256(text).hexdigest() if protection.has_script else None,
        rounds=made.header.rounds,
        notes=(*password_hints(protection.password), *_without(plain)),
    )


def _encrypt(
    project: Project,
    source: Path,
    target: Path,
    protection: Protection,
    progress: Progress | None,
    tell: Callable[[Stage], None],
) -> Protected:
    assert protection.builder is not None  # noqa: S101 - checked before
    description = describe_project(project, source)
    tell(Stage.ENCRYPTING)
    made = encrypt_with_windows(project, source, target, protection.builder, progress)
    size, digest = _measured(made.package)
    return Protected(
        way=Way.WINDOWS,
        file=made.package,
        size=size,
        sha256=digest,
        catalogue=made.catalogue,
        groups=None,
        assets=None,
        description=description,
        encrypted=made,
        notes=made.notes,
    )


def _outcome(way: Way, file: Path, built: Built, signer: Signer | None) -> Protected:
    with open_package(built.package) as package:
        description = describe(package)
    return Protected(
        way=way,
        file=file,
        size=built.digests.size,
        sha256=built.digests.sha256.hex(),
        catalogue=built.catalogue,
        groups=built.groups,
        assets=built.assets,
        description=description,
        signer=signer,
    )


def _without(plain: Path) -> list[Sentence]:
    """Remove the package of an earlier build, which would lie in the clear beside its sealed form; tell of it."""
    values: dict[str, object] = {"path": plain}
    try:
        plain.unlink()
    except FileNotFoundError:
        return []
    except OSError:
        return [Sentence(N_("Protect", "{path} of an earlier build still lies there in the clear. Delete it."), values)]
    return [Sentence(N_("Protect", "{path} of an earlier build lay there in the clear and was removed."), values)]


def _measured(path: Path) -> tuple[int, str]:
    """Return size and SHA-256 of the file *path*."""
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
    except OSError as error:
        raise AppError(
            N_("Error", "{path} cannot be read back: {reason}. The drive may be failing; save to another one."),
            path=path,
            reason=error.strerror,
        ) from None
    return size, digest.hexdigest()


def _part(progress: Progress | None, start: int, end: int) -> Progress | None:
    """Return what tells *progress* of a part of the work as the steps from *start* to *end*."""
    if progress is None:
        return None
    return lambda done, total: progress(start + (end - start) * min(done, total) // max(total, 1), _STEPS)


def _silent(_stage: Stage) -> None:
    """Tell nobody."""
