"""Buttons that unfold something say that they are expanded or collapsed."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget

from app.ui.look.unfolding import unfolds
from app.ui.widgets.fold_button import FoldButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def states_of(button: QAbstractButton) -> dict[str, bool]:
    """Return what a screen reader gets of the states of *button*."""
    state = QAccessible.queryAccessibleInterface(button).state()
    return {name: bool(getattr(state, name)) for name in ("expandable", "expanded", "collapsed")}


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_it_is_expanded_or_collapsed(qtbot: QtBot, kind: type[QAbstractButton]) -> None:
    """It is a button with two states, has the name that it shows, and can be pressed by who cannot see it."""
    button = kind()
    qtbot.addWidget(button)
    button.setText("&Details")
    unfolds(button)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() is QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Details"
    assert states_of(button) == {"expandable": True, "expanded": False, "collapsed": True}
    button.click()
    assert states_of(button) == {"expandable": True, "expanded": True, "collapsed": False}
    actions = interface.actionInterface()
    assert actions.actionNames()[0] == actions.pressAction()
    actions.doAction(actions.pressAction())
    assert not button.isChecked()


def test_others_stay_what_they_are(qtbot: QtBot) -> None:
    """A button that stays pressed and unfolds nothing is still checked, or not."""
    unfolds(QPushButton())
    button = QPushButton("Bold")
    qtbot.addWidget(button)
    button.setCheckable(True)
    assert QAccessible.queryAccessibleInterface(button).role() is QAccessible.Role.CheckBox
    assert not states_of(button)["expandable"]


def test_it_comes_and_goes(qtbot: QtBot) -> None:
    """A button that was asked for and deleted leaves nothing that Qt or Python could stumble over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    for _ in range(50):
        body = QWidget(parent)
        button = FoldButton("More", body, parent)
        assert states_of(button)["collapsed"]
        button.deleteLater()
        body.deleteLater()
        del button, body
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert parent.findChildren(FoldButton) == []
