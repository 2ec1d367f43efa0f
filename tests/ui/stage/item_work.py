"""What tests of the pages with lists share: finding widgets, dropping files, dragging rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.items.item_page import ItemPage
    from app.ui.items.item_view import ItemView
    from app.ui.window.window import MainWindow

W = TypeVar("W", bound=QWidget)
_LEFT, _NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_COPY_OR_MOVE = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def find(window: MainWindow, kind: type[W], name: str) -> W:
    """Return the widget called *name* that is not on its way out."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def page_of(window: MainWindow, key: str) -> ItemPage:
    """Go to the page *key* and return it."""
    window.shell.go(key)
    return cast("ItemPage", window.shell.page)


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Scroll to *widget* and click on it."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    QApplication.processEvents()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(widget)
        QApplication.processEvents()
    qtbot.mouseClick(widget, _LEFT)


def drag_files(target: QWidget, paths: Sequence[Path]) -> bool:
    """Drag *paths* into the middle of *target*; tell whether it or what is around it takes them."""
    data = _data(paths)  # the event does not keep it alive
    enter = QDragEnterEvent(target.rect().center(), _COPY_OR_MOVE, data, _LEFT, _NO_KEYS)
    QApplication.sendEvent(target, enter)
    return enter.isAccepted()


def drop_files(target: QWidget, paths: Sequence[Path]) -> bool:
    """Drag *paths* into the middle of *target* and let them go; tell whether it takes them."""
    if not drag_files(target, paths):
        return False
    data, middle = _data(paths), QPointF(target.rect().center())
    QApplication.sendEvent(target, QDropEvent(middle, _COPY_OR_MOVE, data, _LEFT, _NO_KEYS))
    return True


def _data(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_row(view: ItemView, row: int, to: int, *, below: bool) -> None:
    """Drag *row* onto the upper or lower half of the row *to*."""
    data = view.rows.mimeData([view.rows.index(row)])
    rect = view.visualRect(view.rows.index(to))
    point = QPoint(rect.center().x(), rect.bottom() - 3 if below else rect.top() + 3)
    viewport = view.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(point, _COPY_OR_MOVE, data, _LEFT, _NO_KEYS))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(point), _COPY_OR_MOVE, data, _LEFT, _NO_KEYS))
