"""The window in a loud process: it unlocks, signs in, saves, builds and renews, with a bug at each place on the way.

Arguments as those of ``tests.enrol.hunt_child``; the words are the project, the file with its passphrase, and port and
certificate of a demo tenant that runs elsewhere. ``raise`` provokes a bug at all places, one after the other, and then
goes the whole way; ``abort`` ends at its place. It notes every text that was on the clipboard or in a widget.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton

from app.jobs.enrol.demo import demo_cloud_at
from app.ui.demo.switch import demo_of
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.enrol.sign_in_state import SignInState
from app.ui.finish.build_panel import BuildState as Build
from app.ui.finish.page import FinishPage
from app.ui.project.passphrase_dialog import UnlockDialog
from app.ui.window.crash_dialog import CrashDialog
from app.ui.window.window import MainWindow
from tests.enrol.hunt_child import PLACES, Places, be_loud, mine
from tests.patience import LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Step = Iterator[Callable[[], object]]

D = TypeVar("D", bound=QDialog)


class Elsewhere:
    """A demo tenant of another process, as the window knows one."""

    def __init__(self, base: str, ca: str) -> None:
        """Stand for the tenant at *base*."""
        self.cloud = demo_cloud_at(base, Path(ca))

    def close(self) -> None:
        """Leave it running."""


class Person(QObject):
    """Somebody at the window. The way they go yields what they wait for."""

    def __init__(self, places: Places, word: str, tenant: Elsewhere) -> None:
        """Sit down; go on every 10 ms."""
        super().__init__()
        self._places, self._word, self._tenant = places, word, tenant
        self._copied = open(places.folder / "copied.txt", "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
        self._way = self._go()
        self._ready: Callable[[], object] = lambda: True
        self._late = QTimer(self)
        self._late.setInterval(int(LIMIT * 1000))
        self._late.timeout.connect(self._give_up)
        self._late.start()
        QApplication.clipboard().dataChanged.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    @Slot()
    def _note(self) -> None:
        self._copied.write(f"{QApplication.clipboard().text()}\n")
        self._copied.flush()

    @Slot()
    def _give_up(self) -> None:
        shown = [one.text() for one in QApplication.allWidgets() if isinstance(one, QLabel) and one.isVisible()]
        print("waited too long:", self._way.gi_frame, shown, file=sys.stderr, flush=True)  # type: ignore[attr-defined]  # a generator
        os._exit(9)

    @Slot()
    def _turn(self) -> None:
        if self._ready():
            self._ready = next(self._way, lambda: False)
            self._late.start()

    @property
    def _window(self) -> MainWindow:
        return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))

    def _go(self) -> Step:
        yield lambda: bool(shown(UnlockDialog))
        (unlock,) = shown(UnlockDialog)
        QTest.keyClicks(unlock.field.line, self._word)
        QTest.keyClick(unlock.field.line, Qt.Key.Key_Return)
        session = self._window.session
        yield lambda: bool(session.project.account.administrator.password)
        demo = demo_of(session)
        demo._running.append(self._tenant)  # type: ignore[arg-type]  # has what is asked of one
        demo.changed.emit(True)
        self._window.shell.go("account")
        if self._places.way == "raise":
            for place in PLACES[:4]:
                self._places.place = place
                yield from self._sign_in("account.entra.get", SignInState.FAILED)
            self._places.way = "look"
        yield from self._sign_in("account.entra.get", SignInState.RESULT)
        session.unsaved_copy.write()
        yield lambda: any((self._places.folder.parent / "home").rglob("*.unsaved"))
        yield from self._keep("saving", self._window.documents.save, lambda: not session.is_dirty)
        self._window.shell.go("finish")
        page = self._window.shell.page
        assert isinstance(page, FinishPage)
        yield from self._keep("building", page.panel.build.click, lambda: page.panel.state is Build.DONE)
        before = page.result.built
        yield from self._sign_in("build.renew", SignInState.RESULT, code=True)
        yield lambda: page.result.built not in (None, before)
        self._window.end_now()

    def _sign_in(self, button: str, end: SignInState, *, code: bool = False) -> Step:
        """Get a token in the dialog behind *button*, up to *end*, and copy whatever can be copied."""
        found = self._window.findChild(QPushButton, button)
        assert found is not None
        found.click()
        yield lambda: bool(shown(SignInDialog))
        (dialog,) = shown(SignInDialog)
        dialog._open_url = lambda address: print(f"  {address}", file=sys.stderr, flush=True)
        yield dialog.form.with_browser.isEnabled
        (dialog.form.with_code if code else dialog.form.with_browser).click()
        yield lambda: dialog.wait.address or dialog.wait.code or dialog.state is end
        dialog.wait.copy.click()
        dialog.wait.copy_code.click()
        yield lambda: dialog.state is end
        self._write_texts()
        if end is SignInState.RESULT:
            dialog.grant.use.click()
        else:
            yield from self._report()
            dialog.reason.copy.click()
            dialog.reject()
        yield lambda: not shown(SignInDialog)

    def _keep(self, place: str, work: Callable[[], None], done: Callable[[], object]) -> Step:
        """Do *work*, with a bug at *place* the first time."""
        if self._places.way != "abort":
            self._places.way, self._places.place = "raise", place
            work()
            yield from self._report()
            self._places.way = "look"
        work()
        yield done

    def _report(self) -> Step:
        """Copy the report of the bug, and close it with what else is told."""
        yield lambda: bool(shown(CrashDialog))
        self._write_texts()
        (report,) = shown(CrashDialog)
        report.copy.click()
        report.reject()
        for box in shown(QMessageBox):
            box.reject()
        yield lambda: not shown(CrashDialog)

    def _write_texts(self) -> None:
        """Note what every widget shows and tells to screen readers."""
        told = []
        for widget in QApplication.allWidgets():
            for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle"):
                call: Any = getattr(widget, name, None)
                # The field of a secret holds it, and shows dots: what is shown is asked for there.
                call = getattr(widget, "displayText", call) if name == "text" else call
                with suppress(TypeError):  # of another widget it is none, or wants to know of what
                    told.append(str(call()))
        with (self._places.folder / "widgets.txt").open("a", encoding="utf-8") as file:
            file.write("\n".join(told))


def shown(kind: type[D]) -> list[D]:
    """Return the open dialogs of *kind*."""
    return [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]


def main(folder: str, way: str, place: str, project: str, phrase: str, base: str, ca: str) -> int:
    """Open the window on *project*, with somebody in front of it."""
    be_loud(Path(folder) / "everything.log")
    places = Places(Path(folder), way, place)
    mine(places)
    application = QApplication(["provisioning-designer"])
    person = Person(places, Path(phrase).read_text(encoding="utf-8"), Elsewhere(base, ca))
    from app.cli import main as run

    code = run(["open", project])
    del person, application
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
