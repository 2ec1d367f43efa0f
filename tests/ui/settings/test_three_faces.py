"""Pages, editor and commands by hand: widgets are typed into, commands write the file, none loses another's work."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.answers.fields.owned import owned_settings
from app.cli import main
from app.model.address import settings
from app.model.field import fields
from app.model.store.project_store import open_project, save_project
from app.ui.settings.page import SettingsPage
from app.ui.widgets.choice import Toggle
from app.ui.widgets.field import TextField
from app.ui.wizard.binding import Binding
from app.ui.work.task import running_tasks
from tests.ui.stage.projects import one_of_each

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.model.project import Project
    from app.ui.window.window import MainWindow

PAGES = ("device", "network", "account", "applications", "certificates")
TEXTS = {
    "Browser/PartnerSearchCode": ("a1", "b2"),
    "DeviceUpdateCenter/CustomPackageId": ("x", "y"),
    "DeviceManagement/TrustedProvisioningSource/PROVURL": ("https://a.example", "https://b.example"),
}
"""Settings of the editor that a person types, and what."""

COMMANDS = {
    "package.version": ("2.0", "3.1"),
    "device.name": ("CLI-%SERIAL%", "CLI-%RAND:4%"),
    "network.wifi[0].ssid": ("Cli", "Commands"),
    "Policies/Camera/AllowCamera": ("Yes", "No"),
    "Policies/Start/HideShutDown": ("Yes", "No"),
    "Browser/PartnerSearchCode": ("c", "d"),
}


class Hand:
    """Somebody who works in the window, and at times in a console, at random."""

    def __init__(self, window: MainWindow, qtbot: QtBot, path: Path, seed: int) -> None:
        """Open a project with something on every page."""
        self.window, self.qtbot, self.path = window, qtbot, path
        self.draw = random.Random(seed)
        self.session = window.session
        save_project(one_of_each(), path)
        self.session.take(open_project(path))
        window.shell.start(visited=True)
        self.window.session.changed_on_disk.connect(self.session.reload)

    def field(self) -> set[str]:
        """Type into a field of a page, or click its switch."""
        self.window.shell.go(self.draw.choice(PAGES))
        self.settle()
        page = self.window.shell.page
        bound = [
            one.editor
            for one in page.findChildren(Binding)
            if isinstance(one.editor, (TextField, Toggle)) and self.is_usable(one.editor)
        ]
        if not bound:
            return set()
        editor = self.draw.choice(sorted(bound, key=lambda one: one.objectName()))
        if isinstance(editor, Toggle):
            editor.click()
        else:
            self.write(editor, f"w{self.draw.randrange(100)}")
        return {editor.objectName()}

    def setting(self) -> set[str]:
        """Find a setting by its name, and type its value."""
        self.window.shell.go("settings")
        page = self.window.shell.page
        assert isinstance(page, SettingsPage)
        self.settle()
        path = self.draw.choice(sorted(TEXTS))
        self.write(page.editor.bar.line, path.rpartition("/")[2])
        self.qtbot.keyClick(page.editor.bar.line, Qt.Key.Key_Return)
        row = page.editor.panel.row
        assert row is not None
        assert row.address == path
        editor = page.editor.panel.fields[0].editor.findChild(TextField)
        assert editor is not None
        self.write(editor, self.draw.choice(TEXTS[path]))
        return {f"settings[{path}]"}

    def step(self) -> set[str] | None:
        """Undo or redo; anything may change by that."""
        step = self.draw.choice([self.session.undo, self.session.redo])
        step()
        return None

    def command(self) -> set[str]:
        """Save, and let a command change the file, which the window notices and loads."""
        self.save()
        key = self.draw.choice(sorted(COMMANDS))
        text = self.draw.choice(COMMANDS[key])
        before = self.session.project
        assert main(["set", str(self.path), f"{key}={text}", "--json"]) == 0
        self.session.look_at_disk()
        self.settle()
        assert self.session.project == open_project(self.path).project
        assert before is not self.session.project
        return {key if "." in key else f"settings[{key}]"}

    def save(self) -> None:
        """Save as Ctrl+S does."""
        ends: list[object] = []
        self.session.save(lambda: ends.append(1), ends.append)
        self.qtbot.waitUntil(lambda: bool(ends))
        assert ends == [1]

    def write(self, editor: TextField, text: str) -> None:
        """Type *text* in place of what *editor* has."""
        editor.setFocus()
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)
        self.session.settle()

    def settle(self) -> None:
        """Wait for what runs in the background."""
        self.qtbot.waitUntil(lambda: not running_tasks(self.window))
        QApplication.processEvents()

    @staticmethod
    def is_usable(editor: QWidget) -> bool:
        """Tell whether a person could work with *editor*."""
        return editor.isVisible() and editor.isEnabled() and not (isinstance(editor, TextField) and editor.isReadOnly())


def places(project: Project) -> dict[str, object]:
    """Return all that *project* says, by place."""
    return {
        **dict(fields(project)),
        **{f"settings[{address}]": text for address, text in settings(project.settings)},
    }


@pytest.mark.parametrize("seed", range(2))
def test_none_loses_the_work_of_another(window: MainWindow, qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    """After each act only what it was about is another; undo leads back to what was opened; the page shows it all."""
    hand = Hand(window, qtbot, tmp_path / "three.wcdproj", seed)
    acts: list[Callable[[], set[str] | None]] = [hand.field] * 5 + [hand.setting] * 3 + [hand.step, hand.command]
    opened, changed = hand.session.project, 0
    for number in range(16):
        before = places(hand.session.project)
        act = hand.command if number == 8 else hand.draw.choice(acts)
        touched = act()
        after = places(hand.session.project)
        others = {one for one in before.keys() | after.keys() if before.get(one) != after.get(one)}
        changed += len(others)
        if touched is not None:
            assert others <= touched, (act, touched)
        if act == hand.command:
            opened = hand.session.project
    assert changed > 5
    assert answers_agree(hand)
    end, count = hand.session.project, 0
    while hand.session.can_undo:
        hand.session.undo()
        count += 1
    assert hand.session.project == opened
    for _ in range(count):
        hand.session.redo()
    assert hand.session.project == end
    hand.save()
    assert open_project(hand.path).project == end


def answers_agree(hand: Hand) -> bool:
    """Tell whether the editor shows all that pages say, and each field of a page what the project has."""
    hand.window.shell.go("settings")
    page = hand.window.shell.page
    assert isinstance(page, SettingsPage)
    hand.settle()
    for address, text in settings(owned_settings(hand.session.project).nodes):
        row = page.editor.model.find(address, owned=True)
        assert row is not None, address
        assert row.owned is not None, address
        assert row.owned.value == text
    for name in PAGES:
        hand.window.shell.go(name)
        hand.settle()
        for one in hand.window.shell.page.findChildren(Binding):
            if isinstance(one.editor, TextField):
                assert one.editor.value() == hand.session.value(one.place), one.place
    return True
