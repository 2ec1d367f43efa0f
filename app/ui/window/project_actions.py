"""What the menu *File* makes of projects: the sample, a duplicate, a template, and what Microsoft's program opens."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMainWindow, QMenu

from app.core.error import OutsideFiles
from app.core.file_name import PROJECT_SUFFIX
from app.jobs.import_export import ExportOrder, ExportResult, export_project
from app.jobs.project import free_name
from app.jobs.source import Source
from app.jobs.template import (
    SAMPLE,
    CopyOrder,
    CopyResult,
    TemplateOrder,
    copy_project,
    list_templates,
    remove_template,
    save_template,
    templates_folder,
)
from app.model.field import secrets
from app.model.store.project_store import open_project
from app.ui.look.language import translated
from app.ui.look.markup import literal
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.project.outside_question import ask_about_outside
from app.ui.session.preferences import Preferences
from app.ui.widgets.question import Button, Icon, ask, open_dialog, show_error
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.progress import Progress
    from app.ui.session.session import Session
    from app.ui.window.file_actions import Documents


class ProjectActions(QObject):
    """Asks over a window. ``created`` brings the path of a new project, which the window opens."""

    created = Signal(object)

    def __init__(self, window: QMainWindow, documents: Documents, session: Session) -> None:
        """Work on the project of *session*; *documents* asks about unsaved changes first."""
        super().__init__(window)
        self._window, self._documents, self._session = window, documents, session

    def actions(self) -> dict[str, Callable[[], None]]:
        """Return what the entries of the menu *File* do, by their keys."""
        return {
            "sample": self.open_sample,
            "duplicate": self.duplicate,
            "template": self.ask_for_template,
            "export": self.ask_to_export,
        }

    @Slot()
    def open_sample(self) -> None:
        """Make a project of the sample, with its files, and open it; the sample itself stays as it is."""
        self._documents.when_clean(self._copy_sample)

    def _copy_sample(self) -> None:
        room = Preferences().room()
        pattern = self.tr("Sample {0}")

        def work(progress: Progress) -> CopyResult:
            name = free_name(room, pattern)
            path = room / name / f"{name}{PROJECT_SUFFIX}"
            project = open_project(SAMPLE).project
            order = CopyOrder(project=project, folder=SAMPLE.parent, path=path, name=name, makes_folder=True)
            return copy_project(order, progress)

        run_task(self, work, self._copied, self._failed)

    @Slot()
    def duplicate(self) -> None:
        """Ask for name and folder of a copy of the open project."""
        self._documents.when_clean(self._ask_for_copy)

    def _ask_for_copy(self) -> None:
        session = self._session
        if session.opened is None or session.folder is None:
            return
        here = secrets(session.project)
        order = CopyOrder(
            project=session.project,
            folder=session.folder,
            path=session.opened.path,
            name=session.opened.path.stem,
            passphrase=session.passphrase,
            missing=tuple(place for place in session.opened.missing if not here.get(place)),
            makes_folder=True,
        )
        self._open_new(order)

    def _open_new(self, order: CopyOrder) -> None:
        dialog = NewProjectDialog(self._window, like=order)
        dialog.created.connect(self.created)
        open_dialog(dialog)

    # Templates

    @Slot()
    def list_templates(self) -> None:
        """List the templates in the menu that is about to be shown."""
        menu = self.sender()
        if not isinstance(menu, QMenu):
            return
        menu.clear()
        for template in list_templates():
            action = menu.addAction(literal(template.name))
            action.setData(template.path)
            action.triggered.connect(self._new_from_chosen)
        if menu.isEmpty():
            menu.addAction(self.tr("None yet: save a project as a template first")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Remove a template…")).triggered.connect(self.ask_to_remove)
            menu.addAction(self.tr("Open the folder of templates")).triggered.connect(self._open_folder)

    @Slot()
    def _new_from_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.new_from(action.data())

    def new_from(self, path: Path) -> None:
        """Ask for name and folder of a new project of the template *path*."""
        self._documents.when_clean(partial(self._ask_for_new, path))

    def _ask_for_new(self, path: Path) -> None:
        def work(_progress: Progress) -> CopyOrder:
            project = open_project(path).project
            return CopyOrder(project=project, folder=path.parent, path=path, name=path.stem, makes_folder=True)

        run_task(self, work, self._open_new, self._failed)

    @Slot()
    def ask_to_remove(self) -> None:
        """Ask which template is to be removed, and then whether it really is."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Remove a template"))
        dialog.setLabelText(self.tr("Template to remove. Projects made of it stay."))
        dialog.setComboBoxItems([one.name for one in list_templates()])
        dialog.setOkButtonText(self.tr("Remove…"))
        dialog.textValueSelected.connect(self._ask_whether_to_remove)
        open_dialog(dialog)

    @Slot(str)
    def _ask_whether_to_remove(self, name: str) -> None:
        ask(
            self._window,
            self.tr("Remove the template “{0}”?").format(name),
            self.tr("It is deleted with its files and cannot be brought back. Projects made of it stay."),
            {
                Button.Yes: (self.tr("&Remove"), partial(self._remove_template, name)),
                Button.Cancel: (self.tr("Cancel"), None),
            },
            default=Button.Cancel,
            escape=Button.Cancel,
            icon=Icon.Warning,
        )

    def _remove_template(self, name: str) -> None:
        def work(_progress: Progress) -> None:
            remove_template(name)

        run_task(self, work, lambda _nothing: None, self._failed)

    @Slot()
    def _open_folder(self) -> None:
        _open_local(templates_folder())

    @Slot()
    def ask_for_template(self) -> None:
        """Ask for the name of a template, and keep the open project as that."""
        path = self._session.path
        if path is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save as a template"))
        dialog.setLabelText(self.tr("Name of the template. Secrets and the token are not kept in it."))
        dialog.setTextValue(path.stem)
        dialog.textValueSelected.connect(self._save_template)
        open_dialog(dialog)

    @Slot(str)
    def _save_template(self, name: str) -> None:
        session = self._session
        if session.folder is not None and name.strip():
            order = TemplateOrder(project=session.project, folder=session.folder, name=name.strip())
            run_task(self, partial(save_template, order), self._template_saved, self._failed)

    def _template_saved(self, result: CopyResult) -> None:
        text = self.tr("“{0}” is in the menu File, New from template.").format(result.opened.path.stem)
        self._tell(text, "\n".join(translated(note) for note in result.notes))

    # To Microsoft's program

    @Slot()
    def ask_to_export(self) -> None:
        """Ask where to write the open project as Windows Configuration Designer keeps it."""
        path = self._session.path
        if path is None:
            return
        dialog = QFileDialog(self._window, self.tr("Export for WCD: a folder is made in"), str(path.parent.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._export_to)
        open_dialog(dialog)

    @Slot(str)
    def _export_to(self, chosen: str) -> None:
        opened, folder = self._session.opened, self._session.folder
        if opened is None or folder is None:
            return
        room = Path(chosen)
        name = opened.path.stem.replace("{", "{{").replace("}", "}}")
        here = secrets(self._session.project)
        source = Source(
            project=self._session.project,
            folder=folder,
            missing=tuple(place for place in opened.missing if not here.get(place)),
            opened=opened,
        )
        target = room / free_name(room, f"{name} (WCD {{0}})")
        self._export(ExportOrder(source=source, folder=target))

    def _export(self, order: ExportOrder) -> None:
        run_task(
            self,
            lambda _progress: export_project(order),
            partial(self._exported, order.folder),
            partial(self._not_exported, order),
            asks=True,
        )

    def _not_exported(self, order: ExportOrder, error: Exception) -> None:
        if isinstance(error, OutsideFiles):
            ask_about_outside(self._window, error.files, partial(self._export, replace(order, allow_outside=True)))
        else:
            self._failed(error)

    def _exported(self, folder: Path, result: ExportResult) -> None:
        notes = [translated(one) for one in (*result.notes, *result.risks)]
        if result.missing:
            notes.append(self.tr("%n secret(s) not known: empty there.", "", len(result.missing)))
        ask(
            self._window,
            self.tr("Windows Configuration Designer opens {0} in {1}.").format(
                next((one.name for one in result.files if one.name.endswith(".icdproj.xml")), ""), str(folder)
            ),
            "\n\n".join(notes),
            {
                Button.Open: (self.tr("&Open folder"), partial(_open_local, folder)),
                Button.Close: ("", None),
            },
            default=Button.Close,
            escape=Button.Close,
            icon=Icon.Information,
        )

    # Inside

    def _copied(self, result: CopyResult) -> None:
        self.created.emit(result.opened.path)

    def _failed(self, error: Exception) -> None:
        show_error(self._window, error)

    def _tell(self, text: str, more: str) -> None:
        ask(self._window, text, more, {Button.Ok: ("", None)}, default=Button.Ok, escape=Button.Ok)


def _open_local(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
