"""Editors of settings' values, one for each type (``wizard.md`` 5).

Each has ``edited``, ``value()``, ``set_value()`` and ``traits``, as all editors have. A value is the text that stands
in ``customizations.xml``, a :class:`Secret`, or None where the setting is not set.
"""

from __future__ import annotations

import base64
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from app.catalogue.setting import SettingType
from app.catalogue.value import is_number
from app.core.error import BadInput
from app.core.foreign.gate import read_small_file, unreadable
from app.core.secret import Secret
from app.core.text import N_
from app.ui.look.markup import tip
from app.ui.settings.choice_value import ChoiceValue, choices
from app.ui.widgets.choice import SPIN_MARGINS
from app.ui.widgets.field import EditorTraits, LongText, SecretField, TextField, leaves_undo
from app.ui.widgets.path_field import FileField
from app.ui.widgets.question import open_dialog, show_error
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from app.catalogue.setting import Setting

_MOST_BYTES = 1024 * 1024


class TextValue(QWidget):
    """Text: one line, or several where somebody wants them or the value has them."""

    edited = Signal()
    traits = EditorTraits(is_typed=True, is_wide=True)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field of one line."""
        super().__init__(parent)
        self.line = TextField(self)
        self.text = LongText(self, 8)
        self.text.hide()
        self.more = QToolButton(self)
        self.more.setText("↵")
        self.more.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.text, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.text.edited.connect(self.edited)
        self.more.toggled.connect(self._turn)
        self._speak()

    def value(self) -> str | None:
        """Return the text, None while there is none."""
        return (self.text.value() if self.more.isChecked() else self.line.value()) or None

    def set_value(self, value: str | Secret | None) -> None:
        """Show *value*, in several lines if it has them."""
        text = "" if value is None else str(value)
        if "\n" in text:
            self.more.setChecked(True)
        self.more.setEnabled("\n" not in text)
        (self.text if self.more.isChecked() else self.line).set_value(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "more"):
            self._speak()

    @Slot(bool)
    def _turn(self, is_long: bool) -> None:
        old, new = (self.line, self.text) if is_long else (self.text, self.line)
        had_focus = old.hasFocus() or self.more.hasFocus()
        new.set_value(old.value())
        old.hide()
        new.show()
        new.setAccessibleName(old.accessibleName())
        new.setAccessibleDescription(old.accessibleDescription())
        self.setFocusProxy(new)
        if had_focus:
            new.setFocus()

    def _speak(self) -> None:
        text = self.tr("Write several lines")
        self.more.setToolTip(tip(text))
        self.more.setAccessibleName(text)


class NumberValue(QAbstractSpinBox):
    """A whole number of any size, or none. What is typed is kept as it is: whether it is possible the rules say."""

    edited = Signal()
    traits = EditorTraits(is_typed=True)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Make an empty field for a number of *setting*."""
        super().__init__(parent)
        self._low, self._high, self._start = setting.minimum, setting.maximum, setting.default
        line = TextField(self)
        self.setLineEdit(line)
        line.setTextMargins(*SPIN_MARGINS)
        self.setMinimumHeight(self.fontMetrics().height() + 14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line.edited.connect(self.edited)

    def value(self) -> str | None:
        """Return what stands there, None if that is nothing."""
        return self.lineEdit().text().strip() or None

    def set_value(self, value: str | Secret | None) -> None:
        """Show *value*."""
        if self.value() != value:
            self.lineEdit().setText(str(value) if value is not None else "")

    def stepBy(self, steps: int) -> None:
        """Count by *steps* within the range; from nothing the default or the nearest to zero is first."""
        text = self.value() or ""
        if is_number(text):
            number = int(text) + steps
        else:
            number = int(self._start) if self._start is not None and is_number(self._start) else 0
        if self._low is not None:
            number = max(number, self._low)
        if self._high is not None:
            number = min(number, self._high)
        if str(number) != text:
            self.lineEdit().setText(str(number))
            self.edited.emit()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Allow to count where the range has numbers left."""
        text, flag = self.value() or "", QAbstractSpinBox.StepEnabledFlag
        number = int(text) if is_number(text) else None
        up = number is None or self._high is None or number < self._high
        down = number is None or self._low is None or number > self._low
        return (flag.StepUpEnabled if up else flag.StepNone) | (flag.StepDownEnabled if down else flag.StepNone)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept everything: what a person typed stays, and the rules say what is wrong."""
        return QValidator.State.Acceptable, text, position

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number."""
        event.ignore()


class BooleanValue(QWidget):
    """Yes, no, or not set."""

    edited = Signal()
    traits = EditorTraits(is_wide=True)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make three buttons beside each other, of which the first is chosen."""
        super().__init__(parent)
        self.buttons: dict[str | None, QRadioButton] = {
            None: QRadioButton(self),
            "True": QRadioButton(self),
            "False": QRadioButton(self),
        }
        self._text: str | None = None
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(18)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.buttons[None].setChecked(True)
        self.setFocusProxy(self.buttons[None])
        self._group.buttonClicked.connect(self._take)
        self._speak()

    def value(self) -> str | None:
        """Return what is chosen, as it was written while nobody chose anything else."""
        return self._text

    def set_value(self, value: str | Secret | None) -> None:
        """Choose *value*; a text that is neither yes nor no chooses nothing."""
        self._text = str(value) if value is not None else None
        found = None if value is None else str(value).capitalize()
        button = self.buttons.get(found)
        self._group.setExclusive(False)
        for one in self.buttons.values():
            one.setChecked(one is button)
        self._group.setExclusive(True)
        self.setFocusProxy(button or self.buttons[None])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "buttons"):
            self._speak()

    @Slot()
    def _take(self) -> None:
        self._text = next((text for text, button in self.buttons.items() if button.isChecked()), None)
        self.setFocusProxy(self.buttons[self._text])
        self.edited.emit()

    def _speak(self) -> None:
        self.buttons[None].setText(self.tr("Not set"))
        self.buttons["True"].setText(self.tr("Yes"))
        self.buttons["False"].setText(self.tr("No"))


