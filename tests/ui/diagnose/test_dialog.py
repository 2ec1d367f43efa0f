"""The dialog for logs of a device: dropped or chosen, told, compared, searched, copied, written; and the way back."""

from __future__ import annotations

import gc
import json
import weakref
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from app.core.secret import Secret
from app.deliver.apply_script import collect_script
from app.deliver.remove_script import remove_script
from app.model.project import Account, Device, Join, Network, Package, Project, WifiNetwork
from app.model.store.project_store import Opened, open_project, save_project
from app.model.token import Token
from app.ui.diagnose.checklist import CommandCopy
from app.ui.diagnose.dialog import DiagnoseDialog
from app.ui.widgets.fold_button import FoldButton
from app.ui.work.task import running_tasks
from tests.diagnose.field_stories import OTHERS
from tests.diagnose.field_stories import STORIES as FIELD
from tests.diagnose.log_case import START, as_evtx, as_xml, package, prov
from tests.diagnose.stories import STORIES, failed
from tests.ui.stage.hand import LEFT, click, find, open_dialog, settle, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

SECRET = "Sommer-2026-regnet"
PROJECT = Project(
    package=Package(id="{6b1f0c5a-1111-4222-8333-444455556666}", name="Depot"),
    device=Device(name="PC-%SERIAL%"),
    network=Network(wifi=(WifiNetwork(ssid="Guest"), WifiNetwork(ssid="Depot", key=Secret(SECRET)))),
    account=Account(join=Join.ENTRA, entra=Token(token=Secret("x" * 90), expiry=START - timedelta(days=12))),
)


def log(folder: Path, story: str, form: str = "evtx") -> Path:
    """Write the log of *story*."""
    path = folder / f"{story}.{form}"
    lines = STORIES[story][0]
    path.write_bytes(as_evtx(lines, dirty=True) if form == "evtx" else as_xml(lines).encode())
    return path


def open_depot(window: MainWindow, folder: Path) -> Path:
    """Open the project that the stories are about."""
    path = folder / "Depot.wcdproj"
    save_project(PROJECT, path)
    window.session.take(open_project(path))
    window.shell.start(visited=True)
    return path


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drop *paths* on *widget*; tell whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, key)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, LEFT, key))
    return enter.isAccepted()


def told(window: MainWindow, qtbot: QtBot, *paths: Path) -> DiagnoseDialog:
    """Drop *paths* on the window and wait until the dialog told them."""
    assert drop(window, *paths)
    dialog = open_dialog(window, DiagnoseDialog)
    wait(qtbot, dialog)
    assert dialog.told is not None
    return dialog


def wait(qtbot: QtBot, dialog: DiagnoseDialog) -> None:
    """Wait until nothing is being done."""
    qtbot.waitUntil(lambda: not running_tasks(dialog) and not dialog.foot.busy.isVisible())


def whole_text(root: QWidget) -> str:
    """Return all that *root* shows in labels."""
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root))


def choose(dialog: QFileDialog, path: Path) -> None:
    """Choose *path* as a person does who double-clicks it."""
    for signal in (dialog.filesSelected, dialog.fileSelected):
        signal.emit([str(path)] if signal is dialog.filesSelected else str(path))
    dialog.reject()


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


def test_compared_with_another_project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A project that is chosen tells states and the token's life, and its field opens it; then the open one again."""
    path = tmp_path / "Depot.wcdproj"
    save_project(PROJECT, path)
    dialog = told(window, qtbot, log(tmp_path, "token_expired"))
    assert "does not contain this package" in dialog.match.sentences.text()
    dialog.tabs.setCurrentWidget(dialog.match)
    assert not dialog.match.use_open.isVisible()
    click(qtbot, dialog.match.choose)
    choose(wait_for_dialog(qtbot, dialog, QFileDialog), path)
    wait(qtbot, dialog)
    assert "the bulk token had ended" in dialog.match.sentences.text()
    rows = dialog.match.table.rows.rows
    assert rows[0][0].startswith("✕")
    assert rows[0][2:] == ("Account management: Bulk token", "account.entra.token")
    click(qtbot, dialog.match.use_open)
    wait(qtbot, dialog)
    assert "does not contain this package" in dialog.match.sentences.text()
    dialog.compare_with(str(path))
    wait(qtbot, dialog)
    dialog.match.table.selectRow(0)
    click(qtbot, dialog.match.show_field)
    qtbot.waitUntil(lambda: window.session.path == path)
    qtbot.waitUntil(lambda: window.shell.walk.current == "account")


