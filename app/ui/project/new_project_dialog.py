"""The dialog for a new project: name, folder, description; also for what is imported (``wizard.md`` 2)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QLayout, QLineEdit, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from app.catalogue.edition import CHOICES
from app.core.error import OutsideFiles, TooMuch
from app.core.file_name import PROJECT_SUFFIX
from app.core.masking import visible
from app.core.one_line import clean_line
from app.jobs.import_export import Importable, ImportOrder, import_project, look_at_source
from app.jobs.project import NewOrder, NewProjectCheck, check, free_name, make_project
from app.jobs.template import CopyOrder, CopyResult, copy_project
from app.model.rules.rule import Level, Problem
from app.model.scenario import ADVANCED, DESKTOP, SCENARIOS, Scenario, ScenarioKind, offered
from app.ui.look.follow import follow
from app.ui.look.language import translated
from app.ui.look.primary import set_primary
from app.ui.look.screen_fit import open_within_screen
from app.ui.project.outside_question import ask_about_outside
from app.ui.project.size_question import ask_about_size
from app.ui.session.preferences import Preferences
from app.ui.widgets.choice import Choice
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.field import LongText, SecretField, TextField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint, ProblemLabel
from app.ui.widgets.path_field import FolderField
from app.ui.widgets.question import Button, Icon, ask, show_error
from app.ui.work.task import Task, run_task

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.catalogue.edition import EditionChoice
    from app.core.progress import Progress
    from app.core.secret import Secret
    from app.core.text import Sentence
    from app.packager.import_project import Imported

_DELAY = 120
"""Milliseconds without a change before the disk is looked at."""

_WIDTH = 520
"""Pixels of a field at least, so that a folder's path can be read."""


