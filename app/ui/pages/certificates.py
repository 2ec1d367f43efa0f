"""The page *Add certificates*: whom devices trust, and how they prove who they are (``wizard.md`` 4.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from app.model.project import Store
from app.model.project_file import file_name
from app.packager.installer.certificate_details import CertificateFileDetails, new_certificate, read_certificate_details
from app.ui.items.item_page import ItemPage
from app.ui.items.item_row import Entry
from app.ui.items.source_facts import SourceFacts, SourceFile
from app.ui.pages.certificate_card import CertificateEditor, source_of, validity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.progress import Progress
    from app.model.project import Certificate
    from app.ui.session.session import Session


class CertificatesPage(ItemPage):
    """The fifth page. Their order means nothing, so certificates do not move."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("certificates", session, parent, movable=False)
        self.facts = SourceFacts(self, _read)
        self.facts.changed.connect(self.show_rows)
        self.look_at_files()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Add certificates"),
            self.tr("Devices trust the authorities and publishers that you add, before the first person signs in."),
        )
        self.items.set_text(
            self.tr("Certificates"),
            self.tr("Add certificates…"),
            self.tr("No certificates: devices trust whom Windows trusts."),
            self.tr("Drop .cer, .pem, .p7b or .pfx files here."),
        )
        self.set_words(
            self.tr("Add certificates"),
            [
                self.tr("Certificates ({0})").format("*.cer *.crt *.pem *.der *.p7b *.p7c *.pfx *.p12"),
                self.tr("All files ({0})").format("*"),
            ],
        )

    def entry(self, item: Certificate, _place: str) -> Entry:
        """Return the name of the certificate, and below it its store, until when it is valid, and its file."""
        stores = {
            Store.ROOT: self.tr("Root"),
            Store.INTERMEDIATE: self.tr("Intermediate"),
            Store.TRUSTED_PEOPLE: self.tr("Trusted people"),
            Store.CLIENT: self.tr("Client"),
        }
        known = self.facts.of(source_of(item))
        parts = [stores[item.store]]
        if known and isinstance(known.content, CertificateFileDetails) and known.content.certificates:
            parts.append(validity(known.content.certificates[0]))
        parts += [item.file] if item.file else []
        return Entry(item.name or file_name(item.file) or self.tr("Without a name"), " · ".join(parts))

    def make_editor(self, place: str) -> QWidget:
        """Return the cards of the certificate at *place*."""
        return CertificateEditor(place, self.filters, self.facts, self.session, self)

    def read_items(self, paths: Sequence[Path], folder: Path | None, progress: Progress) -> list[Any]:
        """Return certificates for the files among *paths*."""
        taken = list(self.all_items)  # a frozen value, so a thread may read it
        first = len(taken)
        for done, path in enumerate(paths):
            progress(done, len(paths))
            if not path.is_dir():
                taken.append(new_certificate(path, folder, taken))
        return taken[first:]

    def focus_new(self, count: int) -> None:
        """Go on at the password if there is one to enter."""
        if count == 1 and self.all_items[self.row].store is Store.CLIENT:
            self.focus_field(f"{self.key}[{self.row}].password")
        else:
            super().focus_new(count)

    @Slot()
    def look_at_files(self) -> None:
        """Find out about the files of all certificates."""
        self.facts.want((source_of(certificate) for certificate in self.all_items), self.session.folder)


def _read(path: Path, source: SourceFile) -> CertificateFileDetails:
    return read_certificate_details(path, source.password)
