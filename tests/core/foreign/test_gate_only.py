"""No module opens a file of others but by the gate; a new one is found here, or has its reason in the list."""

from __future__ import annotations

import ast
import re
from pathlib import PurePosixPath

import pytest

from tests.places import REPOSITORY

_OURS = "a part of the program"
_WRITES = "it writes, by the rules for what is written"
_SYSTEM = "a file of the system, whose name nobody chooses"
_LOCKS = "a folder or file of ours that is locked or flushed, not read"

EXCEPTIONS = {
    "app/core/foreign/gate.py": "the gate",
    "app/jobs/proof.py": "a script of the program",
    "app/core/foreign/worker.py": "a number of the system; and standard output is led to nowhere",
    "app/core/foreign/pipe.py": "the output of the reading process",
    "app/core/file_set.py": _LOCKS,
    "app/core/new_folder.py": _LOCKS,
    "app/core/private_folder.py": _LOCKS,
    "app/core/system/access.py": "it tries whether a file can be written, by opening it for that, and reads nothing",
    "app/core/system/console.py": "streams that lead to nowhere",
    "app/core/system/owner_only.py": _WRITES,
    "app/core/system/unused.py": "hidden files of ours: who has one is asked, by a lock",
    "app/core/temporary_file.py": _WRITES,
    "app/core/unfinished.py": "notes of ours, in a folder of ours",
    "app/model/store/project_lock.py": "a lock of ours, of a bounded size",
    "app/core/undo_record.py": "the record is checked and bounded before it is read",
    "app/cli/terminal/streams.py": "standard output is led to nowhere",
    "app/cli/token/sign_in.py": "standard output is led to nowhere",
    "app/jobs/batch/journal.py": "the journal of ours, which follows no link and is locked",
    "app/jobs/batch/worker.py": "standard output is led to nowhere",
    "app/deliver/copy/device_file.py": "what was just written is read back from the device, by its descriptor",
    "app/deliver/drive/mount_table.py": _SYSTEM,
    "app/protect/risky_folder.py": _SYSTEM,
    "app/protect/windows/run.py": "the output of the builder",
    "app/deliver/apply_script.py": _OURS,
    "app/deliver/remove_script.py": _OURS,
    "app/catalogue/search.py": _OURS,
    "app/diagnose/read/event_table.py": _OURS,
    "app/enrol/cloud/client_guide.py": _OURS,
    "app/protect/sealed/script.py": _OURS,
    "app/jobs/manual/manual.py": _OURS,
    "app/ui/look/icon.py": _OURS,
    "app/ui/palette/search.py": _OURS,
    "app/ui/window/report_dialog.py": "the bugs that the program noted itself",
    "app/ui/window/crash_dialog.py": _WRITES,
    "app/core/foreign/archive.py": "an archive in a file that the gate opened",
}
"""The modules that open files otherwise, and why they may."""

_MODE = re.compile(r"[rwxab+tU]{1,4}")
_OPENERS = {"read_bytes", "read_text", "copyfile", "copy2", "copytree", "iterparse"}
_CALLS = {"os.open", "io.open", "io.FileIO", "shutil.copy", "zipfile.ZipFile", "tarfile.open", "etree.parse", "os.read"}
_MAY_OPEN = re.compile(r"open|FileIO|ZipFile|" + "|".join(map(re.escape, _OPENERS | _CALLS)))
"""Only texts in which it is found can hold an opening, and are parsed."""


def openings(tree: ast.Module, *, is_window: bool) -> list[int]:
    """Return the lines of *tree* that open or read a file; in the window ``open()`` without a mode shows a dialog."""
    return sorted(
        node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call) and _opens(node, is_window=is_window)
    )


def _opens(call: ast.Call, *, is_window: bool) -> bool:
    name = ast.unparse(call.func)
    last = name.rpartition(".")[2]
    if name in {"open", "FileIO", "ZipFile"} | _CALLS:
        return True
    if not isinstance(call.func, ast.Attribute):
        return False
    if last in _OPENERS:
        return True
    if last != "open":
        return False
    if not call.args and not call.keywords:
        return not is_window
    first = call.args[0] if call.args else None
    has_mode = isinstance(first, ast.Constant) and isinstance(first.value, str) and _MODE.fullmatch(first.value)
    return bool(has_mode) or any(word.arg in {"mode", "encoding", "newline", "buffering"} for word in call.keywords)


def test_files_of_others_come_by_the_gate() -> None:
    """Each module that opens or reads a file does so by the gate, or is in the list with its reason."""
    others = {
        str(path): lines
        for file in sorted((REPOSITORY / "app").rglob("*.py"))
        if (path := PurePosixPath(file.relative_to(REPOSITORY).as_posix()))
        and _MAY_OPEN.search(text := file.read_text("utf-8"))
        and (lines := openings(ast.parse(text), is_window=path.parts[1] == "ui"))
    }
    assert {path: lines for path, lines in others.items() if path not in EXCEPTIONS} == {}
    assert sorted(set(EXCEPTIONS) - set(others)) == []  # who needs no exception has none


@pytest.mark.parametrize(
    "source",
    [
        "path.open('rb')",
        "path.open()",
        "path.open(mode='rb')",
        "path.open(encoding='utf-8')",
        "open(path)",
        "path.read_bytes()",
        "Path(name).read_text()",
        "os.open(path, os.O_RDONLY)",
        "shutil.copyfile(a, b)",
        "zipfile.ZipFile(path)",
        "class A(FileIO):\n    def b(self): FileIO('x')",
    ],
)
def test_an_opening_is_seen(source: str) -> None:
    """Each way to open a file is found."""
    assert openings(ast.parse(source), is_window=False)


def test_what_opens_no_file_is_left_alone() -> None:
    """A dialog that is shown, and what one of our own functions opens, is no opening of a file."""
    assert (
        openings(ast.parse("dialog.open()\nfiles.open(name)\ndocuments.open(path, is_new=True)"), is_window=True) == []
    )
