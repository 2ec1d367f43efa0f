"""*Tools › Build for a list…*: a package for each row, what is wrong with rows, and going on after a stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.jobs.batch import run
from app.jobs.batch.order import BatchOrder, BatchResult, Shard, SheetWish
from app.model.project import Join
from app.packager.read.bulk_token import read_bulk_token
from app.protect.choice import ProtectionOrder, ProtectionWay
from app.ui.batch import dialog as module
from app.ui.batch.dialog import BatchDialog
from app.ui.batch.options import TokenWish
from app.ui.batch.sign_in import BatchSignIn
from tests.jobs.batch.case import CANARY, project
from tests.ui.stage.demo_window import start_demo
from tests.ui.stage.hand import open_dialog, text_of, type_over, wait_for_dialog

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


def test_what_the_command_can_have_the_dialog_has(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Protection, part, processes, sheets, names and files outside reach the order; what cannot be is said before."""
    orders: list[BatchOrder] = []

    def built(order: BatchOrder, _progress: object) -> BatchResult:
        orders.append(order)
        return BatchResult()

    monkeypatch.setattr(module, "build_batch", built)
    window.session.replace(project())
    table = tmp_path / "t.csv"
    table.write_text("site,device.name\nLyon,LY\n", encoding="utf-8")
    window.menus.actions["batch"].trigger()
    dialog = open_dialog(window, BatchDialog)
    options = dialog.options
    assert not options.isVisible()
    type_over(qtbot, dialog.table.line, str(table))
    dialog.more.click()
    assert options.isVisible()
    assert not options.first.isVisible()
    with qtbot.waitSignal(dialog.ended):
        dialog.build.click()
    assert orders[0].protection == ProtectionOrder()
    assert orders[0].shard == Shard()
    assert (orders[0].sheet, orders[0].name_with_end, orders[0].allow_outside, orders[0].jobs) == (
        None,
        False,
        False,
        0,
    )
    options.way.set_value(ProtectionWay.SEALED)
    options.way.edited.emit()
    assert not options.isVisible()
    dialog.more.click()
    assert options.first.isVisible()
    secret = Secret("Zwölf Bären tanzen 7x")
    for part, first, second, said in (
        (3, secret, secret, "no such part"),
        (2, Secret("kurz"), Secret("kurz"), "characters"),
        (2, secret, Secret("other"), "not the same"),
    ):
        options.part.setValue(part)
        options.parts.setValue(2)
        options.first.set_value(first)
        options.second.set_value(second)
        dialog.build.click()
        assert said in text_of(dialog, "batch.status")
    assert len(orders) == 1
    options.second.set_value(secret)
    options.jobs.setValue(3)
    for toggle in (options.script, options.remove_clear, options.with_end, options.outside, dialog.sheets):
        toggle.click()
    options.contact.setText("Desk 4711")
    with qtbot.waitSignal(dialog.ended):
        dialog.build.click()
    found = orders[1]
    assert found.protection == ProtectionOrder(
        way=ProtectionWay.SEALED, password=secret, has_script=False, removes_clear=True
    )
    assert found.shard == Shard(number=2, of=2)
    assert found.sheet == SheetWish(language="en", contact="Desk 4711")
    assert (found.jobs, found.name_with_end, found.allow_outside) == (3, True, True)
    dialog.reject()


def test_a_token_for_each_row_by_one_sign_in(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The demo tenant gives each package its own token; who turns back from the sign-in has built nothing."""
    monkeypatch.setattr(run, "usual_jobs", lambda: 1)
    tenant = start_demo(window, qtbot)
    window.session.replace(project())
    window.session.edit("account.join", Join.ENTRA)
    table = tmp_path / "t.csv"
    table.write_text("file_name,device.name\nLyon,LY-%RAND:3%\nParis,PA-%RAND:3%\n", encoding="utf-8")
    assert window.session.folder is not None
    window.menus.actions["batch"].trigger()
    dialog = open_dialog(window, BatchDialog)
    type_over(qtbot, dialog.table.line, str(table))
    dialog.options.tokens.set_value(TokenWish.EACH)
    dialog.build.click()
    first = wait_for_dialog(qtbot, window, BatchSignIn)
    first.form.cancel.click()
    assert dialog.found is None
    assert not tenant.bulk_tokens
    dialog.build.click()
    sign_in = wait_for_dialog(qtbot, window, BatchSignIn)
    qtbot.waitUntil(sign_in.form.for_me.isEnabled)
    with qtbot.waitSignal(dialog.ended):
        sign_in.form.for_me.click()
    assert "2 packages" in text_of(dialog, "batch.status")
    folder = window.session.folder / "packages"
    assert len({read_bulk_token(folder / f"{name}.ppkg").token.reveal() for name in ("Lyon", "Paris")}) == 2
    assert not dialog.findChildren(BatchSignIn)
    dialog.reject()
