"""What a project would do, as far as it can be known: for the person who is about to build it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from app.core.error import AppError
from app.core.system.local_time import since_1970
from app.jobs.check import CheckOrder, check
from app.model.address import AddressStep, numbered
from app.model.package_file import file_stem

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.core.text import Sentence
    from app.model.project import Project
    from app.model.rules.rule import Problem
    from app.packager.describe.describe import Description
    from app.packager.describe.exposure import Revealed


T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class SummaryOrder:
    """A project, whose relative files start at ``folder``, and where its package would go.

    ``name_with_end``: the name of the package would tell the end of its token.
    """

    project: Project
    folder: Path
    destination: Path
    name_with_end: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """What a project would do; ``left_out`` items have errors and are not told; ``reason``: why nothing is reported."""

    description: Description | None
    left_out: int = 0
    reason: Sentence | None = None
    replaces: datetime | None = None
    """When the package was built that lies where this one would go (UTC)."""
    reveals: tuple[Revealed, ...] = ()
    """The secrets that a finder of the package could read."""
    risks: tuple[Sentence, ...] = ()
    """Who else gets at the folder where it would go."""


def summarize(order: SummaryOrder) -> Summary:
    """Return what the project of *order* would do, as far as it can be known."""
    from app.packager.describe.draft import describe_project
    from app.packager.describe.exposure import revealed_by_project
    from app.protect.risky_folder import folder_risks

    project, folder = order.project, order.folder
    about = Summary(
        description=None,
        replaces=_built_at(order.destination / f"{file_stem(project, with_end=order.name_with_end)}.ppkg"),
        reveals=revealed_by_project(project, folder),
        risks=folder_risks(order.destination),
    )
    try:
        return replace(about, description=describe_project(project, folder))
    except AppError:
        pass
    rest, count = _without_faulty(project, check(CheckOrder(project=project, folder=folder)).errors)
    try:
        return replace(about, description=describe_project(rest, folder), left_out=count)
    except AppError as error:
        return replace(about, reason=error.sentence)


def _built_at(path: Path) -> datetime | None:
    try:
        return since_1970(path.stat().st_mtime)
    except (OSError, ValueError):
        return None


def _without_faulty(project: Project, found: tuple[Problem, ...]) -> tuple[Project, int]:
    """Return *project* without the items of lists and the free settings that have problems, and how many these are."""
    places = [problem.place for problem in found]

    def is_sound(place: str) -> bool:
        return not any(one == place or one.startswith((f"{place}.", f"{place}[")) for one in places)

    def sound(items: tuple[T, ...], place: str) -> tuple[T, ...]:
        return tuple(item for index, item in enumerate(items) if is_sound(f"{place}[{index}]"))

    def sound_nodes(step: AddressStep) -> bool:
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
