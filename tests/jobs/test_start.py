"""Jobs can be imported by a face that starts: they load their rooms only when they run."""

from __future__ import annotations

import sys

import pytest

from tests.child import run_process
from tests.places import REPOSITORY

JOBS = (
    "inspect",
    "verify",
    "import_export",
    "project",
    "deliver",
    "drives",
    "sheet",
    "scripts",
    "diagnose",
)
ROOMS = (
    "app.packager",
    "app.enrol",
    "app.protect",
    "app.deliver",
    "app.diagnose",
    "app.catalogue",
    "app.ui",
    "app.cli",
)
HEAVY = ("lxml", "PySide6", "msal", "requests", "pyfwnt", "argparse")


@pytest.mark.parametrize("job", JOBS)
def test_a_job_is_light(job: str) -> None:
    """Importing it loads no room above the model and none of the large libraries."""
    code = f"import sys, app.jobs.{job}; print(*sorted(sys.modules))"
    done = run_process([sys.executable, "-c", code], capture_output=True, text=True, cwd=REPOSITORY)
    loaded = done.stdout.split()
    assert f"app.jobs.{job}" in loaded, done.stderr
    assert [name for name in loaded if name.startswith((*ROOMS, *HEAVY))] == []
