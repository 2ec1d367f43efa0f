"""The pictures of the manual, as its pages name them: made anew for each site, in each language."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.screens import SAMPLE, wait_until_done, with_content, with_own_token

if TYPE_CHECKING:
    from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from app.model.project import Account, Administrator, Join
from app.model.scenario import HUB
from app.model.store.project_store import open_project
from app.ui.look.language import set_language
from app.ui.look.style import apply_scheme
from app.ui.window.window import MainWindow
from tests.ui.stage.dialogs import DIALOGS, build_sample
from tests.ui.stage.projects import KIOSKS, one_of_each

SIZE: Final = (1100, 720)


def _page(key: str) -> Callable[[MainWindow], QWidget]:
    """Return what shows the page *key* of the project that is open."""

    def show(window: MainWindow) -> QWidget:
        window.shell.go(key)
        return window

    return show


def _start(window: MainWindow) -> QWidget:
    return window


def _account(window: MainWindow) -> QWidget:
    project = window.session.project
    local = Account(join=Join.LOCAL, administrator=Administrator(name="setup"))
    window.session.replace(with_own_token(replace(project, account=local)))
    return _page("account")(window)


def _kiosk(window: MainWindow) -> QWidget:
    window.session.replace(KIOSKS["kiosk, edge"]())
    window.shell.start(visited=True)
    return _page("kiosk")(window)


def _hub(window: MainWindow) -> QWidget:
    window.session.replace(replace(one_of_each(), kind=HUB.key, editions=HUB.editions))
    window.shell.start(visited=True)
    return _page("hub_file")(window)


def _dialog(name: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        dialog = DIALOGS[name](window)
        dialog.open()
        return dialog

    return show


PICTURES: Final[dict[str, Callable[[MainWindow], QWidget]]] = {
    "start": _start,
    "device": _page("device"),
    "applications": _page("applications"),
    "finish": _page("finish"),
    "settings": _page("settings"),
    "account": _account,
    "sign-in": _dialog("sign in, result"),
    "tenant": _dialog("tenant"),
    "deliver": _dialog("deliver, done"),
    "diagnosis": _dialog("diagnosis"),
    "batch": _dialog("batch"),
    "inspect": _dialog("inspect"),
    "kiosk": _kiosk,
    "kiosk-file": _dialog("kiosk"),
    "hub": _hub,
}
"""What each picture shows, in the order in which they are taken; those that change the project come late."""


def take(folder: Path, language: str) -> list[Path]:
    """Write all pictures in *language* to *folder* and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["provisioning-designer"])
    application.setApplicationName("Provisioning Designer")
    found = []
    with tempfile.TemporaryDirectory() as place:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        os.environ["XDG_CONFIG_HOME"] = place
        path = Path(shutil.copytree(SAMPLE.parent, Path(place) / "contoso")) / SAMPLE.name
        set_language(language)
        apply_scheme("light")
        window = MainWindow(copies=Path(place) / "copies")
        window.resize(*SIZE)
        window.show()
        for name, show in PICTURES.items():
            if name != "start" and not window.session.is_open:
                window.session.take(open_project(path))
                window.session.replace(with_content(window.session.project))
                window.shell.start(visited=True)
                build_sample(window)
            shown = show(window)
            wait_until_done(window)
            found.append(folder / f"{name}.png")
            shown.grab().save(str(found[-1]))
            if shown is not window:
                shown.close()
                shown.deleteLater()
        window.session.take(None)
        window.close()
        window.deleteLater()
    return found


if __name__ == "__main__":
    take(Path(sys.argv[1]), sys.argv[2])
