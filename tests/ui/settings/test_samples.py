"""Every sample package and project opens in the editor: all of it is shown, and nothing is lost by touching it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.answers.fields.owned import owned_settings
from app.answers.fields.project import answers_from, project_from
from app.answers.xml.customizations import write_customizations
from app.model.address import settings
from app.model.scenario import ADVANCED, DESKTOP
from app.model.store.project_json import project_from_plain, project_to_plain
from app.model.store.project_store import Opened
from app.ui.session.session import Session
from app.ui.settings.branch import Branch
from app.ui.settings.editor import SettingsEditor
from tests.answers.source import all_answers
from tests.places import needs_examples, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PROBE = "Policies/Start/HideShutDown"


@needs_samples
@needs_examples
def test_samples_are_shown_whole_and_lose_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    """Each setting of each answer file has its row; setting one and undoing it gives the same file again."""
    parent = QWidget()
    qtbot.addWidget(parent)
    session = Session(parent, tmp_path / "copies")
    branch = Branch(session)
    editor = SettingsEditor(branch, parent)
    files = {str(answers.common): (name, answers) for name, answers in all_answers()}
    assert len(files) > 30
    for name, answers in files.values():
        for scenario in (DESKTOP, ADVANCED):
            project = project_from(answers, scenario=scenario)
            session.take(Opened(project=project, path=tmp_path / "x.wcdproj"))
            editor.prepare()
            for is_page, nodes in ((False, project.settings), (True, owned_settings(project).nodes)):
                for address, value in settings(nodes):
                    row = editor.model.find(address, owned=is_page)
                    assert row is not None, (name, address)
                    node = row.owned if is_page else row.free
                    assert node is not None, (name, address)
                    assert node.value == value, (name, address)
            before = branch.node(PROBE)
            branch.set(PROBE, "Yes")
            editor.prepare()
            if before is None:
                branch.remove(PROBE)
            else:
                branch.set(PROBE, before.value)
            editor.prepare()
            assert answers_from(session.project) == answers, name
            assert write_customizations(answers_from(session.project)) == write_customizations(answers), name
        plain = project_to_plain(session.project)
        assert project_to_plain(project_from_plain(plain, name)) == plain
