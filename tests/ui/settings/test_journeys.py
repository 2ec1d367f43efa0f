"""Custom settings, templates and variants: what the window makes and what commands make is the same, byte for byte."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.answers.admx.ingest import AREAS, ingested, set_policies
from app.answers.admx.policy import PolicyState
from app.cli import main
from app.jobs.setting.policies import INGESTION
from app.model.address import find_node
from app.model.custom import CustomScope, CustomType
from app.model.multivariant import variants_of
from app.model.rules.rule import Level
from app.model.store.project_store import open_project
from app.ui.settings.editor import SettingsEditor
from app.ui.settings.page import SettingsPage
from app.ui.settings.row import RowKind
from app.ui.widgets.choice import Choice, Toggle
from app.ui.widgets.field import LongText, SecretField, TextField
from app.ui.widgets.labels import Hint
from app.ui.work.task import running_tasks
from tests.answers.admx.admx_case import write_template
from tests.ui.stage.item_work import click, drop_files, find

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

CAMERA = "Policies/Camera/AllowCamera"


@pytest.fixture
def twins(tmp_path: Path) -> tuple[Path, Path]:
    """Return two folders with the same project and the same template beside it."""
    one, two = tmp_path / "window", tmp_path / "commands"
    one.mkdir()
    assert main(["new", str(one / "a.wcdproj"), "--json"]) == 0
    write_template(one)
    shutil.copytree(one, two)
    return one, two


def page_of(window: MainWindow, folder: Path, panel: str) -> SettingsPage:
    """Open the project in *folder* and go to the tab *panel*."""
    window.session.take(open_project(folder / "a.wcdproj"))
    window.shell.start(visited=True)
    window.shell.go("settings")
    page = window.shell.page
    assert isinstance(page, SettingsPage)
    page.tabs.setCurrentWidget(getattr(page, panel))
    return page


def write(qtbot: QtBot, editor: QWidget, text: str) -> None:
    """Type *text* in place of what *editor* has."""
    target = editor.findChild(TextField) if isinstance(editor, SecretField) else editor
    assert isinstance(target, (TextField, LongText))
    target.setFocus()
    target.selectAll()
    for part in text.split("\n"):
        if part != text.split("\n")[0]:
            qtbot.keyClick(target, Qt.Key.Key_Return)
        qtbot.keyClicks(target, part)


def choose(editor: Choice, value: object) -> None:
    """Choose *value* as a person does."""
    editor.setCurrentIndex(next(index for index in range(editor.count()) if editor.itemData(index) == value))
    editor.activated.emit(editor.currentIndex())


def same_packages(qtbot: QtBot, window: MainWindow, twins: tuple[Path, Path], *words: str) -> None:
    """Save the window's project, change the other by *words*, and compare projects and packages; both verify."""
    ends: list[object] = []
    window.session.save(lambda: ends.append(1), ends.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [1]
    one, two = twins
    assert main(["set", str(two / "a.wcdproj"), "--json", *words]) == 0
    assert (one / "a.wcdproj").read_bytes() == (two / "a.wcdproj").read_bytes()
    for folder in twins:
        assert main(["build", str(folder / "a.wcdproj"), "--reproducible", "--output", str(folder), "--json"]) == 0
        assert main(["verify", str(folder / "a.ppkg"), "--json"]) == 0
    assert (one / "a.ppkg").read_bytes() == (two / "a.ppkg").read_bytes()


def undone(window: MainWindow, before: object) -> None:
    """Undo everything: the project is as it was; then do it again."""
    after, count = window.session.project, 0
    while window.session.can_undo:
        window.session.undo()
        count += 1
    assert window.session.project == before
    for _ in range(count):
        window.session.redo()
    assert window.session.project == after


def test_custom_settings(window: MainWindow, qtbot: QtBot, twins: tuple[Path, Path]) -> None:
    """Added, typed and chosen in the tab; the same by keys."""
    page = page_of(window, twins[0], "custom")
    before = window.session.project
    click(qtbot, page.custom.items.add)
    write(qtbot, find(window, TextField, "custom[0].uri"), "./Device/Vendor/MSFT/New/Thing")
    choose(find(window, Choice, "custom[0].kind"), CustomType.INTEGER)
    write(qtbot, find(window, LongText, "custom[0].value"), "7")
    click(qtbot, page.custom.items.add)
    write(qtbot, find(window, TextField, "custom[1].uri"), "./User/Vendor/MSFT/New/Other")
    choose(find(window, Choice, "custom[1].scope"), CustomScope.USER)
    write(qtbot, find(window, LongText, "custom[1].value"), "x")
    click(qtbot, page.custom.items.add)
    page.custom.items.remove_asked.emit(2)
    assert [entry.title for entry in page.custom.items.view.rows.entries] == [
        "./Device/Vendor/MSFT/New/Thing",
        "./User/Vendor/MSFT/New/Other",
    ]
    undone(window, before)
    same_packages(
        qtbot,
        window,
        twins,
        "custom[0].uri=./Device/Vendor/MSFT/New/Thing",
        "custom[0].kind=integer",
        "custom[0].value=7",
        "custom[1].uri=./User/Vendor/MSFT/New/Other",
        "custom[1].scope=user",
        "custom[1].value=x",
    )


def test_administrative_templates(window: MainWindow, qtbot: QtBot, twins: tuple[Path, Path]) -> None:
    """Dropped on the tree, found by search, a policy enabled with its fields, another disabled; the same by keys."""
    page = page_of(window, twins[0], "editor")
    before, editor = window.session.project, page.editor
    assert drop_files(editor, [twins[0] / "contoso.admx"])
    qtbot.waitUntil(lambda: bool(editor.model.policies.tree.paths) and not running_tasks(editor))
    assert editor.panel.templates.isVisible()
    write(qtbot, editor.bar.line, "contoso home page")
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Return)
    form = editor.panel.policy
    assert form is not None
    assert editor.panel.title.text() == "Home page"
    assert "ADMXIngestion › contoso › Contoso Browser › Network" in editor.panel.path.text()
    assert find(window, Hint, "policy.explanation").text() == "Which page opens first."
    form.state.set_value(PolicyState.ENABLED)
    form.state.edited.emit()
    write(qtbot, find(window, TextField, "policy.Url"), "https://contoso.com")
    write(qtbot, find(window, LongText, "policy.Sites"), "a.com\nb.com")
    choose(find(window, Choice, "policy.Mode"), "0")
    write(qtbot, editor.bar.line, "keep it simple")
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Return)
    form = editor.panel.policy
    assert form is not None
    form.state.set_value(PolicyState.DISABLED)
    form.state.edited.emit()
    editor.bar.show_all()
    rows = [editor.model.find(path) for path in editor.model.policies.tree.paths]
    assert [(row and editor.model.title(row), row and editor.model.value_text(row)) for row in rows] == [
        ("Home page", "Enabled"),
        ("Keep it simple", "Disabled"),
        ("Keep it simple", ""),
    ]
    bare = [one[3] for one in editor.list.table.rows.rows if "SetAdmxPolicy" in one[3]]
    assert [(row := editor.model.find(one)) and row.kind for one in bare] == [RowKind.POLICY] * 2
    undone(window, before)
    same_packages(
        qtbot,
        window,
        twins,
        "--admx",
        str(twins[1] / "contoso.admx"),
        "admx/contoso/HomePage/Url=https://contoso.com",
        "admx/contoso/HomePage/Sites=a.com\\nb.com",
        "admx/contoso/HomePage/Mode=0",
        *(f"admx/contoso/HomePage/{field}=" for field in ("Big", "Bare", "Pairs", "Lines")),
        "admx/contoso/Simple=disabled",
    )


