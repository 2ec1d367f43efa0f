"""The search box above the tree, and the filters beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.catalogue.edition import is_for
from app.catalogue.setting import Evidence
from app.ui.settings.words import evidence_words
from app.ui.widgets.field import TextField
from app.ui.widgets.labels import Hint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from app.catalogue.catalogue import Catalogue
    from app.catalogue.search import Hits
    from app.catalogue.setting import Setting
    from app.jobs.setting.policies import Policies

EVERYTHING = ""
DEVICE, USER = "device", "user"


@dataclass(frozen=True, kw_only=True, slots=True)
class Filters:
    """Which settings are wanted beside what is searched for.

    ``stores`` are settings stores of which one must have it, none for all; ``context`` is ``device`` or ``user``,
    ``evidence`` how sure it is, both None for all.
    """

    only_set: bool = False
    only_problems: bool = False
    stores: tuple[str, ...] = ()
    context: str | None = None
    evidence: Evidence | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left out."""
        return self == Filters()

    def lets_through(self, setting: Setting) -> bool:
        """Tell whether *setting* is one of those that are wanted, whatever the project has."""
        if self.stores and not is_for(setting, self.stores):
            return False
        if self.context and (setting.target is None or setting.target.context != self.context):
            return False
        return self.evidence is None or setting.evidence is self.evidence


def shown_paths(
    catalogue: Catalogue, policies: Policies, hits: Hits | None, filters: Filters, only: Callable[[str], bool] | None
) -> dict[str, int] | None:
    """Return the paths to show with their ranks, the groups around them included; None for all.

    Paths are those of the catalogue and of the *policies* of templates. *hits* are what a search found, None without
    one; *only* says which settings of the project are wanted.
    """
    if hits is None and filters.is_idle:
        return None
    wanted: Iterable[str] = (*catalogue.paths(), *policies.tree.paths) if hits is None else hits.paths
    ranks: dict[str, int] = {}
    plain = not (filters.stores or filters.context or filters.evidence)
    for rank, path in enumerate(wanted):
        setting = policies.setting if path in policies.tree.spots else catalogue[path]
        if not setting.is_setting and (hits is None or not filters.is_idle) and catalogue.has_children(path):
            continue
        if (plain or not setting.is_setting or filters.lets_through(setting)) and (only is None or only(path)):
            while path and path not in ranks:
                ranks[path] = rank
                path = path.rpartition("/")[0]
    return ranks


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
