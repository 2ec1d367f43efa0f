"""What a package would do to a PC, before it is imported or applied."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.error import AppError
from app.core.finding import FindingLevel
from app.core.masking import visible
from app.jobs.inspect import Inspected, InspectOrder, extract_all, extract_file, inspect
from app.jobs.sign import proved_signer
from app.jobs.verify import verify
from app.ui.inspect.signature_panel import SignaturePanel
from app.ui.look.language import translated
from app.ui.look.markup import joined, markup, tip
from app.ui.look.primary import set_primary
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading
from app.ui.widgets.question import open_dialog, show_error
from app.ui.widgets.reader import Reader
from app.ui.widgets.row_table import RowTable
from app.ui.words.effect_text import effect_html, facts_html
from app.ui.words.finding_words import finding_text
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.packager.check.verify import Verification

_LINES = 300
"""Lines of a section that are shown as text; all settings are in the table."""


class InspectDialog(QDialog):
    """Shows the package *path*; ``import_requested`` and ``deliver_requested`` bring it when the person wants that."""

    import_requested = Signal(object)
    trust_requested = Signal(object)
    """Brings the ``Signer`` that a project is to trust."""
    deliver_requested = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Read the package in the background and show it."""
        super().__init__(parent)
        self.path = path
        self.inspected: Inspected | None = None
        self.verification: Verification | None = None
        self._writing: Task[Path] | None = None
        self.setWindowTitle(self.tr("Inspect a package"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 860, 660)
        title = Heading(self, 1.3)
        title.setText(visible(path.name))
        sentence = Label(self, self.tr("This is what the package would do to a PC. Nothing was applied."))
        sentence.setWordWrap(True)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Parts of the package"))
        self.effect = self._browser(self.tr("What it does"))
        self.settings = RowTable(self)
        self.search = QLineEdit(self)
        self.files = RowTable(self)
        self.save_file, self.save_all = QPushButton(self), QPushButton(self)
        self.check = self._browser(self.tr("Check"))
        self.signatures = SignaturePanel(self)
        self.signatures.trust_requested.connect(self.trust_requested)
        self._add_tabs()
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("At work"))
        self.status = Label(self)
        self.status.setWordWrap(True)
        self.importing = QPushButton(self.tr("Import as a project…"), self)
        set_primary(self.importing)
        self.importing.setObjectName("inspect.import")
        self.importing.setEnabled(False)
        self.deliver = QPushButton(self.tr("Copy to USB stick…"), self)
        self.deliver.setObjectName("inspect.deliver")
        self.deliver.setEnabled(False)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("inspect.close")
        for button in (self.importing, self.deliver, close, self.save_file, self.save_all):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (title, sentence, self.tabs, self.busy):
            column.addWidget(widget)
        column.setStretchFactor(self.tabs, 1)
        column.addLayout(foot)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.importing)
        foot.addWidget(self.deliver)
        foot.addWidget(close)
        self.search.textChanged.connect(self.settings.filter)
        self.save_file.clicked.connect(self._ask_for_file)
        self.save_all.clicked.connect(self._ask_for_folder)
        self.files.selectionModel().currentChanged.connect(self._enable)
        self.importing.clicked.connect(self._import)
        self.deliver.clicked.connect(self._deliver)
        close.clicked.connect(self.reject)
        self._enable()
        self.status.setText(self.tr("Reading the package…"))
        order = InspectOrder(package=path, with_signatures=False)  # what is verified next tells them
        run_task(self, lambda _progress: inspect(order), self._show, self._failed)

    def done(self, result: int) -> None:
        """Stop what is being written when the dialog closes."""
        if self._writing is not None:
            self._writing.cancel()
        super().done(result)

    # Showing

    def _add_tabs(self) -> None:
        self.settings.setAccessibleName(self.tr("Settings"))
        self.files.setAccessibleName(self.tr("Files in the package"))
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.save_file.setText(self.tr("Save a copy of the file…"))
        self.save_all.setText(self.tr("Save all files…"))
        self.save_file.setObjectName("inspect.save_file")
        self.save_all.setObjectName("inspect.save_all")
        warning = Label(self, self.tr("The files of a package contain passwords in the clear."))
        warning.setWordWrap(True)
        settings = QWidget(self)
        first = QVBoxLayout(settings)
        first.addWidget(self.search)
        first.addWidget(self.settings)
        files = QWidget(self)
        second = QVBoxLayout(files)
        second.addWidget(self.files)
        beside = QHBoxLayout()
        second.addLayout(beside)
        beside.addWidget(self.save_file)
        beside.addWidget(self.save_all)
        beside.addWidget(warning, 1)
        self.tabs.addTab(self.effect, self.tr("&What it does"))
        self.tabs.addTab(settings, self.tr("&Settings"))
        self.tabs.addTab(files, self.tr("&Files"))
        self.tabs.addTab(self.check, self.tr("&Check"))
        self.tabs.addTab(self.signatures, self.tr("Si&gnature"))

    def _browser(self, name: str) -> Reader:
        browser = Reader(self, framed=False)
        browser.setAccessibleName(name)
        browser.document().setDocumentMargin(14)
        return browser

    def _show(self, inspected: Inspected) -> None:
        self.inspected = inspected
        description = inspected.description
        self.effect.show_markup(
            markup("<p>{0}</p>{1}", facts_html(description.facts), effect_html(description, _LINES))
        )
        self.settings.set_rows(
            (self.tr("Setting"), self.tr("Value"), self.tr("Only where"), self.tr("Source")),
            [(one.label or one.node, one.value, one.conditions, one.source) for one in description.settings],
            (400, 0, 110, 130),
        )
        size = QLocale().toString
        self.files.set_rows(
            (self.tr("File"), self.tr("Bytes")),
            [(shown, size(count), path) for path, shown, count in inspected.files],
            (0, 130),
        )
        self.signatures.show_text(self.tr("Checking the signature…"))
        self.effect.setFocus()
        self.importing.setEnabled(inspected.has_answers)
        self.deliver.setEnabled(True)
        if not inspected.has_answers:
            self.importing.setToolTip(
                tip(self.tr("The package carries no answer file, so it cannot become a project."))
            )
            self.importing.setAccessibleDescription(self.importing.toolTip())
        self._enable()
        self.status.setText(self.tr("Checking the package…"))
        path = self.path

        def check(progress: Progress) -> Verification:
            return verify(path, progress, allow_large=True)  # how far it is stands here, and who closes it is free

        run_task(self, check, self._show_check, self._not_checked, self._progress)

    def _show_check(self, found: Verification) -> None:
        self.verification = found
        self.busy.hide()
        self._tell_check([finding_text(finding) for finding in found.findings])
        self.signatures.show_signatures(found.signatures, proved_signer(found))
        warnings = sum(finding.level is FindingLevel.WARNING for finding in found.findings)
        if not found.ok:
            self.status.setText(self.tr("✕ The package is not in order; see Check."))
        elif warnings:
            self.status.setText(self.tr("⚠ The package is in order, with %n warning(s); see Check.", "", warnings))
        else:
            self.status.setText(self.tr("✓ The package is in order."))
        self.tabs.setTabText(self.tabs.indexOf(self.check), self.tr("&Check") + ("" if found.ok else " ✕"))

    def _tell_check(self, lines: list[str]) -> None:
        self.check.show_markup(joined(markup("<p>{0}</p>", line) for line in lines))

    def _not_checked(self, error: Exception) -> None:
        self.busy.hide()
        text = translated(error.sentence) if isinstance(error, AppError) else str(error)
        self._tell_check([f"✕ {text}"])
        self.signatures.show_text(f"✕ {text}")
        self.status.setText(self.tr("✕ The package is not in order; see Check."))

    def _failed(self, error: Exception) -> None:
        self.busy.hide()
        self.tabs.setEnabled(False)
        self.status.setText(f"✕ {translated(error.sentence)}" if isinstance(error, AppError) else f"✕ {error}")
        self.effect.setPlainText(self.status.text())

    @Slot(object, object)
    def _progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, 1000)
        self.busy.setValue(done * 1000 // total if total else 0)

    @Slot()
    def _enable(self) -> None:
        free = self.inspected is not None and self._writing is None
        self.save_all.setEnabled(free)
        self.save_file.setEnabled(free and self.files.chosen() is not None)

    @Slot()
    def _import(self) -> None:
        path = self.path
        self.accept()
        self.import_requested.emit(path)

    @Slot()
    def _deliver(self) -> None:
        path = self.path
        self.accept()
        self.deliver_requested.emit(path)

    # Copies of files

    @Slot()
    def _ask_for_file(self) -> None:
        row = self.files.chosen()
        if row is not None:
            dialog = QFileDialog(self, self.tr("Save a copy of the file"), str(Path.home() / row[0].rpartition("/")[2]))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.fileSelected.connect(self.write_file)
            open_dialog(dialog)

    @Slot(str)
    def write_file(self, target: str) -> None:
        """Write the file that is selected to *target*."""
        row = self.files.chosen()
        if row is not None and target:
            self._write(partial(extract_file, self.path, row[2], Path(target)))

    @Slot()
    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Save all files to an empty folder"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.write_all)
        open_dialog(dialog)

    @Slot(str)
    def write_all(self, folder: str) -> None:
        """Write all files below *folder*."""
        if folder:
            self._write(partial(extract_all, self.path, Path(folder)))

    def _write(self, work: partial[Path]) -> None:
        def job(progress: Progress) -> Path:
            return work(progress)

        self.busy.show()
        self._writing = run_task(self, job, self._written, self._not_written, self._progress, asks=True)
        self._enable()

    def _written(self, target: Path) -> None:
        self._writing = None
        self.busy.hide()
        self.status.setText(self.tr("✓ Written: {0}").format(visible(str(target))))
        self._enable()

    def _not_written(self, error: Exception) -> None:
        self._writing = None
        self.busy.hide()
        self._enable()
        if self.isVisible():
            show_error(self, error)
