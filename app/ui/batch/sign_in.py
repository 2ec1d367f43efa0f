"""The sign-in of a batch: who gives the bulk tokens of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from app.core.system.browser import open_address
from app.ui.enrol.sign_in_steps import SignInSteps

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.ui.enrol.sign_in_state import Way
    from app.ui.session.session import Session


class BatchSignIn(SignInSteps):
    """Asks for tenant, life and way, and waits while somebody signs in. ``chosen`` brings the order and the ways."""

    chosen = Signal(object, object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, open_url: Callable[[str], object] = open_address
    ) -> None:
        """Ask; *open_url* opens the browser."""
        # The job may have something to tell after this dialog is gone.
        super().__init__(session, parent, open_url, teller=parent)
        self.setObjectName("batch_sign_in")
        self.form.reuse.hide()  # each batch has accounts of its own
        self.form.reuse_rule.hide()
        self._relay.address.connect(self.wait.show_address)
        self._relay.code.connect(self._show_code)
        self._relay.person.connect(self._signed_in)
        self.wait.stopped.connect(self.reject)
        self._lay_out(self.tr("Bulk tokens of the rows"))

    def start(self, way: Way) -> None:
        """Hand on what is asked for and how to sign in, and wait."""
        order = self.form.asked()
        if order is None:
            return
        ways = self._ways(order, way)
        self.wait.begin(is_demo=order.where.cloud.is_demo)
        self._pages.setCurrentWidget(self.wait)
        self.chosen.emit(order, ways)

    @Slot(str, str, object)
    def _show_code(self, code: str, address: str, end: Any) -> None:
        self.wait.show_code(code, address, end)

    @Slot(str)
    def _signed_in(self, _person: str) -> None:
        self.accept()
