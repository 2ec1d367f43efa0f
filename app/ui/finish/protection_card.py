"""How the package is protected: not at all, as a sealed file, or by Windows' own encryption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.core.password import LENGTHS, Purpose, Strength, password_hints, password_problems, strength
from app.core.secret import Secret
from app.jobs.protection import find_builder
from app.model.rules.rule import Level, Problem
from app.model.scenario import NEVER_PROTECTED
from app.protect.choice import ProtectionWay
from app.protect.windows.builder import HOW_TO_GET
from app.ui.look.language import translated
from app.ui.look.markup import tip
from app.ui.pages.password_maker import PasswordMaker
from app.ui.widgets.choice import Toggle
from app.ui.widgets.field import SecretField, focus_widget
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint, ProblemLabel
from app.ui.wizard.card import FIELD_WIDTH, Card
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.core.progress import Progress
    from app.protect.windows.builder import Builder
    from app.ui.session.session import Session

_INDENT = 26
"""Pixels by which what belongs to a choice is indented."""


class ProtectionCard(Card):
    """Three ways. Password and choice are kept nowhere: neither in the project nor in the settings of the program.

    ``changed`` comes when something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card; nothing is protected to begin with."""
        super().__init__(session, parent)
        self.fold_away()
        self.builder: Builder | None = None
        self._looked = False
        self._missing = ""
        self.ways = {way: QRadioButton(self) for way in ProtectionWay}
        self._says = {way: Hint(self) for way in ProtectionWay}
        group = QButtonGroup(self)
        for way, button in self.ways.items():
            button.setObjectName(f"protect.{way}")
            group.addButton(button)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.addWidget(self._within(self._says[way]))
            self.column.addSpacing(6)
            if way is ProtectionWay.SEALED:
                self.column.addWidget(self._make_sealed())
        self._never = self.add_hint()
        self._never.setObjectName("protect.never")
        self.ways[ProtectionWay.NONE].setChecked(True)
        self.ways[ProtectionWay.WINDOWS].setEnabled(False)
        self.column.addSpacing(8)
        group.buttonToggled.connect(self._follow)
        session.loaded.connect(self.forget)
        session.loaded.connect(self._allow)
        self._follow()
        self.retranslate()

    @property
    def way(self) -> ProtectionWay:
        """Return the way that is chosen."""
        return next(way for way, button in self.ways.items() if button.isChecked())

    @property
    def password(self) -> Secret:
        """Return the password of the sealed file."""
        return self.first.value()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Protection"),
            self.tr("A package is not encrypted. Choose how to protect it on its way to the PCs."),
        )
        texts = {
            ProtectionWay.NONE: (
                self.tr("No protection"),
                self.tr("Whoever has the file can read what is in it. Right where you hand it over yourself."),
            ),
            ProtectionWay.SEALED: (
                self.tr("Sealed file, opened by a password"),
                self.tr(
                    "Protects the stick on its way. Windows’ first setup screen cannot open it by itself: open it on "
                    "a PC that is set up, with the script next to it or with this program. Right for mail, shares, "
                    "couriers and colleagues."
                ),
            ),
            ProtectionWay.WINDOWS: (
                self.tr("Windows encryption, made by Microsoft’s builder"),
                self.tr(
                    "Windows itself asks for the password, also at its first setup screen. Right for a stick that "
                    "someone else plugs in. Microsoft’s builder makes the password; it is shown once."
                ),
            ),
        }
        for way, (name, sentence) in texts.items():
            self.ways[way].setText(name)
            self._says[way].set_text(sentence)
            self.ways[way].setAccessibleDescription(sentence)
        self.set_state(self.ways[self.way].text())
        self._tell_builder()
        self._never.set_text(
            self.tr(
                "HoloLens and Surface Hub open no protected package, so it stays open. Guard the stick, and erase it "
                "afterwards."
            )
        )
        self._allow()
        fewest, most = LENGTHS[Purpose.SEALED_FILE]
        self._first_row.set_text(
            self.tr("Password of the sealed file"),
            self.tr("{0} to {1} characters. It is not stored anywhere: without it nobody can open the file.").format(
                fewest, most
            ),
            required=True,
        )
        self._second_row.set_text(self.tr("Repeat it"))
        self.script.setText(self.tr("With a script that opens and applies it on Windows"))
        self._script_rule.set_text(
            self.tr(
                "The script is not protected; anyone who can change it can learn the password. Compare its "
                "SHA-256 first."
            )
        )
        self.script.setAccessibleDescription(self._script_rule.text())
        self.maker.retranslate()
        self._judge()

    def choose(self, way: ProtectionWay) -> None:
        """Choose *way* and put the keyboard where it goes on."""
        self.unfold()
        self.ways[way].setChecked(True)
        target = focus_widget(self.first) if way is ProtectionWay.SEALED else self.ways[way]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return why the package cannot be built like this, "" if it can; the field says it too."""
        if self.way is not ProtectionWay.SEALED:
            return ""
        self._judge(complete=True)
        found = password_problems(self.password, Purpose.SEALED_FILE)
        return translated(found[0]) if found else self._difference(complete=True)

    def focus_problem(self) -> None:
        """Put the keyboard where the password is wrong."""
        self.unfold()
        found = password_problems(self.password, Purpose.SEALED_FILE)
        (self.first if found else self.second).line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def forget(self) -> None:
        """Go back to no protection, without a password: another project was opened."""
        for field in (self.first, self.second):
            field.set_value(Secret())
        self.maker.forget()
        self.ways[ProtectionWay.NONE].setChecked(True)
        self._judge()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for Microsoft's builder, once, in the background: PowerShell may be asked."""
        super().showEvent(event)
        if not self._looked:
            self._looked = True
            run_task(self, _find, self._found, self._not_found)

    # Inside

    def _make_sealed(self) -> QWidget:
        panel = self._sealed = QWidget(self)
        self.first, self.second = SecretField(panel), SecretField(panel)
        for field in (self.first, self.second):
            field.setMaximumWidth(FIELD_WIDTH)
        self._first_row = FormRow(self.first, "protect.password", panel)
        self._second_row = FormRow(self.second, "protect.password_again", panel)
        self._strength = Label(panel)
        self._strength.setObjectName("protect.strength")
        self._strength.setWordWrap(True)
        self._doubts = ProblemLabel(panel)
        self._doubts.setObjectName("protect.hints")
        self.maker = PasswordMaker(panel)
        self.maker.setObjectName("protect.maker")
        self.script = Toggle(panel)
        self.script.setObjectName("protect.script")
        self.script.setChecked(True)
        self._script_rule = Hint(panel)
        column = QVBoxLayout(panel)
        column.setContentsMargins(_INDENT, 0, 0, 10)
        column.setSpacing(8)
        for widget in (self._first_row, self._strength, self._doubts, self._second_row, self.maker, self.script):
            column.addWidget(widget)
        column.addWidget(self._script_rule)
        self.first.edited.connect(self._type)
        self.second.edited.connect(self._type)
        self.first.reveal.toggled.connect(self._type)
        self.maker.made.connect(self._take)
        self.script.edited.connect(self.changed)
        return panel

    def _within(self, widget: QWidget) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(_INDENT, 0, 0, 0)
        column.addWidget(widget)
        return holder

    @Slot()
    def _follow(self) -> None:
        self._sealed.setVisible(self.way is ProtectionWay.SEALED)
        self.set_state(self.ways[self.way].text())
        self.changed.emit()

    @Slot()
    def _type(self) -> None:
        self._judge()
        self.changed.emit()

    @Slot(object)
    def _take(self, password: Secret) -> None:
        for field in (self.first, self.second):
            field.set_value(password)
        self._type()

    def _judge(self, *, complete: bool = False) -> None:
        """Say what is wrong with the password; a field that is not filled yet only if all is to be *complete*."""
        password, is_seen = self.password, self.first.reveal.isChecked()
        found = password_problems(password, Purpose.SEALED_FILE) if password or complete else ()
        self._first_row.show_wrong(" ".join(translated(one) for one in found))
        self._second_row.setVisible(not is_seen)
        self._second_row.show_wrong(self._difference(complete=complete))
        words = {
            Strength.WEAK: self.tr("Strength: weak"),
            Strength.FAIR: self.tr("Strength: fair"),
            Strength.STRONG: self.tr("Strength: strong"),
        }
        self._strength.setText(words[strength(password)] if password else "")
        self._strength.setVisible(bool(password))
        hints = password_hints(password) if password and not found else ()
        self._doubts.show_problems([Problem("", Level.WARNING, hint, "password") for hint in hints])
        if not self.maker.shows(password):
            self.maker.forget()

    def _difference(self, *, complete: bool) -> str:
        """Return what is wrong with the second field: one that is typed in sight needs no second."""
        second = self.second.value()
        if self.first.reveal.isChecked() or second == self.password or not (second or complete):
            return ""
        return self.tr("The two passwords are not the same.")

    @Slot()
    def _allow(self) -> None:
        """Offer no way whose package the devices of the project could not open."""
        project = self._session.project
        stays_open = project.kind in NEVER_PROTECTED
        self._never.setVisible(stays_open)
        self.ways[ProtectionWay.SEALED].setEnabled(not stays_open)
        self.ways[ProtectionWay.WINDOWS].setEnabled(not stays_open and self.builder is not None)
        if stays_open:
            self.ways[ProtectionWay.NONE].setChecked(True)
            self.unfold()

    def _found(self, found: tuple[Builder | None, str]) -> None:
        self.builder, self._missing = found
        self._allow()
        self._tell_builder()

    def _not_found(self, error: Exception) -> None:
        self._missing = str(error)
        self._tell_builder()

    def _tell_builder(self) -> None:
        says = self._says[ProtectionWay.WINDOWS]
        sentence = self.ways[ProtectionWay.WINDOWS].accessibleDescription()
        if self.builder is None:
            more = self._missing or translated(HOW_TO_GET)
            says.set_text(f"{sentence} {more}")
            self.ways[ProtectionWay.WINDOWS].setToolTip(tip(more))
        else:
            says.set_text(sentence)
            self.ways[ProtectionWay.WINDOWS].setToolTip("")


def _find(_progress: Progress) -> tuple[Builder | None, str]:
    return find_builder(), ""