def test_policies_for_certain_devices(window: MainWindow, qtbot: QtBot, twins: tuple[Path, Path]) -> None:
    """The editor of a variant has the policies of the project's templates: set there, marked, removed there only."""
    page = page_of(window, twins[0], "editor")
    session = window.session
    drop_files(page.editor, [twins[0] / "contoso.admx"])
    qtbot.waitUntil(lambda: bool(page.editor.model.policies.tree.paths) and not running_tasks(page.editor))
    common = session.project.settings
    page.tabs.setCurrentWidget(page.variants)
    page.variants.add_target()
    page.variants.add_variant()
    assert page.variants.variant is not None
    editor = page.variants.variant.editor
    assert isinstance(editor, SettingsEditor)
    editor.prepare()
    qtbot.waitUntil(lambda: bool(editor.model.policies.tree.paths) and not running_tasks(editor))
    write(qtbot, editor.bar.line, "contoso home page")
    qtbot.keyClick(editor.bar.line, Qt.Key.Key_Return)
    form = editor.panel.policy
    assert form is not None
    form.state.set_value(PolicyState.ENABLED)
    form.state.edited.emit()
    row = editor.panel.row
    assert row is not None
    qtbot.waitUntil(lambda: editor.model.level(row) is Level.ERROR)
    assert "Url" in form.problems.text()
    assert form.problems.y() < form.fields["Url"].mapTo(form, form.fields["Url"].rect().topLeft()).y()
    assert "variant[target 1]/admx/contoso/HomePage" in editor.panel.facts.text()
    url = form.fields["Url"]
    assert isinstance(url, TextField)
    write(qtbot, url, "https://contoso.com")
    assert editor.model.value_text(row) == "Enabled"
    assert session.project.settings == common
    (one,) = set_policies(variants_of(session.project.variants)[0].settings)
    assert 'id="Url" value="https://contoso.com"' in one.text
    qtbot.waitUntil(lambda: editor.model.level(row) is None)
    template = next(iter(row.ancestors()))
    while template.parent is not None and template.parent.spot is not None:
        template = template.parent
    for chosen in (template, row):  # no variant takes a template away; a policy it does
        assert editor.tree.choose(chosen)
        editor.actions_of_tree.remove.trigger()
        assert len(ingested(session.project.settings)) == 1
    assert variants_of(session.project.variants)[0].settings == ()
    assert editor.show_address(INGESTION)
    assert not editor.panel.templates.isVisibleTo(editor)
    assert "every device" in editor.panel.note.text()


