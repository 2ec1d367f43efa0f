"""The demo tenant in the window: started and stopped by a menu, and known to every dialog of the project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.jobs.enrol.demo import start_demo
from app.ui.widgets.question import show_error
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.demo.tenant import DemoTenant


class DemoSwitch(QObject):
    """Turns the demo tenant on and off. ``changed`` tells whether it runs now.

    Its key and its server are made in the background. It is a child of the session, see :func:`demo_of`.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        """Keep the demo tenant off."""
        super().__init__(parent)
        self._running: list[DemoTenant] = []
        self._starting: Task[DemoTenant] | None = None
        # The session may be given up while the tenant runs; a slot of ours would be gone by then.
        parent.destroyed.connect(partial(_close, self._running))

    @property
    def tenant(self) -> DemoTenant | None:
        """The running demo tenant, None while it is off."""
        return self._running[0] if self._running and self._starting is None else None

    @property
    def cloud(self) -> Cloud | None:
        """The demo tenant as a cloud, None while it is off."""
        return self.tenant.cloud if self.tenant else None

    @property
    def is_on(self) -> bool:
        """Return whether it runs."""
        return self.tenant is not None

    @Slot(bool)
    def turn(self, on: bool) -> None:
        """Start or stop the demo tenant."""
        if on:
            self.start()
        else:
            self.stop()

    def start(self) -> None:
        """Start the demo tenant in the background; a failure is reported over the window."""
        if self._running or self._starting is not None:
            return
        running = self._running

        def work(_progress: Progress) -> DemoTenant:
            running.append(start_demo())
            return running[0]

        self._starting = run_task(self, work, self._started, self._failed)

    @Slot()
    def stop(self) -> None:
        """Stop the demo tenant; waiting for one that starts takes some milliseconds."""
        if self._starting is not None:
            self._starting.finish()
            self._starting = None
        _close(self._running)
        self.changed.emit(self.is_on)

    def _started(self, _tenant: DemoTenant) -> None:
        self._starting = None
        self.changed.emit(self.is_on)

    def _failed(self, error: Exception) -> None:
        self._starting = None
        self.changed.emit(self.is_on)
        over = self.parent()
        while over is not None and not isinstance(over, QWidget):
            over = over.parent()
        if over is not None:
            show_error(over, error)


def demo_of(session: QObject) -> DemoSwitch:
    """Return the switch of *session*, made when it is asked for first."""
    found = session.findChild(DemoSwitch)
    return found if isinstance(found, DemoSwitch) else DemoSwitch(session)


def _close(running: list[DemoTenant], *_: object) -> None:
    while running:
        running.pop().close()
