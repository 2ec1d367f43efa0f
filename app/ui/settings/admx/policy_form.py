"""The form of one policy of an administrative template: what it is, its state, and its fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.answers.admx.policy import PolicyState, PolicyValue
from app.answers.admx.template import ElementKind
from app.core.error import AppError
from app.core.masking import shown
from app.jobs.setting.admx import policy_at, policy_value, put_policy
from app.ui.widgets.choice import Choice, RadioChoice, Toggle
from app.ui.widgets.field import LongText, TextField, focus_widget, name_editor
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint, ProblemLabel
from app.ui.wizard.card import FIELD_WIDTH

if TYPE_CHECKING:
    from app.answers.admx.template import Policy, PolicyElement
    from app.ui.settings.branch import Branch

Editor = TextField | LongText | Choice | Toggle


class PolicyForm(QWidget):
    """All about *policy* of *app* among the settings of *branch*.

    It is made again for another one, and after a change of language.
    """

    def __init__(self, app: str, policy: Policy, branch: Branch, parent: QWidget) -> None:
        """Build the cards."""
        super().__init__(parent)
        self.app, self.policy = app, policy
        self._branch = branch
        self.fields: dict[str, Editor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if policy.explanation:
            about = Hint(self)
            about.setObjectName("policy.explanation")
            column.addWidget(about)
            about.set_text(policy.explanation)
        self.state = RadioChoice([None, PolicyState.ENABLED, PolicyState.DISABLED])
        self.state.setObjectName("policy.state")
        column.addWidget(self.state)
        self.state.set_choices(
            {
                None: self.tr("Not configured: Windows keeps what it has"),
                PolicyState.ENABLED: self.tr("Enabled"),
                PolicyState.DISABLED: self.tr("Disabled"),
            }
        )
        self.problems = ProblemLabel(self)
        self.problems.setObjectName("policy.problems")
        column.addWidget(self.problems)  # above the fields: below many of them nobody would see it
        self._form = QWidget(self)
        column.addWidget(self._form)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        for element in policy.elements:
            self._add_field(element, form)
        self.state.edited.connect(self._set_state)
        branch.session.changed.connect(self._follow)
        branch.session.problems_changed.connect(self._look)
        self._show()

    def _add_field(self, element: PolicyElement, form: QVBoxLayout) -> None:
        editor = self._editor(element)
        editor.setObjectName(f"policy.{element.id}")
        name = shown(element.label, 120)
        label = None
        if isinstance(editor, Toggle):
            editor.setText(name)
        else:
            label = Label(self._form)
            label.setText(f"{name} *" if element.required else name)
            label.setBuddy(focus_widget(editor))
            editor.setMaximumWidth(FIELD_WIDTH)
            form.addWidget(label)
        required = QCoreApplication.translate("Row", "{0}, required")
        name_editor(editor, label, required.format(name) if element.required else name)
        form.addWidget(editor)
        if isinstance(editor, LongText):
            form.addSpacing(4)  # it has no margin of its own
        rule = Hint(self._form)
        form.addWidget(rule)
        rule.set_text(self._rule(element))
        form.addSpacing(8)
        self.fields[element.id] = editor
        editor.edited.connect(self._take)

    def _editor(self, element: PolicyElement) -> Editor:
        if element.kind is ElementKind.BOOLEAN:
            return Toggle(self._form)
        if element.kind is ElementKind.ENUM:
            choice = Choice(self._form)
            words: dict[object, str] = {None: self.tr("(choose)")}
            choice.set_choices({**words, **{item.value: shown(item.label, 120) for item in element.items}})
            return choice
        if element.kind in {ElementKind.LIST, ElementKind.MULTI_TEXT}:
            return LongText(self._form)
        return TextField(self._form)

    def _rule(self, element: PolicyElement) -> str:
        kind = element.kind
        if kind in {ElementKind.DECIMAL, ElementKind.LONG_DECIMAL}:
            most = 2**32 - 1 if kind is ElementKind.DECIMAL else 2**64 - 1
            low, high = element.minimum or 0, most if element.maximum is None else element.maximum
            return self.tr("A whole number from {0} to {1}.").format(low, high)
        if kind is ElementKind.LIST and element.explicit:
            return self.tr("One entry a line, each as name=value.")
        if kind in {ElementKind.LIST, ElementKind.MULTI_TEXT}:
            return self.tr("One entry a line.")
        if element.max_length is not None:
            return self.tr("At most {0} characters.").format(element.max_length)
        return ""

    def focus_first(self) -> None:
        """Put the keyboard into the state."""
        self.state.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The project

    def _show(self) -> None:
        value = self._value()
        self.state.set_value(value.state if value else None)
        self._form.setVisible(value is not None and value.state is PolicyState.ENABLED and bool(self.fields))
        for element in self.policy.elements:
            text = value.values.get(element.id) if value else None
            editor = self.fields[element.id]
            _show_text(editor, text)
        self._look()

    def _value(self) -> PolicyValue | None:
        try:
            return policy_value(self._branch.nodes(), self.app, self.policy)
        except AppError:
            return PolicyValue()  # its text is none of a policy, which its problem says

    @Slot()
    def _set_state(self) -> None:
        state, value = self.state.value(), self._value()
        new = None if state is None else replace(value or PolicyValue(), state=state)
        self._branch.replace_all(put_policy(self._branch.nodes(), self.app, self.policy, new))
        self._branch.session.check_now()

    @Slot()
    def _take(self) -> None:
        """Write what the fields say; keys typed in a row are one step to undo."""
        values = {}
        for name, editor in self.fields.items():
            text = editor.value()
            if text is not None:
                values[name] = ("true" if text else "false") if isinstance(text, bool) else text
        nodes = put_policy(self._branch.nodes(), self.app, self.policy, PolicyValue(values=values))
        found = policy_at(nodes, self.app, self.policy)
        if found is not None and isinstance(self.sender(), (TextField, LongText)):
            self._branch.set(found.address, found.text, typing=True)
        else:
            self._branch.replace_all(nodes)

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if self._branch.owner in places:
            self._show()

    @Slot()
    def _look(self) -> None:
        found = policy_at(self._branch.nodes(), self.app, self.policy)
        session = self._branch.session
        self.problems.show_problems(session.problems_at(self._branch.place(found.address)) if found else ())


def _show_text(editor: Editor, text: str | None) -> None:
    """Let *editor* show *text*, the value of its field, if it shows another one."""
    if isinstance(editor, Toggle):
        editor.set_value((text or "").lower() == "true")
    elif isinstance(editor, Choice):
        editor.set_value(text)
    elif editor.value() != (text or ""):
        editor.set_value(text or "")
