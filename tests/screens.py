"""Pictures of every page and dialog, to be looked at: ``python -m tests.screens FOLDER [LOOK…]``.

A look is ``light``, ``dark``, ``french`` or ``mirrored``, right to left; all four if none is named.
Needs no screen: without one it draws off screen; under Xvfb it draws what a person sees. Walks the steps, so a new page
is in it by itself. ``QT_SCALE_FACTOR=1.5`` in the environment gives the pictures of a screen at 150 %.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.places import OFFSCREEN, REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Sequence


if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
    os.environ.setdefault("QT_QPA_PLATFORM", OFFSCREEN)

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from app.core.progress import no_progress
from app.core.secret import Secret
from app.model.project import Account, Administrator, Device, Join, Network, Project, Security, WifiNetwork
from app.model.renewal import with_token
from app.model.scenario import DESKTOP, SCENARIOS
from app.model.store.project_store import Opened, open_project
from app.model.token import Token
from app.ui.deliver.sheet_pdf import Wishes, make_page, write_pdf
from app.ui.look.language import set_language
from app.ui.look.style import apply_scheme
from app.ui.window.window import MainWindow
from app.ui.work.task import running_tasks
from tests.ui.stage.dialogs import DIALOGS, build_sample, sample_of
from tests.ui.stage.scene import show_protection

_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LOOKS = {
    "light": ("light", "en", _LTR),
    "dark": ("dark", "en", _LTR),
    "french": ("light", "fr", _LTR),
    "mirrored": ("light", "en", _RTL),
}
SAMPLE = REPOSITORY / "resources" / "samples" / "contoso" / "contoso.wcdproj"
_PAUSE = 150
"""Milliseconds for the problems to come and the window to be drawn."""


def with_content(project: Project) -> Project:
    """Return *project* with what makes its pages worth a picture, mistakes included."""
    return replace(
        project,
        device=Device(name="Contoso-%RAND:3%", remove_software=True, product_key=Secret("BCDFG-1")),
        network=Network(wifi=(WifiNetwork(ssid="Contoso Staging", security=Security.WPA2, key=Secret("short")),)),
        account=Account(join=Join.LOCAL, administrator=Administrator(name="setup", password=Secret("Tr0ub4dor&3"))),
    )


def with_own_token(project: Project) -> Project:
    """Return *project* joining Entra ID with a token of ten more days."""
    package_id = "94916a5a-63f0-4a62-8846-d150973bc1f7"
    return with_token(
        project,
        Token(
            token=Secret("0." + "A" * 1000),
            expiry=datetime.now(UTC).replace(microsecond=0) + timedelta(days=10, hours=3),
            tenant="contoso.onmicrosoft.com",
            account=f"package_{package_id}@contoso.onmicrosoft.com",
            package_id=package_id,
        ),
    )


def take(folder: Path, looks: Sequence[str] = tuple(LOOKS)) -> list[Path]:
    """Write the pictures of *looks* to *folder* and return their paths.

    :raises KeyError: there is no such look.
    """
    chosen = {look: LOOKS[look] for look in looks}
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["provisioning-designer"])
    application.setApplicationName("Provisioning Designer")
    found = []
    with tempfile.TemporaryDirectory() as place:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        os.environ["XDG_CONFIG_HOME"] = place
        path = Path(shutil.copytree(SAMPLE.parent, Path(place) / "contoso")) / SAMPLE.name
        for look, (scheme, language, direction) in chosen.items():
            set_language(language)
            apply_scheme(scheme)
            QApplication.setLayoutDirection(direction)
            window = MainWindow(copies=Path(place) / "copies")
            window.resize(1080, 760)
            window.show()
            found += picture(window, folder, f"{look}-start")
            window.session.take(open_project(path))
            window.session.replace(with_content(window.session.project))
            window.shell.start(visited=True)
            for step in DESKTOP.sections:
                window.shell.go(step.key)
                window.shell.page.mark_problems()
                found += picture(window, folder, f"{look}-{step.key}")
            window.session.replace(with_own_token(window.session.project))
            window.shell.go("account")
            found += picture(window, folder, f"{look}-token")
            found += dialogs(window, folder, look)
            found += others(window, folder, look)
            window.session.take(None)
            window.close()
            window.deleteLater()
    return found


def others(window: MainWindow, folder: Path, look: str) -> list[Path]:
    """Write pictures of the pages that only kiosks, HoloLens and Surface Hub have, and those of all settings."""
    found, path = [], window.session.path
    assert path is not None
    for scenario in SCENARIOS.values():
        window.session.take(Opened(project=replace(Project(), kind=scenario.key), path=path))
        window.shell.start(visited=True)
        for step in (step for step in scenario.sections if step not in DESKTOP.sections):
            window.shell.go(step.key)
            window.shell.page.mark_problems()
            found += picture(window, folder, f"{look}-{scenario.key}-{step.key}")
    return found


def dialogs(window: MainWindow, folder: Path, look: str) -> list[Path]:
    """Write pictures of all dialogs, and of the card that a finished build shows."""
    window.session.take(open_project(window.session.path))  # type: ignore[arg-type]  # a project is open
    window.shell.go("finish")
    window.shell.page.panel.start()  # type: ignore[attr-defined]  # the last page has one
    wait_until_done(window)
    found = picture(window, folder, f"{look}-built")
    build_sample(window)
    found += sheets(sample_of(window), folder)
    for encrypted in (False, True):
        show_protection(window, partial(wait_until_done, window), encrypted=encrypted)
        found += picture(window, folder, f"{look}-{'encrypted' if encrypted else 'protected'}")
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.open()
        wait_until_done(window)
        found.append(folder / f"{look}-dialog-{name.replace(' ', '-')}.png")
        dialog.grab().save(str(found[-1]))
        dialog.close()
        dialog.deleteLater()
    return found


def sheets(package: Path, folder: Path) -> list[Path]:
    """Write the hand-over sheet of *package* in both languages as PDF, and as pictures of these if poppler is there."""
    found = []
    for language in ("en", "fr"):
        made = make_page(package, Wishes(language, "Claude Dupont, +33 1 23 45 67 89"), None, 620, no_progress)
        found.append(write_pdf(made.html, "sheet", folder / f"sheet-{language}.pdf"))
        if shutil.which("pdftoppm"):
            name = folder / f"sheet-{language}"
            subprocess.run(["pdftoppm", "-r", "100", "-png", "-singlefile", found[-1], name], check=True)
            found.append(name.with_suffix(".png"))
    return found


def wait_until_done(window: MainWindow) -> None:
    """Wait until nothing runs in the background of *window*."""
    QTest.qWait(_PAUSE)
    while running_tasks(window):
        QTest.qWait(_PAUSE)
    QTest.qWait(_PAUSE)


def picture(window: MainWindow, folder: Path, name: str) -> list[Path]:
    """Write what *window* shows as *name*; a page that is higher than the window also scrolled to its end."""
    QTest.qWait(_PAUSE)
    found = [folder / f"{name}.png"]
    window.grab().save(str(found[0]))
    for area in window.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        if area.isVisible() and bar.maximum() > 0:
            bar.setValue(bar.maximum())
            QTest.qWait(_PAUSE)
            found.append(folder / f"{name}-end.png")
            window.grab().save(str(found[-1]))
    return found


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-") or set(sys.argv[2:]) - set(LOOKS):
        sys.exit(f"python -m tests.screens FOLDER [{' '.join(LOOKS)}]")
    take(Path(sys.argv[1]), sys.argv[2:] or tuple(LOOKS))
