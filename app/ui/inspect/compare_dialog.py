"""What differs between two packages."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from app.core.error import AppError
from app.core.secret import Secret
from app.jobs.inspect import CompareOrder, compare
from app.ui.look.language import translated
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading
from app.ui.widgets.path_field import FileField
from app.ui.widgets.row_table import RowTable
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from app.packager.check.compare import Comparison, Difference


class CompareDialog(QDialog):
    """Lets two packages be chosen and shows what differs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask for the two packages."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two packages"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 860, 600)
        self._task: Task[Comparison] | None = None
        self._wanted: tuple[str, str] | None = None
        self.first, self.second = FileField(self), FileField(self)
        self.first.setObjectName("compare.first")
        self.second.setObjectName("compare.second")
        grid = QGridLayout()
        self.verdict = Heading(self, 1.1)
        self.verdict.setObjectName("compare.verdict")
        self.table = RowTable(self)
        self.table.setObjectName("compare.table")
        self.table.setAccessibleName(self.tr("Differences"))
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("At work"))
        self.busy.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.buttons.rejected.connect(self.reject)
        title = Heading(self, 1.3)
        title.setText(self.tr("Compare two packages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(grid)
        for row, (name, field) in enumerate(
            ((self.tr("Package &A"), self.first), (self.tr("Package &B"), self.second))
        ):
            field.filters = self.tr("Packages (*.ppkg)")
            label = Label(self, name)
            label.setBuddy(field.line)
            field.line.setAccessibleName(name.replace("&", ""))
            field.edited.connect(self._start)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        for widget in (self.busy, self.verdict, self.table, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.table, 1)
        self.verdict.setText(self.tr("Choose two packages."))
        self.first.setFocus()

    @Slot()
    def _start(self) -> None:
        a, b = self.first.value().strip(), self.second.value().strip()
        if not (a and b):
            return
        self._wanted = a, b
        if self._task is None:
            self.busy.show()
            self.verdict.setText(self.tr("Comparing…"))
            self._task = run_task(
                self,
                lambda _progress: compare(CompareOrder(first=Path(a), second=Path(b))),
                partial(self._show, (a, b)),
                partial(self._failed, (a, b)),
            )

    def _ended(self, pair: tuple[str, str]) -> bool:
        """Return whether what was compared is still wanted; start on what is wanted now if not."""
        self._task = None
        self.busy.hide()
        if pair != self._wanted:
            self._start()
            return False
        return True

    def _show(self, pair: tuple[str, str], found: Comparison) -> None:
        if not self._ended(pair):
            return
        names = {
            "name": self.tr("Name"),
            "description": self.tr("Description"),
            "version": self.tr("Version"),
            "owner": self.tr("Owner"),
            "rank": self.tr("Rank"),
            "id": self.tr("Package id"),
            "tool": self.tr("Made by"),
        }
        facts = [replace(one, name=names.get(one.name, one.name)) for one in found.facts]
        rows = [_row(self.tr("Details"), one) for one in facts]
        for kind, differences in (
            (self.tr("Setting"), found.settings),
            (self.tr("Condition"), found.conditions),
            (self.tr("File for the PC"), found.files),
            (self.tr("File in the package"), found.tree),
        ):
            rows += [_row(kind, one) for one in differences]
        heads = (self.tr("Kind"), self.tr("What"), self.tr("In A"), self.tr("In B"))
        self.table.set_rows(heads, rows, (130, 0, 190, 190))
        self.verdict.setText(_verdict(found, len(rows)))

    def _failed(self, pair: tuple[str, str], error: Exception) -> None:
        if self._ended(pair):
            self.table.set_rows((), (), ())
            self.verdict.setText(f"✕ {translated(error.sentence)}" if isinstance(error, AppError) else f"✕ {error}")


def _row(kind: str, one: Difference) -> tuple[str, ...]:
    mask = str(Secret("x"))
    a = one.a if one.a is None or not one.is_secret else mask
    b = one.b if one.b is None or not one.is_secret else mask
    return kind, one.name, "—" if a is None else a, "—" if b is None else b


def _verdict(found: Comparison, count: int) -> str:
    translate = QCoreApplication.translate
    if found.same_bytes:
        return translate("CompareDialog", "✓ The two packages are the same, byte for byte.")
    if found.identical:
        return translate(
            "CompareDialog", "✓ All files in them are the same; only times and numbers of the build differ."
        )
    if found.same_effect:
        return translate("CompareDialog", "✓ Both do the same to a PC. %n difference(s) in other things:", "", count)
    return translate("CompareDialog", "They do different things to a PC. %n difference(s):", "", count)
