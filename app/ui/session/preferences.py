"""What the program remembers about a person: recent projects, colours, language, the window's place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from app.jobs.project import ROOM
from app.model.token_state import SOON

_USUAL = 10
MOST_RECENT = 30
MOST_WARNING_DAYS = 180
"""Days that a token lives at most: no warning can come earlier."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open: where, and when last (UTC)."""

    path: Path
    when: datetime


class Preferences:
    """Kept in a small text file where the system has settings of programs."""

    def __init__(self) -> None:
        """Read what there is."""
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Provisioning Designer", "window")

    @property
    def scheme(self) -> str:
        """The colours: ``system``, ``light`` or ``dark``."""
        return str(self._kept.value("scheme", "system"))

    @scheme.setter
    def scheme(self, name: str) -> None:
        self._kept.setValue("scheme", name)

    @property
    def language(self) -> str:
        """The code of the language, "" for that of the system."""
        return str(self._kept.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def warning_days(self) -> int:
        """Days before a token's end from which on the start page warns of it."""
        return self._number("warning_days", SOON.days, MOST_WARNING_DAYS)

    @warning_days.setter
    def warning_days(self, days: int) -> None:
        self._kept.setValue("warning_days", days)

    @property
    def recent_length(self) -> int:
        """How many recent projects are remembered; 0 for none."""
        return self._number("recent_length", _USUAL, MOST_RECENT)

    @recent_length.setter
    def recent_length(self, length: int) -> None:
        self._kept.setValue("recent_length", length)
        self._keep(self.recent()[:length])

    @property
    def projects_folder(self) -> str:
        """The folder in which new projects are proposed, "" for that of the person's documents."""
        return str(self._kept.value("projects_folder", ""))

    @projects_folder.setter
    def projects_folder(self, folder: str) -> None:
        self._kept.setValue("projects_folder", folder)

    def room(self) -> Path:
        """Return the folder in which new projects are proposed."""
        return Path(self.projects_folder) if self.projects_folder else documents_folder() / ROOM

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as Qt writes it."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def panels(self) -> QByteArray:
        """Which panels were open next to the page, where and how wide, as Qt writes it."""
        kept = self._kept.value("panels")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @panels.setter
    def panels(self, panels: QByteArray) -> None:
        self._kept.setValue("panels", panels)

    def recent(self) -> list[Recent]:
        """Return the projects that were open, the last one first; some may be gone by now."""
        found = []
        for line in _lines(self._kept.value("recent")):
            when, _, path = line.partition(" ")
            try:
                found.append(Recent(Path(path), datetime.fromisoformat(when)))
            except ValueError:
                continue
        return found

    def add_recent(self, path: Path) -> None:
        """Put *path* at the head of the list."""
        path = path.absolute()
        entry = Recent(path, datetime.now(UTC))
        self._keep([entry, *(one for one in self.recent() if one.path != path)][: self.recent_length])

    def remove_recent(self, path: Path) -> None:
        """Take *path* off the list."""
        self._keep([one for one in self.recent() if one.path != path])

    def restore_recent(self, taken: list[Recent]) -> None:
        """Put what was taken off the list back where it was."""
        paths = {one.path for one in taken}
        both = [*taken, *(one for one in self.recent() if one.path not in paths)]
        self._keep(sorted(both, key=lambda one: one.when, reverse=True)[: self.recent_length])

    def remembered(self, name: str) -> str:
        """Return what was last entered as *name*, "" if nothing was."""
        return str(self._kept.value(f"entered/{name}", ""))

    def remember(self, name: str, text: str) -> None:
        """Keep *text*, which is no secret, as what was last entered as *name*."""
        if text != self.remembered(name):
            self._kept.setValue(f"entered/{name}", text)

    def _number(self, name: str, usual: int, most: int) -> int:
        """Return the number *name*, as it was kept or as somebody wrote it into the file."""
        text = str(self._kept.value(name, usual))
        return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 5 else usual

    def _keep(self, recent: list[Recent]) -> None:
        self._kept.setValue("recent", [f"{one.when.isoformat()} {one.path}" for one in recent])


def _lines(kept: object) -> list[str]:
    """Return what Qt kept as a list: it gives back a list of one as a text, and an empty one as None."""
    return [kept] if isinstance(kept, str) else [str(one) for one in kept] if isinstance(kept, list) else []


def documents_folder() -> Path:
    """Return the folder of the person's documents, as the system says."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
