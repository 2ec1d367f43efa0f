"""The guide to an app registration of one's own: made here by Microsoft Graph, two scripts, and the steps by hand."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.system.browser import open_address
from app.core.text import Sentence
from app.enrol.cloud.client_guide import CONSENT_PAGE, WATCHERS
from app.jobs.enrol.client import guide, write_guide
from app.ui.enrol.register_panel import RegisterPanel
from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup
from app.ui.look.screen_fit import open_within_screen
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.question import open_dialog, show_error
from app.ui.widgets.reader import Reader
from app.ui.widgets.tab_order import move_focus
from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from app.catalogue.cloud import Cloud
    from app.core.progress import Progress
    from app.enrol.cloud.client_guide import GuideStep

_LEAST = 100
"""Pixels of a tab at least; what needs more scrolls, and must not keep the others from a low screen."""

_FILES = ("", "app_registration.sh", "app_registration.ps1", "app_registration.html")


class ClientGuideDialog(QDialog):
    """Shows how to get a client id in a cloud: a tab for each way, and the same two buttons for what can be copied.

    ``made`` brings tenant and client id of an app registration that was made here.
    """

    made = Signal(str, str)

    def __init__(
        self,
        cloud: Cloud | None = None,
        parent: QWidget | None = None,
        *,
        tenant: str = "",
        open_url: Callable[[str], object] = open_address,
    ) -> None:
        """Show the guide for *cloud*, the worldwide one if None; *open_url* opens the browser to sign in at *tenant*.

        An empty *tenant* is that of who signs in.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("How to get a client id"))
        self.setSizeGripEnabled(True)
        open_within_screen(self, 780, 660)
        title = Heading(self, 1.3)
        title.setText(self.tr("An app registration of your own"))
        sentence, self.consent = Hint(self), Hint(self)
        sentence.set_text(
            self.tr(
                "Tokens are obtained in the name of an app in your tenant: you see it in your logs, and you can "
                "withdraw it. It is made once, by an Application Administrator, in one of four ways:"
            )
        )
        self.consent.setObjectName("guide.consent")
        self.consent.set_text(
            joined(
                (
                    markup(self.tr("<b>The consent page</b>: {0}"), translated(Sentence(CONSENT_PAGE))),
                    translated(Sentence(WATCHERS)),
                ),
                "<br>",
            )
        )
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Ways to make the app registration"))
        found = guide(cloud)
        self.register = RegisterPanel(cloud, tenant, open_url, self)
        self.register.setMinimumHeight(_LEAST)
        self.tabs.addTab(self.register, self.tr("In this p&rogram"))
        self.texts = ("", found.azure_cli, found.powershell, _steps(found.steps))
        names = (self.tr("&Azure CLI"), self.tr("&PowerShell"), self.tr("By &hand"))
        for name, text in zip(names[:2], self.texts[1:3], strict=True):
            self.tabs.addTab(self._script(text, name.replace("&", "")), name)
        self.steps = Reader(self)
        self.steps.setAccessibleName(self.tr("The steps by hand"))
        self.steps.document().setDocumentMargin(10)
        self.steps.show_markup(_steps(found.steps))
        self.tabs.addTab(self.steps, names[2])
        self.status = Hint(self)
        self.copy, self.save, close = (QPushButton(self) for _ in range(3))
        self.copy.setText(self.tr("&Copy"))
        self.save.setText(self.tr("&Save…"))
        close.setText(self.tr("Close"))
        foot = QHBoxLayout()
        for name, button in (("copy", self.copy), ("save", self.save), ("close", close)):
            button.setObjectName(f"guide.{name}")
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (title, sentence, self.tabs, self.consent, self.status):
            column.addWidget(widget)
        column.setStretchFactor(self.tabs, 1)
        column.addLayout(foot)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(close)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask)
        close.clicked.connect(self.reject)
        self.tabs.currentChanged.connect(self._forget)
        self.register.made.connect(self.made)
        self.register.finished.connect(self.accept)
        self._forget()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go where the eye goes."""
        return move_focus(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape stop what is at work first."""
        if event.key() == Qt.Key.Key_Escape and self.register.is_at_work:
            self.register.stop()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop what is at work when the dialog closes."""
        self.register.close_down()
        super().done(result)

    def _script(self, text: str, name: str) -> QPlainTextEdit:
        shown = QPlainTextEdit(text, self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        shown.setAccessibleName(self.tr("Script for {0}").format(name))
        return shown

    @Slot()
    def _forget(self) -> None:
        is_text = self.tabs.currentWidget() is not self.register
        # The app registration that is made here has the consent already, and nobody sees that page.
        for widget in (self.copy, self.save, self.consent):
            widget.setVisible(is_text)
        self.copy.setText(self.tr("&Copy"))
        self.status.set_text("")

    @Slot()
    def _copy(self) -> None:
        index = self.tabs.currentIndex()
        text = self.steps.toPlainText() if index == 3 else self.texts[index]
        QGuiApplication.clipboard().setText(text)
        self.copy.setText(self.tr("✓ Copied"))

    @Slot()
    def _ask(self) -> None:
        name = _FILES[self.tabs.currentIndex()]
        dialog = QFileDialog(self, self.tr("Save the guide"), str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.write)
        open_dialog(dialog)

    @Slot(str)
    def write(self, path: str) -> None:
        """Write what the tab shows to *path*."""
        index = self.tabs.currentIndex()
        text = f'<!DOCTYPE html><meta charset="utf-8">{self.texts[3]}' if index == 3 else self.texts[index]

        def work(_progress: Progress) -> Path:
            return write_guide(Path(path), text)

        run_task(self, work, self._written, partial(show_error, self))

    def _written(self, path: Path) -> None:
        self.status.set_text(self.tr("✓ Saved: {0}").format(path))


def _steps(steps: Iterable[GuideStep]) -> Markup:
    """Return the *steps* by hand as a list in HTML."""
    items = []
    for step in steps:
        why = markup("<br><i>{0}</i>", translated(Sentence(step.why))) if step.why else ""
        page = step.link.partition("#")[0]
        link = markup('<br><a href="{0}">{1}</a>', step.link, page) if step.link else ""
        items.append(
            markup("<li style='margin-bottom: 8px'>{0}{1}{2}</li>", translated(Sentence(step.text)), why, link)
        )
    return markup("<ol>{0}</ol>", joined(items))
