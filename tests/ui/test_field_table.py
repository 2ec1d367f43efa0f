"""All fields: each has one editor, which changes it and nothing else and follows it; and problems are seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel

from app.core.secret import Secret
from app.model.field import fields, get_field, set_field
from app.model.kiosk import EdgeKiosk, Kiosk, KioskAccount, KioskApp, Launcher
from app.model.project import Account, Installation, Join
from app.model.scenario import DESKTOP, ScenarioKind
from app.model.store.project_store import Opened
from app.ui.widgets.choice import Choice, Day, Number, RadioChoice, Toggle
from app.ui.widgets.field import LongText, SecretField, TextField, focus_widget
from app.ui.widgets.labels import problem_text
from app.ui.widgets.path_field import FileField
from app.ui.wizard.binding import Binding
from app.ui.wizard.flow import StepState
from app.ui.wizard.problem_list import ProblemList
from tests.ui.stage.projects import STATES, one_of_each
from tests.ui.stage.scene import settle, wait_for_jobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.model.project import Project
    from app.ui.window.window import MainWindow

WITHOUT_EDITOR = {
    "kind": "there is one kind of project so far",
    "editions": "it follows from the kind",
    "package.notes": "WCD shows it nowhere either; it is kept as it came",
    "network.wifi[0].label": "only keeps the name that another tool gave to the element",
    "network.profiles[0].label": "only keeps the name that another tool gave to the element",
    "account.administrator.label": "only keeps the name that another tool gave to the element",
    "certificates[0].label": "only keeps the name that another tool gave to the element",
    "kiosk.label": "only keeps the name that another tool gave to the element",
    "kiosk.written": "only keeps how another tool wrote account and app",
    "account.entra.made": "the program notes it when it obtains a token",
    "origin.name": "only keeps what the WCD project said of itself",
    "origin.description": "only keeps what the WCD project said of itself",
    "origin.version": "only keeps what the WCD project said of itself",
    "origin.scenario": "only keeps what the WCD project said of itself",
}
"""Fields that no page shows, each with the reason; a new field is in this list or on a page."""

APP_FIELDS = {"applications[0].installation", "applications[0].family_name"}
"""Fields of app packages: those of other installers do not show them."""

READ_ONLY = {"package.id"}
"""Fields that are shown, and that nobody types."""

PLACES = [place for place, _value in fields(one_of_each()) if place not in WITHOUT_EDITOR]

EDGE = Kiosk(user="hall", app=KioskApp.EDGE, edge=EdgeKiosk(address="https://contoso.com"))
KIOSK_WITH = {
    "kiosk.shown_name": Kiosk(account=KioskAccount.AUTOMATIC),
    "kiosk.program": Kiosk(user="hall", app=KioskApp.CLASSIC),
    "kiosk.arguments": Kiosk(user="hall", app=KioskApp.CLASSIC),
    "kiosk.edge.address": EDGE,
    "kiosk.edge.mode": EDGE,
    "kiosk.edge.idle_minutes": EDGE,
    "kiosk.launcher": EDGE,
    "kiosk.on_exit": replace(EDGE, launcher=Launcher.SHELL),
    "kiosk.file": Kiosk(user="hall", app=KioskApp.SEVERAL),
}
"""The kiosks that show a field which others do not need."""

Editor = TextField | LongText | SecretField | FileField | Toggle | Choice | RadioChoice | Number | Day


def project_with(place: str) -> Project:
    """Return a project in which the field at *place* can be seen."""
    project = one_of_each()
    for name, join in (("entra", Join.ENTRA), ("directory", Join.DIRECTORY)):
        if place.startswith(f"account.{name}"):
            project = replace(project, account=replace(project.account, join=join))
    part = place.partition(".")[0]
    if part in ("hololens", "proxy", "hub"):
        kind = ScenarioKind.HOLOLENS if part == "hololens" else ScenarioKind.HUB
        account = replace(project.account, join=Join.DIRECTORY if part == "hub" else Join.LOCAL)
        project = replace(project, kind=kind, account=account)
    if part in ("kiosk", "kiosk_settings"):
        project = replace(project, kind=ScenarioKind.KIOSK, kiosk=KIOSK_WITH.get(place, Kiosk(user="hall")))
    if part in ("management", "proxy"):
        project = set_field(project, f"{part}.enabled", True)
    if place in APP_FIELDS:
        app = replace(project.applications[0], command_file="files/app.msix", installation=Installation.DEVICE)
        project = replace(project, applications=(app, *project.applications[1:]))
    return project


def open_at(window: MainWindow, qtbot: QtBot, project: Project, place: str) -> Editor:
    """Open *project*, go to the field at *place* as a link of the summary does, and return its editor."""
    path = window.session.path
    assert path
    window.session.take(Opened(project=project, path=path))
    window.shell.start(visited=True)
    window.shell.show_place(place)
    wait_for_jobs(qtbot, window)
    return editor_of(window, place)


def editor_of(window: MainWindow, place: str) -> Editor:
    """Return the one editor of the field at *place*."""
    bindings = [one for one in window.shell.page.findChildren(Binding) if one.place == place]
    assert len(bindings) == 1, f"{place} has {len(bindings)} editors on {window.shell.page.step}"
    editor = bindings[0].editor
    assert editor.objectName() == place
    assert isinstance(editor, Editor)
    return editor


def work(qtbot: QtBot, editor: Editor) -> None:
    """Change what *editor* shows as a person does, by keys and clicks."""
    widget = focus_widget(editor)
    widget.setFocus()
    match editor:
        case Toggle():
            qtbot.keyClick(editor, Qt.Key.Key_Space)
        case Choice():
            qtbot.keyClick(editor, Qt.Key.Key_Home if editor.currentIndex() else Qt.Key.Key_End)
        case RadioChoice():
            other = next(button for button in editor.buttons.values() if not button.isChecked())
            qtbot.mouseClick(other, Qt.MouseButton.LeftButton, pos=other.rect().center() * 0.1)
        case Number():
            qtbot.keyClick(editor, Qt.Key.Key_Up)
        case Day():
            editor.day.setDate(QDate(2028, 2, 29))
        case _:
            qtbot.keyClick(widget, Qt.Key.Key_End)
            qtbot.keyClicks(widget, "7")


def another(value: Any, editor: Editor) -> Any:
    """Return a value for the field that is not *value*."""
    match value:
        case bool() | None if isinstance(editor, Toggle):
            return not value
        case Secret():
            return Secret("Another-1")
        case datetime():
            return datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
        case StrEnum():
            return next(one for one in type(value) if one != value)
        case int():
            return value + 3
        case _:
            return "another"


@pytest.mark.parametrize("place", PLACES)
def test_each_field_both_ways(window: MainWindow, qtbot: QtBot, place: str) -> None:
    """Working the editor changes that field and no other, undo brings both back; a set field shows in the editor."""
    before = project_with(place)
    editor = open_at(window, qtbot, before, place)
    assert editor.isVisible()
    shown = editor.value()
    assert shown == get_field(before, place) or get_field(before, place) is None
    work(qtbot, editor)
    after = window.session.project
    old, new = dict(fields(before)), dict(fields(after))
    changed = {one for one in old.keys() | new.keys() if old.get(one) != new.get(one)}
    assert changed == (set() if place in READ_ONLY else {place})
    assert editor.value() == new[place]
    window.session.settle()
    while window.session.can_undo:
        window.undo()
    settle()
    assert window.session.project == before
    editor = editor_of(window, place)
    assert editor.value() == shown
    other = another(old[place], editor)
    window.session.edit(place, other)
    settle()
    assert editor_of(window, place).value() == other
    window.undo()
    settle()
    assert editor_of(window, place).value() == shown
    window.redo()
    settle()
    assert editor_of(window, place).value() == other


def test_the_exceptions_exist() -> None:
    """Each field that is said to have no editor is one."""
    assert set(WITHOUT_EDITOR) <= {place for place, _value in fields(one_of_each())}


def wrong_projects() -> list[Project]:
    """Return projects with problems at as many fields as can be."""
    wrong = STATES["wrong"]()
    joined = [replace(wrong, account=Account(join=join)) for join in Join]
    hazards = set_field(set_field(one_of_each(), "device.remove_software", True), "device.shared", True)
    return [STATES["empty"](), one_of_each(), wrong, *joined, hazards]


@pytest.mark.parametrize("project", wrong_projects(), ids=lambda _project: "")
def test_every_problem_is_at_its_field_on_the_sidebar_and_on_finish(
    window: MainWindow, qtbot: QtBot, project: Project
) -> None:
    """Each problem stands below the field it is about, counts on its step, and is a link on the last page."""
    path = window.session.path
    assert path
    window.session.take(Opened(project=project, path=path))
    window.shell.start(visited=True)
    wait_for_jobs(qtbot, window)
    window.session.check_now()
    wait_for_jobs(qtbot, window)
    found = window.session.problems
    assert found or project == one_of_each()
    lost = []
    for problem in found:
        window.shell.show_place(problem.place)
        window.shell.page.mark_problems()
        settle()
        words = problem_text(problem)
        shown = [one for one in window.shell.page.findChildren(QLabel) if words in one.text() and one.isVisible()]
        if not shown:
            lost.append(f"{problem.place}: {words}")
    assert lost == []
    for step in DESKTOP.sections:
        standing = window.shell.walk.standing(step, found)
        here = [problem.level for problem in found if DESKTOP.section_of(problem.place) is step]
        assert standing.errors == sum(level.value == "error" for level in here)
        assert (standing.state is StepState.PROBLEMS) is (standing.errors > 0)
    window.shell.go("finish")
    settle()
    listed = window.shell.page.findChild(ProblemList)
    assert isinstance(listed, ProblemList)
    links = {(link.property("place"), link.words.rpartition(" — ")[0]) for link in listed.links}
    plain = {label.text() for label in listed.findChildren(QLabel)}
    assert [
        (problem.place, str(problem))
        for problem in found
        if (problem.place, problem_text(problem)) not in links and (problem.place or problem_text(problem) not in plain)
    ] == []
