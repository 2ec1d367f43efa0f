"""The search box above the tree, and the filters beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.catalogue.setting import Evidence
from app.ui.settings.sieve import DEVICE, USER, Filters
from app.ui.settings.words import evidence_words
from app.ui.widgets.field import TextField
from app.ui.widgets.labels import Hint

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

EVERYTHING = ""


class SearchLine(TextField):
    """The line to search in; Down and Enter lead into the tree, Escape empties it."""

    down = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that leave the line."""
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.edited.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Asks what is to be shown. ``changed`` comes when words or filters did."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Ask for what is there for the editions of the project."""
        super().__init__(parent)
        self.line = SearchLine(self)
        self.line.setObjectName("settings.search")
        self.line.setClearButtonEnabled(True)
        self.button = QPushButton(self)
        self.button.setObjectName("settings.filters")
        self.menu = QMenu(self)
        self.only_set, self.only_problems, self.for_edition = self._box(), self._box(), self._box()
        self.menu.addSeparator()
        self.contexts = self._choices(EVERYTHING, DEVICE, USER)
        self.menu.addSeparator()
        self.evidences = self._choices(EVERYTHING, *Evidence)
        self.button.setMenu(self.menu)
        self.for_edition.setChecked(True)
        for action in self.menu.actions():
            action.toggled.connect(self._change)
        self.more = QPushButton(self)
        self.more.setObjectName("settings.more")
        self.count = Hint(self)
        self.count.setObjectName("settings.count")
        self._lay_out()
        self.line.edited.connect(self.changed)
        self.retranslate()

    def filters(self, stores: tuple[str, ...]) -> Filters:
        """Return what is asked for; *stores* are those of the project."""
        evidence = _chosen(self.evidences)
        return Filters(
            only_set=self.only_set.isChecked(),
            only_problems=self.only_problems.isChecked(),
            stores=stores if self.for_edition.isChecked() else (),
            context=_chosen(self.contexts) or None,
            evidence=Evidence(evidence) if evidence else None,
        )

    def clear_words(self) -> None:
        """Take back the words."""
        self.line.set_value("")
        self.changed.emit()

    def show_all(self) -> None:
        """Take back words and filters, as the way to a setting leads through what they hide."""
        blocked = self.blockSignals(True)
        self.line.set_value("")
        for box in (self.only_set, self.only_problems, self.for_edition):
            box.setChecked(False)
        for choices in (self.contexts, self.evidences):
            choices[EVERYTHING].setChecked(True)
        self.blockSignals(blocked)
        self._change()

    def retranslate(self) -> None:
        """Set all words."""
        self.line.setPlaceholderText(self.tr("Search all settings (Ctrl+F)"))
        self.line.setAccessibleName(self.tr("Search all settings (Ctrl+F)"))
        self.line.setAccessibleDescription(
            self.tr("Type what you would call it. Enter opens the first hit, Down leads into the tree.")
        )
        self.only_set.setText(self.tr("Only what is set"))
        self.only_problems.setText(self.tr("Only what has problems"))
        self.for_edition.setText(self.tr("Only for the editions of the project"))
        self.contexts[EVERYTHING].setText(self.tr("For device and user"))
        self.contexts[DEVICE].setText(self.tr("For the device only"))
        self.contexts[USER].setText(self.tr("For the user only"))
        self.evidences[EVERYTHING].setText(self.tr("Proved or not"))
        for evidence, text in evidence_words().items():
            self.evidences[evidence].setText(text)
        self.more.setText(self.tr("More"))
        self._name_button()

    @Slot(str)
    def say(self, text: str) -> None:
        """Say *text* below the line, until something else is searched for."""
        self.count.set_text(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "count"):
            self.retranslate()

    @Slot()
    def _change(self) -> None:
        self._name_button()
        self.changed.emit()

    def _name_button(self) -> None:
        """Say on the button how many filters are at work."""
        boxes = (self.only_set, self.only_problems, self.for_edition)
        count = sum(box.isChecked() for box in boxes)
        count += sum(bool(_chosen(choices)) for choices in (self.contexts, self.evidences))
        self.button.setText(self.tr("Filters ({0})").format(count) if count else self.tr("Filters"))

    def _box(self) -> QAction:
        action = self.menu.addAction("")
        action.setCheckable(True)
        return action

    def _choices(self, *values: str) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {value: self.menu.addAction("") for value in values}
        for action in actions.values():
            action.setCheckable(True)
            group.addAction(action)
        actions[EVERYTHING].setChecked(True)
        return actions

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        column.addLayout(row)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        row.addWidget(self.more)
        column.addWidget(self.count)


def _chosen(choices: dict[str, QAction]) -> str:
    return next((value for value, action in choices.items() if action.isChecked()), EVERYTHING)
