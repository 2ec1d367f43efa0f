"""Getting the pages ready while nothing else happens, so that none is waited for when it is shown first."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from app.core.progress import Progress
    from app.model.scenario import Section
    from app.ui.session.session import Session
    from app.ui.wizard.shell import PageLoader, Shell

_PAUSE = 10
"""Milliseconds between two steps, in which the window hears keys and mouse."""

_FULL = 100
"""Middle collections between two full ones; Python has 10."""


class Preparation(QObject):
    """Loads what pages need, builds them, and brings them up to date after another project was opened."""

    def __init__(self, shell: Shell, session: Session, loaders: Mapping[Section, PageLoader]) -> None:
        """Prepare the pages of *shell*, which come from *loaders*; nothing happens before :meth:`start`."""
        super().__init__(shell)
        self._shell, self._session, self._loaders = shell, session, loaders
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
        for section in self._shell.walk.scenario.sections:
            self._loaders[section]()
            yield
        yield from self._pages()
        _collect_less()
        run_task(self, _load_more, self._loaded_more, _leave_it)

    def _loaded_more(self, _nothing: None) -> None:
        from app.ui.diagnose import dialog  # noqa: F401 - loaded ahead

        _collect_less()

    def _pages(self) -> Iterator[None]:
        for section in self._shell.walk.scenario.sections:
            self._shell.page_of(section.key).prepare()
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


def _xml() -> None:
    from app.answers.xml.xml import load_libraries

    load_libraries()


def _installers() -> None:
    from app.packager.installer import new_application  # noqa: F401 - loaded ahead


def _rules() -> None:
    from app.answers.rules import catalogue_rules  # noqa: F401 - loaded ahead
    from app.catalogue.catalogue import load_catalogue
    from app.catalogue.search import search_index

    search_index(load_catalogue())  # the first key in the search of all settings would wait for it


def _summary() -> None:
    from app.packager.describe import describe, draft, rehearsal  # noqa: F401 - loaded ahead


def _build() -> None:
    from app.packager.read import package  # noqa: F401 - loaded ahead
    from app.protect import protection  # noqa: F401 - loaded ahead


_PARTS: tuple[Callable[[], None], ...] = (_xml, _installers, _rules, _summary, _build)
"""What rules, summary and build need. None of it knows Qt, whose modules are loaded in the window's own thread."""


def _load(progress: Progress) -> None:
    for number, load in enumerate(_PARTS):
        progress(number, len(_PARTS))
        load()


def _load_more(_progress: Progress) -> None:
    """Load what not everybody needs. On first use it held the window up: a diagnosis for 150 ms, a sign-in for 50."""
    from app.diagnose import checklist, diagnosis, match, report  # noqa: F401 - loaded ahead
    from app.jobs.enrol.sign_in import load_ahead
    from app.ui.look.language import other_texts

    load_ahead()
    other_texts()


def _collect_less() -> None:
    """Keep what is loaded now out of the search for garbage, and look through all the rest more rarely.

    Python stops all threads meanwhile: 40 to 90 ms at a time with the catalogue of settings in it.
    """
    gc.freeze()
    gc.set_threshold(*gc.get_threshold()[:2], _FULL)


def _leave_it(_error: Exception) -> None:
    """Let it go: what is wrong shows when a page is built."""
