"""What anyone who finds the package can read in it, in words, and the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.protect.choice import ProtectionWay
from app.ui.look.language import translated
from app.ui.look.markup import joined, markup
from app.ui.widgets.label import Label
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from app.packager.describe.exposure import Revealed
    from app.ui.session.session import Session


class RevealCard(Card):
    """Lists the secrets; hidden while there are none. ``seal_requested`` asks for the sealed file."""

    seal_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card without a secret."""
        super().__init__(session, parent)
        self.fold_away()
        self.setObjectName("reveal")
        self._reveals: tuple[Revealed, ...] = ()
        self._way = ProtectionWay.NONE
        self.warning, self.list = Label(self), Label(self)
        self.warning.setObjectName("reveal.warning")
        self.list.setObjectName("reveal.list")
        for label in (self.warning, self.list):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.seal = QPushButton(self)
        self.seal.setObjectName("reveal.seal")
        self.seal.clicked.connect(self._ask)
        self.column.addWidget(self.warning)
        self.column.addSpacing(6)
        self.column.addWidget(self.list)
        self.column.addSpacing(6)
        self.add_beside(self.seal)
        self.retranslate()

    def show_reveals(self, reveals: tuple[Revealed, ...]) -> None:
        """Show *reveals*, the secrets of the package."""
        self._reveals = reveals
        self.retranslate()

    def show_way(self, way: ProtectionWay) -> None:
        """Take into account that the package is protected in *way*."""
        if way is not self._way:
            self._way = way
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        is_open = self._way is ProtectionWay.NONE
        self.set_title(self.tr("What the package reveals"))
        self.setVisible(bool(self._reveals))
        if is_open:
            self.warning.setText(
                self.tr(
                    "⚠ The package is not protected. Whoever finds the file can read %n secret(s) in it:",
                    "",
                    len(self._reveals),
                )
            )
            self.set_state(self.tr("⚠ Whoever finds the file can read %n secret(s) in it.", "", len(self._reveals)))
        else:
            self.set_state(self.tr("✓ Nobody can read its secrets without the password."))
            self.warning.setText(self.tr("Without the password nobody can read these secrets of the package:"))
        lines = joined(markup("<li>{0}</li>", translated(one.sentence)) for one in self._reveals)
        text = markup('<ul style="margin:0; -qt-list-indent:0; margin-left:14px">{0}</ul>', lines) if lines else lines
        if self.list.text() != text:
            self.list.setText(text)
        self.seal.setText(self.tr("Seal the package with a password"))
        self.seal.setAccessibleDescription(self.tr("Chooses the sealed file below and asks for its password."))
        self.seal.setVisible(is_open)

    @Slot()
    def _ask(self) -> None:
        self.seal_requested.emit()
