"""Saves the scripts for a device that need no package: one collects logs, the other removes packages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.error import AppError
from app.core.masking import visible
from app.jobs.scripts import RemoveScriptOrder, write_collect_script, write_remove_script
from app.ui.look.language import translated
from app.ui.widgets.label import Label
from app.ui.widgets.labels import StateLabel
from app.ui.widgets.question import open_dialog
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable


class ScriptSaver(QWidget):
    """A button that asks where a script goes, and how that ended."""

    key = ""
    """What the objects are called by."""
    name = ""
    """What the script is called unless somebody says otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the script."""
        super().__init__(parent)
        self.save, self.rule = QPushButton(self), Label(self)
        self.save.setObjectName(f"{self.key}.save")
        self.save.setAutoDefault(False)
        self.rule.setWordWrap(True)
        self.status = StateLabel(f"{self.key}.status", self)
        beside, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addLayout(beside)
        beside.addWidget(self.save)
        beside.addStretch(1)
        column.addWidget(self.rule)
        column.addWidget(self.status)
        self.describe()
        self.save.setAccessibleDescription(self.rule.text())
        self.save.clicked.connect(self.ask)

    def describe(self) -> None:
        """Set the words of the button and of the rule."""

    def title(self) -> str:
        """Return what the dialog is called that asks where the script goes."""
        return ""

    def writer(self) -> Callable[[Path], Path]:
        """Return what writes the script to a path, and returns where it is."""
        raise NotImplementedError

    @Slot()
    def ask(self) -> None:
        """Ask where the script goes."""
        dialog = QFileDialog(self, self.title(), str(Path.home() / self.name), self.tr("Scripts (*.ps1)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ps1")
        dialog.fileSelected.connect(self.write)
        open_dialog(dialog)

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the script to the file *name*."""
        if name:
            run_task(self, partial(_write, Path(name), self.writer()), self._written, self._failed)

    def _written(self, path: Path) -> None:
        self.status.say(self.tr("✓ Saved: {0}").format(visible(str(path))), aloud=True)

    def _failed(self, error: Exception) -> None:
        reason = translated(error.sentence) if isinstance(error, AppError) else type(error).__name__
        self.status.say(f"✕ {reason}", wrong=True, aloud=True)


class CollectSaver(ScriptSaver):
    """Saves the script that collects the logs."""

    key = "collect"
    name = "collect-logs.ps1"

    def describe(self) -> None:
        """Say what it is for."""
        self.save.setText(self.tr("&Save the collecting script…"))
        self.rule.setText(
            self.tr(
                "Put it on a stick and start it on the device as an administrator: it collects all logs into one zip "
                "file, which opens here. It was checked here, but not run on Windows."
            )
        )

    def title(self) -> str:
        """Name the script."""
        return self.tr("Save the collecting script")

    def writer(self) -> Callable[[Path], Path]:
        """Return the job for it."""
        return write_collect_script


class RemoveSaver(ScriptSaver):
    """Saves the script that lists and removes packages."""

    key = "remove"
    name = "remove-packages.ps1"

    def describe(self) -> None:
        """Say what it is for, and what it does not take back."""
        self.save.setText(self.tr("Save the &removing script…"))
        self.rule.setText(
            self.tr(
                "It lists the packages on a device and removes one. That takes back only some settings, such as Wi-Fi, "
                "VPN and certificates; the name of the PC, accounts, joins, enrolments, programs and what commands did "
                "stay. It was checked here, but not run on Windows."
            )
        )

    def title(self) -> str:
        """Name the script."""
        return self.tr("Save the removing script")

    def writer(self) -> Callable[[Path], Path]:
        """Return the job for it; on the device a person chooses the package."""
        return lambda path: write_remove_script(RemoveScriptOrder(target=path)).path


def _write(path: Path, write: Callable[[Path], Path], _progress: object) -> Path:
    return write(path)
