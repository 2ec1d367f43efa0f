"""What goes along with a package: a sheet for the people at the devices, a script; and an image instead of a stick."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.choice import Toggle
from app.ui.words import Heading, Hint


class ExtrasPanel(QFrame):
    """A switch and two buttons. ``sheet_requested`` and ``image_requested`` tell that they were pressed."""

    sheet_requested = Signal()
    image_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the panel."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self.title = Heading(self, 1.1)
        self.script = Toggle(self)
        self.script.setObjectName("deliver.script")
        self.script_rule, self.buttons_rule = Hint(self), Hint(self)
        self.sheet, self.image = QPushButton(self), QPushButton(self)
        self.sheet.setObjectName("deliver.sheet")
        self.image.setObjectName("deliver.image")
        beside = QHBoxLayout()
        beside.setSpacing(10)
        for button in (self.sheet, self.image):
            button.setAutoDefault(False)
            beside.addWidget(button)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.script)
        column.addWidget(self.script_rule)
        column.addSpacing(6)
        column.addLayout(beside)
        column.addWidget(self.buttons_rule)
        self.sheet.clicked.connect(self.sheet_requested)
        self.image.clicked.connect(self.image_requested)
        self.retranslate()

    def allow(self, *, package: bool, changes: bool) -> None:
        """Let the buttons be pressed if there is a *package*, and what is copied be changed if *changes* make sense."""
        self.sheet.setEnabled(package)
        self.image.setEnabled(package and changes)
        self.script.setEnabled(changes)

    def retranslate(self) -> None:
        """Set all words."""
        self.title.setText(self.tr("For the people at the devices"))
        self.script.setText(self.tr("Copy a script &beside it"))
        self.script_rule.set_text(
            self.tr(
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
