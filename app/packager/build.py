"""Answers to a finished package and the catalogue next to it (``ppkg-format.md`` 13)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from app.answers.xml.customizations import write_customizations
from app.core.file_name import check_package_name
from app.core.file_set import FileSet, part_of
from app.core.hashing import EarlyFlush
from app.packager.compile.compiler import compile_answers
from app.packager.compile.file_texts import cleaned
from app.packager.compile.image_xml import write_image_xml
from app.packager.compile.package_files import asset_elements, asset_folder, assets, package_files
from app.packager.signature.catalogue_file import LIST_ID_SIZE, CatalogueFacts, write_catalogue
from app.packager.wim.format import filetime
from app.packager.wim.read_back import read_back
from app.packager.wim.writer import Blob, WimWriter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import BinaryIO

    from app.answers.xml.customizations import Answers
    from app.core.progress import Progress
    from app.packager.compile.dialect import Dialect
    from app.packager.compile.group import Group
    from app.packager.compile.sources import Files
    from app.packager.wim.known_blob import KnownBlobs
    from app.packager.wim.read_back import Digests

Sign = Callable[[bytes, "Digests"], bytes]
"""Takes an unsigned catalogue and the digests of its package, and returns the signed one."""

REPRODUCIBLE_DATE = datetime(2000, 1, 1, tzinfo=UTC)
"""The time a reproducible build carries where ``SOURCE_DATE_EPOCH`` names none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stamp:
    """When a package was built, and the two numbers that WCD draws at random for each build."""

    when: datetime
    container_id: bytes
    list_id: bytes

    @staticmethod
    def now() -> Stamp:
        """Return the stamp of an ordinary build."""
        return Stamp(
            when=datetime.now(UTC), container_id=secrets.token_bytes(16), list_id=secrets.token_bytes(LIST_ID_SIZE)
        )

    @staticmethod
    def reproducible(answers: Answers, when: datetime = REPRODUCIBLE_DATE) -> Stamp:
        """Return a stamp that depends on *answers* and *when* alone, so that equal inputs give equal bytes."""
        seed = hashlib.sha256(write_customizations(cleaned(answers)) + when.isoformat().encode()).digest()
        return Stamp(when=when, container_id=seed[:16], list_id=seed[16:])


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptIdentity:
    """What only a package at hand can tell when it is built again.

    ``folders`` of data assets by their numbers: WCD names them after the content that a file had when it was chosen.
    ``answer_file`` has the common settings in the order of that file.
    """

    folders: Mapping[int, str] = field(default_factory=dict)
    answer_file: Answers | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Built:
    """A finished package: its files, size in bytes, digests, and how many settings groups and data assets it holds."""

    package: Path
    catalogue: Path
    digests: Digests
    groups: int
    assets: int


def build_package(
    answers: Answers,
    files: Files,
    dialect: Dialect,
    folder: Path,
    *,
    stamp: Stamp | None = None,
    progress: Progress | None = None,
    keep_paths: bool = False,
    sign: Sign | None = None,
    stem: str | None = None,
    seen: Callable[[BinaryIO], None] | None = None,
    known: KnownBlobs | None = None,
    job: FileSet | None = None,
) -> Built:
    """Build ``NAME.ppkg`` and ``NAME.cat`` in *folder*, for their owner alone, and read them back.

    *progress* gets the bytes done and the bytes in all, and may raise to stop; then, and on any error, the files that
    were there before are untouched and nothing half-made stays. *keep_paths* leaves the builder's paths in the answers.
    *sign* signs the catalogue, and *seen* reads the whole package, before anything is in its place. *stem* is what the
    files are called instead of NAME. *known* holds contents that other packages stored. With a *job* they take their
    places when that ends.

    :raises BadInput: for answers that cannot be built.
    :raises AppError: the folder cannot be written.
    """
    stamp = stamp or Stamp.now()
    name = answers.package.name
    check_package_name(name)
    stem = name if stem is None else stem
    check_package_name(stem)
    groups = compile_answers(answers, dialect, files)
    package, catalogue = folder / f"{stem}.ppkg", folder / f"{stem}.cat"
    with (
        part_of(job) as files_together,
        files_together.open(package, secret=True) as out,
        files_together.open(catalogue, secret=True, companion=True) as beside,
    ):
        digests = write_package(
            out, answers if keep_paths else cleaned(answers), groups, files, dialect, stamp, progress, known=known
        )
        unsigned = write_catalogue(digests, CatalogueFacts(stamp.list_id, stamp.when))
        beside.write(sign(unsigned, digests) if sign else unsigned)
        if seen is not None:
            out.seek(0)
            seen(out)
    return Built(package=package, catalogue=catalogue, digests=digests, groups=len(groups), assets=len(assets(groups)))


def write_package(
    out: BinaryIO,
    answers: Answers,
    groups: list[Group],
    files: Files,
    dialect: Dialect,
    stamp: Stamp,
    progress: Progress | None = None,
    kept: KeptIdentity | None = None,
    known: KnownBlobs | None = None,
) -> Digests:
    """Write the package of *groups* to *out*, which is empty, read it back, and return its digests.

    *answers* go into it as they are. *kept* is what a package that is built again said, and *known* what
    others stored.
    """
    kept = kept or KeptIdentity()
    when = filetime(stamp.when)
    writer = WimWriter(out, guid=stamp.container_id, when=when, known=known)
    with EarlyFlush(out) as disk:
        blobs, payload = _add_assets(writer, groups, files, progress, disk)
        folders = {
            asset.number: kept.folders.get(asset.number) or asset_folder(asset.number, blobs[asset.file].sha256)
            for asset in assets(groups)
        }
        placed = {
            path: writer.add(BytesIO(data), len(data))
            for path, data in package_files(answers, groups, folders, kept.answer_file).items()
        }
        elements = asset_elements(groups)
        for asset in assets(groups):
            element = elements[asset.element]
            placed[f"DataAsset/{element}/{folders[asset.number]}/{asset.file_name}"] = blobs[asset.file]
        for path in sorted(placed, key=str.upper):
            writer.place(path, placed[path])
        notes = dialect.notes(answers.package.id)
        writer.finish(lambda counts: write_image_xml(answers.package, notes, when, counts))
        out.flush()
        size = out.tell()
        out.seek(0)
        told = (lambda done: progress(payload + done, payload + size)) if progress else None
        disk.whole(size)
        return read_back(out, told, written=writer.written)


def _add_assets(
    writer: WimWriter, groups: list[Group], files: Files, progress: Progress | None, disk: EarlyFlush
) -> tuple[dict[str, Blob], int]:
    """Store each file of *groups* once, which *disk* takes meanwhile; return what each became, and the number of bytes
    read.
    """
    sizes = {asset.file: files.size(asset.file) for asset in assets(groups)}
    total = sum(sizes.values())
    blobs: dict[str, Blob] = {}
    done = 0
    for file, size in sizes.items():
        with files.open(file) as stream:
            start = done

            def report(bytes_done: int, start: int = start) -> None:
                disk.reached(start + bytes_done)
                if progress is not None:
                    progress(start + bytes_done, 2 * total)

            blobs[file] = writer.add(stream, size, report)
        done += size
    return blobs, total
