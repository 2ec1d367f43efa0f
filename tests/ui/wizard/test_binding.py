"""Bindings: each kind of editor changes exactly its field, follows the model, and keeps problems until it is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.core.one_line import clean_line
from app.core.secret import Secret
from app.model.project import Certificate, Join, KeyLocation, Project, Security, WifiNetwork
from app.model.store.project_store import Opened
from app.model.token import Token, end_of, end_on
from app.ui.session.session import Session
from app.ui.widgets.choice import Choice, Day, Number, RadioChoice, Toggle
from app.ui.widgets.field import LongText, SecretField, TextField, focus_widget
from app.ui.widgets.path_field import FileField
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.ui.wizard.binding import Editor


def choice(values: type[Any]) -> Choice:
    """Return a list of all values of an enumeration."""
    made = Choice()
    made.set_choices({value: str(value) for value in values})
    return made


def radio() -> RadioChoice:
    """Return buttons for the ways to join."""
    made = RadioChoice(list(Join))
    made.set_choices({value: str(value) for value in Join})
    return made


def type_keys(qtbot: QtBot, editor: Editor, text: str = "abc") -> None:
    """Type into *editor*."""
    qtbot.keyClicks(focus_widget(editor), text)


def pick_last(qtbot: QtBot, editor: Editor) -> None:
    """Choose the last entry of a list by its keyboard."""
    qtbot.keyClick(editor, Qt.Key.Key_End)


def press_space(qtbot: QtBot, editor: Editor) -> None:
    """Switch by the keyboard."""
    qtbot.keyClick(focus_widget(editor), Qt.Key.Key_Space)


def click_local(qtbot: QtBot, editor: Editor) -> None:
    """Click the button of a local administrator."""
    assert isinstance(editor, RadioChoice)
    button = editor.buttons[Join.LOCAL]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center() * 0.2)


def step_up(qtbot: QtBot, editor: Editor) -> None:
    """Raise a number by one."""
    qtbot.keyClick(editor, Qt.Key.Key_Up)


def choose_day(qtbot: QtBot, editor: Editor) -> None:
    """Say that the day is known, and which."""
    assert isinstance(editor, Day)
    qtbot.keyClick(editor.known, Qt.Key.Key_Space)
    editor.day.setDate(QDate(2027, 3, 31))


@dataclass(frozen=True)
class Case:
    """An editor, its field, what a person does, what the field is then, and another value for the way back."""

    make: Callable[[], Any]
    place: str
    act: Callable[[Any, Any], None]
    after: object
    other: object


CASES = {
    "text": Case(TextField, "device.name", type_keys, "abc", "PC-1"),
    "text in a list": Case(TextField, "network.wifi[0].ssid", type_keys, "abc", "Lab"),
    "long text": Case(LongText, "package.notes", type_keys, "abc", "two\nlines"),
    "optional text": Case(LongText, "package.description", type_keys, "abc", "x"),
    "secret": Case(SecretField, "device.product_key", type_keys, Secret("abc"), Secret("x")),
    "file": Case(FileField, "certificates[0].file", type_keys, "abc", "root.cer"),
    "toggle": Case(Toggle, "device.shared", press_space, True, True),
    "toggle of three states": Case(Toggle, "network.wifi[0].hidden", press_space, True, True),
    "toggle that is on unset": Case(
        lambda: Toggle(unset=True), "network.wifi[0].auto_connect", press_space, False, False
    ),
    "list": Case(lambda: choice(Security), "network.wifi[0].security", pick_last, Security.WPA3, Security.OPEN),
    "optional list": Case(
        lambda: choice(KeyLocation),
        "certificates[0].key_location",
        pick_last,
        KeyLocation.SOFTWARE,
        KeyLocation.TPM,
    ),
    "radio": Case(radio, "account.join", click_local, Join.LOCAL, Join.ENTRA),
    "number": Case(Number, "package.rank", step_up, 1, 7),
    "day": Case(Day, "account.entra.expiry", choose_day, end_on(date(2027, 3, 31)), end_of(date(2026, 12, 24))),
}


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Return a session with one of each item."""
    made = Session(None, tmp_path / "copies")
    project = Project()
    made.take(Opened(project=project, path=tmp_path / "Contoso.wcdproj"))
    made.edit("network.wifi", (WifiNetwork(),))
    made.edit("certificates", (Certificate(),))
    made.edit("account.entra", Token())
    return made


