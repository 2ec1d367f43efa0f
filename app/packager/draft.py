"""What a project would do to a PC, in the words of :mod:`app.packager.describe`, before its package is built."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from app.answers.project_answers import answers_from
from app.packager.build import Stamp, write_package
from app.packager.clean import cleaned
from app.packager.compiler import compile_answers
from app.packager.describe import describe
from app.packager.dialect import dialect_of
from app.packager.files import FolderFiles
from app.packager.image_xml import read_image_xml
from app.packager.package import OpenPackage
from app.packager.tree import assets
from app.packager.wim_reader import open_wim

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project
    from app.packager.describe import Description
    from app.packager.wim_reader import Entry

_PAYLOADS = "DataAsset/"


class _WithoutPayloads(FolderFiles):
    """The files of a folder with their payloads left unread: installers are large, and only their size is told."""

    def size(self, file: str) -> int:  # noqa: ARG002 - part of Files
        """Return the size of what :meth:`open` gives."""
        return 0

    def open(self, file: str) -> BinaryIO:  # noqa: ARG002 - part of Files
        """Return nothing to read."""
        return BytesIO()


def describe_project(project: Project, folder: Path) -> Description:
    """Return what the package of *project*, whose relative files start at *folder*, would do to a PC.

    Facts of the file, such as its size, are those of a draft. Raises BadInput where the project cannot be built or
    one of its files is missing.
    """
    answers, files = cleaned(answers_from(project)), FolderFiles(folder)
    groups = compile_answers(answers_from(project), dialect_of(project), files)
    sizes = {str(asset.number): files.size(asset.file) for asset in assets(groups)}
    draft = BytesIO()
    stamp = Stamp.reproducible(answers)
    write_package(draft, answers, groups, _WithoutPayloads(folder), dialect_of(project), stamp)
    draft.seek(0)
    wim = open_wim(draft)
    entries = {path: _sized(path, entry, sizes) for path, entry in wim.entries.items()}
    image = read_image_xml(wim.xml, project.package.name)
    return describe(
        OpenPackage(name=project.package.name, wim=replace(wim, entries=entries), image=image, answers=answers)
    )


def _sized(path: str, entry: Entry, sizes: dict[str, int]) -> Entry:
    """Return *entry* with the size that the payload at *path* will have."""
    if entry.directory or not path.startswith(_PAYLOADS) or path.count("/") < 3:
        return entry
    number = path.split("/")[2].partition("_")[0]
    return replace(entry, size=sizes.get(number, entry.size))
