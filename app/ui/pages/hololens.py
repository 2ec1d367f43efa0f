"""The pages that only HoloLens has: *Set up device* and *Set up for developers* (``wizard.md`` 4.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot

from app.core.masking import shown
from app.model.hololens import Generation
from app.model.windows_names import LANGUAGES, REGIONS, TIME_ZONES
from app.ui.widgets.choice import Choice, RadioChoice, Toggle
from app.ui.widgets.path_field import FileField
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.session.session import Session


class HoloLensPage(Page):
    """The first page of HoloLens."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("hololens", session, parent)
        self._what = self.add_card()
        self._generations = RadioChoice([Generation.SECOND, Generation.FIRST])
        self._generation = self._what.add_row(self._generations, "hololens.generation")
        self.license = FileField()
        self._license = self._what.add_row(self.license, "hololens.license_file")
        self._skipped = self.add_card()
        self._training = self._skipped.add_row(Toggle(), "hololens.skip_training")
        self._calibration = self._skipped.add_row(Toggle(), "hololens.skip_calibration")
        self._wifi = self._skipped.add_row(Toggle(), "hololens.skip_wifi")
        self._place = self.add_card()
        self.regions, self.zones, self.languages = Choice(), Choice(), Choice()
        self._region = self._place.add_row(self.regions, "hololens.region")
        self._zone = self._place.add_row(self.zones, "hololens.time_zone")
        self._language = self._place.add_row(self.languages, "hololens.language")
        session.changed.connect(self._follow)
        session.loaded.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Set up device"), self.tr("Choose what the first start of a HoloLens does not have to ask.")
        )
        self._what.set_title(self.tr("Device"))
        self._generation.set_text(self.tr("HoloLens"))
        self._generations.set_choices(
            {Generation.SECOND: self.tr("HoloLens 2"), Generation.FIRST: self.tr("HoloLens (1st gen)")}
        )
        self.license.filters = ";;".join(
            (self.tr("Licence files ({0})").format("*.xml"), self.tr("All files ({0})").format("*"))
        )
        self._license.set_text(
            self.tr("Licence file"),
            self.tr("Makes Windows Holographic for Business of it, with the XML file of the Commercial Suite."),
        )
        self._skipped.set_title(self.tr("At first start"))
        self._training.set_text(
            self.tr("Skip the training"), self.tr("Gestures, gaze and voice are not explained to the first person.")
        )
        self._calibration.set_text(
            self.tr("Skip the calibration"),
            self.tr(
                "The device is not fitted to the eyes of the first person, who may see worse. It can be done later."
            ),
        )
        self._wifi.set_text(
            self.tr("Skip the Wi-Fi page"), self.tr("Only with a network on the next page; accounts need it.")
        )
        self._place.set_title(self.tr("Region and language"))
        self._region.set_text(self.tr("Region"), self.tr("Written as the GeoID that Windows has for the country."))
        self._zone.set_text(self.tr("Time zone"))
        self._language.set_text(self.tr("Language"), self.tr("Of the first start and of Windows."))
        self._show()

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if any(place.startswith("hololens.") for place in places):
            self._show()

    @Slot()
    def _show(self) -> None:
        """Offer what is chosen among the rest, and the licence where one is needed or given."""
        hololens = self.session.project.hololens
        self._license.set_visible(hololens.generation is Generation.FIRST or bool(hololens.license_file))
        ask = {"": self.tr("Ask at first start")}
        regions = {number: f"{_named('Region', name)} ({number})" for number, name in REGIONS.items()}
        ordered = dict(sorted(regions.items(), key=lambda one: one[1].casefold()))
        zones = {zone: zone for zone in TIME_ZONES}
        languages = {tag: f"{_named('Language', name)} ({tag})" for tag, name in LANGUAGES.items()}
        for choice, known, value in (
            (self.regions, ordered, hololens.region),
            (self.zones, zones, hololens.time_zone),
            (self.languages, languages, hololens.language),
        ):
            choice.set_choices({**ask, **known, **({} if value in known or not value else {value: shown(value)})})
            choice.set_value(value)


class DevelopersPage(Page):
    """The page of developer mode."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("developers", session, parent)
        self._card = self.add_card()
        self._mode = self._card.add_row(Toggle(), "hololens.developer_mode")
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Set up for developers"), self.tr("Let people who write apps try them on the device."))
        self._mode.set_text(
            self.tr("Developer mode"), self.tr("Off for devices at work: it takes apps that nobody signed.")
        )


def _named(context: str, name: str) -> str:
    """Return *name*, a text of the list of *context*, in the language of now."""
    return QCoreApplication.translate(context, name)
