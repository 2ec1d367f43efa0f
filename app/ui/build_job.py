"""What the page *Finish* does in the background: describe, check and build a project. No Qt here.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from app.model.address import Step, numbered
from app.model.error import AppError
from app.model.field import secrets
from app.model.problem import Level
from app.model.project import Join
from app.model.rules_token import TOKEN_DEMO

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.model.problem import Problem
    from app.model.project import Project
    from app.model.text import Sentence
    from app.packager.build import Built
    from app.packager.describe import Description

    Progress = Callable[[int, int], None]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a project would do; ``left_out`` items have errors and are not told; ``reason``: why nothing is told."""

    description: Description | None
    left_out: int = 0
    reason: Sentence | None = None
    replaces: datetime | None = None
    """When the package was built that lies where this one would go (UTC)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A finished package: what was built of which version, what it does, and when its bulk token ends."""

    built: Built
    version: str
    description: Description
    joins_entra: bool
    expiry: datetime | None
    has_secrets: bool


def summarize(project: Project, folder: Path, destination: Path) -> Summary:
    """Return what *project* in *folder* would do, as far as it can be told; its package would go to *destination*."""
    from app.packager.draft import describe_project

    replaces = _built_at(destination / f"{project.package.name}.ppkg")
    try:
        return Summary(description=describe_project(project, folder), replaces=replaces)
    except AppError:
        pass
    rest, count = _without_faulty(project, errors(project, folder))
    try:
        return Summary(description=describe_project(rest, folder), left_out=count, replaces=replaces)
    except AppError as error:
        return Summary(description=None, reason=error.sentence, replaces=replaces)


def errors(project: Project, folder: Path, *, allow_demo: bool = False) -> tuple[Problem, ...]:
    """Return what keeps *project* from being built. *allow_demo* lets tokens of the demo tenant pass, for training."""
    from app.answers.setting_problems import all_problems

    found = (problem for problem in all_problems(project, folder) if problem.level is Level.ERROR)
    return tuple(problem for problem in found if not (allow_demo and problem.code == TOKEN_DEMO))


def build(project: Project, folder: Path, destination: Path, progress: Progress) -> Outcome:
    """Build *project*, whose relative files start at *folder*, into *destination*, which is made if it is missing.

    Raises AppError where that fails, and what *progress* raises; then nothing new is left behind.
    """
    from app.answers.project_answers import answers_from
    from app.packager.build import build_package
    from app.packager.describe import describe
    from app.packager.dialect import dialect_of
    from app.packager.files import FolderFiles
    from app.packager.new_folder import folder_for
    from app.packager.package import open_package

    with folder_for(destination):
        built = build_package(
            answers_from(project), FolderFiles(folder), dialect_of(project), destination, progress=progress
        )
    with open_package(built.package) as package:
        description = describe(package)
    joins_entra = project.account.join is Join.ENTRA
    return Outcome(
        built=built,
        version=project.package.version,
        description=description,
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
