"""How the package that was built is protected and signed, and the password that was made for it, shown once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.protect.choice import ProtectionWay
from app.ui.look.language import short_text, translated
from app.ui.pages.certificate_card import validity
from app.ui.widgets.fact_list import FactList
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import choose_printer
from app.ui.widgets.reader import PrintPage
from app.ui.work.clipboard import SecretClipboard

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.jobs.build import BuildResult
    from app.jobs.sign import SignerReport


class ProtectionResult(QWidget):
    """Facts about the protection. A password that Microsoft's builder made is here until it was written down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._built: BuildResult | None = None
        self.facts = FactList(self)
        self.facts.setObjectName("result.protection")
        self.notes = Hint(self)
        self.notes.setObjectName("result.notes")
        self._panel = QFrame(self)
        self._once = Hint(self)
        self.shown = Label(self)
        self.shown.setObjectName("result.password")
        self.shown.setWordWrap(True)
        self.shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.3)
        self.shown.setFont(font)
        self._clipboard = SecretClipboard(self)
        self.copy, self.print, self.done = (QPushButton(self) for _ in range(3))
        self.copy.setObjectName("result.password.copy")
        self.print.setObjectName("result.password.print")
        self.done.setObjectName("result.password.done")
        beside = QHBoxLayout()
        beside.setSpacing(10)
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(0, 6, 0, 6)
        panel.addWidget(self._once)
        panel.addWidget(self.shown)
        panel.addLayout(beside)
        for button in (self.copy, self.print, self.done):
            beside.addWidget(button)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.facts, self.notes, self._panel):
            column.addWidget(widget)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.done.clicked.connect(self.forget)
        self._panel.hide()

    def show_built(self, built: BuildResult | None) -> None:
        """Show how the package that was *built* is protected; what was shown before is forgotten."""
        if built is not self._built:
            self.forget()
            self._built = built
            encrypted = built.protected.encrypted if built is not None else None
            if encrypted is not None:
                password = encrypted.password or encrypted.said
                self.shown.setText(password.reveal().strip())
                self._panel.show()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self._once.set_text(
            self.tr(
                "The password of the package. Write it down now: it is shown only this once, and not stored anywhere."
            )
        )
        self.shown.setAccessibleName(self.tr("Password of the package"))
        self.copy.setText(self.tr("Copy the password"))
        self.print.setText(self.tr("Print it…"))
        self.done.setText(self.tr("I have written it down"))
        if self._built is None:
            self.facts.show_facts(())
            self.notes.set_text("")
            return
        made = self._built.protected
        ways = {
            ProtectionWay.NONE: self.tr("None: keep the file like a password"),
            ProtectionWay.SEALED: self.tr("Sealed: only its password opens it"),
            ProtectionWay.WINDOWS: self.tr("Encrypted: Windows asks for the password"),
        }
        facts = [(self.tr("Protection"), ways[made.way])]
        if made.script is not None:
            facts.append((self.tr("Script"), made.script.name))
            facts.append((self.tr("SHA-256 of the script"), made.script_sha256 or ""))
        if self._built.signer is not None:
            facts += self._signature(self._built.signer)
        self.facts.show_facts(facts)
        lines = [translated(note) for note in made.notes]
        if made.script is not None:
            lines.insert(
                0,
                self.tr(
                    "The script is not protected; anyone who can change it can learn the password. Compare its "
                    "SHA-256 before you start it, or send it by another way."
                ),
            )
        self.notes.set_text("\n".join(lines))

    @Slot()
    def forget(self) -> None:
        """Show the password no more, and take it off the clipboard if it is still there."""
        self._clipboard.forget()
        had_focus = self.done.hasFocus()
        self.shown.clear()
        self._panel.hide()
        if had_focus:
            self.focusNextChild()

    def print_to(self, printer: QPrinter) -> None:
        """Print the name of the package and its password."""
        if self._built is None:
            return
        name = self.tr("Password of {0}").format(self._built.protected.file.name)
        document = PrintPage()
        document.setPlainText(f"{name}\n\n{self.shown.text()}\n")
        document.print_(printer)

    def _signature(self, report: SignerReport) -> list[tuple[str, str]]:
        if report.details is None:
            return []
        facts = [(self.tr("Signed by"), report.details.subject), (self.tr("Valid"), validity(report.details))]
        stamp = report.signer.time_stamp
        if stamp is not None:
            facts.append((self.tr("Time stamp"), short_text(stamp.when)))
        return facts

    @Slot()
    def _copy(self) -> None:
        self._clipboard.copy(self.shown.text())
        self.copy.setText(self.tr("Copied for a minute"))

    @Slot()
    def _print(self) -> None:
        # Loaded here: it asks the system for its printers.
        from PySide6.QtPrintSupport import QPrinter

        choose_printer(self, QPrinter(), self.print_to)
