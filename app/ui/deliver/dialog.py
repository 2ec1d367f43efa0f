"""Copies a package to USB sticks and folders, checked, several at once; with sheet, script and image on request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.deliver.drive_list import DriveList
from app.ui.deliver.drive_row import STEPS
from app.ui.deliver.extras import ExtrasPanel
from app.ui.deliver.package import PackagePanel
from app.ui.deliver.run import DeliverRun, DeliveryState
from app.ui.deliver.words import sum_text
from app.ui.look.follow import follow
from app.ui.look.primary import set_primary
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.job_dialog import PatientDialog
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, StateLabel
from app.ui.widgets.question import Button, ask
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.widgets.tab_order import move_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from app.jobs.deliver import DeliverablePackage
    from app.jobs.drives import ListDrives


class DeliverDialog(PatientDialog):
    """Delivers the package *path*, or one that is chosen in it."""

    def __init__(
        self,
        parent: QWidget | None = None,
        path: Path | None = None,
        list_drives: ListDrives | None = None,
        *,
        is_encrypted: bool = False,
    ) -> None:
        """List what *list_drives* gives, by default the drives that are plugged in.

        *is_encrypted* says that Windows encrypted the package.
        """
        super().__init__(parent)
        self.setSizeGripEnabled(True)
        open_within_screen(self, 780, 740)
        self._seeks_drive = path is not None
        self.title, self.sentence = Heading(self, 1.3), Label(self)
        self.sentence.setWordWrap(True)
        self.package, self.drives, self.extras = PackagePanel(self), DriveList(list_drives, self), ExtrasPanel(self)
        self.run = DeliverRun(self)
        self.status, self.digest = StateLabel("deliver.status", self), StateLabel("deliver.sha256", self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("deliver.progress")
        self.bar.setTextVisible(False)
        self.copy, self.cancel, self.another, self.leave = (QPushButton(self) for _ in range(4))
        for name, button in (
            ("copy", self.copy),
            ("cancel", self.cancel),
            ("another", self.another),
            ("close", self.leave),
        ):  # fmt: skip - one line
            button.setObjectName(f"deliver.{name}")
            button.setAutoDefault(False)
        set_primary(self.copy)
        set_primary(self.another)
        self._lay_out()
        self.copy.clicked.connect(self.start)
        self.cancel.clicked.connect(self.run.stop)
        self.another.clicked.connect(self.begin_anew)
        self.leave.clicked.connect(self.reject)
        self.run.entered.connect(self._enter)
        self.run.said.connect(self._say)
        self.run.progressed.connect(self._show_progress)
        self.package.found.connect(self._take_package)
        self.drives.changed.connect(self._allow)
        self.drives.again.connect(self._try_again)
        self.extras.image_requested.connect(self.write_image)
        self.extras.script.edited.connect(self._take_script)
        self.retranslate()
        self._enter()
        if path is not None:
            self.package.choose(path, is_encrypted=is_encrypted)
        follow(self, language=self.retranslate)

    @property
    def state(self) -> DeliveryState:
        """Return what the dialog is at."""
        return self.run.state

    # What a person does

    @Slot()
    def start(self) -> None:
        """Copy to what is chosen."""
        package = self.package.package
        if package is not None and self.state is DeliveryState.CHOOSING:
            self.run.copy(package, self.drives.chosen, with_script=self.extras.has_script)

    @Slot()
    def begin_anew(self) -> None:
        """Wait for the next stick; package, script and sheet stay as they are."""
        self.drives.takes_new = True
        self.drives.forget_outcomes()
        self.digest.say("")
        self.run.begin_anew()
        self.leave.setFocus()

    @Slot(str)
    def _try_again(self, key: str) -> None:
        package = self.package.package
        if package is not None and not self.run.is_busy:
            row = self.drives.rows[key]
            row.show_outcome(None)
            row.tick()
            self.run.copy(package, (row,), with_script=self.extras.has_script)

    @Slot(str)
    def write_image(self, target: str) -> None:
        """Write an ISO image of the package to *target*."""
        package = self.package.package
        if package is not None and target:
            self.run.write_image(package.path, Path(target), with_script=self.extras.has_script)

    # Closing

    def reject(self) -> None:
        """Close; while something is made, ask first."""
        if not self.run.is_busy:
            super().reject()
        elif self.state is not DeliveryState.CANCELLING:
            ask(
                self,
                self.tr("Something is still being made. Stop it?"),
                self.tr("Nothing half-made is left behind. Drives that are finished keep the package."),
                {Button.Yes: (self.tr("&Stop and close"), self._stop_and_close), Button.No: (self.tr("Go on"), None)},
                default=Button.No,
                escape=Button.No,
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the cross of the window do what *Close* does."""
        event.ignore()
        self.reject()

    def _stop_and_close(self) -> None:
        self.run.stop()
        self.done(QDialog.DialogCode.Rejected)

    # What is shown

    @Slot()
    def _enter(self) -> None:
        """Bring everything in line with the state."""
        state = self.state
        busy = self.run.is_busy
        before = self.focusWidget()
        self.package.setEnabled(state is DeliveryState.CHOOSING)
        self.drives.lock(locked=state is not DeliveryState.CHOOSING, busy=busy)
        self.copy.setVisible(state is DeliveryState.CHOOSING)
        self.another.setVisible(state is DeliveryState.DONE)
        self.cancel.setVisible(busy)
        self.cancel.setEnabled(state is not DeliveryState.CANCELLING)
        self.bar.setVisible(busy)
        self.bar.setRange(0, STEPS if state in (DeliveryState.COPYING, DeliveryState.IMAGING) else 0)
        self.bar.setValue(0)
        self.copy.setDefault(state is DeliveryState.CHOOSING)
        self.another.setDefault(state is DeliveryState.DONE)
        self._allow()
        if state is DeliveryState.DONE:
            self._sum_up()
        if self.isVisible() and before is not None and not _takes_keys(before):
            next(one for one in (self.cancel, self.another, self.copy, self.leave) if _takes_keys(one)).setFocus()

    @Slot()
    def _allow(self) -> None:
        """Let the buttons be pressed that make sense with what is chosen."""
        package = self.package.package
        was_allowed = self.copy.isEnabled()
        self.copy.setEnabled(package is not None and bool(self.drives.chosen))
        self.extras.allow(package, changes=not self.run.is_busy)
        if self._seeks_drive and self.drives.focus_first():
            self._seeks_drive = False
        if self.copy.isEnabled() and not was_allowed and self.leave.hasFocus() and self.drives.takes_new:
            self.copy.setFocus()

    def _sum_up(self) -> None:
        """Tell how all copies ended since they were last started."""
        found = [row.outcome for row in self.drives.rows.values() if row.outcome is not None]
        missing, done = sum_text(found)
        copied = next((one.copied for one in found if one.copied), None)
        if copied is not None:
            done = f"{done}\nSHA-256: {copied.files[0].sha256}"
        self.status.say(missing, wrong="✕" in missing, aloud=True)
        self.digest.say(done, aloud=True)

    @Slot(object)
    def _take_package(self, package: DeliverablePackage | None) -> None:
        self.drives.set_package(package.path if package else None)
        self._allow()
        self._take_script()

    @Slot()
    def _take_script(self) -> None:
        self.drives.set_script(with_script=self.extras.has_script)

    @Slot(str, bool)
    def _say(self, text: str, is_wrong: bool) -> None:
        self.status.say(text, wrong=is_wrong, aloud=self.state is not DeliveryState.COPYING)

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setValue(done * STEPS // total if total else 0)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Copy to USB sticks"))
        self.title.setText(self.tr("Copy to USB sticks"))
        self.sentence.setText(
            self.tr("The package becomes a file at the root of each stick. Nothing is formatted, other files stay.")
        )
        self.bar.setAccessibleName(self.tr("Progress of all copies"))
        self.copy.setText(self.tr("&Copy"))
        self.cancel.setText(self.tr("Cancel"))
        self.another.setText(self.tr("&Copy to another stick"))
        self.leave.setText(self.tr("Close"))
        for part in (self.package, self.drives, self.extras):
            part.retranslate()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def _lay_out(self) -> None:
        inner = Scrolled(self)
        panels = QVBoxLayout(inner)
        panels.setContentsMargins(22, 4, 22, 12)
        panels.setSpacing(14)
        for panel in (self.package, self.drives, self.extras):
            panels.addWidget(panel)
        panels.addStretch(1)
        head, foot, buttons = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(22, 18, 22, 8)
        head.setSpacing(6)
        foot.setSpacing(8)
        foot.setContentsMargins(22, 10, 22, 16)
        buttons.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        head.addWidget(self.title)
        head.addWidget(self.sentence)
        column.addWidget(Area(inner, self), 1)
        column.addLayout(foot)
        foot.addWidget(self.status)
        foot.addWidget(self.digest)
        foot.addWidget(self.bar)
        foot.addLayout(buttons)
        buttons.addStretch(1)
        for button in (self.leave, self.cancel, self.another, self.copy):
            buttons.addWidget(button)


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()
