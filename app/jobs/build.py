"""A project becomes a package: checked, built, protected, signed."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.file_name import PACKAGE_SUFFIX
from app.core.file_set import FileSet
from app.core.progress import no_progress
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.jobs.check import CheckOrder, CheckResult, check
from app.model.field import secrets
from app.model.hub import CONFIGURATION_FILE, configuration_file
from app.model.package_file import earlier_files, file_stem
from app.model.project import Join
from app.model.scenario import HUB_FILE, NEVER_PROTECTED
from app.model.token import DEMO_AUTHORITY, Token
from app.model.token_state import TokenStanding, joining, standing_of
from app.protect.choice import ProtectionOrder, ProtectionWay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from typing import BinaryIO

    from app.core.progress import Progress
    from app.jobs.sign import SignerReport
    from app.model.project import Project
    from app.packager.build import Stamp
    from app.packager.describe.exposure import Revealed
    from app.packager.wim.known_blob import KnownBlobs
    from app.protect.choice import Protected, ProtectionStage


@dataclass(frozen=True, kw_only=True, slots=True)
class BuildOrder:
    """A project, whose relative files start at ``folder``, and where and how its package is to be made.

    ``destination`` is made if it is missing. ``name_with_end`` puts the end of the bulk token into the names of the
    files; ``file_name`` is what they are called otherwise, without an ending, in place of the package's name.
    ``when`` makes the package as of that time and, like ``is_reproducible``, out of nothing else than the project:
    same inputs, same bytes. ``missing``, ``allow_demo``: as in :class:`app.jobs.check.CheckOrder`. ``checked``:
    what a check said that was asked already; otherwise it is asked now.

    ``series``: what earlier builds into the same folder stored, for those who build many packages there. They have
    cleared the folder up before, and the result says nothing of secrets, finders, risks and earlier packages.
    """

    project: Project
    folder: Path
    destination: Path
    protection: ProtectionOrder = field(default_factory=ProtectionOrder)
    name_with_end: bool = False
    file_name: str = ""
    when: datetime | None = None
    is_reproducible: bool = False
    missing: tuple[str, ...] = ()
    allow_demo: bool = False
    checked: CheckResult | None = None
    allow_outside: bool = False
    """Files outside ``folder`` may be taken into the package: the person saw which these are."""
    series: KnownBlobs | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class BuildResult:
    """A finished package: what was made of which version, who can read it, and when its bulk token ends.

    ``reveals`` and ``risks``: what a finder of the package could read, and who else gets at its folder; empty where it
    is protected. ``earlier``: packages next to it that hold older tokens.
    """

    protected: Protected
    version: str
    token: Token | None
    """The bulk token in it, without its secret; None where it does not join Entra ID."""
    has_secrets: bool
    signer: SignerReport | None = None
    reveals: tuple[Revealed, ...] = ()
    risks: tuple[Sentence, ...] = ()
    earlier: tuple[Path, ...] = ()

    @property
    def joins_entra(self) -> bool:
        """Return whether a bulk token is in it."""
        return self.token is not None

    def standing(self, now: datetime) -> TokenStanding:
        """Return what its bulk token is good for at *now* (UTC)."""
        return standing_of(self.token or Token(), now, is_there=self.joins_entra)

    def sentence(self, now: datetime) -> Sentence:
        """Return whether devices can join with it at *now* (UTC), and until when."""
        return joining(self.token or Token(), self.standing(now), now)


def build(
    order: BuildOrder, progress: Progress = no_progress, stage: Callable[[ProtectionStage], None] | None = None
) -> BuildResult:
    """Build the package of *order*; *stage* is called with what begins. All files take their places together, or none
    does.

    :raises OutsideFiles: the project names files outside its folder, and these are not allowed.
    :raises HasProblems: the project has errors, or lacks secrets.
    :raises BadInput: the protection is not available, or a file of the project is missing.
    :raises AppError: a step failed, or *progress* raised ``Cancelled``; then nothing new is left behind.
    """
    with FileSet() as job:
        protected = _build_in(order, job, progress, stage)
    return _result(order, protected)


def build_one_of(order: BuildOrder, job: FileSet, progress: Progress = no_progress) -> BuildResult:
    """Build the package of *order*, which is one of a series, as :func:`build` does, but let the files take their
    places with *job*.

    :raises AppError: as :func:`build`; the job is to be given up.
    """
    return _result(order, _build_in(order, job, progress, None))


def _build_in(
    order: BuildOrder, job: FileSet, progress: Progress, stage: Callable[[ProtectionStage], None] | None
) -> Protected:
    from app.protect.protection import build_protected

    if not order.allow_outside:
        demand_inside(order.project, order.folder)
    _demand_sound(order)
    demand_open(order.project, order.protection)
    with _password_file(order.protection.password_file, job) as kept:
        protected = build_protected(
            order.project,
            order.folder,
            order.destination,
            order.protection,
            stamp=_stamp(order),
            progress=progress,
            stage=stage,
            stem=_stem(order),
            known=order.series,
            job=job,
        )
        if kept is not None:
            _keep_password(protected, order.protection, kept)
        return _with_hub_file(order, protected, job)


def clear_copy(order: BuildOrder) -> Path | None:
    """Return the package of an earlier build that would lie in the clear beside the sealed one of *order*, if there is
    one.
    """
    if order.protection.way is not ProtectionWay.SEALED:
        return None
    path = order.destination / f"{_stem(order)}{PACKAGE_SUFFIX}"
    return path if os.path.lexists(path) else None


def _stem(order: BuildOrder) -> str:
    return order.file_name or file_stem(order.project, with_end=order.name_with_end)


def _without_secret(token: Token) -> Token:
    """Return *token* without its secret; a demo tenant stays recognisable."""
    return replace(token, token=Secret(), authority=DEMO_AUTHORITY if token.is_demo else token.authority)


def demand_inside(project: Project, folder: Path) -> None:
    """Refuse a *project* that names files outside *folder*.

    :raises OutsideFiles: it does; the sentence names them.
    """
    from app.packager.compile.outside import demand_inside as demand

    demand(project, folder)


def named_files(project: Project) -> tuple[str, ...]:
    """Return the paths of all files that *project* names, in fields and in settings."""
    from app.answers.fields.project import answers_from
    from app.packager.compile.file_texts import file_texts

    return tuple(file_texts(answers_from(project)))


def files_outside(project: Project, folder: Path) -> tuple[str, ...]:
    """Return the paths in *project* that mean files outside *folder*, where its relative paths start."""
    from app.packager.compile.outside import named_outside

    return named_outside(project, folder)


def _demand_sound(order: BuildOrder) -> None:
    found = order.checked or check(
        CheckOrder(
            project=order.project,
            folder=order.folder,
            missing=order.missing,
            allow_demo=order.allow_demo,
        )
    )
    found.demand_secrets()
    found.demand_no_errors()


def demand_open(project: Project, protection: ProtectionOrder) -> None:
    """Let no package be protected that its devices could not open (Hololens docs; ``wizard.md`` 4.6).

    :raises BadInput: it is to be protected.
    """
    if protection.way is not ProtectionWay.NONE and project.kind in NEVER_PROTECTED:
        raise BadInput(
            N_(
                "Error",
                "HoloLens and Surface Hub open no protected package: provisioning would fail. Build it without "
                "protection, and guard the stick.",
            )
        )


def _with_hub_file(order: BuildOrder, protected: Protected, job: FileSet) -> Protected:
    """Write the accounts of a Surface Hub beside the package, for their owner alone, and add what to do with them."""
    project = order.project
    if HUB_FILE not in project.scenario.sections or not project.hub.accounts:
        return protected
    path = order.destination / CONFIGURATION_FILE
    with job.open(path, secret=True, companion=True) as out:
        out.write(configuration_file(project.hub))
    note = N_(
        "Protect",
        "{path} has the device accounts with their passwords in the clear. Keep it beside the package at the root of "
        "the stick, and delete it after the first start.",
    )
    return replace(protected, notes=(*protected.notes, Sentence(note, {"path": path})))


def _stamp(order: BuildOrder) -> Stamp | None:
    """Return the time and the numbers of a reproducible build; None for those of now."""
    from app.answers.fields.project import answers_from
    from app.packager.build import REPRODUCIBLE_DATE, Stamp

    if order.when is None and not order.is_reproducible:
        return None
    return Stamp.reproducible(answers_from(order.project), order.when or REPRODUCIBLE_DATE)


@contextmanager
def _password_file(path: Path | None, job: FileSet) -> Iterator[BinaryIO | None]:
    """Yield the file that takes the password, None if none is named; it takes its place with the files of *job*.

    It is opened before anything is built: a password that cannot be kept would make the package useless.
    """
    if path is None:
        yield None
        return
    with job.open(path, secret=True) as out:
        yield out


def _keep_password(protected: Protected, protection: ProtectionOrder, out: BinaryIO) -> None:
    """Write the password that was made to *out*, or what Microsoft's builder said if it is not recognised in that."""
    made = protection.password
    if protected.encrypted is not None:
        made = protected.encrypted.password or protected.encrypted.said
    out.write(f"{made.reveal()}\n".encode())


def _result(order: BuildOrder, protected: Protected) -> BuildResult:
    from app.jobs.sign import report_signer
    from app.protect.risky_folder import folder_risks

    account, description = order.project.account, protected.description
    is_open = protected.way is ProtectionWay.NONE and order.series is None
    return BuildResult(
        protected=protected,
        version=order.project.package.version,
        token=_without_secret(account.entra) if account.join is Join.ENTRA else None,
        has_secrets=order.series is None and any(secrets(order.project).values()),
        signer=report_signer(protected.signer) if protected.signer is not None else None,
        reveals=description.reveals if is_open and description is not None else (),
        risks=folder_risks(order.destination) if is_open else (),
        earlier=tuple(earlier_files(protected.file)) if order.series is None else (),
    )
