"""*Build for a list*: a package for each row of a table, all checked first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.core.error import Cancelled
from app.jobs.batch.order import BatchOrder, BatchResult, SheetWish
from app.jobs.batch.run import build_batch
from app.jobs.batch.table import Table, is_sealed, read_table
from app.jobs.batch.tokens import plan_tokens, sign_in_for
from app.model.rules.rule import Level
from app.ui.batch.options import BatchOptions, TokenWish
from app.ui.batch.sign_in import BatchSignIn
from app.ui.demo.switch import demo_of
from app.ui.look.follow import follow
from app.ui.look.language import failure_text, translated
from app.ui.look.primary import set_primary
from app.ui.look.screen_fit import open_within_screen
from app.ui.look.unfolding import unfolds
from app.ui.widgets.choice import Toggle
from app.ui.widgets.dialog_buttons import DialogButtons
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.job_dialog import PatientDialog
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, StateLabel
from app.ui.widgets.path_field import FileField, FolderField
from app.ui.widgets.question import open_dialog
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.scroll_area import Area
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.jobs.batch.order import RowProblem
    from app.jobs.enrol.sign_in import Ways
    from app.jobs.enrol.token import TokenOrder
    from app.ui.session.session import Session

_STEPS = 1000
_SHOWN = 6
"""Row numbers that the table of problems names."""


class BatchDialog(PatientDialog):
    """Asks for table, folder and names, builds, and shows what is wrong or what is there."""

    ended = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Ask; the open project is what the rows change."""
        super().__init__(parent)
        self._session = session
        self._task: Task[BatchResult] | None = None
        self.found: BatchResult | None = None
        self.setObjectName("batch")
        self.setSizeGripEnabled(True)
        open_within_screen(self, 960, 640)
        self._title, self._sentence = Heading(self, 1.3), Label(self)
        self._sentence.setWordWrap(True)
        self.table, self.folder = FileField(self), FolderField(self)
        self.password, self.names = SecretField(self), TextField(self)
        self.sheets = Toggle(self)
        self.more, self.options = QPushButton(self), BatchOptions(session, self)
        self._area = Area(self.options, self)
        self.build, self.stop = QPushButton(self), QPushButton(self)
        self.progress, self.rows = QProgressBar(self), RowTable(self)
        self.status = StateLabel("batch.status", self)
        self.buttons = DialogButtons(QDialogButtonBox.StandardButton.Close, self)
        self._labels = {name: Label(self) for name in ("table", "password", "folder", "names")}
        self._arrange()
        for widget, name in (
            (self.table, "table"),
            (self.password, "password"),
            (self.folder, "folder"),
            (self.names, "names"),
            (self.sheets, "sheets"),
            (self.more, "more"),
            (self.build, "build"),
            (self.stop, "stop"),
            (self.progress, "progress"),
            (self.rows, "rows"),
        ):
            widget.setObjectName(f"batch.{name}")
        if session.folder is not None:
            self.folder.set_value(str(session.folder / "packages"))
        self.build.setDefault(True)
        set_primary(self.build)
        unfolds(self.more)
        self._area.hide()
        for button in (self.stop, self.more):
            button.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.progress.setRange(0, _STEPS)
        self.table.edited.connect(self._show)
        self.sheets.edited.connect(self._show)
        self.more.toggled.connect(self._unfold)
        self.build.clicked.connect(self.start)
        self.stop.clicked.connect(self._cancel)
        self.buttons.rejected.connect(self.reject)
        self.retranslate()
        follow(self, language=self.retranslate)

    def _arrange(self) -> None:
        column, grid, beside = QVBoxLayout(self), QGridLayout(), QGridLayout()
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addLayout(grid)
        column.addLayout(beside)
        for row, (name, editor) in enumerate(
            (("table", self.table), ("password", self.password), ("folder", self.folder), ("names", self.names))
        ):
            label = self._labels[name]
            label.setBuddy(getattr(editor, "line", editor))
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
        grid.addWidget(self.sheets, 4, 1)
        for place, widget in enumerate((self.build, self.more, self.stop, self.progress)):
            beside.addWidget(widget, 0, place)
        beside.setColumnStretch(3, 1)
        for widget in (self.status, self._area, self.rows, self.buttons):
            column.addWidget(widget)
        for widget in (self._area, self.rows):
            column.setStretchFactor(widget, 1)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Build for a list"))
        self._title.setText(self.tr("Build for a list"))
        self._sentence.setText(
            self.tr(
                "One package for each row of a CSV file. Headers are keys of fields such as device.name, paths of "
                "settings, file_name, or words for the file names. All rows are checked before the first is built; "
                "what is done already is kept."
            )
        )
        words = {
            "table": (self.tr("&Table"), self.table.line),
            "password": (self.tr("&Password of the table"), self.password.line),
            "folder": (self.tr("&Folder for the packages"), self.folder.line),
            "names": (self.tr("File &names"), self.names),
        }
        for name, (text, widget) in words.items():
            self._labels[name].setText(text)
            widget.setAccessibleName(text.replace("&", ""))
        self.table.filters = self.tr("Tables (*.csv *.csv.sealed)")
        self.names.setPlaceholderText(self.tr("such as {site}-{owner}; otherwise the column file_name"))
        self.sheets.setText(self.tr("Write a &hand-over sheet for each package"))
        self.more.setText(self.tr("More &options"))
        self.options.retranslate()
        self.build.setText(self.tr("&Check and build"))
        self.stop.setText(self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("Progress of the batch"))
        self.rows.setAccessibleName(self.tr("What is wrong, or what was built"))
        self._show()

    @Slot()
    def start(self) -> None:
        """Check and build, after a sign-in if the rows are to have new bulk tokens."""
        if self._task is not None or self._session.opened is None or self._session.folder is None:
            return
        if not (self.table.value().strip() and self.folder.value().strip()):
            self.status.say(self.tr("✕ Choose the table and a folder first."), wrong=True, aloud=True)
            return
        if problem := self.options.problem():
            self.more.setChecked(True)
            self.status.say(f"✕ {problem}", wrong=True, aloud=True)
            return
        if self.options.tokens.value() == TokenWish.KEPT:
            self._run(None)
            return
        sign_in = BatchSignIn(self._session, self)
        sign_in.chosen.connect(self._sign_in)
        sign_in.rejected.connect(self._cancel)
        self.ended.connect(sign_in.close)
        open_dialog(sign_in)

    @Slot(object, object)
    def _sign_in(self, order: TokenOrder, ways: Ways) -> None:
        self._run((order, ways))

    def _run(self, sign_in: tuple[TokenOrder, Ways] | None) -> None:
        """Check and build; *sign_in* is what tokens are asked for, and how the person who signs in is reached."""
        project, opened, folder = self._session.project, self._session.opened, self._session.folder
        assert opened is not None  # noqa: S101 - looked at before
        assert folder is not None  # noqa: S101 - as well
        table, target, options = self.table.value().strip(), self.folder.value().strip(), self.options
        password = self.password.value() if is_sealed(Path(table)) else None
        language, contact = self.locale().name()[:2], options.contact.text().strip()
        is_each = options.tokens.value() == TokenWish.EACH
        today = datetime.now(UTC).date()
        order = BatchOrder(
            project=project,
            folder=folder,
            table=Table(name=table, headers=(), rows=()),
            destination=folder / Path(target).expanduser(),
            names=self.names.text().strip(),
            jobs=options.jobs.value(),
            shard=options.shard(),
            protection=options.protection(),
            sheet=SheetWish(language=language, contact=contact) if self.sheets.value() else None,
            missing=replace(opened, project=project).missing,
            allow_demo=demo_of(self._session).is_on,
            name_with_end=options.with_end.value(),
            allow_outside=options.outside.value(),
        )

        def work(progress: Progress) -> BatchResult:
            whole = replace(order, table=read_table(folder / Path(table).expanduser(), password))
            if sign_in is None:
                return build_batch(whole, progress)
            asked, ways = sign_in
            planned = plan_tokens(asked, (asked.last_day - today).days, project.package.id, is_each=is_each)
            with sign_in_for(planned, ways, lambda _done, _total: progress(0, 1)) as tokens:
                return build_batch(replace(whole, tokens=tokens), progress)

        self.found = None
        self.more.setChecked(False)
        self.status.say(self.tr("Checking and building…"), aloud=True)
        self._task = run_task(self, work, self._done, self._failed, self._follow, asks=True)
        self._show()

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        """Show the options where the rows are otherwise."""
        self._area.setVisible(is_open)
        self.rows.setVisible(not is_open)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.stop.setEnabled(False)

    @Slot(object, object)
    def _follow(self, done: int, total: int) -> None:
        self.progress.setValue(_STEPS * done // total if total else 0)

    def _done(self, result: BatchResult) -> None:
        self._task, self.found = None, result
        self._show()
        translate = QCoreApplication.translate
        if result.is_refused:
            text = self.tr("✕ Nothing was built: correct the table or the project, then start again.")
            self.status.say(text, wrong=True, aloud=True)
        elif result.failed:
            text = translate("BatchDialog", "✕ %n row(s) could not be built.", "", len(result.failed))
            self.status.say(text, wrong=True, aloud=True)
        else:
            text = translate("BatchDialog", "✓ %n package(s) are there, with manifests.", "", len(result.built))
            if result.clear:
                left = translate(
                    "BatchDialog",
                    "⚠ %n unprotected package(s) of earlier builds still lie there.",
                    "",
                    len(result.clear),
                )
                text = f"{text}\n{left}"
            self.status.say(text, aloud=True)
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._show()
        if isinstance(error, Cancelled):
            self.status.say(self.tr("Stopped. What is done is kept; start again to go on."), aloud=True)
        else:
            self.status.say(f"✕ {failure_text(error)}", wrong=True, aloud=True)
        self.ended.emit()

    @Slot()
    def _show(self) -> None:
        """Show what goes with the state, and the rows of the result."""
        busy = self._task is not None
        for widget in (self.table, self.password, self.folder, self.names, self.sheets, self.options, self.build):
            widget.setEnabled(not busy)
        self.stop.setEnabled(busy)
        self.stop.setVisible(busy)
        self.progress.setVisible(busy)
        self.options.show_contact(is_shown=self.sheets.value())
        has_password = is_sealed(Path(self.table.value().strip() or "."))
        self._labels["password"].setVisible(has_password)
        self.password.setVisible(has_password)
        found = self.found
        if found is None:
            self.rows.set_rows((), (), ())
        elif found.problems or found.failed:
            heads = (self.tr("Rows"), self.tr("Level"), self.tr("Column or field"), self.tr("What is wrong"))
            wrong = [self._line(one) for one in (*found.failed, *found.problems)]
            self.rows.set_rows(heads, wrong, (80, 110, 180, 0))
        else:
            there = [(str(one.row), one.file, one.package_id) for one in found.built]
            self.rows.set_rows((self.tr("Row"), self.tr("File"), self.tr("Package id")), there, (60, 0, 300))

    def _line(self, problem: RowProblem) -> tuple[str, ...]:
        levels = {Level.ERROR: self.tr("Error"), Level.WARNING: self.tr("Warning"), Level.HINT: self.tr("Hint")}
        rows = ", ".join(map(str, problem.rows[:_SHOWN])) + (" …" if len(problem.rows) > _SHOWN else "")
        return rows or self.tr("all"), levels[problem.level], problem.place, translated(problem.sentence)
