"""A folder with projects, answers and packages that hold a canary secret, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.made_folder import make_folder


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the folder."""
    return make_folder(tmp_path_factory.mktemp("made"))


@pytest.fixture
def work(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the folder for one test."""
    return Path(shutil.copytree(made, tmp_path / "work"))
