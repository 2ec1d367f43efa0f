"""The house rules: who may import whom, no circles, what is loaded late and why, names and sizes (CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_FOR_TYPES = {"_typeshed"}
"""What only type checkers import."""

MOST_LINES = 400
MOST_MODULES = 25
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}


@dataclass(frozen=True)
class Room:
    """What the modules of one room may import: other rooms, and libraries of others."""

    rooms: frozenset[str]
    libraries: frozenset[str] = frozenset()


def room(rooms: str = "", libraries: str = "") -> Room:
    """Make a room from two lists of words."""
    return Room(frozenset(rooms.split()), frozenset(libraries.split()))


_READING = "core model catalogue answers packager"

ROOMS = {
    "core": room(),
    "model": room("core", "cryptography"),
    "catalogue": room("core model"),
    "answers": room("core model catalogue", "lxml"),
    "packager": room("core model catalogue answers", "lxml cryptography pyfwnt olefile pefile"),
    "reason": room("core model"),
    "enrol": room("core model catalogue reason", "msal requests truststore cryptography"),
    "protect": room(_READING, "lxml cryptography requests truststore"),
    "deliver": room(_READING, "segno pycdlib"),
    "diagnose": room(f"{_READING} reason", "lxml evtx"),
    "jobs": room(f"{_READING} reason enrol protect deliver diagnose"),
    "ui": room(f"{_READING} reason enrol protect deliver diagnose jobs", "PySide6"),
    "desktop": room("ui"),
    "cli": room(f"{_READING} reason enrol protect deliver diagnose jobs desktop"),
}
"""The rooms, each below what it imports. ``cli`` and ``ui`` know each other through the door ``desktop`` only."""

DOORS = {"__init__.py": room(), "__main__.py": room("cli")}
"""The modules that stand in ``app/`` itself."""

UI_FLOORS = (
    ("look", "work"),
    ("widgets", "session"),
    ("words",),
    ("wizard",),
    ("items", "project", "demo", "enrol", "deliver", "inspect", "settings", "kiosk", "batch", "manual"),
    ("diagnose", "pages"),
    ("finish", "palette"),
    ("window",),
)
"""The packages of ``app/ui``, each importing those of floors before its own and of none behind it."""

LATE = {
    "app/cli/__init__.py": "“ppkg --version” answers before anything else is loaded",
    "app/cli/commands.py": "a command is loaded when it is run",
    "app/cli/token/commands.py": "a command is loaded when it is run",
    **dict.fromkeys(
        (
            "app/cli/command/demo.py",
            "app/cli/command/package/deliver.py",
            "app/cli/command/diagnose.py",
            "app/cli/command/diagnosis_text.py",
            "app/cli/command/package/drives.py",
            "app/cli/command/project/import_export.py",
            "app/cli/command/package/inspect.py",
            "app/cli/command/package/remove_script.py",
            "app/cli/command/project/token_check.py",
            "app/cli/command/package/verify.py",
            "app/cli/token/",
        ),
        "help must show before the rooms of a command are loaded, and what it does is no job yet",
    ),
    "app/cli/start.py": "“ppkg --version” answers before anything else is loaded",
    "app/desktop/window.py": "only opening the window needs Qt",
    "app/jobs/": "a job loads its rooms when it runs, in its own thread: window and command line start without them",
    "app/ui/window/": "pages and dialogs are loaded when they are shown first, or while the window is idle",
}
"""Modules, or folders of them, that import our own modules in functions, and why."""

LATE_LIBRARIES = {
    "cryptography": "30 ms, and most commands need none of it",
    "pyfwnt": "only compressed packages need it",
    "ctypes": "only Windows is asked by it",
    "evtx": "only event logs need it",
    "getpass": "only a prompt needs it",
    "http": "only a sign-in needs it",
    "lxml": "20 ms, and a start needs none of it",
    "msal": "100 ms",
    "msvcrt": "only Windows has it",
    "olefile": "only the reading process needs it",
    "pefile": "only the reading process needs it",
    "pycdlib": "only images need it",
    "PySide6": "printing is a library of its own",
    "requests": "60 ms",
    "resource": "Windows has none",
    "segno": "only the hand-over sheet needs it",
    "shutil": "rarely needed",
    "ssl": "only time stamps need it",
    "traceback": "only bugs need it",
    "truststore": "only HTTPS needs it",
    "webbrowser": "only a sign-in needs it",
    "xml": "English needs no translations",
    "zipfile": "rarely needed",
}
"""Libraries that may be imported in functions, and why: starting the program must not pay for them."""


@dataclass(frozen=True)
class Import:
    """One imported module: its full dotted name, the line, whether it is in a function, and whether for types alone."""

    name: str
    line: int
    late: bool
    typing: bool


@cache
def parsed(source: str) -> ast.Module:
    """Return the tree of *source*: several tests look at all modules, and reading them takes longer than looking."""
    return ast.parse(source)


@cache
def imports(path: PurePosixPath, source: str) -> tuple[Import, ...]:
    """Return every import of the module at *path*; relative ones are resolved, names from packages are kept."""
    return tuple(_imports(path, parsed(source), late=False, typing=False))


def _imports(path: PurePosixPath, within: ast.AST, *, late: bool, typing: bool) -> Iterator[Import]:
    for node in ast.iter_child_nodes(within):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, late, typing)
        elif isinstance(node, ast.ImportFrom):
            above = path.parts[: len(path.parts) - node.level] if node.level else ()
            name = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                yield Import(f"{name}.{alias.name}" if name.startswith("app") else name, node.lineno, late, typing)
        elif isinstance(node, ast.stmt | ast.ExceptHandler | ast.match_case):  # nothing is imported in an expression
            is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            for_types = isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
            yield from _imports(path, node, late=late or is_function, typing=typing or for_types)


def printing(tree: ast.Module) -> Iterator[int]:
    """Yield the lines of *tree* that call ``print``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield node.lineno