class NewProjectDialog(QDialog):
    """Makes a project file of *scenario*. ``created`` brings its path; the window opens it.

    With *source*, a package or a WCD project, the new project is what :func:`app.jobs.import_export.import_project`
    makes of it. With *like*, it is the copy that this orders, with the name and folder that are asked for.
    """

    created = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        source: Path | None = None,
        scenario: Scenario = DESKTOP,
        *,
        like: CopyOrder | None = None,
    ) -> None:
        """Ask for name and folder."""
        super().__init__(parent)
        self.source = source
        self._like = like
        self._scenario = scenario
        self.setWindowTitle(self.tr("New project") if source is None else self.tr("Import"))
        self.room = Preferences().room()
        self._is_own_folder = False
        self._checked: tuple[str, str, NewProjectCheck] | None = None
        self._task: Task[NewProjectCheck] | None = None
        self._making = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 22, 24, 18)
        self._column.setSpacing(4)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self._title = Heading(self, 1.3)
        self._sentence = Hint(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._column.addSpacing(12)
        self.name, self.folder, self.description = TextField(self), FolderField(self), LongText(self)
        self.name.setMinimumWidth(_WIDTH)
        self.name.setObjectName("project.name")
        self.folder.setObjectName("project.folder")
        self.description.setObjectName("project.description")
        self.name_problem = self._add(self.tr("Name"), self.name, self.name)
        self.folder_problem = self._add(self.tr("Folder"), self.folder, self.folder.line)
        self.kind = Choice(self)
        self.kind.setObjectName("project.kind")
        self.kind.set_choices({one.key: QCoreApplication.translate("Scenario", one.title) for one in offered()})
        self.editions, self._edition_words = Choice(self), Hint(self)
        self.editions.setObjectName("project.editions")
        self.editions.set_choices({one.key: QCoreApplication.translate("Edition", one.title) for one in CHOICES})
        self.editions.set_value(CHOICES[0].key)
        self._has_editions = source is None and scenario is ADVANCED
        self.editions.setVisible(self._has_editions)
        self._edition_words.hide()
        if self._has_editions:
            self._add(self.tr("Editions of Windows"), self.editions, self.editions)
            self._column.addWidget(self._edition_words)
            self._column.addSpacing(10)
            self.editions.edited.connect(self._tell_editions)
            self._tell_editions()
        # What is imported has a description already; the kind of a new project was chosen before the dialog opened.
        if source is None:
            self.kind.hide()
            self._add(self.tr("Description (optional)"), self.description, self.description)
        else:
            self.description.hide()
            self._add(self.tr("Kind of project"), self.kind, self.kind)
        self._add_secrets()
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setAccessibleName(self.tr("At work"))
        self.busy.hide()
        self.buttons = DialogButtons(StandardButton.Ok | StandardButton.Cancel, self)
        self.make = self.buttons.button(StandardButton.Ok)
        self._name_buttons()
        set_primary(self.make)
        self.make.style().polish(self.make)
        self._column.addWidget(self.busy)
        self._column.addSpacing(8)
        self._column.addWidget(self.buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._check)
        self.name.edited.connect(self._follow_name)
        self.folder.edited.connect(self._own_folder)
        self.buttons.accepted.connect(self._make)
        self.buttons.rejected.connect(self.reject)
        self._tell_source()
        open_within_screen(self)
        self._begin()
        follow(self, language=self._name_buttons)

    def _name_buttons(self) -> None:
        self.buttons.set_words(StandardButton.Ok, self.tr("Create") if self.source is None else self.tr("Import"))

    def _add(self, label: str, editor: QWidget, focused: QWidget) -> ProblemLabel:
        """Add *editor* under its *label* and return the label of its problems."""
        words = Label(self, label)
        words.setBuddy(focused)
        focused.setAccessibleName(label)
        problem = ProblemLabel(self)
        problem.setObjectName(f"{editor.objectName()}.problem")
        for widget in (words, editor, problem):
            self._column.addWidget(widget)
        self._column.addSpacing(10)
        return problem

    def _add_secrets(self) -> None:
        """Add the choice of what becomes of secrets that are imported; shown only where there are any."""
        self.secrets = QWidget(self)
        inner = QVBoxLayout(self.secrets)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        sentence = Label(self.secrets, self.tr("It contains secrets: passwords, keys or a token."))
        self.seal = QRadioButton(self.tr("&Seal them in the project with a passphrase"), self.secrets)
        self.leave_out = QRadioButton(self.tr("&Leave them out; they are asked for when you build"), self.secrets)
        self.leave_out.setChecked(True)
        self.first, self.second = SecretField(self.secrets), SecretField(self.secrets)
        self.first.setObjectName("passphrase")
        self.second.setObjectName("passphrase_again")
        self.first.line.setAccessibleName(self.tr("Passphrase"))
        self.first.line.setPlaceholderText(self.tr("Passphrase"))
        self.second.line.setAccessibleName(self.tr("Repeat it"))
        self.second.line.setPlaceholderText(self.tr("Repeat it"))
        for widget in (sentence, self.leave_out, self.seal, self.first, self.second):
            inner.addWidget(widget)
        self._column.addWidget(self.secrets)
        self.secrets.hide()
        for signal in (self.first.edited, self.second.edited, self.seal.toggled):
            signal.connect(self._show)

    def _tell_source(self) -> None:
        if self._like is not None:
            self._title.setText(self.tr("New project from {0}").format(visible(self._like.name)))
            self._sentence.set_text(
                self.tr("Files of its folder are copied, too. It builds a package of its own, with an id of its own.")
            )
            self.description.set_value(self._like.project.package.description or "")
        elif self.source is None:
            self._title.setText(QCoreApplication.translate("Scenario", self._scenario.title))
            self._sentence.set_text(self.tr("A project keeps what you decide; packages are built from it."))
        else:
            self._title.setText(self.tr("Make a project of {0}").format(visible(self.source.name)))
            self._sentence.set_text(self.tr("Settings and files are copied. The original is not changed."))

    @Slot()
    def _tell_editions(self) -> None:
        """Say which settings the chosen editions have."""
        self._edition_words.set_text(QCoreApplication.translate("Edition", self._edition.summary))

    @property
    def _edition(self) -> EditionChoice:
        return next(one for one in CHOICES if one.key == self.editions.value())

    def _begin(self) -> None:
        """Propose name and folder."""
        if self._like is not None:
            name = self._like.name.replace("{", "{{").replace("}", "}}")
            self._propose(free_name(self.room, f"{name} {{0}}"))
            return
        if self.source is None:
            self._propose(free_name(self.room, self.tr("Project {0}")))
            return
        self._busy(True)
        source = self.source
        run_task(self, lambda _progress: look_at_source(source), self._take_source, self._refuse)

    def _take_source(self, found: Importable) -> None:
        self._busy(False)
        self.secrets.setVisible(found.has_secrets)
        self.kind.set_value(found.kind)
        self._propose(clean_line(found.name) or self.tr("Imported"))

    def _refuse(self, error: Exception) -> None:
        parent = self.parentWidget()
        self.reject()
        if parent is not None:
            show_error(parent, error)

    def _propose(self, name: str) -> None:
        self.name.set_value(name)
        self._follow_name()
        self.name.setFocus()
        self.name.selectAll()

    # Checking

    @Slot()
    def _follow_name(self) -> None:
        if not self._is_own_folder:
            self.folder.set_value(str(self.room / self.name.value().strip()) if self.name.value().strip() else "")
        self._renew()

    @Slot()
    def _own_folder(self) -> None:
        self._is_own_folder = True
        self._renew()

    def _renew(self) -> None:
        self._timer.start()
        self._show()

    @Slot()
    def _check(self) -> None:
        if self._task is None:
            name, folder = self.name.value(), self.folder.value()
            must_be_new = self.source is not None or self._like is not None

            def work(_progress: Progress) -> NewProjectCheck:
                return check(name, folder, must_be_new=must_be_new)

            self._task = run_task(self, work, partial(self._take_check, name, folder))

    def _take_check(self, name: str, folder: str, checked: NewProjectCheck) -> None:
        self._task = None
        self._checked = name, folder, checked
        if (name, folder) != (self.name.value(), self.folder.value()):
            self._check()
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show what is wrong, and whether the project can be made."""
        checked = self._checked
        is_new = checked is not None and checked[:2] == (self.name.value(), self.folder.value())
        if checked is not None:
            _tell_problem(self.name_problem, self.name, checked[2].name if checked[0] == self.name.value() else None)
            folder = checked[2].folder if checked[1] == self.folder.value() else None
            _tell_problem(self.folder_problem, self.folder.line, folder)
        sealing = self.secrets.isVisibleTo(self) and self.seal.isChecked()
        self.first.setVisible(sealing)
        self.second.setVisible(sealing)
        same = bool(self.first.value()) and self.first.value() == self.second.value()
        fine = is_new and checked is not None and checked[2].is_fine
        self.make.setEnabled(fine and not self._making and (same or not sealing))

    # Making

    @Slot()
    def _make(self) -> None:
        if not self.make.isEnabled():
            return
        name, folder = self.name.value(), Path(self.folder.value().strip()).expanduser()
        self._busy(True)
        if self._like is not None:
            self._copy(self._like, folder / f"{name}{PROJECT_SUFFIX}", name)
        elif self.source is None:
            new = NewOrder(
                path=folder / f"{name}{PROJECT_SUFFIX}",
                name=name,
                description=self.description.value(),
                scenario=self._scenario,
                editions=self._edition.stores if self._has_editions else (),
                makes_folder=True,
            )
            run_task(self, lambda _progress: make_project(new).path, self._made, self._failed)
        else:
            order = ImportOrder(
                source=self.source,
                folder=folder,
                name=name,
                passphrase=self._passphrase(),
                scenario=SCENARIOS[ScenarioKind(self.kind.value())],
            )
            self._import(order)

    def _copy(self, like: CopyOrder, path: Path, name: str) -> None:
        package = replace(like.project.package, description=self.description.value() or None)
        order = replace(like, project=replace(like.project, package=package), path=path, name=name)
        run_task(self, partial(copy_project, order), self._copied, self._failed)

    def _copied(self, result: CopyResult) -> None:
        self._tell_notes(result.notes, result.opened.path)

    def _import(self, order: ImportOrder) -> None:
        self._busy(True)
        run_task(self, lambda _progress: import_project(order), self._imported, partial(self._not_imported, order))

    def _not_imported(self, order: ImportOrder, error: Exception) -> None:
        if isinstance(error, OutsideFiles):
            self._busy(False)
            ask_about_outside(self, error.files, partial(self._import, replace(order, allow_outside=True)))
        elif isinstance(error, TooMuch):
            self._busy(False)
            ask_about_size(self, error, partial(self._import, replace(order, allow_large=True)))
        else:
            self._failed(error)

    def _passphrase(self) -> Secret | None:
        return self.first.value() if self.seal.isChecked() and self.secrets.isVisibleTo(self) else None

    def _made(self, path: Path) -> None:
        self.accept()
        self.created.emit(path)

    def _imported(self, result: Imported) -> None:
        self._tell_notes(result.notes, result.project_file)

    def _tell_notes(self, notes: Sequence[Sentence], path: Path) -> None:
        """Open the project *path* that was made, and tell which files it lacks."""
        parent = self.parentWidget()
        self._made(path)
        if parent is not None and notes:
            ask(
                parent,
                self.tr("The project was made, but some files are missing."),
                "\n".join(translated(note) for note in notes[:12]),
                {Button.Ok: ("", None)},
                default=Button.Ok,
                escape=Button.Ok,
                icon=Icon.Information,
            )

    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self._checked = None
        self._renew()
        show_error(self, error)

    def _busy(self, busy: bool) -> None:
        self._making = busy
        self.busy.setVisible(busy)
        for widget in (self.name, self.folder, self.description, self.kind, self.editions, self.secrets):
            widget.setEnabled(not busy)
        self._show()


def _tell_problem(label: ProblemLabel, line: QLineEdit, sentence: Sentence | None) -> None:
    label.show_problems([Problem("", Level.ERROR, sentence, "")] if sentence else [])
    line.setAccessibleDescription(label.text())
    line.setProperty("wrong", sentence is not None)
    line.style().unpolish(line)
    line.style().polish(line)
