"""What the page *Finish* does in the background: describe, check and build a project. No Qt here.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from app.core.error import AppError
from app.model.address import Step, numbered
from app.model.field import secrets
from app.model.package_file import file_stem
from app.model.project import Join
from app.model.rules.rule import Level
from app.model.rules.token import TOKEN_DEMO

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.jobs.protection import Tell, Wish
    from app.model.project import Project
    from app.model.rules.rule import Problem
    from app.packager.describe.describe import Description
    from app.packager.describe.exposure import Revealed
    from app.protect.choice import Protected


T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a project would do; ``left_out`` items have errors and are not told; ``reason``: why nothing is told."""

    description: Description | None
    left_out: int = 0
    reason: Sentence | None = None
    replaces: datetime | None = None
    """When the package was built that lies where this one would go (UTC)."""
    reveals: tuple[Revealed, ...] = ()
    """The secrets that a finder of the package could read."""
    risks: tuple[Sentence, ...] = ()
    """Who else gets at the folder where it would go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A finished package: what was made of which version, what it does, and when its bulk token ends."""

    protected: Protected
    version: str
    description: Description
    joins_entra: bool
    expiry: datetime | None
    has_secrets: bool


def summarize(project: Project, folder: Path, destination: Path, *, with_end: bool = False) -> Summary:
    """Return what *project* in *folder* would do, as far as it can be told; its package would go to *destination*.

    *with_end*: its name would tell the end of its token.
    """
    from app.packager.describe.draft import describe_project
    from app.packager.describe.exposure import revealed_by_project
    from app.protect.risky_folder import folder_risks

    about = Summary(
        description=None,
        replaces=_built_at(destination / f"{file_stem(project, with_end=with_end)}.ppkg"),
        reveals=revealed_by_project(project, folder),
        risks=folder_risks(destination),
    )
    try:
        return replace(about, description=describe_project(project, folder))
    except AppError:
        pass
    rest, count = _without_faulty(project, errors(project, folder))
    try:
        return replace(about, description=describe_project(rest, folder), left_out=count)
    except AppError as error:
        return replace(about, reason=error.sentence)


def errors(project: Project, folder: Path, *, allow_demo: bool = False) -> tuple[Problem, ...]:
    """Return what keeps *project* from being built. *allow_demo* lets tokens of the demo tenant pass, for training."""
    from app.packager.project_check import project_problems

    found = (problem for problem in project_problems(project, folder) if problem.level is Level.ERROR)
    return tuple(problem for problem in found if not (allow_demo and problem.code == TOKEN_DEMO))


def build(
    project: Project,
    folder: Path,
    destination: Path,
    progress: Progress,
    wish: Wish | None = None,
    tell: Tell | None = None,
    *,
    with_end: bool = False,
) -> Outcome:
    """Build *project*, whose relative files start at *folder*, into *destination*, which is made if it is missing.

    It is protected as *wish* says; *tell* is told of each stage. *with_end* puts the end of its token into its name.
    Raises AppError where something fails, and what *progress* raises; then nothing new is left behind.
    """
    from app.jobs.protection import Wish, read_protection
    from app.protect.protection import build_protected

    protection = read_protection(wish or Wish())
    protected = build_protected(
        project, folder, destination, protection, progress=progress, stage=tell, with_end=with_end
    )
    joins_entra = project.account.join is Join.ENTRA
    return Outcome(
        protected=protected,
        version=project.package.version,
        description=protected.description,
        joins_entra=joins_entra,
        expiry=project.account.entra.expiry if joins_entra else None,
        has_secrets=any(secrets(project).values()),
    )


def _built_at(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError):
        return None


def _without_faulty(project: Project, found: tuple[Problem, ...]) -> tuple[Project, int]:
    """Return *project* without the items of lists and the free settings that have problems, and how many these are."""
    places = [problem.place for problem in found]

    def is_sound(place: str) -> bool:
        return not any(one == place or one.startswith((f"{place}.", f"{place}[")) for one in places)

    def sound(items: tuple[T, ...], place: str) -> tuple[T, ...]:
        return tuple(item for index, item in enumerate(items) if is_sound(f"{place}[{index}]"))

    def sound_nodes(step: Step) -> bool:
        return not any(one.startswith((f"settings[{step}/", f"settings[{step}]")) for one in places)

    rest = replace(
        project,
        applications=sound(project.applications, "applications"),
        certificates=sound(project.certificates, "certificates"),
        network=replace(
            project.network,
            wifi=sound(project.network.wifi, "network.wifi"),
            profiles=sound(project.network.profiles, "network.profiles"),
        ),
        settings=tuple(node for step, node in numbered(project.settings) if sound_nodes(step)),
    )
    lists = ("applications", "certificates", "settings")
    count = sum(len(getattr(project, name)) - len(getattr(rest, name)) for name in lists)
    count += sum(
        len(getattr(project.network, name)) - len(getattr(rest.network, name)) for name in ("wifi", "profiles")
    )
    return rest, count
