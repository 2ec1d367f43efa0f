"""An import is for its owner alone, whatever the system gives new files: scripts and keys may be in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.packager.import_project import import_source
from tests.packager.sparse_case import sparse_package

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.posix("rights of POSIX systems")
def test_what_is_imported_is_its_owners(tmp_path: Path) -> None:
    """Folders, files and the project have no rights for others, even where each new file has all."""
    package = sparse_package(tmp_path)
    before = os.umask(0)
    try:
        import_source(package, tmp_path / "new")
    finally:
        os.umask(before)
    made = [tmp_path / "new", *(tmp_path / "new").rglob("*")]
    assert {path.stat().st_mode & 0o777 for path in made if path.is_dir()} == {0o700}
    assert {path.stat().st_mode & 0o777 for path in made if path.is_file()} == {0o600}
    assert len(made) > 3
