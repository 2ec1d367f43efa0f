"""The folder the package goes to, what lies there already, and who else gets at it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.protect.choice import ProtectionWay
from app.ui.look.language import short_text, translated
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.widgets.path_field import FolderField
from app.ui.wizard.card import FIELD_WIDTH

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.text import Sentence
    from app.ui.session.session import Session


class BuildFolder(QWidget):
    """The folder of the project until another one is chosen; then ``moved`` comes."""

    moved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the folder of the project of *session*."""
        super().__init__(parent)
        self._session = session
        self._is_other = False
        self._replaces: datetime | None = None
        self._way = ProtectionWay.NONE
        self._label = Label(self)
        self.destination = FolderField(self)
        self.destination.setObjectName("build.folder")
        self.destination.setMaximumWidth(FIELD_WIDTH + 120)
        self._label.setBuddy(self.destination.line)
        self._where, self._risks, self._clear = Hint(self), Hint(self), Hint(self)
        self._where.setObjectName("build.where")
        self._risks.setObjectName("build.risks")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        for widget in (self._label, self.destination, self._where, self._risks, self._clear):
            column.addWidget(widget)
        self.destination.edited.connect(self._choose_other)
        session.path_changed.connect(self._follow_project)
        self._follow_project()

    @property
    def folder(self) -> Path:
        """Return the folder the package goes to."""
        start = self._session.folder or Path()
        text = self.destination.value().strip()
        return start / Path(text).expanduser() if text else start

    def retranslate(self) -> None:
        """Set all words."""
        self._label.setText(self.tr("Folder for the package"))
        self.destination.line.setAccessibleName(self.tr("Folder for the package"))
        self._clear.setText(
            self.tr(
                "The package contains passwords, keys and tokens in the clear, as in unencrypted packages of Windows "
                "Configuration Designer. Keep it like a password."
            )
        )
        self.show_replaced(self._replaces)

    def show_replaced(self, when: datetime | None) -> None:
        """Tell that the package built at *when* would be replaced, or lie in the clear beside a sealed one."""
        self._replaces = when
        text = ""
        if when is not None and self._way is ProtectionWay.SEALED:
            text = self.tr("An unprotected package of this name is there, from {0}. A build asks what becomes of it.")
        elif when is not None:
            text = self.tr("A package of this name is there, from {0}. A build replaces it.")
        if when is not None:
            text = text.format(short_text(when))
        self._where.set_text(text)
        self._describe()

    def show_safety(self, risks: tuple[Sentence, ...], way: ProtectionWay) -> None:
        """Tell who else gets at the folder, unless the package is protected in some *way*."""
        self._way = way
        is_protected = way is not ProtectionWay.NONE
        self._clear.setVisible(not is_protected)
        self._risks.set_text("" if is_protected else "\n".join(f"⚠ {translated(risk)}" for risk in risks))
        self.show_replaced(self._replaces)

    def forget(self) -> None:
        """Go back to the folder of the project."""
        self._is_other = False
        self._follow_project()

    def _describe(self) -> None:
        text = "\n".join(filter(None, (self._where.text(), self._risks.text())))
        self.destination.line.setAccessibleDescription(text)

    @Slot()
    def _choose_other(self) -> None:
        self._is_other = bool(self.destination.value().strip())
        self.moved.emit()

    @Slot()
    def _follow_project(self) -> None:
        if not self._is_other:
            self.destination.set_value(str(self._session.folder or ""))
