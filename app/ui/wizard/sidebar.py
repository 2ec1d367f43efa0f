"""The list of steps at the left: each with its state in a sign and in words, never in colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.text import labelled
from app.ui.look.follow import follow
from app.ui.look.language import translated
from app.ui.look.markup import tip
from app.ui.look.style import error_colour, faded
from app.ui.wizard.flow import Standing, StepState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.model.scenario import Section

_SIGN = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_TITLE = Qt.ItemDataRole.UserRole + 2
_WRONG = Qt.ItemDataRole.UserRole + 3
_EDGE = 12

Index = QModelIndex | QPersistentModelIndex


class StepDelegate(QStyledItemDelegate):
    """Paints a step: the sign, the title, and the state below it in smaller letters."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room for two lines."""
        return QSize(10 * option.fontMetrics.averageCharWidth(), int(option.fontMetrics.lineSpacing() * 2.0) + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the step at *index*."""
        state = option.state
        # The list's own palette has no ground, as our style makes it transparent.
        palette = QApplication.palette()
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        text = palette.color(QPalette.ColorRole.HighlightedText if is_current else QPalette.ColorRole.WindowText)
        quiet = text if is_current else faded(palette)
        wrong = text if is_current or not index.data(_WRONG) else error_colour(palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame: QRect = option.rect.adjusted(2, 2, -2, -2)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(frame, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight if not is_current else QPalette.ColorRole.Text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 8, 8)
        room = frame.adjusted(_EDGE, 6, -_EDGE, -6)
        side = option.fontMetrics.lineSpacing() + 4
        sign, words = QRect(room), QRect(room)
        sign.setWidth(side)
        words.setLeft(room.left() + side + 6)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            sign.moveRight(room.right())
            words = room.adjusted(0, 0, -side - 6, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        painter.setFont(bold)
        painter.setPen(wrong)
        top = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        painter.drawText(sign, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), index.data(_SIGN))
        painter.setPen(text)
        painter.drawText(words, top, index.data(_TITLE))
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(wrong if index.data(_WRONG) else quiet)
        bottom = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
        painter.drawText(words, bottom, index.data(_WORDS))
        painter.restore()


class Sidebar(QListWidget):
    """The steps. ``chosen`` brings the key of a step that was clicked or reached by the arrow keys.

    ``state_chosen`` brings that of one whose state was clicked, or that Enter was pressed on.
    """

    chosen = Signal(str)
    state_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setItemDelegate(StepDelegate(self))
        self.setMouseTracking(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._standings: Mapping[str, Standing] = {}
        self._sections: tuple[Section, ...] = ()
        self.currentRowChanged.connect(self._tell)
        self.activated.connect(self._tell_state)
        self.retranslate()
        follow(self, language=self.retranslate, font=self.retranslate)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to what is wrong after a click on the words that say so, which are the lower half of a step."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and index.isValid() and at.y() > self.visualRect(index).center().y():
            self._tell_state(index)

    def set_sections(self, sections: tuple[Section, ...]) -> None:
        """List *sections* as the steps; :meth:`show_standings` says how far each is."""
        if sections == self._sections:
            return
        self._sections, self._standings = sections, {}
        self.blockSignals(True)
        self.clear()
        for section in sections:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.StatusTipRole, section.key)
        self.blockSignals(False)

    def show_standings(self, standings: Mapping[str, Standing]) -> None:
        """Show how far each step is."""
        self._standings = standings
        for row, section in enumerate(self._sections):
            item, standing = self.item(row), standings[section.key]
            sign, words = state_text(standing)
            title = QCoreApplication.translate("Section", section.title)
            item.setData(_SIGN, sign)
            item.setData(_WORDS, words)
            item.setData(_TITLE, title)
            item.setData(_WRONG, standing.state is StepState.PROBLEMS)
            item.setToolTip(tip(translated(labelled(title, words))))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
            if standing.is_current and self.currentRow() != row:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)
        self._fit()

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("Steps"))
        if self._standings:
            self.show_standings(self._standings)

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        words = [text for row in range(self.count()) for text in (self._text(row, _TITLE), self._text(row, _WORDS))]
        widest = max(int(metrics.horizontalAdvance(text) * 1.08) for text in words)
        self.setFixedWidth(max(230, widest + metrics.lineSpacing() + 2 * _EDGE + 40))

    def _text(self, row: int, role: int) -> str:
        return str(self.item(row).data(role) or "")

    @Slot(QModelIndex)
    def _tell_state(self, index: QModelIndex) -> None:
        standing = self._standings.get(self._sections[index.row()].key) if index.isValid() else None
        if standing is not None and (standing.errors or standing.warnings):
            self.state_chosen.emit(self._sections[index.row()].key)

    @Slot(int)
    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._sections):
            self.chosen.emit(self._sections[row].key)


def state_text(standing: Standing) -> tuple[str, str]:
    """Return the sign and the words for *standing*."""
    if standing.state is StepState.NOT_VISITED:
        return "○", QCoreApplication.translate("Sidebar", "Not visited")
    if standing.state in _ENDS:
        return _end_text(standing)
    if standing.errors:
        return "!", QCoreApplication.translate("Sidebar", "%n error(s)", "", standing.errors)
    if standing.warnings:
        sign = "▸" if standing.is_current else "✓"
        return sign, QCoreApplication.translate("Sidebar", "%n warning(s)", "", standing.warnings)
    if standing.is_current:
        return "▸", QCoreApplication.translate("Sidebar", "Current step")
    return "✓", QCoreApplication.translate("Sidebar", "Done")


_ENDS = (StepState.NOT_BUILT, StepState.BUILT, StepState.CHANGED)


def _end_text(standing: Standing) -> tuple[str, str]:
    """Return the sign and the words for the last step, which is done once the package is built."""
    if standing.state is StepState.NOT_BUILT:
        sign = "▸" if standing.is_current else "○"
        return sign, QCoreApplication.translate("Sidebar", "Not built")
    if standing.state is StepState.CHANGED:
        return "○", QCoreApplication.translate("Sidebar", "Changed since {0}").format(standing.version)
    return "✓", QCoreApplication.translate("Sidebar", "Built {0}").format(standing.version)
