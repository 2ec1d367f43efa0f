"""The card of an application: the command line, facts of the file, app packages, dependencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QToolButton

from app.model.project import Application, Dependency, Installation, Project
from app.model.store.project_store import Opened
from app.ui.pages.dependency_card import DependencyCard
from app.ui.widgets.choice import RadioChoice
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.path_field import FileField
from tests.packager.app_files import CONTOSO_ID, VCLIBS, app, framework, manifest, need
from tests.packager.installer_files import MANIFEST, app_package, program
from tests.ui.pages.application_case import PLACE, TEXTS, names, with_applications
from tests.ui.stage.item_work import click, find, page_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


def ways(window: MainWindow) -> list[Installation]:
    """Return how the project's applications are installed."""
    return [application.installation for application in window.session.project.applications]


def test_name_and_command_line_follow_another_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Choosing another file brings its name and command line, but not over what somebody wrote."""
    page = page_of(window, "applications")
    page.add_files([program(tmp_path / "one.exe", TEXTS, tail=b"\xef\xbe\xad\xdeNullsoftInst")])
    qtbot.waitUntil(lambda: bool(window.session.project.applications))
    qtbot.waitUntil(lambda: bool(find(window, FactList, f"{PLACE}.facts").facts))
    program(tmp_path / "two.exe", {"ProductName": "Other"}, section=b".wixburn")
    find(window, FileField, f"{PLACE}.command_file").choose(str(tmp_path / "two.exe"))
    qtbot.waitUntil(lambda: names(window) == ["Other"])
    assert window.session.project.applications[0].command_line == 'cmd /c "two.exe" /quiet /norestart'
    window.session.edit(f"{PLACE}.command_line", "cmd /c mine.cmd")
    find(window, FileField, f"{PLACE}.command_file").choose(str(tmp_path / "one.exe"))
    qtbot.waitUntil(lambda: names(window) == ["Contoso Agent"])
    assert window.session.project.applications[0].command_line == "cmd /c mine.cmd"


def test_proposal_is_one_click_away(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Where the command line is another one, the proposed one is shown; a click takes it. A guess says so."""
    page = page_of(window, "applications")
    page.add_files([program(tmp_path / "a.exe", TEXTS)])
    qtbot.waitUntil(lambda: bool(window.session.project.applications))
    qtbot.waitUntil(lambda: "guess" in find(window, QLabel, f"{PLACE}.command_line.rule").text())
    use = find(window, QPushButton, f"{PLACE}.use")
    assert not use.isVisible()
    window.session.edit(f"{PLACE}.command_line", "a.exe")
    assert use.isVisible()
    assert "a.exe&quot; /quiet" in find(window, QLabel, f"{PLACE}.proposed").text()
    click(qtbot, use)
    assert window.session.project.applications[0].command_line == 'cmd /c "a.exe" /quiet'
    assert not use.isVisible()


def test_facts_of_the_file_are_plain_text(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """What a file says of itself is shown, and markup in it stays text."""
    page = page_of(window, "applications")
    page.add_files([program(tmp_path / "a.exe", {**TEXTS, "CompanyName": "<b>Bad</b>"})])
    qtbot.waitUntil(lambda: bool(window.session.project.applications))
    facts = find(window, FactList, f"{PLACE}.facts")
    qtbot.waitUntil(lambda: ("Publisher", "<b>Bad</b>") in facts.facts)
    assert {"Product": "Contoso Agent", "Version": "4.2.1"}.items() <= dict(facts.facts).items()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in facts.findChildren(QLabel)[1::2])
    assert "4.2.1" in page.items.view.rows.entries[0].detail