class SecretValue(SecretField):
    """A secret, None while there is none."""

    def set_value(self, value: Secret | str | None) -> None:
        """Show *value*, hidden."""
        super().set_value(value if isinstance(value, Secret) else Secret(value or ""))


class BytesValue(TextValue):
    """Bytes as base64, typed or read from a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.file = QPushButton(self)
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self._browse)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.file)
        self._speak()

    @Slot(str)
    def choose(self, path: str) -> None:
        """Take the bytes of the file at *path*; what is wrong with it is said in a dialog."""
        run_task(self, lambda _progress: _base64_of(Path(path)), self._take, partial(show_error, self))

    def _take(self, text: str) -> None:
        self.set_value(text)
        self.edited.emit()

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.file.accessibleName(), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.choose)
        open_dialog(dialog)

    def _speak(self) -> None:
        super()._speak()
        if hasattr(self, "file"):
            self.file.setText(self.tr("From a file…"))
            self.file.setAccessibleName(self.tr("Read the bytes from a file"))


def _base64_of(path: Path) -> str:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise unreadable(path, error) from None
    if size > _MOST_BYTES:
        raise BadInput(
            N_("Error", "{path} has {size} bytes, which is too much for a setting. Choose a file of up to {most}."),
            path=path,
            size=size,
            most=_MOST_BYTES,
        )
    return base64.b64encode(read_small_file(path)).decode("ascii")


class FileValue(FileField):
    """The path of a file; empty while there is none."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Browse for files of the types that *setting* takes."""
        super().__init__(parent)
        if setting.file_types:
            patterns = " ".join(f"*.{one}" for one in setting.file_types)
            self.filters = self.tr("Files ({0})").format(patterns)

    def set_value(self, value: str | Secret | None) -> None:
        """Show *value*."""
        super().set_value("" if value is None else str(value))


def editor_for(setting: Setting | None, parent: QWidget, *, is_secret: bool) -> ValueEditor:
    """Return an editor for values of *setting*, which the catalogue may not know; a secret one if it *is_secret*."""
    if is_secret:
        return SecretValue(parent)
    if setting is None:
        return TextValue(parent)
    kind = setting.value_type
    if kind is SettingType.BOOLEAN and not set(setting.values) - {"True", "False"}:
        return BooleanValue(parent)
    if choices(setting):
        return ChoiceValue(setting, parent)
    if kind is SettingType.INTEGER:
        return NumberValue(setting, parent)
    if kind is SettingType.FILE:
        return FileValue(setting, parent)
    return BytesValue(parent) if kind is SettingType.BINARY else TextValue(parent)


ValueEditor = TextValue | NumberValue | BooleanValue | ChoiceValue | SecretValue | FileValue
