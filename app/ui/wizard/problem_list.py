"""All problems of the project, gravest first, each a link to its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.rules.rule import Level, Problem
from app.model.scenario import DESKTOP, FINISH
from app.ui.look.follow import follow
from app.ui.look.markup import tip
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint, problem_text
from app.ui.widgets.text_button import TextLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.scenario import Scenario

_MOST = 60
"""Problems shown at a time; nobody reads more, and each costs a widget."""


class ProblemList(QWidget):
    """Problems under a heading for each level. ``chosen`` brings the place of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._scenario = DESKTOP
        self._problems: tuple[Problem, ...] = ()
        self._made: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        follow(self, language=self._fill)

    @property
    def links(self) -> list[TextLink]:
        """Return the links that are shown, in their order."""
        return [widget for widget in self._made if isinstance(widget, TextLink)]

    def show_problems(self, problems: Sequence[Problem], scenario: Scenario) -> None:
        """Show *problems* of a project of *scenario*; nothing happens if they are shown already."""
        levels = list(Level)
        ordered = tuple(sorted(problems, key=lambda problem: levels.index(problem.level)))
        if (ordered, scenario) != (self._problems, self._scenario):
            self._problems, self._scenario = ordered, scenario
            self._fill()

    def focus_first(self) -> None:
        """Give the keyboard to the first problem."""
        if self.links:
            self.links[0].show()  # one that was just made is shown by its layout later, and takes no focus before
            self.links[0].setFocus()

    def _fill(self) -> None:
        had_focus = next((index for index, link in enumerate(self.links) if link.hasFocus()), None)
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        level = None
        for problem in self._problems[:_MOST]:
            if problem.level is not level:
                level = problem.level
                heading = Heading(self)
                heading.setText(_heading(level, sum(one.level is level for one in self._problems)))
                self._made.append(heading)
            self._made.append(self._entry(problem))
        if len(self._problems) > _MOST:
            rest = Hint(self)
            rest.set_text(self.tr("… and %n more", "", len(self._problems) - _MOST))
            self._made.append(rest)
        for widget in self._made:
            self._column.addWidget(widget)
        if had_focus is not None and self.links:
            self.links[min(had_focus, len(self.links) - 1)].setFocus()

    def _entry(self, problem: Problem) -> QWidget:
        """Return a link to the field of *problem*, or its text where no page has the field."""
        section = self._scenario.section_of(problem.place)
        title = QCoreApplication.translate("Section", section.title)
        if section is FINISH and not problem.place.startswith("package."):
            label = Label(self, problem_text(problem))
            label.setWordWrap(True)
            label.setContentsMargins(6, 2, 6, 2)
            return label
        link = TextLink(f"{problem_text(problem)} — {title}", self)
        link.setProperty("place", problem.place)
        link.setObjectName(f"problem.{problem.place}")
        link.setToolTip(tip(self.tr("Go to the field")))
        link.clicked.connect(self._choose)
        return link

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, TextLink):
            self.chosen.emit(sender.property("place"))


def _heading(level: Level, count: int) -> str:
    texts = {
        Level.ERROR: QCoreApplication.translate("ProblemList", "%n error(s): the package cannot be built", "", count),
        Level.WARNING: QCoreApplication.translate("ProblemList", "%n warning(s)", "", count),
        Level.HINT: QCoreApplication.translate("ProblemList", "%n note(s)", "", count),
    }
    return texts[level]
