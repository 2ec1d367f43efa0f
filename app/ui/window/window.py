"""The window: start page or open project, menus, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.core.file_name import PACKAGE_SUFFIX
from app.jobs.diagnose import is_log
from app.jobs.enrol.token import TOKEN
from app.ui.demo.banner import below_banner
from app.ui.demo.switch import demo_of
from app.ui.look.icon import application_icon
from app.ui.look.language import set_language
from app.ui.look.markup import window_title
from app.ui.look.screen_fit import open_within_screen
from app.ui.look.style import apply_scheme
from app.ui.session.preferences import Preferences
from app.ui.session.session import Session
from app.ui.widgets.question import Button, ask
from app.ui.widgets.tab_order import move_focus
from app.ui.window.drop import Diagnosing, Dropping
from app.ui.window.entries import entries_of
from app.ui.window.file_actions import Documents
from app.ui.window.menus import Menus
from app.ui.window.open_dialogs import Dialogs
from app.ui.window.pages import PAGES
from app.ui.window.palette_key import Palette
from app.ui.window.preload import Preparation
from app.ui.window.project_actions import ProjectActions
from app.ui.window.recovery_offer import UnsavedWork
from app.ui.window.start_page import StartPage
from app.ui.window.toast import Toast
from app.ui.window.wishes import Wishes
from app.ui.wizard.help_panel import HelpPanel
from app.ui.wizard.shell import Shell
from app.ui.work.task import running_tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


NAME = "Provisioning Designer"

_NARROW = 640
"""Pixels that the start page asks for at least; its tiles are as wide as there is room."""


class MainWindow(QMainWindow):
    """The program as a person sees it. ``closed`` comes once, when nothing is left to be asked."""

    closed = Signal()

    def __init__(
        self,
        preferences: Preferences | None = None,
        copies: Path | None = None,
        commands: Callable[[str], str] | None = None,
    ) -> None:
        """Show the start page. Copies of unsaved work go to the folder *copies*, by default the system's.

        *commands* writes the page of the manual about all commands, which the window does not know.
        """
        super().__init__()
        self.preferences = preferences or Preferences()
        self.session = Session(self, copies)
        self.documents = Documents(self, self.session)
        self.dialogs = Dialogs(self, self.documents, self.session, commands)
        self.projects = ProjectActions(self, self.documents, self.session)
        self.unsaved = UnsavedWork(self, self.session)
        self.menus = Menus(self, self.preferences)
        self.start = StartPage(self)
        self.shell = Shell(self.session, PAGES, self)
        self.preparation = Preparation(self.shell, self.session, PAGES)
        # Before what takes logs, which is asked first then.
        self.dropping = Dropping(self)
        self.diagnosing = Diagnosing(self, self.session)
        self.help = HelpPanel(self.session, self.shell, self)
        self.palette_key = Palette(self, self.menus, self.start, self.shell, self.preferences, self.open_file)
        self._stack = QStackedWidget(self)
        self.start.setMinimumWidth(_NARROW)  # an open project need not be as wide as the start page
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.shell)
        self._may_close = False
        self._place = ""
        """The field that is shown once the project is open."""
        self.demo = demo_of(self.session)
        self.toast = Toast(self)
        self.wishes = Wishes(self, self.preferences, self.menus, self.start, self.toast)
        self.setCentralWidget(below_banner(self.demo, _above(self._stack, self.toast, self), self))
        self.setWindowIcon(application_icon())
        self._was_shown = False
        open_within_screen(self, 1080, 760)
        self.restoreGeometry(self.preferences.geometry)
        self._connect()
        self._show_project()

    @property
    def is_project_shown(self) -> bool:
        """Return whether a project is shown, and not the start page."""
        return self._stack.currentWidget() is self.shell

    # Files

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open *path*: a project; a package, which is shown first; or a project of WCD, which is imported."""
        name = path.name.lower()
        if name.endswith(PACKAGE_SUFFIX):
            self.dialogs.inspect(path)
        elif is_log(path):
            self.diagnosing.read([path])
        elif name.endswith(".xml"):
            self.dialogs.import_file(path)
        else:
            self.documents.open(path)

    @Slot(object)
    def take_over(self, paths: list[Path]) -> None:
        """Come to the front, and open the first of *paths*, which somebody opened elsewhere."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        if paths:
            self.open_file(paths[0])

    @Slot()
    def close_project(self) -> None:
        """Go back to the start page."""
        self.documents.when_clean(partial(self.session.take, None))

    # What is shown

    @Slot()
    def show_help(self) -> None:
        """Open or close the help of the page."""
        self.help.turn()

    @Slot(str)
    def set_scheme(self, scheme: str) -> None:
        """Show the program in the colours *scheme*, now and in future."""
        self.preferences.scheme = scheme
        apply_scheme(scheme)

    @Slot(str)
    def set_language(self, code: str) -> None:
        """Speak the language *code*, now and in future."""
        self.preferences.language = code
        set_language(code)

    @Slot()
    def undo(self) -> None:
        """Take the last step back and show where it was."""
        self._show_change(self.session.undo())

    @Slot()
    def redo(self) -> None:
        """Take the last undone step again and show where it was."""
        self._show_change(self.session.redo())

    # What Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        """Put the help where it was, at its width; the window has its size only now."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.help.restore(self.preferences.panels)

    def event(self, event: QEvent) -> bool:
        """Follow the language, after everything in the window did: the help tells what the page says."""
        known = super().event(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self._show_title()
            self.help.tell()
        return known

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about running jobs and unsaved changes; wait for what runs; then close."""
        event.ignore()
        working = [task for task in running_tasks(self) if task.asks]
        if self._may_close or not (working or self.session.is_dirty):
            self.preferences.geometry = self.saveGeometry()
            self.preferences.panels = self.saveState()
            for task in running_tasks(self):
                task.finish()
            self.demo.stop()
            self.session.take(None)
            event.accept()
            self.closed.emit()
        elif working:
            ask(
                self,
                self.tr("Something is still being made. Stop it?"),
                self.tr("Nothing half-made is left behind."),
                {Button.Yes: (self.tr("&Stop and close"), self._stop_and_close), Button.No: (self.tr("Go on"), None)},
                default=Button.No,
                escape=Button.No,
            )
        else:
            self.documents.when_clean(self._close_now)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    # Inside

    def _connect(self) -> None:
        for key, slot in entries_of(self).items():
            self.menus.actions[key].triggered.connect(slot)
        self.menus.recent_chosen.connect(self.open_file)
        self.dropping.dropped.connect(self.open_file)
        self.help.reader.page_asked.connect(self.dialogs.manual_at)
        self.menus.scheme_chosen.connect(self.set_scheme)
        self.menus.language_chosen.connect(self.set_language)
        self.start.new_requested.connect(self.dialogs.new_project_of)
        self.start.open_requested.connect(self.documents.ask_to_open)
        self.start.chosen.connect(self.open_file)
        self.start.token_chosen.connect(self._open_token)
        self.start.inspect_requested.connect(self.dialogs.ask_to_inspect)
        self.start.diagnose_requested.connect(self.diagnosing.start)
        self.start.removed.connect(self.wishes.remove_recent)
        self.documents.chosen.connect(self.open_file)
        self.documents.opened.connect(self._opened)
        # Later than the window, which starts at the first page then.
        self.documents.opened.connect(self.diagnosing.project_opened, Qt.ConnectionType.QueuedConnection)
        self.diagnosing.place_asked.connect(self.shell.show_place)
        self.diagnosing.project_asked.connect(self.documents.open)
        self.dialogs.created.connect(self._open_new)
        self.projects.created.connect(self._open_new)
        self.menus.menus["templates"].aboutToShow.connect(self.projects.list_templates)
        self.unsaved.recovered.connect(self._recovered)
        self.documents.saved.connect(self.preferences.add_recent)
        self.shell.save_requested.connect(self.documents.save)
        self.shell.inspect_requested.connect(self.dialogs.inspect)
        self.shell.deliver_requested.connect(self.dialogs.deliver)
        self.session.changed.connect(self.toast.drop)
        self.session.loaded.connect(self.toast.drop)
        self.session.removed.connect(self._offer_undo)
        self.session.loaded.connect(self._show_project)
        self.session.path_changed.connect(self._show_title)
        self.session.dirty_changed.connect(self.setWindowModified)
        self.session.undo_changed.connect(self._enable)
        self.demo.changed.connect(self.menus.actions["demo"].setChecked)
        self.demo.changed.connect(self.session.train)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._scheme_changed)

    @Slot(object, bool)
    def _opened(self, path: Path, was_there: bool) -> None:
        self.preferences.add_recent(path)
        self.shell.start(visited=was_there)
        place, self._place = self._place, ""
        if place:
            self.shell.show_place(place)

    @Slot(object)
    def _recovered(self, path: Path) -> None:
        self._opened(path, True)
        self.documents.ask_if_sealed()

    @Slot(object)
    def _open_token(self, path: Path) -> None:
        """Open the project *path* where its token is."""
        self._place = TOKEN
        self.documents.open(path)

    @Slot(object)
    def _offer_undo(self, names: tuple[str, ...]) -> None:
        one = self.tr("Removed: {0}").format(names[0]) if len(names) == 1 and names[0] else ""
        self.toast.offer(one or self.tr("%n entry(ies) removed", "", len(names)), self.undo)

    @Slot()
    def _show_project(self) -> None:
        if self.session.is_open:
            self._stack.setCurrentWidget(self.shell)
        else:
            self.wishes.list_recent()
            self._stack.setCurrentWidget(self.start)
        self._show_title()
        self._enable()

    @Slot()
    def _show_title(self) -> None:
        path = self.session.path
        self.setWindowTitle(f"{window_title(path.stem)}[*] — {NAME}" if path else f"{NAME}[*]")
        self.setWindowFilePath(str(path) if path else "")

    @Slot()
    def _enable(self) -> None:
        session = self.session
        self.menus.enable(
            is_open=session.is_open,
            can_undo=session.can_undo,
            can_redo=session.can_redo,
            is_sealed=bool(session.opened and session.opened.sealed),
        )

    @Slot()
    def _scheme_changed(self) -> None:
        apply_scheme(self.preferences.scheme)

    def _show_change(self, places: frozenset[str]) -> None:
        if places:
            self.shell.show_place(min(places))

    @Slot(object)
    def _open_new(self, path: Path) -> None:
        self.session.take(None)
        self.documents.open(path, is_new=True)

    def _stop_and_close(self) -> None:
        for task in running_tasks(self):
            task.finish()
        self.documents.when_clean(self._close_now)

    @Slot()
    def keep_work(self, _manager: object = None) -> None:
        """Keep unsaved work, as the session ends: it is offered at the next start, if the program was ended."""
        self.session.unsaved_copy.write_now()

    def end_now(self) -> None:
        """End the program without a question; unsaved work is kept, and offered at the next start."""
        for task in running_tasks(self):
            task.finish()
        self.demo.stop()
        self.session.unsaved_copy.write_now()
        QApplication.exit()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()


def _above(rest: QWidget, toast: QWidget, parent: QWidget) -> QWidget:
    """Return a widget with *rest* above *toast*."""
    whole = QWidget(parent)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(rest, 1)
    column.addWidget(toast)
    return whole
