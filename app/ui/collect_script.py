"""Saves the script that collects the logs on a device."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.error import AppError
from app.ui.clean_text import clean_line
from app.ui.label import Label
from app.ui.language import tell
from app.ui.state_label import StateLabel
from app.ui.task import run_task


class ScriptSaver(QWidget):
    """A button that asks where the script goes, and how that ended."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the script."""
        super().__init__(parent)
        self.save, self.rule = QPushButton(self.tr("&Save the collecting script…"), self), Label(self)
        self.save.setObjectName("collect.save")
        self.save.setAutoDefault(False)
        self.rule.setWordWrap(True)
        self.rule.setText(
            self.tr(
                "Put it on a stick and start it on the device as an administrator: it collects all logs into one zip "
                "file, which opens here. It was checked here, but not run on Windows."
            )
        )
        self.save.setAccessibleDescription(self.rule.text())
        self.status = StateLabel("collect.status", self)
        beside, column = QHBoxLayout(), QVBoxLayout(self)
        beside.addWidget(self.save)
        beside.addStretch(1)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addLayout(beside)
        column.addWidget(self.rule)
        column.addWidget(self.status)
        self.save.clicked.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask where the script goes."""
        from app.deliver.apply_script import COLLECT_NAME

        start = str(Path.home() / COLLECT_NAME)
        dialog = QFileDialog(self, self.tr("Save the collecting script"), start, self.tr("Scripts (*.ps1)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ps1")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the script to the file *name*."""
        if name:
            run_task(self, partial(_write, Path(name)), self._written, self._failed)

    def _written(self, path: Path) -> None:
        self.status.say(self.tr("✓ Saved: {0}").format(clean_line(str(path))), aloud=True)

    def _failed(self, error: Exception) -> None:
        reason = tell(error.sentence) if isinstance(error, AppError) else type(error).__name__
        self.status.say(f"✕ {reason}", wrong=True, aloud=True)


def _write(path: Path, _progress: object) -> Path:
    from app.deliver.apply_script import write_collect_script

    return write_collect_script(path)