def test_a_bad_file_to_compare_with_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A damaged package gives a sentence; what was read stays."""
    dialog = told(window, qtbot, log(tmp_path, "mfa"))
    (tmp_path / "bad.ppkg").write_bytes(b"x" * 500)
    dialog.compare_with(str(tmp_path / "bad.ppkg"))
    wait_for_dialog(qtbot, dialog, QMessageBox).reject()
    assert dialog.headline.text() == f"✕ {STORIES['mfa'][1]}"
    assert dialog.tabs.isEnabled()


def test_the_time_line_is_filtered_searched_and_copied(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Topic, failures and words leave what fits; the details of an event are shown and copied, also by Ctrl+C."""
    dialog = told(window, qtbot, log(tmp_path, "token_expired"))
    dialog.tabs.setCurrentWidget(dialog.line)
    model = dialog.line.table.entries
    assert model.rowCount() == 7
    click(qtbot, dialog.line.failures)
    qtbot.waitUntil(lambda: model.rowCount() == 4)
    dialog.line.topic.setCurrentIndex(dialog.line.topic.findData("join"))
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    qtbot.keyClicks(dialog.line.search, "SIGN-IN cAa20003")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert dialog.line.count.text().startswith("1 event")
    dialog.line.table.setFocus()
    qtbot.keyClick(dialog.line.table, Qt.Key.Key_Down)
    dialog.line.table.selectRow(0)
    assert "AADSTS700082" in dialog.line.details.toPlainText()
    qtbot.keyClick(dialog.line.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("2026-05-04 08:00:15\tJoin\t✕ The sign-in")
    click(qtbot, dialog.line.copy)
    assert "Event ID: 1098" in QGuiApplication.clipboard().text()
    qtbot.keyClicks(dialog.line.search, " nothing")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    assert dialog.line.details.toPlainText() == ""


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


def test_a_failure_is_copied_and_reports_are_written(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The text for a ticket has cause, steps and evidence; the report is a page or JSON, by its name."""
    dialog = told(window, qtbot, log(tmp_path, "command_exit"))
    click(qtbot, find(dialog.story.cards[0], QPushButton, "failure.copy"))
    text = QGuiApplication.clipboard().text()
    assert text.startswith("A command of “Depot.ppkg” ended with exit code 1603.\n")
    assert "0x80070643" in text
    assert "What to do\n1. " in text
    for name in ("report.html", "report.json"):
        click(qtbot, dialog.foot.export)
        choose(wait_for_dialog(qtbot, dialog, QFileDialog), tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in dialog.foot.status.text())  # type: ignore[misc]  # a lambda in a loop
        settle()
    assert '<html lang="en">' in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "report.json").read_text())["failures"][0]["exit_code"] == 1603


def test_what_cannot_be_read_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """An empty file beside a good one is named; alone, the dialog shows the files at once and the way to collect."""
    (tmp_path / "<b>empty.evtx").touch()
    dialog = told(window, qtbot, log(tmp_path, "mfa"), tmp_path / "<b>empty.evtx")
    assert "&lt;b&gt;empty.evtx is empty" in dialog.files.unread.text()
    assert "not everything could be read" in dialog.sentence.text()
    dialog.reject()
    settle()
    dialog = told(window, qtbot, tmp_path / "<b>empty.evtx")
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


def test_the_checklist_is_unfolded_and_copied_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    """Enter unfolds a part, and each command is copied as it stands."""
    window.diagnosing.start()
    dialog = open_dialog(window, DiagnoseDialog)
    fold = find(dialog, FoldButton, "checklist.signed_in")
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Return)
    assert fold.isChecked()
    copies = [one for one in dialog.findChildren(CommandCopy) if one.isVisible()]
    assert len(copies) > 5
    copies[2].setFocus()
    qtbot.keyClick(copies[2], Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == copies[2].command
    assert "mdmdiagnosticstool" in copies[2].command
    assert copies[2].text() == "✓ Copied"


def test_the_collecting_script_is_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The tab for collecting has it first: saved where a person says; a place that does not exist is told."""
    window.diagnosing.start()
    dialog = open_dialog(window, DiagnoseDialog)
    button = find(dialog, QPushButton, "collect.save")
    for target, said in ((tmp_path / "stick.ps1", "✓ Saved:"), (tmp_path / "none" / "x.ps1", "✕")):
        click(qtbot, button)
        chooser = open_dialog(dialog, QFileDialog)
        assert chooser.defaultSuffix() == "ps1"
        choose(chooser, target)
        qtbot.waitUntil(lambda said=said: find(dialog, QLabel, "collect.status").text().startswith(said))  # type: ignore[misc]  # a lambda in a loop
        settle()
    assert (tmp_path / "stick.ps1").read_bytes() == collect_script()


def test_the_removing_script_is_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """It stands with the other one, says what removal does not take back, and is saved where a person says."""
    window.diagnosing.start()
    dialog = open_dialog(window, DiagnoseDialog)
    button = find(dialog, QPushButton, "remove.save")
    assert "the name of the PC, accounts, joins" in button.accessibleDescription()
    click(qtbot, button)
    chooser = open_dialog(dialog, QFileDialog)
    assert chooser.selectedFiles()[0].endswith("remove-packages.ps1")
    choose(chooser, tmp_path / "remove.ps1")
    qtbot.waitUntil(lambda: find(dialog, QLabel, "remove.status").text().startswith("✓ Saved:"))
    assert (tmp_path / "remove.ps1").read_bytes() == remove_script()


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
