"""The details of the package: name, version, description, owner, rank, id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.masking import shown
from app.core.text import Sentence
from app.model.project import new_id
from app.packager.describe.settings import OWNERS
from app.ui.look.language import translated
from app.ui.look.markup import tip
from app.ui.widgets.choice import Choice, Number
from app.ui.widgets.field import LongText, TextField
from app.ui.wizard.card import Card

if TYPE_CHECKING:
    from app.ui.session.session import Session


class PackageCard(Card):
    """What the package says of itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(session, parent)
        self.fold_away()
        self._session = session
        self._name = self.add_row(TextField(), "package.name")
        self._version = self.add_row(TextField(), "package.version")
        self._description = self.add_row(LongText(lines=2), "package.description")
        self._owners = Choice()
        self._owner = self.add_row(self._owners, "package.owner")
        self._rank = self.add_row(Number(), "package.rank")
        line = TextField()
        line.setReadOnly(True)
        self._id = self.add_row(line, "package.id")
        self.new_id = QPushButton(self)
        self.new_id.setObjectName("package.id.new")
        self.new_id.clicked.connect(self._make_id)
        self.add_beside(self.new_id)
        session.changed.connect(self._show_state)
        session.loaded.connect(self._show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(self.tr("Package details"))
        self._name.set_text(self.tr("Name"), self.tr("The file is called by it."), required=True)
        self._version.set_text(
            self.tr("Version"),
            self.tr("Windows replaces an installed package by one of a higher version. Each build raises it."),
            required=True,
        )
        self._description.set_text(self.tr("Description"), self.tr("Optional: what Windows and colleagues read."))
        self._owner.set_text(
            self.tr("Owner"),
            self.tr("Where two packages set the same, the one further down this list wins."),
        )
        self._owners.set_choices({owner: translated(Sentence(words)) for owner, words in OWNERS.items()})
        self._rank.set_text(self.tr("Rank"), self.tr("0 to 99: of two packages of one owner the higher rank wins."))
        self._id.set_text(
            self.tr("Package id"),
            self.tr("Windows takes two packages with the same id for versions of one package."),
        )
        self.new_id.setText(self.tr("New id"))
        self.new_id.setToolTip(tip(self.tr("For a package that is kept alongside the one built before")))
        self.new_id.setAccessibleDescription(self.new_id.toolTip())

        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        package = self._session.project.package
        self.set_state(self.tr("“{0}”, version {1}").format(shown(package.name), shown(package.version)))

    @Slot()
    def _make_id(self) -> None:
        self._session.edit("package.id", new_id())
