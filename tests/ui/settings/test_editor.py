"""The editor of settings as a person uses it: finding, setting, lists and maps, what pages own, copying, undoing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.answers.fields.project import answers_from
from app.catalogue.setting import Evidence
from app.core.secret import Secret
from app.model.field import set_setting
from app.model.project import Account, Administrator, Join, Project
from app.ui.settings.choice_value import ChoiceValue
from app.ui.settings.row import RowKind
from app.ui.settings.tree_model import NAME
from app.ui.settings.value_editor import BooleanValue, NumberValue, TextValue
from app.ui.widgets.field import SecretField
from tests.ui.stage.hand import click, find

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.catalogue.setting import Setting
    from app.ui.settings.editor import SettingsEditor
    from app.ui.settings.value_row import ValueRow
    from app.ui.window.window import MainWindow

UPDATE = "Policies/Update/AllowAutoUpdate"


def search(qtbot: QtBot, editor: SettingsEditor, words: str) -> None:
    """Type *words* into an empty search box."""
    editor.focus_search()
    editor.bar.line.clear()
    qtbot.keyClicks(editor.bar.line, words)
    qtbot.waitUntil(lambda: editor.is_at_rest)


def shown(editor: SettingsEditor) -> list[str]:
    """Return the addresses of the settings in sight, from the top."""
    view, found = editor.tree, []
    index = editor.model.index(0, NAME)
    while index.isValid():
        row = editor.model.row(index)
        if row.takes_value:
            found.append(row.address)
        index = view.indexBelow(index)
    return found


def field(editor: SettingsEditor, address: str) -> ValueRow:
    """Show the setting at *address* and return its field."""
    assert editor.show_address(address)
    return next(one for one in editor.panel.fields if one.row.address == address)


def test_enter_opens_the_first_hit(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """Words of one's own lead to the setting: Ctrl+F, typing, Enter, and the field has the keyboard."""
    window.activateWindow()
    search(qtbot, editor, "turn off the webcam")
    assert shown(editor)[0] == "Policies/Camera/AllowCamera"
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Return)
    assert editor.panel.row is not None
    assert editor.panel.row.address == "Policies/Camera/AllowCamera"
    choice = editor.panel.fields[0].editor
    assert isinstance(choice, ChoiceValue)
    assert QApplication.focusWidget() is choice.choice
    assert [choice.choice.itemText(number) for number in range(3)] == ["Not set", "No (0)", "Yes (1)"]
    index = choice.choice.findData("No")
    choice.choice.setCurrentIndex(index)
    choice.choice.activated.emit(index)
    assert window.session.value("settings[Policies/Camera/AllowCamera]") == "No"
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Escape)
    assert editor.bar.line.text() == ""
    assert len(shown(editor)) < 40  # closed again, but for the way to the setting


def test_words_mark_and_near_hits_say_so(editor: SettingsEditor, qtbot: QtBot) -> None:
    """What was found is counted; what is only near is told; a group with no hit is not shown."""
    search(qtbot, editor, "telemtry")
    assert "nearest" in editor.bar.count.text()
    assert "Policies/System/AllowTelemetry" in shown(editor)
    search(qtbot, editor, "xyzzyplugh")
    assert shown(editor) == []
    assert "Nothing found" in editor.bar.count.text()
    search(qtbot, editor, "telemetry")
    assert "setting" in editor.bar.count.text()


