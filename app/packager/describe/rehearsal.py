"""A build without writing: everything that building would refuse, found before, as problems of the project."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from app.answers.fields.project import answers_from
from app.answers.rules.catalogue_rules import all_problems, free_leaves
from app.core.error import BadInput
from app.core.file_name import check_package_name
from app.core.secret import Secret
from app.model.custom import CustomType
from app.model.field import secrets, with_secrets
from app.model.project_file import source_files
from app.model.rules.rule import Level, Problem
from app.model.secret_need import holder_of
from app.packager.compile.compiler import compile_answers
from app.packager.compile.dialect import dialect_of
from app.packager.compile.file_texts import cleaned
from app.packager.compile.image_xml import write_image_xml
from app.packager.compile.package_files import asset_elements, asset_folder, assets, package_files
from app.packager.compile.sources import FolderFiles
from app.packager.describe.custom_problems import custom_overlaps, custom_problems
from app.packager.installer.app_problems import app_problems
from app.packager.wim.format import NO_HASH
from app.packager.wim.tree import Tree
from app.packager.wim.writer import Counts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from app.answers.xml.customizations import Answers
    from app.model.project import Project
    from app.packager.compile.compiler import Refusal
    from app.packager.compile.dialect import Dialect
    from app.packager.compile.group import Group

CODE = "build_refused"
"""The code of problems that only a rehearsal finds."""


def build_problems(project: Project, folder: Path, now: datetime | None = None) -> tuple[Problem, ...]:
    """Return everything that is wrong with *project*, whose relative files start at *folder*.

    What the rules and the catalogue find comes first, then what its app packages say, then what a rehearsal refuses in
    addition. Payloads are opened and not read, so that a large one costs no time.
    """
    found = all_problems(project, folder, now)
    known = {(problem.place, problem.code) for problem in found}
    found += tuple(one for one in app_problems(project, folder) if (one.place, one.code) not in known)
    found += tuple(custom_problems(project))
    told = {problem.place for problem in found if problem.level is Level.ERROR}
    sentences = {str(problem.sentence) for problem in found}
    more: dict[str, Problem] = {}
    groups: list[Group] = []
    for place, error in _refused(project, folder, groups):
        is_told = place in told or any(one.startswith(f"{place}.") for one in told if place)
        if not is_told and str(error.sentence) not in sentences:
            more.setdefault(str(error.sentence), Problem(place, Level.ERROR, error.sentence, CODE))
    return (*found, *more.values(), *custom_overlaps(project, groups))


def _refused(project: Project, folder: Path, made: list[Group]) -> Iterator[tuple[str, BadInput]]:
    """Yield the place and the reason of each refusal; what could be made is added to *made*."""
    try:
        check_package_name(project.package.name)
    except BadInput as error:
        yield "package.name", error
    answers, dialect, files = answers_from(_with_any_secrets(project)), dialect_of(project), FolderFiles(folder)
    refused: list[Refusal] = []
    groups = compile_answers(answers, dialect, files, refused)
    made += groups
    places = _Places(project)
    for refusal in refused:
        yield places.of_setting(refusal.path, refusal.text), refusal.error
    has_payloads = True
    for asset in assets(groups):
        try:
            files.size(asset.file)
            files.open(asset.file).close()
        except BadInput as error:
            has_payloads = False
            yield places.of_file(asset.file), error
    if has_payloads:
        yield from _refused_names(answers, groups, dialect, places)


def _with_any_secrets(project: Project) -> Project:
    """Return *project* with a text for each secret that is not known here: that one is missing the rules say."""
    empty = (place for place, secret in secrets(project).items() if not secret)
    wanted = (place for place in empty if place.startswith(("network.wifi[", "settings[", "variants[", "custom[")))
    return with_secrets(project, {place: Secret(_any_text(project, place)) for place in wanted})


def _any_text(project: Project, place: str) -> str:
    """Return a text that can stand for the secret at *place*."""
    kind = holder_of(project, place).kind if place.startswith("custom[") else CustomType.STRING
    return _ANY_TEXT.get(kind, "unknown-here")


_ANY_TEXT = {CustomType.INTEGER: "1", CustomType.BOOLEAN: "true", CustomType.BINARY: "", CustomType.XML: "<a />"}


def _refused_names(
    answers: Answers, groups: list[Group], dialect: Dialect, places: _Places
) -> Iterator[tuple[str, BadInput]]:
    """Yield what cannot be written: characters that XML has not, names and depths that Windows has not."""
    folders = {asset.number: asset_folder(asset.number, bytes(32)) for asset in assets(groups)}
    tree, elements = Tree(), asset_elements(groups)
    taken: list[str] = []
    for asset in assets(groups):
        path = f"DataAsset/{elements[asset.element]}/{folders[asset.number]}/{asset.file_name}"
        try:
            tree.place(path, NO_HASH)
            taken.append(path)
        except BadInput as error:
            yield places.of_file(asset.file), error
    try:
        files = package_files(cleaned(answers), groups, folders)
        counts = Counts(_directories((*taken, *files)), len(files), 0, 0)
        write_image_xml(answers.package, dialect.notes(answers.package.id), 0, counts)
    except BadInput as error:
        yield "package", error


@lru_cache(maxsize=8)  # the packages of a batch have the same files
def _directories(paths: tuple[str, ...]) -> int:
    """Return how many directories a package of the files *paths* has.

    :raises BadInput: Windows cannot have one of them, or not next to another.
    """
    tree = Tree()
    for path in paths:
        tree.place(path, NO_HASH)
    tree.pack(0)
    return tree.directories


class _Places:
    """Where in a project a setting, or a file, is: looked for when it is asked, as most projects have no refusal."""

    def __init__(self, project: Project) -> None:
        self._project = project

    @cached_property
    def _settings(self) -> dict[tuple[str, str], str]:
        leaves = reversed(list(free_leaves(self._project)))
        return {(path, node.text()): place for place, path, node in leaves}

    @cached_property
    def _files(self) -> dict[str, str]:
        return {text: place for place, text in reversed(list(source_files(self._project)))}

    def of_setting(self, path: str, text: str) -> str:
        """Return the place of the setting at *path* with the value *text*: one of a page has that of its file.

        A group has the place of a setting below it, and what has no path is a variant.
        """
        if not path:
            return "variants"
        if path.startswith("custom["):
            return path
        below = (place for (inner, _), place in self._settings.items() if inner.startswith(f"{path}/"))
        return self._settings.get((path, text)) or self.of_file(text) or next(below, "")

    def of_file(self, text: str) -> str:
        """Return the place that names the file *text*, empty where none does."""
        free = (place for (_, value), place in self._settings.items() if value == text)
        return self._files.get(text) or next(free, "") if text else ""
