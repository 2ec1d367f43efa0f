"""Makes a signer a trusted provisioner of a project: the one that is open, or another one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.error import AppError
from app.core.file_name import PROJECT_SUFFIX
from app.jobs.sign import trust_in_file, trusting
from app.ui.widgets.question import Button, Icon, ask, open_dialog, show_error
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.packager.signature.signer import Signer
    from app.ui.session.session import Session


class TrustSigner(QObject):
    """Asks which project, over the window *over*, and lives until that was answered and done."""

    def __init__(self, session: Session, over: QWidget) -> None:
        """Ask about the project of *session* first."""
        super().__init__(over)
        self._session = session
        self._over = over

    def ask(self, signer: Signer) -> None:
        """Ask which project is to trust *signer*."""
        path = self._session.path
        if path is None:
            self._choose(signer)
            return
        ask(
            self._over,
            self.tr("Which project should trust the signer?"),
            self.tr("PCs that get its package then install later packages of the signer without asking."),
            {
                Button.Yes: (path.stem, partial(self._take, signer)),
                Button.Open: (self.tr("Another one…"), partial(self._choose, signer)),
                Button.Cancel: ("", self.deleteLater),
            },
            default=Button.Yes,
            escape=Button.Cancel,
        )

    def trust_in(self, signer: Signer, file: str) -> None:
        """Add the signer to the project in *file*, which is saved."""
        path = Path(file)

        def work(_progress: Progress) -> Path:
            trust_in_file(path, signer)
            return path

        run_task(self, work, self._done, self._failed)

    def _take(self, signer: Signer) -> None:
        """Add the signer to the open project, as one step to undo."""
        if self._session.folder is None or self._session.path is None:
            return
        try:
            project = trusting(self._session.project, self._session.folder, signer)
        except AppError as error:
            self._failed(error)
            return
        self._session.replace(project)
        self._done(self._session.path)

    def _choose(self, signer: Signer) -> None:
        dialog = QFileDialog(self._over, self.tr("Trust the signer in a project"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Projects (*{0})").format(PROJECT_SUFFIX))
        dialog.fileSelected.connect(partial(self.trust_in, signer))
        dialog.rejected.connect(self.deleteLater)
        open_dialog(dialog)

    def _done(self, path: Path) -> None:
        text = self.tr("{0} trusts the signer now.").format(path.stem)
        more = self.tr("The certificate is next to the project; keep it there.")
        ask(self._over, text, more, {Button.Ok: ("", None)}, default=Button.Ok, escape=Button.Ok, icon=Icon.Information)
        self.deleteLater()

    def _failed(self, error: Exception) -> None:
        show_error(self._over, error)
        self.deleteLater()
