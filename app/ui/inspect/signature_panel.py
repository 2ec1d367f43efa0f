"""Who signed a package: by whom, until when, up to which authority, at what time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look.markup import joined, markup
from app.ui.widgets.labels import Hint
from app.ui.widgets.reader import Reader
from app.ui.words.finding_words import finding_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.packager.signature.places import Signature
    from app.packager.signature.signer import Signer


class SignaturePanel(QWidget):
    """The signatures of a package. ``trust_requested`` brings the ``Signer`` whose name is proved."""

    trust_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._signer: Signer | None = None
        self.text = Reader(self, framed=False)
        self.text.setAccessibleName(self.tr("Signature"))
        self.text.document().setDocumentMargin(14)
        self.trust = QPushButton(self.tr("Trust this signer in a project…"), self)
        self.trust.setObjectName("inspect.trust")
        self.trust.setAutoDefault(False)
        self.trust.setEnabled(False)
        self.trust.clicked.connect(self._ask)
        self._rule = Hint(self)
        self._rule.set_text(
            self.tr("PCs that get the package of that project then install later ones of the signer without asking.")
        )
        self.trust.setAccessibleDescription(self._rule.text())
        beside = QHBoxLayout()
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addLayout(beside)
        beside.addWidget(self.trust)
        beside.addWidget(self._rule, 1)

    def show_signatures(self, signatures: Sequence[Signature], signer: Signer | None = None) -> None:
        """Show *signatures* as they were verified; what is in them was written by others.

        *signer* is the one whom a project may trust.
        """
        self._signer = signer
        parts = []
        for signature in signatures:
            place = self.tr("In {0} next to the package").format(signature.file) if signature.file else ""
            parts.append(markup("<p><b>{0}</b></p>", place or self.tr("Inside the package")))
            parts += [markup("<p>{0}</p>", finding_text(finding)) for finding in signature.findings]
        if not parts:
            parts.append(markup("<p>{0}</p>", self.tr("The package is not signed. Windows needs no signature.")))
        elif self._signer is None and any(signature.trustworthy for signature in signatures):
            note = self.tr("No project can trust this signer: the package is not in order.")
            parts.append(markup("<p>{0}</p>", note))
        elif self._signer is None:
            note = self.tr("No project can trust this signer: nothing here proves who signed this package.")
            parts.append(markup("<p>{0}</p>", note))
        else:
            parts.append(markup("<p>{0}</p>", self.tr("Whether a PC trusts the signer is up to that PC.")))
        self.text.show_markup(joined(parts))
        self.trust.setEnabled(self._signer is not None)

    def show_text(self, text: str) -> None:
        """Show *text* while, or because, nothing is verified."""
        self.text.setPlainText(text)

    @Slot()
    def _ask(self) -> None:
        if self._signer is not None:
            self.trust_requested.emit(self._signer)
