"""The dialog for logs of a device, in the hands of tests."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from app.core.secret import Secret
from app.model.project import Account, Device, Join, Network, Package, Project, WifiNetwork
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from app.ui.diagnose.dialog import DiagnoseDialog
from app.ui.work.task import running_tasks
from tests.diagnose.log_case import START, as_evtx, as_xml
from tests.diagnose.stories import STORIES
from tests.ui.stage.hand import LEFT, open_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


SECRET = "Sommer-2026-regnet"


PROJECT = Project(
    package=Package(id="{6b1f0c5a-1111-4222-8333-444455556666}", name="Depot"),
    device=Device(name="PC-%SERIAL%"),
    network=Network(wifi=(WifiNetwork(ssid="Guest"), WifiNetwork(ssid="Depot", key=Secret(SECRET)))),
    account=Account(join=Join.ENTRA, entra=Token(token=Secret("x" * 90), expiry=START - timedelta(days=12))),
)


def log(folder: Path, story: str, form: str = "evtx") -> Path:
    """Write the log of *story*."""
    path = folder / f"{story}.{form}"
    lines = STORIES[story][0]
    path.write_bytes(as_evtx(lines, dirty=True) if form == "evtx" else as_xml(lines).encode())
    return path


def open_depot(window: MainWindow, folder: Path) -> Path:
    """Open the project that the stories are about."""
    path = folder / "Depot.wcdproj"
    save_project(PROJECT, path)
    window.session.take(open_project(path))
    window.shell.start(visited=True)
    return path


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drop *paths* on *widget*; tell whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, key)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, LEFT, key))
    return enter.isAccepted()


def told(window: MainWindow, qtbot: QtBot, *paths: Path) -> DiagnoseDialog:
    """Drop *paths* on the window and wait until the dialog told them."""
    assert drop(window, *paths)
    dialog = open_dialog(window, DiagnoseDialog)
    wait(qtbot, dialog)
    assert dialog.told is not None
    return dialog


def wait(qtbot: QtBot, dialog: DiagnoseDialog) -> None:
    """Wait until nothing is being done."""
    qtbot.waitUntil(lambda: not running_tasks(dialog) and not dialog.foot.busy.isVisible())


def whole_text(root: QWidget) -> str:
    """Return all that *root* shows in labels."""
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def choose(dialog: QFileDialog, path: Path) -> None:
    """Choose *path* as a person does who double-clicks it."""
    for signal in (dialog.filesSelected, dialog.fileSelected):
        signal.emit([str(path)] if signal is dialog.filesSelected else str(path))
    dialog.reject()
