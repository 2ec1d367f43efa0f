"""The open project: steps at the left, the page at the right, Save, Back and Next below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.model.rules.rule import Level
from app.ui.look import screen_fit
from app.ui.look.follow import follow
from app.ui.look.primary import set_primary
from app.ui.look.spoken import announce
from app.ui.widgets.scroll_area import widest
from app.ui.wizard.flow import Walk
from app.ui.wizard.outline_panel import OutlinePanel
from app.ui.wizard.sidebar import Sidebar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent

    from app.model.scenario import Section
    from app.ui.session.session import Session
    from app.ui.wizard.page import Page

    PageMaker = Callable[[Session, QWidget], Page]
    """Builds a page of a session below a widget; the class of a page is one."""

    PageLoader = Callable[[], PageMaker]
    """Loads the module of a page."""

_GIVEN_UP, _GIVEN_UP_LATE = 60, 120
"""Pixels of its greatest width that a page gives up for what the project decides, and before that goes again."""


class Shell(QWidget):
    """What a person works in while a project is open. Pages are built when they are shown first."""

    save_requested = Signal()
    step_shown = Signal(str)
    inspect_requested = Signal(object)
    deliver_requested = Signal(object, bool)

    def __init__(self, session: Session, loaders: Mapping[Section, PageLoader], parent: QWidget | None = None) -> None:
        """Show the first step of *session*; *loaders* have the page of each section."""
        super().__init__(parent)
        self.setObjectName("shell")
        self._session = session
        self._loaders = loaders
        self.walk = Walk(session.project.scenario)
        self.pages: dict[str, Page] = {}
        self.sidebar = Sidebar(self)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("pages")
        self.save = QPushButton(self)
        self.back = QPushButton(self)
        self.next = QPushButton(self)
        set_primary(self.next)
        self.outline = OutlinePanel(session, self)
        self.sidebar.set_sections(self.walk.scenario.sections)
        self._lay_out()
        self.sidebar.chosen.connect(self.go)
        self.sidebar.state_chosen.connect(self.go_to_problem)
        self.save.clicked.connect(self.save_requested)
        self.back.clicked.connect(self.press_back)
        self.next.clicked.connect(self.press_next)
        session.problems_changed.connect(self.show_standings)
        session.last_build.changed.connect(self.show_standings)
        session.field_left.connect(self.show_standings)
        session.loaded.connect(self._follow)
        self.retranslate()
        follow(self, language=self.retranslate)

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        return self.page_of(self.walk.current)

    def start(self, *, visited: bool) -> None:
        """Begin with the first step. In a project that was there before, all steps count as *visited*."""
        self._begin()
        if visited:
            self.walk.visit_all()
        self.go(self.walk.current)
        self._say_title()
        self.page.focus_first()

    def page_of(self, key: str) -> Page:
        """Return the page of the step *key*, built if it was not yet."""
        if key not in self.pages:
            make = self._loaders[self.walk.scenario.section(key)]()
            self.pages[key] = make(self._session, self)
            self.stack.addWidget(self.pages[key])
            button = self.pages[key].footer_button()
            if button is not None:
                self._buttons.addWidget(button)
                button.setVisible(key == self.walk.current)
            self.pages[key].asked_for.connect(self.show_place)
            self.pages[key].inspect_requested.connect(self.inspect_requested)
            self.pages[key].deliver_requested.connect(self.deliver_requested)
            self.pages[key].rebuild_requested.connect(self.rebuild)
        return self.pages[key]

    @Slot(str)
    def go(self, key: str) -> None:
        """Show the step *key*."""
        is_other = key != self.walk.current
        if is_other and self.walk.current in self.pages:
            self.page.mark_problems()
        self._session.settle()
        self.walk.go(key)
        if key in self.walk.told:
            self.page.mark_problems()
        self.stack.setCurrentWidget(self.page)
        self._session.check_now()
        self.show_standings()
        if is_other and not self.sidebar.hasFocus():
            self._say_title()
        self.step_shown.emit(key)

    @Slot(str)
    def go_to_problem(self, key: str) -> None:
        """Show the step *key* and the first field there with an error, or with a warning."""
        self.go(key)
        self.page.mark_problems()
        self.show_standings()
        if not self.page.focus_problem():
            self.page.focus_first()

    @Slot(str)
    def show_place(self, place: str) -> None:
        """Show the field at *place*: its step, scrolled to it, with the keyboard in it."""
        key = self.walk.scenario.section_of(place).key
        if key != self.walk.current:
            self.go(key)
        if not self.page.show_place(place):
            self.page.focus_first()

    def _say_title(self) -> None:
        """Tell who cannot see it which page came; who walks through the steps at the left hears their names there."""
        page = self.page
        announce(page, "\n".join(filter(None, (page.accessibleName(), page.accessibleDescription()))))

    @Slot()
    def rebuild(self) -> None:
        """Show the last step and build the package there."""
        self.go(self.walk.scenario.sections[-1].key)
        self.page.start_build()

    @Slot()
    def press_next(self) -> None:
        """Go on; where there are errors, first mark them, show the first and stay once."""
        self._session.check_now()
        scenario = self.walk.scenario
        errors = any(
            problem.level is Level.ERROR and scenario.section_of(problem.place).key == self.walk.current
            for problem in self._session.problems
        )
        key = self.walk.press_next(has_errors=errors)
        if key:
            self.go(key)
            self.page.focus_first()
        else:
            self.page.mark_problems()
            self.page.focus_problem()
            self.show_standings()

    @Slot()
    def press_back(self) -> None:
        """Go one step back."""
        key = self.walk.neighbour(-1)
        if key:
            self.go(key)
            self.page.focus_first()

    @Slot()
    def show_standings(self) -> None:
        """Bring sidebar and buttons up to date."""
        problems, built = self._session.problems, self._session.last_build
        told = [problem for problem in problems if self._is_told(problem.place)]
        *steps, end = self.walk.scenario.sections
        standings = {section.key: self.walk.standing(section, told) for section in steps}
        ended = self.walk.end_standing(problems, built.version, is_changed=built.is_of_before)
        self.sidebar.show_standings({**standings, end.key: ended})
        self._show_outline()
        self.back.setEnabled(self.walk.neighbour(-1) is not None)
        if self.next.hasFocus() and self.walk.neighbour(1) is None:
            self.page.focus_first()  # or Qt moves the keyboard to the list of steps, and screen readers say so
        self.next.setVisible(self.walk.neighbour(1) is not None)
        for key, page in self.pages.items():
            button = page.footer_button()
            if button is not None:
                button.setVisible(key == self.walk.current)

    def _is_told(self, place: str) -> bool:
        """Return whether a problem of the field at *place* is shown to who goes to its page, and counts therefore."""
        key = self.walk.scenario.section_of(place).key
        if key not in self.pages:
            return True
        shown, held_back = self.pages[key].told_places()
        return place not in held_back if key in self.walk.told else place in shown

    def retranslate(self) -> None:
        """Set all words."""
        self.save.setText(self.tr("&Save"))
        self.back.setText(self.tr("&Back"))
        self.next.setText(self.tr("&Next"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what the project decides where there is room next to the page."""
        super().resizeEvent(event)
        self._show_outline()

    def _show_outline(self) -> None:
        """Leave the page nearly its whole width; the last step tells the same by itself.

        Once shown it stays for a while in a narrower window: to show it changes the least size of the window, and some
        window managers answer that with another width, over and over. It never makes the window wider than the screen,
        as it would beside the help on a small one.
        """
        is_last, is_shown = self.walk.neighbour(1) is None, self.outline.isVisible()
        room = self.width() - self.sidebar.sizeHint().width() - widest(self)
        least = self.outline.width() - (_GIVEN_UP_LATE if is_shown else _GIVEN_UP)
        window = self.window()
        narrowest = window.minimumSizeHint().width() + (0 if is_shown else self.outline.width())
        fits = narrowest <= screen_fit.available(window).width()
        self.outline.setVisible(not is_last and room >= least and fits)

    @Slot()
    def _follow(self) -> None:
        """Walk through the sections of the project that was opened."""
        if self._session.project.scenario is not self.walk.scenario:
            self._begin()
            self.go(self.walk.current)

    def _begin(self) -> None:
        self.walk = Walk(self._session.project.scenario)
        self.sidebar.set_sections(self.walk.scenario.sections)

    def _lay_out(self) -> None:
        footer = QFrame(self)
        footer.setObjectName("footer")
        buttons = self._buttons = QHBoxLayout(footer)
        buttons.setContentsMargins(32, 12, 24, 12)
        buttons.setSpacing(10)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(14, 22, 0, 14)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left)
        left.addWidget(self.sidebar)
        whole.addLayout(right, 1)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        right.addLayout(beside, 1)
        beside.addWidget(self.stack, 1)
        beside.addWidget(self.outline)
        right.addWidget(footer)
