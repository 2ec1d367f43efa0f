"""Names in an ISO image: the label of the volume, and what a file is called in each of its three file systems."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.file_name import fits_image, folded
from app.core.masking import shown
from app.core.text import N_
from app.deliver.file_name import check_name

if TYPE_CHECKING:
    from collections.abc import Collection

_LONGEST_LABEL: Final = 16
"""Characters that the label of a Joliet volume has room for; ISO 9660 has 32."""

_LONGEST_JOLIET: Final = 64
"""Bytes of UTF-8 that pycdlib takes for a Joliet name, which by its standard has 64 characters."""

_ISO_STEM, _ISO_ENDING = 20, 4


def volume_label(stem: str) -> str:
    """Return the label for an image of the package *stem*: always the same, of capital letters, digits and ``_``."""
    return _plain(stem)[:_LONGEST_LABEL].strip("_") or "PPKG"


def check_udf_name(name: str) -> None:
    """Raise AppError if Windows takes no file called *name*, or UDF, which Windows reads, has no room for it."""
    check_name(name, None)
    if not fits_image(name):
        raise BadInput(
            N_("Error", "The name {name} is too long for an ISO image. Give the package a shorter one."),
            name=shown(name),
        )


def joliet_name(name: str, taken: Collection[str]) -> str:
    """Return *name* as Joliet takes it, for systems that do not read UDF: the same, or shorter with its ending.

    *taken* are the names that are there already.
    """
    # Of the characters that Joliet forbids, Windows takes only this one.
    stem, dot, ending = name.replace(";", "_").rpartition(".")
    ending = dot + ending if stem else ""
    stem = stem or name.replace(";", "_")
    number = 0
    while True:
        mark = f"~{number}" if number else ""
        room = _LONGEST_JOLIET - len(f"{mark}{ending}".encode())
        found = stem.encode()[: max(room, 1)].decode(errors="ignore") + mark + ending
        if folded(found) not in {folded(other) for other in taken}:
            return found
        number += 1


def iso_name(name: str, taken: Collection[str]) -> str:
    """Return *name* as bare ISO 9660 takes it: capital letters, digits and ``_``; only very old systems show it."""
    stem, _, ending = name.rpartition(".")
    stem, ending = _plain(stem or name), _plain(ending if stem else "")[:_ISO_ENDING]
    number = 0
    while True:
        mark = f"_{number}" if number else ""
        found = f"{stem[: _ISO_STEM - len(mark)] or 'FILE'}{mark}.{ending};1"
        if found not in taken:
            return found
        number += 1


def _plain(text: str) -> str:
    """Return *text* in capital letters and digits, without accents, everything else as one ``_``."""
    apart = unicodedata.normalize("NFKD", text)
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return re.sub("[^A-Z0-9]+", "_", letters.upper()).strip("_")
