"""What the dialog of the hand-over sheet does in the background: make the page, save it, print it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.ui import sheet_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person said about the sheet; it holds for the next one too."""

    language: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished page: its HTML, a picture, the words, and the hash that need not be made again."""

    html: str
    picture: QImage
    words: str
    sha256: str


def make_page(
    path: Path, wishes: Wishes, sha256: str | None, width: int, progress: object, *, is_encrypted: bool = False
) -> Made:
    """Return the sheet of the package *path* as it is wished. Raises BadInput where it cannot be made."""
    from app.deliver.sheet.page import sheet_html
    from app.deliver.sheet.sheet import make_sheet

    sheet = make_sheet(
        path,
        progress,  # type: ignore[arg-type]  # it is one
        contact=wishes.contact,
        sha256=sha256,
        is_encrypted=is_encrypted,
    )
    html = sheet_html(sheet, wishes.language)
    return Made(html, sheet_pdf.picture_of(html, width), sheet_pdf.text_of(html), sheet.sha256)


def write_page(html: str, title: str, target: Path, _progress: object) -> Path:
    """Write the page *html* as a PDF to *target*, and return that. Raises AppError if it cannot be written."""
    return sheet_pdf.write_pdf(html, title, target)


def print_page(html: str, printer: QPrinter, _progress: object) -> None:
    """Print the page *html* on *printer*."""
    room = printer.pageRect(printer.Unit.DevicePixel)
    sheet_pdf.paint(html, printer, QRectF(0, 0, room.width(), room.height()))
