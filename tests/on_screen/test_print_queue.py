"""The hand-over sheet through a real queue: what a printer gets, judged by programs of others."""

from __future__ import annotations

import hashlib
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.child import run_process
from tests.deliver.sheet_case import token_package
from tests.on_screen.print_queue import open_queue
from tests.x_screen import open_screen

if TYPE_CHECKING:
    from pathlib import Path

    from tests.on_screen.print_queue import PrintQueue

JUDGES = ("pdfinfo", "pdftotext", "pdftoppm", "zbarimg")
CONTACT = "Service desk, 4711"
LIMIT = 600
"""Seconds for a process that hangs."""


def said_by(*words: str | Path) -> str:
    """Return what the program *words* says."""
    return run_process(words, check=True, capture_output=True).stdout.decode(errors="replace")


def print_sheet(package: Path, queue: PrintQueue) -> str:
    """Print the sheet of *package* from its dialog on *queue*, and return what the dialog said then."""
    own = {name: str(package.parent) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    words = ("-m", "tests.on_screen.print_sheet", str(package), CONTACT)
    with open_screen() as screen:
        return screen.run(*words, limit=LIMIT, given={**own, **queue.environment})


@pytest.mark.posix("CUPS prints there")
@pytest.mark.parametrize(("paper", "size"), [("A4", "595 x 842"), ("Letter", "612 x 792")])
def test_the_sheet_reaches_the_printer(tmp_path: Path, paper: str, size: str) -> None:
    """Printed from the dialog: one page of the paper that is in the printer, with all words and a code that is read."""
    if missing := [name for name in JUDGES if not shutil.which(name)]:
        pytest.skip(f"{' and '.join(missing)} cannot be found")
    package = token_package(tmp_path)
    with open_queue("Office", paper) as queue:
        said = print_sheet(package, queue)
        assert "Office: ✓ Sent to the printer." in said
        printed = shutil.copy(queue.printed(), tmp_path / "printed.pdf")
    facts = said_by("pdfinfo", printed)
    assert re.search(r"Pages:\s+1\n", facts), facts
    assert re.search(rf"Page size:\s+{size} pts", facts), facts
    assert re.search(rf"Title:\s+{package.stem}\n", facts), facts
    words = " ".join(said_by("pdftotext", "-layout", printed, "-").split())
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    for word in (package.name, CONTACT, *(digest[at : at + 8] for at in range(0, 64, 8))):
        assert word in words, words
    said_by("pdftoppm", "-r", "150", "-png", "-singlefile", printed, tmp_path / "page")
    code = said_by("zbarimg", "--quiet", "--raw", tmp_path / "page.png").strip()
    assert code == f"{digest}  {package.name}"


@pytest.mark.posix("CUPS prints there")
def test_a_printer_that_refuses_is_told(tmp_path: Path) -> None:
    """Where the queue takes no jobs the dialog says so, with the reason, and not that the page was sent."""
    with open_queue("Office", "A4", is_open=False) as queue:
        said = print_sheet(token_package(tmp_path), queue)
        assert "Office: ✕ The page was not printed: " in said
        assert "accepting jobs. Choose another printer" in said
        assert "Sent" not in said