def test_filters(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """Set, with problems, for this edition, for the user, how sure: each leaves what it says."""
    project = set_setting(Project(), UPDATE, "99")
    window.session.replace(set_setting(project, "Policies/Camera/AllowCamera", "No"))
    editor.bar.only_set.setChecked(True)
    qtbot.waitUntil(lambda: editor.is_at_rest)
    assert set(shown(editor)) == {UPDATE, "Policies/Camera/AllowCamera", "OOBE/Desktop/HideOobe"}
    window.session.check_now()
    qtbot.waitUntil(lambda: UPDATE in editor.model.marked())
    editor.bar.only_problems.setChecked(True)
    qtbot.waitUntil(lambda: editor.is_at_rest)
    assert shown(editor) == [UPDATE]
    editor.bar.show_all()
    qtbot.waitUntil(lambda: editor.is_at_rest)
    everything = len(editor.model.rows_below(editor.model.root))
    editor.bar.for_edition.setChecked(True)
    qtbot.waitUntil(lambda: editor.is_at_rest)
    names = {editor.model.title(row) for row in editor.model.shown_below(editor.model.root)}
    assert "WindowsTeamSettings" not in names
    assert len(names) < everything
    editor.bar.contexts["user"].setChecked(True)
    search(qtbot, editor, "spotlight")
    assert shown(editor)
    assert all((target := setting_of(editor, one).target) and target.for_user for one in shown(editor))
    editor.bar.contexts[""].setChecked(True)
    editor.bar.evidences["package"].setChecked(True)
    qtbot.waitUntil(lambda: editor.is_at_rest)
    assert {setting_of(editor, one).evidence for one in shown(editor)} <= {Evidence.PACKAGE}


def setting_of(editor: SettingsEditor, address: str) -> Setting:
    """Return what the catalogue knows of the setting at *address*."""
    row = editor.model.find(address)
    assert row is not None
    assert row.setting is not None
    return row.setting


def test_each_type_has_its_field(editor: SettingsEditor, qtbot: QtBot) -> None:
    """A number counts within its range, a choice takes another value, yes and no have a third state."""
    number = field(editor, "Policies/DeviceLock/MaxInactivityTimeDeviceLock").editor
    assert isinstance(number, NumberValue | ChoiceValue)
    hide = field(editor, "OOBE/Desktop/EnableCortanaVoice").editor
    assert isinstance(hide, BooleanValue)
    hide.buttons["True"].click()
    assert editor.value("OOBE/Desktop/EnableCortanaVoice") == "True"
    hide.buttons[None].click()
    assert editor.value("OOBE/Desktop/EnableCortanaVoice") is None
    update = field(editor, UPDATE).editor
    assert isinstance(update, ChoiceValue)
    index = update.choice.count() - 1
    update.choice.setCurrentIndex(index)
    update.choice.activated.emit(index)
    qtbot.keyClicks(update.other, "3")
    assert editor.value(UPDATE) == "3"


def test_what_a_page_owns_is_shown_and_left_alone(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """The administrator of the page has a closed field that leads there; another user is the editor's own."""
    account = Account(join=Join.LOCAL, administrator=Administrator(name="setup", password=Secret("Tr0ub4dor&3")))
    window.session.edit("account", account)
    owned = editor.model.find("Accounts/Users/User[UserName=setup]", owned=True)
    assert owned is not None
    assert (owned.kind, owned.is_page_owned) == (RowKind.ITEM, True)
    editor._show_row(owned)
    password = next(one for one in editor.panel.fields if one.row.step.name == "Password")
    assert not password.editor.isEnabled()
    assert editor.show_address("Accounts/Users")
    qtbot.keyClicks(editor.panel.items.key, "ada")
    click(qtbot, editor.panel.items.add)
    assert editor.panel.row is not None
    assert editor.panel.row.address == "Accounts/Users/User[UserName=ada]"
    group = next(one for one in editor.panel.fields if one.row.step.name == "UserGroup")
    assert isinstance(group.editor, ChoiceValue)
    index = group.editor.choice.findData("Standard Users")
    group.editor.choice.setCurrentIndex(index)
    group.editor.choice.activated.emit(index)
    assert window.session.project.account == account
    editor._show_row(owned)
    password = next(one for one in editor.panel.fields if one.row.step.name == "Password")
    qtbot.waitUntil(password.link.isVisible)
    click(qtbot, password.link)
    assert window.shell.walk.current == "account"
    assert find(window, SecretField, "account.administrator.password").isVisible()


def test_items_are_renamed_moved_and_removed(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """The commands of a list change places by keys; a user gets another name; Delete removes; undo brings all back."""
    start = window.session.project
    base = "ProvisioningCommands/PrimaryContext/Command"
    assert editor.show_address(base)
    for name in ("one", "two"):
        qtbot.keyClicks(editor.panel.items.key, name)
        qtbot.keyClick(editor.panel.items.key, Qt.Key.Key_Return)
        assert editor.show_address(base)
    items = editor.panel.items
    items.view.setCurrentRow(1)
    qtbot.keyClick(items.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    labels = [str(row.step) for row in items._own()]
    assert labels == ["CommandConfig[Name=two]", "CommandConfig[Name=one]"]
    assert editor.show_address(f"{base}/CommandConfig[Name=two]")
    items.name.clear()
    qtbot.keyClicks(items.name, "second")
    qtbot.keyClick(items.name, Qt.Key.Key_Return)
    assert editor.panel.row is not None
    assert editor.panel.row.address == f"{base}/CommandConfig[Name=second]"
    assert editor.show_address(base)
    items.view.setCurrentRow(0)
    qtbot.keyClick(items.view, Qt.Key.Key_Delete)
    assert [str(row.step) for row in items._own()] == ["CommandConfig[Name=one]"]
    while window.session.can_undo:
        window.session.undo()
    assert window.session.project == start


def test_a_branch_goes_through_the_clipboard(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """Copied as customizations.xml without its secrets, removed, pasted: all but the secret is there again."""
    project = set_setting(Project(), "Accounts/Users/User[UserName=ada]/UserGroup", "Standard Users")
    project = set_setting(project, "Accounts/Users/User[UserName=ada]/Password", Secret("Sommer-2026-regnet"))
    window.session.replace(project)
    assert editor.show_address("Accounts/Users")
    editor.actions_of_tree.copy.trigger()
    text = QGuiApplication.clipboard().text()
    assert '<User UserName="ada">' in text
    assert "Sommer" not in text
    assert "1 secret" in editor.bar.count.text()
    editor.actions_of_tree.remove.trigger()
    assert window.session.project.settings == ()
    editor.actions_of_tree.paste.trigger()
    qtbot.waitUntil(lambda: bool(window.session.project.settings))
    assert window.session.value("settings[Accounts/Users/User[UserName=ada]/UserGroup]") == "Standard Users"
    QGuiApplication.clipboard().setText("no xml")
    before = window.session.project
    editor.actions_of_tree.paste.trigger()
    qtbot.waitUntil(lambda: "customizations.xml" in editor.bar.count.text())
    assert window.session.project == before


def test_notes_are_kept_in_the_project_only(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """A note is one step to undo, belongs to its setting, and no package has it."""
    field(editor, UPDATE)
    qtbot.keyClicks(editor.panel.own, "ask Ada")
    assert [(one.address, one.text) for one in window.session.project.notes] == [(UPDATE, "ask Ada")]
    assert answers_from(window.session.project) == answers_from(Project(package=window.session.project.package))
    field(editor, "Policies/Camera/AllowCamera")
    assert editor.panel.own.value() == ""
    field(editor, UPDATE)
    assert editor.panel.own.value() == "ask Ada"
    window.session.undo()
    assert window.session.project.notes == ()


def test_the_list_of_what_is_set(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """Secrets are masked, Delete and the button remove, Enter shows in the tree; a page's setting is only shown."""
    project = set_setting(window.session.project, UPDATE, "5")
    project = set_setting(project, "Policies/NoSuch/Setting", "\u202e1")
    window.session.replace(set_setting(project, "SMISettings/AutoLogon/Password", Secret("Sommer-2026-regnet")))
    editor.tabs.setCurrentIndex(1)
    rows = {row[0]: row[1] for row in editor.list.table.rows.rows}
    assert rows == {
        "OOBE/Desktop/HideOobe": "True",
        UPDATE: "5",
        "Policies/NoSuch/Setting": "\\u202e1",
        "SMISettings/AutoLogon/Password": "•••",
    }
    editor.list.table.selectRow(0)
    assert not editor.list.remove.isEnabled()
    editor.list.table.selectRow(1)
    qtbot.keyClick(editor.list.table, Qt.Key.Key_Delete)
    assert len(editor.list.table.rows.rows) == 3
    editor.list.table.selectRow(1)
    qtbot.keyClick(editor.list.table, Qt.Key.Key_Return)
    assert editor.tabs.currentIndex() == 0
    assert editor.panel.row is not None


def test_what_the_catalogue_lacks_is_shown(editor: SettingsEditor, window: MainWindow, qtbot: QtBot) -> None:
    """An unknown setting stands where it is, can be changed and removed, and a problem leads to it."""
    window.session.replace(set_setting(window.session.project, "Policies/NoSuch/Setting", "1"))
    text = field(editor, "Policies/NoSuch/Setting").editor
    assert isinstance(text, TextValue)
    qtbot.keyClicks(text.line, "2")
    assert window.session.value("settings[Policies/NoSuch/Setting]") == "12"
    window.shell.show_place("settings[Policies/NoSuch/Setting]")
    assert window.shell.walk.current == "settings"
    assert editor.panel.row is not None
    assert editor.panel.row.address == "Policies/NoSuch/Setting"
