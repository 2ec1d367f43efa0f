"""The start page: what to make, what to open, and what was open last (``wizard.md`` 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.jobs.enrol.ending import SOON_DAYS
from app.model.scenario import SCENARIOS, ScenarioKind, offered
from app.ui.look.follow import follow
from app.ui.look.icon import application_icon
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.scroll_area import Area, Scrolled
from app.ui.widgets.tile import Tile
from app.ui.window.ending_list import EndingList
from app.ui.window.recent_list import RecentList

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.session.preferences import Recent

_DRAWINGS = {ScenarioKind.KIOSK: "kiosk", ScenarioKind.HOLOLENS: "hololens", ScenarioKind.HUB: "hub"}
"""The icon of each scenario that has not the desktop's."""

_COLUMNS = 2


class StartPage(QWidget):
    """What the window shows without a project.

    ``new_requested`` brings the kind of device of a scenario's tile; ``open_requested``, ``inspect_requested`` and
    ``diagnose_requested`` are the other tiles; ``chosen`` brings the path of a recent project, ``removed`` a list of
    such paths.
    """

    new_requested = Signal(str)
    open_requested = Signal()
    inspect_requested = Signal()
    diagnose_requested = Signal()
    chosen = Signal(object)
    token_chosen = Signal(object)
    """Brings the path of a project whose token ends soon."""
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("start")
        self._title = Heading(self, 1.65)
        self._sentence = Hint(self)
        self.scenarios = {one.key: Tile(_DRAWINGS.get(one.key, "device"), self, primary=True) for one in offered()}
        for kind, tile in self.scenarios.items():
            tile.setObjectName(f"start.{kind}")
            tile.setProperty("kind", str(kind))
            tile.clicked.connect(self._ask_for_new)
        self.open = Tile("open", self)
        self.open.setObjectName("start.open")
        self.inspect = Tile("file", self)
        self.inspect.setObjectName("start.inspect")
        self.diagnose = Tile("diagnose", self)
        self.diagnose.setObjectName("start.diagnose")
        self._create, self._last = Heading(self, 1.1), Heading(self, 1.1)
        self._others = Heading(self, 1.1)
        self.remove = QPushButton(self)
        self.remove.setObjectName("start.remove")
        self.recent = RecentList(self)
        self.ending = EndingList(self)
        self._ending = Heading(self, 1.1)
        self._none = Hint(self)
        self._drop = Hint(self)
        self.open.clicked.connect(self.open_requested)
        self.inspect.clicked.connect(self.inspect_requested)
        self.diagnose.clicked.connect(self.diagnose_requested)
        self.recent.chosen.connect(self.chosen)
        self.ending.chosen.connect(self.token_chosen)
        self.ending.looked.connect(self._show_ending)
        self.recent.removed.connect(self._remove_one)
        self.recent.looked.connect(self._offer_removal)
        self.remove.clicked.connect(self._remove_missing)
        self._new, self._old = QGridLayout(), QGridLayout()
        self._lay_out()
        self.retranslate()
        follow(self, language=self.retranslate)

    def set_recent(self, recent: list[Recent], warning_days: int = SOON_DAYS) -> None:
        """List the projects that were open last, and those whose token ends within *warning_days*."""
        self.recent.set_recent(recent)
        self.ending.look_at([one.path for one in recent], warning_days)
        self.recent.setVisible(bool(recent))
        self._none.set_text("" if recent else self.tr("Projects you open appear here."))
        self._offer_removal()

    def retranslate(self) -> None:
        """Set all words."""
        self._title.setText("Provisioning Designer")
        self._sentence.set_text(self.tr("Set up Windows PCs with one file, without touching each of them."))
        self._create.setText(self.tr("Create"))
        self._others.setText(self.tr("Open"))
        self._last.setText(self.tr("Recent projects"))
        self._ending.setText(self.tr("Tokens that end soon"))
        for kind, tile in self.scenarios.items():
            scenario = SCENARIOS[kind]
            tile.set_text(
                QCoreApplication.translate("Scenario", scenario.title),
                QCoreApplication.translate("Scenario", scenario.summary),
            )
        self.open.set_text(
            self.tr("Open a project or package…"),
            self.tr("Also projects of Windows Configuration Designer"),
        )
        self.inspect.set_text(
            self.tr("Inspect a package…"),
            self.tr("See what it would do to a PC, without applying it"),
        )
        self.diagnose.set_text(
            self.tr("Find out why a device failed…"),
            self.tr("See in its event logs what went wrong, and what to do"),
        )
        self.remove.setText(self.tr("Remove missing ones"))
        self.remove.setAccessibleDescription(self.tr("Takes the projects that are no longer there off the list."))
        self._drop.set_text(
            self.tr("Or drop a file here: .wcdproj, .ppkg, .icdproj.xml, customizations.xml or event logs")
        )
        if self._none.text():
            self._none.set_text(self.tr("Projects you open appear here."))
        self.recent.retranslate()

    @Slot()
    def _show_ending(self) -> None:
        for widget in (self._ending, self.ending):
            widget.setVisible(self.ending.count() > 0)

    @Slot()
    def _ask_for_new(self) -> None:
        self.new_requested.emit(self.sender().property("kind"))

    @Slot()
    def _offer_removal(self) -> None:
        self.remove.setVisible(bool(self.recent.missing()))

    @Slot(object)
    def _remove_one(self, path: Path) -> None:
        self.removed.emit([path])

    @Slot()
    def _remove_missing(self) -> None:
        had_focus = self.remove.hasFocus()
        self.removed.emit(self.recent.missing())
        if had_focus:
            (self.recent if self.recent.count() else next(iter(self.scenarios.values()))).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def _lay_out(self) -> None:
        drawing = Label(self)
        drawing.setPixmap(application_icon().pixmap(52, 52))
        head = QGridLayout()
        head.setHorizontalSpacing(16)
        head.setVerticalSpacing(2)
        head.setColumnStretch(1, 1)
        tiles = Scrolled(self)
        left = QVBoxLayout(tiles)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(10)
        left.addWidget(self._create)
        left.addLayout(self._new)
        _fill(self._new, list(self.scenarios.values()))
        left.addSpacing(14)
        left.addWidget(self._others)
        left.addLayout(self._old)
        _fill(self._old, [self.open, self.inspect, self.diagnose])
        left.addSpacing(6)
        left.addWidget(self._drop)
        left.addStretch(1)
        side = QFrame(self)
        side.setObjectName("page")
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addWidget(self._ending)
        right.addWidget(self.ending)
        self._show_ending()
        heading = QHBoxLayout()
        right.addLayout(heading)
        heading.addWidget(self._last, 1)
        heading.addWidget(self.remove)
        right.addWidget(self._none)
        right.addWidget(self.recent, 1)
        right.addStretch(0)
        columns = QHBoxLayout()
        columns.setSpacing(44)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(48, 40, 48, 32)
        whole.setSpacing(30)
        whole.addLayout(head)
        head.addWidget(drawing, 0, 0, 2, 1)
        head.addWidget(self._title, 0, 1)
        head.addWidget(self._sentence, 1, 1)
        whole.addLayout(columns, 1)
        columns.addWidget(Area(tiles, self), 9)
        columns.addWidget(side, 6)
        side.setMaximumWidth(620)


def _fill(grid: QGridLayout, tiles: list[Tile]) -> None:
    """Put *tiles* into *grid*, line by line; a single one, or the last of an odd number, over the whole width."""
    grid.setSpacing(10)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    for index, tile in enumerate(tiles):
        row, column = divmod(index, _COLUMNS)
        is_alone = column == 0 and index == len(tiles) - 1
        grid.addWidget(tile, row, column, 1, _COLUMNS if is_alone else 1)
