"""All that is wrong with a project and with the files that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.rules.catalogue_rules import all_problems
from app.packager.installer.app_problems import app_problems

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.model.project import Project
    from app.model.rules.rule import Problem


def project_problems(project: Project, folder: Path, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return what the rules and the catalogue find in *project*, then what its app packages say, from *folder* on."""
    found = all_problems(project, folder, now)
    told = {(problem.place, problem.code) for problem in found}
    more = (one for one in app_problems(project, folder) if (one.place, one.code) not in told)
    return (*found, *more)
