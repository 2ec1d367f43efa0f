"""Which package is delivered: its file, and what is known of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.model.error import AppError
from app.ui.deliver_job import Package, read_package
from app.ui.effect_text import size_text
from app.ui.file_field import FileField
from app.ui.language import tell
from app.ui.state_label import StateLabel
from app.ui.task import Task, run_task

_DELAY = 300
"""Milliseconds after the last key before the file is read."""


class PackagePanel(QFrame):
    """A field for the file. ``found`` brings the :class:`Package` once it is read, None while there is none."""

    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for a package."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self.package: Package | None = None
        self._task: Task[Package] | None = None
        self._read = Path()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._start)
        self.label = QLabel(self)
        self.field = FileField(self)
        self.field.setObjectName("deliver.package")
        self.label.setBuddy(self.field.line)
        self.facts = StateLabel("deliver.facts", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(6)
        for widget in (self.label, self.field, self.facts):
            column.addWidget(widget)
        self.field.edited.connect(self._edited)
        self.retranslate()

    def choose(self, path: Path) -> None:
        """Take the package *path*."""
        self.field.set_value(str(path))
        self._edited()
        self._timer.stop()
        self._start()

    def retranslate(self) -> None:
        """Set all words."""
        self.label.setText(self.tr("&Package"))
        self.field.filters = self.tr("Packages (*.ppkg)")
        self.field.line.setAccessibleName(self.tr("Package"))
        self._tell()

    @Slot()
    def _edited(self) -> None:
        self.package = None
        self._say("")
        self.found.emit(None)
        self._timer.start()

    @Slot()
    def _start(self) -> None:
        text = self.field.value().strip()
        if text and self._task is None:
            self._read = Path(text).expanduser()
            self._say(self.tr("Reading the package…"))
            self._task = run_task(self, partial(_read, self._read), self._show, self._failed)

    def _show(self, package: Package) -> None:
        if self._is_wanted():
            self.package = package
            self._tell()
            self.found.emit(package)

    def _failed(self, error: Exception) -> None:
        if self._is_wanted():
            reason = getattr(error, "strerror", None) or str(error)
            self._say(f"✕ {tell(error.sentence) if isinstance(error, AppError) else reason}", wrong=True)

    def _is_wanted(self) -> bool:
        """Tell whether what was read is still what the field says; read what it says now if not."""
        self._task = None
        text = self.field.value().strip()
        if text and Path(text).expanduser() == self._read:
            return True
        self._start()
        return False

    def _tell(self) -> None:
        if self.package is None:
            return
        facts = self.package.description.facts
        size = size_text(self.package.size)
        template = self.tr("✓ {0}, version {1}, {2}")
        if self.package.has_catalogue:
            template = self.tr("✓ {0}, version {1}, {2}; the .cat beside it is copied too")
        self._say(template.format(facts.name, facts.version, size))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.facts.say(text, wrong=wrong, aloud=True)
        self.field.line.setAccessibleDescription(text)


def _read(path: Path, _progress: object) -> Package:
    return read_package(path)
