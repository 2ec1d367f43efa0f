"""What a project would do to a PC, in the words of :mod:`app.packager.describe.describe`, before its package is built.

A draft is a package in memory: its texts are not packed, and payloads are not read, as only their size is reported.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from app.answers.fields.project import answers_from
from app.packager.compile.compiler import compile_answers
from app.packager.compile.dialect import dialect_of
from app.packager.compile.file_texts import cleaned
from app.packager.compile.image_xml import read_image_xml, write_image_xml
from app.packager.compile.package_files import asset_elements, assets, package_files
from app.packager.compile.sources import FolderFiles
from app.packager.describe.describe import describe
from app.packager.read.package import OpenPackage
from app.packager.wim.format import NO_HASH
from app.packager.wim.reader import Wim, WimEntry, open_wim
from app.packager.wim.writer import WimWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.model.project import Package, Project
    from app.packager.compile.dialect import Dialect
    from app.packager.describe.describe import Description


@dataclass(frozen=True, slots=True)
class _Draft(Wim):
    """A package whose ``contents``, with secrets in the clear, were never packed."""

    contents: dict[str, bytes] = field(repr=False)

    def copy(self, path: str, out: BinaryIO, progress: Callable[[int], None] | None = None) -> None:  # noqa: ARG002 - part of Wim
        """Write the text at *path* to *out*."""
        out.write(self.contents[path])


def describe_project(project: Project, folder: Path) -> Description:
    """Return what the package of *project*, whose relative files start at *folder*, would do to a PC.

    Facts of the file, such as its size, are those of a draft.

    :raises BadInput: the project cannot be built or one of its files is missing.
    """
    answers, dialect, files = answers_from(project), dialect_of(project), FolderFiles(folder)
    groups = compile_answers(answers, dialect, files)
    answers = cleaned(answers)
    folders = {asset.number: f"{asset.number}_draft" for asset in assets(groups)}
    contents = package_files(answers, groups, folders)
    entries = {path: _entry(path, len(content)) for path, content in contents.items()}
    elements = asset_elements(groups)
    for asset in assets(groups):
        path = f"DataAsset/{elements[asset.element]}/{folders[asset.number]}/{asset.file_name}"
        entries[path] = _entry(path, files.size(asset.file))
    frame = _frame(answers.package, dialect)
    values = {one.name: getattr(frame, one.name) for one in fields(Wim)}
    wim = _Draft(**{**values, "entries": entries}, contents=contents)
    image = read_image_xml(wim.xml, project.package.name)
    return describe(OpenPackage(name=project.package.name, wim=wim, image=image, answers=answers))


def _frame(package: Package, dialect: Dialect) -> Wim:
    """Return a package without files that says of itself what *package* says."""
    out, when = BytesIO(), 0
    writer = WimWriter(out, guid=bytes(16), when=when)
    writer.finish(lambda counts: write_image_xml(package, dialect.notes(package.id), when, counts))
    out.seek(0)
    return open_wim(out)


def _entry(path: str, size: int) -> WimEntry:
    return WimEntry(
        path, size, NO_HASH, None, directory=False, link=False, attributes=0, created=None, accessed=None, written=None
    )
