"""Every setting of the catalogue through the editor: set in its field, saved, opened, built, read in the package."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from app.answers.fields.project import answers_from
from app.answers.rules.catalogue_rules import setting_problems
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import TargetKind
from app.catalogue.value import text_of
from app.core.secret import Secret
from app.jobs.project import ChangeOrder, Changes, change_project
from app.model.address import parse_address, set_value
from app.model.project import Package, Project
from app.model.scenario import ADVANCED
from app.model.store.project_store import open_project, save_project
from app.packager.read.package import read_provxml
from app.ui.session.session import Session
from app.ui.settings.branch import Branch
from app.ui.settings.choice_value import ChoiceValue
from app.ui.settings.editor import SettingsEditor
from app.ui.settings.value_editor import BooleanValue, FileValue, NumberValue, SecretValue, TextValue
from app.ui.settings.value_row import ValueRow
from tests.packager.build_case import ID, PROV, built, contents
from tests.ui.settings.leaves import content_of, expected_parm, expected_text, leaves

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.model.node import Node
    from tests.ui.settings.leaves import Leaf

WORD = Secret("correct horse battery staple")


def enter(field: ValueRow, leaf: Leaf, folder: Path) -> None:
    """Do in the field what a person does to give the setting the value of *leaf*."""
    editor = field.editor
    assert editor.isEnabled(), leaf.address
    match editor:
        case ChoiceValue():
            index = editor.choice.findData(leaf.value)
            assert index >= 0, leaf.address
            editor.choice.setCurrentIndex(index)
            editor.choice.activated.emit(index)
        case BooleanValue():
            editor.buttons[leaf.value].click()
        case SecretValue():
            editor.line.insert(leaf.value)
        case FileValue():
            editor.choose(str(folder / leaf.value))
        case NumberValue():
            editor.lineEdit().clear()
            editor.lineEdit().insert(leaf.value)
        case TextValue():
            editor.line.clear()
            editor.line.insert(leaf.value)


class Hand:
    """Somebody at the editor of the project in *folder*."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        """Open the project."""
        self.folder = folder
        self.session = Session(parent, folder / "copies")
        self.session.take(open_project(folder / "editor.wcdproj"))
        self.branch = Branch(self.session)
        self.editor = SettingsEditor(self.branch, parent)
        self.editor.prepare()

    def field(self, address: str) -> ValueRow:
        """Return the field of the setting at *address*, as the panel shows it."""
        row = self.editor.model.find(address)
        assert row is not None, address
        field = ValueRow(self.branch, row, self.editor)
        self.editor.panel.show_field(field)
        return field

    def set(self, leaf: Leaf) -> None:
        """Give the setting its value; what it depends on first gets a value with which it counts."""
        field = self.field(leaf.address)
        for _ in range(5):
            if field.editor.isEnabled():
                break
            for other, wanted in self.editor.panel.unmet(field.row):
                setting = load_catalogue()["/".join(step.name for step in parse_address(other))]
                self.branch.set(other, text_of(setting, wanted))
                break
            self.editor.prepare()
            self.editor.panel.show_field(field)
        enter(field, leaf, self.folder)
        shiboken6.delete(field)

    def add_items(self, leaf: Leaf) -> None:
        """Add the items that lie on the way to *leaf*, each in the panel of its map or list."""
        parts = leaf.address.split("/")
        for end in range(1, len(parts) + 1):
            if "[" in parts[end - 1] and self.branch.node("/".join(parts[:end])) is None:
                panel, step = self.editor.panel, parse_address(parts[end - 1])[0]
                assert self.editor.show_address("/".join(parts[: end - 1]))
                key = step.keys[0][1]
                if panel.items.file.isVisibleTo(panel):
                    panel.items.file.choose(str(self.folder / leaf.value))
                elif panel.items.keys.isVisibleTo(panel):
                    panel.items.keys.set_value(key)
                else:
                    panel.items.key.insert(key)
                panel.items.add.click()
                self.editor.prepare()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two empty projects of one package."""
    made = tmp_path_factory.mktemp("leaves")
    project = Project(kind=ADVANCED.key, package=Package(id=ID, name="leaves"))
    for name in ("editor", "command"):
        save_project(project, made / f"{name}.wcdproj")
    return made


