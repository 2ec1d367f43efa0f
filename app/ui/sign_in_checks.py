"""The short checklist in the sign-in form: folded, with the whole one a button away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.enrol.tenant.checklist import DYNAMIC_RULE
from app.ui.markup import tip
from app.ui.token_checklist import short_list
from app.ui.words import Hint

if TYPE_CHECKING:
    from collections.abc import Iterable


class SignInChecks(QWidget):
    """What must be true, as a list of titles. ``asked`` asks for the whole checklist."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin folded."""
        super().__init__(parent)
        self.more, self.rule, self.all = (QPushButton(self) for _ in range(3))
        self.more.setCheckable(True)
        self.list = Hint(self)
        self.list.setObjectName("sign_in.checks")
        self.list.setText(short_list())
        self.rule.setText(self.tr("Copy the group rule"))
        self.rule.setToolTip(tip(DYNAMIC_RULE))
        self.rule.setAccessibleDescription(DYNAMIC_RULE)
        self.all.setText(self.tr("Read, save or print it…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        _add_row(column, (self.more,))
        column.addWidget(self.list)
        _add_row(column, (self.rule, self.all))
        for name, button in (("more", self.more), ("rule", self.rule), ("all", self.all)):
            button.setObjectName(f"sign_in.{name}")
        self.more.toggled.connect(self._unfold)
        self.rule.clicked.connect(self._copy)
        self.all.clicked.connect(self.asked)
        self._unfold(False)

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        self.more.setText(self.tr("Hide the checklist") if is_open else self.tr("What must be true first"))
        for widget in (self.list, self.rule, self.all):
            widget.setVisible(is_open)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(DYNAMIC_RULE)
        self.rule.setText(self.tr("✓ Copied"))


def _add_row(column: QVBoxLayout, buttons: Iterable[QPushButton]) -> None:
    row = QHBoxLayout()
    column.addLayout(row)
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
