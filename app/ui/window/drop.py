"""What is dropped on the window: a file to open, or logs of a device; and the way back to the field to change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QDropEvent

from app.core.file_name import OPENABLE
from app.jobs.diagnose import is_log
from app.ui.widgets.question import open_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from app.jobs.diagnose import Told
    from app.ui.diagnose.dialog import DiagnoseDialog
    from app.ui.session.session import Session


class Diagnosing(QObject):
    """Opens the dialog beside *window*, also for logs that are dropped on it, and keeps what was told in this session.

    ``place_asked`` brings a field of the open project to show, ``project_asked`` the path of another one to open first.
    """

    place_asked = Signal(str)
    project_asked = Signal(object)

    def __init__(self, window: QWidget, session: Session) -> None:
        """Follow what is dropped on *window*; *session* has the open project, if there is one."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._wanted: tuple[Path, str] | None = None
        self._kept: Told | None = None
        window.installEventFilter(self)
        session.loaded.connect(self._let_go)

    @Slot()
    def start(self) -> None:
        """Ask for logs; what was told before in this session is shown again."""
        dialog = self._dialog()
        if dialog.told is None and not dialog.is_reading and self._kept is not None:
            dialog.take(self._kept)
        open_beside(dialog)

    def read(self, paths: Sequence[Path]) -> None:
        """Read the logs *paths* and show what they tell."""
        dialog = self._dialog()
        open_beside(dialog)
        dialog.read(paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take logs that are dragged over the window, also several at once; everything else is the window's.

        A dialog that is open beside it follows its language.
        """
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._speak)
        if isinstance(event, QDropEvent) and (logs := _logs(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.read(logs)
            return True
        return super().eventFilter(watched, event)

    def _dialog(self) -> DiagnoseDialog:
        from app.ui.diagnose.dialog import DiagnoseDialog

        old = self._window.findChild(DiagnoseDialog)
        if old is not None and old.locale_name == QLocale().name():
            return old
        dialog = DiagnoseDialog(self._session, self._window)
        dialog.field_asked.connect(self._show_field)
        dialog.showed.connect(self._keep)
        if old is not None:
            # It was put away, and speaks another language than the window now.
            if old.told is not None:
                dialog.take(old.told)
            old.reject()
        return dialog

    @Slot()
    def _speak(self) -> None:
        """Open a dialog in the new language in place of one that is in sight; one that reads goes on as it is."""
        from app.ui.diagnose.dialog import DiagnoseDialog

        old = self._window.findChild(DiagnoseDialog)
        if old is not None and old.isVisible() and not old.is_reading and old.locale_name != QLocale().name():
            place = old.geometry()
            dialog = self._dialog()
            dialog.setGeometry(place)
            open_beside(dialog)

    @Slot(object)
    def _keep(self, told: Told) -> None:
        self._kept = told

    @Slot()
    def _let_go(self) -> None:
        """Another project was opened: what was told of the last one is no longer about the open one."""
        if self._kept is not None:
            self._kept = replace(self._kept, is_open_project=False)

    @Slot(str, object)
    def _show_field(self, place: str, path: Path | None) -> None:
        """Ask for the field *place* of the project in *path*, or of the open one; a dialog over the window is put away.

        One that lies beside it stays in sight.
        """
        dialog = self._dialog()
        if dialog.frameGeometry().intersects(self._window.frameGeometry()):
            dialog.hide()
        self._window.activateWindow()
        if path is None or path == self._session.path:
            self.place_asked.emit(place)
        else:
            self._wanted = path, place
            self.project_asked.emit(path)

    @Slot(object, bool)
    def project_opened(self, path: Path, _was_there: bool) -> None:
        """Ask for the field that was waited for, now that the project in *path* is open."""
        wanted, self._wanted = self._wanted, None
        if wanted and wanted[0] == path:
            self.place_asked.emit(wanted[1])


def _logs(data: QMimeData) -> list[Path]:
    """Return the logs in *data*; none if there are other files among them."""
    urls = data.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    paths = [Path(url.toLocalFile()) for url in urls]
    return paths if all(is_log(path) for path in paths) else []


class Dropping(QObject):
    """Takes one file that is dragged over *window*; ``dropped`` brings its path."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Watch *window*. What watches it later is asked first."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that can be opened; everything else is the window's."""
        if isinstance(event, QDropEvent) and (path := _dropped(event.mimeData())):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)


def _dropped(data: QMimeData) -> Path | None:
    """Return the one file in *data* if the window can open it."""
    urls = data.urls()
    if len(urls) == 1 and urls[0].isLocalFile() and urls[0].fileName().lower().endswith(OPENABLE):
        return Path(urls[0].toLocalFile())
    return None
