"""The card of a WLAN profile that Windows exported, for networks with 802.1X."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

from app.answers.xml.wlan_facts import WlanFacts, read_wlan_facts
from app.core.error import AppError
from app.core.foreign.gate import read_foreign
from app.core.masking import shown
from app.model.project_file import file_name, look_at
from app.ui.items.item_card import ItemCard
from app.ui.look.follow import follow
from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup
from app.ui.widgets.path_field import FileField
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.ui.session.session import Session

_DELAY = 200
"""Milliseconds without typing before the file is read."""

_LARGEST = 1024 * 1024
"""Bytes of a profile; what is larger is none, and the rules say so."""

_AUTHENTICATION = {
    "open": "Open",
    "WPA": "WPA-Enterprise",
    "WPAPSK": "WPA-Personal",
    "WPA2": "WPA2-Enterprise",
    "WPA2PSK": "WPA2-Personal",
    "WPA3": "WPA3-Enterprise 192 bit",
    "WPA3ENT192": "WPA3-Enterprise 192 bit",
    "WPA3ENT": "WPA3-Enterprise",
    "WPA3SAE": "WPA3-Personal",
}
"""The schema's words as Windows shows them to people."""


class ProfileCard(ItemCard):
    """The file of a profile, and what it says of itself."""

    def __init__(self, session: Session, index: int, parent: QWidget | None = None) -> None:
        """Show the profile *index*."""
        super().__init__(session, "network.profiles", index, parent)
        self._field = FileField()
        self._file = self.add_row(self._field, f"{self.place}.file")
        self.facts = self.add_hint()
        self.facts.setObjectName(f"{self.place}.facts")
        self._found: WlanFacts | AppError | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._read)
        session.changed.connect(self._follow_file)
        session.loaded.connect(self._read)
        session.path_changed.connect(self._read)
        self.retranslate()
        self._read()
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self._field.filters = self.tr("WLAN profiles (*.xml);;All files (*)")
        self._file.set_text(
            self.tr("WLAN profile"),
            markup(
                self.tr(
                    "The XML file that Windows writes with <b>netsh wlan export profile</b>. It stays where it is and "
                    "is read when the package is built."
                )
            ),
            required=True,
        )
        self._show_facts()
        self.show_heading()

    def heading_text(self) -> str:
        """Return the name of the network in the file, else that of the file."""
        if isinstance(self._found, WlanFacts):
            name = shown(self._found.ssid or self._found.name)
            return self.tr("{0} ({1})").format(name, _authentication(self._found))
        file = file_name(self.session.project.network.profiles[self.index].file)
        return shown(file) or self.tr("WLAN profile without a file")

    @Slot(object)
    def _follow_file(self, places: frozenset[str]) -> None:
        if f"{self.place}.file" in places:
            self._timer.start()

    @Slot()
    def _read(self) -> None:
        """Read the file in the background."""
        folder = self.session.folder
        if self.index >= self.count() or folder is None:
            return
        file = self.session.project.network.profiles[self.index].file
        if file:
            run_task(self, partial(_facts, folder, file), partial(self._tell, file), partial(self._tell, file))
        else:
            self._tell(file, None)

    def _tell(self, file: str, found: object) -> None:
        """Show what was found in *file*, if that is still the one that is chosen."""
        if self.index < self.count() and file == self.session.project.network.profiles[self.index].file:
            self._found = found if isinstance(found, WlanFacts | AppError) else None
            self._show_facts()
            self.show_heading()

    def _show_facts(self) -> None:
        if isinstance(self._found, AppError):
            self.facts.set_text(translated(self._found.sentence))
        elif self._found is None:
            self.facts.set_text("")
        else:
            lines = [self._summary(self._found), *self._warnings(self._found)]
            self.facts.set_text(joined(lines, "<br>"))

    def _summary(self, facts: WlanFacts) -> Markup:
        words = {
            "machine": self.tr("signs in as the device"),
            "user": self.tr("signs in as the user"),
            "machineOrUser": self.tr("signs in as the device, then as the user"),
            "guest": self.tr("signs in as a guest"),
        }
        parts = (_authentication(facts), facts.encryption, facts.method, words.get(facts.signs_in_as, ""))
        name = markup("<b>{0}</b>", shown(facts.name))
        return markup(self.tr("In the file: {0}"), joined((name, *(shown(part) for part in parts if part)), ", "))

    def _warnings(self, facts: WlanFacts) -> list[str]:
        warnings = []
        if facts.signs_in_as == "user":
            warnings.append(
                self.tr(
                    "⚠ This profile waits for a user, but nobody is signed in at first start: devices cannot connect. "
                    "Export one that signs in as the computer."
                )
            )
        if facts.has_key and facts.key_is_locked:
            warnings.append(
                markup(
                    self.tr(
                        "⚠ The key in this file works only on the PC it comes from. Export it again with "
                        "<b>key=clear</b>."
                    )
                )
            )
        return warnings


def _authentication(facts: WlanFacts) -> str:
    return _AUTHENTICATION.get(facts.authentication, shown(facts.authentication))


def _facts(folder: Path, file: str, _progress: Progress) -> WlanFacts | None:
    """Return what *file* says, None if it cannot be read: the rules tell why."""
    source = look_at(folder, "", file)
    if source.path is None or not source.is_readable or source.size > _LARGEST:
        return None
    return read_wlan_facts(read_foreign(source.path, _LARGEST), shown(file_name(file)))
