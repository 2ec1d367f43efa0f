"""The hand-over sheet: one page for the people at the devices, as HTML.

The room ``deliver`` is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.progress import Progress, no_progress

if TYPE_CHECKING:
    from pathlib import Path

    from app.deliver.sheet.sheet import Sheet


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetOrder:
    """The package of a sheet, the language of its reader, and whom to call if a stick is lost (empty: a line)."""

    package: Path
    language: str
    contact: str = ""
    sha256: str | None = None
    """Of the package (hexadecimal), where it is known already."""
    is_encrypted: bool = False
    """Windows encrypted the package, so that it is not looked into."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetPage:
    """A page of HTML, and the SHA-256 of the package that it names."""

    html: str
    sha256: str


def make_sheet(order: SheetOrder, progress: Progress = no_progress) -> SheetPage:
    """Return the sheet of a package.

    :raises BadInput: it is no package or a damaged one, or the contact is too long.
    """
    from app.deliver.sheet.page import sheet_html

    sheet = _sheet(order, progress)
    return SheetPage(html=sheet_html(sheet, order.language), sha256=sheet.sha256)


def write_sheet(order: SheetOrder, target: Path, progress: Progress = no_progress) -> Path:
    """Write the sheet as HTML to *target*, and return that.

    :raises AppError: it fails; then *target* is as it was.
    """
    from app.deliver.sheet.page import write_sheet as write

    write(_sheet(order, progress), target, order.language)
    return target


def _sheet(order: SheetOrder, progress: Progress) -> Sheet:
    from app.deliver.sheet.sheet import make_sheet as make

    return make(order.package, progress, contact=order.contact, sha256=order.sha256, is_encrypted=order.is_encrypted)
