"""Editors that are not text: switches, choices, numbers, days."""

from __future__ import annotations

import textwrap
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.core.text import labelled
from app.model.token import end_on, last_day_of
from app.ui.look.follow import follow
from app.ui.look.language import DAY_FORMAT, translated
from app.ui.widgets.field import EditorTraits

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

SPIN_MARGINS = (6, 0, 6, 0)
"""Pixels around the text of a number: with buttons of our own, Qt gives it none."""

_NUMBER = 999_999_999
_LINE = 58
"""Signs of the text of a button that stand in one line."""

_NARROWEST = 320
"""Pixels that a list of choices takes at least where its texts are longer."""

_SPACE = 12
"""Pixels between a switch and its words."""


class Toggle(QCheckBox):
    """Yes or no, drawn as a switch with its words.

    *unset* is what a value of None looks like; it stays None until somebody clicks.
    """

    edited = Signal()
    traits = EditorTraits(is_wide=True, set_label=QCheckBox.setText)

    def __init__(self, parent: QWidget | None = None, *, unset: bool = False) -> None:
        """Make a switch that is off."""
        super().__init__(parent)
        self._unset = unset
        self.clicked.connect(self.edited)

    def value(self) -> bool:
        """Return whether it is on."""
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Show *value*."""
        self.setChecked(self._unset if value is None else value)

    def sizeHint(self) -> QSize:
        """Return the room for switch and words."""
        height = self.fontMetrics().height()
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(int(self._track().width()) + _SPACE + words + 4, height + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the room for switch and words; nothing of it may be cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks on the switch and on its words."""
        return QRect(QPoint(0, 0), self.sizeHint()).contains(self._mirrored(position))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the switch, its words, and a line around the words while it has the keyboard."""
        palette, on, enabled = self.palette(), self.isChecked(), self.isEnabled()
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        text = palette.color(group, QPalette.ColorRole.WindowText)
        accent = palette.color(group, QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        knob = QRectF(track).adjusted(3, 3, -3, -3)
        knob.setWidth(knob.height())
        if on:
            knob.moveRight(track.right() - 3)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            knob.moveLeft(track.left() + track.right() - knob.right())
        painter.setPen(QPen(accent if on else text, 1.4))
        painter.setBrush(accent if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(group, QPalette.ColorRole.HighlightedText) if on else text)
        painter.drawEllipse(knob)
        words = self.rect().adjusted(int(track.width()) + _SPACE, 0, 0, 0)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic)
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        painter.setPen(text)
        painter.drawText(words, flags | int(side), self.text())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(track).adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _track(self) -> QRectF:
        height = self.fontMetrics().height() + 1.0
        track = QRectF(3, (self.height() - height) / 2, height * 1.8, height)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            track.moveRight(self.width() - 3)
        return track

    def _mirrored(self, position: QPoint) -> QPoint:
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QPoint(self.width() - position.x(), position.y()) if right else position


class Choice(QComboBox):
    """One of a few values, in a list that opens. Fill it with :meth:`set_choices`, again after a language change."""

    edited = Signal()
    traits = EditorTraits()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._wanted: Any = None
        self.setMinimumHeight(_height(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self.edited)

    def minimumSizeHint(self) -> QSize:
        """Return less than the longest text needs: where there is no room it is cut, and whole in the open list."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    def set_choices(self, choices: dict[Any, str]) -> None:
        """Offer the values of *choices* with their texts; what was chosen or set stays."""
        chosen = self._wanted if self.currentIndex() < 0 else self.value()
        self.clear()
        for value, text in choices.items():
            self.addItem(text, value)
        self.set_value(chosen)

    def value(self) -> Any:
        """Return the chosen value, None if there is none."""
        # A StrEnum may come back from Qt as a plain text; the model reads both.
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose *value*; as long as it is not offered the list is blank."""
        self._wanted = value
        self.setCurrentIndex(next((i for i in range(self.count()) if self.itemData(i) == value), -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice."""
        event.ignore()


