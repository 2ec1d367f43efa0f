"""An advanced project from its tile on the start page to a package that is verified, nothing replaced by a mock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.catalogue.edition import CHOICES
from app.jobs.verify import verify
from app.model.scenario import ADVANCED, ScenarioKind
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.settings.choice_value import ChoiceValue
from app.ui.settings.page import SettingsPage
from tests.own_place import keep_documents_in
from tests.packager.build_case import PROV, contents
from tests.ui.stage.hand import click, type_over, wait_for_dialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_from_the_tile_to_a_verified_package(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    """Tile, editions, search, value, an item of a map, build; the package is in order and holds what was chosen."""
    keep_documents_in(tmp_path / "home", monkeypatch)
    window.close_project()
    click(qtbot, window.start.scenarios[ScenarioKind.ADVANCED])
    dialog = wait_for_dialog(qtbot, window, NewProjectDialog)
    assert dialog.editions.isVisible()
    assert [dialog.editions.itemData(row) for row in range(dialog.editions.count())] == [one.key for one in CHOICES]
    qtbot.keyClick(dialog.editions, Qt.Key.Key_Down)
    assert dialog.editions.value() == "all"
    type_over(qtbot, dialog.name, "Lab")
    type_over(qtbot, dialog.folder.line, str(tmp_path / "lab"))
    qtbot.waitUntil(dialog.make.isEnabled)
    click(qtbot, dialog.make)
    qtbot.waitUntil(lambda: window.session.path == tmp_path / "lab" / "Lab.wcdproj")
    project = window.session.project
    assert (project.kind, project.editions) == (ADVANCED.key, ("WindowsCommon",))
    assert project.scenario.sections == ADVANCED.sections

    page = window.shell.page
    assert isinstance(page, SettingsPage)
    editor = page.editor
    qtbot.waitUntil(lambda: editor.is_ready)
    qtbot.keyClicks(editor.bar.line, "turn off the webcam")
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Return)
    field = editor.panel.fields[0]
    assert field.row.address == "Policies/Camera/AllowCamera"
    assert isinstance(field.editor, ChoiceValue)
    qtbot.keyClick(field.editor.choice, Qt.Key.Key_Down)
    chosen = field.editor.value()
    assert chosen is not None
    assert editor.show_address("Accounts/Users")
    qtbot.keyClicks(editor.panel.items.key, "ada")
    click(qtbot, editor.panel.items.add)
    group = next(one for one in editor.panel.fields if one.row.step.name == "UserGroup")
    assert isinstance(group.editor, ChoiceValue)
    qtbot.keyClick(group.editor.choice, Qt.Key.Key_Down)

    click(qtbot, window.shell.next)
    finish = window.shell.page
    assert isinstance(finish, FinishPage)
    click(qtbot, finish.panel.build)
    qtbot.waitUntil(lambda: finish.panel.state in (BuildState.IDLE, BuildState.DONE, BuildState.FAILED))
    assert finish.panel.state is BuildState.DONE
    package = tmp_path / "lab" / "Lab.ppkg"
    assert verify(package).ok
    files = contents(package)
    written = "".join(data.decode("utf-8-sig") for path, data in files.items() if path.startswith(PROV))
    assert 'name="AllowCamera"' in written
    assert 'name="LocalUserGroup"' in written
    assert "HideOobe" not in written
