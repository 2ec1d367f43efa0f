"""What kind of file is handed out, and which other file goes along with it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.file_name import PACKAGE_SUFFIX
from app.core.foreign.gate import open_foreign, unreadable
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.packager.wim.format import MAGIC
from app.packager.wim.header import OTHER_MAGIC, SEALED_MAGIC

if TYPE_CHECKING:
    from pathlib import Path

SEALED_SUFFIX: Final = ".sealed"
"""Ends the name of a sealed file: Windows' first set-up must not take it for a package."""

_SCRIPT_SUFFIX: Final = ".open.ps1"


class PackageKind(StrEnum):
    """What can be handed out."""

    PACKAGE = "package"
    ENCRYPTED = "encrypted"
    """Windows encrypted the package; its form is not published (``ppkg-format.md`` 11), so a person has to say it."""
    SEALED = "sealed"
    """A package in an envelope of ours, which the script next to it opens on a PC that is set up already."""


NO_OPENER: Final = Sentence(
    N_(
        "Deliver",
        "The script that opens the sealed file is not next to it. Without it, only “ppkg unseal” opens the file; "
        "seal the package again to get one.",
    )
)
NO_SCRIPT: Final = {
    PackageKind.ENCRYPTED: Sentence(
        N_(
            "Deliver",
            "The script applies a package without questions, but Windows asks for the password of an encrypted one.",
        )
    ),
    PackageKind.SEALED: Sentence(N_("Deliver", "A sealed file has a script of its own, which is copied along.")),
}
"""Why the script that applies a package does not go along."""


def is_sealed(name: str) -> bool:
    """Return whether a file of this name is a sealed one; :func:`kind_of` refuses those whose content says
    otherwise."""
    return name.lower().endswith(SEALED_SUFFIX)


def kind_of(path: Path, *, is_encrypted: bool = False) -> PackageKind:
    """Return the kind of the file *path*, by its first bytes; *is_encrypted* says that Windows encrypted it.

    That it is whole is not checked.

    :raises BadInput: it cannot be read, or has a name that another kind of file must have.
    """
    try:
        with open_foreign(path) as file:
            has_magic = file.read(len(SEALED_MAGIC)) == SEALED_MAGIC
    except (OSError, ValueError) as error:
        raise unreadable(shown(str(path)), error) from None
    if has_magic != is_sealed(path.name):
        raise BadInput(
            N_(
                "Error",
                "{path} is a sealed file. Give it its name back, which ends in .sealed: Windows would take it for a "
                "package.",
            )
            if has_magic
            else N_("Error", "{path} is not a sealed file, although its name says so. Choose what “seal” made."),
            path=shown(str(path)),
        )
    if has_magic:
        return PackageKind.SEALED
    return PackageKind.ENCRYPTED if is_encrypted else PackageKind.PACKAGE


def may_be_encrypted(path: Path) -> bool:
    """Return whether Windows may have encrypted *path*: it is called a package, and begins as nothing that is known."""
    try:
        with open_foreign(path) as file:
            begin = file.read(len(MAGIC))
    except (OSError, ValueError):
        return False
    is_known = begin.startswith((MAGIC, SEALED_MAGIC, *OTHER_MAGIC))
    return bool(begin) and not is_known and path.suffix.lower() == PACKAGE_SUFFIX


def companion(path: Path) -> Path:
    """Return where the file that belongs to *path* is, if there is one.

    That is the ``.cat`` of a package, and the script that opens a sealed file: ``Office.ppkg.open.ps1``.
    """
    if is_sealed(path.name):
        return path.with_name(path.name[: -len(SEALED_SUFFIX)] + _SCRIPT_SUFFIX)
    return path.with_suffix(".cat")
