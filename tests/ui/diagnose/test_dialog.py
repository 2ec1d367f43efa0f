"""The dialog for logs of a device: dropped or chosen, told, compared, searched, copied, written; and the way back."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from app.model.project import Device, Project
from app.model.store.project_store import Opened
from app.ui.diagnose.dialog import DiagnoseDialog
from tests.diagnose.field_stories import OTHERS
from tests.diagnose.field_stories import STORIES as FIELD
from tests.diagnose.log_case import as_evtx, as_xml, package, prov
from tests.diagnose.stories import STORIES, failed
from tests.ui.diagnose.desk import SECRET, choose, drop, log, open_depot, told, wait, whole_text
from tests.ui.stage.hand import click, find, open_dialog, settle, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


@pytest.mark.parametrize("story", ["token_expired", "device_cap", "certificate", "command_exit", "restart_loop"])
def test_a_dropped_log_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path, story: str) -> None:
    """Headline with a sign, the likeliest cause first, what to do, and the evidence where it is unfolded."""
    dialog = told(window, qtbot, log(tmp_path, story))
    assert dialog.headline.text() == f"✕ {STORIES[story][1]}"
    assert "DEPOT-01" in dialog.sentence.text()
    card = dialog.story.cards[0]
    text = whole_text(card)
    assert dialog.tabs.currentWidget() is dialog.story
    assert "Most likely cause" in text
    assert "<li" in text
    evidence = find(card, QLabel, "failure.evidence")
    assert not evidence.isVisible()
    click(qtbot, card.fold)
    assert evidence.isVisible()
    assert f"({story}.evtx)" in evidence.text()


def test_success_is_told_with_its_packages(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A good end has the good sign, no card of a failure, and the package with what was done."""
    dialog = told(window, qtbot, log(tmp_path, "success"))
    assert dialog.headline.text() == "✓ “Depot.ppkg” was applied without a failure."
    assert dialog.story.cards == []
    assert "✓ Depot.ppkg: 2026-05-04 08:00:01, applied" in find(dialog, QLabel, "story.runs").text()


def test_logs_are_chosen_from_the_menu_and_from_the_start_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The menu and the tile open the same dialog; its large button asks for files, which are read."""
    window.menus.actions["diagnose"].trigger()
    open_dialog(window, DiagnoseDialog).reject()
    settle()
    window.close_project()
    click(qtbot, window.start.diagnose)
    dialog = open_dialog(window, DiagnoseDialog)
    assert [dialog.tabs.isTabVisible(index) for index in range(5)] == [False, False, False, False, True]
    assert not dialog.foot.export.isVisible()
    click(qtbot, dialog.open_logs)
    choose(wait_for_dialog(qtbot, dialog, QFileDialog), log(tmp_path, "mfa"))
    wait(qtbot, dialog)
    assert dialog.headline.text() == f"✕ {STORIES['mfa'][1]}"
    assert not dialog.open_logs.isVisible()
    # Without a project the field is named, and there is no way to it.
    assert dialog.story.cards[0].findChild(QPushButton, "failure.field") is None
    assert "account.entra" not in whole_text(dialog)
    click(qtbot, dialog.foot.more)
    choose(wait_for_dialog(qtbot, dialog, QFileDialog), log(tmp_path, "success"))
    qtbot.waitUntil(lambda: dialog.headline.text().startswith("✓"))


def test_xml_is_told_by_its_content(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """An export of events is diagnosed, answers of Windows Configuration Designer are imported as before."""
    dialog = told(window, qtbot, log(tmp_path, "wifi_key", "xml"))
    assert dialog.headline.text() == f"✕ {STORIES['wifi_key'][1]}"
    dialog.reject()
    settle()
    answers = tmp_path / "customizations.xml"
    answers.write_text("<WindowsCustomizations/>")
    assert drop(window, answers)
    settle()
    assert window.findChild(DiagnoseDialog) is None
    window.open_file(log(tmp_path, "mfa", "xml"))
    assert open_dialog(window, DiagnoseDialog)


def test_several_logs_make_one_story(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Logs dropped together on the window, or on the dialog, are read together; with another file they are not."""
    lines = STORIES["mfa"][0]
    paths = []
    for number, provider in enumerate(dict.fromkeys(line.provider for line in lines)):
        paths.append(tmp_path / f"{number}.evtx")
        paths[-1].write_bytes(as_evtx([line for line in lines if line.provider == provider]))
    assert not drop(window, paths[0], tmp_path / "x.png")
    dialog = told(window, qtbot, *paths)
    assert dialog.headline.text() == f"✕ {STORIES['mfa'][1]}"
    assert dialog.files.files.model().rowCount() == len(paths)
    assert drop(dialog, log(tmp_path, "success"))
    qtbot.waitUntil(lambda: dialog.headline.text().startswith("✓"))


