"""The cards of one application: its file, how it is installed, what counts as success, the files it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.error import UsageError
from app.model.field import set_field
from app.model.project import Installation
from app.packager.installer.bounded import line_of
from app.packager.installer.details import InstallerDetails, kind_of_name
from app.packager.installer.kind import InstallerKind
from app.packager.installer.new_application import Fitting, fitting, proposal_for, with_file_read
from app.ui.items.item_editor import ItemEditor
from app.ui.items.source_facts import SourceFile
from app.ui.look.language import size_text
from app.ui.look.markup import markup
from app.ui.pages.dependency_card import DependencyCard
from app.ui.widgets.choice import RadioChoice, Toggle
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.field import TextField
from app.ui.widgets.labels import Hint
from app.ui.widgets.path_field import FileField
from app.ui.words.installer_words import explanation, kind_name

if TYPE_CHECKING:
    from app.model.project import Application
    from app.ui.items.source_facts import SourceFacts
    from app.ui.session.session import Session
    from app.ui.wizard.card import Card

_CODE_WIDTH = 140
_LINE_WIDTH = 720


class ApplicationEditor(ItemEditor):
    """All about the application at *place*. It is made again for another one, and after a change of language."""

    def __init__(self, place: str, filters: list[str], facts: SourceFacts, session: Session, parent: QWidget) -> None:
        """Build the cards; *facts* know the files."""
        super().__init__(place, facts, session, parent)
        self._fitting = Fitting()
        self._follows = False
        """A person chose another file, and name and command line have not followed it yet."""
        self._make_file(filters)
        self._installation = self._make_installation()
        self._command = self._make_command()
        self._outcome = self._make_outcome()
        self.column.addWidget(DependencyCard(place, self._details, session, self))
        self.follow()

    def _make_file(self, filters: list[str]) -> None:
        card = self.add_card()
        card.set_title(self.tr("Application"))
        name = card.add_row(TextField(), f"{self.place}.name")
        name.set_text(self.tr("Name"), self.tr("For lists and logs. Windows does not show it."))
        file = FileField()
        file.filters = ";;".join(filters)
        row = card.add_row(file, f"{self.place}.command_file")
        row.set_text(
            self.tr("File"), self.tr("It goes into the package. Paths below the project's folder are kept short.")
        )
        file.edited.connect(self._file_edited)
        self._fact_list = FactList(card)
        self._fact_list.setObjectName(f"{self.place}.facts")
        card.add_widget(self._fact_list)

    def _make_installation(self) -> Card:
        card = self.add_card()
        card.set_title(self.tr("Way of installation"))
        ways = RadioChoice([Installation.COMMAND, Installation.DEVICE, Installation.USER])
        row = card.add_row(ways, f"{self.place}.installation")
        row.set_text(
            self.tr("Who installs the app"),
            self.tr(
                "⚠ How an app stands in a package is known from documents, not from a real package [INFERRED]. Try it "
                "on a device before you choose anything but the command line."
            ),
        )
        ways.set_choices(
            {
                Installation.COMMAND: self.tr("The command line, with DISM, for everybody"),
                Installation.DEVICE: self.tr("Windows, for everybody (DeviceContextApp)"),
                Installation.USER: self.tr("Windows, for the user who signs in (UserContextApp)"),
            }
        )
        ways.edited.connect(self._way_chosen)
        self._family = card.add_row(TextField(), f"{self.place}.family_name")
        return card

    def _make_command(self) -> Card:
        card = self.add_card()
        card.set_title(
            self.tr("Installation"),
            self.tr("Windows runs this at first start as SYSTEM, where nobody can see or answer it."),
        )
        line = TextField()
        line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._line = card.add_row(line, f"{self.place}.command_line")
        line.setMaximumWidth(_LINE_WIDTH)
        self._other = QWidget(card)
        self._proposed = Hint(self._other)
        self._proposed.setObjectName(f"{self.place}.proposed")
        self._use = QPushButton(self.tr("Use the proposed command line"), self._other)
        self._use.setObjectName(f"{self.place}.use")
        self._use.clicked.connect(self._use_proposal)
        column = QVBoxLayout(self._other)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._proposed)
        column.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeading)
        card.column.addWidget(self._other)
        return card

    def _make_outcome(self) -> Card:
        card = self.add_card()
        card.set_title(self.tr("Afterwards"))
        for field, label, rule in (
            (
                "return_code_success",
                self.tr("Return code for success"),
                self.tr("0 with nearly all installers; several with spaces between. Any other code is a failure."),
            ),
            (
                "return_code_restart",
                self.tr("Return code for success that needs a restart"),
                self.tr("3010 with nearly all installers; several with spaces between."),
            ),
        ):
            code = TextField()
            card.add_row(code, f"{self.place}.{field}").set_text(label, rule)
            code.setMaximumWidth(_CODE_WIDTH)
        restart = card.add_row(Toggle(), f"{self.place}.restart_required")
        restart.set_text(
            self.tr("Restart afterwards"), self.tr("The device restarts after this application, whatever it returns.")
        )
        goes_on = card.add_row(Toggle(), f"{self.place}.continue_install")
        goes_on.set_text(
            self.tr("Continue after a failure"),
            self.tr("If this application fails, the ones below it are installed all the same."),
        )
        return card

    # What the file says

    def _application(self) -> Application | None:
        try:
            found: Application = self.session.value(self.place)
        except UsageError:
            return None  # it was removed, and its cards are on their way out
        return found

    def _details(self) -> InstallerDetails | None:
        application = self._application()
        known = self.facts.of(SourceFile(application.command_file)) if application else None
        return known.content if known and isinstance(known.content, InstallerDetails) else None

    @Slot()
    def _file_edited(self) -> None:
        self._follows = True

    @Slot()
    def _way_chosen(self) -> None:
        """Fill in the family name where another way than the command line needs it."""
        application, details = self._application(), self._details()
        if application and details and details.family and not application.is_command and not application.family_name:
            self.session.edit(f"{self.place}.family_name", details.family)

    def show_item(self) -> None:
        """Show what is known of the file; let name and command line follow a file that a person chose."""
        application, details = self._application(), self._details()
        if application is None:
            return
        if details:
            if self._follows:
                self._follows = False
                folder = self.session.folder
                changed, self._fitting = with_file_read(application, self._fitting, details, folder)
                self.session.replace(set_field(self.session.project, self.place, changed))
                application = changed
            else:
                self._fitting = fitting(application, details)
        self._show_details(details)
        self._show_installation(application, details)
        self._show_proposal(application, details)

    def _show_details(self, details: InstallerDetails | None) -> None:
        if details is None:
            self._fact_list.show_facts(())
            return
        broken = "" if details.is_genuine else self.tr("It is not what its name says, perhaps a broken download.")
        if details.is_encrypted:
            broken = self.tr("It is encrypted for the Store, so what it needs cannot be read.")
        manifest = details.manifest
        self._fact_list.show_facts(
            (
                (self.tr("Kind"), kind_name(details.kind)),
                (self.tr("Product"), details.product),
                (self.tr("Version"), details.version),
                (self.tr("Publisher"), details.publisher),
                (self.tr("Family name"), details.family),
                (self.tr("Processors"), line_of(", ".join(sorted(manifest.architectures))) if manifest else ""),
                (self.tr("Needs"), line_of(", ".join(need.name for need in manifest.needs)) if manifest else ""),
                (self.tr("Size"), size_text(details.size)),
                (self.tr("Content"), broken),
            )
        )

    def _show_installation(self, application: Application, details: InstallerDetails | None) -> None:
        """Show the ways that fit the file: only app packages have others than the command line."""
        kind = details.kind if details else kind_of_name(application.command_file)
        is_command = application.is_command
        self._installation.setVisible(kind is InstallerKind.APP_PACKAGE or not is_command)
        self._family.set_text(
            self.tr("Package family name"),
            self.tr("Windows knows the app by it, whatever its version. It is read from the file."),
            required=not is_command,
        )
        self._family.set_visible(not is_command)
        self._command.setVisible(is_command)
        self._outcome.setVisible(is_command)

    def _show_proposal(self, application: Application, details: InstallerDetails | None) -> None:
        proposal = proposal_for(application, details)
        differs = bool(proposal.command_line) and proposal.command_line != application.command_line
        rule = ""
        if application.command_file:
            rule = explanation(details.kind if details else kind_of_name(application.command_file))
        self._line.set_text(self.tr("Command line"), rule, required=True)
        words = markup(self.tr("Proposed: {0}"), markup("<code>{0}</code>", proposal.command_line))
        self._proposed.set_text(words if differs else "")
        self._other.setVisible(differs)

    @Slot()
    def _use_proposal(self) -> None:
        application = self._application()
        if application:
            self.session.edit(f"{self.place}.command_line", proposal_for(application, self._details()).command_line)
            self._line.editor.setFocus()
