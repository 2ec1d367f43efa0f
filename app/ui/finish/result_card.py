"""What was built: where it lies, how it is told apart from others, what it can do, and until when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.model.token_state import JOINING
from app.protect.choice import ProtectionWay
from app.ui.deliver.sheet_dialog import SheetDialog
from app.ui.finish.protection_result import ProtectionResult
from app.ui.look.language import size_text, translated
from app.ui.look.primary import set_primary
from app.ui.look.unfolding import unfolds
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint
from app.ui.widgets.question import open_dialog
from app.ui.wizard.card import Card
from app.ui.words.effect_text import effect_html

if TYPE_CHECKING:
    from app.jobs.build import BuildResult
    from app.ui.session.session import Session


class ResultCard(Card):
    """A finished package. ``inspect_requested`` and ``deliver_requested`` bring its path.

    The latter also tells whether Windows encrypted it.
    """

    inspect_requested = Signal(object)
    deliver_requested = Signal(object, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Make a card without a result."""
        super().__init__(session, parent)
        self.setObjectName("result")
        self.built: BuildResult | None = None
        self.is_of_before = False
        self.hint = self.add_hint()
        self.hint.setObjectName("result.of_before")
        self._names: dict[str, Label] = {}
        self.values: dict[str, Label] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        for row, key in enumerate(("path", "version", "size", "sha256", "expiry")):
            name, value = Label(self), Label(self)
            name.setBuddy(value)
            value.setObjectName(f"result.{key}")
            value.setWordWrap(True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            self._names[key], self.values[key] = name, value
        self.column.addSpacing(2)
        self.protection = ProtectionResult(self)
        self.column.addWidget(self.protection)
        self.column.addSpacing(8)
        self.danger = Label(self)
        self.danger.setWordWrap(True)
        self.danger.setObjectName("result.danger")
        self.column.addWidget(self.danger)
        self.column.addSpacing(8)
        self.deliver = QPushButton(self)
        self.deliver.setObjectName("result.deliver")
        set_primary(self.deliver)
        self.deliver.clicked.connect(self._deliver)
        self.sheet, self.folder, self.inspect, self.copy, self.show_effect = (QPushButton(self) for _ in range(5))
        self.sheet.setObjectName("result.sheet")
        self.folder.setObjectName("result.folder")
        self.inspect.setObjectName("result.inspect")
        self.copy.setObjectName("result.copy")
        self.show_effect.setObjectName("result.show")
        unfolds(self.show_effect)
        self.add_beside(self.deliver, self.sheet, self.inspect)
        self.add_beside(self.folder, self.copy, self.show_effect)
        self.effect = Hint(self)
        self.effect.setObjectName("result.effect")
        self.column.addWidget(self.effect)
        self.sheet.clicked.connect(self._show_sheet)
        self.folder.clicked.connect(self._open_folder)
        self.inspect.clicked.connect(self._inspect)
        self.copy.clicked.connect(self._copy)
        self.show_effect.toggled.connect(self._toggle)
        self.hide()
        self.retranslate()

    def show_result(self, result: BuildResult | None) -> None:
        """Show what was built, or nothing."""
        self.built, self.is_of_before = result, False
        self.show_effect.setChecked(False)
        self.setVisible(result is not None)
        self.protection.show_built(result)
        self.retranslate()

    def show_of_before(self, is_of_before: bool) -> None:
        """Tell whether something is different since the package was built."""
        if is_of_before is not self.is_of_before:
            self.is_of_before = is_of_before
            self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        version = self.built.version if self.built else ""
        changed = self.tr("⚠ Changed since version {0} was built").format(version)
        self.set_title(changed if self.is_of_before else self.tr("✓ The package is ready"))
        hint = self.tr("This is the package of before; it lies where it was. Build again to have the changes in one.")
        self.hint.set_text(hint if self.is_of_before else "")
        names = {
            "path": self.tr("File"),
            "version": self.tr("Version"),
            "size": self.tr("Size"),
            "sha256": self.tr("SHA-256 of the package inside") if self._is_sealed() else "SHA-256",
            "expiry": self.tr("Token"),
        }
        for key, text in names.items():
            self._names[key].setText(text)
            self.values[key].setAccessibleName(text)
        self.sheet.setText(self.tr("Hand-over sheet…"))
        self.sheet.setAccessibleDescription(self.tr("A page to print for the person at the devices, with the steps."))
        self.folder.setText(self.tr("Open folder"))
        self.inspect.setText(self.tr("Inspect"))
        self.deliver.setText(self.tr("Copy to USB stick…"))
        self.copy.setText(self.tr("Copy SHA-256"))
        self._toggle(self.show_effect.isChecked())
        self.protection.retranslate()
        if self.built:
            self._tell(self.built)
        self._align()

    def _align(self) -> None:
        """Give the facts of the file and those of its protection the same columns."""
        names = [label for label in self._names.values() if not label.isHidden()]
        widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in names)
        widest = max(widest, self.protection.facts.names_width())
        for label in self._names.values():
            label.setMinimumWidth(widest)
        self.protection.facts.keep_names(widest)

    def _is_sealed(self) -> bool:
        return self.built is not None and self.built.protected.way is ProtectionWay.SEALED

    def _tell(self, result: BuildResult) -> None:
        built = result.protected
        # It looks into the file; what is in one that it cannot open is told here.
        self.inspect.setVisible(built.way is ProtectionWay.NONE)
        self.show_effect.setVisible(built.way is not ProtectionWay.NONE)
        self.values["path"].setText(str(built.file))
        self.values["version"].setText(result.version)
        number = QLocale().toString(built.size)
        self.values["size"].setText(self.tr("{0} ({1} bytes)").format(size_text(built.size), number))
        self.values["sha256"].setText(built.sha256)
        for label in (self._names["expiry"], self.values["expiry"]):
            label.setVisible(result.joins_entra)
        now = datetime.now(UTC)
        joins = result.standing(now) in JOINING
        self.values["expiry"].setText(translated(result.sentence(now)))
        self.danger.setVisible(built.way is ProtectionWay.NONE and (result.has_secrets or joins))
        if joins:
            account = (result.token.account if result.token else "") or "package_…"
            self.danger.setText(
                self.tr(
                    "⚠ Whoever has this file can join PCs to your organisation and read the passwords in it. "
                    "To end that early, delete the user {0} of this token in Entra ID."
                ).format(account)
            )
        else:
            self.danger.setText(
                self.tr("⚠ Whoever has this file can read the passwords and keys in it. Delete copies after use.")
            )

    @Slot(bool)
    def _toggle(self, shown: bool) -> None:
        self.show_effect.setText(self.tr("Hide what it does") if shown else self.tr("Show what it does"))
        description = self.built.protected.description if self.built else None
        self.effect.set_text(effect_html(description) if shown and description else "")

    @Slot()
    def _open_folder(self) -> None:
        if self.built:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.built.protected.file.parent)))

    @Slot()
    def _inspect(self) -> None:
        if self.built:
            self.inspect_requested.emit(self.built.protected.file)

    @Slot()
    def _show_sheet(self) -> None:
        if self.built:
            made = self.built.protected
            is_encrypted = made.way is ProtectionWay.WINDOWS
            open_dialog(SheetDialog(made.file, None, self.window(), is_encrypted=is_encrypted))

    @Slot()
    def _deliver(self) -> None:
        if self.built:
            made = self.built.protected
            self.deliver_requested.emit(made.file, made.way is ProtectionWay.WINDOWS)

    @Slot()
    def _copy(self) -> None:
        if self.built:
            QGuiApplication.clipboard().setText(self.built.protected.sha256)
            self.copy.setText(self.tr("Copied"))
