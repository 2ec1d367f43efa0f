"""The hand-over sheet on paper: the rich text of Qt prints it on one page, with the QR code."""

from __future__ import annotations

import os
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from app.deliver.sheet.page import sheet_html
from tests.child import run_process
from tests.deliver.sheet_case import fullest_sheet
from tests.places import OFFSCREEN

if TYPE_CHECKING:
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)  # before Qt is loaded
QtGui = pytest.importorskip("PySide6.QtGui", reason="the libraries of a window are missing", exc_type=ImportError)
from PySide6.QtCore import QMarginsF  # noqa: E402 - after it is known that Qt can be loaded
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument  # noqa: E402 - the same


@pytest.mark.beyond_wine("it has none of the fonts of Windows, and others are wider")
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("paper", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_qt_prints_the_fullest_sheet_on_one_page(tmp_path: Path, paper: QPageSize.PageSizeId, language: str) -> None:
    """As much as a sheet can hold fits A4 and Letter, in both languages."""
    target = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(target))
    margins = QMarginsF(13, 13, 13, 13)
    writer.setPageLayout(
        QPageLayout(QPageSize(paper), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(sheet_html(fullest_sheet(), language))
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size().toSizeF())
    document.print_(writer)
    del writer
    data = target.read_bytes()
    assert [int(count) for count in re.findall(rb"/Type /Pages.*?/Count (\d+)", data, re.DOTALL)] == [1]
    assert b"/Subtype /Image" in data
    if reader := shutil.which("pdftotext"):
        text = run_process([reader, "-layout", str(target), "-"], check=True, capture_output=True).stdout.decode()
        assert "01234567" in text
        assert "Service desk" in text
