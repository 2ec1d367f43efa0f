"""Who signed a package: by whom, until when, up to which authority, at what time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.finding import FindingLevel
from app.jobs.inspect import check_signer
from app.ui.look.language import translated
from app.ui.look.markup import joined, markup
from app.ui.widgets.labels import Hint
from app.ui.widgets.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.packager.signature.places import Signature
    from app.packager.signature.signer import Signer

_SIGNS = {FindingLevel.OK: "✓", FindingLevel.WARNING: "⚠", FindingLevel.ERROR: "✕"}


class SignaturePanel(QWidget):
    """The signatures of a package. ``trust_requested`` brings the ``Signer`` of a sound one."""

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

    def show_signatures(self, signatures: Sequence[Signature]) -> None:
        """Show *signatures*; what is in them was written by others."""
        parts = []
        for signature in signatures:
            place = self.tr("In {0} next to the package").format(signature.file) if signature.file else ""
            parts.append(markup("<p><b>{0}</b></p>", place or self.tr("Inside the package")))
            for signer in signature.signers:
                checked = check_signer(signer)
                if checked.is_sound and self._signer is None:
                    self._signer = signer
                parts += [
                    markup("<p>{0} {1}</p>", _SIGNS[finding.level], translated(finding.sentence))
                    for finding in checked.findings
                ]
        if not parts:
            parts.append(markup("<p>{0}</p>", self.tr("The package is not signed. Windows needs no signature.")))
        elif self._signer is not None:
            note = self.tr("Check shows whether a signature fits the package. Whether a PC trusts it is up to that PC.")
            parts.append(markup("<p>{0}</p>", note))
        self.text.show_markup(joined(parts))
        self.trust.setEnabled(self._signer is not None)

    @Slot()
    def _ask(self) -> None:
        if self._signer is not None:
            self.trust_requested.emit(self._signer)
