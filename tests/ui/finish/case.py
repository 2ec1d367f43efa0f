"""The last page of a good project, and the end of its build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Device,
    Join,
    Package,
    Project,
)
from app.model.store.project_store import open_project, save_project
from app.ui.finish.build_panel import BuildState
from app.ui.finish.page import FinishPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


GOOD = Project(
    package=Package(id="{11111111-2222-3333-4444-555555555555}", name="Contoso", description="Laptops"),
    device=Device(name="PC-%SERIAL%"),
    account=Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret("Sommer-2026-regnet"))),
)


def show(window: MainWindow, path: Path, project: Project, *, passphrase: Secret | None = None) -> FinishPage:
    """Save *project* as *path*, open it in *window* and show the last page."""
    save_project(project, path, passphrase=passphrase)
    window.session.take(open_project(path, passphrase))
    window.session.replace(project)
    window.shell.go("finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    return page


def end(qtbot: QtBot, page: FinishPage) -> BuildState:
    """Wait until the build has ended, and tell how."""
    ends = (BuildState.IDLE, BuildState.DONE, BuildState.FAILED)
    qtbot.waitUntil(lambda: page.panel.state in ends)
    return page.panel.state