def shown(qtbot: QtBot, session: Session, editor: Editor, place: str) -> QWidget:
    """Show a card with *editor* and a button after it."""
    around = QWidget()
    around.setLayout(QVBoxLayout())
    card = Card(session, around)
    card.add_row(editor, place).set_text("&Label", "The rule.", required=True)
    other = QLineEdit(around)
    other.setObjectName("other")
    for widget in (card, other):
        layout = around.layout()
        assert layout
        layout.addWidget(widget)
    qtbot.addWidget(around)
    around.show()
    qtbot.waitExposed(around)
    around.activateWindow()
    focus_widget(editor).setFocus()
    qtbot.waitUntil(focus_widget(editor).hasFocus)
    return around


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_both_ways(qtbot: QtBot, session: Session, case: Case) -> None:
    """What a person does changes that field and no other; the model changes the editor; undo brings both back."""
    editor = case.make()
    around = shown(qtbot, session, editor, case.place)
    before = session.project
    changes: list[frozenset[str]] = []
    session.changed.connect(changes.append)
    case.act(qtbot, editor)
    assert session.value(case.place) == case.after
    assert set().union(*changes) == {case.place}
    session.settle()
    while session.project != before:
        assert session.can_undo
        session.undo()
    shown_before = editor.value()
    session.edit(case.place, case.other)
    assert editor.value() == case.other
    session.undo()
    assert editor.value() == shown_before
    assert around.isVisible()
    assert editor.objectName() == case.place


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_names_for_screen_readers(qtbot: QtBot, session: Session, case: Case) -> None:
    """Each editor has its label as its name, says that it is required, and its rule as its description."""
    editor = case.make()
    around = shown(qtbot, session, editor, case.place)
    widget = focus_widget(editor)
    assert widget.accessibleName() == (
        "Label, required: nothing" if isinstance(editor, RadioChoice) else "Label, required"
    )
    assert widget.accessibleDescription() == "The rule."
    assert around.isVisible()


def test_showing_a_value_changes_nothing(qtbot: QtBot, session: Session) -> None:
    """A value of None is shown without being written, in each editor."""
    for case in CASES.values():
        editor = case.make()
        around = shown(qtbot, session, editor, case.place)
        assert around.isVisible()
    assert session.project.network.wifi[0].hidden is None
    assert session.project.network.wifi[0].auto_connect is None
    assert session.project.certificates[0].key_location is None


def test_problems_wait_until_the_field_is_left(qtbot: QtBot, session: Session) -> None:
    """While somebody types nothing is held against them; after leaving, problems show and follow each change."""
    editor = TextField()
    around = shown(qtbot, session, editor, "device.name")
    label = around.findChild(QWidget, "device.name.problems")
    assert label
    qtbot.keyClicks(editor, "a b")
    session.check_now()
    assert not label.isVisible()
    other = around.findChild(QLineEdit, "other")
    assert other
    other.setFocus()
    assert label.isVisible()
    assert "Error:" in label.text()  # type: ignore[attr-defined]  # a label
    assert "Error:" in editor.accessibleDescription()
    assert editor.property("wrong") is True
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "PC-%SERIAL%")
    session.check_now()
    assert "Error:" not in editor.accessibleDescription()
    assert editor.property("wrong") is False


def test_undo_belongs_to_the_window(qtbot: QtBot) -> None:
    """A field does not keep Ctrl+Z for itself."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    field = TextField()
    qtbot.addWidget(field)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("plain", "plain"),
        ("Lab\r\n", "Lab"),
        ("two\tparts\nof it", "two parts of it"),
        ("\ufeffzero\u200bwidth\x00", "zerowidth"),
        ("Büro 👩‍💻", "Büro 👩‍💻"),
        (" spaces stay ", " spaces stay "),
    ],
)
def test_pasted_text_is_cleaned(qtbot: QtBot, session: Session, pasted: str, kept: str) -> None:
    """Line breaks, tabs and characters nobody sees do not get into a field; spaces and emoji do."""
    assert clean_line(pasted) == kept
    editor = TextField()
    around = shown(qtbot, session, editor, "network.wifi[0].ssid")
    QGuiApplication.clipboard().setText(pasted)
    editor.paste()
    assert around.isVisible()
    assert session.project.network.wifi[0].ssid == kept


def test_a_secret_never_reaches_the_clipboard(qtbot: QtBot, session: Session) -> None:
    """A secret is hidden, shown by its button, and cannot be copied or cut either way; pasting works."""
    editor = SecretField()
    around = shown(qtbot, session, editor, "device.product_key")
    QGuiApplication.clipboard().setText("pasted")
    editor.line.paste()
    assert session.project.device.product_key == Secret("pasted")
    assert editor.line.displayText() != "pasted"
    qtbot.mouseClick(editor.reveal, Qt.MouseButton.LeftButton)
    assert editor.line.displayText() == "pasted"
    QGuiApplication.clipboard().setText("nothing")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        editor.line.selectAll()
        qtbot.keyClick(editor.line, key, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == "nothing"
    assert around.isVisible()
    assert session.project.device.product_key == Secret("pasted")


def test_a_chosen_file_below_the_project_is_kept_relative(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    """Browsing keeps a path relative to the project's folder, an outside one as it is; dropping works the same."""
    editor = FileField()
    around = shown(qtbot, session, editor, "certificates[0].file")
    editor.choose(str(tmp_path / "certs" / "root.cer"))
    assert session.project.certificates[0].file == "certs/root.cer"
    editor.choose(str(Path(tmp_path.anchor) / "elsewhere.cer"))
    assert session.project.certificates[0].file == str(Path(tmp_path.anchor) / "elsewhere.cer")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.cer"))])
    drop(editor, data)
    assert session.project.certificates[0].file == "dropped.cer"
    assert around.isVisible()


def drop(widget: QWidget, data: QMimeData) -> None:
    """Drop *data* on *widget* as a file manager does."""
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    action, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), action, data, button, no_key))
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), action, data, button, no_key))