class RadioChoice(QWidget):
    """One of a few values, all of them in sight."""

    edited = Signal()
    traits = EditorTraits(is_wide=True, set_name=lambda editor, name: editor.set_name(name))

    def __init__(self, values: list[Any], parent: QWidget | None = None) -> None:
        """Make a button for each of *values*; :meth:`set_choices` gives them texts."""
        super().__init__(parent)
        self.buttons = {value: QRadioButton(self) for value in values}
        self._name = ""
        self._texts: dict[Any, str] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in self.buttons.values():
            self._group.addButton(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)  # the ring of the focus goes around its words
        self._group.buttonClicked.connect(self._tell)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def set_choices(self, choices: dict[Any, str]) -> None:
        """Name the buttons of the values; a long text is broken here, as Qt breaks none on a button."""
        for value, text in choices.items():
            self.buttons[value].setText(_broken(text))
        self._texts = choices
        self.set_name(self._name)

    def set_name(self, name: str) -> None:
        """Let screen readers say *name*, what is chosen, before each of the values."""
        self._name = name
        for value, text in self._texts.items():
            words = text.replace("&", "")
            self.buttons[value].setAccessibleName(translated(labelled(name, words)) if name else words)

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
    traits = EditorTraits(is_typed=True)

    def __init__(self, parent: QWidget | None = None, least: int = -_NUMBER, most: int = _NUMBER) -> None:
        """Take numbers from *least* to *most*."""
        super().__init__(parent)
        self._quiet = False
        self.setMinimumHeight(_height(self))
        self.lineEdit().setTextMargins(*SPIN_MARGINS)
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
    """A day, or none: the box at its left says whether it is known.

    Its value is an instant: that at which a bulk token ends so that the day, on this computer, is the last on which it
    works (``bulk-token.md`` 1.2).
    """

    edited = Signal()
    traits = EditorTraits()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a field without a day."""
        super().__init__(parent)
        self._quiet = False
        self._exact: datetime | None = None
        self.known = QCheckBox(self)
        self.day = QDateEdit(QDate.currentDate().addDays(30), self)
        self.day.setCalendarPopup(True)
        self.day.setMinimumHeight(_height(self))
        self.day.setEnabled(False)
        self.known.toggled.connect(self._allow)
        self.known.clicked.connect(self.edited)
        self.day.dateChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.known)
        row.addWidget(self.day)
        row.addStretch(1)
        self._allow(False)
        self._apply_locale()
        follow(self, language=self._apply_locale)

    def value(self) -> datetime | None:
        """Return the end, None if it is not known. It is exactly the one that was set while its day is not changed."""
        if not self.known.isChecked():
            return None
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        return self._exact if self._exact and last_day_of(self._exact) == day else end_on(day)

    def set_value(self, value: datetime | None) -> None:
        """Show the day of *value*."""
        self._quiet = True
        self._exact = value
        self.known.setChecked(value is not None)
        if value:
            day = last_day_of(value)
            self.day.setDate(QDate(day.year, day.month, day.day))
        self._quiet = False

    @Slot(bool)
    def _allow(self, is_known: bool) -> None:
        """Give the keyboard to the day only where it can do something."""
        self.day.setEnabled(is_known)
        self.setFocusProxy(self.day if is_known else self.known)

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def _apply_locale(self) -> None:
        """Write days in the short form of the language: 3/4/27 may be any of three days."""
        self.day.setLocale(QLocale())
        self.day.setDisplayFormat(DAY_FORMAT)


def _broken(text: str) -> str:
    """Return *text* in as few lines as it takes, about equally long: no word is left alone in the last one."""
    lines = textwrap.wrap(text, _LINE)
    narrower = (textwrap.wrap(text, width) for width in range(max(len(text) // max(len(lines), 1), 1), _LINE))
    return "\n".join(next((found for found in narrower if len(found) == len(lines)), lines))


def _height(widget: QWidget) -> int:
    """Return how high a box is that is next to a line of text."""
    return widget.fontMetrics().height() + 14
