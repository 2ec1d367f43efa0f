"""A package that unpacks to far more than it is, made by our own builder of a file that is nearly empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.jobs.build import build
from tests.growing import many_files

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 4 << 20
"""Bytes of its one large file."""
LESS = 1 << 20
"""What tests call usual, so that it is more than that."""


def sparse_package(folder: Path) -> Path:
    """Build the package in *folder* and return its path; it has less than a fiftieth of what it unpacks to."""
    order = many_files(folder, 1)
    (folder / "f0.cmd").write_bytes(bytes(SIZE))
    package = build(order).protected.file
    assert package.stat().st_size * 50 < SIZE
    return package
