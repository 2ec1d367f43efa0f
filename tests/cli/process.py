"""Runs the command line as a process of its own, as a script does."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from tests.child import run_process
from tests.places import REPOSITORY

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping, Sequence
    from pathlib import Path

CANARY = "Geheimnis-4711-Kanarienvogel"
"""A secret that must never be seen in any output."""


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a process: that of the tests in English, without our variables, and *extra*."""
    mine = {"LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH", "PROVISIONING_DESIGNER_CATALOGUE"}
    kept = {name: value for name, value in os.environ.items() if name not in mine and not name.startswith("PPKG_")}
    return {**kept, "PYTHONPATH": str(REPOSITORY), "PYTHONWARNINGS": "error", "LC_ALL": "C.UTF-8", **(extra or {})}


def ppkg(
    *words: str,
    folder: Path,
    env: Mapping[str, str] | None = None,
    typed: str = "",
    before: Sequence[str] = (),
    **facts: Any,
) -> subprocess.CompletedProcess[str]:
    """Run ``ppkg`` with *words* in *folder* and return what it showed; *before* is a program that starts it."""
    return run_process(
        [*before, sys.executable, "-m", "app", *words],
        cwd=folder,
        env=environment(env),
        input=typed,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        **facts,
    )


def done(result: subprocess.CompletedProcess[str]) -> str:
    """Return what a process showed, which must have ended well."""
    assert result.returncode == 0, result.stderr + result.stdout
    assert CANARY not in result.stdout + result.stderr
    return result.stdout


def listing(folder: Path) -> dict[str, tuple[int, int] | None]:
    """Return size and time of change of all files below *folder*, by path; None for folders."""
    paths = sorted(folder.rglob("*"))
    facts = {path: path.lstat() for path in paths if path.is_file()}
    return {
        str(path.relative_to(folder)): (facts[path].st_size, facts[path].st_mtime_ns) if path in facts else None
        for path in paths
    }