def test_app_package_command_follows_its_dependencies(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Files that an app package needs stand in its command line, in one step, and leave it again."""
    page = page_of(window, "applications")
    page.add_files([app_package(tmp_path / "notes.msix", MANIFEST.format(name="Notes", publisher="Contoso"))])
    qtbot.waitUntil(lambda: names(window) == ["Notes"])
    library = app_package(tmp_path / "VCLibs.appx", MANIFEST.format(name="VC", publisher="x"))
    line = window.session.project.applications[0].command_line
    card = window.findChild(DependencyCard)
    assert isinstance(card, DependencyCard)
    card.add_files([str(library)])
    application = window.session.project.applications[0]
    assert application.dependencies == (Dependency(name="VCLibs.appx", file="VCLibs.appx"),)
    assert application.command_line == f'{line} /DependencyPackagePath:"VCLibs.appx"'
    assert find(window, QLineEdit, f"{PLACE}.dependencies[0].name").isVisible()
    click(qtbot, find(window, QToolButton, f"{PLACE}.dependencies[0].remove"))
    assert window.session.project.applications[0].command_line == line
    assert card.add.hasFocus()
    window.session.undo()
    assert find(window, FileField, f"{PLACE}.dependencies[0].file").value() == "VCLibs.appx"


def test_app_package_is_filled_in_from_its_manifest(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Family name and the frameworks beside it are found, also for the command line; facts tell what it needs."""
    page = page_of(window, "applications")
    path = app(tmp_path / "notes.msix", manifest(needs=(need(), need("Contoso.Gone"))))
    framework(tmp_path / "Dependencies" / "x64" / "vclibs.appx")
    page.add_files([path])
    qtbot.waitUntil(lambda: names(window) == ["Notes"])
    application = window.session.project.applications[0]
    assert application.family_name == f"Contoso.Notes_{CONTOSO_ID}"
    assert application.installation is Installation.COMMAND
    assert application.dependencies == (Dependency(name="vclibs.appx", file="Dependencies/x64/vclibs.appx"),)
    assert application.command_line.endswith('/DependencyPackagePath:"vclibs.appx"')
    facts = find(window, FactList, f"{PLACE}.facts")
    qtbot.waitUntil(lambda: ("Needs", f"{VCLIBS}, Contoso.Gone") in facts.facts)
    assert {"Family name": application.family_name, "Processors": "x64"}.items() <= dict(facts.facts).items()
    label = find(window, QLabel, f"{PLACE}.command_file.problems")
    qtbot.waitUntil(lambda: "Contoso.Gone" in label.text())
    assert VCLIBS not in label.text()


def test_way_of_installation_is_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Windows instead of DISM: the command goes out of sight, the family name comes, and one step takes it back."""
    page = page_of(window, "applications")
    page.add_files([app(tmp_path / "notes.msix")])
    qtbot.waitUntil(lambda: names(window) == ["Notes"])
    line, family = find(window, QLineEdit, f"{PLACE}.command_line"), find(window, QLineEdit, f"{PLACE}.family_name")
    facts = find(window, FactList, f"{PLACE}.facts")
    qtbot.waitUntil(lambda: ("Kind", "App package") in facts.facts)
    assert line.isVisible()
    assert not family.isVisible()
    choice = find(window, RadioChoice, f"{PLACE}.installation")
    for button in choice.findChildren(QRadioButton):
        assert button.isVisible()
    click(qtbot, choice.findChildren(QRadioButton)[1])
    assert ways(window) == [Installation.DEVICE]
    assert family.isVisible()
    assert not line.isVisible()
    assert "[INFERRED]" in find(window, QLabel, f"{PLACE}.installation.rule").text()
    qtbot.keyClicks(family, "x")
    label = find(window, QLabel, f"{PLACE}.family_name.problems")
    qtbot.waitUntil(lambda: "is not a package family name" in label.text() or "but that of" in label.text())
    window.session.undo()
    window.session.undo()
    assert ways(window) == [Installation.COMMAND]
    assert line.isVisible()
    assert not family.isVisible()


def test_way_of_installation_is_only_offered_for_app_packages(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A program has its command line and no other way."""
    page = page_of(window, "applications")
    page.add_files([program(tmp_path / "setup.exe", TEXTS)])
    qtbot.waitUntil(lambda: bool(window.session.project.applications))
    facts = find(window, FactList, f"{PLACE}.facts")
    qtbot.waitUntil(lambda: bool(facts.facts))
    assert not find(window, RadioChoice, f"{PLACE}.installation").isVisible()
    assert find(window, QLineEdit, f"{PLACE}.command_line").isVisible()


def test_app_of_an_older_project_gets_its_family_name(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """One that DISM installed needs none; it is read when another way is chosen."""
    app(tmp_path / "notes.msix")
    assert window.session.path is not None
    old = Application(name="Notes", command_file=str(tmp_path / "notes.msix"), command_line="dism.exe /Online")
    window.session.take(Opened(project=Project(applications=(old,)), path=window.session.path))
    page_of(window, "applications")
    facts = find(window, FactList, f"{PLACE}.facts")
    qtbot.waitUntil(lambda: ("Kind", "App package") in facts.facts)
    click(qtbot, find(window, RadioChoice, f"{PLACE}.installation").findChildren(QRadioButton)[2])
    application = window.session.project.applications[0]
    assert application.installation is Installation.USER
    assert application.family_name == f"Contoso.Notes_{CONTOSO_ID}"


def test_dependency_fields_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    """Name and file of a dependency are fields like any other."""
    with_applications(window, "a")
    card = window.findChild(DependencyCard)
    assert isinstance(card, DependencyCard)
    card.add_files(["/elsewhere/data.bin"])
    qtbot.keyClicks(find(window, QLineEdit, f"{PLACE}.dependencies[0].name"), "!")
    qtbot.keyClicks(find(window, FileField, f"{PLACE}.dependencies[0].file").line, "!")
    assert window.session.project.applications[0].dependencies == (
        Dependency(name="data.bin!", file="/elsewhere/data.bin!"),
    )
