"""No text of somebody else is ever markup: nothing that it names is loaded, in no window, dialog or tool tip."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QToolTip, QWidget
from shiboken6 import isValid

from app.core.error import AppError
from app.core.text import Sentence
from app.deliver.sheet.page import sheet_html
from app.diagnose.report import report_html
from app.enrol.tenant.accounts import PackageAccount
from app.enrol.tenant.checklist_page import CheckAnswer, ChecklistFacts, checklist_html
from app.jobs.batch.order import BatchResult, RowProblem
from app.model.project import Project
from app.model.rules.rule import Level
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from app.packager.signature.places import Signature
from app.packager.signature.signer import SignatureState as SignerState
from app.packager.signature.signer import Signer
from app.packager.signature.words import signer_findings
from app.ui.batch.dialog import BatchDialog
from app.ui.deliver.sheet_pdf import pdf_of
from app.ui.diagnose.dialog import DiagnoseDialog
from app.ui.enrol.checklist_dialog import ChecklistDialog
from app.ui.enrol.tenant_dialog import TenantDialog
from app.ui.inspect.dialog import InspectDialog
from app.ui.inspect.document_dialog import DocumentDialog
from app.ui.look.markup import Markup, escaped, joined, literal, markup, tip, window_title
from app.ui.project.passphrase_dialog import UnlockDialog
from app.ui.widgets.label import Label
from app.ui.widgets.question import Question, show_error
from app.ui.widgets.reader import PrintPage, Reader
from app.ui.window.crash_dialog import CrashDialog
from app.ui.window.window import MainWindow
from tests.deliver.sheet_case import fullest_sheet
from tests.diagnose.log_case import as_xml
from tests.model.certificates import certificate
from tests.ui.stage import dialogs, projects, scene, sticks
from tests.ui.stage.dialogs import document_of
from tests.ui.stage.hand import wait_for_dialog
from tests.ui.stage.hostile import FILE_NAME, NAME, PICTURE, Hostile, Watch, each, foreign_markup, shown, wrong
from tests.ui.stage.scene import SCENES, settle, show_scene

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.diagnose.diagnosis import Diagnosis

SILENT = (
    "dialog documentation", "dialog documentation, found",
    "device, empty", "network, empty", "account, empty", "applications, empty", "certificates, empty",
    "dialog seal", "dialog new project", "dialog compare", "dialog diagnose", "dialog client guide",
    "dialog client guide, script",
    "dialog missing secrets", "dialog sheet", "dialog kiosk", "dialog kiosk, people", "dialog kiosk, text",
    "dialog about", "dialog batch, sign in", "dialog preferences", "dialog report",
)  # fmt: skip
"""Scenes without a text of others; the hand-over sheet is a picture, judged below."""

PROJECT = f"{FILE_NAME} & " + ("[x]" if sys.platform == "win32" else "[*]")
"""The name of a project's file; Qt takes the stars in a title for its own mark, and Windows has none in names."""

_TIPS = r"does not support raise\(\)"
"""What Qt says of a tool tip off screen."""


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Watch a picture in the current folder, and a server."""
    monkeypatch.chdir(tmp_path)
    watching = Watch(tmp_path)
    yield watching
    watching.close()


@pytest.fixture
def hostile(watch: Watch, tmp_path: Path) -> Hostile:
    """Return texts that name what is watched."""
    return Hostile(tmp_path, watch.port)


@pytest.fixture
def hostile_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Show a window whose project lies in a file with a hostile name."""
    save_project(Project(), tmp_path / "Contoso.wcdproj")
    path = (tmp_path / "Contoso.wcdproj").rename(tmp_path / f"{PROJECT}.wcdproj")  # no name that we would give
    window = MainWindow()
    window.show()
    qtbot.waitExposed(window)
    window.session.take(open_project(path))
    window.shell.start(visited=False)
    yield window
    window._may_close = True
    window.close()
    window.deleteLater()
    settle()


