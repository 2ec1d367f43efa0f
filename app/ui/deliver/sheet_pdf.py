"""The hand-over sheet on paper: one page of A4, as a PDF, on a printer, or as a picture of itself.

Nothing here is a widget, so that it can be done in a thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
)

import app
from app.core.error import AppError
from app.core.masking import shown
from app.core.safe_file import write_safely
from app.core.system.printing import print_refusal
from app.core.text import N_
from app.jobs.sheet import SheetOrder, make_sheet
from app.ui.deliver import sheet_pdf
from app.ui.widgets.reader import PrintPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

    from app.core.progress import Progress

_MARGIN: Final = 13.0
"""Millimetres on each side, as the page says to browsers; printers leave less."""

_WIDTH, _HEIGHT = 210.0, 297.0
"""Millimetres of A4."""

_RESOLUTION: Final = 300
"""Dots per inch of a PDF."""

_DOTS: Final = round(_RESOLUTION / 0.0254)
"""The same per metre."""

_LARGEST, _SMALLEST, _STEP = 1.08, 0.4, 0.02
"""A short text is drawn larger, as far as the page has room; a long one smaller, so that nothing of it is lost."""


def set_up(device: QPagedPaintDevice) -> None:
    """Let *device* make pages of A4 with the margins of the sheet."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))


def pdf_of(html: str, title: str) -> bytes:
    """Return the page *html* as a PDF called *title*."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator(f"Provisioning Designer {app.__version__}")
    set_up(writer)
    paint(html, writer, QRectF(0, 0, writer.width(), writer.height()))
    return bytes(buffer.data().data())


def write_pdf(html: str, title: str, target: Path) -> Path:
    """Write the page *html* as a PDF to *target*, and return that.

    :raises AppError: it cannot be written.
    """
    write_safely(target, pdf_of(html, title))
    return target


def picture_of(html: str, width: int) -> QImage:
    """Return a picture of the page *html* on white paper, *width* pixels wide."""
    image = QImage(QSize(width, round(width * _HEIGHT / _WIDTH)), QImage.Format.Format_RGB32)
    per_mm = width / _WIDTH
    image.setDotsPerMeterX(round(per_mm * 1000))
    image.setDotsPerMeterY(round(per_mm * 1000))
    image.fill(Qt.GlobalColor.white)
    edge = _MARGIN * per_mm
    paint(html, image, QRectF(image.rect()).adjusted(edge, edge, -edge, -edge))
    return image


def text_of(html: str) -> str:
    """Return the words of the page *html*, for who cannot see it."""
    document = PrintPage()
    document.setHtml(html)
    return document.toPlainText()


def paint(html: str, device: QPaintDevice, room: QRectF) -> None:
    """Draw *html* into the *room* of *device*, as large as it may be on one page.

    The lines are broken for print whatever the device is, so that the picture shows what the paper will have.
    """
    ruler = QImage(1, 1, QImage.Format.Format_RGB32)
    ruler.setDotsPerMeterX(_DOTS)
    ruler.setDotsPerMeterY(_DOTS)
    width, height = ((side - 2 * _MARGIN) * _DOTS / 1000 for side in (_WIDTH, _HEIGHT))
    document = PrintPage()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(ruler)
    document.setHtml(html)
    scale = _LARGEST
    document.setTextWidth(width / scale)
    while document.size().height() * scale > height and scale > _SMALLEST:
        scale -= _STEP
        document.setTextWidth(width / scale)
    scale *= min(room.width() / width, room.height() / height)
    painter = QPainter(device)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(room.topLeft())
    painter.scale(scale, scale)
    context = QAbstractTextDocumentLayout.PaintContext()
    # Black on white whatever the colours of the window are.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    document.documentLayout().draw(painter, context)
    painter.end()


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
    path: Path, wishes: Wishes, sha256: str | None, width: int, progress: Progress, *, is_encrypted: bool = False
) -> Made:
    """Return the sheet of the package *path* as it is wished.

    :raises BadInput: it cannot be made.
    """
    order = SheetOrder(
        package=path, language=wishes.language, contact=wishes.contact, sha256=sha256, is_encrypted=is_encrypted
    )
    page = make_sheet(order, progress)
    return Made(page.html, sheet_pdf.picture_of(page.html, width), sheet_pdf.text_of(page.html), page.sha256)


def write_page(html: str, title: str, target: Path, _progress: object) -> Path:
    """Write the page *html* as a PDF to *target*, and return that.

    :raises AppError: it cannot be written.
    """
    return sheet_pdf.write_pdf(html, title, target)


def print_page(html: str, printer: QPrinter, _progress: object) -> None:
    """Print the page *html* on *printer*.

    :raises AppError: it is refused, as far as the system tells.
    """
    room = printer.pageRect(printer.Unit.DevicePixel)
    sheet_pdf.paint(html, printer, QRectF(0, 0, room.width(), room.height()))
    if reason := print_refusal():
        raise AppError(
            N_("Error", "The page was not printed: {reason} Choose another printer, or save the page as PDF."),
            reason=shown(f"{reason.rstrip('.')}.", 200),
        )
