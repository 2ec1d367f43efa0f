"""The last step of getting a bulk token when there is none: the reason, and the ways on from there."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.reason_card import ReasonCard
from app.ui.scrolled import Area, Scrolled


class SignInFailed(QWidget):
    """A reason, with the way back to the form below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the page without a reason."""
        super().__init__(parent)
        inner = Scrolled(self)
        self.reason = ReasonCard(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 8)
        column.addWidget(self.reason)
        column.addStretch(1)
        self.back, self.close_it = QPushButton(self.tr("&Back"), self), QPushButton(self.tr("Close"), self)
        self.back.setObjectName("sign_in.back")
        self.close_it.setObjectName("sign_in.close")
        foot = QHBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(Area(inner, self), 1)
        whole.addLayout(foot)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.close_it)
