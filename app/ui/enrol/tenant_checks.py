"""The tab of the tenant check: what it asks for and why, and the checklist in green and red."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.text import Sentence
from app.enrol.tenant.permissions import CHECK, CONSENTS, PURPOSE
from app.ui.enrol.checklist_dialog import ChecklistDialog
from app.ui.enrol.checklist_text import ChecklistText
from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup, tip
from app.ui.look.primary import set_primary
from app.ui.look.unfolding import unfolds
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.enrol.tenant.check import TenantCheck
    from app.enrol.tenant.permissions import Permission


class TenantChecks(QWidget):
    """Offers the check and shows what came out. ``asked`` asks to sign in for it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the check."""
        super().__init__(parent)
        self.found: TenantCheck | None = None
        purpose = Hint(self)
        purpose.set_text(translated(Sentence(PURPOSE)))
        self.more, self.start, self.save = (QPushButton(self) for _ in range(3))
        unfolds(self.more)
        set_primary(self.start)
        self.start.setText(self.tr("&Sign in and check"))
        self.save.setText(self.tr("Save to &print…"))
        self.save.setEnabled(False)
        self.why = Hint(self)
        self.why.setObjectName("tenant.why")
        self.why.setText(permissions_html(CHECK))
        self.wide = QCheckBox(self.tr("Look at the admin consent too"), self)
        self.wide.setObjectName("tenant.wide")
        self.wide.setAccessibleDescription(translated(Sentence(CONSENTS[0].why)))
        self.wide.setToolTip(tip(self.wide.accessibleDescription()))
        self.text = ChecklistText(self)
        self.text.setObjectName("tenant.checks")
        self.text.setAccessibleName(self.tr("The checklist with its answers"))
        self.text.document().setDocumentMargin(12)
        self.text.hide()
        row = QHBoxLayout()
        row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(purpose)
        column.addWidget(self.wide)
        column.addLayout(row)
        for name, button in (("start", self.start), ("more", self.more), ("save", self.save)):
            button.setObjectName(f"tenant.{name}")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.why)
        column.addWidget(self.text, 1)
        column.addStretch(0)
        self._column = column
        self.more.toggled.connect(self._unfold)
        self.start.clicked.connect(self.asked)
        self.save.clicked.connect(self._save)
        self._unfold(False)

    def show_check(self, found: TenantCheck) -> None:
        """Show what came out."""
        self.found = found
        self.more.setChecked(False)
        self.text.show_facts(found.facts)
        self.text.show()
        self.save.setEnabled(True)
        self.text.setFocus()

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        self.more.setText(self.tr("Hide what it asks for") if is_open else self.tr("What it asks for, and why"))
        self.why.setVisible(is_open)

    @Slot()
    def _save(self) -> None:
        if self.found is not None:
            dialog: QDialog = ChecklistDialog(self.text.facts, self)
            open_dialog(dialog)


def permissions_html(permissions: Iterable[Permission]) -> Markup:
    """Return *permissions* with their reasons as HTML, one below the other."""
    return joined(markup("<div><b>{0}</b> – {1}</div>", one.name, translated(Sentence(one.why))) for one in permissions)
