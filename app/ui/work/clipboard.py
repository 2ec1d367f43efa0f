"""A secret on the clipboard: for a minute, and marked so that histories of the clipboard leave it out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

KEPT: Final = 60_000
"""Milliseconds that a secret stays on the clipboard."""

_MARKS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"1",
}
"""What asks KDE's clipboard, that of Windows and those of macOS to keep no history of it (their public documents).

How Qt passes the last one on is [INFERRED]."""


class SecretClipboard(QObject):
    """Copies secrets, and takes the last one off the clipboard after a minute if it is still there."""

    def __init__(self, parent: QObject) -> None:
        """Copy nothing yet."""
        super().__init__(parent)
        self._copied = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT)
        self.timer.timeout.connect(self.forget)

    def copy(self, secret: str) -> None:
        """Put *secret* on the clipboard."""
        data = QMimeData()
        data.setText(secret)
        for kind, value in _MARKS.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = secret
        self.timer.start()

    @Slot()
    def forget(self) -> None:
        """Take the secret off the clipboard, unless something else was copied meanwhile."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
        self.timer.stop()
