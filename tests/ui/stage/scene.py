"""Everything a person can see: each page in each of its states, and each dialog. General tests walk over all of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.core.secret import Secret
from app.jobs.build import BuildResult
from app.model.project import (
    Join,
)
from app.model.scenario import DESKTOP
from app.model.store.project_store import Opened, open_project
from app.packager.describe.draft import describe_project
from app.protect.choice import Protected, ProtectionWay
from app.protect.windows.builder import HOW_TO_GET
from app.protect.windows.encrypt import Encrypted
from app.ui.finish.page import FinishPage
from app.ui.wizard.card import Card
from app.ui.work.task import running_tasks
from tests.ui.stage.dialogs import DIALOGS, SAMPLE, build_sample
from tests.ui.stage.projects import KIOSKS, STATES, one_of_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow


__all__ = [
    "DIALOGS",
    "SCENES",
    "all_dialog_classes",
    "controls",
    "settle",
    "show_protection",
    "show_scene",
    "wait_for_jobs",
]
"""What general tests walk over, and with what; the dialogs too."""

PAGES = [f"{step.key}, {state}" for step in DESKTOP.sections for state in STATES]
JOINS = [f"account, {join}" for join in Join if join is not Join.LOCAL]
SCENES = ["start page", *PAGES, *KIOSKS, *JOINS, "protected", "encrypted", *(f"dialog {name}" for name in DIALOGS)]


def show_scene(window: MainWindow, qtbot: QtBot, name: str) -> QWidget:
    """Show the scene *name* and return what belongs to it: the whole window, or the dialog."""
    if name == "start page":
        window.preferences.add_recent(window.session.path)  # type: ignore[arg-type]  # a project is open
        window.session.take(None)
    elif name in ("protected", "encrypted"):
        show_protection(window, partial(wait_for_jobs, qtbot, window), encrypted=name == "encrypted")
    elif name.startswith("dialog "):
        build_sample(window)
        dialog = DIALOGS[name.removeprefix("dialog ")](window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        wait_for_jobs(qtbot, dialog)
        dialog.setFixedSize(dialog.size())
        return dialog
    else:
        key, _, state = name.partition(", ")
        project = KIOSKS[name]() if name in KIOSKS else STATES[state]() if state in STATES else one_of_each()
        if name not in KIOSKS and state not in STATES:
            project = replace(project, account=replace(project.account, join=Join(state)))
        path = window.session.path
        assert path
        window.session.take(Opened(project=project, path=path))
        window.shell.start(visited=True)
        window.shell.go(key)
        window.shell.page.show_place(f"{key}[0]" if key in ("applications", "certificates") else key)
        window.shell.page.mark_problems()
        for card in window.shell.page.findChildren(Card):
            card.unfold()
        wait_for_jobs(qtbot, window)
        window.session.check_now()
    settle()
    return window


def show_protection(window: MainWindow, wait: Callable[[], object], *, encrypted: bool) -> None:
    """Show the last page with all of protection and signature unfolded, or the result of Windows' encryption."""
    path = window.session.path
    assert path
    window.session.take(Opened(project=one_of_each(), path=path))
    window.shell.start(visited=True)
    window.shell.go("finish")
    page = window.shell.page
    assert isinstance(page, FinishPage)
    while not page.summary.text():  # it is begun a moment after the page is shown, and lays it out anew
        wait()
    if encrypted:
        description = describe_project(open_project(SAMPLE / "contoso.wcdproj").project, SAMPLE)
        file, password = path.with_suffix(".ppkg"), Secret("x7Kp-2mQv_9Tz4")
        made = Encrypted(
            package=file, size=123_456, sha256="0" * 64, catalogue=None, password=password, said=Secret(), notes=()
        )
        protected = Protected(
            way=ProtectionWay.WINDOWS, file=file, size=123_456, sha256="0" * 64, catalogue=None, groups=None,
            assets=None, description=description, encrypted=made, notes=(HOW_TO_GET,),
        )  # fmt: skip
        result = BuildResult(protected=protected, version="1.0", token=None, has_secrets=True)
        page.result.show_result(result)
    else:
        page.protection.choose(ProtectionWay.SEALED)
        page.protection.first.set_value(Secret("Password2024"))
        page.protection.second.set_value(Secret("Password"))
        page.signature.unfold()
        page.signature.toggle.click()
        for value in ("pem", "pfx"):
            page.signature.kind.buttons[value].click()
        page.panel.start()
        page.signature.problem()
    wait()


def wait_for_jobs(qtbot: QtBot, parent: QWidget) -> None:
    """Wait until nothing runs in the background."""
    qtbot.waitUntil(lambda: not running_tasks(parent))
    settle()


def settle() -> None:
    """Let Qt lay out, delete what was given up, and deliver what is queued."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what a person can work with below *root*: visible, enabled, and reachable by Tab."""
    for widget in root.findChildren(QWidget):
        reachable = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if reachable and widget.isVisibleTo(root) and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def all_dialog_classes() -> set[type[QDialog]]:
    """Return all dialogs of ours whose modules are loaded; one that others build on is none by itself."""
    found: set[type[QDialog]] = set()
    waiting = [QDialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("app.") and not kind.__subclasses__():
                found.add(kind)
    return found
