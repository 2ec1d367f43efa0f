"""What behaves otherwise on Windows is done in one place: programs, consoles, moving files, threads, the browser."""

from __future__ import annotations

import ast
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from tests.places import REPOSITORY
from tests.test_rooms import SOURCES, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = "app/core/system/"
_CALLS = {
    "which": "find_program: shutil.which looks in the current folder first on Windows",
    "isatty": "is_console: NUL is a terminal for isatty on Windows",
    "rename": "patience.rename: a virus scanner may hold the file for a moment",
    "unlink": "patience.remove: a virus scanner may hold the file for a moment",
    "rmdir": "patience.patiently: a virus scanner may hold a file that was in it",
    "rmtree": "patience.remove_tree: a virus scanner may hold a file in it",
    "startfile": "open_address",
    "fromtimestamp": "since_1970: Windows has no times before 1970 and after 3000",
}
"""Functions that only the modules of ``app/core/system`` call, and what others call instead."""

_SWEEPERS = {"app/core/new_folder.py", "app/enrol/demo/tenant.py"}
"""They clear up after others: what is still held is left to the next one, who comes by anyway."""

_STARTS = {"run", "Popen", "call", "check_output", "check_call"}
_WAITS = {"join", "wait", "serve_forever", "acquire"}


def complaints(path: PurePosixPath, source: str) -> Iterator[str]:
    """Yield what the module at *path* does by itself that it should not."""
    if str(path).startswith(HOME):
        return
    for node in ast.walk(parsed(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        name, owner = node.func.attr, node.func.value
        owner_name = owner.id if isinstance(owner, ast.Name) else ""
        if name in _CALLS and owner_name != "patience" and not (str(path) in _SWEEPERS and name in {"rmtree", "rmdir"}):
            yield f"{path}:{node.lineno}: {_CALLS[name]}"
        is_now = ast.unparse(owner).startswith("datetime.now(")
        if name == "astimezone" and not is_now and [ast.unparse(word) for word in node.args] != ["UTC"]:
            yield f"{path}:{node.lineno}: in_zone: Windows has no times before 1970 and after 3000"
        if owner_name == "webbrowser":
            yield f"{path}:{node.lineno}: open_address: webbrowser starts programs by bare names on Windows"
        if owner_name == "subprocess" and name in _STARTS:
            given = {keyword.arg for keyword in node.keywords}
            if "creationflags" not in given and path.name not in {"linux.py", "macos.py", "mount_table.py"}:
                yield f"{path}:{node.lineno}: NO_WINDOW: a console would open for a moment"
        if name == "write" and isinstance(owner, ast.Attribute) and owner.attr == "stderr":
            yield f"{path}:{node.lineno}: tell_person: there may be no standard error"
        if name in _WAITS and not node.args and not node.keywords and not _is_text(owner):
            yield f"{path}:{node.lineno}: {name}() waits for ever"


def _is_text(owner: ast.expr) -> bool:
    return isinstance(owner, ast.Constant)


_ENDLESS = {
    "app/jobs/batch/crew.py": "processes of a batch that were killed, and threads that read of them",
    "app/core/foreign/limited.py": "a process that was killed is reaped",
    "app/core/foreign/program.py": "a process that was killed is reaped",
    "app/core/foreign/pipe.py": "the process whose output the thread reads has been killed",
    str(
        PurePosixPath("app", "ui", "work", "task.py")
    ): "the work of a task asks for its end itself, and its QThread must not be deleted before",
    "app/enrol/demo/fault.py": "a fault of the demo tenant hangs until the tenant is closed, in a daemon thread",
    "app/protect/sealed/file.py": "a method of its own of this name, which reports progress",
}
"""Modules that call something without a limit, and why."""


def test_the_system_is_asked_in_one_place() -> None:
    """No module goes around the functions that know the systems' differences."""
    found = [
        sentence
        for path, source in SOURCES.items()
        for sentence in complaints(path, source)
        if not (sentence.endswith("for ever") and str(path) in _ENDLESS)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "shutil.which('7z')",
        "sys.stdin.isatty()",
        "path.rename(other)",
        "webbrowser.open(address)",
        "datetime.fromtimestamp(seconds, UTC)",
        "instant.astimezone()",
        "instant.astimezone(zone)",
        "subprocess.run([program])",
        "sys.stderr.write('x')",
        "thread.join()",
        "event.wait()",
    ],
)
def test_going_around_is_seen(line: str) -> None:
    """Each rule fires on a line made to break it, and none on the function that is meant instead."""
    assert list(complaints(PurePosixPath("app/jobs/build.py"), line))
    assert not list(complaints(PurePosixPath("app/core/system/program.py"), line))


_NOT_ON_WINDOWS = ("fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty")
_SIGNALS_OF_WINDOWS = {f"signal.SIG{name}" for name in "ABRT BREAK FPE ILL INT SEGV TERM _DFL _IGN".split()}  # noqa: SIM905 - short

_HINT = re.compile(rf"signal\.SIG|^\s*(?:import|from) (?:{'|'.join(_NOT_ON_WINDOWS)})\b", re.MULTILINE)


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs when the module *node* is imported: all but bodies of functions and what is for one system."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "platform" in ast.unparse(child.test):
            continue
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            for outer in (*child.decorator_list, *child.args.defaults, *child.args.kw_defaults):
                if outer:
                    yield outer
                    yield from at_import(outer)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from at_import(child)


def absent_on_windows(source: str) -> Iterator[str]:
    """Yield what a module asks for when it is imported, and what Windows does not have."""
    if not _HINT.search(source):
        return  # parsing takes its time
    for node in at_import(parsed(source)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name in _NOT_ON_WINDOWS)
        elif isinstance(node, ast.ImportFrom) and node.module in _NOT_ON_WINDOWS:
            yield node.module
        elif isinstance(node, ast.Attribute) and ast.unparse(node).startswith("signal.SIG"):
            yield from {f"signal.{node.attr}"} - _SIGNALS_OF_WINDOWS


def test_tests_can_be_imported_on_windows() -> None:
    """What is of POSIX systems is asked for inside a test, which a mark leaves out there: one module ends the run."""
    found = {
        str(path.relative_to(REPOSITORY)): absent
        for path in sorted((REPOSITORY / "tests").rglob("*.py"))
        if (absent := list(absent_on_windows(path.read_text(encoding="utf-8"))))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line", ["import pty", "from resource import getrlimit", "@mark(signal.SIGHUP)\ndef f(): pass"]
)
def test_what_windows_lacks_is_seen(line: str) -> None:
    """It is seen outside functions and decisions of the system, and there alone."""
    assert list(absent_on_windows(line))
    inner = line.replace("\n", "\n ")
    assert not list(absent_on_windows(f"def f():\n {inner}"))
    assert not list(absent_on_windows(f"if sys.platform != 'win32':\n {inner}"))
