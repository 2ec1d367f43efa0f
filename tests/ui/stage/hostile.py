"""Texts that Qt would take for markup, put wherever somebody else writes; and a watch over what they name."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import socket
import struct
import sys
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.core.secret import Secret
from app.core.text import Sentence
from app.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

PICTURE = "evil.png"
"""The name of a picture in the folder of the test, which is the current one while it runs."""

NAME = f"<img src={PICTURE}>"
"""Fit for a file's name where a system has such."""
FILE_NAME = f"&lt;img src={PICTURE}&gt;" if sys.platform == "win32" else NAME
"""Fit for a file's name on this system: Windows has none with angle brackets."""

_OWN_TAGS = {
    "p", "b", "i", "br", "ul", "ol", "li", "div", "h3", "h4", "code", "a", "hr", "span",
    "h1", "h2", "pre", "table", "thead", "tbody", "tr", "td", "th",
    "html", "head", "body", "meta", "style",
}  # fmt: skip
"""What texts of ours consist of, and what Qt puts around a text."""

_WITHIN = re.compile(r"(?:[a-z]+\.md)?(?:#[\w-]+)?|(?:un)?tick:[a-z_]+")
"""A link from one page of the manual to another, or one by which a point of the checklist is ticked off."""


class Hostile:
    """Texts of every kind, one after the other; the loopback *port* stands in the one that names a server."""

    def __init__(self, folder: Path, port: int) -> None:
        """Name the picture in *folder*, and what listens on *port*."""
        picture = folder / PICTURE
        self._texts = cycle(
            (
                NAME,
                f"<img src='{picture.as_uri()}'>",
                f'<img src="http://127.0.0.1:{port}/x">',
                f"a &lt;b <img src={PICTURE}>",
                f"  <img src={PICTURE}>",
                f"< img src={PICTURE}>",
                f"<b>bold</b><img src={PICTURE}>",
                f'<p style="background-image: url({PICTURE})">p</p>',
                f'<table background="{PICTURE}"><tr><td>t</td></tr></table>',
                f'<body background="{PICTURE}">',
                f'<link rel="stylesheet" href="{PICTURE}">l',
                f"<style>@import url({PICTURE});</style>s",
                f'<a href="{picture.as_uri()}">link</a><img src={PICTURE}>',
                f'<!DOCTYPE html><img src="{PICTURE}">',
                f'<?xml version="1.0"?><img src="{PICTURE}">',
                f"<qt><img src={PICTURE}></qt>",
                f"first line\n<img src={PICTURE}>",
                f'<object data="{PICTURE}">&File',
                f"<img src={PICTURE}> {{0}} %1 %n & {'W' * 900}",
            )
        )

    def text(self) -> str:
        """Return the next one."""
        return next(self._texts)

    def poison(self, value: T) -> T:
        """Return *value*, a tree of frozen values, with each text in it hostile; secrets and enumerations stay."""
        return self._poison(value)  # type: ignore[no-any-return]  # the shape stays

    def _poison(self, value: Any) -> Any:
        if isinstance(value, Sentence):
            values = {key: one if isinstance(one, int | float | date) else self._poison(one)
                      for key, one in value.values.items()}  # fmt: skip
            return Sentence(value.template, values)
        if isinstance(value, Secret | Enum | datetime | Path):
            return value
        if isinstance(value, str):
            return self.text() if value else value
        if isinstance(value, tuple):
            return tuple(map(self._poison, value))
        if is_dataclass(value) and not isinstance(value, type):
            changed = {one.name: self._poison(getattr(value, one.name)) for one in fields(value) if one.init}
            return replace(value, **changed)
        return value