def broken_rules(path: PurePosixPath, source: str) -> list[str]:
    """Return what is wrong with the module at *path* (``app/model/place.py``), one sentence each."""
    wrong = [f"{path}: the name says nothing: {part}" for part in path.with_suffix("").parts if part in NO_NAMES]
    if source.count("\n") > MOST_LINES:
        wrong.append(f"{path}: more than {MOST_LINES} lines; what wants to leave?")
    mine = path.parts[1]
    rules = DOORS.get(mine) if len(path.parts) == 2 else ROOMS.get(mine)
    if rules is None:
        return [*wrong, f"{path}: stands in no room of the house"]
    if mine != "cli":
        wrong += [f"{path}:{line}: only the command line prints" for line in printing(parsed(source))]
    for found in imports(path, source):
        wrong += [f"{path}:{found.line}: {reason}" for reason in _broken_by(path, found, rules)]
    return wrong


def _broken_by(path: PurePosixPath, found: Import, rules: Room) -> Iterator[str]:
    mine = path.parts[1]
    top, _, rest = found.name.partition(".")
    target, _, rest = rest.partition(".")
    if top == "app":
        if target in ROOMS and target != mine and target not in rules.rooms:
            yield f"{mine} may not import {target}"
        if mine == target == "ui" and len(path.parts) > 3 and _floor(rest.partition(".")[0]) > _floor(path.parts[2]):
            yield f"{path.parts[2]} may not import {rest.partition('.')[0]}, which stands above it"
        if found.late and not any(str(path).startswith(place) for place in LATE):
            yield f"{found.name} is imported in a function; say why in LATE, or import it at the top"
    elif top in {"tests", "resources"} or (
        top not in {*sys.stdlib_module_names, *_FOR_TYPES} and top not in rules.libraries
    ):
        yield f"{mine} may not import {top}"
    elif found.late and top not in LATE_LIBRARIES:
        yield f"{top} is imported in a function; say why in LATE_LIBRARIES, or import it at the top"
    elif top in {"msal", "requests"} and not found.late and not found.typing:
        yield f"{top} is imported inside the function that needs it"


def _floor(package: str) -> int:
    return next((number for number, packages in enumerate(UI_FLOORS) if package in packages), len(UI_FLOORS))


MODULES = sorted(path.relative_to(REPOSITORY) for path in (REPOSITORY / "app").rglob("*.py"))
SOURCES = {PurePosixPath(path): (REPOSITORY / path).read_text(encoding="utf-8") for path in MODULES}


def test_every_module_keeps_the_rules() -> None:
    """No module under app/ breaks a rule of the house."""
    assert SOURCES
    assert [sentence for path, source in SOURCES.items() for sentence in broken_rules(path, source)] == []


def name_of(path: PurePosixPath) -> str:
    """Return the dotted name of the module at *path*; that of a package is the folder's."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def edges(sources: Mapping[PurePosixPath, str]) -> dict[str, set[str]]:
    """Return for each module which others it imports, in functions and for types too."""
    names = {name_of(path) for path in sources}
    graph: dict[str, set[str]] = {name: set() for name in names}
    for path, source in sources.items():
        for found in imports(path, source):
            target = found.name if found.name in names else found.name.rpartition(".")[0]
            if target in names and target not in {"app", name_of(path)} and not found.typing:
                graph[name_of(path)].add(target)
    return graph


def package_edges(sources: Mapping[PurePosixPath, str]) -> dict[str, set[str]]:
    """Return for each folder which others its modules import."""
    folder = {name_of(path): ".".join(path.parent.parts) for path in sources}
    graph: dict[str, set[str]] = {place: set() for place in folder.values()}
    for module, targets in edges(sources).items():
        graph[folder[module]] |= {folder[target] for target in targets} - {folder[module]}
    return graph


def circles(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Return each knot of *graph*: places that can all be reached from each other."""
    reached: dict[str, set[str]] = {}
    for start in graph:
        seen: set[str] = set()
        waiting = list(graph[start])
        while waiting:
            place = waiting.pop()
            if place not in seen:
                seen.add(place)
                waiting += graph.get(place, ())
        reached[start] = seen
    knots = {
        tuple(sorted(other for other in reached[start] if start in reached[other]))
        for start in graph
        if start in reached[start]
    }
    return sorted(map(list, knots))


