"""Licence files of Store apps (``kiosk-and-files.md`` 3.1): whether a file is one, and for what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.answers.xml.xml import local_name, parse_document
from app.core.error import BadInput
from app.core.foreign.gate import open_foreign
from app.packager.installer.bounded import line_of

if TYPE_CHECKING:
    from pathlib import Path

_LIMIT = 4 * 1024 * 1024
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]{64,}={0,2}\s*")


class LicenseForm(StrEnum):
    """What a licence file turned out to be."""

    LICENSE = "license"
    ENCODED = "encoded"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LicenseFile:
    """The form of a licence file, and the id that it carries, empty where it has none."""

    form: LicenseForm
    id: str = ""


def read_license(path: Path) -> LicenseFile:
    """Return what the file at *path* is: a licence, the encoded form that only management servers take, or neither.

    :raises OSError: it cannot be read.
    """
    with open_foreign(path) as file:
        data = file.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        return LicenseFile(LicenseForm.OTHER)
    try:
        root = parse_document(data, path.name)
    except BadInput:
        return LicenseFile(LicenseForm.ENCODED if _BASE64.fullmatch(data) else LicenseForm.OTHER)
    if local_name(root) != "License":
        return LicenseFile(LicenseForm.OTHER)
    return LicenseFile(LicenseForm.LICENSE, line_of(str(root.get("LicenseID", ""))))
