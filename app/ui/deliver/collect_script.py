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
from app.ui.look.follow import follow
from app.ui.look.language import translated
from app.ui.widgets.label import Label
from app.ui.widgets.labels import StateLabel
from app.ui.widgets.question import open_dialog
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable


class ScriptSaver(QWidget):
    """A button that asks where a script goes, and how that ended. Give it its words with :meth:`set_text`."""

    def __init__(self, key: str, name: str, write: Callable[[Path], Path], parent: QWidget | None = None) -> None:
        """Offer the script *name*, which *write* writes to a path; *key* is what the objects are called by."""
        super().__init__(parent)
        self._name, self._write, self._title = name, write, ""
        self.save, self.rule = QPushButton(self), Label(self)
        self.save.setObjectName(f"{key}.save")
        self.save.setAutoDefault(False)
        self.rule.setWordWrap(True)
        self.status = StateLabel(f"{key}.status", self)
        beside, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addLayout(beside)
        beside.addWidget(self.save)
        beside.addStretch(1)
        column.addWidget(self.rule)
        column.addWidget(self.status)
        self.save.clicked.connect(self.ask)

    def set_text(self, button: str, title: str, rule: str) -> None:
        """Name the *button* and the dialog that asks where the script goes (*title*); *rule* says what it is for."""
        self._title = title
        self.save.setText(button)
        self.rule.setText(rule)
        self.save.setAccessibleDescription(rule)

    @Slot()
    def ask(self) -> None:
        """Ask where the script goes."""
        dialog = QFileDialog(self, self._title, str(Path.home() / self._name), self.tr("Scripts (*.ps1)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ps1")
        dialog.fileSelected.connect(self.write)
        open_dialog(dialog)

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the script to the file *name*."""
        if name:
            run_task(self, partial(_run, Path(name), self._write), self._written, self._failed)

    def _written(self, path: Path) -> None:
        self.status.say(self.tr("✓ Saved: {0}").format(visible(str(path))), aloud=True)

    def _failed(self, error: Exception) -> None:
        reason = translated(error.sentence) if isinstance(error, AppError) else type(error).__name__
        self.status.say(f"✕ {reason}", wrong=True, aloud=True)


class CollectSaver(ScriptSaver):
    """Saves the script that collects the logs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the script."""
        super().__init__("collect", "collect-logs.ps1", write_collect_script, parent)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.set_text(
            self.tr("&Save the collecting script…"),
            self.tr("Save the collecting script"),
            self.tr(
                "Put it on a stick and start it on the device as an administrator: it collects all logs into one zip "
                "file, which opens here. It was checked here, but not run on Windows."
            ),
        )


class RemoveSaver(ScriptSaver):
    """Saves the script that lists and removes packages; on the device a person chooses the package."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the script."""
        super().__init__("remove", "remove-packages.ps1", _write_remove_script, parent)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words: what it is for, and what it does not take back."""
        self.set_text(
            self.tr("Save the &removing script…"),
            self.tr("Save the removing script"),
            self.tr(
                "It lists the packages on a device and removes one. That takes back only some settings, such as Wi-Fi, "
                "VPN and certificates; the name of the PC, accounts, joins, enrolments, programs and what commands did "
                "stay. It was checked here, but not run on Windows."
            ),
        )


def _write_remove_script(path: Path) -> Path:
    return write_remove_script(RemoveScriptOrder(target=path)).path


def _run(path: Path, write: Callable[[Path], Path], _progress: object) -> Path:
    return write(path)
