"""Projects made of projects: a copy with its files, a template and what is made of it, and the sample."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.file_name import PROJECT_SUFFIX, check_package_name
from app.core.file_set import FileSet
from app.core.foreign.gate import open_foreign
from app.core.new_folder import folder_for
from app.core.resource import person_folder, resource
from app.core.safe_file import open_beside
from app.core.secret import Secret
from app.core.system.patience import remove_tree
from app.core.text import N_, Sentence
from app.jobs.build import named_files
from app.jobs.project import Changes, check_name, with_changes
from app.model.field import secrets, with_secrets
from app.model.project_file import look_at, map_files, to_absolute, to_relative
from app.model.store.project_store import Opened, open_project, save_project
from app.model.token import Token

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.model.project import Project

SAMPLE: Final = resource("samples", "contoso", f"contoso{PROJECT_SUFFIX}")
"""The project that comes with the program, to try it with."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CopyOrder:
    """A ``project``, whose relative paths start at ``folder``, is copied to the new file ``path`` as package ``name``.

    Files that it names in its folder are copied, too; others are named by their whole paths. The copy's package has an
    id of its own, as Windows takes another package of the same id for a newer version, and the first version number.
    Secrets are sealed with ``passphrase``, left out without one; ``missing`` are the places of those that the project
    lacks already, which are asked for later. ``forgets``: neither secrets nor the token go with it,
    and nothing is asked for them later.
    """

    project: Project
    folder: Path
    path: Path
    name: str
    passphrase: Secret | None = None
    missing: tuple[str, ...] = ()
    forgets: bool = False
    makes_folder: bool = False
    changes: Changes = field(default_factory=Changes)
    """What is changed in the copy; files are named from its folder."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CopyResult:
    """The project as it was saved, the files that were copied, and what is to be said of others."""

    opened: Opened
    files: tuple[Path, ...]
    notes: tuple[Sentence, ...]


def copy_project(order: CopyOrder, progress: Progress | None = None) -> CopyResult:
    """Copy a project with its files.

    :raises BadInput: the new file, or one of those beside it, is there already, or Windows could not have a project or
        package of this name.
    :raises UsageError: a change is not possible.
    :raises AppError: a file cannot be read or written; then nothing is copied.
    """
    check_package_name(order.name)
    target = order.path.absolute().parent
    copied, missing = _files(order.project, order.folder)
    texts = {text: target / _parts(text) for text in copied}
    for path in (order.path, *texts.values()):
        if path.exists() or path.is_symlink():
            raise BadInput(
                N_("Error", "{path} already exists. Choose another name, or change that project."), path=path
            )
    stay = {*copied, *missing}
    project = map_files(order.project, lambda file: _moved(file, order.folder.absolute(), target, stay))
    if order.forgets:
        project = replace(project, account=replace(project.account, entra=Token()))
        project = with_secrets(project, {place: Secret() for place, value in secrets(project).items() if value})
    package = type(project.package)(name=order.name)
    project = replace(project, package=replace(project.package, id=package.id, name=order.name, version="1.0"))
    project, word = with_changes(project, target, order.changes, order.passphrase)
    with ExitStack() as stack:
        if order.makes_folder:
            stack.enter_context(folder_for(target))
        for path in texts.values():
            stack.enter_context(folder_for(path.parent))
        job = stack.enter_context(FileSet())
        for number, (text, path) in enumerate(texts.items()):
            if progress:
                progress(number, len(texts))
            # Scripts with passwords and keys may be among them: a copy is for its owner alone.
            with open_foreign(order.folder / _parts(text)) as source, open_beside(path, secret=True, job=job) as out:
                shutil.copyfileobj(source, out)
        before = Opened(project=project, path=order.path, left_out=() if order.forgets else order.missing)
        opened = save_project(project, order.path, passphrase=word, opened=before, job=job)
    notes = tuple(
        Sentence(N_("Template", "The file {file} was not found, so the copy lacks it."), {"file": text})
        for text in missing
    )
    return CopyResult(opened=opened, files=tuple(texts.values()), notes=notes)


def _files(project: Project, folder: Path) -> tuple[list[str], list[str]]:
    """Return the relative paths of files in *folder* that *project* names: those that are there, and those missing."""
    named = (*named_files(project), *(one.texts_file for one in project.templates))
    copied, missing = [], []
    for text in dict.fromkeys(named):
        if not text or not _is_below(text):
            continue
        found = look_at(folder, "", text)
        if found.is_readable and found.path is not None and not _leads_out(found.path, folder):
            copied.append(text)
        elif not found.is_readable:
            missing.append(text)
    return copied, missing


def _is_below(text: str) -> bool:
    """Tell whether *text* is a relative path that does not lead upwards, as any system writes it."""
    path = PureWindowsPath(text)
    return not path.drive and not path.root and not text.startswith("/") and ".." not in path.parts


def _leads_out(path: Path, folder: Path) -> bool:
    """Tell whether *path* is, by a link, outside *folder*."""
    return not path.resolve().is_relative_to(folder.resolve())


def _parts(text: str) -> PurePosixPath:
    return PurePosixPath(*PureWindowsPath(text).parts)


def _moved(file: str, old: Path, new: Path, stay: set[str]) -> str:
    """Return the path *file* of a project in *old* for one in *new*; those that *stay* are beside the new one, too."""
    return file if file in stay or not file else to_relative(to_absolute(file, old), new)


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """A project that others are made of: its name, its file, and what it says about itself."""

    name: str
    path: Path
    description: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class TemplateOrder:
    """``project``, whose relative paths start at ``folder``, is kept as the template ``name``."""

    project: Project
    folder: Path
    name: str


def templates_folder() -> Path:
    """Return the folder that has a folder for each template of this person; it need not exist."""
    return person_folder() / "Templates"


def list_templates() -> tuple[Template, ...]:
    """Return the templates of this person by their names; what cannot be read as a project is none."""
    found = []
    for path in sorted(templates_folder().glob(f"*/*{PROJECT_SUFFIX}")):
        try:
            description = open_project(path).project.package.description or ""
        except BadInput:
            continue
        found.append(Template(name=path.stem, path=path, description=description))
    return tuple(found)


def find_template(name: str) -> Template:
    """Return the template called *name*.

    :raises BadInput: there is none.
    """
    found = {one.name.casefold(): one for one in list_templates()}
    if name.casefold() not in found:
        raise BadInput(
            N_("Error", "There is no template “{name}”. There are: {names}."),
            name=name,
            names=", ".join(one.name for one in found.values()) or "–",
        )
    return found[name.casefold()]


def save_template(order: TemplateOrder, progress: Progress | None = None) -> CopyResult:
    """Keep a project as a template, without its secrets and its token.

    :raises BadInput: there is one of this name, or no file can be called so.
    :raises AppError: it cannot be written; then there is no template.
    """
    wrong = check_name(order.name)
    if wrong is not None:
        raise BadInput(wrong)
    path = templates_folder() / order.name / f"{order.name}{PROJECT_SUFFIX}"
    if path.parent.exists():
        raise BadInput(
            N_("Error", "There is a template “{name}” already. Choose another name, or remove that one first."),
            name=order.name,
        )
    copy = CopyOrder(
        project=order.project, folder=order.folder, path=path, name=order.name, forgets=True, makes_folder=True
    )
    return copy_project(copy, progress)


def remove_template(name: str) -> Template:
    """Remove the template called *name* with its files, and return what it was.

    :raises BadInput: there is none.
    :raises OSError: it cannot be removed.
    """
    found = find_template(name)
    remove_tree(found.path.parent)
    if found.path.exists():
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(found.path))
    return found
