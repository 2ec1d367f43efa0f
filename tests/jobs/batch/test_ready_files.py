"""The ready files in ``resources/batch``: the commands inside, run as local processes, one killed half-way."""

from __future__ import annotations

import json
import signal
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from app.core.secret import Secret
from app.model.store.project_store import save_project
from tests.child import Child, run_process, started
from tests.cli.process import environment
from tests.jobs.batch.case import CANARY, project
from tests.patience import wait_until
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

READY = REPOSITORY / "resources" / "batch"


def commands(name: str) -> list[str]:
    """Return the lines of the ready file *name* that call ``ppkg batch``."""
    lines = [line.strip().removeprefix("- ") for line in (READY / name).read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line.startswith("ppkg batch")]


def test_the_files_name_what_they_need() -> None:
    """Both share four parts, no secret is an argument, and the package they install is this one."""
    hub, pods = (READY / name for name in ("github-actions.yml", "kubernetes-job.yml"))
    assert "shard: [1, 2, 3, 4]" in hub.read_text(encoding="utf-8")
    assert "SHARDS: 4" in hub.read_text(encoding="utf-8")
    assert "completions: 4" in pods.read_text(encoding="utf-8")
    assert len(commands(hub.name)) == 2
    assert len(commands(pods.name)) == 1
    assert all("--secret" not in line for name in (hub.name, pods.name) for line in commands(name))
    assert 'name = "provisioning-designer"' in (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.posix("the commands are those of a shell")
def test_four_parts_one_killed_half_way(tmp_path: Path) -> None:
    """Each part by the command of the matrix or of a pod; the killed one goes on when it is started again."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    script = f'#!/bin/sh\nexec {sys.executable} -m ${{HELD:-app}} "$@"\n'
    (bin_folder / "ppkg").write_text(script, encoding="utf-8")
    (bin_folder / "ppkg").chmod(0o700)
    work = tmp_path / "work"
    work.mkdir()
    from_cli = {"PPKG_PASSPHRASE": "correct horse battery"}
    save_project(project(), work / "project.wcdproj", passphrase=_word())
    rows = "".join(f"PC{number},Net {number}\n" for number in range(12))
    (work / "table.csv").write_text(f"file_name,network.wifi[0].ssid\n{rows}", encoding="utf-8")
    build, merge = commands("github-actions.yml")
    pod = commands("kubernetes-job.yml")[0].replace("--output out", "--output packages")
    base = {**from_cli, "SOURCE_DATE_EPOCH": "1", "SHARDS": "4", "PATH": f"{bin_folder}:/usr/bin:/bin"}

    def part(stack: ExitStack, number: int, **more: str) -> Child:
        line, name, value = (build, "SHARD", number) if number % 2 else (pod, "JOB_COMPLETION_INDEX", number - 1)
        env = environment({**base, **more, name: str(value)})
        return stack.enter_context(started(["sh", "-ec", f"exec {line} --jobs 1"], cwd=work, env=env))

    with ExitStack() as stack:
        parts = [part(stack, number) for number in (1, 2, 3)]
        held = part(stack, 4, HELD="tests.jobs.batch.held 1")
        journal = work / "packages" / "batch-4-of-4.journal"
        wait_until(lambda: journal.exists() and journal.read_bytes().count(b"\n") > 1, "a package of the fourth part")
        held.signal(signal.SIGKILL)
        assert held.process.wait() == -signal.SIGKILL
        assert [one.end() for one in parts] == [0, 0, 0]
        shell = ["sh", "-ec", f"{merge} --json"]
        lacking = run_process(shell, cwd=work, env=environment(base), capture_output=True, text=True)
        assert lacking.returncode == 3
        assert json.loads(lacking.stdout)["missing"] == [5, 9, 13]
        assert part(stack, 4).end() == 0
        whole = run_process(shell, cwd=work, env=environment(base), capture_output=True, text=True)
    assert whole.returncode == 0, whole.stdout
    assert [row["row"] for row in json.loads(whole.stdout)["rows"]] == list(range(2, 14))
    assert CANARY not in whole.stdout
    assert (work / "packages" / "batch.csv").exists()


def _word() -> Secret:
    return Secret("correct horse battery")
