"""Signing the catalogue: with which key, what its certificate says, and the time stamp."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.error import AppError
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.jobs.protection import SignerFacts, read_signer
from app.protect.choice import SignerFiles
from app.ui.look.language import translated
from app.ui.pages.certificate_card import validity
from app.ui.session.preferences import Preferences
from app.ui.widgets.choice import RadioChoice, Toggle
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.path_field import FileField
from app.ui.wizard.card import FIELD_WIDTH, Card
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.ui.session.session import Session

_DELAY = 300
"""Milliseconds without a key pressed before the files are read."""

_KEPT = ("pfx", "cert", "key", "chain", "url")
"""What is remembered for the next time: names of files and the address. No password is."""


class SignCard(Card):
    """The signer. ``changed`` comes when something was chosen or typed; ``files`` are None while nothing is signed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card, with the files that were used last."""
        super().__init__(session, parent)
        self.fold_away()
        self._preferences = Preferences()
        self._wanted: SignerFiles | None = None
        self._known: SignerFacts | None = None
        self._wrong: Sentence | None = None
        self.toggle = Toggle(self)
        self.toggle.setObjectName("sign")
        self._panel = QWidget(self)
        self.kind = RadioChoice(["pfx", "pem"], self._panel)
        self.kind.setObjectName("sign.kind")
        self.fields: dict[str, FileField | SecretField | TextField] = {
            "pfx": FileField(self._panel),
            "cert": FileField(self._panel),
            "key": FileField(self._panel),
            "chain": FileField(self._panel),
            "password": SecretField(self._panel),
            "url": TextField(self._panel),
        }
        for field in self.fields.values():
            field.setMaximumWidth(FIELD_WIDTH + 120)
        self.rows = {name: FormRow(field, f"sign.{name}", self._panel) for name, field in self.fields.items()}
        self.facts = FactList(self._panel)
        self.facts.setObjectName("sign.facts")
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._read)
        self.toggle.edited.connect(self._follow)
        self.kind.edited.connect(self._follow)
        for field in self.fields.values():
            field.edited.connect(self._type)
        session.loaded.connect(self.forget)
        for name in _KEPT:
            self.fields[name].set_value(self._preferences.remembered(f"sign/{name}"))  # type: ignore[arg-type]  # no SecretField among them
        self.kind.set_value(self._preferences.remembered("sign/kind") or "pfx")
        self._follow()
        self.retranslate()

    @property
    def files(self) -> SignerFiles | None:
        """Return the files that sign, None if the catalogue is not signed."""
        if not self.toggle.isChecked():
            return None
        pfx, certificate, key, chain = map(self._file, ("pfx", "cert", "key", "chain"))
        password = self.fields["password"].value()
        assert isinstance(password, Secret)  # noqa: S101 - its editor is a SecretField
        if self.kind.value() == "pfx":
            return SignerFiles(pfx=pfx, password=password)
        return SignerFiles(certificate=certificate, key=key, chain=chain, password=password)

    @property
    def time_stamp_url(self) -> str:
        """Return the address of the time-stamp server, "" if none is asked."""
        return self.text("url")

    def text(self, name: str) -> str:
        """Return what is in the field *name*."""
        return str(self.fields[name].value()).strip()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Signature"),
            self.tr("PCs that trust the signer can tell that the package is from you, and was not changed."),
        )
        self.toggle.setText(self.tr("Sign the catalogue (.cat) of the package"))
        self.toggle.setAccessibleDescription(self.tr("The catalogue is next to the package and must stay with it."))
        self.kind.set_choices({"pfx": self.tr("A PFX file"), "pem": self.tr("Certificate and key as PEM files")})
        for name, label, rule in (
            ("pfx", self.tr("PFX file"), self.tr("With the private key, its certificate and those above it.")),
            ("cert", self.tr("Certificate"), self.tr("The signer’s, for code signing.")),
            ("key", self.tr("Private key"), self.tr("A PEM file.")),
            ("chain", self.tr("Certificates above it"), self.tr("Optional: those that lead to a root.")),
            ("password", self.tr("Password of the key"), self.tr("It is not stored anywhere.")),
            (
                "url",
                self.tr("Time-stamp server"),
                self.tr("Optional, an address: the signature then counts after the certificate has expired."),
            ),
        ):
            self.rows[name].set_text(label, rule, required=name in ("pfx", "cert", "key"))
        for name in ("pfx", "cert", "key", "chain"):
            field = self.fields[name]
            assert isinstance(field, FileField)  # noqa: S101 - these are
            field.filters = self.tr("Keys and certificates (*.pfx *.p12 *.pem *.cer *.crt *.key *.p7b);;All files (*)")
        self._show()

    def problem(self) -> str:
        """Return why nothing can be signed like this, "" if it can as far as is known."""
        files = self.files
        if files is None:
            return ""
        if not files.is_complete:
            self._wrong = Sentence(
                N_("SignCard", "Choose the file with the key that signs, or switch the signature off.")
            )
            self._show()
        return self._told()

    def focus_problem(self) -> None:
        """Put the keyboard into the field that is wrong."""
        self.unfold()
        self._named().editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def forget(self) -> None:
        """Forget the password: another project was opened."""
        self.fields["password"].set_value(Secret())  # type: ignore[arg-type]  # this one is a SecretField
        self.toggle.setChecked(False)
        self._follow()

    # Inside

    def _file(self, name: str) -> Path | None:
        """Return the file that is in the field *name*, None if none does."""
        text = self.text(name)
        return Path(text).expanduser() if text else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.kind)
        for name in ("pfx", "cert", "key", "chain", "password"):
            column.addWidget(self.rows[name])
        column.addWidget(self.facts)
        column.addWidget(self.rows["url"])
        self.column.addWidget(self.toggle)
        self.column.addWidget(self._panel)
        self.column.addSpacing(12)

    @Slot()
    def _follow(self) -> None:
        self._panel.setVisible(self.toggle.isChecked())
        is_pfx = self.kind.value() == "pfx"
        for name in ("pfx", "cert", "key", "chain"):
            self.rows[name].setVisible((name == "pfx") is is_pfx)
        self._type()

    @Slot()
    def _type(self) -> None:
        for name in _KEPT:
            self._preferences.remember(f"sign/{name}", self.text(name))
        self._preferences.remember("sign/kind", str(self.kind.value()))
        if self.files != self._wanted:
            self._known, self._wrong = None, None
            self._show()
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _read(self) -> None:
        files = self._wanted = self.files
        if files is None or not files.is_complete:
            return

        def work(_progress: Progress) -> SignerFacts:
            return read_signer(files)

        run_task(self, work, partial(self._was_read, files), partial(self._was_refused, files))

    def _was_read(self, files: SignerFiles, facts: SignerFacts) -> None:
        if files == self.files:
            self._known, self._wrong = facts, None
            self._show()

    def _was_refused(self, files: SignerFiles, error: Exception) -> None:
        if files == self.files:
            self._known = None
            self._wrong = error.sentence if isinstance(error, AppError) else Sentence(type(error).__name__)
            self._show()

    def _told(self) -> str:
        return translated(self._wrong) if self._wrong else ""

    def _named(self) -> FormRow:
        """Return the row that tells what is wrong."""
        return self.rows["pfx" if self.kind.value() == "pfx" else "key" if self.text("cert") else "cert"]

    def _show(self) -> None:
        self.set_state(self.tr("The catalogue is signed.") if self.toggle.isChecked() else self.tr("None"))
        wrong = self._named()
        for row in self.rows.values():
            row.show_wrong(self._told() if row is wrong else "")
        details = self._known.details if self._known else None
        if self._known is None or details is None:
            self.facts.show_facts(())
            return
        self.facts.show_facts(
            (
                (self.tr("Signer"), details.subject),
                (self.tr("Issued by"), self.tr("itself") if details.is_self_signed else details.issuer),
                (self.tr("Purpose"), self.tr("code signing")),
                (self.tr("Valid"), validity(details)),
                (self.tr("Key"), details.key),
                (self.tr("Above it"), " → ".join(self._known.chain) or self.tr("nothing; each PC must have it")),
            )
        )
