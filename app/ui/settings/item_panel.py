"""The items of a map or list: added by a name, renamed, moved, removed (``wizard.md`` 5, multi-instance nodes)."""

from __future__ import annotations

from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.catalogue.setting import SettingType
from app.catalogue.value_check import problem_with_key
from app.core.error import AppError
from app.model.address import AddressStep
from app.model.node import LABEL
from app.ui.look.icon import icon
from app.ui.look.language import translated
from app.ui.look.markup import literal, tip
from app.ui.settings.row import Row, RowKind, item_title
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import TextField
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint, StateLabel
from app.ui.widgets.path_field import FileField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.ui.settings.branch import Branch
    from app.ui.settings.tree_model import SettingsModel

_ROW = Qt.ItemDataRole.UserRole
_ROWS = 7
"""Items in sight at most; the others scroll."""


class ItemView(QListWidget):
    """The items; Delete asks to remove one, Alt+Up and Alt+Down to move it, Enter to open it."""

    remove_asked = Signal()
    move_asked = Signal(int)
    dropped = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a list."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class ItemPanel(QWidget):
    """Shows the items of the row that is chosen, and changes them. ``row_asked`` brings the address of one."""

    row_asked = Signal(str)

    def __init__(self, branch: Branch, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._branch = branch
        self._row: Row | None = None
        self._model: SettingsModel | None = None
        self._moved = ("", 0)
        self.view = ItemView(self)
        self.view.setObjectName("items")
        self.up, self.down, self.remove = QToolButton(self), QToolButton(self), QToolButton(self)
        self.words = Label(self)
        self.key = TextField(self)
        self.key.setObjectName("items.key")
        self.keys = Choice(self)
        self.keys.setObjectName("items.keys")
        self.file = FileField(self)
        self.file.setObjectName("items.file")
        self.add = QPushButton(self)
        self.add.setObjectName("items.add")
        self.name_words = Label(self)
        self.name = TextField(self)
        self.name.setObjectName("items.name")
        self.rename = QPushButton(self)
        self.rename.setObjectName("items.rename")
        self.hint = Hint(self)
        self.state = StateLabel("items.state", self)
        self._lay_out()
        self.view.itemActivated.connect(self._open)
        self.view.currentRowChanged.connect(self._enable)
        self.view.remove_asked.connect(self._remove)
        self.view.move_asked.connect(self._move)
        self.view.model().rowsMoved.connect(self._dropped)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.rename.clicked.connect(self._rename)
        self.name.returnPressed.connect(self._rename)
        self.key.returnPressed.connect(self._add)
        self.file.line.returnPressed.connect(self._add)
        self.retranslate()

    def show_row(self, row: Row | None, model: SettingsModel) -> None:
        """Show the items of *row*, or the way to add one where it is below an item that is not there yet."""
        self._row, self._model = row, model
        self.state.say("")
        holder = self._holder()
        self.setVisible(holder is not None or (row is not None and row.kind is RowKind.ITEM))
        self.key.set_value("")
        self.file.set_value("")
        self.file.folder = self._branch.session.folder
        if holder is not None and holder.setting is not None:
            self.keys.set_choices({text: literal(text) for text in holder.setting.key_values})
        if row is not None and row.kind is RowKind.ITEM:
            self.name.set_value(item_title(row)[1])
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the items there are now."""
        row, model = self._row, self._model
        chosen = self.view.currentRow()
        self.view.blockSignals(True)
        self.view.clear()
        items = []
        if row is not None and model is not None and row.is_holder:
            items = [one for one in model.rows_below(row) if one.kind in (RowKind.ITEM, RowKind.UNKNOWN)]
        for one in items:
            value = model.value_text(one) if model is not None else ""
            title = model.title(one) if model is not None else ""
            item = QListWidgetItem(f"{title} — {value}" if value else title, self.view)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 8))
            item.setData(_ROW, one.address)
            if one.is_owned:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(tip(self.tr("A page of the project sets this; change it there.")))
        self.view.blockSignals(False)
        if items:
            self.view.setCurrentRow(max(0, min(chosen, len(items) - 1)))
        self.view.setVisible(bool(items))
        self.view.setFixedHeight(max(1, min(_ROWS, len(items))) * (self.view.sizeHintForRow(0) if items else 1) + 8)
        self._enable()

    def focus_first(self) -> None:
        """Put the keyboard into the list, or into the field for a new item."""
        shown: tuple[QWidget, ...] = (self.key, self.keys, self.name)
        target = next((one for one in shown if one.isVisibleTo(self)), self.key)
        if self.file.isVisibleTo(self):
            target = self.file
        if self.view.isVisibleTo(self):
            target = self.view
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set all words."""
        row, holder = self._row, self._holder()
        setting = holder.setting if holder is not None else None
        is_item = row is not None and row.kind is RowKind.ITEM
        is_file = setting is not None and setting.type is SettingType.FILE_LIST
        has_keys = bool(setting and setting.key_values)
        name = (setting.key if setting is not None else None) or self.tr("Name")
        can_add = setting is not None and bool(setting.item_elements)
        self.words.setText(self.tr("File") if is_file else name)
        self.words.setVisible(can_add)
        self.key.setVisible(can_add and not has_keys and not is_file)
        self.keys.setVisible(can_add and has_keys)
        self.file.setVisible(can_add and is_file)
        self.add.setVisible(can_add)
        self.add.setText(self.tr("Add"))
        own_name = (item_title(row)[0] if is_item and row is not None else "") or self.tr("Name")
        self.name_words.setText(own_name)
        self.name.setAccessibleName(own_name)
        self.rename.setText(self.tr("Rename"))
        for widget in (self.name_words, self.name, self.rename):
            widget.setVisible(is_item)
            widget.setEnabled(not (is_item and row is not None and row.is_owned))
        self.key.setAccessibleName(name)
        self.keys.setAccessibleName(name)
        self.file.line.setAccessibleName(self.tr("File"))
        self.view.setAccessibleName(self.tr("Items"))
        self.view.setAccessibleDescription(self.tr("Alt+Up and Alt+Down move, Delete removes, Enter opens."))
        hint = ""
        if setting is not None and not can_add:
            hint = self.tr("What stands in an item of this list is not known [UNKNOWN], so none can be added.")
        elif row is not None and row.is_template:
            hint = self.tr("This belongs to an item that is not there yet. Add one, and set it there.")
        self.hint.set_text(hint)
        for button, text in (
            (self.up, self.tr("Move up (Alt+Up)")),
            (self.down, self.tr("Move down (Alt+Down)")),
            (self.remove, self.tr("Remove (Delete)")),
        ):
            button.setToolTip(tip(text))
            button.setAccessibleName(text)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and colours."""
        super().changeEvent(event)
        if hasattr(self, "state"):
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() == QEvent.Type.PaletteChange:
                self._dress()

    # What a person does

    @Slot()
    def _add(self) -> None:
        """Add an item of the name that was given."""
        holder = self._holder()
        try:
            if holder is not None and holder.setting is not None and holder.setting.item_elements:
                self._add_to(holder)
        except AppError as error:
            self.state.say(translated(error.sentence), wrong=True, aloud=True)

    def _add_to(self, holder: Row) -> None:
        setting = holder.setting
        assert setting is not None  # noqa: S101 - asked by the only caller
        path = self.file.value().strip()
        is_file = setting.type is SettingType.FILE_LIST
        name = PureWindowsPath(path).name if is_file else self.key.value().strip()
        if setting.key_values:
            name = str(self.keys.value() or "")
        problem = problem_with_key(setting, name)
        if problem is not None:
            self.state.say(translated(problem), wrong=True, aloud=True)
            return
        step = AddressStep(setting.item_elements[0], ((setting.key or LABEL, name),))
        address = f"{holder.address}/{step}"
        self.state.say("")
        self.key.set_value("")
        self.file.set_value("")
        if is_file:
            self._branch.add_file(address, path)
        else:
            self._branch.add_item(address)
            self.row_asked.emit(address)

    @Slot()
    def _rename(self) -> None:
        """Give the item that is shown the name that was typed."""
        row = self._row
        if row is not None and row.kind is RowKind.ITEM and self.rename.isEnabled():
            try:
                self._rename_to(row, self.name.value().strip())
            except AppError as error:
                self.state.say(translated(error.sentence), wrong=True, aloud=True)

    def _rename_to(self, row: Row, name: str) -> None:
        key, old = item_title(row)
        holder = row.parent.setting if row.parent is not None else None
        problem = problem_with_key(holder, name) if holder is not None and name != old else None
        if problem is not None:
            self.state.say(translated(problem), wrong=True, aloud=True)
        elif name != old and row.parent is not None:
            keys = tuple((one, name if text == old else text) for one, text in row.step.keys)
            address = f"{row.parent.address}/{AddressStep(row.step.name, keys)}"
            self._branch.rename_item(row.address, key or LABEL, name)
            self.row_asked.emit(address)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.row_asked.emit(item.data(_ROW))

    @Slot()
    def _remove(self) -> None:
        row = self._chosen()
        if row is not None and not row.is_owned:
            self._branch.remove(row.address)

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    @Slot(int)
    def _move(self, by: int) -> None:
        row = self._chosen()
        if row is not None and self._can_move(row, by):
            index = self._own().index(row) + by
            self.view.setCurrentRow(self.view.currentRow() + by)
            self._branch.move_item(row.address, index)

    @Slot(QModelIndex, int, int, QModelIndex, int)
    def _dropped(self, _from: QModelIndex, first: int, _last: int, _to: QModelIndex, behind: int) -> None:
        """Take over the order after somebody dragged an item from *first* to before *behind*."""
        target = behind - 1 if behind > first else behind
        offset = self.view.count() - len(self._own())
        moved = self.view.item(target)
        self._moved = (moved.data(_ROW) if moved is not None else "", target - offset)
        # The view is still at work with the rows that a change of the project exchanges.
        QTimer.singleShot(0, self, self._take_order)

    @Slot()
    def _take_order(self) -> None:
        address, index = self._moved
        if address and 0 <= index < len(self._own()):
            self._branch.move_item(address, index)
        self.refresh()

    def _own(self) -> list[Row]:
        """Return the items that are the project's own, in their order."""
        row, model = self._row, self._model
        if row is None or model is None or not row.is_holder:
            return []
        return [one for one in model.rows_below(row) if one.kind is RowKind.ITEM and not one.is_owned]

    def _can_move(self, row: Row, by: int) -> bool:
        own = self._own()
        return row in own and 0 <= own.index(row) + by < len(own)

    def _chosen(self) -> Row | None:
        item, row, model = self.view.currentItem(), self._row, self._model
        if item is None or row is None or model is None:
            return None
        below = [one for one in model.rows_below(row) if one.kind in (RowKind.ITEM, RowKind.UNKNOWN)]
        return below[self.view.row(item)] if self.view.row(item) < len(below) else None

    def _holder(self) -> Row | None:
        """Return the map or list that items are added to: the row, or the one above the item it is a template of."""
        row = self._row
        if row is None or not (row.is_holder or row.is_template):
            return None
        while row is not None and row.is_template:
            row = row.parent
        return row

    @Slot()
    def _enable(self) -> None:
        row, holder = self._chosen(), self._row
        is_list = bool(
            holder is not None
            and holder.setting is not None
            and holder.setting.type in {SettingType.ORDERED_LIST, SettingType.FILE_LIST}
        )
        has_items = self.view.isVisibleTo(self)
        for button, by in ((self.up, -1), (self.down, 1)):
            button.setVisible(is_list and has_items)
            button.setEnabled(row is not None and self._can_move(row, by))
        self.remove.setVisible(has_items)
        self.remove.setEnabled(row is not None and not row.is_owned)
        mode = QAbstractItemView.DragDropMode
        self.view.setDragDropMode(mode.InternalMove if is_list else mode.NoDragDrop)

    def _dress(self) -> None:
        for button, name in ((self.up, "up"), (self.down, "down"), (self.remove, "remove")):
            button.setIcon(icon(name, self.palette()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addWidget(self.hint)
        column.addWidget(self.name_words)
        naming = QHBoxLayout()
        column.addLayout(naming)
        naming.addWidget(self.name, 1)
        naming.addWidget(self.rename)
        beside = QHBoxLayout()
        column.addLayout(beside)
        beside.addWidget(self.view, 1)
        buttons = QVBoxLayout()
        beside.addLayout(buttons)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self.words)
        row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(self.key, 1)
        row.addWidget(self.keys, 1)
        row.addWidget(self.file, 1)
        row.addWidget(self.add)
        column.addWidget(self.state)
