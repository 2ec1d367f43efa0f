"""The clouds as they ship, by their real host names, answered on this machine: no byte goes anywhere else."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest

from app.catalogue.cloud import CLOUDS
from tests.child import run_process
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

CHILD = [sys.executable, "-m", "tests.enrol.offline_child"]
ENVIRONMENT = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}
UNSHARE = ["unshare", "--map-root-user", "--mount", "--net"]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only on Linux the trust store is a file that a test can name"
)


def report_of(command: list[str]) -> dict[str, Any]:
    """Run *command* and return what it reports."""
    done = run_process(command, cwd=REPOSITORY, env=ENVIRONMENT, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def check(report: dict[str, Any]) -> None:
    """See that each cloud was asked by its own hosts, and that nothing but the loopback address was connected to."""
    assert report["reached"] == {key: sorted([cloud.login, cloud.graph]) for key, cloud in CLOUDS.items()}
    assert len(report["reached"]) >= 3
    assert set(report["connected"]) <= {"127.0.0.1", "::1"}
    assert report["connected"]
    hosts = {host for cloud in CLOUDS.values() for host in (cloud.login, cloud.graph)}
    assert set(report["asked"]) - {"localhost", "127.0.0.1", "::1"} == hosts
    assert report["others"] == []


def test_names_lead_here() -> None:
    """With the names resolved to the demo tenant, an audit hook sees connections to the loopback address only."""
    check(report_of([*CHILD, "patched"]))


def test_in_a_network_of_its_own(tmp_path: Path) -> None:
    """With nothing patched, in a network that has no way out: real names, real port, a file of hosts."""
    if not shutil.which("unshare") or not shutil.which("mount"):
        pytest.skip("unshare and mount are not installed")
    hosts = tmp_path / "hosts"
    names = {host for cloud in CLOUDS.values() for host in (cloud.login, cloud.graph)}
    hosts.write_text("".join(f"127.0.0.1 {name}\n" for name in ["localhost", *sorted(names)]) + "::1 localhost\n")
    enter = [*UNSHARE, "sh", "-c", 'mount --bind "$0" /etc/hosts && exec "$@"', str(hosts)]
    probe = run_process([*enter, "true"], capture_output=True)
    if probe.returncode:
        pytest.skip("this user may not make a network of its own here")
    check(report_of([*enter, *CHILD, "real"]))
