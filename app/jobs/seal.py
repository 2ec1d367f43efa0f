"""A finished package into an envelope that a password opens, and out of it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.file_set import FileSet
from app.core.progress import no_progress

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.secret import Secret
    from app.core.text import Sentence


@dataclass(frozen=True, kw_only=True, slots=True)
class SealOrder:
    """Which package is sealed, and with which password. Without a ``target`` the sealed file goes next to it.

    ``has_script``: a script that opens and applies it on Windows is written too, but not for a table of a batch, which
    is sealed in the same way.
    """

    package: Path
    password: Secret
    target: Path | None = None
    has_script: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class SealResult:
    """The sealed file with its size in bytes, the script next to it, and doubts about the password.

    ``rounds``: how often the key is derived, which makes each guess slow.
    """

    file: Path
    size: int
    rounds: int
    script: Path | None
    script_sha256: str | None
    hints: tuple[Sentence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class UnsealOrder:
    """Which sealed file is opened. Without a ``folder`` the package goes next to it."""

    file: Path
    password: Secret
    folder: Path | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class UnsealResult:
    """The package that came out, and its size in bytes."""

    package: Path
    size: int


def seal(order: SealOrder, progress: Progress = no_progress) -> SealResult:
    """Seal a package, or a table of a batch, which itself stays as it is.

    :raises BadInput: it is called like neither, or the password breaks a rule.
    :raises AppError: a file cannot be written, or *progress* raised ``Cancelled``; then nothing new is left.
    """
    from app.core.file_name import TABLE_SUFFIX
    from app.core.password import password_hints
    from app.protect.sealed.file import seal_file
    from app.protect.sealed.format import SUFFIX
    from app.protect.sealed.script import write_open_script

    target = order.target or order.package.with_name(order.package.name + SUFFIX)
    with FileSet() as job:
        made = seal_file(order.package, target, order.password, progress, job=job)
        has_script = order.has_script and order.package.suffix.lower() != TABLE_SUFFIX
        script, digest = write_open_script(made.path, job) if has_script else (None, None)
    return SealResult(
        file=target,
        size=made.size,
        rounds=made.header.rounds,
        script=script,
        script_sha256=digest,
        hints=password_hints(order.password),
    )


def check_sealed(file: Path) -> None:
    """Make sure that *file* is a sealed one, before anybody is asked for a password.

    :raises BadInput: it is not one.
    """
    from app.protect.sealed.file import read_seal_header

    read_seal_header(file)


def unseal(order: UnsealOrder, progress: Progress = no_progress) -> UnsealResult:
    """Open a sealed file, which itself stays as it is.

    :raises Locked: the password is wrong.
    :raises BadInput: it is no sealed file, or a damaged one.
    :raises AppError: the package cannot be written, or *progress* raised ``Cancelled``; then nothing new is left.
    """
    from app.core.new_folder import folder_for
    from app.protect.sealed.file import read_seal_header, unseal_file

    folder = order.folder or order.file.parent
    size = read_seal_header(order.file).size
    with folder_for(folder):
        return UnsealResult(package=unseal_file(order.file, folder, order.password, progress), size=size)
