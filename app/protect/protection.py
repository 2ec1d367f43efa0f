"""From a project to a package that is protected as it was asked for: built, signed, sealed, or encrypted by Windows.

Each step works on what is not in its place yet, so whatever fails, the folder is as it was before. A package that is to
be sealed is built in a temporary folder for its owner alone and never is in the folder of the result.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.answers.fields.project import answers_from
from app.core.error import BadInput
from app.core.file_set import FileSet, part_of
from app.core.foreign.gate import read_foreign
from app.core.new_folder import folder_for
from app.core.password import Purpose, password_hints, password_problems
from app.core.private_folder import working_folder
from app.core.safe_file import write_safely
from app.core.text import N_, Sentence
from app.model.package_file import file_stem
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.packager.describe.describe import describe
from app.packager.describe.draft import describe_project
from app.packager.read.package import read_package
from app.protect.choice import Protected, ProtectionStage, ProtectionWay
from app.protect.sealed.file import seal_file
from app.protect.sealed.format import SUFFIX
from app.protect.sealed.script import write_open_script
from app.protect.sign.catalogue import SignedBytes, sign_bytes
from app.protect.sign.key import read_key
from app.protect.windows.builder import HOW_TO_GET
from app.protect.windows.encrypt import encrypt_with_windows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.progress import Progress
    from app.model.project import Project
    from app.packager.build import Stamp
    from app.packager.describe.describe import Description
    from app.packager.wim.known_blob import KnownBlobs
    from app.packager.wim.read_back import Digests
    from app.protect.choice import ProtectionOrder
    from app.protect.sign.key import SigningKey


_STEPS = 1000

_REMOVED = N_("Protect", "{path} of an earlier build was there in the clear and was removed.")
_STAYS = N_(
    "Protect",
    "{path} of an earlier build still lies there in the clear, and the .cat beside it no longer belongs to it. Delete "
    "it if nobody needs it: who finds it needs no password.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Work:
    """What is built: *project*, whose files are relative to *source*, into the package *target*."""

    project: Project
    source: Path
    target: Path
    protection: ProtectionOrder
    key: SigningKey | None
    stamp: Stamp | None
    progress: Progress | None
    tell: Callable[[ProtectionStage], None]
    known: KnownBlobs | None


def build_protected(
    project: Project,
    source: Path,
    folder: Path,
    protection: ProtectionOrder,
    *,
    stamp: Stamp | None = None,
    progress: Progress | None = None,
    stage: Callable[[ProtectionStage], None] | None = None,
    stem: str = "",
    known: KnownBlobs | None = None,
    job: FileSet | None = None,
) -> Protected:
    """Build *project*, whose files are relative to *source*, into *folder*, which is made if it is missing.

    *progress* gets steps done and in all and may raise to stop; *stage* is called with what begins. All files take
    their places together, with those of the *job* if there is one; on any failure *folder* is as it was. A package
    of an earlier build that lies there in the clear stays beside the sealed one, unless the order removes it; either
    is told.
    *stem* is what the files are called without an ending (:func:`app.model.package_file.file_stem`), by default the
    name of the package. With *known*, what other packages of a series stored, the result has no description.

    :raises BadInput: as :func:`check_protection`, the signer cannot be read, or a file of the project is missing.
    :raises AppError: a step failed, in a sentence.
    """
    check_protection(protection)
    work = _Work(
        project=project,
        source=source,
        target=folder / f"{stem or file_stem(project)}.ppkg",
        protection=protection,
        key=read_key(protection.signer) if protection.signer else None,
        stamp=stamp,
        progress=progress,
        tell=stage or _silent,
        known=known,
    )
    with part_of(job) as files:
        files.enter(folder_for(folder))
        match protection.way:
            case ProtectionWay.WINDOWS:
                return _encrypt(work, files)
            case ProtectionWay.SEALED:
                return _seal(work, files)
            case ProtectionWay.NONE:
                return _build(work, files)


def check_protection(protection: ProtectionOrder) -> None:
    """Refuse what cannot be done, before anything starts.

    :raises BadInput: the password breaks a rule, there is no builder, or an encrypted package is to be signed.
    """
    if protection.way is ProtectionWay.SEALED and (
        found := password_problems(protection.password, Purpose.SEALED_FILE)
    ):
        raise BadInput(found[0])
    if protection.way is not ProtectionWay.WINDOWS:
        return
    if protection.builder is None:
        raise BadInput(HOW_TO_GET.template)
    if protection.signer is not None:
        raise BadInput(
            N_(
                "Error",
                "A package that Windows encrypts cannot be signed here: its catalogue is that of Microsoft's builder. "
                "Leave one of the two out.",
            )
        )


def _build(work: _Work, files: FileSet | None) -> Protected:
    """Build the package, with a signed catalogue if that is asked for."""
    signed: list[SignedBytes] = []
    described: list[Description] = []
    key, target, progress = work.key, work.target, work.progress

    def sign(catalogue: bytes, digests: Digests) -> bytes:
        assert key is not None  # noqa: S101 - only called with one
        work.tell(ProtectionStage.SIGNING)
        cancel = (lambda: progress(digests.size, digests.size)) if progress else None
        url = work.protection.time_stamp_url or None
        signed.append(sign_bytes(catalogue, f"{target.stem}.cat", digests, key, time_stamp_url=url, cancel=cancel))
        return signed[0].data

    work.tell(ProtectionStage.BUILDING)
    built = build_package(
        answers_from(work.project),
        FolderFiles(work.source),
        dialect_of(work.project),
        target.parent,
        stamp=work.stamp,
        progress=progress,
        stem=target.stem,
        sign=sign if key else None,
        seen=None
        if work.known is not None
        else lambda file: described.append(describe(read_package(file, target.name))),
        known=work.known,
        job=files,
    )
    return Protected(
        way=ProtectionWay.NONE,
        file=built.package,
        size=built.digests.size,
        sha256=built.digests.sha256.hex(),
        catalogue=built.catalogue,
        groups=built.groups,
        assets=built.assets,
        description=described[0] if described else None,
        signer=signed[0].signer if signed else None,
    )


def _seal(work: _Work, files: FileSet) -> Protected:
    plain, protection, progress = work.target, work.protection, work.progress
    catalogue, sealed = plain.with_suffix(".cat"), plain.with_name(plain.name + SUFFIX)
    with working_folder() as folder:
        first, second = _part(progress, 0, _STEPS // 2), _part(progress, _STEPS // 2, _STEPS)
        built = _build(replace(work, target=folder / plain.name, progress=first), None)
        work.tell(ProtectionStage.SEALING)
        made = seal_file(built.file, sealed, protection.password, second, job=files)
        data = read_foreign(folder / catalogue.name)
        write_safely(catalogue, data, secret=True, companion=True, job=files)
        script, digest = write_open_script(sealed, files) if protection.has_script else (None, None)
    notes = list(password_hints(protection.password))
    if os.path.lexists(plain):
        if protection.removes_clear:
            files.remove(plain)
        notes.append(Sentence(_REMOVED if protection.removes_clear else _STAYS, {"path": plain}))
    return replace(
        built,
        way=ProtectionWay.SEALED,
        file=sealed,
        catalogue=catalogue,
        script=script,
        script_sha256=digest,
        rounds=made.header.rounds,
        notes=tuple(notes),
    )


def _encrypt(work: _Work, files: FileSet) -> Protected:
    builder = work.protection.builder
    assert builder is not None  # noqa: S101 - checked before
    description = describe_project(work.project, work.source)
    work.tell(ProtectionStage.ENCRYPTING)
    made = encrypt_with_windows(work.project, work.source, work.target, builder, work.progress, job=files)
    return Protected(
        way=ProtectionWay.WINDOWS,
        file=made.package,
        size=made.size,
        sha256=made.sha256,
        catalogue=made.catalogue,
        groups=None,
        assets=None,
        description=description,
        encrypted=made,
        notes=made.notes,
    )


def _part(progress: Progress | None, start: int, end: int) -> Progress | None:
    """Return what tells *progress* of a part of the work as the steps from *start* to *end*."""
    if progress is None:
        return None
    return lambda done, total: progress(start + (end - start) * min(done, total) // max(total, 1), _STEPS)


def _silent(_stage: ProtectionStage) -> None:
    """Tell nobody."""