class Watch:
    """Sees whether the picture is opened (where the system tells: Linux), and whether anybody calls the server."""

    def __init__(self, folder: Path) -> None:
        """Put a picture into *folder*, and listen."""
        self.picture = folder / PICTURE
        image = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        image.save(str(self.picture))
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self.port: int = self._server.getsockname()[1]
        self._notes = -1
        if hasattr(os, "uname") and os.uname().sysname == "Linux":
            system = ctypes.CDLL(None, use_errno=True)
            self._notes = system.inotify_init1(os.O_NONBLOCK)
            in_open = 0x20
            assert system.inotify_add_watch(self._notes, os.fsencode(self.picture), in_open) >= 0

    def seen(self) -> list[str]:
        """Return what happened since it was asked last."""
        found = []
        with contextlib.suppress(TimeoutError):
            self._server.accept()[0].close()
            found.append("a request")
        if self._notes >= 0:
            with contextlib.suppress(BlockingIOError):
                found += ["an open file"] * (len(os.read(self._notes, 65536)) // struct.calcsize("iIII"))
        return found

    def close(self) -> None:
        """Watch no more."""
        self._server.close()
        if self._notes >= 0:
            os.close(self._notes)


def wrong(root: QWidget) -> list[str]:
    """Return the places in *root* where a text of others is markup, or could be taken for it."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        said = f"{type(widget).__name__} {widget.objectName()!r}"
        tips = {"tool tip": widget.toolTip(), "status tip": widget.statusTip(), "what is this": widget.whatsThis()}
        found += [f"{kind} of {said}: {text[:80]!r}" for kind, text in tips.items() if GuiQt.mightBeRichText(text)]
        if isinstance(widget, QLabel):
            found += [f"{said}: {one}" for one in _wrong_in_label(widget)]
        elif isinstance(widget, QTextEdit):
            found += [f"{said}: {one}" for one in foreign_markup(widget.toHtml())]
        elif isinstance(widget, QAbstractItemView):
            found += [f"{said}, cell: {one[:80]!r}" for one in _tips(widget) if GuiQt.mightBeRichText(one)]
        for action in widget.actions():
            # Qt makes a tool tip of the text where there is none; only menus that show tool tips show it.
            if action.property("toolTip") != action.text() and GuiQt.mightBeRichText(action.toolTip()):
                found.append(f"action {action.text()[:80]!r}")
    return found


def shown(root: QWidget) -> str:
    """Return all words that *root* shows to the eye, and its tool tips."""
    words = []
    for widget in (root, *root.findChildren(QWidget)):
        words += [widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel):
            is_rich = widget.textFormat() is Qt.TextFormat.RichText
            words.append(_plain(widget.text()) if is_rich else widget.text())
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            words.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView):
            words += _cells(widget, Qt.ItemDataRole.DisplayRole)
        elif hasattr(widget, "words") and isinstance(widget.words, str):
            words.append(widget.words)
        elif isinstance(widget, QAbstractButton | QLineEdit):
            words.append(widget.text())
    return "\n".join(words)


def foreign_markup(html: str) -> list[str]:
    """Return the tags of *html* that texts of ours do not have, and what names a file or a place in the net."""
    finder = _Tags()
    finder.feed(html)
    finder.close()
    return finder.found


def _wrong_in_label(label: QLabel) -> list[str]:
    if label.textFormat() is Qt.TextFormat.PlainText or not label.text():
        return []
    if label.textFormat() is Qt.TextFormat.RichText:
        return foreign_markup(label.text())
    is_of_qt = not isinstance(label, Label) and not GuiQt.mightBeRichText(label.text())
    return [] if is_of_qt else [f"{label.textFormat().name}: {label.text()[:80]!r}"]


def _plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def _tips(view: QAbstractItemView) -> list[str]:
    return _cells(view, Qt.ItemDataRole.ToolTipRole)


def _cells(view: QAbstractItemView, role: Qt.ItemDataRole) -> list[str]:
    model = view.model()
    if model is None:
        return []
    return [
        str(model.index(row, column).data(role) or "")
        for row in range(min(model.rowCount(QModelIndex()), 200))
        for column in range(1 if isinstance(view, QListView) else model.columnCount(QModelIndex()))
    ]


class _Tags(HTMLParser):
    """Finds what does not belong to texts of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        if tag not in _OWN_TAGS:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            text = value or ""
            if name in ("src", "background", "data") or "url(" in text or PICTURE in text:
                self.found.append(f"{name}={text[:80]}")
            if name == "href" and not (text.startswith("https://") or _WITHIN.fullmatch(text)):
                self.found.append(f"href={text[:80]}")


def each(root: QWidget) -> Iterator[QWidget]:
    """Yield *root* and all below it."""
    yield root
    yield from root.findChildren(QWidget)
