"""Comparing two packages: what they do differently, and which of their files differ.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from app.packager.check.compare import Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareOrder:
    """The two packages to compare."""

    first: Path
    second: Path


def compare(order: CompareOrder) -> Comparison:
    """Return how the two packages differ. Raises BadInput where one of them is none or damaged."""
    from app.packager.check.compare import compare_packages
    from app.packager.read.package import open_package

    with open_package(order.first) as first, open_package(order.second) as second:
        return compare_packages(first, second)


def comparison_data(found: Comparison) -> dict[str, Any]:
    """Return *found* as plain JSON."""
    from app.packager.check.compare import comparison_data as data

    return data(found)