def test_the_field_is_shown_and_the_dialog_comes_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """*Show the field* puts the dialog away and the keyboard into the field; the menu brings the dialog back."""
    open_depot(window, tmp_path)
    dialog = told(window, qtbot, log(tmp_path, "wifi_key"))
    card = dialog.story.cards[0]
    assert card.failure.place == "network.wifi[1].key"
    assert find(card, QPushButton, "failure.field").toolTip() == "Set up network: “Depot”, Network password"
    click(qtbot, find(card, QPushButton, "failure.field"))
    assert not dialog.isVisible()
    assert window.shell.walk.current == "network"
    assert "Compared with Depot.wcdproj." in dialog.match.sentences.text()
    window.menus.actions["diagnose"].trigger()
    assert dialog.isVisible()
    assert dialog.headline.text() == f"✕ {STORIES['wifi_key'][1]}"


def test_one_works_on_in_the_window_and_the_result_is_kept(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """It is modeless, also beside the window while a field is shown; closed and opened again it shows the same.

    A diagnosis of a project that is no longer open leads to no field of another one.
    """
    open_depot(window, tmp_path)
    dialog = told(window, qtbot, log(tmp_path, "wifi_key"))
    assert dialog.windowModality() is Qt.WindowModality.NonModal
    dialog.move(window.frameGeometry().right() + 50, 0)
    click(qtbot, find(dialog.story.cards[0], QPushButton, "failure.field"))
    assert window.shell.walk.current == "network"
    assert dialog.isVisible()
    diagnosis = dialog.told
    assert diagnosis is not None
    for language, word in (("fr", "Fermer"), ("en", "Close")):
        window.set_language(language)
        qtbot.waitUntil(
            lambda word=word: word in {one.foot.leave.text() for one in window.findChildren(DiagnoseDialog)}  # type: ignore[misc]  # a lambda in a loop
        )
        settle()
    click(qtbot, open_dialog(window, DiagnoseDialog).foot.leave)
    settle()
    window.menus.actions["diagnose"].trigger()
    again = open_dialog(window, DiagnoseDialog)
    assert again.told is diagnosis
    window.session.take(Opened(project=Project(), path=tmp_path / "Other.wcdproj"))
    assert again.told is not None
    assert again.told.found is diagnosis.found
    assert again.story.cards[0].findChild(QPushButton, "failure.field") is None
    assert not again.match.use_open.isHidden()
    again.reject()


def test_a_dialog_that_was_put_away_speaks_the_new_language(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Put away, the language changed, opened again: another dialog shows the same diagnosis, and the old one goes."""
    open_depot(window, tmp_path)
    dialog = told(window, qtbot, log(tmp_path, "wifi_key"))
    ghost = weakref.ref(dialog)
    click(qtbot, find(dialog.story.cards[0], QPushButton, "failure.field"))
    diagnosis = dialog.told
    del dialog
    window.set_language("fr")
    window.menus.actions["diagnose"].trigger()
    again = open_dialog(window, DiagnoseDialog)
    assert again.told is diagnosis
    settle()
    gc.collect()
    assert ghost() is None


def test_other_codes_stand_on_the_card_and_in_its_copy(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """What the other codes of a failure mean is on its card, and in what is copied for a ticket."""
    path = tmp_path / "log.xml"
    path.write_text(as_xml(OTHERS), encoding="utf-8")
    dialog = told(window, qtbot, path)
    card = dialog.story.cards[0]
    assert "0xCAA30194: The device did not join Entra ID: the server found nothing" in whole_text(card)
    assert "0xCAA30194: The device did not join Entra ID: the server found nothing" in card.text()


def test_windows_own_packages_are_a_topic_of_their_own(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A healthy log is told as such; what Windows applies by itself is in the time line for who chooses the topic."""
    lines, expected = FIELD["own_again_and_again"]
    path = tmp_path / "log.xml"
    path.write_text(as_xml(lines), encoding="utf-8")
    dialog = told(window, qtbot, path)
    assert dialog.headline.text() == f"✓ {expected}"
    dialog.tabs.setCurrentWidget(dialog.line)
    model = dialog.line.table.entries
    assert model.rowCount() == 4
    dialog.line.topic.setCurrentIndex(dialog.line.topic.findData("windows"))
    qtbot.waitUntil(lambda: model.rowCount() == 16)
    dialog.line.topic.setCurrentIndex(0)
    qtbot.keyClicks(dialog.line.search, "cosa")
    qtbot.waitUntil(lambda: model.rowCount() == 4)


def test_what_cannot_be_read_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """An empty file beside a good one is named; alone, the dialog shows the files at once and the way to collect."""
    (tmp_path / "&lt;empty.evtx").touch()
    dialog = told(window, qtbot, log(tmp_path, "mfa"), tmp_path / "&lt;empty.evtx")
    assert "&amp;lt;empty.evtx is empty" in dialog.files.unread.text()
    assert "not everything could be read" in dialog.sentence.text()
    dialog.reject()
    settle()
    dialog = told(window, qtbot, tmp_path / "&lt;empty.evtx")
    assert dialog.headline.text().startswith("ℹ No event about provisioning was found.")
    assert dialog.tabs.currentWidget() is dialog.files
    assert dialog.files.unread.isVisible()


def test_secrets_and_markup_stay_harmless(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A password in an event is shown nowhere, and markup in a name is text."""
    lines = package(
        prov(5, 12, "<b>Accounts", f"<parm name='Password' value='{SECRET}'/>", hresult="0x80070005"),
        end=failed("0x80070005"),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    dialog = told(window, qtbot, tmp_path / "log.xml")
    for card in dialog.story.cards:
        card.set_open(True)
        card.fold.setChecked(True)
        click(qtbot, find(card, QPushButton, "failure.copy"))
        assert SECRET not in QGuiApplication.clipboard().text()
    dialog.tabs.setCurrentWidget(dialog.line)
    shown = whole_text(dialog)
    for row in range(dialog.line.table.model().rowCount()):
        dialog.line.table.selectRow(row)
        shown += dialog.line.details.toPlainText() + dialog.line.table.entries.text(row)
    assert SECRET not in shown
    assert "•••" in shown
    assert "&lt;b&gt;Accounts" in find(dialog, QLabel, "failure.evidence").text()


def test_reading_is_stopped(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """*Stop* ends the reading of a long log soon, and the dialog asks for logs as before."""
    path = tmp_path / "long.xml"
    event = as_xml([prov(0, 30)], root=False)
    path.write_text(f"<Events>{event * 30_000}</Events>")
    drop(window, path)
    dialog = open_dialog(window, DiagnoseDialog)
    qtbot.waitUntil(lambda: dialog.foot.busy.maximum() > 0)
    click(qtbot, dialog.foot.stop)
    qtbot.waitUntil(lambda: dialog.foot.status.text() == "Stopped.")
    assert dialog.told is None
    assert dialog.open_logs.isVisible()
    assert dialog.open_logs.isEnabled()


@pytest.mark.parametrize("how", ["told", "reading", "put away"])
def test_the_dialog_is_freed(window: MainWindow, qtbot: QtBot, tmp_path: Path, how: str) -> None:
    """A closed dialog goes, also while it reads, and also after it was put away."""
    path = log(tmp_path, "mfa")
    if how == "reading":
        drop(window, path)
        dialog = open_dialog(window, DiagnoseDialog)
    else:
        dialog = told(window, qtbot, path)
    if how == "put away":
        click(qtbot, find(dialog.story.cards[0], QPushButton, "failure.field"))
        window.menus.actions["diagnose"].trigger()
    ghost = weakref.ref(dialog)
    click(qtbot, find(dialog, QPushButton, "diagnose.close"))
    del dialog
    settle()
    gc.collect()
    assert ghost() is None


def test_many_failures_stay_quick(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Of hundreds of failures the first are cards, only the first is open, and the rest is told."""
    lines = package(
        *[prov(n, 12, f"Group{n}", f"Policy/Config/Area/{n}", hresult="0x80070057") for n in range(1, 120)],
        end=failed("0x80070057"),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    dialog = told(window, qtbot, tmp_path / "log.xml")
    assert [card.heading.isChecked() for card in dialog.story.cards].count(True) == 1
    assert len(dialog.story.cards) == 40
    assert "more failure" in whole_text(dialog)
    click(qtbot, dialog.story.cards[1].heading)
    assert dialog.story.cards[1].body.isVisible()


def test_a_project_without_a_place_is_no_way(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A failure that no field can mend has no button that leads nowhere."""
    window.session.replace(replace(window.session.project, device=Device(name="PC-%SERIAL%")))
    dialog = told(window, qtbot, log(tmp_path, "restart_loop"))
    card = dialog.story.cards[0]
    assert (card.findChild(QPushButton, "failure.field") is not None) is bool(card.failure.place)
