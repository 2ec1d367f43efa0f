"""The cards of one certificate: its file and what it says, the store, and what a client certificate needs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.error import UsageError
from app.core.system.local_time import in_zone
from app.model.project import KeyLocation, Store
from app.model.rules.certificate_file import Content
from app.packager.installer.certificate_details import CertificateDetails, CertificateFileDetails
from app.ui.items.item_editor import ItemEditor
from app.ui.items.source_facts import SourceFile
from app.ui.look.language import day_text
from app.ui.widgets.choice import Choice, RadioChoice, Toggle
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.path_field import FileField

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from app.model.project import Certificate
    from app.ui.items.source_facts import SourceFacts
    from app.ui.session.session import Session
    from app.ui.wizard.card import Card


class CertificateEditor(ItemEditor):
    """All about the certificate at *place*. It is made again for another one, and after a change of language."""

    def __init__(self, place: str, filters: list[str], facts: SourceFacts, session: Session, parent: QWidget) -> None:
        """Build the cards; *facts* know the files."""
        super().__init__(place, facts, session, parent)
        self._make_file(filters)
        self._make_store()
        self._client = self._make_client()
        self.follow()

    def _make_file(self, filters: list[str]) -> None:
        card = self.add_card()
        card.set_title(self.tr("Certificate"))
        name = card.add_row(TextField(), f"{self.place}.name")
        name.set_text(self.tr("Name"), self.tr("Tells it apart from others in the package."), required=True)
        file = FileField()
        file.filters = ";;".join(filters)
        row = card.add_row(file, f"{self.place}.file")
        row.set_text(self.tr("File"), self.tr("PEM, DER or P7B with one certificate; for a client PFX."), required=True)
        self._fact_list = FactList(card)
        self._fact_list.setObjectName(f"{self.place}.facts")
        card.add_widget(self._fact_list)

    def _make_store(self) -> None:
        card = self.add_card()
        card.set_title(self.tr("What devices use it for"))
        stores = RadioChoice([Store.ROOT, Store.INTERMEDIATE, Store.TRUSTED_PEOPLE, Store.CLIENT])
        row = card.add_row(stores, f"{self.place}.store")
        row.set_text(
            self.tr("Store"), self.tr("It goes to the stores of the computer, so it counts for everybody who signs in.")
        )
        stores.set_choices(
            {
                Store.ROOT: self.tr("Root: devices trust what this authority and those below it sign"),
                Store.INTERMEDIATE: self.tr("Intermediate: fills the gap between a root and what is signed"),
                Store.TRUSTED_PEOPLE: self.tr("Trusted people: trust this one certificate, as for an app package"),
                Store.CLIENT: self.tr("Client: the device proves who it is, with the private key of a PFX file"),
            }
        )

    def _make_client(self) -> Card:
        card = self.add_card()
        card.set_title(
            self.tr("Private key"),
            self.tr("All devices get the same key, and everybody who has the package has it too. Guard the package."),
        )
        password = card.add_row(SecretField(), f"{self.place}.password")
        password.set_text(
            self.tr("Password of the PFX file"),
            self.tr("The package carries it, so that devices can open the file."),
            required=True,
        )
        exportable = card.add_row(Toggle(), f"{self.place}.exportable")
        exportable.set_text(
            self.tr("The key can be exported from devices"), self.tr("Leave it off unless a program needs it.")
        )
        locations = Choice()
        location = card.add_row(locations, f"{self.place}.key_location")
        location.set_text(
            self.tr("Where devices keep the key"), self.tr("In the TPM it cannot be copied from the disk.")
        )
        locations.set_choices(
            {
                None: self.tr("As Windows decides"),
                KeyLocation.TPM: self.tr("In the TPM only; without one it fails"),
                KeyLocation.TPM_OR_SOFTWARE: self.tr("In the TPM, on the disk where there is none"),
                KeyLocation.SOFTWARE: self.tr("On the disk"),
            }
        )
        return card

    def show_item(self) -> None:
        """Show what is known of the file, and the card that fits the store."""
        try:
            certificate: Certificate = self.session.value(self.place)
        except UsageError:
            return  # it was removed, and its cards are on their way out
        self._client.setVisible(certificate.store is Store.CLIENT)
        known = self.facts.of(source_of(certificate))
        if known is None or not isinstance(known.content, CertificateFileDetails):
            self._fact_list.show_facts(())
            return
        details = known.content
        facts = []
        if details.certificates:
            one = details.certificates[0]
            facts = [
                (self.tr("Subject"), one.subject),
                (self.tr("Issued by"), self.tr("itself") if one.is_self_signed else one.issuer),
                (self.tr("Valid"), validity(one)),
                (self.tr("Thumbprint"), one.thumbprint),
                (self.tr("Key"), one.key),
            ]
        if details.count > 1:
            facts.append((self.tr("Others"), self.tr("%n more certificate(s)", "", details.count - 1)))
        facts.append((self.tr("Content"), self._content(details)))
        self._fact_list.show_facts(facts)

    def _content(self, details: CertificateFileDetails) -> str:
        if details.content is Content.SEALED:
            return self.tr("A PFX file. Enter its password to see what it contains.")
        if details.content is Content.COSTLY:
            return self.tr("A PFX file that takes too long to open. Export it again.")
        if details.has_key:
            return self.tr("With a private key")
        return self.tr("Without a private key") if details.count else self.tr("No certificate that can be read")


def source_of(certificate: Certificate) -> SourceFile:
    """Return the file of *certificate*, with the password that opens it."""
    return SourceFile(certificate.file, password=certificate.password)


def validity(details: CertificateDetails, today: date | None = None) -> str:
    """Return from when to when a certificate is valid, and how long that is from *today* on."""
    left = (details.ends - (today or in_zone(datetime.now(UTC)).date())).days
    return f"{day_text(details.starts)} – {day_text(details.ends)} ({_left(left)})"


def _left(days: int) -> str:
    if days < 0:
        return QCoreApplication.translate("CertificateEditor", "expired")
    return QCoreApplication.translate("CertificateEditor", "%n day(s) left", "", days)
