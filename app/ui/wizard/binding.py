"""What ties an editor to one field of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.core.error import UsageError
from app.ui.widgets.choice import Choice, Day, Number, RadioChoice, Toggle
from app.ui.widgets.field import LongText, SecretField, TextField, focus_widget
from app.ui.widgets.path_field import FileField

if TYPE_CHECKING:
    from app.model.rules.rule import Problem
    from app.ui.session.session import Session

Editor = TextField | LongText | SecretField | FileField | Toggle | Choice | RadioChoice | Number | Day
"""All editors: each has ``edited``, ``value()``, ``set_value()`` and ``traits``."""


class Binding(QObject):
    """Ties *editor* to the field at *place*, whose name it takes. A child of the editor, so it dies with it.

    What a person does changes exactly that field; a change of the field is shown. Problems are held back until the
    editor is left, or :meth:`reveal` is called; then ``problems_changed`` brings them.
    """

    problems_changed = Signal()

    def __init__(self, editor: Editor, session: Session, place: str) -> None:
        """Show the value of the field, and follow it."""
        super().__init__(editor)
        self.editor = editor
        self.place = place
        self.problems: tuple[Problem, ...] = ()
        self._session = session
        self._is_revealed = False
        editor.setObjectName(place)
        editor.edited.connect(self._take)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        session.problems_changed.connect(self._look)
        if editor.traits.set_folder:
            session.path_changed.connect(self._set_folder)
            self._set_folder()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self._show()

    @property
    def is_revealed(self) -> bool:
        """Return whether the problems of the field are shown."""
        return self._is_revealed

    @Slot()
    def reveal(self) -> None:
        """Show the problems of the field from now on."""
        self._is_revealed = True
        self._look()

    @Slot()
    def _take(self) -> None:
        self._session.edit(self.place, self.editor.value(), typing=self.editor.traits.is_typed)

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if self.place in places:
            self._show()

    @Slot()
    def _load(self) -> None:
        self._is_revealed = False
        self._show()
        self._look()

    @Slot()
    def _show(self) -> None:
        try:
            value = self._session.value(self.place)
        except UsageError:
            return  # the item is gone, and its editor is on its way out
        if value != self.editor.value():
            self.editor.set_value(value)

    @Slot()
    def _look(self) -> None:
        found = self._session.problems_at(self.place) if self._is_revealed else ()
        if found != self.problems:
            self.problems = found
            self.problems_changed.emit()

    @Slot()
    def _set_folder(self) -> None:
        if self.editor.traits.set_folder:
            self.editor.traits.set_folder(self.editor, self._session.folder)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        # No new widget means that another window is in front; the person comes back to where they were.
        if old is not None and new is not None and self._holds(old) and not self._holds(new):
            self._session.settle()
            self._session.check_now()
            was_held_back = not self._is_revealed
            self.reveal()
            if was_held_back:
                self._session.field_left.emit()

    def _holds(self, widget: QWidget) -> bool:
        return widget is focus_widget(self.editor) or widget is self.editor or self.editor.isAncestorOf(widget)
