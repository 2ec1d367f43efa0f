"""*Tools › Build for a list…*: a package for each row, what is wrong with rows, and going on after a stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.jobs.batch import run
from app.ui.batch.dialog import BatchDialog
from tests.jobs.batch.case import CANARY, project
from tests.ui.stage.hand import open_dialog, text_of, type_over

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def test_built_refused_and_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table with an error builds nothing and names the row; corrected, all is built, and the second time kept."""
    monkeypatch.setattr(run, "usual_jobs", lambda: 1)  # no processes for two rows
    window.session.replace(project())
    table = tmp_path / "t.csv"
    table.write_text("site,device.name\nLyon,bad name?\nParis,PA\n", encoding="utf-8")
    assert window.session.folder is not None
    window.menus.actions["batch"].trigger()
    dialog = open_dialog(window, BatchDialog)
    dialog.build.click()
    assert "Choose the table" in text_of(dialog, "batch.status")
    type_over(qtbot, dialog.table.line, str(table))
    type_over(qtbot, dialog.names, "{site}")
    with qtbot.waitSignal(dialog.ended):
        dialog.build.click()
        assert dialog.stop.isVisible()
    assert "Nothing was built" in text_of(dialog, "batch.status")
    assert ("2", "Error", "device.name") in [row[:3] for row in dialog.rows.rows.rows]
    table.write_text("site,device.name\nLyon,LY\nParis,PA\n", encoding="utf-8")
    for kept in (0, 2):
        with qtbot.waitSignal(dialog.ended):
            dialog.build.click()
        assert dialog.found is not None
        assert dialog.found.kept == kept
        assert sorted(one.name for one in (window.session.folder / "packages").glob("*.ppkg")) == [
            "Lyon.ppkg",
            "Paris.ppkg",
        ]
    assert CANARY not in str(dialog.rows.rows.rows)
    dialog.reject()
