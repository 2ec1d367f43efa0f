"""What the palette lists: the entries of the menus, the steps, fields and buttons of the pages, and recent projects.

Nothing is written down twice: the entries are read from the menus and widgets that are there, so a new action is found
from its first day on. A dialog that is open has a palette of its own, with what can be done in it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from app.core.masking import visible
from app.core.text import Sentence
from app.ui.look.language import translated
from app.ui.palette.entry import Entry, EntryKind, plain
from app.ui.palette.inner import INNER
from app.ui.widgets.fold_button import FoldButton
from app.ui.wizard.card import Row, row_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from app.ui.session.preferences import Recent
    from app.ui.wizard.page import Page
    from app.ui.wizard.shell import Shell

_SUB: Final = " › "
_INNER_PARTS: Final = ("qt_", "_q_", "ScrollLeftButton", "ScrollRightButton")
"""Beginnings of the names of Qt's own parts of a widget."""
_LINKS: Final = ("problem.",)
"""Beginnings of the names of links to what is wrong: fields, which have entries of their own."""
PALETTE: Final = "palette"
RECENT: Final = "recent"
TEMPLATES: Final = "templates"


def menu_entries(menus: Mapping[str, QMenu], *, with_palette: bool = False) -> Iterator[Entry]:
    """Yield the entries of *menus* and of the menus in them, but for the recent projects.

    The palette itself is among them *with_palette*.
    """
    inside = {action.menu(): key for key, menu in menus.items() for action in menu.actions() if action.menu()}
    for key, menu in menus.items():
        if key == RECENT:
            continue
        if key == TEMPLATES:
            menu.aboutToShow.emit()  # it is filled when it is shown
        outer = inside.get(menu)
        where = plain(menu.title())
        if outer is not None:
            where = f"{plain(menus[outer].title())}{_SUB}{where}"
        for action in menu.actions():
            is_palette = action.objectName() == f"action.{PALETTE}"
            if not action.isSeparator() and action.menu() is None and (with_palette or not is_palette):
                yield _of_action(f"menu.{action.objectName() or f'{key}.{action.data()}'}", action, where)


def _of_action(key: str, action: QAction, where: str) -> Entry:
    return Entry(
        key=key,
        label=plain(action.text()),
        kind=EntryKind.ACTION,
        where=where,
        shortcut=action.shortcut().toString(action.shortcut().SequenceFormat.NativeText),
        possible=action.isEnabled(),
        run=action.trigger,
    )


def recent_entries(recent: list[Recent], open_file: Callable[[Path], None]) -> Iterator[Entry]:
    """Yield the projects that were open last."""
    for one in recent:
        yield Entry(
            key=f"recent.{one.path}",
            label=visible(one.path.stem),
            where=visible(str(one.path.parent)),
            kind=EntryKind.RECENT,
            run=partial(open_file, one.path),
        )


def start_entries(start: QWidget, where: str) -> Iterator[Entry]:
    """Yield the tiles of the page *start* that make a project, which is called *where*."""
    for button in start.findChildren(QAbstractButton):
        if button.property("kind"):
            yield Entry(
                key=button.objectName(),
                label=words_of(button),
                where=where,
                kind=EntryKind.ACTION,
                run=button.click,
            )


def shell_entries(shell: Shell) -> Iterator[Entry]:
    """Yield the steps of the open project; of those whose page is there already, its buttons and fields."""
    for section in shell.walk.scenario.sections:
        title = QCoreApplication.translate("Section", section.title)
        yield Entry(
            key=f"step.{section.key}",
            label=title,
            kind=EntryKind.STEP,
            where=shell.sidebar.accessibleName(),
            run=partial(_go, shell, section.key),
        )
        page = shell.pages.get(section.key)
        if page is not None:
            yield from page_entries(shell, section.key, page, title)


