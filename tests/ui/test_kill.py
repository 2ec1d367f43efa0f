"""The process is killed while it edits, saves and builds: what was saved last is there, and nothing lies about."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from random import Random
from typing import TYPE_CHECKING

import pytest

from app.model import seal
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
from app.model.secret import Secret
from app.model.store import open_project, save_project
from app.model.temporary_file import remove_left_over
from app.packager.verify import verify_package
from app.ui.recovery import left_copies, remove_copy
from tests.places import REPOSITORY
from tests.ui.kill_child import PASSPHRASE, QUICK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

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
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Start the process that opens windows on the project in ``project``, with the program's data in ``data``."""
    monkeypatch.setattr(seal, "_COST", QUICK)
    path, data = make_project(tmp_path / "project"), tmp_path / "data"
    data.mkdir()
    given = {**os.environ, "TMPDIR": str(data), "XDG_DATA_HOME": str(data), "XDG_RUNTIME_DIR": str(data)}
    command = [sys.executable, "-m", "tests.ui.kill_child", str(path), str(data)]
    with subprocess.Popen(
        command, cwd=REPOSITORY, env=given, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True,
    ) as process:  # fmt: skip
        yield process


def run_and_kill(server: subprocess.Popen[str], seed: int, kind: str) -> list[str]:
    """Let a window work, kill it at a moment that *seed* gives, and return what it had told."""
    assert server.stdin
    assert server.stdout
    server.stdin.write(f"{seed} {kind}\n")
    server.stdin.flush()
    told = [server.stdout.readline().strip(), server.stdout.readline().strip()]
    number = next(int(line) for line in told if line.isdecimal())
    assert "opened" in told, told
    timer = threading.Timer(Random(seed).uniform(0.02, 0.9), os.kill, (number, signal.SIGKILL))
    timer.start()
    told = []
    while (line := server.stdout.readline().strip()) != "ended":
        told.append(line)
    timer.join()
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


def test_a_killed_window_loses_nothing_that_was_saved(tmp_path: Path, server: subprocess.Popen[str]) -> None:
    """After each of twenty kills the last saved project opens, secrets are sealed, and packages are whole or absent."""
    path, data = tmp_path / "project" / "Lab.wcdproj", tmp_path / "data"
    saves = builds = copies = left = 0
    moments = [(kind, SEED + index) for kind, count in KILLS.items() for index in range(count)]
    for kind, seed in moments:
        before = number(open_project(path, PASSPHRASE).project.device.name)
        told = run_and_kill(server, seed, kind)
        assert not [line for line in told if not line.startswith("saved ")], told
        saved = [number(line) for line in told]
        found = open_project(path, PASSPHRASE).project
        assert found.device.name == (found.package.notes or "PC-0")
        assert found.network.wifi[0].key == Secret(KEY)
        assert found.account.administrator.password == Secret(PASSWORD)
        assert number(found.device.name) >= saved[-1] if saved else number(found.device.name) >= min(before, 1)
        # What the next start does: the program clears its own folder and that of the project it opens.
        hidden = [one.name for one in path.parent.glob(".*") if one.is_file()]
        left += len(hidden)
        assert kind == "named" or len(hidden) <= 1, hidden
        offered = left_copies(data / "unsaved")
        assert len(offered) == len(list((data / "unsaved").glob("*.unsaved")))
        remove_left_over(path.parent)
        assert not list(path.parent.glob(".*"))
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
        saves, builds, copies = saves + len(saved), builds + package.exists(), copies + len(offered)
    assert len(moments) == 20
    print(f"{saves} saves, {builds} rounds with a package, {copies} copies, {left} files left by kills")
    assert saves >= 10, "the kills came before anything was saved"
    assert builds >= 5, "the kills came before anything was built"
    assert copies >= 1, "the kills came before any unsaved work was kept"
