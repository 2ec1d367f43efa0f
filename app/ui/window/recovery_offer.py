"""The offer of unsaved work that a crash left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.look.language import short_text
from app.ui.session.recovery import Copy, left_copies, remove_copy
from app.ui.widgets.question import Button, ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from app.ui.session.session import Session


class UnsavedWork(QObject):
    """Offers copies of unsaved work. ``recovered`` brings the path of the project that one was put into."""

    recovered = Signal(object)

    def __init__(self, window: QMainWindow, session: Session) -> None:
        """Ask over *window*, put copies into *session*."""
        super().__init__(window)
        self._window = window
        self._session = session

    def offer(self) -> None:
        """Offer the copy that is newest, if there is one."""
        copies = left_copies(self._session.copies)
        if not copies:
            return
        copy = copies[0]
        more = self.tr(
            "There is a copy from {0}. Passwords and keys are not in it: those that were saved come back with the "
            "passphrase of the project, others have to be entered again."
        )
        ask(
            self._window,
            self.tr("{0} was not saved when the program stopped.").format(copy.path.stem),
            more.format(short_text(copy.when)),
            {
                Button.Open: (self.tr("&Restore"), partial(self._recover, copy)),
                Button.Discard: (self.tr("&Discard"), partial(self._throw_away, copy)),
                Button.Cancel: (self.tr("Later"), None),
            },
            default=Button.Open,
            escape=Button.Cancel,
        )

    def _recover(self, copy: Copy) -> None:
        self._session.recover(copy)
        self.recovered.emit(copy.path)

    def _throw_away(self, copy: Copy) -> None:
        remove_copy(copy.file)
        self.offer()
