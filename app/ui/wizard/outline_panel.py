"""What the project decides so far, next to the page where the window is wide enough for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.jobs.outline import outline
from app.ui.look.follow import follow
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.wizard.outline_text import outline_list

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.ui.session.session import Session

WIDTH = 270
"""Pixels the panel is wide."""

_DELAY = 200
"""Milliseconds without a change before the lines are made again."""


class OutlinePanel(QWidget):
    """Follows the project while it is in sight; nothing in it takes the keyboard."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Tell of the project of *session*."""
        super().__init__(parent)
        self._session = session
        self.setObjectName("outline")
        self.setFixedWidth(WIDTH)
        inner = Scrolled(self)
        self.title, self.text = Heading(inner, 1.1), Label(inner)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 30, 14, 20)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Area(inner, self))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.tell)
        session.changed.connect(self._wait)
        session.loaded.connect(self._wait)
        self.retranslate()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.title.setText(self.tr("In short"))
        self.text.setAccessibleName(self.tr("What the project decides, in short"))
        if self.isVisible():
            self.tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.tell)  # once it is laid out: a text has its height by its width

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing that would be out of date when it is shown again."""
        super().hideEvent(event)
        self.text.clear()

    @Slot()
    def _wait(self) -> None:
        if self.isVisible():
            self._timer.start()

    @Slot()
    def tell(self) -> None:
        """Tell what the project decides now."""
        text = outline_list(outline(self._session.project))
        if self.text.content != text:
            self.text.setText(text)
