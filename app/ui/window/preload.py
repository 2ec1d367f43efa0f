"""Getting the pages ready while nothing else happens, so that none is waited for when it is shown first."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.ui.wizard.flow import STEPS
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.progress import Progress
    from app.ui.session.session import Session
    from app.ui.wizard.shell import Shell

_PAUSE = 10
"""Milliseconds between two steps, in which the window hears keys and mouse."""

_FULL = 100
"""Middle collections between two full ones; Python has 10."""

_MODULES = (
    "lxml.etree",
    "pefile",
    "app.packager.installer.program",
    "app.packager.installer.new_application",
    "app.packager.project_check",
    "app.packager.describe.draft",
    "app.protect.protection",
    "app.packager.describe.describe",
    "app.packager.read.package",
)
"""What rules, summary and build need. None of it knows Qt, whose modules are loaded in the window's own thread."""

_DIAGNOSIS = ("app.diagnose.diagnosis", "app.diagnose.match", "app.diagnose.checklist", "app.diagnose.report")
"""What the dialog of a diagnosis needs, without Qt too."""


class Preparation(QObject):
    """Loads what pages need, builds them, and brings them up to date after another project was opened."""

    def __init__(self, shell: Shell, session: Session) -> None:
        """Prepare the pages of *shell*; nothing happens before :meth:`start`."""
        super().__init__(shell)
        self._shell, self._session = shell, session
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin with the modules, in the background."""
        run_task(self, _load, self._loaded, _leave_it)

    def _loaded(self, _nothing: None) -> None:
        self._session.loaded.connect(self._prepare)
        self._steps = self._first()
        self._timer.start()

    def _first(self) -> Iterator[None]:
        _collect_less()
        for step in STEPS:
            import_module(step.page.partition(":")[0])
            yield
        yield from self._pages()
        _collect_less()
        run_task(self, _load_more, self._loaded_more, _leave_it)

    def _loaded_more(self, _nothing: None) -> None:
        import_module("app.ui.diagnose.dialog")
        _collect_less()

    def _pages(self) -> Iterator[None]:
        for step in STEPS:
            self._shell.page_of(step.key).prepare()
            yield

    @Slot()
    def _prepare(self) -> None:
        """Bring the hidden pages up to date; if they are not yet built, that is going on."""
        if not self._timer.isActive():
            self._steps = self._pages()
            self._timer.start()

    @Slot()
    def _step(self) -> None:
        if next(self._steps, self) is None:
            self._timer.start()


def _load(progress: Progress) -> None:
    from app.catalogue.catalogue import load_catalogue

    for number, name in enumerate(_MODULES):
        progress(number, len(_MODULES))
        import_module(name)
    load_catalogue()


def _load_more(_progress: Progress) -> None:
    """Load what not everybody needs. On first use it held the window up: a diagnosis for 150 ms, a sign-in for 50."""
    from app.enrol.sign_in.msal_client import load_libraries

    for name in _DIAGNOSIS:
        import_module(name)
    load_libraries()


def _collect_less() -> None:
    """Keep what is loaded now out of the search for garbage, and look through all the rest more rarely.

    Python stops all threads meanwhile: 40 to 90 ms at a time with the catalogue of settings in it.
    """
    gc.freeze()
    gc.set_threshold(*gc.get_threshold()[:2], _FULL)


def _leave_it(_error: Exception) -> None:
    """Let it go: what is wrong shows when a page is built."""
