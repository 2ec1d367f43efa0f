"""Opening and saving as a person does it: with the questions that may be needed on the way."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from app.core.error import ChangedMeanwhile, Locked
from app.core.file_name import PROJECT_SUFFIX
from app.core.masking import shown
from app.core.system.network_path import allow_host
from app.model.project_file import forbidden_hosts
from app.ui.project.missing_secrets import secret_name
from app.ui.project.passphrase_dialog import SealDialog, UnlockDialog
from app.ui.widgets.question import Button, Icon, ask, open_dialog, show_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.secret import Secret
    from app.jobs.project import DiskChange
    from app.ui.session.session import Session


_MOST_ROWS = 12
"""Differences that are shown; more make nobody wiser."""


class Documents(QObject):
    """The project files of a window. ``opened`` brings the path, and whether the project was there before."""

    opened = Signal(object, bool)
    saved = Signal(object)

    def __init__(self, window: QMainWindow, session: Session) -> None:
        """Ask over *window*, work on *session*."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._question: QDialog | None = None
        self._then: Callable[[], None] | None = None
        self.elsewhere: Callable[[Path], bool] = _nowhere
        """Shows a project in the window that has it, and tells whether there is one."""
        session.changed_on_disk.connect(self._ask_about_change)

    def open(self, path: Path, *, is_new: bool = False) -> None:
        """Open the project file *path*, after a question about unsaved changes."""
        if not self.elsewhere(path):
            self.when_clean(partial(self._open, path, is_new))

    def _open(self, path: Path, is_new: bool) -> None:
        is_open, refused = partial(self._is_open, path, is_new), partial(show_error, self._window)
        self._session.open(path, None, is_open, refused, when_clean=self.when_clean)

    def _is_open(self, path: Path, is_new: bool) -> None:
        self.opened.emit(path, not is_new)
        hosts = forbidden_hosts(self._session.project, self._session.folder)
        if hosts:
            self._ask_for_hosts(hosts, partial(self._open, path, is_new))
        else:
            self.ask_if_sealed()

    def ask_if_sealed(self) -> None:
        """Ask for the passphrase of the open project, if its secrets are sealed."""
        if self._session.opened and self._session.opened.sealed:
            self.ask_passphrase()

    def _ask_for_hosts(self, hosts: tuple[str, ...], again: Callable[[], None]) -> None:
        """Ask whether files on the computers *hosts* may be looked at; if so, open the project *again*."""

        def allow() -> None:
            for host in hosts:
                allow_host(host)
            again()

        ask(
            self._window,
            self.tr("Look at files on {0}?").format(", ".join(shown(host) for host in hosts)),
            self.tr(
                "This project names files there. To look at them Windows signs in to that computer with your account, "
                "and whoever runs it could try to guess your password from that. Agree only if you know it."
            ),
            {
                Button.Yes: (self.tr("&Look there"), allow),
                Button.No: (self.tr("&Don't look there"), self.ask_if_sealed),
            },
            default=Button.No,
            escape=Button.No,
        )

    def ask_passphrase(self, *, wrong: bool = False) -> None:
        """Ask for the passphrase of the open project, and put its secrets in."""
        path = self._session.path
        if path is not None:
            dialog = UnlockDialog(path.name, self._window, wrong=wrong)
            dialog.entered.connect(self._unlock)
            open_dialog(dialog)

    @Slot(object)
    def _unlock(self, passphrase: Secret) -> None:
        try:
            changed = self._session.unlock(passphrase)
        except Locked:
            self.ask_passphrase(wrong=True)
            return
        if changed:
            names = "\n".join(secret_name(self._session.project, place) for place in changed)
            more = self.tr("They were sealed for something that was changed meanwhile. Enter them again:\n{0}")
            ask(
                self._window,
                self.tr("%n secret(s) stay sealed", "", len(changed)),
                more.format(names),
                {Button.Ok: ("", None)},
                default=Button.Ok,
                escape=Button.Ok,
            )

    @Slot()
    def save(self) -> None:
        """Save the project where it is."""
        self.save_then(None)

    def save_then(self, then: Callable[[], None] | None, path: Path | None = None) -> None:
        """Save the project, as *path* if it is given, and go on with *then*."""
        session = self._session
        if session.opened is None:
            return
        if session.asks_for_passphrase and not session.opened.envelope:
            self._ask_for_seal(then, path)
        else:
            self._save(then, path, None)

    @Slot()
    def save_as(self) -> None:
        """Ask for another file, and save the project there."""
        if self._session.path is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save project as"), str(self._session.path))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Projects (*{0})").format(PROJECT_SUFFIX))
        dialog.setDefaultSuffix(PROJECT_SUFFIX[1:])
        dialog.fileSelected.connect(self._save_as)
        open_dialog(dialog)

    @Slot(str)
    def _save_as(self, path: str) -> None:
        self.save_then(None, Path(path))

    @Slot()
    def ask_to_open(self) -> None:
        """Ask for a file and open it."""
        dialog = QFileDialog(self._window, self.tr("Open"), str(self._session.folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("All that can be opened (*.wcdproj *.icdproj.xml *.xml *.ppkg)"),
                self.tr("Projects (*.wcdproj)"),
                self.tr("Windows Configuration Designer (*.icdproj.xml customizations.xml)"),
                self.tr("Packages (*.ppkg)"),
            ]
        )
        dialog.fileSelected.connect(self._chosen)
        open_dialog(dialog)

    chosen = Signal(object)

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.chosen.emit(Path(path))

    def when_clean(self, then: Callable[[], None]) -> None:
        """Go on with *then* if nothing is unsaved, or after the person saved it or gave it up."""
        path = self._session.path
        if not self._session.is_dirty or path is None:
            then()
            return
        ask(
            self._window,
            self.tr("Save the changes to {0}?").format(path.stem),
            self.tr("Without saving they are lost."),
            {
                Button.Save: (self.tr("&Save"), partial(self.save_then, then)),
                Button.Discard: (self.tr("&Don't save"), then),
                Button.Cancel: (self.tr("Cancel"), None),
            },
            default=Button.Save,
            escape=Button.Cancel,
        )

    @Slot(object)
    def _ask_about_change(self, change: DiskChange) -> None:
        """Show how the file differs from the project, and ask which of the two counts."""
        path, then, self._then = self._session.path, self._then, None
        if path is None or self._question is not None:
            return
        lines = [
            self.tr("{0}: {1} here, {2} on disk").format(place, here or self.tr("nothing"), there or self.tr("nothing"))
            for place, here, there in change.rows[:_MOST_ROWS]
        ]
        if len(change.rows) > _MOST_ROWS:
            lines.append(self.tr("%n more field(s)", "", len(change.rows) - _MOST_ROWS))

        def keep() -> None:
            self._session.keep_mine(change)
            if then is not None:
                self.save_then(then)

        self._question = ask(
            self._window,
            self.tr("{0} was changed by somebody else. Which one counts?").format(path.name),
            "\n".join(lines) or self.tr("All fields are the same."),
            {
                Button.Open: (self.tr("&Reload from disk"), partial(self._session.reload, change)),
                Button.Save: (self.tr("&Keep mine"), keep),
                Button.Cancel: (self.tr("Decide later"), None),
            },
            default=Button.Cancel,
            escape=Button.Cancel,
            icon=Icon.Warning,
        )
        self._question.finished.connect(self._answered)

    @Slot()
    def _answered(self) -> None:
        self._question = None

    def _ask_for_seal(self, then: Callable[[], None] | None, path: Path | None) -> None:
        dialog = SealDialog(self._window)

        def chosen(passphrase: Secret | None) -> None:
            self._session.leaves_out = passphrase is None
            self._save(then, path, passphrase)

        dialog.chosen.connect(chosen)
        open_dialog(dialog)

    def _save(self, then: Callable[[], None] | None, path: Path | None, passphrase: Secret | None) -> None:
        def done() -> None:
            self.saved.emit(self._session.path)
            if then:
                then()

        def failed(error: Exception) -> None:
            if isinstance(error, ChangedMeanwhile):
                self._then = then
                self._session.look_at_disk(again=True)
                return
            show_error(self._window, error)
            if isinstance(error, Locked):
                self.ask_passphrase()

        self._session.save(done, failed, path=path, passphrase=passphrase)


def _nowhere(_path: Path) -> bool:
    """Tell that there is no other window."""
    return False
