"""Functions of a part of a project that know their last result: the projects of a series share most of their parts."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


def keeping_parts(function: Callable[[str, Any], Result]) -> Callable[[str, Any], Result]:
    """Return *function* of a field of a project, by its name and value; for the very same value as the last one of
    that name it returns the same result.

    Values are frozen, and nobody changes results. Threads may share it: the worst is that it is worked out again.
    """
    last: dict[str, tuple[object, Result]] = {}

    @wraps(function)
    def known(name: str, value: Any) -> Result:
        before = last.get(name)
        if before is None or before[0] is not value:
            before = last[name] = (value, function(name, value))
        return before[1]

    return known
