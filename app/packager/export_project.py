"""A project as WCD keeps it: ``customizations.xml``, ``<name>.icdproj.xml``, and the files next to them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.answers.fields.project import answers_from
from app.answers.xml.customizations import write_customizations
from app.answers.xml.icdproj import IcdProject, sku_of, write_icdproj
from app.core.file_name import WCD_SUFFIX, check_name
from app.core.masking import shown
from app.core.new_folder import make_private, new_folder
from app.core.safe_file import create_private, write_safely
from app.core.text import N_, Sentence
from app.model.project import Security
from app.packager.compile.dialect import wizard_of
from app.packager.compile.file_texts import file_texts, with_documents, with_files
from app.packager.compile.group import file_name
from app.packager.compile.image_xml import braced
from app.packager.compile.sources import FolderFiles
from app.packager.import_project import FILES, free_path

if TYPE_CHECKING:
    from app.model.project import Package, Project

_LISTED = 6
"""At most so many nodes are named."""

WCD_VERSION = "10.0.19041.1"
"""The tool version that the project file names: one whose form WCD still opens [INFERRED]."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Exported:
    """The files of an export, and what the administrator should know before opening it in WCD."""

    files: tuple[Path, ...]
    notes: tuple[Sentence, ...]


def export_project(project: Project, folder: Path, target: Path) -> Exported:
    """Write *project*, whose files are relative to *folder*, to *target*, a new or empty folder.

    Secrets are in ``customizations.xml`` in the clear, as WCD keeps them; only the owner may read the files.
    A file that is missing keeps its path and is named in the notes.
    """
    answers = answers_from(project)
    name = project.origin.name or project.package.name
    check_name(f"{name}.icdproj.xml", name)
    sources = FolderFiles(folder)
    with new_folder(target) as beside:
        places: dict[str, str] = {}
        missing: list[str] = []
        for text in dict.fromkeys(file_texts(answers)):
            if not sources.has(text):
                missing.append(text)
                continue
            check_name(file_name(text), text)
            copy = free_path(beside / FILES, file_name(text))
            make_private(copy.parent)
            # Keys and scripts with passwords may be among them.
            with sources.open(text) as source, create_private(copy) as out:
                shutil.copyfileobj(source, out)
            places[text] = copy.relative_to(beside).as_posix().replace("/", "\\")
        answers = with_files(answers, lambda text: places.get(text, text))

        def put(document: str, setting: str) -> str:
            """Write *document*, for which WCD wants the path of a file, and return that."""
            copy = free_path(beside / FILES, f"{setting}.xml")
            copy.parent.mkdir(parents=True, exist_ok=True)
            with create_private(copy) as out:
                out.write(document.encode())
            places[document] = copy.relative_to(beside).as_posix().replace("/", "\\")
            return places[document]

        answers = with_documents(answers, put)
        write_safely(beside / "customizations.xml", write_customizations(answers), secret=True)
        write_safely(beside / f"{name}{WCD_SUFFIX}", write_icdproj(_icdproj(project, answers.package)), secret=True)
        names = sorted(path.relative_to(beside) for path in beside.rglob("*") if path.is_file())
    return Exported(files=tuple(Path(target) / name for name in names), notes=_notes(project, bool(places), missing))


def _icdproj(project: Project, package: Package) -> IcdProject:
    origin = project.origin
    known = {sku.edition: sku for sku in origin.skus}
    return IcdProject(
        name=origin.name or package.name,
        description=origin.description if origin.skus else package.description or "",
        version=origin.version or WCD_VERSION,
        id=braced(package.id),
        scenario=wizard_of(project),
        skus=tuple(known.get(edition) or sku_of(edition) for edition in project.editions),
    )


def _notes(project: Project, has_files: bool, missing: list[str]) -> tuple[Sentence, ...]:
    notes = [
        Sentence(
            N_("Export", "customizations.xml contains passwords and keys in the clear. Delete the folder after use.")
        )
    ]
    if has_files:
        notes.append(
            Sentence(
                N_("Export", "WCD keeps whole paths: choose the files again there, or edit them in customizations.xml.")
            )
        )
    if any(wifi.security is Security.WPA3 for wifi in project.network.wifi):
        notes.append(Sentence(N_("Export", "WCD does not know WPA3-Personal and will mark that network as invalid.")))
    if custom := [shown(one.uri, 240) for one in project.custom]:
        listed = ", ".join(custom[:_LISTED]) + (", …" if len(custom) > _LISTED else "")
        notes.append(
            Sentence(
                N_(
                    "Export",
                    "WCD has no custom settings, so a package that it builds lacks these: {nodes}. Build with this "
                    "program if you need them.",
                ),
                {"nodes": listed},
            )
        )
    notes += [
        Sentence(N_("Export", "The file {file} was not found; its path is written unchanged."), {"file": text})
        for text in missing
    ]
    return tuple(notes)
