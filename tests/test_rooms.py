"""The house rules: which room may import what, how modules are called, and how long they get (CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOR_TYPES = {"_typeshed"}
"""What only type checkers import."""

MOST_LINES = 300
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
LATE = {"msal", "requests"}
"""Libraries that are only imported inside functions, so that starting the program does not pay for them."""


@dataclass(frozen=True)
class Room:
    """What the modules of one room may import: other rooms, and libraries of others."""

    rooms: frozenset[str]
    libraries: frozenset[str] = frozenset()


def room(rooms: str = "", libraries: str = "") -> Room:
    """Make a room from two lists of words."""
    return Room(frozenset(rooms.split()), frozenset(libraries.split()))


ROOMS = {
    "model": room("", "cryptography"),
    "catalogue": room("model"),
    "answers": room("model catalogue", "lxml"),
    "packager": room("model catalogue answers", "lxml cryptography pyfwnt olefile pefile"),
    "reason": room("model"),
    "enrol": room("model reason", "msal requests truststore cryptography"),
    "protect": room("model catalogue answers packager", "lxml cryptography requests truststore"),
    "deliver": room("model catalogue answers packager", "segno pycdlib"),
    "diagnose": room("model catalogue answers packager reason", "lxml evtx"),
    "cli": room("model catalogue answers packager reason enrol protect deliver diagnose"),
    "ui": room("model catalogue answers packager reason enrol protect deliver diagnose cli", "PySide6"),
}
DOORS = {"__init__.py": room(), "__main__.py": room("cli ui")}
"""The two modules that stand in ``app/`` itself."""


@dataclass(frozen=True)
class Import:
    """One imported module: its full dotted name, the line, and whether it is imported inside a function."""

    name: str
    line: int
    late: bool


def imports(path: PurePosixPath, tree: ast.Module) -> Iterator[Import]:
    """Yield every import of the module at *path*; relative ones are resolved, names after ``from app`` are modules."""
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        late = id(node) in inside
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, late)
        elif isinstance(node, ast.ImportFrom):
            above = path.parts[: len(path.parts) - node.level] if node.level else ()
            name = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                yield Import(f"{name}.{alias.name}" if name == "app" else name, node.lineno, late)


def is_printing(node: ast.AST) -> bool:
    """Tell whether *node* calls ``print``."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def broken_rules(path: PurePosixPath, source: str) -> list[str]:
    """Return what is wrong with the module at *path* (``app/model/store/project_store.py``), one sentence each."""
    wrong = [f"{path}: the name says nothing: {part}" for part in path.with_suffix("").parts if part in NO_NAMES]
    if source.count("\n") > MOST_LINES:
        wrong.append(f"{path}: more than {MOST_LINES} lines; what wants to leave?")
    mine = path.parts[1]
    rules = DOORS.get(mine) if len(path.parts) == 2 else ROOMS.get(mine)
    if rules is None:
        return [*wrong, f"{path}: stands in no room of the house"]
    tree = ast.parse(source)
    if mine != "cli":
        wrong += [f"{path}:{node.lineno}: only the command line prints" for node in calls(tree) if is_printing(node)]
    for found in imports(path, tree):
        top, _, rest = found.name.partition(".")
        target = rest.partition(".")[0]
        if top == "app":
            if target in ROOMS and target != mine and target not in rules.rooms:
                wrong.append(f"{path}:{found.line}: {mine} may not import {target}")
        elif top in {"tests", "resources"} or (
            top not in {*sys.stdlib_module_names, *_FOR_TYPES} and top not in rules.libraries
        ):
            wrong.append(f"{path}:{found.line}: {mine} may not import {top}")
        elif top in LATE and not found.late:
            wrong.append(f"{path}:{found.line}: {top} is imported inside the function that needs it")
        if path.name.startswith("page_") and found.name.startswith("app.ui.page_"):
            wrong.append(f"{path}:{found.line}: pages do not import each other")
    return wrong


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield every call in *tree*."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


MODULES = sorted(path.relative_to(REPOSITORY) for path in (REPOSITORY / "app").rglob("*.py"))


def test_every_module_keeps_the_rules() -> None:
    """No module under app/ breaks a rule of the house."""
    assert MODULES
    wrong = [
        sentence
        for path in MODULES
        for sentence in broken_rules(PurePosixPath(path), (REPOSITORY / path).read_text(encoding="utf-8"))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("path", "source", "reason"),
    [
        ("app/model/store/project_store.py", "from app.cli import main", "model may not import cli"),
        ("app/model/store/project_store.py", "from ..packager import wim", "model may not import packager"),
        ("app/model/store/project_store.py", "from app import answers", "model may not import answers"),
        ("app/model/store/project_store.py", "def read():\n    import lxml.etree", "model may not import lxml"),
        ("app/packager/wim.py", "import os, app.ui.window.window", "packager may not import ui"),
        ("app/catalogue/find.py", "import cryptography", "catalogue may not import cryptography"),
        ("app/cli/build.py", "from PySide6 import QtCore", "cli may not import PySide6"),
        ("app/answers/read.py", "from tests.places import SAMPLES", "answers may not import tests"),
        ("app/enrol/bulk/token.py", "import msal", "inside the function"),
        ("app/reason/card.py", "from app.enrol import http", "reason may not import enrol"),
        ("app/diagnose/explain/explanation.py", "from app.enrol import http", "diagnose may not import enrol"),
        ("app/ui/pages/network.py", "from app.ui.pages.device import DevicePage", "pages do not import each other"),
        ("app/packager/wim.py", "def pack():\n    print('done')", "only the command line prints"),
        ("app/packager/utils.py", "", "the name says nothing"),
        ("app/helpers/wim.py", "", "stands in no room"),
        ("app/start.py", "", "stands in no room"),
        ("app/model/store/project_store.py", "\n" * 301, "more than 300 lines"),
    ],
)
def test_a_broken_rule_is_seen(path: str, source: str, reason: str) -> None:
    """Each rule fires on a module made to break it."""
    assert any(reason in sentence for sentence in broken_rules(PurePosixPath(path), source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        (
            "app/packager/wim.py",
            "import struct\nimport pyfwnt\nfrom app.core.error import BadInput",
        ),
        ("app/cli/build.py", "from app.packager import build\nprint(build)"),
        ("app/enrol/bulk/token.py", "def sign_in():\n    import msal"),
        (
            "app/model/store/project_store.py",
            "from . import error\nfrom .error import BadInput\nfrom app import __version__",
        ),
        ("app/ui/window/window.py", "from PySide6 import QtWidgets\nfrom app.ui.pages.device import DevicePage"),
        ("app/__main__.py", "from app.cli import main"),
    ],
)
def test_what_is_allowed_passes(path: str, source: str) -> None:
    """What the picture of the rooms allows is not reported."""
    assert broken_rules(PurePosixPath(path), source) == []