def test_every_setting_from_the_field_to_the_package(folder: Path, qtbot: QtBot) -> None:
    """What is typed into the field of each setting is in the package where its kind says; ppkg set agrees."""
    every = [leaf for leaf in leaves(folder) if leaf.setting.can_be_built]
    parent = QWidget()
    qtbot.addWidget(parent)
    hand = Hand(folder, parent)
    for leaf in every:
        hand.add_items(leaf)
    for leaf in every:
        hand.set(leaf)
    for leaf in every:  # those that others depend on had another value meanwhile
        node = hand.branch.node(leaf.address)
        assert node is not None, leaf.address
        if node.text() != leaf.value:
            hand.editor.prepare()
            hand.set(leaf)
    wrong = [one for one in every if (node := hand.branch.node(one.address)) is None or node.text() != one.value]
    assert [leaf.address for leaf in wrong] == []
    with qtbot.waitSignal(hand.session.path_changed):
        hand.session.save(lambda: None, lambda error: pytest.fail(str(error)), passphrase=WORD)

    change_project(
        ChangeOrder(
            path=folder / "command.wcdproj",
            changes=Changes(
                values=tuple((leaf.address, leaf.value) for leaf in every if not leaf.setting.sensitive),
                secrets=lambda: {one.address: Secret(one.value) for one in every if one.setting.sensitive},
                passphrase=lambda _has_secrets: WORD,
            ),
        )
    )
    by_editor, by_command = (open_project(folder / f"{name}.wcdproj", WORD).project for name in ("editor", "command"))
    assert by_editor == by_command
    check_package(every, contents(built(answers_from(by_editor), folder).package))


def check_package(every: list[Leaf], files: dict[str, bytes]) -> None:
    """Look for each of *every* in the *files* of the package, by the facts of its kind."""
    found = {
        (path.split("/")[3], tuple(part for part, _ in parm.path), parm.name, parm.value)
        for path, data in files.items()
        if path.startswith(PROV) and path.endswith(".provxml")
        for parm in read_provxml(data, path)
    }
    assets = {data for path, data in files.items() if path.startswith("DataAsset/")}
    values = "\n".join(value for *_, value in found)
    missing = []
    for leaf in every:
        target = leaf.setting.target
        assert target is not None
        parm = expected_parm(leaf)
        if parm is not None:
            is_there = parm in found
        elif target.kind is TargetKind.ASSET:
            is_there = content_of(leaf.setting) in assets
        elif target.kind in (TargetKind.NONE, TargetKind.PART):
            is_there = True  # it steers the editor, or is folded into its neighbour
        else:
            is_there = expected_text(leaf) in values
        if not is_there:
            missing.append(f"{target.kind}: {leaf.address}")
    assert missing == []
    assert {leaf.setting.target.kind for leaf in every if leaf.setting.target} == set(TargetKind)


def test_what_cannot_be_built_cannot_be_set(folder: Path, qtbot: QtBot) -> None:
    """The field of a setting without a target is closed and says why; by ppkg set it is an error with a sentence."""
    hidden = [leaf for leaf in leaves(folder) if not leaf.setting.can_be_built]
    assert len(hidden) > 100
    nodes: tuple[Node, ...] = ()
    for leaf in hidden:
        nodes = set_value(nodes, leaf.address, leaf.secret)
    found = setting_problems(replace(Project(), settings=nodes))
    refused = {one.place for one in found if one.code == "setting_without_place"}
    assert {f"settings[{leaf.address}]" for leaf in hidden} == refused
    parent = QWidget()
    qtbot.addWidget(parent)
    hand = Hand(folder, parent)
    for leaf in hidden[::12]:
        path = leaf.setting.path
        if "[" not in leaf.address:
            field = hand.field(path)
            assert not field.editor.isEnabled(), path
            assert "[UNKNOWN]" in field.state.words()
