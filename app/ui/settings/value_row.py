"""One setting in the editor: its name, the field for its value, the rule, what is wrong, and how to remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.core.masking import shown
from app.core.secret import Secret
from app.model.rules.rule import Level
from app.ui.look.icon import icon
from app.ui.look.markup import tip
from app.ui.settings.value_editor import BooleanValue, FileValue, editor_for
from app.ui.settings.words import rule_of
from app.ui.widgets.field import focus_widget, name_editor
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint, ProblemLabel
from app.ui.widgets.text_button import TextLink
from app.ui.wizard.card import FIELD_WIDTH

if TYPE_CHECKING:
    from app.ui.settings.branch import Branch
    from app.ui.settings.row import Row


class ValueRow(QWidget):
    """The field of the setting at *row*. ``asked_for`` brings the place of a page's field, or of another setting."""

    asked_for = Signal(str)

    def __init__(self, branch: Branch, row: Row, parent: QWidget) -> None:
        """Show the value of *row*, and change it in *branch*."""
        super().__init__(parent)
        self.row = row
        self._branch = branch
        self._place = branch.place(row.address)
        setting, node = row.setting, row.node
        is_secret = bool(setting and setting.sensitive) or isinstance(node.value if node else None, Secret)
        self.label = Label(self)
        self.editor = editor_for(setting, self, is_secret=is_secret)
        self.editor.setObjectName(f"value.{row.address}")
        self.remove = QToolButton(self)
        self.remove.setObjectName(f"remove.{row.address}")
        self.rule = Hint(self)
        self.rule.setObjectName(f"value.{row.address}.rule")
        self.state = Hint(self)
        self.link = TextLink("", self)
        self.link.hide()
        self.problems = ProblemLabel(self)
        self._target = ""
        if not self.editor.traits.is_wide:
            self.editor.setMaximumWidth(FIELD_WIDTH)
        if not isinstance(self.editor, BooleanValue):
            self.label.setBuddy(focus_widget(self.editor))
        if isinstance(self.editor, FileValue):
            self.editor.folder = branch.session.folder
        self._lay_out()
        self.editor.edited.connect(self._take)
        self.remove.clicked.connect(self._remove)
        self.link.clicked.connect(self._go)
        branch.session.problems_changed.connect(self.show_problems)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.retranslate()

    def show_row(self, unmet: tuple[tuple[str, str], ...], owner: str) -> None:
        """Show the value the row has now. *unmet* keeps it from counting; *owner* is the place of a page's field."""
        row, node = self.row, self.row.node
        value = node.value if node is not None else None
        if value != self.editor.value():
            self.editor.set_value(value)
        self.remove.setVisible(row.free is not None)
        is_possible = row.setting is None or row.setting.can_be_built
        is_free = not row.is_page_owned and not row.is_template
        self.editor.setEnabled(is_free and (row.free is not None or (is_possible and not unmet)))
        self._target = owner
        if row.is_page_owned:
            self.state.set_text(self.tr("A page of the project sets this; change it there."))
            self._show_link(self.tr("Go to the field"))
        elif not is_possible:
            self._show_link("")
            self.state.set_text(
                self.tr(
                    "Where this goes in a package is not known [UNKNOWN], so it cannot be built and cannot be set here."
                )
            )
        elif unmet:
            other = unmet[0][0]
            self._target = self._branch.place(other)
            name = other.rpartition("/")[2]
            self.state.set_text(
                self.tr("Windows looks at this only while {0} is {1}.").format(name, ", ".join(one for _, one in unmet))
            )
            self._show_link(self.tr("Go to {0}").format(name))
        else:
            self._show_link("")
            self.state.set_text(
                self.tr("A page of the project sets this too, so it is unclear which one wins. Remove one.")
                if row.free is not None and row.owned is not None
                else ""
            )
        self.show_problems()

    def retranslate(self) -> None:
        """Set all words."""
        setting = self.row.setting
        name = shown(self.row.step.name)
        required = setting is not None and setting.required
        self.label.setText(f"{name} *" if required else name)
        self.rule.set_text(rule_of(setting) if setting is not None else "")
        words = self.tr("{0}, required").format(name) if required else name
        name_editor(self.editor, self.label, words)
        if isinstance(self.editor, BooleanValue):
            for button in self.editor.buttons.values():
                button.setAccessibleName(f"{words}: {button.text()}")
        self.remove.setToolTip(tip(self.tr("Remove the setting")))
        self.remove.setAccessibleName(self.tr("Remove {0}").format(name))
        self._dress()
        self.show_problems()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and colours."""
        super().changeEvent(event)
        if hasattr(self, "problems"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self._dress()

    @Slot()
    def show_problems(self) -> None:
        """Show what is wrong with the setting, once its field was left."""
        if self.row.is_template or self._has_focus():
            return
        found = self._branch.session.problems_at(self._place) if self.row.free is not None else ()
        self.problems.show_problems(found)
        widget = focus_widget(self.editor)
        widget.setAccessibleDescription(
            "\n".join(filter(None, (self.rule.words(), self.state.words(), self.problems.text())))
        )
        wrong = any(one.level is Level.ERROR for one in found)
        if widget.property("wrong") != wrong:
            widget.setProperty("wrong", wrong)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _has_focus(self) -> bool:
        widget = QApplication.focusWidget()
        return widget is not None and (widget is self.editor or self.editor.isAncestorOf(widget))

    def _show_link(self, words: str) -> None:
        self.link.words = words
        self.link.setAccessibleName(words)
        self.link.setVisible(bool(words))
        self.link.updateGeometry()

    def _dress(self) -> None:
        self.remove.setIcon(icon("remove", self.palette()))

    @Slot()
    def _take(self) -> None:
        value = self.editor.value()
        empty = value is None or not value
        self._branch.set(self.row.address, None if empty else value, typing=self.editor.traits.is_typed)

    @Slot()
    def _remove(self) -> None:
        self._branch.remove(self.row.address)

    @Slot()
    def _go(self) -> None:
        self.asked_for.emit(self._target)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and new is not None and self.editor.isAncestorOf(old) != self.editor.isAncestorOf(new):
            self._branch.session.settle()
            self.show_problems()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(self.label, 1)
        beside = QHBoxLayout()
        column.addLayout(beside)
        beside.addWidget(self.editor, 100)
        beside.addWidget(self.remove)
        beside.addStretch(1)
        column.addWidget(self.rule)
        column.addWidget(self.state)
        column.addWidget(self.link)
        column.addWidget(self.problems)
