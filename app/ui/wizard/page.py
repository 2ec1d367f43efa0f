'''A page of the wizard: title, one sentence, cards of rows. This is the pattern for the author of a new one.

::

    class NetworkPage(Page):
        """The page *Set up network*."""

        def __init__(self, session: Session, parent: QWidget | None = None) -> None:
            """Build the page."""
            super().__init__("network", session, parent)
            card = self.add_card()
            self._enabled = card.add_row(Toggle(), "network.enabled")
            self._card = card
            session.changed.connect(self._follow)      # bound methods with @Slot, never a lambda with self
            self.retranslate()

        def retranslate(self) -> None:
            """Set all words."""
            self.set_title(self.tr("Set up network"), self.tr("…one sentence…"))
            self._card.set_title(self.tr("Wi-Fi"))
            self._enabled.set_text(self.tr("Connect to Wi-Fi at first start"), self.tr("…the rule…"))

        @Slot(object)
        def _follow(self, places: frozenset[str]) -> None: ...

- The section with its title and the places it owns is in :mod:`app.model.scenario`, its page in
  :mod:`app.ui.window.pages`.
- A field is ``card.add_row(editor, place)``; the row ties it to the model, shows the rule always and problems once the
  field was left, and names it for screen readers. Editors: ``TextField``, ``LongText``, ``SecretField``,
  ``FileField``, ``Toggle``, ``Choice``, ``RadioChoice``, ``Number``, ``Day``. The editor's ``objectName`` is its place.
- All words are set in ``retranslate``, which the constructor calls at its end and
  :func:`~app.ui.look.follow.follow` after a change of language. Say ``self.tr("literal")``, which files a text under
  the class it is called *on*: a class that others inherit from says
  ``QCoreApplication.translate("ItsName", "literal")``. Plurals: ``self.tr("%n file(s)", "", number)``, with both forms
  in both ``.ts`` files.
- Lists: ``session.changed`` brings ``"applications"`` when their number changes. Rebuild the rows then; drop the old
  ones with ``hide()`` and ``deleteLater()``. ``session.replace(remove_item(session.project, place))`` is one step to
  undo. After another project was opened ``session.loaded`` comes; bindings follow by themselves.
- Jobs: :func:`app.ui.work.task.run_task` with the page as parent. Dialogs: ``open()``, never ``exec()``.
- Buttons: ``set_primary(button)`` for the one that matters most. Icons: :func:`app.ui.look.icon.icon`.
- Pages do not import each other.
'''

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.model.rules.rule import Level
from app.ui.look.follow import follow
from app.ui.widgets.field import focus_widget
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.wizard.binding import Binding
from app.ui.wizard.card import Card, card_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.session.session import Session

AFTER_SHOWN = 60
"""Milliseconds from showing a page to its jobs, which would slow its laying out and painting down."""


class Page(QWidget):
    """What all pages have. What F1 shows of a page is in the manual (``app.jobs.manual.page_help``).

    ``asked_for`` asks the shell to show the field at a place; ``inspect_requested`` and ``deliver_requested`` bring the
    path of a package, and the latter whether Windows encrypted it; ``rebuild_requested`` asks it to build the package.
    """

    asked_for = Signal(str)
    inspect_requested = Signal(object)
    deliver_requested = Signal(object, bool)
    rebuild_requested = Signal()

    def __init__(self, step: str, session: Session, parent: QWidget | None = None) -> None:
        """Make an empty page for the step with the key *step*."""
        super().__init__(parent)
        self.setObjectName("page")
        self.step = step
        self.session = session
        self._title = Heading(self, 1.65)
        self._sentence = Hint(self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._lay_out()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words of the page; each page has its own."""

    def prepare(self) -> None:
        """Do what was put off while the page was hidden. Called when it is shown, or earlier if there is time."""

    def start_build(self) -> None:
        """Build the package; only the last page can."""

    def show_setting(self, address: str) -> None:
        """Show the setting of the catalogue at *address*; only the page of all settings can."""

    def footer_button(self) -> QPushButton | None:
        """Return the button that does what the page is for, which the shell shows in its footer; most have none."""
        return None

    def set_title(self, title: str, sentence: str) -> None:
        """Head the page with *title* and one *sentence*."""
        self._title.setText(title)
        self._sentence.set_text(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def add_card(self) -> Card:
        """Add an empty card below the others and return it."""
        card = Card(self.session, self)
        self._cards.addWidget(card)
        return card

    def add_widget(self, widget: QWidget) -> None:
        """Add *widget* below the cards, without a frame."""
        self._cards.addWidget(widget)

    def put_first(self, card: Card, second: Card) -> None:
        """Put *card* at the top of the page, and *second* below it; both are on it already."""
        if self._cards.indexOf(card) != 0:
            self._cards.removeWidget(card)
            self._cards.removeWidget(second)
            self._cards.insertWidget(0, second)
            self._cards.insertWidget(0, card)

    def bindings(self) -> Iterator[Binding]:
        """Yield what ties the fields of the page to the model, hidden ones too."""
        return iter(self.findChildren(Binding))

    def told_places(self) -> tuple[frozenset[str], frozenset[str]]:
        """Return the places of the fields whose problems are shown, and of those whose problems are held back."""
        shown = frozenset(binding.place for binding in self.bindings() if binding.is_revealed)
        return shown, frozenset(binding.place for binding in self.bindings()) - shown

    def mark_problems(self) -> None:
        """Show the problems of all fields, also of those nobody was in."""
        for binding in self.bindings():
            binding.reveal()

    def focus_problem(self) -> bool:
        """Put the keyboard into the first field with an error, or with a warning; tell whether there is one."""
        return any(
            problem.level is level and self.show_place(problem.place)
            for level in (Level.ERROR, Level.WARNING)
            for problem in self.session.problems
        )

    def show_place(self, place: str) -> bool:
        """Scroll to the field at *place* and give it the keyboard; tell whether it is on this page.

        A page that shows one item of a list at a time opens the item first, then calls this one.
        """
        for binding in self.bindings():
            if binding.place == place:
                widget = focus_widget(binding.editor)
                binding.reveal()
                if (card := card_of(binding.editor)) is not None:
                    card.unfold()
                self._area.ensureWidgetVisible(binding.editor, 0, 60)
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def focus_first(self) -> None:
        """Put the keyboard into the first field that can have it."""
        for binding in self.bindings():
            if binding.editor.isVisible() and binding.editor.isEnabled():
                focus_widget(binding.editor).setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _lay_out(self) -> None:
        inner = Scrolled(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 26, 32, 32)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(14)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._area = Area(inner, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
