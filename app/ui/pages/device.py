"""The page *Set up device*: name, product key, shared use, software, target (``wizard.md`` 4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.answers.fields.paths import SHARED_USE
from app.model import device_name
from app.model.project import Target
from app.ui.look.markup import Markup, joined, markup
from app.ui.look.unfolding import unfolds
from app.ui.widgets.choice import Choice, Number, Toggle
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from app.ui.session.session import Session

_FLEET = 100


class DevicePage(Page):
    """The first page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("device", session, parent)
        self._naming = self.add_card()
        self._name = self._naming.add_row(TextField(), "device.name")
        self._preview = self._naming.add_hint()
        self._preview.setObjectName("device.name.preview")
        self._fleet_label = Label(self)
        self._fleet = Number(self, 1, 100_000)
        self._fleet.setObjectName("fleet")
        self._fleet.set_value(_FLEET)
        self._chance = Hint(self)
        self._chance.setObjectName("fleet.chance")
        self._fleet_label.setBuddy(self._fleet)
        self._naming.add_beside(self._fleet_label, self._fleet, self._chance)
        self._targets = Choice()
        self._target = self._naming.add_row(self._targets, "target")
        self._upgrade = self.add_card()
        self._key = self._upgrade.add_row(SecretField(), "device.product_key")
        self._use = self.add_card()
        self._shared = self._use.add_row(Toggle(), "device.shared")
        self._shared_list = Hint(self._use)
        self._show_list = QPushButton(self._use)
        unfolds(self._show_list)
        self._show_list.setObjectName("device.shared.show")
        self._use.add_beside(self._show_list)
        self._use.column.addWidget(self._shared_list)
        self._remove = self._use.add_row(Toggle(), "device.remove_software")
        self._hide = self._use.add_row(Toggle(), "device.hide_oobe")
        self._special = self.add_card()
        self._s_mode = self._special.add_row(Toggle(), "fleet.s_mode")
        self._se = self._special.add_row(Toggle(), "fleet.se")
        self._arm = self._special.add_row(Toggle(), "fleet.arm")
        session.changed.connect(self._follow)
        session.loaded.connect(self._show_names)
        self._fleet.edited.connect(self._show_names)
        self._show_list.toggled.connect(self._toggle_list)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Set up device"), self.tr("Name the devices and choose how they start."))
        self._naming.set_title(self.tr("Device name"))
        self._name.set_text(
            self.tr("Name"),
            self.tr("Add %SERIAL% for the serial number or %RAND:5% for five random digits, such as Contoso-%SERIAL%."),
            required=True,
            placeholder="Contoso-%SERIAL%",
        )
        self._target.set_text(self.tr("Oldest Windows on these devices"))
        self._targets.set_choices(
            {
                Target.WINDOWS_2004: self.tr("Windows 11, or Windows 10 version 2004 and later"),
                Target.WINDOWS_11: self.tr("Windows 11"),
                Target.WINDOWS_11_22H2: self.tr("Windows 11 version 22H2 and later"),
                Target.OLDER: self.tr("Windows 10 before version 2004"),
            }
        )
        self._fleet_label.setText(self.tr("Number of &devices"))
        self._fleet.setAccessibleName(self.tr("Number of devices"))
        self._upgrade.set_title(self.tr("Edition"))
        self._key.set_text(
            self.tr("Product key"),
            self.tr("Optional: raises the edition of Windows. Five groups of five letters or digits."),
            placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX",
        )
        self._use.set_title(self.tr("At first start"))
        self._shared.set_text(
            self.tr("Set up for shared use"),
            self.tr("For rooms and lending pools: anybody signs in, as a guest too, and old profiles are removed."),
        )
        self._remove.set_text(
            self.tr("Remove pre-installed software"),
            self.tr("Deletes what the manufacturer installed, and all user data on the device."),
        )
        self._hide.set_text(
            self.tr("Skip the first-start questions"),
            self.tr("Region, keyboard, licence and privacy are not asked."),
        )
        self._special.set_title(
            self.tr("Special devices"),
            self.tr("Not in the package: say what is among your devices, and the program warns of what fails there."),
        )
        self._s_mode.set_text(self.tr("Windows in S mode"), self.tr("Runs only apps of the Store."))
        self._se.set_text(self.tr("Windows 11 SE"), self.tr("On school PCs: runs only programs that are allowed."))
        self._arm.set_text(self.tr("PCs with an ARM processor"), self.tr("Emulate programs, but not drivers."))
        self._toggle_list(self._show_list.isChecked())
        self._show_names()

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if places & {"device.name", "target"}:
            self._show_names()

    @Slot()
    def _show_names(self) -> None:
        """Show what devices will be called, and how likely two names are the same."""
        pattern, target = self.session.project.device.name, self.session.project.target
        shown = joined((self._sample_text(sample) for sample in device_name.samples(pattern, target)), "<br>")
        self._preview.set_text(markup(self.tr("Devices will be called:<br>{0}"), shown) if pattern else "")
        self._chance.set_text(self._chance_text(pattern) if pattern else "")

    def _sample_text(self, sample: device_name.NameSample) -> Markup:
        if not sample.serial:
            return markup(self.tr("<b>{0}</b>, NetBIOS name {1}"), sample.name, sample.netbios)
        return markup(
            self.tr("<b>{0}</b>, NetBIOS name {1}, for the serial number {2}"),
            sample.name,
            sample.netbios,
            sample.serial,
        )

    def _chance_text(self, pattern: str) -> str:
        """Return how likely two names are the same, and whether two NetBIOS names may be."""
        likeness = device_name.likeness(pattern, self.session.project.target)
        if likeness is device_name.Likeness.CUT:
            return self.tr("Two of them may get the same name, as serial numbers are cut.")
        text = self._likeliness(pattern)
        if likeness is device_name.Likeness.SHORT and self._fleet.value() > 1:
            text += " " + self.tr("Older protocols see the NetBIOS name only, which may be the same for two of them.")
        return text

    def _likeliness(self, pattern: str) -> str:
        fleet = self._fleet.value()
        possible = device_name.possible_names(pattern)
        if possible is None:
            return self.tr("No two of them get the same name, as serial numbers differ.")
        if possible == 1 and fleet > 1:
            return self.tr("All of them get the same name.")
        percent = device_name.collision_chance(pattern, fleet) * 100
        if percent >= 99.95:
            return self.tr("Two of them will almost surely get the same name.")
        if percent < 0.01:
            return self.tr("Two of them get the same name with a chance below {0} %.").format(QLocale().toString(0.01))
        number = QLocale().toString(percent, "g", 2 if percent < 10 else 3)
        return self.tr("Two of them get the same name with a chance of {0} %.").format(number)

    @Slot(bool)
    def _toggle_list(self, shown: bool) -> None:
        rows = joined(markup("<li>{0}: {1}</li>", path, value) for path, value in SHARED_USE)
        self._shared_list.set_text(markup("<ul>{0}</ul>", rows) if shown else "")
        self._show_list.setText(self.tr("Hide what it sets") if shown else self.tr("Show what it sets"))
