"""What a HoloLens is set up with beside network, accounts and certificates (``wizard.md`` 4.8)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Generation(StrEnum):
    """Which HoloLens the package is for; only the first one needs a licence file for its business edition."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, kw_only=True, slots=True)
class HoloLens:
    """The pages *Set up device* and *Set up for developers*.

    ``region`` is a GeoID, a number; ``time_zone`` the name Windows has for a time zone; ``language`` a tag such as
    ``fr-FR``. What is empty is asked at the first start. A switch that is off leaves Windows as it is.
    """

    generation: Generation = Generation.SECOND
    license_file: str = ""
    skip_training: bool = False
    skip_calibration: bool = False
    skip_wifi: bool = False
    region: str = ""
    time_zone: str = ""
    language: str = ""
    developer_mode: bool = False
