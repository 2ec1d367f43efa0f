"""Project files made and changed."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.new_folder import folder_for
from app.core.text import N_
from app.jobs.change import in_order_of_removal, with_item, with_move, with_value, without
from app.jobs.setting.admx import ingest, read_admx
from app.jobs.setting.branch import with_branch
from app.model.note import with_note
from app.model.project import Package, Project
from app.model.scenario import DESKTOP, Scenario
from app.model.store.project_store import Opened, open_project, save_project

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.core.secret import Secret
    from app.jobs.setting.admx import AdmxOrder


def _nothing() -> dict[str, Secret]:
    return {}


def _unsealed(_has_secrets: bool) -> None:
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Changes:
    """What is changed in a project, in this order.

    ``removed`` keys, ``templates`` (administrative ones, with the name of the app) that are ingested, items ``moved``
    (key and index) and ``inserted`` (keys) in lists, ``branches`` (files with settings, see
    :func:`app.jobs.setting.branch.settings_in`), ``notes`` (the person's own about settings, by their addresses),
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

    :raises BadInput: there is one already.
    :raises UsageError: a change is not possible.
    :raises AppError: folder or file cannot be written.
    """
    path = order.path
    if path.exists() or path.is_symlink():
        raise BadInput(N_("Error", "{path} already exists. Choose another name, or change that project."), path=path)
    project = Project(
        package=Package(name=order.name, description=order.description or None),
        kind=order.scenario.key,
        editions=order.editions or order.scenario.editions,
    )
    project, word = _changed(project, path.parent, order.changes, None)
    with folder_for(path.parent) if order.makes_folder else nullcontext():
        return save_project(project, path, passphrase=word)


def change_project(order: ChangeOrder) -> Opened:
    """Change a project file and return it as it was saved.

    :raises UsageError: a change is not possible.
    :raises Locked: the passphrase is wrong, or sealed secrets would be lost without it.
    :raises AppError: the file cannot be read or written; the old one is untouched.
    """
    opened = open_project(order.path, order.passphrase)
    project, word = _changed(opened.project, order.path.parent, order.changes, order.passphrase)
    return save_project(project, order.path, passphrase=word, opened=opened)


def _changed(project: Project, folder: Path, changes: Changes, word: Secret | None) -> tuple[Project, Secret | None]:
    """Return *project*, whose files start at *folder*, with *changes*, and what seals it: *word* or an answer."""
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
