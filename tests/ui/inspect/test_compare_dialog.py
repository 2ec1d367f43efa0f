"""The dialog that compares two packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from app.answers.fields.project import answers_from
from app.core.secret import Secret
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.ui.inspect.compare_dialog import CompareDialog
from tests.ui.stage.hand import open_dialog, text_of, type_over

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def built(folder: Path, name: str, password: str, device: str = "PC-%SERIAL%") -> Path:
    """Build a package of a project that differs in these texts alone."""
    project = Project(
        package=Package(id="{11111111-2222-3333-4444-555555555555}", name=name),
        device=Device(name=device),
        account=Account(join=Join.LOCAL, administrator=Administrator(name="ops", password=Secret(password))),
    )
    folder.mkdir(exist_ok=True)
    return build_package(answers_from(project), FolderFiles(folder), dialect_of(project), folder).package


def opened(window: MainWindow) -> CompareDialog:
    """Open the dialog from the menu."""
    window.menus.actions["compare"].trigger()
    return open_dialog(window, CompareDialog)


def test_differences_are_shown_without_secrets(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Typing both paths compares; a changed name is told with both values, a changed password without any."""
    first = built(tmp_path / "1", "Contoso", "Sommer-2026-regnet")
    second = built(tmp_path / "2", "Contoso", "Winter-2026-schneit", "LT-%SERIAL%")
    dialog = opened(window)
    type_over(qtbot, dialog.first.line, str(first))
    type_over(qtbot, dialog.second.line, str(second))
    qtbot.waitUntil(lambda: "different things" in text_of(dialog, "compare.verdict"))
    rows = {row[1]: row for row in dialog.table.rows.rows}
    name = next(row for key, row in rows.items() if "DNSComputerName" in key)
    assert name[2:] == ("PC-%SERIAL%", "LT-%SERIAL%")
    password = next(row for key, row in rows.items() if "Password" in key)
    assert password[2:] == ("•••", "•••")
    assert "2026" not in str(dialog.table.rows.rows)
    dialog.reject()


def choose(dialog: CompareDialog, first: Path, second: Path) -> None:
    """Choose the two packages, one after the other."""
    dialog.first.choose(str(first))
    dialog.second.choose(str(second))


def test_same_package_is_the_same(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A package and itself: byte for byte; two builds of one project: the same to a PC."""
    first, second = (built(tmp_path / name, "Contoso", "Sommer-2026-regnet") for name in "12")
    dialog = opened(window)
    choose(dialog, first, first)
    qtbot.waitUntil(lambda: "byte for byte" in text_of(dialog, "compare.verdict"))
    choose(dialog, first, second)
    qtbot.waitUntil(lambda: "only times and numbers" in text_of(dialog, "compare.verdict"))
    assert dialog.table.rows.rowCount() == 0
    dialog.reject()


def test_what_is_no_package_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The sentence stands where the verdict would, as plain text; a good pair is compared afterwards."""
    bad = tmp_path / "bad.ppkg"
    bad.write_bytes(b"x" * 5000)
    good = built(tmp_path / "1", "Contoso", "Sommer-2026-regnet")
    dialog = opened(window)
    choose(dialog, bad, good)
    qtbot.waitUntil(lambda: text_of(dialog, "compare.verdict").startswith("✕"))
    choose(dialog, good, good)
    qtbot.waitUntil(lambda: "byte for byte" in text_of(dialog, "compare.verdict"))
    assert all(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    dialog.reject()
