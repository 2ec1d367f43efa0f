"""The menus: every action of the window with its words and shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.ui.look.language import LANGUAGES
from app.ui.look.markup import literal
from app.ui.look.style import SCHEMES

if TYPE_CHECKING:
    from app.ui.session.preferences import Preferences

_Key = QKeySequence.StandardKey
_SHORTCUTS: dict[str, QKeySequence | _Key] = {
    "new": _Key.New,
    "window": QKeySequence("Ctrl+Shift+N"),
    "open": _Key.Open,
    "save": _Key.Save,
    "save_as": QKeySequence("Ctrl+Shift+S"),
    "close": _Key.Close,
    "quit": _Key.Quit,
    "undo": _Key.Undo,
    "redo": _Key.Redo,
    "next": QKeySequence("Alt+Right"),
    "back": QKeySequence("Alt+Left"),
    "build": QKeySequence("Ctrl+B"),
    "inspect": QKeySequence("Ctrl+I"),
    "preferences": QKeySequence("Ctrl+,"),
    "palette": QKeySequence("Ctrl+K"),
    "help": QKeySequence("F1"),
    "manual": QKeySequence("Shift+F1"),
}
_MENUS = {
    "file": (
        "new",
        "window",
        "templates",
        "open",
        "recent",
        "sample",
        "",
        "save",
        "save_as",
        "duplicate",
        "template",
        "export",
        "passphrase",
        "",
        "close",
        "quit",
    ),
    "edit": ("undo", "redo", "", "preferences"),
    "view": ("back", "next", "", "scheme", "language"),
    "tools": (
        "build",
        "batch",
        "",
        "inspect",
        "compare",
        "check_file",
        "deliver",
        "diagnose",
        "",
        "tenant",
        "catalogue",
    ),
    "help": ("help", "manual", "palette", "keyboard", "", "demo", "", "report", "about"),
}
_SUB = ("templates", "recent", "scheme", "language")
NEEDS_PROJECT = (
    "build",
    "batch",
    "save",
    "save_as",
    "duplicate",
    "template",
    "export",
    "close",
    "undo",
    "redo",
    "back",
    "next",
    "passphrase",
)
"""Actions that make no sense on the start page."""


class Menus(QObject):
    """The menus of *window*. Its ``actions`` are found by their keys."""

    recent_chosen = Signal(object)
    scheme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        """Build the menus; what the actions do is connected by the window."""
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.schemes = self._group(SCHEMES, preferences.scheme)
        self.languages = self._group(LANGUAGES, preferences.language)
        for key, entries in _MENUS.items():
            menu = self.menus[key] = QMenu(window)
            window.menuBar().addMenu(menu)
            for entry in entries:
                self._add(menu, entry)
        self.menus["scheme"].addActions(self.schemes.actions())
        self.menus["language"].addActions(self.languages.actions())
        self.menus["recent"].aboutToShow.connect(self._list_recent)
        for key in ("scheme", "language"):  # another window may have changed them
            self.menus[key].aboutToShow.connect(self.show_chosen)
        self.actions["demo"].setCheckable(True)
        self.actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.actions["preferences"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self.actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self.retranslate()

    def enable(self, *, is_open: bool, can_undo: bool, can_redo: bool, is_sealed: bool) -> None:
        """Let those actions be chosen that make sense now."""
        for key in NEEDS_PROJECT:
            self.actions[key].setEnabled(is_open)
        self.actions["undo"].setEnabled(can_undo)
        self.actions["redo"].setEnabled(can_redo)
        self.actions["passphrase"].setEnabled(is_sealed)

    @Slot()
    def show_chosen(self) -> None:
        """Check the colours and the language that are kept."""
        for group, chosen in ((self.schemes, self._preferences.scheme), (self.languages, self._preferences.language)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def retranslate(self) -> None:
        """Set all words."""
        menus = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "tools": self.tr("&Tools"),
            "help": self.tr("&Help"),
            "templates": self.tr("New from &template"),
            "recent": self.tr("&Recent projects"),
            "scheme": self.tr("&Colours"),
            "language": self.tr("&Language"),
        }
        actions = {
            "new": self.tr("&New project…"),
            "window": self.tr("New &window"),
            "open": self.tr("&Open…"),
            "sample": self.tr("Open the sa&mple"),
            "save": self.tr("&Save"),
            "save_as": self.tr("Save &as…"),
            "duplicate": self.tr("&Duplicate project…"),
            "template": self.tr("Save as a temp&late…"),
            "export": self.tr("&Export for WCD…"),
            "passphrase": self.tr("Enter the &passphrase…"),
            "close": self.tr("&Close project"),
            "quit": self.tr("&Quit"),
            "undo": self.tr("&Undo"),
            "redo": self.tr("&Redo"),
            "back": self.tr("&Back"),
            "next": self.tr("&Next"),
            "build": self.tr("&Build package"),
            "inspect": self.tr("&Inspect a package…"),
            "batch": self.tr("Build for a &list…"),
            "compare": self.tr("&Compare two packages…"),
            "check_file": self.tr("Chec&k a file for Windows…"),
            "deliver": self.tr("Copy a package to &USB sticks…"),
            "diagnose": self.tr("&Find out why a device failed…"),
            "tenant": self.tr("&Tenant and tokens…"),
            "catalogue": self.tr("Add settings of a newer &WCD…"),
            "help": self.tr("&Help for this page"),
            "preferences": self.tr("&Preferences…"),
            "keyboard": self.tr("&Keyboard…"),
            "report": self.tr("&Report a problem…"),
            "manual": self.tr("D&ocumentation"),
            "palette": self.tr("&Find an action or setting…"),
            "demo": self.tr("&Demo tenant, for training"),
            "about": self.tr("&About Provisioning Designer"),
        }
        schemes = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for key, text in menus.items():
            self.menus[key].setTitle(text)
        for key, text in actions.items():
            self.actions[key].setText(text)
        for action in self.schemes.actions():
            action.setText(schemes[action.data()])

    def _add(self, menu: QMenu, entry: str) -> None:
        if not entry:
            menu.addSeparator()
        elif entry in _SUB:
            self.menus[entry] = QMenu(menu)
            menu.addMenu(self.menus[entry])
        else:
            action = self.actions[entry] = QAction(self._window)
            action.setObjectName(f"action.{entry}")
            if entry in _SHORTCUTS:
                action.setShortcut(_SHORTCUTS[entry])
            menu.addAction(action)

    def _group(self, choices: dict[str, Any], chosen: str) -> QActionGroup:
        """Return actions of which one is checked, that of the key *chosen* to begin with."""
        group = QActionGroup(self)
        for key, name in choices.items():
            action = QAction(str(name), group)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == chosen)
        group.triggered.connect(self._choose)
        return group

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.actionGroup() is self.schemes:
            self.scheme_chosen.emit(action.data())
        else:
            self.language_chosen.emit(action.data())

    @Slot()
    def _list_recent(self) -> None:
        menu = self.menus["recent"]
        menu.clear()
        for recent in self._preferences.recent():
            action = menu.addAction(literal(f"{recent.path.stem} — {recent.path.parent}"))
            action.setData(recent.path)
            action.triggered.connect(self._open_recent)
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(action.data())
