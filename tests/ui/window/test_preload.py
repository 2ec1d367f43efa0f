"""What a first use would wait for is loaded while the window is idle."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.child import run_process

if TYPE_CHECKING:
    from pathlib import Path

_CHILD = """
import gc, os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from app.ui.window.window import MainWindow

QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
app = QApplication([])
window = MainWindow(copies=Path(sys.argv[1]) / "unsaved")
window.show()
window.preparation.start()
while not {"app.ui.diagnose.dialog", "msal", "truststore"} <= set(sys.modules):
    app.processEvents()
    time.sleep(0.005)
before = set(sys.modules)
frozen, searched = gc.get_freeze_count(), len(gc.get_objects())
window.menus.actions["diagnose"].trigger()
app.processEvents()
import msal, requests, truststore, app.enrol.sign_in.browser
print(sorted(set(sys.modules) - before), frozen, searched)
"""


def test_nothing_is_loaded_when_a_dialog_is_opened_first(tmp_path: Path) -> None:
    """After the start, the dialog of a diagnosis and the libraries of a sign-in are there already.

    Loading them on first use held the window up for 150 and 50 ms. Neither is any of it searched for cycles again: a
    search through all of it stops every thread for 75 ms.
    """
    command = [sys.executable, "-c", _CHILD, str(tmp_path)]
    done = run_process(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded, frozen, searched = done.stdout.rsplit(maxsplit=2)
    assert loaded == "[]"
    assert int(searched) < int(frozen) / 10
