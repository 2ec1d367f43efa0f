"""What can be done with the row of the tree that is chosen: copied, pasted to, removed; and opening and closing all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from app.core.error import AppError
from app.jobs.setting.admx import forget, put_policy
from app.jobs.setting.branch import branch_of_text, branch_text
from app.ui.look.language import failure_text, translated
from app.ui.session.project_task import run_for_project
from app.ui.settings.row import RowKind

if TYPE_CHECKING:
    from app.core.progress import Progress
    from app.model.node import Node
    from app.ui.settings.branch import Branch
    from app.ui.settings.row import Row
    from app.ui.settings.view import SettingsTree


class TreeActions(QObject):
    """The actions of a *tree* of settings, in its own menu and for a button. ``said`` brings what came of one."""

    said = Signal(str)

    def __init__(self, branch: Branch, tree: SettingsTree) -> None:
        """Add the actions to *tree*."""
        super().__init__(tree)
        self._branch, self._tree = branch, tree
        self.menu = QMenu(tree)
        self.copy = self._action(QKeySequence(QKeySequence.StandardKey.Copy))
        self.paste = self._action(QKeySequence(QKeySequence.StandardKey.Paste))
        self.remove = self._action(QKeySequence(QKeySequence.StandardKey.Delete))
        self.menu.addSeparator()
        self.add_template = self._action()
        self.add_template.setVisible(branch.is_common)
        self.menu.addSeparator()
        self.expand, self.collapse = self._action(), self._action()
        self.copy.triggered.connect(self._copy)
        self.paste.triggered.connect(self._paste)
        self.remove.triggered.connect(self._remove)
        self.expand.triggered.connect(tree.expand_whole)
        self.collapse.triggered.connect(tree.collapse_whole)
        self.menu.aboutToShow.connect(self._enable)
        self.menu.aboutToHide.connect(self._enable_keys)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.copy.setText(self.tr("Copy as customizations.xml"))
        self.paste.setText(self.tr("Paste customizations.xml"))
        self.remove.setText(self.tr("Remove with all below"))
        self.add_template.setText(self.tr("Add an administrative template…"))
        self.expand.setText(self.tr("Expand all"))
        self.collapse.setText(self.tr("Collapse all"))

    def _action(self, key: QKeySequence | None = None) -> QAction:
        action = self.menu.addAction("")
        if key is not None:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._tree.addAction(action)
        return action

    @Slot()
    def _enable(self) -> None:
        row = self._tree.current_row
        self.copy.setEnabled(row is not None and row.is_set and bool(row.target))
        is_template = self._branch.is_common and _is_admx(row)
        self.remove.setEnabled(row is not None and (row.free is not None or is_template))

    @Slot()
    def _enable_keys(self) -> None:
        """Let the keys work whatever was chosen when the menu was open; they look at what is chosen then."""
        for action in (self.copy, self.remove):
            action.setEnabled(True)

    @Slot(QPoint)
    def _show(self, place: QPoint) -> None:
        self.menu.popup(self._tree.viewport().mapToGlobal(place))

    @Slot()
    def _copy(self) -> None:
        row = self._tree.current_row
        if row is None or not row.is_set or not row.target:
            self.said.emit(self.tr("Nothing is set there, so nothing was copied."))
            return
        nodes = self._branch.nodes() if row.free is not None else self._branch.owned().nodes
        try:
            copied = branch_text(nodes, row.target)
        except AppError as error:
            self.said.emit(translated(error.sentence))
            return
        QGuiApplication.clipboard().setText(copied.text)
        if copied.left_out:
            self.said.emit(self.tr("Copied, without %n secret(s).", "", copied.left_out))
        else:
            self.said.emit(self.tr("Copied."))

    @Slot()
    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        name = self.tr("The clipboard")

        def work(_progress: Progress) -> tuple[Node, ...]:
            return branch_of_text(text, name)

        run_for_project(self, self._branch.session, work, self._put, self._refuse)

    def _put(self, nodes: tuple[Node, ...]) -> None:
        self._branch.put(nodes)
        count = sum(1 for node in nodes for _ in node.leaves())
        self.said.emit(self.tr("Pasted %n setting(s).", "", count))

    def _refuse(self, error: Exception) -> None:
        self.said.emit(failure_text(error))

    @Slot()
    def _remove(self) -> None:
        row = self._tree.current_row
        if row is None:
            return
        session = self._branch.session
        if _is_admx(row) and row.spot is not None:
            if self._branch.is_common:  # every device has the template, so no variant takes it away
                session.replace(forget(session.project, row.spot.app))
        elif row.kind is RowKind.POLICY and row.spot is not None and row.spot.policy is not None:
            self._branch.replace_all(put_policy(self._branch.nodes(), row.spot.app, row.spot.policy, None))
        elif row.free is not None and row.target:
            self._branch.remove(row.address)


def _is_admx(row: Row | None) -> bool:
    """Tell whether *row* is an administrative template, which is removed as a whole."""
    return row is not None and row.spot is not None and row.parent is not None and row.parent.spot is None
