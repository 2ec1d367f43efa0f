"""A new project: whether it can have this name and folder, and its file. What looks at the disk runs in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.file_name import PROJECT_SUFFIX
from app.core.new_folder import nearest_existing
from app.core.system.access import takes_files
from app.core.text import N_, Sentence
from app.model.project import Package, Project
from app.model.rules.problems import problems
from app.model.rules.rule import Level

ROOM = "Provisioning Designer"
"""The folder below the person's documents where projects go unless another is chosen."""


@dataclass(frozen=True, slots=True)
class NewProjectCheck:
    """What is wrong with the name and with the folder; None where nothing is."""

    name: Sentence | None
    folder: Sentence | None

    @property
    def is_fine(self) -> bool:
        """Return whether a project can be made."""
        return self.name is None and self.folder is None


def check_name(name: str) -> Sentence | None:
    """Return why no project and package can be called *name*; the same rules as for a package."""
    found = problems(Project(package=Package(name=name)))
    return next((one.sentence for one in found if one.place == "package.name" and one.level is Level.ERROR), None)


def check(name: str, folder: str, *, must_be_new: bool) -> NewProjectCheck:
    """Return what is wrong with a project *name* in *folder*; one that is imported *must_be_new*."""
    return NewProjectCheck(check_name(name), _check_folder(folder, must_be_new=must_be_new))


def _check_folder(text: str, *, must_be_new: bool) -> Sentence | None:
    folder = Path(text.strip()).expanduser()
    values: dict[str, object] = {"folder": str(folder)}
    try:
        if not text.strip() or not folder.is_absolute():
            return Sentence(N_("Problem", "Choose a folder for the project, by its whole path."))
        if folder.is_dir():
            names = [one.name for one in folder.iterdir()]
            if any(name.lower().endswith(PROJECT_SUFFIX) for name in names):
                return Sentence(N_("Problem", "There is already a project in {folder}. Choose another folder."), values)
            if must_be_new and names:
                return Sentence(N_("Problem", "{folder} is not empty. Choose a new or empty folder."), values)
        elif folder.exists():
            return Sentence(N_("Problem", "{folder} is a file. Choose a folder."), values)
        there = nearest_existing(folder)
        if not there.is_dir():
            return Sentence(N_("Problem", "{folder} is a file. Choose a folder."), {"folder": str(there)})
        if not takes_files(there):
            return Sentence(
                N_("Problem", "You may not write to {folder}. Choose another folder."), {"folder": str(there)}
            )
    except (OSError, ValueError):
        return Sentence(N_("Problem", "{folder} cannot be reached. Choose another folder."), values)
    return None


def free_name(room: Path, pattern: str) -> str:
    """Return *pattern* with the first number for which there is nothing in *room* yet."""
    number = 1
    while (room / pattern.format(number)).exists():
        number += 1
    return pattern.format(number)
