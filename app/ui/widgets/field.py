"""Editors of text. Every editor has ``edited`` (what a person did), ``value()``, ``set_value()`` and ``traits``.

``set_value`` never emits ``edited``, so a binding cannot loop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from app.core.one_line import clean_line
from app.core.secret import Secret
from app.ui.look.follow import follow
from app.ui.look.icon import icon
from app.ui.look.markup import tip
from app.ui.look.secret_access import follow_echo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


@dataclass(frozen=True, kw_only=True, slots=True)
class EditorTraits:
    """What sets one kind of editor apart from others, for the rows and bindings that hold it."""

    is_typed: bool = False
    """What a person does comes character by character, and is undone as one change."""
    is_wide: bool = False
    """It takes the width of its card; others are as wide as a line that reads well."""
    set_label: Callable[[Any, str], object] | None = None
    """Gives the editor its label, which it shows itself; others get one above them."""
    set_name: Callable[[Any, str], object] | None = None
    """Gives the editor its name for screen readers, where it has several parts that take the keyboard."""
    set_folder: Callable[[Any, Path | None], object] | None = None
    """Tells the editor the folder of the project, None for one that was never saved; others do not ask."""


def leaves_undo(event: QEvent) -> bool:
    """Return whether *event* asks if a field wants Ctrl+Z for itself. It must not: undo is the session's."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO)
    )


class TextField(QLineEdit):
    """One line of text. What is pasted is cleaned; nothing is refused, the rules are the model's."""

    edited = Signal()
    traits = EditorTraits(is_typed=True)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.textEdited.connect(self._clean)

    def value(self) -> str:
        """Return the text."""
        return self.text()

    def set_value(self, value: str | None) -> None:
        """Show *value*; the cursor stays where nothing changes."""
        if self.text() != (value or ""):
            self.setText(value or "")

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take dropped text; files are for the window, or for the field around this one."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    @Slot(str)
    def _clean(self, text: str) -> None:
        line = clean_line(text)
        if line != text:
            position = len(clean_line(text[: self.cursorPosition()]))
            self.setText(line)
            self.setCursorPosition(position)
        self.edited.emit()


class LongText(QPlainTextEdit):
    """Several lines of text; Tab leaves the field."""

    edited = Signal()
    traits = EditorTraits(is_typed=True, is_wide=True)

    def __init__(self, parent: QWidget | None = None, lines: int = 3) -> None:
        """Make an empty field, *lines* high."""
        super().__init__(parent)
        self._quiet = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 16)
        self.textChanged.connect(self._tell)

    def value(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_value(self, value: str | None) -> None:
        """Show *value*."""
        if self.toPlainText() != (value or ""):
            self._quiet = True
            self.setPlainText(value or "")
            self._quiet = False

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    @Slot()
    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit()


class SecretLine(TextField):
    """The line inside a :class:`SecretField`: it takes from the clipboard and gives nothing to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty, hidden line."""
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        follow_echo(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse to copy and to cut, also while the secret is shown."""
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu without copy and cut."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in ("edit-copy", "edit-cut"):
                action.setVisible(False)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take back what X11 puts on its selection clipboard when text is marked."""
        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


class SecretField(QWidget):
    """A password, key or token: hidden, with a button that shows it."""

    edited = Signal()
    traits = EditorTraits(is_typed=True)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.line = SecretLine(self)
        self.line.edited.connect(self.edited)
        self.reveal = QToolButton(self)
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show_text)
        side_by_side(self, self.line, self.reveal)
        self._apply_look()
        follow(self, language=self._apply_look, palette=self._apply_look)

    def value(self) -> Secret:
        """Return the secret."""
        return Secret(self.line.text())

    def set_value(self, value: Secret) -> None:
        """Show *value*, hidden: another item's secret may come to be where one was shown."""
        if value != self.value():
            self.reveal.setChecked(False)
        self.line.set_value(value.reveal())

    @Slot(bool)
    def _show_text(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        follow_echo(self.line)
        self._apply_look()

    def _apply_look(self) -> None:
        shown = self.reveal.isChecked()
        text = self.tr("Hide what was entered") if shown else self.tr("Show what was entered")
        self.reveal.setIcon(icon("hide" if shown else "show", self.palette()))
        self.reveal.setToolTip(tip(text))
        # It is said that it is checked, or not; its name must not say the same once more, the other way round.
        self.reveal.setAccessibleName(self.tr("Show what was entered"))
        self.reveal.setAccessibleDescription(self.reveal.accessibleName())


def side_by_side(parent: QWidget, field: QWidget, *others: QWidget) -> None:
    """Lay out *field* with *others* at its right in *parent*, which gives its focus to *field*."""
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(field, 1)
    for other in others:
        row.addWidget(other)
    parent.setFocusProxy(field)


def focus_widget(editor: QObject) -> QWidget:
    """Return the widget of *editor* that has the keyboard: what a test clicks and a screen reader names."""
    assert isinstance(editor, QWidget)  # noqa: S101 - every editor is one
    proxy = editor.focusProxy()
    return focus_widget(proxy) if proxy else editor


def name_editor(editor: QWidget, label: QWidget | None, name: str) -> None:
    """Let screen readers call *editor*, and the *label* that is its own, *name*.

    Some read the label instead of the editor; it has signs that are for the eye only, such as a star.
    """
    if label is not None:
        label.setAccessibleName(name)
    traits = getattr(editor, "traits", None)
    if isinstance(traits, EditorTraits) and traits.set_name:
        traits.set_name(editor, name)
    else:
        focus_widget(editor).setAccessibleName(name)


class TokenField(SecretField):
    """A token: whatever space or line break comes in while pasting goes, as no token has any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.line.edited.disconnect(self.edited)
        self.line.edited.connect(self._squeeze)

    @Slot()
    def _squeeze(self) -> None:
        text = self.line.text()
        squeezed = "".join(text.split())
        if squeezed != text:
            position = len("".join(text[: self.line.cursorPosition()].split()))
            self.line.setText(squeezed)
            self.line.setCursorPosition(position)
        self.edited.emit()
