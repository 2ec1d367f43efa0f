"""What goes along with a package: a sheet for the people at the devices, a script; and an image instead of a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.deliver.sheet_dialog import SheetDialog
from app.ui.look.language import translated
from app.ui.widgets.choice import Toggle
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from app.core.text import Sentence
    from app.jobs.deliver import DeliverablePackage
    from app.ui.deliver.sheet_pdf import Wishes


class ExtrasPanel(QFrame):
    """A switch and two buttons. ``image_requested`` brings the path of an image to write."""

    image_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the panel."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self._package: DeliverablePackage | None = None
        self._wishes: Wishes | None = None
        self.title = Heading(self, 1.1)
        self.script = Toggle(self)
        self.script.setObjectName("deliver.script")
        self.script_rule, self.buttons_rule = Hint(self), Hint(self)
        self.sheet, self.image = QPushButton(self), QPushButton(self)
        self.sheet.setObjectName("deliver.sheet")
        self.image.setObjectName("deliver.image")
        beside = QHBoxLayout()
        beside.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.script)
        column.addWidget(self.script_rule)
        column.addSpacing(6)
        column.addLayout(beside)
        for button in (self.sheet, self.image):
            button.setAutoDefault(False)
            beside.addWidget(button)
        beside.addStretch(1)
        column.addWidget(self.buttons_rule)
        self.sheet.clicked.connect(self.open_sheet)
        self.image.clicked.connect(self._ask_for_image)
        self.retranslate()

    @property
    def has_script(self) -> bool:
        """Return whether the script that applies the package goes along."""
        return self.script.value() and self._no_script is None

    @property
    def _no_script(self) -> Sentence | None:
        return self._package.no_script if self._package else None

    def allow(self, package: DeliverablePackage | None, *, changes: bool) -> None:
        """Let the buttons be pressed if there is a *package*, and what is copied be changed if *changes* make sense."""
        before = self._no_script
        self._package = package
        self.sheet.setEnabled(package is not None)
        self.image.setEnabled(package is not None and changes)
        self.script.setEnabled(changes and self._no_script is None)
        if before != self._no_script:
            self.retranslate()

    @Slot()
    def open_sheet(self) -> None:
        """Show the page for the people at the devices; what is chosen there holds for the next one."""
        if self._package is not None:
            package = self._package
            dialog = SheetDialog(package.path, self._wishes, self, is_encrypted=package.is_encrypted)
            dialog.finished.connect(self._keep_wishes)
            open_dialog(dialog)

    @Slot()
    def _keep_wishes(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, SheetDialog):
            self._wishes = dialog.wishes

    @Slot()
    def _ask_for_image(self) -> None:
        if self._package is not None:
            start = str(self._package.path.with_suffix(".iso"))
            dialog = QFileDialog(self, self.tr("Save as ISO image"), start, self.tr("Images (*.iso)"))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("iso")
            dialog.fileSelected.connect(self.image_requested)
            open_dialog(dialog)

    def retranslate(self) -> None:
        """Set all words."""
        self.title.setText(self.tr("For the people at the devices"))
        self.script.setText(self.tr("Copy a script &beside it"))
        self.script_rule.set_text(
            translated(self._no_script)
            if self._no_script is not None
            else self.tr(
                "On a PC that is set up already, the script applies the package without questions and collects the "
                "logs into one file. It was checked here, but not run on Windows."
            )
        )
        self.sheet.setText(self.tr("&Hand-over sheet…"))
        self.image.setText(self.tr("Save as &ISO image…"))
        self.buttons_rule.set_text(
            self.tr(
                "The sheet is one page to print, with the steps and the checksum. The image is a CD for virtual "
                "machines, with the package at its root."
            )
        )
        self.script.setAccessibleDescription(self.script_rule.text())
        for button in (self.sheet, self.image):
            button.setAccessibleDescription(self.buttons_rule.text())
