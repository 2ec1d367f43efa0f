"""A package that Windows itself decrypts, made by Microsoft's own builder: nobody else knows how to.

The project is written as answers to a folder for its owner alone, ``ICD.exe`` builds from them and makes the password.
What is in an encrypted package is not public (``ppkg-format.md`` 11), so it is neither made nor read here.
The command line is that of Microsoft's reference (``wizard.md``, icd.exe). This was tested with a stand-in that behaves
as documented, and not with the real builder.
"""

from __future__ import annotations

import hashlib
import shutil
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.answers.fields.project import answers_from
from app.answers.xml.customizations import write_customizations
from app.answers.xml.icdproj import sku_of
from app.core.error import AppError, BadInput
from app.core.file_name import check_name
from app.core.file_set import FileSet, part_of
from app.core.foreign.gate import open_foreign
from app.core.hashing import BLOCK_SIZE, hash_file, hashed_blocks
from app.core.masking import Mask
from app.core.private_folder import working_folder
from app.core.safe_file import create_private, write_safely
from app.core.text import N_, Sentence
from app.core.write_error import reason_of
from app.model.field import secrets
from app.packager.compile.file_texts import file_texts, with_files
from app.packager.compile.group import file_name
from app.packager.compile.sources import FolderFiles
from app.packager.read.package import open_package
from app.packager.wim.format import MAGIC
from app.protect.windows.output import LOGS, failure_of, password_in
from app.protect.windows.run import run_builder

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from app.answers.xml.customizations import Answers
    from app.core.progress import Progress
    from app.core.secret import Secret
    from app.model.project import Project
    from app.protect.windows.builder import Builder


TIME_LIMIT: Final = 60 * 60.0
"""Seconds after which the builder counts as hanging."""

_ANSWERS: Final = "customizations.xml"
_PACKAGE: Final = "package.ppkg"
_CATALOGUE: Final = "package.cat"

_TOTAL: Final = 1000
_BUILDING: Final = 300
_BUILT: Final = 800
"""Steps of the progress: how far the builder is nobody knows, so it stands still meanwhile."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Encrypted:
    """An encrypted package: where it and its catalogue are, its ``password``, and what the administrator should know.

    ``size`` is in bytes, ``sha256`` in hexadecimal.

    ``password`` is None where it was not recognised in what the builder ``said``; then a person looks for it there.
    """

    package: Path
    size: int
    sha256: str
    catalogue: Path | None
    password: Secret | None
    said: Secret
    notes: tuple[Sentence, ...]


def encrypt_with_windows(
    project: Project,
    folder: Path,
    target: Path,
    builder: Builder,
    progress: Progress | None = None,
    *,
    limit: float = TIME_LIMIT,
    job: FileSet | None = None,
) -> Encrypted:
    """Build *project*, whose files are relative to *folder*, into the encrypted package *target*.

    *progress* gets steps of a thousand and may raise to stop; then, and on each failure, the builder is ended and
    nothing is left. *limit* is the time of the builder in seconds. With a *job* the files take their places when that
    ends.

    :raises BadInput: a file of the project is missing, or the builder has no settings for the edition.
    :raises AppError: the builder failed, in a sentence, or what it made is not encrypted.
    """
    steps = _Steps(progress)
    with part_of(job) as files, working_folder() as work:
        stores = _copy_stores(project, builder, work)
        answers = _with_copies(answers_from(project), FolderFiles(folder), work, steps)
        write_safely(work / _ANSWERS, write_customizations(answers), secret=True)
        steps.at(_BUILDING)
        ran = run_builder(build_command(builder, stores), work, lambda: steps.at(_BUILDING), limit)
        mask = Mask(secret.reveal() for secret in secrets(project).values())
        if ran.code:
            raise failure_of(ran, mask)
        notes = [_NOT_ASKED, *_check(work / _PACKAGE)]
        catalogue = target.with_suffix(".cat")
        sha256 = _put(work / _PACKAGE, target, steps, files)
        has_catalogue = (work / _CATALOGUE).is_file()
        if has_catalogue:
            _put(work / _CATALOGUE, catalogue, _Steps(None), files, companion=True)
        else:
            files.remove(catalogue)
        size = (work / _PACKAGE).stat().st_size
    steps.at(_TOTAL)
    password = password_in(ran.said)
    if password is None:
        notes.insert(0, _NO_PASSWORD)
    return Encrypted(
        package=target,
        size=size,
        sha256=sha256.hex(),
        catalogue=catalogue if has_catalogue else None,
        password=password,
        said=ran.said,
        notes=tuple(notes),
    )


def build_command(builder: Builder, stores: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that start the builder in its working folder.

    All names are relative and without spaces: it takes words with spaces apart (``wizard.md``, icd.exe).
    """
    return (
        str(builder.program),
        "/Build-ProvisioningPackage",
        f"/CustomizationXML:{_ANSWERS}",
        f"/PackagePath:{_PACKAGE}",
        f"/StoreFile:{','.join(stores)}",
        "+Encrypted",
        "+Overwrite",
    )


