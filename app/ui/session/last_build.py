"""What was built last of the open project, and whether it still is what a build would make now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.model.project import Project


class LastBuild(QObject):
    """The project as it was when it was built. ``changed`` tells of another build, or that this one came to be old."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Know of no build."""
        super().__init__(parent)
        self._built: Project | None = None
        self._now: Project | None = None
        self._was_of_before = False

    @property
    def version(self) -> str:
        """Return the version of the package, empty where none was built."""
        return self._built.package.version if self._built else ""

    @property
    def is_of_before(self) -> bool:
        """Return whether a package that is built now would be another one; a higher version alone makes none."""
        built, now = self._built, self._now
        if built is None or now is None or built is now:
            return False
        return replace(now, package=replace(now.package, version=built.package.version)) != built

    def note(self, built: Project) -> None:
        """Note that a package was made of *built*."""
        self._built = built
        self._was_of_before = self.is_of_before
        self.changed.emit()

    def look_at(self, project: Project) -> None:
        """Compare with *project*, which is the one that is open."""
        self._now = project
        if self.is_of_before is not self._was_of_before:
            self._was_of_before = not self._was_of_before
            self.changed.emit()

    def forget(self, project: Project) -> None:
        """Know of no build of *project*, which was just opened."""
        self._built, self._now, self._was_of_before = None, project, False
