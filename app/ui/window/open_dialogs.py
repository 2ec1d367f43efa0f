"""The dialogs that the menus open; none of them blocks."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMainWindow

from app.core.file_name import PACKAGE_SUFFIX
from app.jobs.settings import ImportOrder, ImportResult, import_settings
from app.model.scenario import DESKTOP, SCENARIOS, Scenario, ScenarioKind
from app.ui.widgets.question import Button, ask, open_beside, open_dialog, show_error
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress
    from app.packager.signature.signer import Signer
    from app.ui.session.session import Session
    from app.ui.window.file_actions import Documents


class Dialogs(QObject):
    """Opens dialogs over a window. Their modules are loaded when they are needed first."""

    created = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        documents: Documents,
        session: Session,
        commands: Callable[[str], str] | None = None,
    ) -> None:
        """Ask over *window*; *documents* asks about unsaved changes first. ``created`` brings a new project's path.

        *commands* writes the page of the manual about all commands in a language.
        """
        super().__init__(window)
        self._window = window
        self._documents = documents
        self._session = session
        self._commands = commands

    def tools(self) -> dict[str, Callable[[], None]]:
        """Return what the entries of the menu *Tools* open, by their keys."""
        return {
            "inspect": self.ask_to_inspect,
            "batch": self.batch,
            "compare": self.compare,
            "check_file": self.ask_to_check,
            "deliver": self.ask_to_deliver,
            "tenant": self.tenant,
            "catalogue": self.ask_for_settings,
        }

    @Slot()
    def new_project(self) -> None:
        """Ask for name and folder of a new project, of the first scenario."""
        self._documents.when_clean(partial(self._ask_for_new, None))

    @Slot(str)
    def new_project_of(self, kind: str) -> None:
        """Ask for name and folder of a new project for devices of one *kind*."""
        self._documents.when_clean(partial(self._ask_for_new, None, SCENARIOS[ScenarioKind(kind)]))

    @Slot(object)
    def import_file(self, path: Path) -> None:
        """Make a new project of the package or WCD project *path*."""
        self._documents.when_clean(partial(self._ask_for_new, path))

    @Slot()
    def ask_to_inspect(self) -> None:
        """Ask for a package, and show what it would do to a PC."""
        last = self._last_package()
        is_open = last is not None and last[0].suffix == PACKAGE_SUFFIX
        start = last[0] if last is not None and is_open else self._session.folder or Path.home()
        dialog = QFileDialog(self._window, self.tr("Inspect a package"), str(start))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Packages (*.ppkg)"))
        dialog.fileSelected.connect(self._inspect_chosen)
        open_dialog(dialog)

    @Slot(object)
    def inspect(self, path: Path) -> None:
        """Show what the package *path* would do to a PC."""
        from app.ui.inspect.dialog import InspectDialog

        dialog = InspectDialog(path, self._window)
        dialog.import_requested.connect(self.import_file)
        dialog.deliver_requested.connect(self.deliver)
        dialog.trust_requested.connect(self._trust)
        open_dialog(dialog)

    @Slot()
    def batch(self) -> None:
        """Build a package for each row of a table."""
        from app.ui.batch.dialog import BatchDialog

        if self._session.is_open:
            open_dialog(BatchDialog(self._session, self._window))

    @Slot()
    def compare(self) -> None:
        """Compare two packages."""
        from app.ui.inspect.compare_dialog import CompareDialog

        open_dialog(CompareDialog(self._window))

    @Slot()
    def ask_to_check(self) -> None:
        """Ask for a document for Windows, and show what is wrong with it."""
        dialog = QFileDialog(self._window, self.tr("Check a file for Windows"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Documents ({0})").format("*.xml *.json"), self.tr("All files ({0})").format("*")]
        )
        dialog.fileSelected.connect(self._check_chosen)
        open_dialog(dialog)

    @Slot()
    def tenant(self) -> None:
        """Show what is right in the tenant, and the accounts of bulk tokens."""
        from app.ui.enrol.tenant_dialog import TenantDialog

        open_dialog(TenantDialog(self._session, self._window))

    @Slot()
    def ask_to_deliver(self) -> None:
        """Copy a package that is chosen in the dialog, which begins with the one that was built last."""
        path, is_encrypted = self._last_package() or (None, False)
        self.deliver(path, is_encrypted)

    @Slot(object)
    @Slot(object, bool)
    def deliver(self, path: Path | None, is_encrypted: bool = False) -> None:
        """Copy the package *path* to USB sticks and folders; *is_encrypted* says that Windows encrypted it."""
        from app.ui.deliver.dialog import DeliverDialog

        open_dialog(DeliverDialog(self._window, path, is_encrypted=is_encrypted))

    @Slot()
    def ask_for_settings(self) -> None:
        """Ask for the list of settings that a newer WCD wrote into a project, and add what is new to the catalogue."""
        dialog = QFileDialog(self._window, self.tr("Settings of a newer WCD"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lists of settings (SettingsMetadata.xml *.xml)"))
        dialog.fileSelected.connect(self._settings_chosen)
        open_dialog(dialog)

    @Slot(str)
    def _settings_chosen(self, path: str) -> None:
        def work(_progress: Progress) -> ImportResult:
            return import_settings(ImportOrder(file=Path(path)))

        run_task(self, work, self._has_settings, partial(show_error, self._window))

    def _has_settings(self, result: ImportResult) -> None:
        more = self.tr(
            "They are kept for you, and where they go in a package is told by rule: likely, not proved. Start the "
            "program again to see them."
        )
        text = self.tr("%n new setting(s)", "", len(result.added))
        ask(
            self._window,
            text,
            more if result.added else "",
            {Button.Ok: ("", None)},
            default=Button.Ok,
            escape=Button.Ok,
        )

    @Slot()
    def manual(self) -> None:
        """Show the documentation."""
        self.manual_at("")

    @Slot(str)
    def manual_at(self, link: str) -> None:
        """Show the documentation where *link* leads (``tokens.md#renew``), in the one that is open if there is one."""
        from app.ui.manual.manual_dialog import ManualDialog

        dialog = self._window.findChild(ManualDialog)
        if dialog is None:
            dialog = ManualDialog(self._commands, self._window)
        open_beside(dialog)  # it is read while one works
        if link:
            dialog.follow_link(link)

    @Slot()
    def about(self) -> None:
        """Show what this program is."""
        from app.ui.window.about_dialog import AboutDialog

        open_dialog(AboutDialog(self._window))

    @Slot()
    def report(self) -> None:
        """Show what to write into a report of a problem."""
        from app.ui.window.report_dialog import ReportDialog, tracker_address

        open_dialog(ReportDialog(self._window, tracker_address()))

    @Slot(str)
    def _inspect_chosen(self, path: str) -> None:
        self.inspect(Path(path))

    @Slot(str)
    def _check_chosen(self, path: str) -> None:
        from app.ui.inspect.document_dialog import DocumentDialog

        open_dialog(DocumentDialog(Path(path), self._window))

    @Slot(object)
    def _trust(self, signer: Signer) -> None:
        from app.ui.inspect.trust_signer import TrustSigner

        TrustSigner(self._session, self._window).ask(signer)

    def _last_package(self) -> tuple[Path, bool] | None:
        """Return the package that was built last, and whether Windows encrypted it, if it is still there."""
        last = self._session.last_package
        return last if last is not None and last[0].is_file() else None

    def _ask_for_new(self, source: Path | None, scenario: Scenario = DESKTOP) -> None:
        from app.ui.project.new_project_dialog import NewProjectDialog

        dialog = NewProjectDialog(self._window, source, scenario)
        dialog.created.connect(self.created)
        open_dialog(dialog)