def test_policies_are_removed_and_marked(window: MainWindow, qtbot: QtBot, twins: tuple[Path, Path]) -> None:
    """A wrong field marks its policy and what is above it; Delete unsets a policy, and takes away a template."""
    page = page_of(window, twins[0], "editor")
    editor, session = page.editor, window.session
    drop_files(editor, [twins[0] / "contoso.admx"])
    qtbot.waitUntil(lambda: bool(editor.model.policies.tree.paths) and not running_tasks(editor))
    path = editor.model.policies.tree.paths[0]
    assert editor.show_address(path)
    assert editor.panel.policy is not None
    editor.panel.policy.state.set_value(PolicyState.ENABLED)
    editor.panel.policy.state.edited.emit()
    row = editor.model.find(path)
    assert row is not None
    qtbot.waitUntil(lambda: editor.model.level(row) is Level.ERROR)
    assert all(editor.model.level(one) is Level.ERROR for one in row.ancestors())
    place = next(one.place for one in session.problems if one.code == "admx_value")
    editor.tree.collapse_whole()
    assert page.show_place(place)
    assert editor.panel.row is row
    editor.actions_of_tree.menu.aboutToShow.emit()
    editor.actions_of_tree.menu.aboutToHide.emit()
    editor.actions_of_tree.remove.trigger()
    assert (row.free, find_node(session.project.settings, AREAS)) == (None, None)
    assert editor.show_address(path.rpartition("/")[0].rpartition("/")[0].rpartition("/")[0])
    editor.actions_of_tree.remove.trigger()
    qtbot.waitUntil(lambda: not editor.model.policies.tree.paths and not running_tasks(editor))
    assert not session.project.templates
    assert not session.project.settings


def test_certain_devices(
    window: MainWindow, qtbot: QtBot, twins: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """A target, a variant with a setting, tried out with the facts of a device; the same by keys and command."""
    page = page_of(window, twins[0], "variants")
    before, panel = window.session.project, page.variants
    click(qtbot, panel.targets.add)
    write(qtbot, find(window, TextField, "target.name"), "laptop")
    assert panel.target is not None
    line = next(iter(panel.target._lines.values()))
    choose(line.name, "PowerPlatformRole")
    write(qtbot, line.value, "2")
    click(qtbot, panel.variants.add)
    assert panel.variant is not None
    assert panel.variant.editor is not None
    window.session.edit(f"variants[Variant/Settings/{CAMERA}]", "No")
    field = panel.trial.facts["PowerPlatformRole"]
    write(qtbot, field, "2")
    shown = panel.trial.result.toPlainText()
    assert f"{CAMERA} = No" in shown
    assert "✓ Target laptop, state 1" in shown
    undone(window, before)
    same_packages(qtbot, window, twins, "target[laptop]/PowerPlatformRole=2", f"variant[laptop]/{CAMERA}=No")
    capsys.readouterr()
    assert main(["settings", "try", str(twins[1] / "a.wcdproj"), "PowerPlatformRole=2", "--json"]) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert [one["value"] for one in outcome["settings"] if one["path"] == CAMERA] == ["No"]


def test_a_value_that_becomes_a_secret_leaves_the_clear(
    window: MainWindow, qtbot: QtBot, twins: tuple[Path, Path]
) -> None:
    """Marked as a secret after it was typed, the value moves to where secrets are, and one step takes that back."""
    page = page_of(window, twins[0], "custom")
    click(qtbot, page.custom.items.add)
    write(qtbot, find(window, TextField, "custom[0].uri"), "New/Pass")
    write(qtbot, find(window, LongText, "custom[0].value"), "Zq7hush")
    find(window, Toggle, "custom[0].hidden").click()
    qtbot.waitUntil(lambda: bool(window.session.project.custom[0].secret))
    one = window.session.project.custom[0]
    assert (one.value, one.secret.reveal(), one.hidden) == ("", "Zq7hush", True)
    assert not find(window, LongText, "custom[0].value").isVisible()
    assert page.custom.items.view.rows.entries[0].detail == "string · •••"
