"""The drives that are plugged in, and folders a person added: each can be ticked, several at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.error import AppError
from app.jobs.deliver import Place, place_of
from app.ui.deliver.drive_row import DriveRow
from app.ui.deliver.drive_watch import DriveWatch
from app.ui.deliver.words import place_name
from app.ui.look.language import translated
from app.ui.look.markup import tip
from app.ui.widgets.choice import Toggle
from app.ui.widgets.labels import Heading, Hint, StateLabel
from app.ui.widgets.question import open_dialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.jobs.deliver import Look, Survey
    from app.jobs.drives import ListDrives


class DriveList(QFrame):
    """Rows of places. ``changed`` comes when what is chosen may have changed; ``again`` brings the key of a row."""

    changed = Signal()
    again = Signal(str)

    def __init__(self, list_drives: ListDrives | None, parent: QWidget | None = None) -> None:
        """List what *list_drives* gives, by default what is plugged in."""
        super().__init__(parent)
        self.setProperty("panel", True)
        self.rows: dict[str, DriveRow] = {}
        self.takes_new = False
        """A removable drive that is plugged in now is chosen at once: somebody waits for it."""
        self._is_locked = self._is_busy = False
        self.watch = DriveWatch(list_drives, self)
        self.title = Heading(self, 1.1)
        self.notice = StateLabel("drives.notice", self)
        self.empty = StateLabel("drives.empty", self)
        self.others = Toggle(self)
        self.others.setObjectName("drives.others")
        self.folder = QPushButton(self)
        self.folder.setObjectName("drives.folder")
        self.folder.setAutoDefault(False)
        self.network = Hint(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._lay_out()
        self.watch.looked.connect(self._show_look)
        self.watch.failed.connect(self._show_failure)
        self.watch.surveyed.connect(self._show_survey)
        self.others.edited.connect(self._show_others)
        self.folder.clicked.connect(self._ask_for_folder)
        self.retranslate()

    @property
    def chosen(self) -> tuple[DriveRow, ...]:
        """Return the rows the package is to go to."""
        return tuple(row for row in self.rows.values() if row.is_chosen)

    def set_package(self, path: Path | None) -> None:
        """Tell at each drive what a copy of the package *path* would meet."""
        self.watch.package = path
        for row in self.rows.values():
            row.show_survey(None)
            row.show_outcome(None)
        self.watch.wake()

    def set_script(self, *, with_script: bool) -> None:
        """Tell at each drive what is in the way of the script too, if that goes along."""
        if self.watch.with_script != with_script:
            self.watch.with_script = with_script
            self.watch.wake()

    def lock(self, *, locked: bool, busy: bool) -> None:
        """Let nothing else be chosen while *locked*; while *busy* do not look at what is on the drives either."""
        self._is_locked, self._is_busy = locked, busy
        self.others.setEnabled(not locked)
        self.folder.setEnabled(not locked)
        for row in self.rows.values():
            row.lock(locked=locked, busy=busy)
        if self.watch.is_quiet != busy:
            self.watch.is_quiet = busy
            self.watch.wake()

    def forget_outcomes(self) -> None:
        """Start again with the drives there are."""
        for row in list(self.rows.values()):
            row.show_outcome(None)
            if row.is_gone:
                self._take_out(row.key)
        self._tell_empty()

    def focus_first(self) -> bool:
        """Give the keyboard to the first drive that can be chosen; tell whether there is one."""
        box = next((row.box for row in self.rows.values() if row.box.isEnabled()), None)
        if box is not None:
            box.setFocus()
        return box is not None

    @Slot(str)
    def add_folder(self, path: str) -> None:
        """Put the folder *path* on the list, chosen."""
        if not path:
            return
        folder = Path(path)
        key = f"folder:{folder}"
        if key not in self.rows:
            place = Place(key=key, folder=folder)
            self._add(place)
            self.watch.folders = (*self.watch.folders, place)
            self.watch.wake()
        self.rows[key].tick()
        self.rows[key].box.setFocus()
        self._tell_empty()
        self.changed.emit()

    def retranslate(self) -> None:
        """Set all words."""
        self.title.setText(self.tr("Where to"))
        self.others.setText(self.tr("Show &other drives"))
        self.others.setToolTip(tip(self.tr("External hard disks and others that do not call themselves removable.")))
        self.others.setAccessibleDescription(self.others.toolTip())
        self.folder.setText(self.tr("&Network folder or other folder…"))
        self.network.set_text(
            self.tr(
                "During first setup Windows reads sticks only, no network folder. From a folder, the package is "
                "applied on PCs that are set up already."
            )
        )
        self.folder.setAccessibleDescription(self.network.text())
        for row in self.rows.values():
            row.retranslate()
        self._tell_empty()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is plugged in as long as the list is in sight."""
        super().showEvent(event)
        self.watch.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self.watch.rest()

    # What the watch brings

    @Slot(object)
    def _show_look(self, found: Look) -> None:
        places = {place.key: place for place in map(place_of, found.drives)}
        came, went = [], []
        for key, place in places.items():
            row = self.rows.get(key)
            if row is None or row.is_gone:
                came.append(key)
            if row is None:
                self._add(place, before_folders=True)
            elif row.is_gone or row.place != place:
                row.show_place(place)
        for key, row in list(self.rows.items()):
            if row.place.drive is not None and key not in places and not row.is_gone:
                went.append(place_name(row.place))
                if row.outcome is None and not self._is_locked:
                    self._take_out(key)
                else:
                    row.show_gone()
        self._show_surveys(found.surveys)
        if came:
            self._welcome(came)
        if went:
            self.notice.say(
                self.tr("{0} was unplugged.").format(went[0])
                if len(went) == 1
                else self.tr("%n drives were unplugged.", "", len(went)),
                aloud=True,
            )  # fmt: skip - one sentence or the other
        self._tell_empty()
        self.changed.emit()

    def _welcome(self, keys: list[str]) -> None:
        """Tell of drives that are new; choose them if somebody waits for them."""
        self.notice.say("")
        for key in keys:
            row = self.rows[key]
            if self.takes_new and row.can_be_chosen and row.place.drive and row.place.drive.is_removable:
                row.show_outcome(None)
                row.tick()
                self.notice.say(self.tr("{0} is plugged in and chosen.").format(row.name), aloud=True)

    def _show_surveys(self, surveys: Mapping[str, Survey]) -> None:
        for key, survey in surveys.items():
            if key in self.rows:
                self.rows[key].show_survey(survey)

    @Slot(str, object)
    def _show_survey(self, key: str, survey: Survey) -> None:
        if key in self.rows and not self._is_locked:
            self.rows[key].show_survey(survey)
            self.changed.emit()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        text = translated(error.sentence) if isinstance(error, AppError) else str(error)
        self.notice.say(f"✕ {text}", wrong=True)

    # Rows

    def _add(self, place: Place, *, before_folders: bool = False) -> None:
        row = self.rows[place.key] = DriveRow(place, self)
        row.lock(locked=self._is_locked, busy=self._is_busy)
        row.ticked.connect(self.changed)
        row.answered.connect(self.changed)
        row.again.connect(self.again)
        row.removed.connect(self._remove_folder)
        at = sum(one.place.drive is not None for one in self.rows.values()) - 1 if before_folders else -1
        self._rows.insertWidget(at, row)

    def _take_out(self, key: str) -> None:
        row = self.rows.pop(key)
        had_focus = row.isAncestorOf(self.window().focusWidget() or self)
        row.hide()
        row.deleteLater()
        if had_focus:
            rest = next((one.box for one in self.rows.values() if one.box.isEnabled()), self.folder)
            rest.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _remove_folder(self, key: str) -> None:
        self.watch.folders = tuple(place for place in self.watch.folders if place.key != key)
        self._take_out(key)
        self._tell_empty()
        self.changed.emit()

    def _tell_empty(self) -> None:
        text = ""
        if not self.rows:
            text = self.tr("No USB stick or memory card is plugged in. Plug one in, and it appears here.")
        elif self.takes_new and not self.chosen:
            text = self.tr("Plug in the next stick, and it is chosen. The one before can be taken out.")
        self.empty.say(text)

    @Slot()
    def _show_others(self) -> None:
        self.watch.with_others = self.others.value()
        self.watch.wake()

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Network folder or other folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.add_folder)
        open_dialog(dialog)

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.notice)
        column.addLayout(self._rows)
        column.addWidget(self.empty)
        column.addLayout(beside)
        beside.addWidget(self.folder)
        beside.addWidget(self.others)
        beside.addStretch(1)
        column.addWidget(self.network)