def test_one_place_knows_where_data_lies() -> None:
    """No other module finds the program's data by its own place, which changes when it moves."""
    finders = [str(path) for path, source in SOURCES.items() if "Path(__file__)" in source]
    assert finders == ["app/core/resource.py"]


def test_there_are_no_circles() -> None:
    """Neither modules nor folders import each other in a ring, imports in functions counted."""
    assert circles(edges(SOURCES)) == []
    assert circles(package_edges(SOURCES)) == []


def test_a_circle_is_seen() -> None:
    """A ring of two modules, one import of it in a function, and the ring of their folders are both found."""
    made = {
        PurePosixPath("app/model/a.py"): "from app.answers.b import thing",
        PurePosixPath("app/answers/b.py"): "def late():\n    from app.model import a",
        PurePosixPath("app/core/c.py"): "from app.model.a import thing",
    }
    assert circles(edges(made)) == [["app.answers.b", "app.model.a"]]
    assert circles(package_edges(made)) == [["app.answers", "app.model"]]


def test_every_folder_can_be_overlooked() -> None:
    """No folder of the program or of its tests has more than 25 modules, and each room says what is in it."""
    folders = {
        path.parent
        for top in ("app", "tests")
        for path in (REPOSITORY / top).rglob("*.py")
        if "__pycache__" not in path.parts
    }
    crowded = {
        str(folder.relative_to(REPOSITORY)): count
        for folder in folders
        if (count := sum(path.name != "__init__.py" for path in folder.glob("*.py"))) > MOST_MODULES
    }
    assert crowded == {}
    for folder in folders:
        tree = ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))
        sentence = ast.get_docstring(tree) or ""
        assert sentence.endswith("."), folder
        assert "\n" not in sentence, folder


@pytest.mark.parametrize(
    ("path", "source", "reason"),
    [
        ("app/model/place.py", "from app.cli import main", "model may not import cli"),
        ("app/model/place.py", "from ..packager import wim", "model may not import packager"),
        ("app/model/place.py", "from app import answers", "model may not import answers"),
        ("app/model/place.py", "def read():\n    import lxml.etree", "model may not import lxml"),
        ("app/core/text.py", "from app.model.project import Project", "core may not import model"),
        ("app/packager/wim/reader.py", "import os, app.ui.window", "packager may not import ui"),
        ("app/catalogue/search.py", "import cryptography", "catalogue may not import cryptography"),
        ("app/cli/command/project/build.py", "from PySide6 import QtCore", "cli may not import PySide6"),
        ("app/cli/command/open.py", "from app.ui.window import launch", "cli may not import ui"),
        ("app/ui/window/window.py", "from app.cli.commands import COMMANDS", "ui may not import cli"),
        ("app/enrol/net/http.py", "from app.diagnose.match import match", "enrol may not import diagnose"),
        ("app/jobs/build.py", "from app.cli.terminal.output import Output", "jobs may not import cli"),
        ("app/answers/tree.py", "from tests.places import SAMPLES", "answers may not import tests"),
        ("app/enrol/net/http.py", "import msal", "inside the function"),
        ("app/ui/widgets/field.py", "from app.ui.wizard.card import Card", "stands above it"),
        ("app/ui/wizard/shell.py", "from app.ui.pages.network import NetworkPage", "stands above it"),
        ("app/packager/build.py", "def build():\n    from app.packager.wim import writer", "say why in LATE"),
        ("app/packager/build.py", "def build():\n    import os", "say why in LATE_LIBRARIES"),
        ("app/packager/wim/reader.py", "def pack():\n    print('done')", "only the command line prints"),
        ("app/packager/utils.py", "", "the name says nothing"),
        ("app/helpers/wim.py", "", "stands in no room"),
        ("app/start.py", "", "stands in no room"),
        ("app/model/place.py", "\n" * 401, "more than 400 lines"),
    ],
)
def test_a_broken_rule_is_seen(path: str, source: str, reason: str) -> None:
    """Each rule fires on a module made to break it."""
    assert any(reason in sentence for sentence in broken_rules(PurePosixPath(path), source))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("app/packager/wim/xpress.py", "import struct\nimport pyfwnt"),
        ("app/cli/terminal/output.py", "from app.jobs import build\nprint(build)"),
        ("app/enrol/net/http.py", "def sign_in():\n    import msal"),
        ("app/jobs/build.py", "def build():\n    from app.packager.build import build_package"),
        ("app/model/place.py", "from . import node\nfrom .node import Node\nfrom app import __version__"),
        ("app/ui/window/window.py", "from PySide6 import QtWidgets\nfrom app.ui.pages.device import DevicePage"),
        ("app/__main__.py", "from app.cli import main"),
    ],
)
def test_what_is_allowed_passes(path: str, source: str) -> None:
    """What the picture of the rooms allows is not reported."""
    assert broken_rules(PurePosixPath(path), source) == []
