"""Bringing in what others made: a package, a WCD project folder, or a ``customizations.xml``, with their files."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from typing import TYPE_CHECKING

from app.answers.fields.project import project_from, scenario_of
from app.answers.xml.customizations import Answers, read_customizations, remark_notes
from app.answers.xml.icdproj import read_icdproj
from app.core.error import BadInput
from app.core.file_name import PROJECT_SUFFIX, WCD_SUFFIX, check_name
from app.core.foreign.gate import read_small_file
from app.core.new_folder import make_private, new_folder
from app.core.safe_file import create_private
from app.core.text import N_, Sentence
from app.model.origin import Origin
from app.model.store.project_store import save_project
from app.packager.compile.dialect import is_own
from app.packager.compile.file_texts import file_texts, told_apart, with_files
from app.packager.compile.group import file_name
from app.packager.compile.outside import refuse_outside
from app.packager.compile.sources import FolderFiles
from app.packager.read.beside import files_beside, outside_named
from app.packager.read.content import PackageContent
from app.packager.read.custom import package_answers
from app.packager.read.package import open_package
from app.packager.wim.unpacked import demand_usual

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from app.core.secret import Secret
    from app.model.scenario import Scenario

FILES = "files"
"""The folder below a project's folder that holds the files it brought along."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Imported:
    """What an import made: the project file, what it could not bring, and the secrets that were left out."""

    project_file: Path
    notes: tuple[Sentence, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Source:
    answers: Answers
    editions: tuple[str, ...] | None
    origin: Origin
    contents: dict[str, Callable[[BinaryIO], object]]
    """For each file text of the answers that could be found: what writes the file's content to an open one."""
    folder: Path = Path()
    outside: tuple[str, ...] = ()
    """The folder of the answer file, and the file texts that lead out of it."""
    notes: tuple[Sentence, ...] = ()


def read_source(source: Path) -> tuple[Answers, Scenario]:
    """Return the answers that :func:`import_source` would make a project of, and its scenario by default.

    :raises BadInput: for what cannot be read.
    """
    with ExitStack() as stack:
        found = _open(Path(source), stack, allow_large=True)
    return found.answers, scenario_of(found.answers, found.origin)


def import_source(
    source: Path,
    folder: Path,
    passphrase: Secret | None = None,
    *,
    name: str | None = None,
    scenario: Scenario | None = None,
    allow_outside: bool = False,
    allow_large: bool = False,
) -> Imported:
    """Make a project in *folder*, which is new or empty, from *source*.

    *source* is a package, a WCD project folder or one of its two XML files. Files that can be found are copied to the
    folder ``files`` below, for their owner alone. The project file is called *name*, by default as the package is, and
    is one of *scenario*, by default of that which :func:`~app.answers.fields.project.scenario_of` finds. Secrets are
    sealed with *passphrase*, or left out. Files outside the folder of *source* are taken with *allow_outside* only.

    :raises OutsideFiles: *source* names such files; then *folder* is not made.
    :raises TooMuch: it is a package that unpacks to absurdly much, and that is not allowed; so here.
    :raises BadInput: for what cannot be read; then *folder* is not made.
    """
    with ExitStack() as stack:
        found = _open(Path(source), stack, allow_outside=allow_outside, allow_large=allow_large)
        if found.outside:
            refuse_outside(found.outside, found.folder)
        name = found.answers.package.name if name is None else name
        file = f"{name}{PROJECT_SUFFIX}"
        check_name(file, name)
        beside = stack.enter_context(new_folder(folder))
        places, notes = _copy_files(found, beside)
        notes += (*remark_notes(found.answers), *found.notes, *_mobile_notes(found))
        answers = with_files(found.answers, lambda text: places.get(text, text))
        project = project_from(answers, found.editions, found.origin, scenario)
        saved = save_project(project, beside / f"{name}{PROJECT_SUFFIX}", passphrase=passphrase, is_unseen=True)
    return Imported(project_file=Path(folder) / f"{name}{PROJECT_SUFFIX}", notes=tuple(notes), left_out=saved.left_out)


def _mobile_notes(found: _Source) -> list[Sentence]:
    """Return what to know of a project for Windows 10 Mobile, which no tool offers any more (``wizard.md`` 5)."""
    stores = {*(found.editions or ()), *(sku.source_path for sku in found.origin.skus)}
    if not any("Mobile" in one for one in stores):
        return []
    note = N_(
        "Import",
        "The project is for Windows 10 Mobile, whose support ended in January 2020. All its settings are kept and can "
        "be built, but the program checks them against Windows on PCs. For other devices make a new project.",
    )
    return [Sentence(note)]


def _open(source: Path, stack: ExitStack, *, allow_outside: bool = False, allow_large: bool) -> _Source:
    if source.is_dir():
        return _from_wcd(source / "customizations.xml", _project_file(source), allow_outside=allow_outside)
    if source.name.lower().endswith(WCD_SUFFIX):
        return _from_wcd(source.parent / "customizations.xml", source, allow_outside=allow_outside)
    if source.suffix.lower() == ".xml":
        return _from_wcd(source, None, allow_outside=allow_outside)
    package = stack.enter_context(open_package(source))
    if not allow_large:
        demand_usual(package.wim, package.name)
    if package.answers is None:
        raise package.refusal or BadInput(
            N_("Error", "{name} carries no answer file, so it cannot become a project. Inspect shows what it does."),
            name=package.name,
        )
    found = package_answers(package)
    answers = told_apart(found.answers if found else package.answers)
    content = PackageContent(package, answers)
    dialect = package.dialect
    origin = Origin(version="" if is_own(dialect.version) else dialect.version, scenario=dialect.scenario or "")
    return _Source(
        answers=answers,
        editions=dialect.editions or None,
        origin=origin,
        contents=content.writers(),
        notes=found.notes if found else (),
    )


def _from_wcd(answer_file: Path, project_file: Path | None, *, allow_outside: bool) -> _Source:
    answers = read_customizations(read_small_file(answer_file), answer_file.name)
    editions, origin = read_project_file(project_file, answers)
    folder = answer_file.parent
    found = files_beside(answers, folder, allow_outside=allow_outside)
    return _Source(
        answers=answers,
        editions=editions,
        origin=origin,
        contents={text: _copier(path) for text, path in found.items()},
        folder=folder,
        outside=() if allow_outside else outside_named(answers, folder),
    )


def read_project_file(path: Path | None, answers: Answers) -> tuple[tuple[str, ...] | None, Origin]:
    """Return the editions and the origin that the ``.icdproj.xml`` at *path* tells of the project of *answers*.

    Without one it is a project of the advanced editor, for editions that nobody named.

    :raises BadInput: it cannot be read.
    """
    if path is None:
        return None, Origin(scenario="")
    project = read_icdproj(read_small_file(path), path.name)
    return project.editions, project.origin(answers.package.name)


def _project_file(folder: Path) -> Path | None:
    return min(folder.glob(f"*{WCD_SUFFIX}"), default=None)


def _copier(path: Path) -> Callable[[BinaryIO], object]:
    def copy(out: BinaryIO) -> None:
        with FolderFiles(path.parent).open(path.name) as source:
            copyfileobj(source, out)

    return copy


def _copy_files(source: _Source, folder: Path) -> tuple[dict[str, str], list[Sentence]]:
    """Write the files of *source* below *folder*; return the new text for each, and what could not be found."""
    places: dict[str, str] = {}
    notes: list[Sentence] = []
    for text in dict.fromkeys(file_texts(source.answers)):
        name = file_name(text)
        write = source.contents.get(text)
        if write is None:
            notes.append(
                Sentence(N_("Import", "The file {file} was not found; choose it again in the project."), {"file": text})
            )
            continue
        check_name(name, text)
        target = free_path(folder / FILES, name)
        make_private(target.parent)
        # Keys and scripts with passwords may be among them.
        with create_private(target) as out:
            write(out)
        places[text] = target.relative_to(folder).as_posix()
    return places, notes


def free_path(folder: Path, name: str) -> Path:
    """Return a path for *name* that is not taken: in *folder*, else in a numbered folder below it."""
    target = folder / name
    number = 2
    while target.exists():
        target = folder / str(number) / name
        number += 1
    return target