_NOT_ASKED: Final = Sentence(
    N_(
        "Protect",
        "Microsoft's builder encrypted the package, and no other program can look inside. Keep the password apart "
        "from it; if you lose it, build the package again.",
    )
)
_NO_PASSWORD: Final = Sentence(
    N_("Protect", "The password was not recognised in what the builder said. Look for it there, and write it down.")
)
_LIKE_PLAIN: Final = Sentence(
    N_(
        "Protect",
        "The package still begins like one that is not encrypted, though it cannot be read. Try it on one PC: Windows "
        "must ask for the password.",
    )
)


class _Steps:
    """Tells ``progress`` of steps in a thousand."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self.at(0)

    def at(self, step: int) -> None:
        """Tell that *step* is reached, and let the work be stopped."""
        if self._progress is not None:
            self._progress(step, _TOTAL)


def _copy_stores(project: Project, builder: Builder, work: Path) -> tuple[str, ...]:
    """Copy the settings stores of the project's editions next to the answers, and return their names.

    That of desktop editions stands alone, as in all published scripts; without one only common settings are known.
    """
    if "Holographic" in project.editions:
        raise BadInput(
            N_("Error", "HoloLens takes no encrypted package: it would fail. Build it without, and guard the stick.")
        )
    special = [edition for edition in project.editions if edition != "WindowsCommon"] or ["WindowsCommon"]
    names = tuple(dict.fromkeys(sku_of(edition).source_path for edition in special))
    for name in names:
        check_name(name, name)
        try:
            with open_foreign(builder.program.parent / name) as source, create_private(work / name) as out:
                shutil.copyfileobj(source, out)
        except OSError as error:
            raise BadInput(
                N_(
                    "Error",
                    "Microsoft's builder has no settings for this edition: {path} cannot be read ({reason}). Install "
                    "its newest version, or choose another edition.",
                ),
                path=builder.program.parent / name,
                reason=reason_of(error),
            ) from None
    return names


def _with_copies(answers: Answers, files: FolderFiles, work: Path, steps: _Steps) -> Answers:
    """Copy the files that *answers* name into *work*, each to a folder of its own, and name the copies.

    Paths are whole ones: the builder leaves out what it does not find at a relative one, and calls it a success. Of an
    app or driver it takes in the whole folder (``wizard.md`` 9).
    """
    texts = list(dict.fromkeys(file_texts(answers)))
    total = sum(files.size(text) for text in texts)
    copies: dict[str, str] = {}
    done = 0
    for number, text in enumerate(texts):
        name = file_name(text)
        check_name(name, text)
        copy = work / f"file{number}" / name
        copy.parent.mkdir()
        with files.open(text) as source, create_private(copy) as out:
            while chunk := source.read(BLOCK_SIZE):
                out.write(chunk)
                done += len(chunk)
                steps.at(min(_BUILDING * done // max(total, 1), _BUILDING))
        copies[text] = str(copy)
    return with_files(answers, copies.__getitem__)


def _check(package: Path) -> list[Sentence]:
    """Refuse what the builder made if it is not there or not encrypted; return doubts.

    What an encrypted package looks like is [UNKNOWN]: that it cannot be read is all that can be known.
    """
    if not package.is_file() or not package.stat().st_size:
        raise AppError(
            N_("Error", "Microsoft's builder said that it succeeded and wrote no package. Its logs are in {folder}."),
            folder=LOGS,
        )
    try:
        with open_package(package):
            pass
    except BadInput:
        with open_foreign(package) as file:
            return [_LIKE_PLAIN] if file.read(len(MAGIC)) == MAGIC else []
    raise AppError(
        N_(
            "Error",
            "Microsoft's builder made a package that is not encrypted, so it was discarded. Update the builder.",
        )
    )


def _put(made: Path, target: Path, steps: _Steps, files: FileSet, *, companion: bool = False) -> bytes:
    """Copy the file *made* to *target* with the job, for its owner alone; compare what arrived, return its SHA-256."""
    size = made.stat().st_size
    done = 0
    with ExitStack() as stack:
        source = stack.enter_context(open_foreign(made))
        out = stack.enter_context(files.open(target, secret=True, companion=companion))
        digest = hashlib.sha256()
        for block in stack.enter_context(closing(hashed_blocks(source, size, digest))):
            out.write(block)
            done += len(block)
            steps.at(_BUILT + (_TOTAL - _BUILT) * done // (2 * max(size, 1)))
        if _digest(out, done) != digest.digest():
            raise AppError(
                N_("Error", "{path} was not kept as written; the drive may be failing. Save to another drive."),
                path=target,
            )
    return digest.digest()


def _digest(file: BinaryIO, size: int) -> bytes:
    file.flush()
    file.seek(0)
    digest = hashlib.sha256()
    hash_file(file, size, digest)
    return digest.digest()
