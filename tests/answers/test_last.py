"""Functions that know their last result."""

from __future__ import annotations

import gc
import weakref

import pytest

from app.answers.last import keeping_last


class _Value:
    """Equal to all others of its kind, so that only what it is tells them apart."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Value)

    def __hash__(self) -> int:
        return 0


def test_the_same_value_is_worked_out_once_and_an_equal_one_again() -> None:
    """The result of the last value is known; an equal value is another one."""
    asked: list[object] = []

    @keeping_last
    def work(value: object, other: object = None) -> list[object]:
        asked.append(value)
        return [value, other]

    one, other = _Value(), _Value()
    first = work(one)
    assert work(one) is first
    assert work(other) is not first
    assert work(other, None) == work(other)
    assert work(one) is not first
    assert work(value=one) is not work(value=one)
    assert len(asked) == 7


def test_a_failure_is_no_result() -> None:
    """What raised is asked again."""
    results = iter((ValueError("lost"), "found"))

    @keeping_last
    def work(_value: object) -> str:
        result = next(results)
        if isinstance(result, ValueError):
            raise result
        return result

    value = _Value()
    with pytest.raises(ValueError, match="lost"):
        work(value)
    assert work(value) == "found"


def test_only_the_last_value_is_kept() -> None:
    """Of a thousand projects one stays in memory."""

    @keeping_last
    def work(value: object) -> object:
        return value

    first = _Value()
    known = weakref.ref(first)
    work(first)
    work(_Value())
    del first
    gc.collect()
    assert known() is None
