"""The process is killed while it edits, saves and builds: what was saved last is there, and nothing lies about."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from random import Random
from subprocess import DEVNULL, PIPE
from typing import TYPE_CHECKING

import pytest

from app.core.secret import Secret
from app.core.undo_record import clear_up
from app.model.project import (
    Account,
    Administrator,
    Application,
    Device,
    Join,
    Network,
    Package,
    Project,
    Security,
    WifiNetwork,
)
from app.model.store.project_store import open_project, save_project
from app.packager.check.verify import verify_package
from app.ui.session.recovery import left_copies, remove_copy
from tests.child import Child, started
from tests.places import REPOSITORY
from tests.ui.kill_child import GOALS, PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.posix("there is no SIGKILL")

KEY, PASSWORD = "Canary-Wifi-Key-1", "Canary-Passw0rd-2"
KILLS = {"unnamed": 13, "named": 7}
SEED = 20_270_331


def make_project(folder: Path) -> Path:
    """Save a project with secrets and an installer of some size in *folder*, and return its file."""
    folder.mkdir()
    (folder / "setup.exe").write_bytes(Random(1).randbytes(3_000_000))
    project = Project(
        package=Package(name="Lab"),
        device=Device(name="PC-0"),
        network=Network(wifi=(WifiNetwork(ssid="Lab", security=Security.WPA2, key=Secret(KEY)),)),
        account=Account(join=Join.LOCAL, administrator=Administrator(name="setup", password=Secret(PASSWORD))),
        applications=(Application(name="Setup", command_file="setup.exe", command_line="setup.exe /S"),),
    )
    save_project(project, folder / "Lab.wcdproj", passphrase=PASSPHRASE)
    return folder / "Lab.wcdproj"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Child]:
    """Start the process that opens windows on the project in ``project``, with the program's data in ``data``."""
    path, data = make_project(tmp_path / "project"), tmp_path / "data"
    data.mkdir()
    given = {**os.environ, "TMPDIR": str(data), "XDG_DATA_HOME": str(data), "XDG_RUNTIME_DIR": str(data)}
    command = [sys.executable, "-m", "tests.ui.kill_child", path, data]
    with started(command, cwd=REPOSITORY, env=given, stdin=PIPE, stderr=DEVNULL) as child:
        yield child


def run_and_kill(server: Child, seed: int, kind: str, goal: str) -> list[str]:
    """Let a window work until it is killed at an operation, after *goal*, that *seed* gives; return what it told."""
    server.say(f"{seed} {kind} {goal}\n")
    told = server.out.until("ended ").splitlines()[:-1]
    assert int(server.out.line()) == -signal.SIGKILL, told
    assert told.pop(0) == "opened"
    return told


def files_with_secrets(*folders: Path) -> Iterator[str]:
    """Yield the names of the files in *folders* that hold a secret in the clear, finished packages left aside."""
    forms = [secret.encode(coding) for secret in (KEY, PASSWORD) for coding in ("utf-8", "utf-16-le")]
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and path.suffix != ".ppkg" and any(form in path.read_bytes() for form in forms):
                yield path.name


def number(name: str) -> int:
    """Return the number in a device name of the child."""
    return int(name.rpartition("-")[2])


def lying_about(folder: Path) -> list[Path]:
    """Return what a killed window left in *folder*, but for its lock, which the next one takes over."""
    return [one for one in folder.glob(".*") if one.is_file() and one.suffix != ".lock"]


def test_a_killed_window_loses_nothing_that_was_saved(tmp_path: Path, server: Child) -> None:
    """After each of twenty kills the last saved project opens, secrets are sealed, and packages are whole or absent."""
    path, data = tmp_path / "project" / "Lab.wcdproj", tmp_path / "data"
    done: Counter[str] = Counter()
    kinds = [kind for kind, count in KILLS.items() for _ in range(count)]
    assert len(kinds) == 20
    for index, kind in enumerate(kinds):
        before = number(open_project(path, PASSPHRASE).project.device.name)
        told = run_and_kill(server, SEED + index, kind, GOALS[index % len(GOALS)])
        assert not [line for line in told if not line.startswith(("saved ", "built"))], told
        saved = [number(line) for line in told if line.startswith("saved ")]
        found = open_project(path, PASSPHRASE).project
        assert found.device.name == (found.package.notes or "PC-0")
        assert found.network.wifi[0].key == Secret(KEY)
        assert found.account.administrator.password == Secret(PASSWORD)
        assert number(found.device.name) >= saved[-1] if saved else number(found.device.name) >= min(before, 1)
        # What the next start does: the program clears its own folder and that of the project it opens.
        hidden = lying_about(path.parent)
        assert {one.suffix for one in hidden} <= {".tmp", ".old", ".undo"}, hidden
        # Without a record of how to take it back, one file at a time has a name, and the old one beside it has another.
        assert kind == "named" or len(hidden) <= 2 or ".undo" in {one.suffix for one in hidden}, hidden
        offered = left_copies(data / "unsaved")
        assert len(offered) == len(list((data / "unsaved").glob("*.unsaved")))
        clear_up(path.parent)
        assert lying_about(path.parent) == []
        assert set(files_with_secrets(path.parent, data)) == set()
        for copy in offered:
            assert copy.path == path
            assert copy.project.network.wifi[0].key == Secret()
            remove_copy(copy.file)
        package = path.with_suffix(".ppkg")
        if package.exists():
            verified = verify_package(package)
            assert verified.ok, [str(finding.sentence) for finding in verified.findings]
        assert {one.suffix for one in path.parent.iterdir()} <= {".wcdproj", ".exe", ".ppkg", ".cat"}
        assert package.exists() or not done["built"]
        done.update(saved=len(saved), built=told.count("built"), copied=len(offered), left=len(hidden))
    least = len(kinds) // len(GOALS)
    assert all(done[goal] >= least for goal in ("left", "saved", "built", "copied")), done
