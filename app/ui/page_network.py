"""The page *Set up network*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.page import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.session import Session


class NetworkPage(Page):
    """A frame that is still empty."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("network", session, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Set up network"), "")
