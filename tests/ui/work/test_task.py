"""Jobs in the background: success, failure, cancelling, and a parent that dies."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.core.error import AppError, BadInput, Cancelled
from app.ui.work.task import run_task, running_tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.core.progress import Progress


class Receiver(QObject):
    """Keeps what it was told, and in which thread."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.told: list[object] = []
        self.threads: set[int] = set()

    @Slot(object)
    def take(self, what: object) -> None:
        """Keep *what*."""
        self.told.append(what)
        self.threads.add(threading.get_ident())

    @Slot(object, object)
    def count(self, done: int, total: int) -> None:
        """Keep a report of progress."""
        self.take((done, total))


def forever(progress: Progress) -> None:
    """Report progress until it raises."""
    while True:
        progress(1, 10**12)
        time.sleep(0.001)


def test_success_is_told_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    """The result and the progress arrive in the thread that started the job."""
    receiver = Receiver()

    def work(progress: Progress) -> int:
        progress(10**12, 10**12)
        return threading.get_ident()

    run_task(receiver, work, receiver.take, None, receiver.count)
    qtbot.waitUntil(lambda: len(receiver.told) == 2)
    assert receiver.told[0] == (10**12, 10**12)
    assert receiver.told[1] != threading.get_ident()
    assert receiver.threads == {threading.get_ident()}


def test_failure_is_told(qtbot: QtBot) -> None:
    """An error for people arrives as it was raised."""
    receiver = Receiver()

    def work(_progress: Progress) -> None:
        raise BadInput("No {what}.", what="luck")

    run_task(receiver, work, None, receiver.take)
    qtbot.waitUntil(lambda: bool(receiver.told))
    assert isinstance(receiver.told[0], AppError)
    assert str(receiver.told[0]) == "No luck."


def test_a_bug_is_not_swallowed(qtbot: QtBot) -> None:
    """What is no error for people reaches the handler of uncaught exceptions, and the caller too."""
    receiver = Receiver()

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        run_task(receiver, work, None, receiver.take)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert isinstance(receiver.told[0], ZeroDivisionError)


def test_cancel(qtbot: QtBot) -> None:
    """A cancelled job stops at its next report of progress and says that it was cancelled."""
    receiver = Receiver()
    task = run_task(receiver, forever, receiver.take, receiver.take)
    assert running_tasks(receiver) == [task]
    task.cancel()
    qtbot.waitUntil(lambda: bool(receiver.told))
    assert isinstance(receiver.told[0], Cancelled)
    assert running_tasks(receiver) == []


@pytest.mark.parametrize("_again", range(3))
def test_a_dying_parent_waits(qtbot: QtBot, _again: int) -> None:
    """A parent that is deleted cancels its job and waits for it; nothing is told afterwards."""
    parent, receiver = QObject(), Receiver()
    ended = threading.Event()

    def work(progress: Progress) -> None:
        try:
            forever(progress)
        finally:
            ended.set()

    run_task(parent, work, receiver.take, receiver.take)
    qtbot.wait(5)
    parent.deleteLater()
    QApplication.sendPostedEvents(parent, 0)
    qtbot.waitUntil(ended.is_set)
    qtbot.wait(5)
    assert receiver.told == []
