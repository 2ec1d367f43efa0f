"""Why a device failed: logs are dropped or chosen, and the dialog tells what happened, why, and what to do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from app.core.error import Cancelled
from app.core.masking import visible
from app.jobs.diagnose import DiagnoseOrder, OpenProject, ReportOrder, Told, compare, diagnose, other_in, write_report
from app.ui.diagnose.checklist import CollectList
from app.ui.diagnose.files import FilesView
from app.ui.diagnose.footer import DiagnoseFoot
from app.ui.diagnose.match import MatchView
from app.ui.diagnose.story import StoryView, facts_line, headline
from app.ui.diagnose.timeline import TimeLine
from app.ui.look.language import translated
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.file_dialog import choose_files
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.question import open_dialog, show_error
from app.ui.widgets.tab_order import move_focus
from app.ui.widgets.tabs import Tabs
from app.ui.widgets.tile import Tile
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.core.progress import Progress
    from app.ui.session.session import Session


class DiagnoseDialog(QDialog):
    """Reads logs of a device; one works on in the window beside it.

    ``field_asked`` brings the place of a field, and the project file it is in or None; ``showed`` what is shown now.
    """

    field_asked = Signal(str, object)
    showed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Ask for logs; *session* has the open project, if there is one."""
        super().__init__(parent)
        self._session = session
        self._task: Task[Told] | None = None
        self._number = 0
        self.told: Told | None = None
        self.locale_name = QLocale().name()
        self.setWindowTitle(self.tr("Find out why a device failed"))
        self.setSizeGripEnabled(True)
        self.setAcceptDrops(True)
        open_within_screen(self, 900, 720)
        self.headline, self.sentence = Heading(self, 1.3), Hint(self)
        self.open_logs = Tile("open", self, primary=True)
        self.story, self.line = StoryView(session, self), TimeLine(self)
        self.match, self.files = MatchView(session, self), FilesView(self)
        self.tabs = Tabs(self)
        self.foot = DiagnoseFoot(self)
        self._name_all()
        self._lay_out()
        self._connect()
        self._show_start()

    # Reading

    def read(self, paths: Sequence[Path]) -> None:
        """Read *paths* and show what they tell; what is being read is given up."""
        order = DiagnoseOrder(files=tuple(paths), other=self._open_project())
        self._start(self.tr("Reading the logs…"), lambda progress: diagnose(order, progress))

    def take(self, told: Told) -> None:
        """Show *told*, which was read already."""
        is_new = self.told is None or told.found is not self.told.found
        self.told = told
        self._show(told)
        self.showed.emit(told)
        if is_new:
            has_story = bool(told.failures or told.found.story.runs)
            self.tabs.setCurrentWidget(self.story if has_story else self.files)
            self.tabs.setFocus()

    @Slot()
    def ask_for_logs(self) -> None:
        """Let logs be chosen."""
        filters = [self.tr("Logs of devices (*.evtx *.xml *.txt *.log *.reg *.zip *.cab)"), self.tr("All files (*)")]
        choose_files(self, self.tr("Logs of the device"), None, filters, self.read_names)

    @Slot(list)
    def read_names(self, names: list[str]) -> None:
        """Read the files called *names*."""
        self.read([Path(name) for name in names])

    @property
    def is_reading(self) -> bool:
        """Return whether something is being read or compared."""
        return self._task is not None

    @Slot()
    def cancel(self) -> None:
        """Stop what is being read."""
        if self._task is not None:
            self._task.cancel()

    def done(self, result: int) -> None:
        """Stop what is being read when the dialog closes."""
        self.cancel()
        super().done(result)

    def _start(self, words: str, work: Callable[[Progress], Told]) -> None:
        self.cancel()
        # What was given up still tells its end, under a number that is no longer the last one.
        self._number += 1
        self.foot.say(words)
        self._set_busy(is_busy=True)
        self._task = run_task(
            self,
            work,
            partial(self._read, self._number),
            partial(self._not_read, self._number),
            self.foot.show_progress,
        )

    def _read(self, number: int, told: Told) -> None:
        if number == self._number:
            self._task = None
            self._set_busy(is_busy=False)
            self.take(told)

    def _not_read(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._task = None
            self._set_busy(is_busy=False)
            self.foot.say(self.tr("Stopped.") if isinstance(error, Cancelled) else "")
            if self.isVisible():
                show_error(self, error)

    # Comparing

    @Slot()
    def ask_for_other(self) -> None:
        """Let the project or package be chosen that the logs are about."""
        dialog = QFileDialog(self, self.tr("The project or package that was on the stick"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Projects and packages (*.wcdproj *.ppkg *.xml)"))
        dialog.fileSelected.connect(self.compare_with)
        open_dialog(dialog)

    @Slot(str)
    def compare_with(self, name: str) -> None:
        """Compare what was read with the project or package called *name*."""
        if self.told is not None and name:
            found, other = self.told.found, other_in(Path(name))
            self._start(self.tr("Comparing…"), lambda _progress: compare(found, other))

    @Slot()
    def compare_with_open(self) -> None:
        """Compare what was read with the project that is open."""
        other = self._open_project()
        if self.told is not None and other is not None:
            found = self.told.found
            self._start(self.tr("Comparing…"), lambda _progress: compare(found, other))

    def _open_project(self) -> OpenProject | None:
        session = self._session
        name = session.path.name if session.path else ""
        return OpenProject(project=session.project, name=name) if session.is_open else None

    @Slot(str)
    def _ask_for_field(self, place: str) -> None:
        self.field_asked.emit(place, self.told.path if self.told else None)

    @Slot()
    def _follow_project(self) -> None:
        """Another project was opened, or none is: what was compared with the last one leads to none of its fields."""
        if self.told is not None:
            self.told = replace(self.told, is_open_project=False)
            self._show(self.told)

    # Exporting

    @Slot()
    def ask_to_export(self) -> None:
        """Ask where the report goes."""
        dialog = QFileDialog(self, self.tr("Save the report"), str(self._folder() / "diagnosis.html"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web page for a ticket (*.html)"), self.tr("JSON for programs (*.json)")])
        dialog.setDefaultSuffix("html")
        dialog.fileSelected.connect(self.write)
        open_dialog(dialog)

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the report to the file *name*, JSON if it ends so."""
        if self.told is None or not name:
            return
        found, path = self.told.found, Path(name)
        as_json = path.suffix.lower() == ".json"
        order = ReportOrder(path=path, language=QLocale().name()[:2], show=translated, as_json=as_json)
        run_task(self, lambda _progress: write_report(found, order), self._written, partial(show_error, self))

    def _written(self, path: Path) -> None:
        self.foot.say(self.tr("✓ Written: {0}").format(visible(str(path))))

    # Showing

    def _show_start(self) -> None:
        self.headline.setText(self.windowTitle())
        self.sentence.set_text(
            self.tr(
                "Drop the logs of the device here: .evtx, an XML export, MDMDiagReport.xml, what dsregcmd or "
                "Install-ProvisioningPackage printed, or a .zip or .cab of them."
            )
        )
        self._show_parts(is_told=False)
        self.open_logs.setFocus()

    def _show(self, told: Told) -> None:
        is_of_open_project = told.is_open_project or not told.compared
        can_go = told.path is not None or (is_of_open_project and self._session.is_open)
        self.headline.setText(headline(told.found))
        self.sentence.set_text(facts_line(told))
        self.story.show_told(told, can_go=can_go)
        if self.line.entries is not told.found.timeline:
            self.line.show_entries(told.found.timeline)
        self.match.show_told(told, can_go=can_go)
        self.files.show_found(told.found)
        self._show_parts(is_told=True)
        self.foot.say("")

    def _show_parts(self, *, is_told: bool) -> None:
        for view in (self.story, self.line, self.match, self.files):
            self.tabs.setTabVisible(self.tabs.indexOf(view), is_told)
        self.tabs.updateGeometry()
        self.open_logs.setVisible(not is_told)
        self.foot.set_told(is_told=is_told)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.foot.set_busy(is_busy=is_busy)
        self.tabs.setEnabled(not is_busy)
        self.open_logs.setEnabled(not is_busy)

    def _folder(self) -> Path:
        return self._session.folder or Path.home()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped files."""
        event.acceptProposedAction()
        self.read([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    # Building

    def _name_all(self) -> None:
        self.open_logs.set_text(
            self.tr("Choose logs…"), self.tr("Nothing leaves this computer, and secrets in the logs stay hidden")
        )
        self.tabs.setAccessibleName(self.tr("Parts of the diagnosis"))
        self.tabs.addTab(self.story, self.tr("What &happened"))
        self.tabs.addTab(self.line, self.tr("&Time line"))
        self.tabs.addTab(self.match, self.tr("Com&pared"))
        self.tabs.addTab(self.files, self.tr("&Files"))
        self.tabs.addTab(CollectList(self), self.tr("&Collect logs"))
        for name in ("headline", "sentence", "open_logs", "tabs"):
            getattr(self, name).setObjectName(f"diagnose.{name}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (self.headline, self.sentence, self.open_logs):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.open_logs.clicked.connect(self.ask_for_logs)
        self.foot.logs_asked.connect(self.ask_for_logs)
        self.foot.stopped.connect(self.cancel)
        self.foot.export_asked.connect(self.ask_to_export)
        self.foot.closed.connect(self.reject)
        self.match.file_asked.connect(self.ask_for_other)
        self.match.open_project_asked.connect(self.compare_with_open)
        self._session.loaded.connect(self._follow_project)
        for view in (self.story, self.match):
            view.field_asked.connect(self._ask_for_field)
