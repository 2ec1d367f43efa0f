"""Work in steps: between two of them its owner may do something else, or leave the rest undone."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Yields after each step, and returns what came of the work."""


def finished(steps: Steps[T]) -> T:
    """Do what is left of *steps* now, and return what came of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
