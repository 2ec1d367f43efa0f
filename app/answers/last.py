"""Functions that know their last result: while a package is made, the same value is asked for the same thing again."""

from __future__ import annotations

from functools import wraps
from operator import is_not
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = ParamSpec("Given")
Result = TypeVar("Result")


def keeping_last(function: Callable[Given, Result]) -> Callable[Given, Result]:
    """Return *function*, which for the very same values as the last time returns the same result.

    The values are frozen, and so is the result; they are told by what they are and not compared, which would take as
    long as many a function. Threads may share it: the worst is that it is worked out again.
    """
    last: tuple[tuple[object, ...], Result] | None = None

    @wraps(function)
    def known(*given: Given.args, **named: Given.kwargs) -> Result:
        nonlocal last
        before = last
        if named or before is None or len(before[0]) != len(given) or any(map(is_not, before[0], given)):
            result = function(*given, **named)
            last = None if named else (given, result)
            return result
        return before[1]

    return known
