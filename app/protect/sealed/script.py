"""The script next to a sealed file: with it a bare Windows PowerShell 5.1 opens the file and applies the package.

It was checked statically, and not run on Windows; its first lines say so.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

from app import __version__
from app.core.file_name import check_name
from app.core.resource import resource
from app.core.safe_file import write_safely
from app.protect.sealed.format import SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.file_set import FileSet

TEMPLATE: Final = resource("protect", "open-package.ps1")
SCRIPT_SUFFIX: Final = ".open.ps1"

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")
"""All that end a text in single quotes in PowerShell; doubled, they stand for themselves."""


def script_path(sealed: Path) -> Path:
    """Return where the script for the file *sealed* goes: ``Office.ppkg.open.ps1`` next to ``Office.ppkg.sealed``."""
    return sealed.with_name(sealed.name.removesuffix(SUFFIX) + SCRIPT_SUFFIX)


def open_script(sealed: str) -> bytes:
    """Return the script that opens the file called *sealed* next to it.

    Windows PowerShell takes a script for text in an old code page unless a mark is before it.

    :raises BadInput: Windows cannot have a file of this name.
    """
    check_name(sealed, sealed)
    text = TEMPLATE.read_text(encoding="utf-8").replace("{version}", __version__)
    text = text.replace("{sealed}", _QUOTES.sub(lambda found: found[0] * 2, sealed))
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def write_open_script(sealed: Path, job: FileSet | None = None) -> tuple[Path, str]:
    """Write the script that opens *sealed* next to it, for its owner alone; with a *job* when that ends.

    Return where it goes, and its SHA-256 in hexadecimal.

    :raises BadInput: the file has a name that Windows cannot have.
    :raises AppError: the script cannot be written.
    """
    target, text = script_path(sealed), open_script(sealed.name)
    write_safely(target, text, secret=True, companion=True, job=job)
    return target, hashlib.sha256(text).hexdigest()
