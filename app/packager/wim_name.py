"""Which names a file in a package may have: what Windows can hold and what stays inside its folder."""

from __future__ import annotations

import re
from typing import Final

from app.model.error import BadInput
from app.model.text import N_

MAX_NAME: Final = 255  # UTF-16 units, as NTFS has it
MAX_DEPTH: Final = 64  # deeper trees serve only to exhaust a reader
MAX_PATH: Final = 1024  # characters; Windows applies packages with paths of 260

_FORBIDDEN = re.compile(r'[\x00-\x1f"*/:<>?\\|]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)


def check_name(name: str, path: str) -> None:
    """Raise BadInput when Windows cannot have a file called *name*, or when it would leave its folder.

    *path* is the whole path, for the sentence.
    """
    if name in {"", ".", ".."}:
        raise BadInput(
            N_("Error", "The path “{path}” is refused: it has an empty part or leaves its folder. Use another name."),
            path=path,
        )
    if found := _FORBIDDEN.search(name):
        raise BadInput(
            N_("Error", "The path “{path}” is refused: Windows allows no {sign} in a file name. Use another name."),
            path=path,
            sign=repr(found[0]),
        )
    try:
        units = len(name.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        raise BadInput(
            N_("Error", "The path {path} is refused: it cannot be written as Unicode. Use another name."),
            path=ascii(path),
        ) from None
    if units > MAX_NAME:
        raise BadInput(
            N_("Error", "The path “{path}” is refused: a name has {units} characters, Windows allows 255. Shorten it."),
            path=path,
            units=units,
        )
    if name[-1] in ". ":
        raise BadInput(
            N_("Error", "The path “{path}” is refused: Windows drops a dot or space at the end of a name. Rename it."),
            path=path,
        )
    if _RESERVED.fullmatch(name):
        raise BadInput(
            N_("Error", "The path “{path}” is refused: “{name}” is the name of a device in Windows. Use another name."),
            path=path,
            name=name,
        )


def check_path(path: str) -> list[str]:
    """Return the names of a relative ``/``-separated *path*; raises BadInput as `check_name` does."""
    names = path.split("/")
    for name in names:
        check_name(name, path)
    if len(names) > MAX_DEPTH or len(path) > MAX_PATH:
        raise BadInput(
            N_("Error", "The path “{path}…” is refused: it is too long or too deep for Windows. Shorten it."),
            path=path[:80],
        )
    return names


def folded(name: str) -> str:
    """Return *name* as Windows compares names: without regard to case."""
    return name.upper()
