"""A sentence on the state of something, plain text, red where it failed; hidden while there is nothing to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.core.text import labelled
from app.model.rules.rule import Level
from app.ui.look.language import translated
from app.ui.look.spoken import announce
from app.ui.look.style import error_colour, faded
from app.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.model.rules.rule import Problem


class StateLabel(Label):
    """What it says may contain anything: none of it is markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Say nothing yet; *name* is for tests and style."""
        self._is_wrong = False
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def say(self, text: str, *, wrong: bool = False, aloud: bool = False) -> None:
        """Show *text*, in red if it is *wrong*; *aloud* tells it to screen readers too."""
        self._is_wrong = wrong
        self._apply_palette()
        is_new = text != self.text()
        if is_new:
            self.setText(text)
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))
        if aloud and is_new and text and self.isVisible():
            announce(self, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window, which come with another style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._apply_palette()

    def _apply_palette(self) -> None:
        palette = QPalette(QApplication.palette())
        if self._is_wrong:
            palette.setColor(QPalette.ColorRole.WindowText, error_colour(palette))
        if palette != self.palette():
            self.setPalette(palette)


_SIGNS = {Level.ERROR: "✕", Level.WARNING: "⚠", Level.HINT: "ℹ"}


class Heading(Label):
    """A heading, *scale* times as big as the text of the application."""

    def __init__(self, parent: QWidget | None = None, scale: float = 1.0) -> None:
        """Make an empty heading."""
        super().__init__(parent)
        self._scale = scale
        self.setWordWrap(True)
        self._apply_font()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._apply_font()

    def _apply_font(self) -> None:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)


class Hint(Label):
    """A sentence in a quieter colour; it may have links, which open in the browser. Hidden while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty hint."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setOpenExternalLinks(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setVisible(False)
        self._apply_palette()

    def set_text(self, text: str) -> None:
        """Show *text*; markup only if it is a :class:`~app.ui.look.markup.Markup`."""
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window, which come with another style sheet."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ParentChange):
            self._apply_palette()

    def _apply_palette(self) -> None:
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.WindowText, faded(palette))
        if palette != self.palette():
            self.setPalette(palette)


class ProblemLabel(Label):
    """What is wrong with a field, gravest first, in signs and words; hidden while there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty label."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setVisible(False)
        self._has_error = False

    def show_problems(self, problems: Sequence[Problem], editor: QWidget | None = None) -> None:
        """Show *problems* and announce them if they are new; *editor* will have them in its description."""
        levels = list(Level)
        ordered = sorted(problems, key=lambda problem: levels.index(problem.level))
        text = "\n".join(problem_text(problem) for problem in ordered)
        self._has_error = any(problem.level is Level.ERROR for problem in problems)
        self._apply_palette()
        if text == self.text():
            return
        self.setText(text)
        self.setVisible(bool(text))
        if text and self.isVisible():
            announce(self, text, read_with=editor)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the window, which come with another style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_has_error"):
            self._apply_palette()

    def _apply_palette(self) -> None:
        palette = QPalette(QApplication.palette())
        if self._has_error:
            palette.setColor(QPalette.ColorRole.WindowText, error_colour(palette))
        if palette != self.palette():
            self.setPalette(palette)


def level_name(level: Level) -> str:
    """Return the word for *level*."""
    words = {
        Level.ERROR: QCoreApplication.translate("Level", "Error"),
        Level.WARNING: QCoreApplication.translate("Level", "Warning"),
        Level.HINT: QCoreApplication.translate("Level", "Note"),
    }
    return words[level]


def problem_text(problem: Problem) -> str:
    """Return *problem* in sign and words: ``✕ Error: …``."""
    return f"{_SIGNS[problem.level]} {translated(labelled(level_name(problem.level), problem.sentence))}"
