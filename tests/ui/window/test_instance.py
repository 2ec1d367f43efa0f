"""One window for a person: documents that are opened elsewhere arrive in it, and nothing else does."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from app.ui.window.instance import Instance, channel, hand_over
from tests.child import started
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.ui.window.window import MainWindow

_SECOND = """
import sys
from pathlib import Path
from app.ui.window.instance import hand_over
sys.exit(not hand_over([Path(sys.argv[2])], sys.argv[1]))
"""
"""What a second start does; a process of its own, as Qt waits there without letting other threads work."""


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a socket that no other test has, with its lock in a folder of its own."""
    monkeypatch.setattr(
        "PySide6.QtCore.QStandardPaths.writableLocation", lambda *_: str(tmp_path / "data"), raising=True
    )
    return channel()


@pytest.fixture
def first(qapp: QApplication, name: str) -> Iterator[Instance]:
    """The window that is there."""
    instance = Instance(qapp)
    assert instance.listen(name)
    instance.ready()
    yield instance
    instance.close()
    qapp.removeEventFilter(instance)
    instance.deleteLater()


def test_a_second_start_hands_its_document_over(
    qtbot: QtBot, qapp: QApplication, first: Instance, name: str, tmp_path: Path
) -> None:
    """The second one finds the first, gives it the whole path, and is told that it was taken."""
    second = Instance(qapp)
    assert not second.listen(name)
    words = [sys.executable, "-c", _SECOND, name, str(tmp_path / "ä b.wcdproj")]
    with started(words, cwd=REPOSITORY) as child:
        with qtbot.waitSignal(first.arrived) as arrived:
            pass
        qtbot.waitUntil(lambda: not child.is_running)
        assert (child.end(), arrived.args) == (0, [[tmp_path / "ä b.wcdproj"]])
    qapp.removeEventFilter(second)
    second.deleteLater()


def test_after_a_killed_window_the_next_one_listens(qapp: QApplication, name: str) -> None:
    """Nobody answers at a name that nobody has; what a killed process left is in nobody's way."""
    assert not hand_over([], name)
    one = Instance(qapp)
    assert one.listen(name)
    one.close()
    assert one.listen(name)
    one.close()
    qapp.removeEventFilter(one)
    one.deleteLater()


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        (["/a/lab.wcdproj", "/a/tool.exe", "relative.wcdproj", 7], ["lab.wcdproj"]),
        ([], []),
        ({"run": "x"}, None),
        ("{", None),
    ],
)
def test_only_documents_arrive(
    qtbot: QtBot, first: Instance, name: str, tmp_path: Path, sent: object, taken: list[str] | None
) -> None:
    """Other files, paths that depend on a folder, and other messages are passed over."""
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    heard: list[list[Path]] = []
    first.arrived.connect(heard.append)
    data = sent if isinstance(sent, str) else json.dumps(sent).replace("/a/", f"{tmp_path.as_posix()}/")
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.write(data.encode() + b"\n")
    qtbot.waitUntil(lambda: bool(heard) or socket.bytesAvailable() > 0 or socket.state() is gone)
    socket.abort()
    assert [[path.name for path in paths] for paths in heard] == ([] if taken is None else [taken])


def test_documents_of_macos_wait_for_the_window(qtbot: QtBot, qapp: QApplication, name: str, tmp_path: Path) -> None:
    """macOS brings a document by an event, often before the window is there."""
    assert name
    instance = Instance(qapp)
    heard: list[list[Path]] = []
    instance.arrived.connect(heard.append)
    event = QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "lab.wcdproj")))
    QApplication.sendEvent(qapp, event)
    assert heard == []
    instance.ready()
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "two.ppkg"))))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [[tmp_path / "lab.wcdproj"], [tmp_path / "two.ppkg"]]
    qapp.removeEventFilter(instance)
    instance.deleteLater()


def test_the_window_comes_to_the_front(window: MainWindow, qtbot: QtBot) -> None:
    """A start without a document shows the window again, and opens nothing."""
    before = window.session.path
    window.showMinimized()
    window.take_over([])
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.session.path == before
