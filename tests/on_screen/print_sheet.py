"""Prints a hand-over sheet as a person does: ``python -m tests.on_screen.print_sheet PACKAGE CONTACT``.

The dialog is opened, *Print…* pressed, that of the printers answered with Enter.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.deliver.sheet_dialog import SheetDialog
from app.ui.look.language import set_language
from app.ui.widgets.question import open_dialog
from app.ui.window.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable


def wait_for(condition: Callable[[], object]) -> None:
    """Let the window work until *condition* is true; who started the process ends it if that never happens."""
    while not condition():
        QTest.qWait(10)


def main(package: Path, contact: str) -> None:
    """Print the sheet of *package* on the default printer, with whom to call (*contact*)."""
    application = QApplication(["provisioning-designer"])
    set_language("en")
    window = MainWindow()
    window.show()
    wait_for(window.isActiveWindow)
    dialog = SheetDialog(package, parent=window)
    open_dialog(dialog)
    wait_for(lambda: dialog.print.isEnabled() and dialog.isActiveWindow())
    dialog.contact.setFocus()
    QTest.keyClicks(dialog.contact, contact)
    wait_for(lambda: dialog.print.isEnabled() and dialog.wishes.contact == contact)
    dialog.print.click()
    asked = dialog.findChild(QPrintDialog)
    assert asked
    wait_for(asked.isActiveWindow)
    QTest.keyClick(asked, Qt.Key.Key_Return)
    wait_for(dialog.status.text)
    print(f"{QPrinterInfo.defaultPrinterName()}: {dialog.status.text()}")
    dialog.close()
    window.end_now()
    assert application


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
