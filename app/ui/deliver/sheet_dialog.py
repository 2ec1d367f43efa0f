"""The page for the person at the devices: shown as it will be printed, saved as a PDF, or printed."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.error import Cancelled
from app.core.masking import shown
from app.ui.deliver import sheet_pdf
from app.ui.deliver.sheet_pdf import Made, Wishes, make_page, print_page, write_page
from app.ui.look.follow import follow
from app.ui.look.language import LANGUAGES, failure_text
from app.ui.look.primary import set_primary
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import TextField
from app.ui.widgets.job_dialog import PatientDialog
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, StateLabel
from app.ui.widgets.question import choose_printer, open_dialog
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DELAY = 300
"""Milliseconds after the last key before the page is made again."""

_WIDTH = 620
"""Pixels of the page on the screen."""


class SheetState(Enum):
    """What the dialog is at; all its buttons follow from it."""

    MAKING = auto()
    READY = auto()
    FAILED = auto()


class SheetDialog(PatientDialog):
    """Makes the sheet of the package *path*. ``wishes`` is what was chosen."""

    def __init__(
        self,
        path: Path,
        wishes: Wishes | None = None,
        parent: QWidget | None = None,
        sha256: str | None = None,
        *,
        is_encrypted: bool = False,
    ) -> None:
        """Make the page; *sha256* (hexadecimal) saves reading the package where it is known.

        *is_encrypted* says that Windows encrypted the package.
        """
        super().__init__(parent)
        self.path = path
        spoken = QLocale().name()[:2]
        self.wishes = wishes or Wishes(spoken if spoken in LANGUAGES else "en")
        self.state = SheetState.MAKING
        self.made: Made | None = None
        self._sha256, self._is_encrypted = sha256, is_encrypted
        self._task: Task[Made] | None = None
        self.setSizeGripEnabled(True)
        open_within_screen(self, 720, 780)
        self.title = Heading(self, 1.3)
        self._names = Label(self), Label(self)
        self.language, self.contact = Choice(self), TextField(self)
        self.language.setObjectName("sheet.language")
        self.language.set_choices(dict(LANGUAGES))
        self.language.set_value(self.wishes.language)
        self.contact.setObjectName("sheet.contact")
        self.contact.set_value(self.wishes.contact)
        self.page = Label(self)
        self.page.setObjectName("sheet.page")
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.page)
        self.status = StateLabel("sheet.status", self)
        self.save, self.print, self.leave = (QPushButton(self) for _ in range(3))
        for name, button in (("save", self.save), ("print", self.print), ("close", self.leave)):
            button.setObjectName(f"sheet.{name}")
            button.setAutoDefault(False)
        set_primary(self.save)
        self.save.setDefault(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._make)
        self._lay_out()
        self.language.edited.connect(self._wish)
        self.contact.edited.connect(self._wish)
        self.save.clicked.connect(self._ask_for_file)
        self.print.clicked.connect(self._ask_for_printer)
        self.leave.clicked.connect(self.reject)
        self.retranslate()
        self._make()
        follow(self, language=self.retranslate)

    # Making

    @Slot()
    def _wish(self) -> None:
        self.wishes = Wishes(self.language.value(), self.contact.text())
        self._enter(SheetState.MAKING)
        self._timer.start()

    @Slot()
    def _make(self) -> None:
        self._timer.stop()
        if self._task is None:
            self._enter(SheetState.MAKING)
            wishes = self.wishes
            width = round(_WIDTH * self.devicePixelRatioF())
            work = partial(make_page, self.path, wishes, self._sha256, width, is_encrypted=self._is_encrypted)
            self._task = run_task(self, work, partial(self._show, wishes), partial(self._failed, wishes))

    def _show(self, wishes: Wishes, made: Made) -> None:
        self._task = None
        self._sha256 = made.sha256
        if wishes != self.wishes:
            self._make()
            return
        self.made = made
        picture = QPixmap.fromImage(made.picture)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.page.setPixmap(picture)
        self.area.setAccessibleDescription(made.words)
        self.status.say("")
        self._enter(SheetState.READY)

    def _failed(self, wishes: Wishes, error: Exception) -> None:
        self._task = None
        if wishes != self.wishes:
            self._make()
            return
        self._enter(SheetState.FAILED)
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.status.say(f"✕ {failure_text(error)}", wrong=True, aloud=True)

    # Saving and printing

    @Slot()
    def _ask_for_file(self) -> None:
        start = self.path.with_name(f"{self.path.stem} ({self.wishes.language}).pdf")
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(start), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.write)
        open_dialog(dialog)

    @Slot(str)
    def write(self, target: str) -> None:
        """Write the page as a PDF to *target*."""
        if self.made is not None and target:
            work = partial(write_page, self.made.html, self.path.stem, Path(target))
            run_task(self, work, self._written, self._tell, asks=True)

    def _written(self, target: Path) -> None:
        self.status.say(self.tr("✓ Saved: {0}").format(shown(str(target), 200)), aloud=True)

    @Slot()
    def _ask_for_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        sheet_pdf.set_up(printer)
        choose_printer(self, printer, self.print_to)

    def print_to(self, printer: QPrinter) -> None:
        """Print the page on *printer*."""
        if self.made is not None:
            printer.setDocName(self.path.stem)
            run_task(self, partial(print_page, self.made.html, printer), self._printed, self._tell, asks=True)

    def _printed(self, _nothing: None) -> None:
        self.status.say(self.tr("✓ Sent to the printer."), aloud=True)

    # What is shown

    def _enter(self, state: SheetState) -> None:
        self.state = state
        for button in (self.save, self.print):
            button.setEnabled(state is SheetState.READY)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Hand-over sheet"))
        self.title.setText(self.tr("Hand-over sheet"))
        self._names[0].setText(self.tr("&Language of the reader"))
        self._names[1].setText(self.tr("&Contact"))
        self.language.setAccessibleName(self.tr("Language of the reader"))
        self.contact.setAccessibleName(self.tr("Contact"))
        self.contact.setPlaceholderText(self.tr("Name and telephone number; empty for a line to write on"))
        self.area.setAccessibleName(self.tr("The page"))
        self.save.setText(self.tr("&Save as PDF…"))
        self.print.setText(self.tr("&Print…"))
        self.leave.setText(self.tr("Close"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addLayout(grid)
        for row, (label, editor) in enumerate(zip(self._names, (self.language, self.contact), strict=True)):
            label.setBuddy(editor)
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
        column.addWidget(self.area, 1)
        column.addLayout(buttons)
        buttons.addWidget(self.status, 1)
        buttons.addStretch(0)
        for button in (self.leave, self.print, self.save):
            buttons.addWidget(button)
