"""What is worked on: a project file, or answers as Windows Configuration Designer keeps them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.secret_need import needed_secrets
from app.model.store.project_store import Opened, open_project

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.text import Sentence
    from app.model.project import Project


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """A project and where its relative files start. ``missing``: places of secrets that it lacks.

    ``opened``: the state of its file; None for answers of WCD, which hold their secrets in the clear. ``notes``: what a
    project made of such answers would not keep.
    """

    project: Project
    folder: Path
    missing: tuple[str, ...] = ()
    opened: Opened | None = None
    notes: tuple[Sentence, ...] = ()

    @property
    def needed(self) -> tuple[str, ...]:
        """Return the places of those missing secrets that a build needs."""
        return needed_secrets(self.project, self.missing)


def open_source(path: Path) -> Source:
    """Return the project in *path*: a ``.wcdproj``, a ``customizations.xml``, or the folder of a WCD project.

    :raises BadInput: it is none of these.
    """
    name = path.name.lower()
    if os.path.isdir(path) or name.endswith(".xml"):  # noqa: PTH112 - Path.is_dir() fails for a name that is too long
        return _from_answers(path)
    opened = open_project(path)
    return Source(project=opened.project, folder=path.parent, missing=opened.missing, opened=opened)


def _from_answers(path: Path) -> Source:
    from app.answers.fields.project import project_from
    from app.answers.xml.customizations import read_customizations, remark_notes
    from app.core.foreign.gate import read_small_file
    from app.packager.import_project import read_project_file
    from app.packager.read.beside import with_files_beside

    project_file = min(path.glob("*.icdproj.xml"), default=None) if path.is_dir() else None
    if path.name.lower().endswith(".icdproj.xml"):
        project_file = path
    answer_file = path
    if path.is_dir() or project_file is path:
        folder = path if path.is_dir() else path.parent
        answer_file = folder / "customizations.xml"
    answers = read_customizations(read_small_file(answer_file), answer_file.name)
    editions, origin = read_project_file(project_file, answers)
    project = project_from(with_files_beside(answers, answer_file.parent), editions, origin)
    return Source(project=project, folder=answer_file.parent, notes=remark_notes(answers))
