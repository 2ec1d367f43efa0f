"""Editors that are not text: switches, choices, numbers, days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.field import side_by_side

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

_NUMBER = 999_999_999


class Toggle(QCheckBox):
    """Yes or no. *unset* is what a value of None looks like; it stays None until somebody clicks."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, unset: bool = False) -> None:
        """Make a switch that is off."""
        super().__init__(parent)
        self._unset = unset
        self.clicked.connect(self.edited)

    def value(self) -> bool:
        """Tell whether it is on."""
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Show *value*."""
        self.setChecked(self._unset if value is None else value)


class Choice(QComboBox):
    """One of a few values, in a list that opens. Fill it with :meth:`set_choices`, again after a language change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self.edited)

    def set_choices(self, choices: dict[Any, str]) -> None:
        """Offer the values of *choices* with their texts; the chosen one stays."""
        chosen = self.value()
        self.clear()
        for value, text in choices.items():
            self.addItem(text, value)
        self.set_value(chosen)

    def value(self) -> Any:
        """Return the chosen value, None if there is none."""
        # A StrEnum may come back from Qt as a plain text; the model reads both.
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose *value*; one that is not offered leaves the list blank."""
        self.setCurrentIndex(next((i for i in range(self.count()) if self.itemData(i) == value), -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice."""
        event.ignore()


class RadioChoice(QWidget):
    """One of a few values, all of them in sight."""

    edited = Signal()

    def __init__(self, values: list[Any], parent: QWidget | None = None) -> None:
        """Make a button for each of *values*; :meth:`set_choices` gives them texts."""
        super().__init__(parent)
        self.buttons = {value: QRadioButton(self) for value in values}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonClicked.connect(self._tell)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def set_choices(self, choices: dict[Any, str]) -> None:
        """Name the buttons of the values."""
        for value, text in choices.items():
            self.buttons[value].setText(text)

    def value(self) -> Any:
        """Return the chosen value, None if there is none."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def set_value(self, value: Any) -> None:
        """Choose *value*."""
        button = self.buttons.get(value)
        if button:
            button.setChecked(True)
            self.setFocusProxy(button)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class Number(QSpinBox):
    """A whole number."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, least: int = -_NUMBER, most: int = _NUMBER) -> None:
        """Take numbers from *least* to *most*."""
        super().__init__(parent)
        self._quiet = False
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._tell)

    def set_value(self, value: int) -> None:
        """Show *value*."""
        self._quiet = True
        self.setValue(value)
        self._quiet = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number."""
        event.ignore()

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()


class Day(QWidget):
    """A day, or none: the box at its left says whether it is known."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a field without a day."""
        super().__init__(parent)
        self._quiet = False
        self.known = QCheckBox(self)
        self.day = QDateEdit(QDate.currentDate().addDays(30), self)
        self.day.setCalendarPopup(True)
        self.day.setEnabled(False)
        self.known.toggled.connect(self.day.setEnabled)
        self.known.clicked.connect(self.edited)
        self.day.dateChanged.connect(self._tell)
        side_by_side(self, self.known, self.day)

    def value(self) -> date | None:
        """Return the day, None if it is not known."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day()) if self.known.isChecked() else None

    def set_value(self, value: date | None) -> None:
        """Show *value*."""
        self._quiet = True
        self.known.setChecked(value is not None)
        if value:
            self.day.setDate(QDate(value.year, value.month, value.day))
        self._quiet = False

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()
