"""Delivering that is stopped, closed or pulled out, in each of its phases."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.deliver.copy.checked_copy import copy_checked
from app.deliver.copy.progress import Moment, Phase
from app.ui.deliver import run as deliver_run
from app.ui.deliver.dialog import DeliverDialog
from app.ui.deliver.run import DeliveryState
from tests.ui.deliver.desk import choose, never_ends, row, wait_until_done
from tests.ui.stage.hand import click, open_dialog, settle, wait_for_dialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.deliver.copy.checked_copy import Copied
    from app.deliver.drive.drive import Drive
    from app.ui.window.window import MainWindow
    from tests.ui.stage.sticks import Sticks


class Held:
    """Copies that stop at a phase until they are let go: a real copy whose progress is told again and again."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, phase: Phase) -> None:
        """Hold each copy at the begin of *phase*."""
        self.reached, self.go = threading.Event(), threading.Event()

        def held(package: Path, folder: Path, progress: Callable[[Moment], None], **options: bool) -> Copied:
            def tell(moment: Moment) -> None:
                progress(moment)
                if moment.phase is phase:
                    self.reached.set()
                    while not self.go.wait(0.005):
                        progress(moment)  # raises once the window goes

            return copy_checked(package, folder, tell, **options)

        monkeypatch.setattr("app.deliver.copy.parallel.copy_checked", held)


def _dialogs(window: MainWindow) -> list[DeliverDialog]:
    settle()
    return window.findChildren(DeliverDialog)


@pytest.mark.parametrize("phase", [Phase.COPY, Phase.FLUSH, Phase.READ_BACK])
def test_cancel_in_each_phase(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, monkeypatch: pytest.MonkeyPatch, phase: Phase
) -> None:
    """Cancel while writing, flushing or reading back leaves nothing on the sticks, and says so; a second try works."""
    held = Held(monkeypatch, phase)
    choose(qtbot, dialog, "KINGSTON", "SETUP")
    click(qtbot, dialog.copy)
    qtbot.waitUntil(held.reached.is_set)
    qtbot.waitUntil(lambda: row(dialog, "KINGSTON").bar.isVisible())
    assert not dialog.copy.isVisible()
    assert not row(dialog, "SETUP").box.isEnabled()
    click(qtbot, dialog.cancel)
    assert dialog.state is DeliveryState.CANCELLING
    assert not dialog.cancel.isEnabled()
    wait_until_done(qtbot, dialog)
    assert "Nothing half-made" in dialog.status.text()
    assert "✕" not in dialog.status.text()
    for drive in sticks.plugged.values():
        assert list(drive.mounts[0].iterdir()) == []
    held.go.set()
    click(qtbot, row(dialog, "SETUP").retry)
    qtbot.waitUntil(lambda: row(dialog, "SETUP").folder.isVisible())
    assert row(dialog, "KINGSTON").retry.isVisible()
    dialog.reject()


def test_cancel_while_checking(dialog: DeliverDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancel before anything is written goes back to choosing, with the choice as it was."""
    monkeypatch.setattr(deliver_run, "survey_all", never_ends)
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    assert dialog.state is DeliveryState.CHECKING
    click(qtbot, dialog.cancel)
    qtbot.waitUntil(lambda: dialog.state is DeliveryState.CHOOSING)
    assert "Nothing half-made" in dialog.status.text()
    assert row(dialog, "SETUP").is_chosen
    dialog.reject()


@pytest.mark.posix("a stick is pulled out by removing its folder, which Windows does not while a file in it is open")
def test_unplugged_while_copying(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that is pulled out fails with its own sentence; the other one is finished; plugged in again, it works."""
    held = Held(monkeypatch, Phase.FLUSH)
    choose(qtbot, dialog, "KINGSTON", "SETUP")
    click(qtbot, dialog.copy)
    qtbot.waitUntil(held.reached.is_set)
    sticks.unplug("SETUP")
    qtbot.waitUntil(lambda: "SETUP was unplugged" in dialog.drives.notice.text())
    held.go.set()
    wait_until_done(qtbot, dialog)
    assert row(dialog, "KINGSTON").status.text().startswith("✓")
    lost = row(dialog, "SETUP")
    assert lost.status.text().startswith("✕")
    assert "unplugged" in lost.detail.text()
    assert not lost.retry.isEnabled()
    assert dialog.status.text().startswith("✕")
    assert dialog.digest.text().startswith("✓ 1")
    sticks.plug("SETUP")
    qtbot.waitUntil(lost.retry.isEnabled)
    click(qtbot, lost.retry)
    qtbot.waitUntil(lambda: lost.status.text().startswith("✓"))
    qtbot.waitUntil(lambda: dialog.digest.text().startswith("✓ 2"))
    dialog.reject()


def test_unplugged_while_it_is_looked_at(dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks) -> None:
    """A stick that goes between the list and the look at it was unplugged: nothing else is said, no focus is lost."""
    choose(qtbot, dialog, "SETUP")
    row(dialog, "SETUP").box.setFocus()

    def pulled_out_behind_the_list(with_others: bool) -> tuple[Drive, ...]:
        found = sticks(with_others)
        if "SETUP" in sticks.plugged:
            sticks.unplug("SETUP")
        return found

    dialog.drives.watch._list = pulled_out_behind_the_list
    qtbot.waitUntil(lambda: "SETUP" not in dialog.drives.rows)
    assert dialog.drives.notice.text() == "SETUP was unplugged."
    assert dialog.focusWidget() is row(dialog, "KINGSTON").box
    dialog.reject()


def test_unplugged_while_choosing(dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks) -> None:
    """A ticked stick that is pulled out leaves the list, is told by its name, and the keyboard goes to what is left."""
    box = row(dialog, "SETUP").box
    choose(qtbot, dialog, "SETUP")
    box.setFocus()
    sticks.unplug("SETUP")
    qtbot.waitUntil(lambda: "SETUP" not in dialog.drives.rows)
    assert dialog.drives.notice.text() == "SETUP was unplugged."
    assert not dialog.copy.isEnabled()
    assert dialog.focusWidget() is row(dialog, "KINGSTON").box
    sticks.unplug("KINGSTON")
    qtbot.waitUntil(lambda: dialog.drives.empty.isVisible())
    assert "Plug one in" in dialog.drives.empty.text()
    dialog.reject()


def test_closing_while_copying_asks(
    dialog: DeliverDialog, qtbot: QtBot, sticks: Sticks, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    """Escape asks; Go on goes on; Stop and close stops, waits, leaves nothing, and the dialog is gone."""
    held = Held(monkeypatch, Phase.COPY)
    choose(qtbot, dialog, "SETUP")
    click(qtbot, dialog.copy)
    qtbot.waitUntil(held.reached.is_set)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    question = open_dialog(dialog, QMessageBox)
    click(qtbot, question.button(QMessageBox.StandardButton.No))
    assert dialog.isVisible()
    assert dialog.state is DeliveryState.COPYING
    dialog.close()
    question = wait_for_dialog(qtbot, dialog, QMessageBox)
    click(qtbot, question.button(QMessageBox.StandardButton.Yes))
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not _dialogs(window))
    assert list(sticks.plugged["SETUP"].mounts[0].iterdir()) == []
