"""The search for cycles runs in the thread of the window alone."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject

from app.ui.garbage import Garbage


class _Cycle:
    """Something that only a search finds, and that tells in which thread it went."""

    def __init__(self, gone: list[int]) -> None:
        self.myself = self
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


def test_cycles_go_in_the_thread_of_the_window() -> None:
    """Whatever another thread allocates, a cycle is found by the window's look and by nothing else."""
    gc.enable()
    parent, gone = QObject(), list[int]()
    garbage = Garbage(parent)
    assert not gc.isenabled()
    _Cycle(gone)
    rest: list[list[int]] = []
    busy = threading.Thread(target=lambda: rest.extend([] for _ in range(50_000)))
    busy.start()
    busy.join()
    assert gone == []
    garbage.look()
    assert gone == [threading.get_ident()]
