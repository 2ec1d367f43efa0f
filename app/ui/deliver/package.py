"""Which package is delivered: its file, and what is known of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.masking import shown
from app.jobs.deliver import DeliverablePackage, MaybeEncrypted, read_package
from app.ui.look.language import failure_text, size_text, translated
from app.ui.widgets.choice import Toggle
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint, StateLabel
from app.ui.widgets.path_field import FileField
from app.ui.work.task import Task, run_task

_DELAY = 300
"""Milliseconds after the last key before the file is read."""


class PackagePanel(QFrame):
    """A field for the file. ``found`` brings the :class:`DeliverablePackage` once it is read, None while there is none.

    A file that is no package may be one that Windows encrypted: then a switch comes into sight to say so.
    """

    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for a package."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self.package: DeliverablePackage | None = None
        self._task: Task[DeliverablePackage] | None = None
        self._read, self._read_encrypted = Path(), False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._start)
        self.label = Label(self)
        self.field = FileField(self)
        self.field.setObjectName("deliver.package")
        self.label.setBuddy(self.field.line)
        self.facts = StateLabel("deliver.facts", self)
        self.encrypted, self.encrypted_rule = Toggle(self), Hint(self)
        self.encrypted.setObjectName("deliver.encrypted")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(6)
        for widget in (self.label, self.field, self.facts, self.encrypted, self.encrypted_rule):
            column.addWidget(widget)
        self._offer(is_encrypted=False, is_likely=False)
        self.field.edited.connect(self._edited)
        self.encrypted.edited.connect(self._say_encrypted)
        self.retranslate()

    def choose(self, path: Path, *, is_encrypted: bool = False) -> None:
        """Take the package *path*; *is_encrypted* says that Windows encrypted it."""
        self.field.set_value(str(path))
        self._edited()
        self._offer(is_encrypted=is_encrypted, is_likely=is_encrypted)
        self._timer.stop()
        self._start()

    def retranslate(self) -> None:
        """Set all words."""
        self.label.setText(self.tr("&Package"))
        self.field.filters = self.tr("Packages and sealed files (*.ppkg *.sealed)")
        self.field.line.setAccessibleName(self.tr("Package"))
        self.encrypted.setText(self.tr("&Windows encrypted this package"))
        self.encrypted_rule.setText(  # its words alone: whether it is in sight is for _offer to say
            self.tr("It is copied without a look into it. Windows asks for its password on each device.")
        )
        self.encrypted.setAccessibleDescription(self.encrypted_rule.text())
        self._tell()

    @Slot()
    def _edited(self) -> None:
        self._offer(is_encrypted=False, is_likely=False)
        self._forget()
        self._timer.start()

    @Slot()
    def _say_encrypted(self) -> None:
        self._forget()
        self._start()

    def _forget(self) -> None:
        self.package = None
        self._say("")
        self.found.emit(None)

    def _offer(self, *, is_encrypted: bool, is_likely: bool) -> None:
        """Show the switch as *is_encrypted* says if that *is_likely*."""
        self.encrypted.set_value(is_encrypted)
        for widget in (self.encrypted, self.encrypted_rule):
            widget.setVisible(is_likely)

    @Slot()
    def _start(self) -> None:
        text = self.field.value().strip()
        if text and self._task is None:
            self._read, self._read_encrypted = Path(text).expanduser(), self.encrypted.value()
            self._say(self.tr("Reading the package…"))
            work = partial(_read, self._read, self._read_encrypted)
            self._task = run_task(self, work, self._show, self._failed)

    def _show(self, package: DeliverablePackage) -> None:
        if self._is_wanted():
            self.package = package
            self._tell()
            self.found.emit(package)

    def _failed(self, error: Exception) -> None:
        if self._is_wanted():
            self._say(f"✕ {failure_text(error)}", wrong=True)
            if isinstance(error, MaybeEncrypted):
                self._offer(is_encrypted=False, is_likely=True)

    def _is_wanted(self) -> bool:
        """Return whether what was read is still what the field says; read what it says now if not."""
        self._task = None
        text = self.field.value().strip()
        if text and (Path(text).expanduser(), self.encrypted.value()) == (self._read, self._read_encrypted):
            return True
        self._start()
        return False

    def _tell(self) -> None:
        package = self.package
        if package is None:
            return
        size, beside = size_text(package.size), shown(package.companion)
        if package.description is not None:
            facts = package.description.facts
            template = self.tr("✓ {0}, version {1}, {2}")
            if beside:
                template = self.tr("✓ {0}, version {1}, {2}; the .cat next to it is copied too")
            text = template.format(facts.name, facts.version, size)
            self._say(f"{text}\n⚠ {translated(package.hint)}" if package.hint else text)
        elif package.hint is not None:
            self._say(f"⚠ {translated(package.hint)}", wrong=True)
        else:
            template = self.tr("✓ {0}, sealed, {1}; the script that opens it is copied too: {2}")
            if package.is_encrypted:
                template = self.tr("✓ {0}, encrypted by Windows, {1}")
                if beside:
                    template = self.tr("✓ {0}, encrypted by Windows, {1}; the .cat next to it is copied too")
            self._say(template.format(shown(package.path.name), size, beside))

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.facts.say(text, wrong=wrong, aloud=True)
        self.field.line.setAccessibleDescription(text)


def _read(path: Path, is_encrypted: bool, _progress: object) -> DeliverablePackage:
    return read_package(path, is_encrypted=is_encrypted)
