"""What this program is: version, licence, and the libraries it is made of."""

from __future__ import annotations

import platform

from PySide6.QtCore import Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

import app
from app.core.system.program_parts import program_parts
from app.ui.look.follow import follow
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.dialog_buttons import DialogButtons, StandardButton
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.tab_order import move_focus

NAME = "Provisioning Designer"


class AboutDialog(QDialog):
    """Version and licences; all of it can be copied into a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List the parts."""
        super().__init__(parent)
        self.parts = program_parts()
        self._title = Heading(self, 1.4)
        self._title.setText(NAME)
        self._version, self._licence = Hint(self), Hint(self)
        self._version.setObjectName("about.version")
        self.table = RowTable(self)
        self.table.setObjectName("about.parts")
        self._buttons = DialogButtons(StandardButton.Close | StandardButton.Apply, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        for widget in (self._title, self._version, self._licence):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._buttons)
        self.copy = self._buttons.button(StandardButton.Apply)
        self.copy.setObjectName("about.copy")
        self.copy.clicked.connect(self._copy)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(StandardButton.Close).setDefault(True)
        self.retranslate()
        open_within_screen(self, 620, 560)
        follow(self, language=self.retranslate)

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self.tr("About Provisioning Designer"))
        self._version.set_text(
            self.tr("Version {0}. Python {1}, Qt {2}, {3}.").format(
                app.__version__, platform.python_version(), qVersion(), platform.platform(terse=True)
            )
        )
        self._licence.set_text(
            self.tr(
                "Builds, reads and checks Windows provisioning packages. Free under the MIT licence. It is not a "
                "product of Microsoft. Qt and PySide6 are used under the GNU Lesser General Public License, version "
                "3: you may replace them with your own build. Each part below comes under its own licence."
            )
        )
        self.table.setAccessibleName(self.tr("Parts of the program"))
        self.table.set_rows(
            (self.tr("Part"), self.tr("Version"), self.tr("Licence")),
            [(part.name, part.version, part.licence) for part in self.parts],
            (190, 90, 0),
        )
        self._buttons.set_words(StandardButton.Apply, self.tr("&Copy for a report"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    @Slot()
    def _copy(self) -> None:
        lines = [f"{NAME}: {self._version.text()}", *(f"{part.name} {part.version}" for part in self.parts)]
        QGuiApplication.clipboard().setText("\n".join(lines))
