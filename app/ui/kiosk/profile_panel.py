"""The editor of one profile: the apps that may run, Start, taskbar and File Explorer, or the one app of a kiosk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.answers.kiosk.document import AllowedApp, Folders, OnlyApp, Profile
from app.answers.kiosk.start import start_layout, start_pins
from app.jobs.kiosk import is_program
from app.model.kiosk import KNOWN_APPS
from app.ui.kiosk.cell_table import CellTable, Column
from app.ui.widgets.choice import Choice, Toggle
from app.ui.widgets.field import LongText, TextField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint

if TYPE_CHECKING:
    from app.ui.wizard.binding import Editor


class ProfilePanel(QWidget):
    """Edits one profile. ``edited`` comes when a person changed it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty profile."""
        super().__init__(parent)
        self._profile = Profile()
        self._labels: dict[QWidget, Label] = {}
        self._shown: dict[LongText, str] = {}
        self.name, self.kind = TextField(self), Choice(self)
        self.apps = CellTable("kiosk.apps", self)
        self.known = Choice(self)
        self.folders, self.taskbar = Choice(self), Toggle(self)
        self.pins, self.layout_text, self.taskbar_layout = (LongText(self) for _ in range(3))
        self.make_pins, self.make_layout = QPushButton(self), QPushButton(self)
        self.only, self.arguments, self.breakout = TextField(self), TextField(self), TextField(self)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._form)
        whole.addStretch(1)
        names: dict[str, QWidget] = {
            "name": self.name,
            "kind": self.kind,
            "apps": self.apps,
            "known": self.known,
            "pins": self.pins,
            "layout": self.layout_text,
            "taskbar": self.taskbar,
            "taskbar_layout": self.taskbar_layout,
            "folders": self.folders,
            "only": self.only,
            "arguments": self.arguments,
            "breakout": self.breakout,
        }
        for key, widget in names.items():
            widget.setObjectName(f"kiosk.profile.{key}")
            self._labels[widget] = Label(self)
            self._labels[widget].setBuddy(widget)
            self._form.addRow(self._labels[widget], widget)
        self._hint = Hint(self)
        self._form.addRow(self._hint)
        beside = QHBoxLayout()
        whole.insertLayout(1, beside)
        for button, key in ((self.make_pins, "make_pins"), (self.make_layout, "make_layout")):
            button.setAutoDefault(False)
            button.setObjectName(f"kiosk.profile.{key}")
            beside.addWidget(button)
        beside.addStretch(1)
        self.apps.table.setMinimumHeight(150)
        editors: tuple[Editor, ...] = (
            self.name, self.kind, self.folders, self.taskbar, self.pins, self.layout_text, self.taskbar_layout,
            self.only, self.arguments, self.breakout,
        )  # fmt: skip
        for editor in editors:
            editor.edited.connect(self._tell)
        self.apps.edited.connect(self._tell)
        self.known.edited.connect(self._add_known)
        self.make_pins.clicked.connect(self._make_pins)
        self.make_layout.clicked.connect(self._make_layout)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.kind.set_choices({False: self.tr("Several apps"), True: self.tr("One app")})
        self.folders.set_choices(
            {
                Folders.UNSAID: self.tr("As Windows has it"),
                Folders.NOTHING: self.tr("No folders"),
                Folders.DOWNLOADS: self.tr("Downloads"),
                Folders.DRIVES: self.tr("Removable drives"),
                Folders.BOTH: self.tr("Downloads and removable drives"),
                Folders.ALL: self.tr("All folders"),
            }
        )
        self.apps.set_columns(
            (
                Column(self.tr("App id, or path of a program"), stretch=True),
                Column(self.tr("Starts by itself"), is_tick=True),
                Column(self.tr("Arguments"), stretch=True),
            ),
            ("", False, ""),
            self.tr("Apps that may run"),
        )
        self.apps.add.setText(self.tr("Add an app"))
        self.apps.remove.setText(self.tr("Remove the app"))
        self.known.set_choices({"": self.tr("Choose one…"), **{one.app_id: one.name for one in KNOWN_APPS}})
        self.known.set_value("")
        self.make_pins.setText(self.tr("Pin the apps (Windows 11)"))
        self.make_layout.setText(self.tr("Lay the apps out (Windows 10)"))
        words = {
            self.name: self.tr("Name"),
            self.kind: self.tr("It shows"),
            self.apps: self.tr("Apps"),
            self.known: self.tr("Add a well-known app"),
            self.pins: self.tr("Pins of Start: JSON, Windows 11 22H2"),
            self.layout_text: self.tr("Layout of Start: XML, Windows 10"),
            self.taskbar: self.tr("Taskbar"),
            self.taskbar_layout: self.tr("Layout of the taskbar: XML, Windows 11 22H2"),
            self.folders: self.tr("File Explorer shows (Windows 10 1809)"),
            self.only: self.tr("App id, or path of a program (Windows 11)"),
            self.arguments: self.tr("Arguments (Windows 11)"),
            self.breakout: self.tr("Keys that lead out (Windows 11)"),
        }
        for widget, text in words.items():
            self._labels[widget].setText(text)
            widget.setAccessibleName(text)
        self.taskbar.setText(self.tr("Show the taskbar"))
        self.only.setPlaceholderText("Microsoft.WindowsCalculator_8wekyb3d8bbwe!App")
        self.breakout.setPlaceholderText("Ctrl+A")
        self._hint.set_text(
            self.tr(
                "Only one app can start by itself. Programs that an app starts must be in the list too; for File "
                "Explorer add %windir%\\explorer.exe."
            )
        )
        self._arrange()

    def set_profile(self, profile: Profile) -> None:
        """Show *profile*."""
        self._profile = profile
        self.name.set_value(profile.name or "")
        self.kind.set_value(profile.only is not None)
        self.apps.set_rows(
            [(_text(app.app_id, app.path), bool(app.auto_launch), app.arguments or "") for app in profile.apps]
        )
        self.folders.set_value(profile.folders)
        self.taskbar.set_value(profile.show_taskbar)
        self.pins.set_value(profile.start_pins)
        self.layout_text.set_value(profile.start_layout)
        self.taskbar_layout.set_value(profile.taskbar_layout)
        self._shown = {one: one.value() for one in (self.pins, self.layout_text, self.taskbar_layout)}
        only = profile.only or OnlyApp()
        self.only.set_value(_text(only.app_id, only.path))
        self.arguments.set_value(only.arguments)
        self.breakout.set_value(profile.breakout)
        self._arrange()

    def profile(self) -> Profile:
        """Return the profile as it is shown; what was not there and is empty stays away."""
        old = self._profile
        only = None
        if self.kind.value():
            app_id, path = _parted(self.only.value(), (old.only or OnlyApp()).path)
            only = OnlyApp(app_id=app_id, path=path, arguments=self.arguments.value() or None)
        return replace(
            old,
            name=_kept(self.name.value(), old.name),
            apps=tuple(map(self._app, self.apps.rows())),
            folders=Folders(self.folders.value()),
            show_taskbar=self.taskbar.value(),
            start_pins=self._long(self.pins, old.start_pins),
            start_layout=self._long(self.layout_text, old.start_layout),
            taskbar_layout=self._long(self.taskbar_layout, old.taskbar_layout),
            only=only,
            breakout=self.breakout.value() or None,
        )

    def _app(self, row: tuple[str, bool, str]) -> AllowedApp:
        known = (app for app in self._profile.apps if _text(app.app_id, app.path) == row[0])
        old = next(known, AllowedApp())
        app_id, path = _parted(row[0], old.path)
        unsaid = False if old.auto_launch is False else None
        return AllowedApp(
            app_id=app_id, path=path, auto_launch=True if row[1] else unsaid, arguments=_kept(row[2], old.arguments)
        )

    def _long(self, field: LongText, old: str | None) -> str | None:
        """Return the text in *field*, or *old* as long as nobody changed it: Qt does not keep every character."""
        return old if field.value() == self._shown.get(field) else _kept(field.value(), old)

    @Slot()
    def _tell(self) -> None:
        self._arrange()
        self.edited.emit()

    @Slot()
    def _add_known(self) -> None:
        chosen = self.known.value()
        self.known.set_value("")
        if chosen:
            self.apps.set_rows([*self.apps.rows(), (chosen, False, "")])
            self._tell()

    @Slot()
    def _make_pins(self) -> None:
        self.pins.set_value(start_pins(self.profile().apps))
        self._tell()

    @Slot()
    def _make_layout(self) -> None:
        self.layout_text.set_value(start_layout(self.profile().apps))
        self._tell()

    def _arrange(self) -> None:
        """Show the fields of the kind that is chosen."""
        is_one = bool(self.kind.value())
        for widget in (self.only, self.arguments, self.breakout):
            self._form.setRowVisible(widget, is_one)
        several = (
            self.apps, self.known, self.pins, self.layout_text, self.taskbar, self.taskbar_layout, self.folders,
            self._hint,
        )  # fmt: skip
        for other in several:
            self._form.setRowVisible(other, not is_one)
        self.make_pins.setVisible(not is_one)
        self.make_layout.setVisible(not is_one)


def _text(app_id: str | None, path: str | None) -> str:
    return path if path is not None else app_id or ""


def _parted(text: str, old_path: str | None) -> tuple[str | None, str | None]:
    """Return app id and path for *text*: it stays a path if it was this one."""
    return (None, text) if is_program(text) or (old_path is not None and text == old_path) else (text, None)


def _kept(text: str, old: str | None) -> str | None:
    """Return *text*, but None or nothing, as it was, where it is empty."""
    return text or ("" if old == "" else None)