def page_entries(shell: Shell, key: str, page: Page, title: str) -> Iterator[Entry]:
    """Yield the fields and buttons of *page*, whose step is *key*."""
    for row in page.findChildren(Row):
        if row.name:
            yield Entry(
                key=f"field.{row.binding.place}",
                label=plain(row.name),
                kind=EntryKind.FIELD,
                where=title,
                possible=row.editor.isVisibleTo(page),
                run=partial(_show_field, shell, key, row.binding.place),
            )
    footer = page.footer_button()
    for button in (*page.findChildren(QAbstractButton), *([footer] if footer else [])):
        name = button.objectName()
        if is_inner(button) or name.startswith(_LINKS):
            continue
        row_ = row_of(button)
        label = words_of(button)
        if not label or (row_ is not None and row_.editor is button):
            continue  # it is a field
        yield Entry(
            key=f"{key}.{name or label}",
            label=label,
            kind=EntryKind.FIELD if button.isCheckable() else EntryKind.ACTION,
            where=f"{title}{_SUB}{row_.name}" if row_ is not None and row_.name else title,
            possible=(button is footer or button.isVisibleTo(page)) and button.isEnabled(),
            run=partial(_press, shell, key, button),
        )


def dialog_entries(dialog: QWidget) -> Iterator[Entry]:
    """Yield what can be pressed and filled in, in *dialog*."""
    title = dialog.windowTitle()
    for control in dialog.findChildren(QWidget):
        if not isinstance(control, QAbstractButton | QLineEdit | QComboBox) or control.window() is not dialog:
            continue
        label = words_of(control)
        if not label or is_inner(control) or not control.isVisibleTo(dialog):
            continue
        yield Entry(
            key=f"dialog.{control.objectName() or label}",
            label=label,
            kind=EntryKind.ACTION
            if isinstance(control, QAbstractButton) and not control.isCheckable()
            else EntryKind.FIELD,
            where=title,
            possible=control.isEnabled(),
            run=partial(_press_below, dialog, control),
        )


class InnerActions(QObject):
    """What can be done in dialogs that are not open: the dialog is opened, and the keyboard put on it."""

    def __init__(self, menus: Mapping[str, QAction], shell: Shell) -> None:
        """Open dialogs by *menus* and by the buttons of *shell*."""
        super().__init__(shell)
        self._menus, self._shell = menus, shell
        self._wanted = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._focus)

    def entries(self, page_buttons: Mapping[str, Entry]) -> Iterator[Entry]:
        """Yield the entries; *page_buttons* are those of the pages, by the names of the buttons."""
        for inner in INNER:
            action = self._menus.get(inner.opener)
            if action is not None:
                opener = _of_action(inner.opener, action, "")
            elif inner.opener in page_buttons:
                opener = page_buttons[inner.opener]
            else:
                continue
            yield Entry(
                key=f"inner.{inner.name}",
                label=plain(translated(Sentence(inner.text))),
                where=opener.label,
                kind=EntryKind.INNER,
                possible=opener.possible,
                run=partial(self._open, opener.run, inner.name),
            )

    def _open(self, run: Callable[[], None], name: str) -> None:
        self._wanted = name
        run()
        self._timer.start()

    @Slot()
    def _focus(self) -> None:
        """Put the keyboard on what was wanted, if it is there already: some dialogs ask for a file first."""
        dialog = QApplication.activeModalWidget()
        control = dialog.findChild(QWidget, self._wanted) if dialog is not None else None
        if control is not None and control.isVisible() and control.isEnabled():
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def is_inner(widget: QWidget) -> bool:
    """Tell whether *widget* is a part of one of Qt's, or opens and closes a part of a page."""
    return widget.objectName().startswith(_INNER_PARTS) or isinstance(widget, FoldButton)


def words_of(control: QWidget) -> str:
    """Return what *control* says, or what screen readers call it."""
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return plain(text or control.accessibleName() or control.toolTip())


def _go(shell: Shell, key: str) -> None:
    shell.go(key)
    shell.page.focus_first()


def _show_field(shell: Shell, key: str, place: str) -> None:
    shell.go(key)
    if not shell.page.show_place(place):
        shell.page.focus_first()


def _press(shell: Shell, key: str, button: QAbstractButton) -> None:
    """Show the page of *button* and press it, if it can be pressed now; what is chosen there is only shown."""
    shell.go(key)
    _press_below(shell, button)


def _press_below(root: QWidget, control: QWidget) -> None:
    """Press *control*, or put the keyboard into it, if it is still in *root*: pages make some of theirs anew."""
    if not any(one is control for one in root.findChildren(QWidget)):
        return
    _bring_into_sight(control)
    if control.isVisible() and control.isEnabled():
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(control, QAbstractButton) and not control.isCheckable():
            control.click()


def _bring_into_sight(control: QWidget) -> None:
    parent = control.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(control, 0, 60)
        parent = parent.parentWidget()
