"""One window for a person: a document that is opened goes to the window that is there, however the system brings it.

Windows and Linux start the program again for each document; macOS tells the running one by an event.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QLockFile, QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.core.file_name import OPENABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

_PATIENCE: Final = 3000
"""Milliseconds for the window that is there to take what is handed over; then a window of its own is opened."""

_MOST: Final = 64 * 1024
"""Bytes of a message; it holds paths alone."""

_TAKEN: Final = b"taken\n"
_ANYBODY: Final = -1
"""``ASFW_ANY``: the process that has the window may bring it to the front."""


def channel() -> str:
    """Return the name of the local socket of this person, on this screen, with these settings."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    about = [folder, os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")]
    return f"provisioning-designer-{hashlib.sha256(chr(0).join(about).encode(errors='replace')).hexdigest()[:20]}"


def hand_over(files: Sequence[Path], name: str, *, new_window: bool = False) -> bool:
    """Give *files* to the window that listens at *name*, which comes to the front; tell whether there is one.

    With *new_window* the program that has it opens another one for them.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE):
        return False
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
    paths = [str(file.absolute()) for file in files]
    socket.write(json.dumps({"new_window": True, "files": paths} if new_window else paths).encode() + b"\n")
    taken = b""
    while not taken.endswith(b"\n") and socket.waitForReadyRead(_PATIENCE):
        taken += socket.readAll().data()
    socket.disconnectFromServer()
    return taken == _TAKEN


class Instance(QObject):
    """The place at which documents arrive; ``arrived`` brings their paths, none to only come to the front."""

    arrived = Signal(object)
    window_asked = Signal(object)
    """Brings the paths of documents for a new window, none for an empty one."""

    def __init__(self, application: QApplication) -> None:
        """Take documents of macOS from now on; those of other processes after :meth:`listen`."""
        super().__init__(application)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        self._lock: QLockFile | None = None
        self._early: list[Path] = []
        self.is_ready = False
        application.installEventFilter(self)

    def listen(self, name: str) -> bool:
        """Be the one window at *name*; tell whether nobody else is."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder / f"{name}.lock"))
        lock.setStaleLockTime(0)  # it is held as long as its process lives, and no longer
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            return False
        self._lock = lock  # where no lock can be made (a folder that cannot be written) two windows are no harm
        QLocalServer.removeServer(name)  # of a process that was killed
        self._server.listen(name)
        return True

    def ready(self) -> None:
        """Tell of the documents that came before the window was there."""
        self.is_ready = True
        early, self._early = self._early, []
        if early:
            self.arrived.emit(early)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the document that macOS brings."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.take([event.file()])
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or not (socket.canReadLine() or socket.bytesAvailable() > _MOST):
            return
        try:
            texts = json.loads(bytes(socket.readLine(_MOST).data()))
        except ValueError:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        self.take(texts)

    def take(self, texts: Any) -> None:
        """Tell of the files among *texts* that the window opens; a list of none asks it to come to the front.

        ``{"new_window": true, "files": […]}`` asks for another window.
        """
        is_new = isinstance(texts, dict) and texts.get("new_window") is True
        if is_new:
            texts = texts.get("files")
        if not isinstance(texts, list):
            return
        paths = [Path(text) for text in texts if isinstance(text, str) and text.lower().endswith(OPENABLE)]
        paths = [path for path in paths if path.is_absolute()]
        if is_new and self.is_ready:
            self.window_asked.emit(paths)
        elif self.is_ready:
            self.arrived.emit(paths)
        else:
            self._early += paths
