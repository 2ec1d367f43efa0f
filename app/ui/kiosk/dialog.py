"""The editor of a kiosk's configuration file: profiles, who gets them, and the text with what is wrong with it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.answers.kiosk.document import Assignment, Kiosk, Profile
from app.jobs.kiosk import KioskDraftOrder, KioskSaveOrder, draft_kiosk, open_kiosk, save_kiosk
from app.model.rules.rule import Level
from app.ui.kiosk.people_panel import PeoplePanel
from app.ui.kiosk.profile_panel import ProfilePanel
from app.ui.look.follow import follow
from app.ui.look.language import translated
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.choice import Choice
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint, ProblemLabel, StateLabel
from app.ui.widgets.question import Button, ask, open_dialog, show_error
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.widgets.tab_order import move_focus
from app.ui.widgets.tabs import Tabs
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from app.jobs.kiosk import KioskDraft, KioskFile
    from app.model.project import Project

_DELAY = 150
"""Milliseconds without a change before the text is made anew."""

_LISTED = 8
"""At most so many parts that would be lost are named in a question."""


class KioskDialog(QDialog):
    """Edits a file, or makes a new one. ``saved`` brings its path.

    *project* makes accounts and says for which Windows; *folder* is where a new file is proposed.
    """

    saved = Signal(object)

    def __init__(
        self,
        path: Path | None,
        folder: Path | None,
        parent: QWidget | None = None,
        *,
        project: Project | None = None,
    ) -> None:
        """Open the file at *path*, or begin a new one with an empty profile."""
        super().__init__(parent)
        self.path, self._folder, self._project = path, folder, project
        self.kiosk = _begun(project)
        self._saved_kiosk: Kiosk | None = None
        self._lost: tuple[str, ...] = ()
        self._at = 0
        self.setSizeGripEnabled(True)
        self._title = Heading(self, 1.3)
        self._sentence = Hint(self)
        self.tabs = Tabs(self)
        self.tabs.setDocumentMode(True)
        self.profiles = Choice(self)
        self.profiles.setObjectName("kiosk.profiles")
        self._profile_label = Label(self)
        self._profile_label.setBuddy(self.profiles)
        self.add_profile, self.remove_profile = QPushButton(self), QPushButton(self)
        self.add_profile.setObjectName("kiosk.profiles.add")
        self.remove_profile.setObjectName("kiosk.profiles.remove")
        self.panel = ProfilePanel(self)
        self.people = PeoplePanel(self)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("kiosk.text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.problems = ProblemLabel(self)
        self.problems.setObjectName("kiosk.problems")
        self.state = StateLabel("kiosk.state", self)
        self.buttons = DialogButtons(StandardButton.Save | StandardButton.Open | StandardButton.Cancel, self)
        self.save = self.buttons.button(StandardButton.Save)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._draft)
        self._lay_out()
        self._connect()
        self.retranslate()
        follow(self, language=self.retranslate)
        open_within_screen(self, 900, 700)
        self._show_kiosk()
        if path is not None:
            self.load(path)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    # What is shown

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("Kiosk configuration"))
        self._title.setText(self.tr("Kiosk configuration"))
        self._sentence.set_text(
            self.tr("A profile says what somebody sees. It applies to standard users, at their next sign-in.")
        )
        for index, title in enumerate((self.tr("Profiles"), self.tr("Who gets what"), self.tr("Text and problems"))):
            self.tabs.setTabText(index, title)
        self._profile_label.setText(self.tr("&Profile"))
        self.add_profile.setText(self.tr("Add a profile"))
        self.remove_profile.setText(self.tr("Remove the profile"))
        self.panel.retranslate()
        self.people.retranslate()
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.buttons.set_words(StandardButton.Open, self.tr("&Import…"))
        self.buttons.set_words(StandardButton.Save, self.tr("&Save"))
        self._show_people()
        self._draft()

    def _names(self) -> dict[str, str]:
        """Return the profiles by their ids, with names for people."""
        return {
            one.id: one.name or self.tr("Profile {0}").format(index + 1)
            for index, one in enumerate(self.kiosk.profiles)
        }

    def take(self, kiosk: Kiosk) -> None:
        """Show *kiosk*; as long as it is not changed, nothing is asked when the dialog is closed."""
        self.kiosk = self._saved_kiosk = kiosk
        self._at = 0
        self._show_kiosk()

    def _show_kiosk(self) -> None:
        """Show all of the configuration."""
        self._at = min(self._at, max(0, len(self.kiosk.profiles) - 1))
        self._show_profiles()
        if self.kiosk.profiles:
            self.panel.set_profile(self.kiosk.profiles[self._at])
        self.panel.setEnabled(bool(self.kiosk.profiles))
        self._show_people()
        self._draft()

    def _show_profiles(self) -> None:
        names = list(self._names().values())
        self.profiles.set_choices(dict(enumerate(names)))
        self.profiles.set_value(self._at)
        self.remove_profile.setEnabled(len(names) > 1)

    def _show_people(self) -> None:
        self.people.set_kiosk(self.kiosk, self._names())

    @Slot()
    def _draft(self) -> None:
        """Show the text of what is edited, and what is wrong with it."""
        draft = self.draft()
        if self.text.toPlainText() != draft.text.replace("\r\n", "\n"):
            self.text.setPlainText(draft.text.replace("\r\n", "\n"))
        self.problems.show_problems(draft.problems)
        errors = sum(problem.level is Level.ERROR for problem in draft.problems)
        if errors:
            self.state.say(self.tr("%n error(s): Windows would refuse the file.", "", errors), wrong=True)
        else:
            self.state.say(self.tr("No errors were found."))

    def draft(self) -> KioskDraft:
        """Return the text of what is edited, and what is wrong with it."""
        name = self.path.name if self.path else "kiosk.xml"
        return draft_kiosk(KioskDraftOrder(kiosk=self.kiosk, name=name, project=self._project))

    # Editing

    @Slot()
    def _take_profile(self) -> None:
        profiles = list(self.kiosk.profiles)
        if not profiles:
            return
        old_name = profiles[self._at].name
        profiles[self._at] = self.panel.profile()
        self.kiosk = replace(self.kiosk, profiles=tuple(profiles))
        if profiles[self._at].name != old_name:
            self._show_profiles()
            self._show_people()
        self._timer.start()

    @Slot()
    def _take_people(self) -> None:
        self.kiosk = self.people.kiosk(self.kiosk)
        self._timer.start()

    @Slot()
    def _choose_profile(self) -> None:
        self._at = int(self.profiles.value() or 0)
        self.panel.set_profile(self.kiosk.profiles[self._at])

    @Slot()
    def _add_profile(self) -> None:
        self._at = len(self.kiosk.profiles)
        self.kiosk = replace(self.kiosk, profiles=(*self.kiosk.profiles, Profile(id=_new_id())))
        self._show_kiosk()
        self.panel.name.setFocus()

    @Slot()
    def _remove_profile(self) -> None:
        profiles = list(self.kiosk.profiles)
        gone = profiles.pop(self._at)
        self.kiosk = replace(
            self.kiosk,
            profiles=tuple(profiles),
            assignments=tuple(one for one in self.kiosk.assignments if one.profile != gone.id),
            everybody=None if self.kiosk.everybody == gone.id else self.kiosk.everybody,
        )
        self._show_kiosk()

    # Files

    def load(self, path: Path) -> None:
        """Show what the file at *path* says."""
        run_task(self, lambda _progress: open_kiosk(path), partial(self._loaded, path), partial(show_error, self))

    def _loaded(self, path: Path, file: KioskFile) -> None:
        self.kiosk, self._at = file.kiosk, 0
        self._lost = tuple(translated(sentence) for sentence in file.lost)
        self._saved_kiosk = file.kiosk if path == self.path else None
        self._show_kiosk()
        if self._lost:
            self._sentence.set_text("\n".join(self._lost[:_LISTED]))

    @Slot()
    def _ask_for_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a kiosk configuration"), str(self._folder or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Kiosk configurations (*.xml)"))
        dialog.fileSelected.connect(self._import)
        open_dialog(dialog)

    @Slot(str)
    def _import(self, path: str) -> None:
        self.load(Path(path))

    @Slot()
    def _press_save(self) -> None:
        """Save, where nothing is in the way."""
        if self.path is not None and self.kiosk == self._saved_kiosk:
            self._done(self.path)
        elif self._lost:
            answers = {Button.Save: ("", self._choose_path), Button.Cancel: ("", None)}
            text = self.tr("Save without the parts that have no place here?")
            more = "\n".join(self._lost[:_LISTED])
            ask(self, text, more, answers, default=Button.Cancel, escape=Button.Cancel)
        else:
            self._choose_path()

    def _choose_path(self) -> None:
        if self.path is not None:
            self._write(self.path)
            return
        dialog = QFileDialog(self, self.tr("Save the kiosk configuration"), str(self._folder or Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xml")
        dialog.setNameFilter(self.tr("Kiosk configurations (*.xml)"))
        dialog.selectFile("kiosk.xml")
        dialog.fileSelected.connect(self._write_chosen)
        open_dialog(dialog)

    @Slot(str)
    def _write_chosen(self, path: str) -> None:
        self._write(Path(path))

    def _write(self, path: Path) -> None:
        order = KioskSaveOrder(kiosk=self.kiosk, path=path, replaces=True, project=self._project)
        self.setEnabled(False)
        run_task(self, lambda _progress: save_kiosk(order), self._done, self._failed)

    def _done(self, path: Path) -> None:
        self.setEnabled(True)
        self._saved_kiosk = self.kiosk
        self.saved.emit(path)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.tabs.setCurrentIndex(2)
        self._draft()
        show_error(self, error)

    def reject(self) -> None:
        """Close, after a question where something would be lost."""
        begun = self._saved_kiosk or _begun(self._project, like=self.kiosk)
        if self.kiosk == begun:
            super().reject()
            return
        answers = {Button.Discard: ("", self._discard), Button.Cancel: ("", None)}
        text = self.tr("Discard the changes to the kiosk configuration?")
        ask(self, text, "", answers, default=Button.Cancel, escape=Button.Cancel)

    def _discard(self) -> None:
        super().reject()

    # Laying out

    def _connect(self) -> None:
        self.profiles.edited.connect(self._choose_profile)
        self.add_profile.clicked.connect(self._add_profile)
        self.remove_profile.clicked.connect(self._remove_profile)
        self.panel.edited.connect(self._take_profile)
        self.people.edited.connect(self._take_people)
        self.save.clicked.connect(self._press_save)
        self.buttons.button(StandardButton.Open).clicked.connect(self._ask_for_import)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (self._title, self._sentence, self.tabs, self.state, self.buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.tabs, 1)
        profiles = Scrolled(self)
        inner = QVBoxLayout(profiles)
        head = QHBoxLayout()
        inner.addLayout(head)
        for part in (self._profile_label, self.profiles, self.add_profile, self.remove_profile):
            head.addWidget(part, 1 if part is self.profiles else 0)
        inner.addWidget(self.panel)
        text = Scrolled(self)
        third = QVBoxLayout(text)
        third.addWidget(self.problems)
        third.addWidget(self.text, 1)
        self.text.setMinimumHeight(260)
        people = Scrolled(self)
        second = QVBoxLayout(people)
        second.addWidget(self.people)
        for page in (Area(profiles, self), Area(people, self), Area(text, self)):
            self.tabs.addTab(page, "")
        for button in (self.add_profile, self.remove_profile):
            button.setAutoDefault(False)


def _begun(project: Project | None, like: Kiosk | None = None) -> Kiosk:
    """Return what a new file begins with: a profile for the kiosk's account; *like* has its id already."""
    key = like.profiles[0].id if like and like.profiles else _new_id()
    user = project.kiosk.user if project else ""
    return Kiosk(profiles=(Profile(id=key),), assignments=(Assignment(name=user, profile=key),))


def _new_id() -> str:
    return f"{{{uuid.uuid4()}}}"
