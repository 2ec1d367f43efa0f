"""The hand-over sheet: shown, saved as one page of A4, printed; poppler judges the PDF."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from app.deliver.package_state import sha256_of
from app.ui.deliver import sheet_pdf
from app.ui.deliver.sheet_dialog import SheetDialog, SheetState
from app.ui.deliver.sheet_pdf import Wishes
from app.ui.look.style import apply_scheme
from app.ui.work.task import running_tasks
from tests.child import run_process
from tests.ui.stage.dialogs import build_sample, sample_of
from tests.ui.stage.hand import click, open_dialog, type_over

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm (Debian: poppler-utils)")


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SheetDialog:
    """Open the sheet of the sample package."""
    build_sample(window)
    made = SheetDialog(sample_of(window), None, window)
    made.finished.connect(made.deleteLater)
    made.open()
    qtbot.waitUntil(lambda: made.state is SheetState.READY)
    return made


def run(*command: str | Path) -> str:
    """Return what *command* writes."""
    return run_process(command, check=True, capture_output=True).stdout.decode(errors="replace")


def judge(pdf: Path) -> str:
    """Return the words of *pdf*, which must be one page of A4 with something on it and white around it."""
    facts = run("pdfinfo", pdf)
    assert re.search(r"Pages:\s+1\n", facts)
    assert "(A4)" in facts
    picture = run_process(
        ["pdftoppm", "-r", "40", "-gray", str(pdf)],
        check=True,
        capture_output=True,
    ).stdout  # fmt: skip - one line of options
    magic, size, _deepest, pixels = picture.split(b"\n", 3)
    assert magic == b"P5"
    width, height = map(int, size.split())
    lines = [pixels[at * width : (at + 1) * width] for at in range(height)]
    dark = [at for at, line in enumerate(lines) if min(line) < 128]
    assert dark[-1] - dark[0] > height * 0.4
    assert dark[0] > height * 0.03
    assert dark[-1] < height * 0.97
    assert all(min(line[: width // 25]) == 255 and min(line[-(width // 25) :]) == 255 for line in lines)
    return run("pdftotext", "-layout", pdf, "-")


@poppler
@pytest.mark.parametrize("language", ["en", "fr"])
def test_saved_pdf_is_one_page(dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, language: str) -> None:
    """In both languages: one page with the file, its SHA-256 and whom to call; chosen in the dialog and saved by it."""
    apply_scheme("dark")  # on paper it is black on white all the same
    dialog.language.set_value(language)
    dialog.language.edited.emit()
    type_over(qtbot, dialog.contact, "Claude Dupont, 01 23 45")
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(lambda: dialog.state is SheetState.READY)
    assert dialog.wishes == Wishes(language, "Claude Dupont, 01 23 45")
    assert "Claude Dupont" in dialog.area.accessibleDescription()
    target = tmp_path / "sheet.pdf"
    click(qtbot, dialog.save)
    chooser = open_dialog(dialog, QFileDialog)
    assert chooser.defaultSuffix() == "pdf"
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    qtbot.waitUntil(lambda: "sheet.pdf" in dialog.status.text())
    words = judge(target)
    digest = sha256_of(dialog.path)
    assert all(digest[at : at + 8] in words for at in range(0, 64, 8))
    assert "contoso.ppkg" in words
    assert "Claude Dupont, 01 23 45" in " ".join(words.split())  # a line may end within it
    dialog.reject()


@poppler
def test_long_page_is_drawn_smaller(tmp_path: Path, qapp: object) -> None:
    """A text that is longer than the page is still one page, with its end on it."""
    assert qapp
    lines = "".join(f"<p>Line {number} of a very long sheet.</p>" for number in range(75))
    pdf = sheet_pdf.write_pdf(f"<html><body>{lines}</body></html>", "long", tmp_path / "long.pdf")
    assert "Line 74 " in judge(pdf)


@poppler
def test_printed_page_is_the_same(dialog: SheetDialog, qtbot: QtBot, tmp_path: Path) -> None:
    """What goes to a printer, here one that writes a PDF, is one page too, with the margins of the sheet."""
    click(qtbot, dialog.print)
    printing = open_dialog(dialog, QPrintDialog)
    printing.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: "printer" in dialog.status.text())
    assert "contoso.ppkg" in judge(tmp_path / "printed.pdf")
    dialog.reject()


def test_contact_that_is_too_long_is_told(dialog: SheetDialog, qtbot: QtBot) -> None:
    """A contact of more characters than the sheet has room for is refused in words; a shorter one works."""
    dialog.contact.setText("x" * 300)
    dialog.contact.edited.emit()
    qtbot.waitUntil(lambda: dialog.state is SheetState.FAILED)
    assert "200" in dialog.status.text()
    assert not dialog.save.isEnabled()
    type_over(qtbot, dialog.contact, "Ops")
    qtbot.waitUntil(lambda: dialog.state is SheetState.READY)
    assert not dialog.status.text()
    dialog.reject()


def test_place_that_cannot_be_written_is_told(dialog: SheetDialog, qtbot: QtBot, tmp_path: Path) -> None:
    """A folder that is not there is told in a sentence; the dialog stays."""
    dialog.write(str(tmp_path / "none" / "sheet.pdf"))
    qtbot.waitUntil(lambda: dialog.status.text().startswith("✕"))
    assert dialog.save.isEnabled()
    dialog.reject()


def test_closed_while_it_is_made(window: MainWindow, qtbot: QtBot) -> None:
    """Closing at once waits in the background and leaves nothing at work."""
    build_sample(window)
    dialog = SheetDialog(sample_of(window), None, window)
    dialog.open()
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    assert not running_tasks(dialog)
    dialog.deleteLater()
