"""Project files made and changed, and whether a new one can have its name and folder."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput, ChangedMeanwhile
from app.core.file_name import PROJECT_SUFFIX, check_package_name
from app.core.masking import shown
from app.core.new_folder import folder_for, nearest_existing
from app.core.system.access import takes_files
from app.core.text import N_, Sentence
from app.jobs.change import in_order_of_removal, with_item, with_move, with_value, without
from app.jobs.setting.admx import ingest, read_admx
from app.jobs.setting.branch import with_branch
from app.model.field import fields
from app.model.note import with_note
from app.model.project import Package, Project
from app.model.scenario import DESKTOP, Scenario
from app.model.store.project_lock import project_lock
from app.model.store.project_store import Opened, open_project, save_project

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.secret import Secret
    from app.jobs.setting.admx import AdmxOrder


_LONGEST: Final = 80


def _nothing() -> dict[str, Secret]:
    return {}


def _unsealed(_has_secrets: bool) -> None:
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Changes:
    """What is changed in a project, in this order.

    ``removed`` keys, ``templates`` (administrative ones, with the name of the app) that are ingested, items ``moved``
    (key and index) and ``inserted`` (keys) in lists, ``branches`` (files with settings, see
    :func:`app.jobs.setting.branch.branch_of_text`), ``notes`` (the person's own about settings, by their addresses),
    ``values`` by key, ``secrets`` by key.

    ``secrets`` is asked once the others are known to be possible, ``passphrase`` at the end, with whether there were
    secrets: it returns what seals the project, None to leave its secrets out.
    """

    removed: tuple[str, ...] = ()
    templates: tuple[tuple[str, AdmxOrder], ...] = ()
    moved: tuple[tuple[str, int], ...] = ()
    inserted: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    branches: tuple[Path, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    secrets: Callable[[], Mapping[str, Secret]] = _nothing
    passphrase: Callable[[bool], Secret | None] = _unsealed


@dataclass(frozen=True, kw_only=True, slots=True)
class NewOrder:
    """A project file of ``scenario`` to be made; ``name`` is that of its package.

    ``editions`` are its settings stores, by default those of the scenario. ``makes_folder``: its folder may be missing.
    """

    path: Path
    name: str
    description: str = ""
    scenario: Scenario = DESKTOP
    editions: tuple[str, ...] = ()
    makes_folder: bool = False
    changes: Changes = Changes()


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeOrder:
    """A project file to be changed. ``passphrase`` opens its secrets, if they are sealed, and seals them again."""

    path: Path
    changes: Changes
    passphrase: Secret | None = None


def make_project(order: NewOrder) -> Opened:
    """Make a project file and return it as it was saved.

    :raises BadInput: there is one already, or Windows could not have a project or package of this name.
    :raises UsageError: a change is not possible.
    :raises AppError: folder or file cannot be written.
    """
    path = order.path
    check_package_name(order.name)
    _demand_new(path)
    project = Project(
        package=Package(name=order.name, description=order.description or None),
        kind=order.scenario.key,
        editions=order.editions or order.scenario.editions,
    )
    project, word = with_changes(project, path.parent, order.changes, None)
    with folder_for(path.parent) if order.makes_folder else nullcontext(), project_lock(path):
        _demand_new(path)  # it was asked for secrets meanwhile
        return save_project(project, path, passphrase=word)


@dataclass(frozen=True, kw_only=True, slots=True)
class DiskChange:
    """What a project file holds now, and where that differs: place, text here, text there; secrets masked."""

    opened: Opened
    rows: tuple[tuple[str, str, str], ...]


def compare_with_file(project: Project, path: Path, passphrase: Secret | None = None) -> DiskChange:
    """Compare *project* with what the file *path* holds.

    :raises Locked: the passphrase does not open its secrets.
    :raises BadInput: it cannot be read.
    """
    opened = open_project(path, passphrase)
    return DiskChange(opened=opened, rows=differing_fields(project, opened.project))


def differing_fields(one: Project, other: Project) -> tuple[tuple[str, str, str], ...]:
    """Return where two projects differ: place, text of the one, text of the other; a secret shows as its mask."""
    here, there = dict(fields(one)), dict(fields(other))
    return tuple(
        (place, _text(here.get(place)), _text(there.get(place)))
        for place in dict.fromkeys((*here, *there))
        if here.get(place) != there.get(place)
    )


def _text(value: object) -> str:
    return "" if value is None else shown(str(value), _LONGEST)


def _demand_new(path: Path) -> None:
    """Return if there is no *path* yet.

    :raises BadInput: there is.
    """
    if path.exists() or path.is_symlink():
        raise BadInput(N_("Error", "{path} already exists. Choose another name, or change that project."), path=path)


def change_project(order: ChangeOrder) -> Opened:
    """Change a project file and return it as it was saved.

    :raises UsageError: a change is not possible.
    :raises Locked: the passphrase is wrong, or sealed secrets would be lost without it.
    :raises Conflict: somebody else is writing it.
    :raises AppError: the file cannot be read or written; the old one is untouched.
    """
    changes = replace(  # nobody is asked twice
        order.changes, secrets=cache(order.changes.secrets), passphrase=cache(order.changes.passphrase)
    )
    try:
        return _change(order, changes)
    except ChangedMeanwhile:
        # Somebody was quicker. What is changed here is said by keys, so it can be done to that file as well.
        with project_lock(order.path) as notes:
            saved = _change(order, changes)
        return replace(saved, notes=(*notes, *saved.notes))


def _change(order: ChangeOrder, changes: Changes) -> Opened:
    opened = open_project(order.path, order.passphrase)
    project, word = with_changes(opened.project, order.path.parent, changes, order.passphrase)
    return save_project(project, order.path, passphrase=word, opened=opened)


def with_changes(
    project: Project, folder: Path, changes: Changes, word: Secret | None
) -> tuple[Project, Secret | None]:
    """Return *project*, whose files start at *folder*, with *changes*, and what seals it: *word* or an answer.

    :raises UsageError: a change is not possible.
    """
    for key in in_order_of_removal(changes.removed):
        project = without(project, key)
    for app, order in changes.templates:
        project = ingest(project, folder, read_admx(order), app)
    for key, index in changes.moved:
        project = with_move(project, key, index)
    for key in changes.inserted:
        project = with_item(project, key)
    for file in changes.branches:
        project = with_branch(project, file)
    for address, text in changes.notes:
        project = with_note(project, address, text)
    for key, value in changes.values:
        project = with_value(project, key, value, folder)
    secrets = changes.secrets()
    for key, secret in secrets.items():
        project = with_value(project, key, secret, folder)
    return project, changes.passphrase(bool(secrets)) if word is None else word


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
    from app.model.rules.problems import problems
    from app.model.rules.rule import Level

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
