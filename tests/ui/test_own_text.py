"""One place decides what is markup: read from the sources, so that a new window cannot forget it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import app.ui

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = sorted(Path(app.ui.__path__[0]).rglob("*.py"))

GUESSES = {
    "QLabel": {"label.py", "question.py"},
    "QMessageBox": {"question.py", "launch.py"},  # the latter before there is a window
    "QTextBrowser": {"reader.py"},
    "QTextDocument": {"reader.py"},
    "QTextDocumentFragment": {"label.py", "reader.py"},
    "QTextEdit": set(),
    "QToolTip": set(),
    "QWhatsThis": set(),
    "QErrorMessage": set(),
    "QInputDialog": {"project_actions.py"},  # its words are our own; what is typed stands in a line
    "QProgressDialog": set(),
    "QSplashScreen": set(),
    "QSystemTrayIcon": set(),
    "QStaticText": set(),
}
"""Classes of Qt that take a text for markup if it looks so, and the modules that may use them and tell them not to."""

METHODS = {
    "setHtml": {"reader.py", "sheet_pdf.py"},
    "insertHtml": set(),
    "appendHtml": set(),
    "setMarkdown": {"reader.py"},
    "insertMarkdown": set(),
    "show_manual": {"help_panel.py", "manual_dialog.py"},  # the text is a file of ours
    "fromHtml": {"label.py"},
    "setTextFormat": {"label.py", "question.py", "launch.py"},
    "setStatusTip": set(),
    "setWhatsThis": set(),
    "showMessage": set(),
    "setOpenExternalLinks": {"labels.py"},
    "setResourceProvider": set(),
}
"""Methods that take markup, or that say what is, and the modules that may call them."""

OWN = {"tr", "translate", "N_"}
"""What gives a text of ours that was written as a literal."""


def names_in(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield the classes of Qt that *tree* uses, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno


def calls_in(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of *tree* with the name of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            yield name, node


def is_own(node: ast.expr) -> bool:
    """Tell whether *node* is a literal, or the translation of one."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in OWN and all(isinstance(one, ast.Constant) for one in node.args[:2])
    return False


def faults(source: str, file: str) -> list[str]:
    """Return what is not as the rule says in the module *file*."""
    tree = ast.parse(source)
    found = [f"{line}: {name}" for name, line in names_in(tree) if file not in GUESSES.get(name, {file})]
    for name, call in calls_in(tree):
        line = call.lineno
        if file not in METHODS.get(name, {file}):
            found.append(f"{line}: {name}()")
        if name == "setToolTip" and not (is_tip(call.args[-1]) or ast.unparse(call.args[-1]) == "''"):
            found.append(f"{line}: a tool tip without tip()")
        if name == "Markup" and file != "markup.py":
            found.append(f"{line}: Markup() is made by markup() only")
        if name == "markup" and not (is_own(call.args[0]) or (file, ast.unparse(call.args[0])) in TEMPLATES):
            found.append(f"{line}: the template of markup() is no literal")
        if name == "joined" and len(call.args) > 1 and not isinstance(call.args[1], ast.Constant):
            found.append(f"{line}: what joined() puts between is no literal")
    return found + [
        f"{node.lineno}: a tool tip of a model"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "ToolTipRole" and file not in _TIPS_OF_MODELS
    ]


def is_tip(node: ast.expr) -> bool:
    """Tell whether *node* is a text that ``tip`` made."""
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tip"


TEMPLATES = {
    ("token_state.py", "template"),
}
"""Templates of ours that have a name: one of four translated ones."""

_TIPS_OF_MODELS = {"row_table.py", "tree_model.py"}
"""Models that give tool tips, by ``tip``; the test of hostile texts asks all their cells."""


def test_no_module_lets_qt_guess() -> None:
    """Modules of the window use our labels, readers, questions and tool tips, which go by the type of a text."""
    assert len(SOURCES) > 100
    found = {path.name: faults(path.read_text("utf-8"), path.name) for path in SOURCES}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtWidgets import QLabel",
        "import PySide6.QtWidgets as W; W.QMessageBox.warning(None, '', name)",
        "from PySide6.QtWidgets import QInputDialog",
        "button.setToolTip(name)",
        "item.setToolTip(0, name)",
        "button.setToolTip(self.tr('Remove {0}').format(name))",
        "label.setTextFormat(Qt.TextFormat.AutoText)",
        "document.setHtml(text)",
        "label.setText(Markup(name))",
        "label.setText(markup(name))",
        "label.setText(markup(f'<b>{name}</b>'))",
        "label.setText(markup(self.tr('{0}').format(name)))",
        "label.setText(joined(lines, name))",
        "reader.show_manual(name)",
        "bar.showMessage(name)",
        "return index.data(Qt.ItemDataRole.ToolTipRole)",
    ],
)
def test_the_rule_sees(line: str) -> None:
    """Each way around the one place is found."""
    assert faults(line, "new_dialog.py")


@pytest.mark.parametrize(
    "line",
    [
        "label = Label(self, name)",
        "button.setToolTip(tip(name))",
        "button.setToolTip('')",
        "label.setText(markup('<b>{0}</b>', name))",
        "label.setText(markup(self.tr('<b>{0}</b>'), name))",
        "label.setText(joined(lines, '<br>'))",
    ],
)
def test_the_rule_lets_pass(line: str) -> None:
    """What goes through the one place is no fault."""
    assert faults(line, "new_dialog.py") == []
