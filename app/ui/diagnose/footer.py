"""The lower edge of the dialog for logs: what is being done, how far it is, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.label import Label


class DiagnoseFoot(QWidget):
    """Progress with *Stop*, a line of words, *Export*, *Other logs* and *Close*."""

    stopped = Signal()
    export_asked = Signal()
    logs_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing but *Close*."""
        super().__init__(parent)
        self.busy, self.status = QProgressBar(self), Label(self)
        self.stop, self.export, self.more, self.leave = (QPushButton(self) for _ in range(4))
        self.busy.setAccessibleName(self.tr("At work"))
        self.stop.setText(self.tr("Stop"))
        self.export.setText(self.tr("&Export…"))
        self.more.setText(self.tr("Other &logs…"))
        self.leave.setText(self.tr("Close"))
        names = {"busy": self.busy, "status": self.status, "stop": self.stop, "export": self.export,
                 "more": self.more, "close": self.leave}  # fmt: skip
        for name, widget in names.items():
            widget.setObjectName(f"diagnose.{name}")
        self.status.setWordWrap(True)
        work, foot = QHBoxLayout(), QHBoxLayout()
        for button in (self.stop, self.export, self.more, self.leave):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(work)
        work.addWidget(self.busy, 1)
        work.addWidget(self.stop)
        column.addLayout(foot)
        foot.addWidget(self.status, 1)
        for button in (self.export, self.more, self.leave):
            foot.addWidget(button)
        self.stop.clicked.connect(self.stopped)
        self.export.clicked.connect(self.export_asked)
        self.more.clicked.connect(self.logs_asked)
        self.leave.clicked.connect(self.closed)
        self.set_busy(is_busy=False)
        self.set_told(is_told=False)

    def say(self, words: str) -> None:
        """Show *words*."""
        self.status.setText(words)

    def set_told(self, *, is_told: bool) -> None:
        """Offer what can be done with what was read."""
        self.export.setVisible(is_told)
        self.more.setVisible(is_told)

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that something is being done, or no longer."""
        self.busy.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.export.setEnabled(not is_busy)
        self.more.setEnabled(not is_busy)
        if is_busy:
            self.busy.setRange(0, 0)
            self.stop.setFocus()

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.busy.setRange(0, 1000)
        self.busy.setValue(done * 1000 // total if total else 0)
