"""What a batch may have beyond table, folder and names: protection, bulk tokens, a part of the rows, processes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.core.password import Purpose, password_problems
from app.jobs.batch.order import Shard
from app.model.scenario import NEVER_PROTECTED
from app.protect.choice import ProtectionOrder, ProtectionWay
from app.ui.look.language import translated
from app.ui.widgets.choice import Choice, Number, Toggle
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import Scrolled

if TYPE_CHECKING:
    from app.ui.session.session import Session

_MOST_PARTS = 9999
_MOST_JOBS = 64


class TokenWish(StrEnum):
    """Where the rows have their bulk tokens from."""

    KEPT = "kept"
    ONE = "one"
    EACH = "each"


class BatchOptions(Scrolled):
    """The choices, one below the other. The passwords are kept nowhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Choose what a batch has without any choice."""
        super().__init__(parent)
        self._session = session
        self.way, self.tokens = Choice(self), Choice(self)
        self.first, self.second = SecretField(self), SecretField(self)
        self.script, self.with_end, self.outside, self.remove_clear = (Toggle(self) for _ in range(4))
        self.part, self.parts = Number(self, 1, _MOST_PARTS), Number(self, 1, _MOST_PARTS)
        self.jobs, self.contact = Number(self, 0, _MOST_JOBS), TextField(self)
        self._editors: dict[str, QWidget] = {
            "way": self.way,
            "tokens": self.tokens,
            "first": self.first,
            "second": self.second,
            "part": self.part,
            "parts": self.parts,
            "jobs": self.jobs,
            "contact": self.contact,
        }
        self._labels = {name: Label(self) for name in self._editors}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 12, 0)
        toggles = {
            "script": self.script,
            "remove_clear": self.remove_clear,
            "with_end": self.with_end,
            "outside": self.outside,
        }
        order = (
            "way",
            "first",
            "second",
            "script",
            "remove_clear",
            "tokens",
            "with_end",
            "contact",
            "part",
            "parts",
            "jobs",
            "outside",
        )
        for row, name in enumerate(order):
            editor = {**self._editors, **toggles}[name]
            editor.setObjectName(f"batch.{name}")
            if name in self._labels:
                self._labels[name].setBuddy(getattr(editor, "line", editor))
                self._labels[name].setWordWrap(True)  # that is also what makes the scrolled as high as it needs
                grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(editor, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(order), 1)
        self.script.set_value(True)
        self.way.edited.connect(self.follow)
        self.tokens.edited.connect(self.follow)
        self.retranslate()
        self.way.set_value(ProtectionWay.NONE)
        self.tokens.set_value(TokenWish.KEPT)
        self.follow()

    def retranslate(self) -> None:
        """Set all words."""
        words = {
            "way": self.tr("Prot&ection"),
            "tokens": self.tr("B&ulk token"),
            "first": self.tr("Password of the pac&kages"),
            "second": self.tr("&Repeat it"),
            "part": self.tr("Build p&art"),
            "parts": self.tr("of so &many computers"),
            "jobs": self.tr("Proce&sses at once"),
            "contact": self.tr("&Whom to call, for the sheets"),
        }
        for name, text in words.items():
            self._labels[name].setText(text)
            getattr(self._editors[name], "line", self._editors[name]).setAccessibleName(text.replace("&", ""))
        self.way.set_choices(
            {
                ProtectionWay.NONE: self.tr("No protection"),
                ProtectionWay.SEALED: self.tr("Sealed files, opened by a password"),
            }
        )
        self.tokens.set_choices(
            {
                TokenWish.KEPT: self.tr("As the project and the table have it"),
                TokenWish.ONE: self.tr("Sign in, one for all rows"),
                TokenWish.EACH: self.tr("Sign in, one for each row"),
            }
        )
        self.jobs.setSpecialValueText(self.tr("One for each processor"))
        self.script.setText(self.tr("With scripts that open and apply them on Windows"))
        self.remove_clear.setText(self.tr("Remove unprotected packages of the same names"))
        self.with_end.setText(self.tr("End of the token in the file names"))
        self.outside.setText(self.tr("Take files from outside the project’s folder, too"))

    @Slot()
    def follow(self) -> None:
        """Show what goes with the choices; devices that open no sealed file are offered none."""
        may_seal = self._session.project.kind not in NEVER_PROTECTED
        if not may_seal:
            self.way.set_value(ProtectionWay.NONE)
        self.way.setEnabled(may_seal)
        is_sealed = self.way.value() == ProtectionWay.SEALED
        for name in ("first", "second"):
            self._labels[name].setVisible(is_sealed)
            self._editors[name].setVisible(is_sealed)
        self.script.setVisible(is_sealed)
        self.remove_clear.setVisible(is_sealed)

    def show_contact(self, *, is_shown: bool) -> None:
        """Ask for whom to call only where sheets are written."""
        self._labels["contact"].setVisible(is_shown)
        self.contact.setVisible(is_shown)

    def problem(self) -> str:
        """Return why the batch cannot be built like this, "" if it can."""
        if self.part.value() > self.parts.value():
            return self.tr("There is no such part. Choose one of 1 to {0}.").format(self.parts.value())
        if self.way.value() != ProtectionWay.SEALED:
            return ""
        found = password_problems(self.first.value(), Purpose.SEALED_FILE)
        if found:
            return translated(found[0])
        is_same = self.first.reveal.isChecked() or self.first.value() == self.second.value()
        return "" if is_same else self.tr("The two passwords are not the same.")

    def shard(self) -> Shard:
        """Return the part of the rows that is built here."""
        return Shard(number=self.part.value(), of=self.parts.value())

    def protection(self) -> ProtectionOrder:
        """Return how the packages are protected."""
        if self.way.value() != ProtectionWay.SEALED:
            return ProtectionOrder()
        return ProtectionOrder(
            way=ProtectionWay.SEALED,
            password=self.first.value(),
            has_script=self.script.value(),
            removes_clear=self.remove_clear.value(),
        )
