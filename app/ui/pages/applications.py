"""The page *Add applications*: what Windows installs at first start, in its order (``wizard.md`` 4.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from app.model.project import Installation
from app.model.project_file import file_name
from app.model.scenario import ScenarioKind
from app.packager.installer.details import InstallerDetails, kind_of_name
from app.packager.installer.new_application import new_application, read_with_frameworks
from app.ui.items.item_page import ItemPage
from app.ui.items.item_row import Entry
from app.ui.items.source_facts import SourceFacts, SourceFile
from app.ui.look.language import size_text
from app.ui.pages.application_card import ApplicationEditor
from app.ui.words.installer_words import kind_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.model.project import Application
    from app.ui.session.session import Session


class ApplicationsPage(ItemPage):
    """The fourth page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("applications", session, parent, movable=True)
        self.facts = SourceFacts(self, _read)
        self.facts.changed.connect(self.show_rows)
        self.look_at_files()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Add applications"),
            self.tr("Windows installs them at first start, from top to bottom, before anybody signs in."),
        )
        self.items.set_text(
            self.tr("Applications"),
            self.tr("Add applications…"),
            self.tr("No applications: the devices get Windows alone."),
            self.tr("Drop installers, scripts or app packages here."),
        )
        self.set_words(
            self.tr("Add applications"),
            [
                self.tr("Installers and scripts ({0})").format(
                    "*.msi *.exe *.cmd *.bat *.ps1 *.msix *.msixbundle *.appx *.appxbundle *.msp *.msu *.vbs *.reg"
                ),
                self.tr("All files ({0})").format("*"),
            ],
        )

    def entry(self, item: Application, _place: str) -> Entry:
        """Return the name of the application, and below it what and where its file is."""
        known = self.facts.of(SourceFile(item.command_file))
        details = known.content if known and isinstance(known.content, InstallerDetails) else None
        title = item.name or file_name(item.command_file) or self.tr("Without a name")
        if not item.command_file:
            return Entry(title, item.command_line)
        parts = [kind_name(details.kind if details else kind_of_name(item.command_file))]
        if details:
            parts += [size_text(details.size)]
            parts += [details.version] if details.version else []
        return Entry(title, " · ".join([*parts, item.command_file]))

    def make_editor(self, place: str) -> QWidget:
        """Return the cards of the application at *place*."""
        return ApplicationEditor(place, self.filters, self.facts, self.session, self)

    def _for_kind(self, application: Application) -> Application:
        """Return *application* as the devices of the project can install it: a Surface Hub runs no command."""
        is_hub = self.session.project.kind is ScenarioKind.HUB
        return replace(application, installation=Installation.DEVICE) if is_hub else application

    def read_items(self, paths: Sequence[Path], folder: Path | None, progress: Progress) -> list[Any]:
        """Return applications for the files among *paths*."""
        found = []
        for done, path in enumerate(paths):
            progress(done, len(paths))
            if not path.is_dir():
                found.append(self._for_kind(new_application(path, folder)))
        return found

    @Slot()
    def look_at_files(self) -> None:
        """Find out about the files of all applications."""
        self.facts.want(_sources(self.all_items), self.session.folder)

    def show_total(self) -> None:
        """Say how much goes into the package, and how much time there is."""
        files = list(_sources(self.all_items))
        if not self.all_items:
            self.total.set_text("")
            return
        known = [self.facts.of(source) for source in dict.fromkeys(files)]
        size = sum(facts.size for facts in known if facts)
        text = self.tr("%n application(s)", "", len(self.all_items))
        if files:
            text += ", " + self.tr("%n file(s)", "", len(set(files))) + ", " + size_text(size)
        self.total.set_text(text + ". " + self.tr("At first start all of them together get 30 minutes."))


def _sources(applications: Sequence[Application]) -> list[SourceFile]:
    found = []
    for application in applications:
        found.append(SourceFile(application.command_file))
        found += [SourceFile(dependency.file, read=False) for dependency in application.dependencies]
    return [source for source in found if source.text]


def _read(path: Path, _source: SourceFile) -> InstallerDetails:
    return read_with_frameworks(path)