@pytest.fixture
def poisoned(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every scene show texts of others: of projects, packages, logs, drives, tenants, and names of files."""

    def made(make: Callable[[], Project]) -> Callable[[], Project]:
        return lambda: replace(hostile.poison(make()), editions=Project().editions)

    monkeypatch.setattr(scene, "STATES", {name: made(make) for name, make in projects.STATES.items()})
    project = made(projects.one_of_each)
    token, account = _poisoning(hostile, Token), _poisoning(hostile, PackageAccount)
    for place in (projects, dialogs, scene):
        monkeypatch.setattr(place, "one_of_each", project)
    for place in (projects, dialogs):
        monkeypatch.setattr(place, "Token", token)
    monkeypatch.setattr(dialogs, "PackageAccount", account)
    monkeypatch.setattr(dialogs, "Sentence", lambda text, values=None: hostile.poison(Sentence(text, values or {})))
    monkeypatch.setattr(dialogs, "sample_of", lambda window: window.session.folder / f"{FILE_NAME}.ppkg")
    monkeypatch.setattr(dialogs, "ACCOUNT", NAME)
    log = as_xml
    escapes = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    name = "".join(escapes.get(sign, sign) for sign in NAME)
    monkeypatch.setattr(dialogs, "as_xml", lambda lines: log(lines).replace("Depot", name).replace("DEPOT-01", name))
    for dialog, make in {
        "question": lambda window: Question(QMessageBox.Icon.Question, NAME, NAME, window),
        "unlock": lambda window: UnlockDialog(NAME, window),
        "unlock again": lambda window: UnlockDialog(NAME, window, wrong=True),
        "checklist": lambda window: ChecklistDialog(
            ChecklistFacts(answers={"role": CheckAnswer(False, Sentence("{x}", {"x": NAME}))}), window
        ),
        "bug": lambda window: CrashDialog(NAME, window),
        "document": lambda window: DocumentDialog(document_of(window).rename(hostile_file(window)), window),
    }.items():
        monkeypatch.setitem(dialogs.DIALOGS, dialog, make)
    real_sticks = sticks.some_sticks

    def some_sticks(place: Path) -> sticks.Sticks:
        found = real_sticks(place)
        found.plug(NAME)
        return found

    monkeypatch.setattr(sticks, "some_sticks", some_sticks)


def hostile_file(window: MainWindow) -> Path:
    """Return a file of a hostile name beside the project of *window*."""
    assert window.session.folder
    return window.session.folder / f"{FILE_NAME}.xml"


def _poisoning(hostile: Hostile, kind: Callable[..., Any]) -> Callable[..., Any]:
    def make(**values: Any) -> Any:
        kept = {"cloud", "authority"}
        return kind(**{key: value if key in kept else hostile.poison(value) for key, value in values.items()})

    return make


def show_more(root: QWidget, hostile: Hostile) -> None:
    """Let *root* show what a real package or tenant would have to say, with hostile texts in it."""
    if isinstance(root, InspectDialog):
        assert root.inspected is not None
        while root.verification is None:
            settle()
        signer = Signer(state=SignerState.SOUND, certificate=certificate(NAME, NAME))
        root._show(hostile.poison(root.inspected))
        root._show_check(hostile.poison(root.verification))
        found = tuple(signer_findings(signer))
        root.signatures.show_signatures([Signature(file=NAME, fits=True, findings=found, signers=(signer,))])
    if isinstance(root, BatchDialog):
        said = Sentence("{x}", {"x": NAME})
        root._done(BatchResult(problems=(RowProblem(rows=(1,), place=NAME, level=Level.ERROR, sentence=said),)))
    if isinstance(root, TenantDialog):
        root._show_address(hostile.text())
        root._show_person(hostile.text())


@pytest.mark.qt_log_ignore(_TIPS)
@pytest.mark.parametrize("name", SCENES)
def test_nothing_of_others_is_markup(
    hostile_window: MainWindow, qtbot: QtBot, watch: Watch, hostile: Hostile, poisoned: None, name: str
) -> None:
    """With hostile texts in it, a page or dialog shows them as they are, and neither file nor server is asked."""
    del poisoned
    root = show_scene(hostile_window, qtbot, name)
    show_more(root, hostile)
    settle()
    for widget in each(root):
        # What is found in the background meanwhile makes lists anew.
        if isValid(widget) and widget.toolTip() and widget.isVisible():
            QToolTip.showText(QPoint(5, 5), widget.toolTip(), widget)
            settle()
    QToolTip.hideText()
    assert wrong(root) == []
    assert watch.seen() == []
    assert root.minimumSizeHint().width() < 1000, "a long name widens it"
    assert name in SILENT or PICTURE in shown(root)


def test_a_key_of_a_project_is_shown_as_it_is(window: MainWindow, qtbot: QtBot, watch: Watch, tmp_path: Path) -> None:
    """A project whose unknown key names a picture is refused in words, and the picture is not looked at."""
    for number, key in enumerate((NAME, f"  <img src='{(tmp_path / PICTURE).as_uri()}'>", f"&lt; <img src={PICTURE}>")):
        file = tmp_path / f"{number}.wcdproj"
        document = {"program": "Provisioning Designer", "format": 2, key: 1}
        document["package"] = {"id": "{11111111-2222-3333-4444-555555555555}"}
        file.write_text(json.dumps(document), encoding="utf-8")
        window.open_file(file)
        box = wait_for_dialog(qtbot, window, QMessageBox)
        settle()
        assert "<img" in box.text()
        assert wrong(box) == []
        assert watch.seen() == []
        box.close()
        settle()


def test_both_texts_of_a_question_are_plain(window: MainWindow, watch: Watch) -> None:
    """The second sentence of a question is no markup either: Qt sets the format of the first one only."""
    box = Question(QMessageBox.Icon.Question, NAME, f"More: {NAME}", window)
    box.show()
    settle()
    assert {label.text() for label in box.findChildren(QLabel)} >= {NAME, f"More: {NAME}"}
    assert wrong(box) == []
    assert watch.seen() == []
    box.deleteLater()


def test_a_long_message_leaves_room_for_its_buttons(window: MainWindow) -> None:
    """A name of thousands of signs is shortened in a message, and is whole in its details."""
    show_error(window, AppError("{name} cannot be read: {why}", name="n" * 5000, why="w " * 2000))
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    settle()
    assert box.width() < 760
    assert box.height() < 500
    assert "n" * 5000 in box.detailedText()
    assert box.text().startswith("nnnn")
    assert "…" in box.text()
    box.close()


def test_menus_and_title_take_names_as_they_are(hostile_window: MainWindow) -> None:
    """An ``&`` in the name of a recent file is no letter for Alt, and ``[*]`` in a title not the sign of changes."""
    path = hostile_window.session.path
    assert path is not None
    hostile_window.preferences.add_recent(path)
    hostile_window.menus.menus["recent"].aboutToShow.emit()
    (text,) = [action.text() for action in hostile_window.menus.menus["recent"].actions()]
    assert QKeySequence.mnemonic(text).isEmpty()
    assert " && " in text
    assert hostile_window.windowTitle() == f"{PROJECT.replace('[*]', '[*][*]')}[*] — Provisioning Designer"


def test_the_window_of_a_diagnosis(hostile_window: MainWindow, qtbot: QtBot, watch: Watch, poisoned: None) -> None:
    """The comparison with a package of a hostile name, and the tables of a log, show texts only."""
    del poisoned
    dialog = show_scene(hostile_window, qtbot, "dialog diagnosis, compared")
    assert isinstance(dialog, DiagnoseDialog)
    assert dialog.told is not None
    dialog.match.show_told(replace(dialog.told, compared=NAME), can_go=True)
    settle()
    assert NAME in dialog.match.sentences.text()
    assert wrong(dialog) == []
    assert watch.seen() == []
    found: Diagnosis = dialog.told.found
    assert NAME not in report_html(found)
    assert [one for one in foreign_markup(report_html(found)) if one not in _PAPER] == []


def test_pages_to_print_load_nothing(watch: Watch, hostile: Hostile) -> None:
    """Hand-over sheet and checklist show hostile texts as texts, on the screen and in the PDF."""
    sheet = replace(fullest_sheet(), name=NAME, file=f"{NAME}.ppkg", contact=NAME, does=(Sentence("{x}", {"x": NAME}),))
    html = sheet_html(sheet, "en")
    assert [found for found in foreign_markup(html) if "data:image/png" not in found and found not in _PAPER] == []
    assert pdf_of(html, NAME)
    facts = ChecklistFacts(tenant=NAME, answers={"role": CheckAnswer(True, Sentence("{x}", {"x": hostile.text()}))})
    assert [found for found in foreign_markup(checklist_html("en", facts)) if found not in _PAPER] == []
    assert watch.seen() == []


_PAPER = {
    "<title>", "<table>", "<thead>", "<tbody>", "<tr>", "<td>", "<th>", "<section>", "<main>", "<h1>", "<h2>", "<dl>",
    "<dt>", "<dd>", "<header>", "<footer>", "<article>", "<small>", "<img>", "<svg>", "<strong>", "<pre>", "<figure>",
    "<input>", "<label>", "<kbd>", "<details>", "<summary>", "<em>",
}  # fmt: skip
"""Tags of whole pages; the pages have no sources but pictures within them."""


# The parts


@pytest.mark.qt_log_ignore(_TIPS)
def test_the_watch_sees(watch: Watch, qtbot: QtBot, tmp_path: Path) -> None:
    """What Qt makes of a text by itself is seen by the watch, so that its silence means something."""
    label = QLabel(NAME)
    qtbot.addWidget(label)
    label.show()
    settle()
    assert wrong(label)
    if watch.seen() == []:
        pytest.skip("this system does not tell who opens a file")
    QToolTip.showText(QPoint(5, 5), f"<img src='{(tmp_path / PICTURE).as_uri()}'>", label)
    settle()
    assert watch.seen()
    QToolTip.hideText()


def test_markup_is_only_what_we_made() -> None:
    """Values are escaped, markup is not escaped twice, and what is joined with a text by ``+`` is a text."""
    assert markup("<b>{0}</b>", "<i>&") == "<b>&lt;i&gt;&amp;</b>"
    assert markup("<p>{0}</p>", markup("<b>{0}</b>", "x{0}")) == "<p><b>x{0}</b></p>"
    assert joined(("<", markup("<br>")), ", ") == "&lt;, <br>"
    assert escaped("a\n<b>") == "a<br>&lt;b&gt;"
    assert markup("100 % {of}") == "100 % {of}"
    assert not isinstance(markup("<b>") + NAME, Markup)
    assert not isinstance(markup("<b>{0}").format(NAME), Markup)


def test_a_label_believes_types_only(qtbot: QtBot, watch: Watch, hostile: Hostile) -> None:
    """A label shows any text as it is, also after it showed markup; what is copied has no signs of ours in it."""
    label = Label()
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.show()
    for _ in range(20):
        text = hostile.text()
        label.setText(markup("<b>{0}</b>", text))
        settle()
        assert foreign_markup(label.text()) == []
        label.setText(text)
        settle()
        assert label.text() == text == label.words()
        assert wrong(label) == []
        assert label.minimumSizeHint().width() < 700
    assert watch.seen() == []
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setText("W" * 400)
    label.setSelection(0, len(QLabel.text(label)))
    label.keyPressEvent(_copy_key())
    assert QApplication.clipboard().text() == "W" * 400


def _copy_key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_tool_tips_are_texts(hostile: Hostile) -> None:
    """A tool tip is never taken for markup, keeps its words, and fits on a screen."""
    for _ in range(20):
        text = hostile.text()
        made = tip(text)
        assert not GuiQt.mightBeRichText(made)
        assert made.replace("\u2060", "").replace("\n", "") == text.replace("\n", "")
        assert max(map(len, made.splitlines())) <= 130
    assert tip("R&D, 5 > 4") == "R&D, 5 > 4"
    assert len(tip("x" * 100_000)) < 3000


def test_a_name_is_no_mnemonic_and_no_sign() -> None:
    """Names keep to one line, lose no sign, and mean nothing to Qt."""
    assert literal("R&D\nx") == "R&&D x"
    assert window_title("a[*]\u202eb") == r"a[*][*]\u202eb"


def test_readers_load_nothing(qtbot: QtBot, watch: Watch, tmp_path: Path) -> None:
    """Even markup that names a file does not load it where longer texts are read or printed."""
    bad = Markup(f'<p>x {NAME}</p><link rel="stylesheet" href="{PICTURE}"><img src="{(tmp_path / PICTURE).as_uri()}">')
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show_markup(bad)
    reader.show()
    settle()
    document = PrintPage()
    document.setHtml(bad)
    document.size()
    assert watch.seen() == []
    assert "x" in reader.toPlainText()


def test_a_link_to_a_file_is_not_followed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader opens pages of the web in the browser, and nothing else."""
    opened = []
    monkeypatch.setattr("app.ui.widgets.reader.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    reader = Reader()
    qtbot.addWidget(reader)
    for address in ("https://learn.microsoft.com/x", "file:///etc/passwd", "\\\\server\\share", "javascript:1"):
        reader.anchorClicked.emit(address)
    assert opened == ["https://learn.microsoft.com/x"]


def test_dialogs_of_scenes_are_dialogs() -> None:
    """The silent scenes are dialogs."""
    assert set(SILENT) <= set(SCENES)
    assert issubclass(InspectDialog, QDialog)


def test_a_cleared_label_forgets(qtbot: QtBot) -> None:
    """A password that a label showed is nowhere in it after it was cleared."""
    label = Label()
    qtbot.addWidget(label)
    label.setText("Tr0ub4dor&3")
    label.clear()
    assert (label.text(), label.content, label.words()) == ("", "", "")
