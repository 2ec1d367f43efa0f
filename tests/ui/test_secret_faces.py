"""The window and the command line ask for the same secrets of a project that lacks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from app.cli.start import run
from app.jobs.source import open_source
from app.model.store.project_store import open_project, save_project
from app.ui.finish.secret_question import SecretQuestion
from app.ui.session.session import Session
from tests.model.test_secret_need import TABLE, used

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("number", range(len(TABLE)))
def test_both_faces_ask_for_the_same(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    """Whatever the choices, both ask for what goes into the package; without it ``build`` names that and no more."""
    path = tmp_path / "Office.wcdproj"
    save_project(TABLE[number], path)
    wanted = set(used(TABLE[number]))
    opened = open_project(path)
    assert wanted <= set(opened.left_out)
    widget = QWidget()
    qtbot.addWidget(widget)
    session = Session()
    session.opened, session.project = opened, opened.project
    assert set(SecretQuestion(session, widget)._missing()) == wanted
    assert set(open_source(path).needed) == wanted
    code = run(["build", str(path)])
    said = capsys.readouterr()
    asked = {line.split(" ")[1] for line in said.out.splitlines() if line.startswith("secret: ")}
    assert asked == wanted
    assert code == 3
