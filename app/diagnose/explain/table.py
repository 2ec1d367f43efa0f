"""The search in all explanations: which one fits codes, signs and the area of a failure best."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from app.diagnose.explain import (
    device,
    edition,
    engine,
    enrol,
    join,
    kiosk,
    mdm,
    network,
    package,
    service,
    setting,
    sign_in,
)
from app.diagnose.explain.code_class import class_signs
from app.diagnose.explain.explanation import UNKNOWN_NUMBER, Explanation, FailureStage
from app.diagnose.explain.service_answer import is_number, signs_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


_TABLES: Final = (
    network.TABLE,
    service.TABLE,
    join.TABLE,
    sign_in.TABLE,
    device.TABLE,
    enrol.TABLE,
    mdm.TABLE,
    package.TABLE,
    setting.TABLE,
    kiosk.TABLE,
    edition.TABLE,
    engine.TABLE,
)


_GENERAL_WEIGHT: Final = 6


_GENERAL_CODES: Final = 0xCAA
"""Codes of the sign-in part of Windows say what kind of answer came, and not why; nor do entries of so low a weight."""


@lru_cache(maxsize=1)
def all_explanations() -> tuple[Explanation, ...]:
    """Return every entry of the tables."""
    return tuple(chain.from_iterable(_TABLES))


@lru_cache(maxsize=1)
def _by_code() -> Mapping[int | str, list[Explanation]]:
    found: dict[int | str, list[Explanation]] = {}
    for entry in all_explanations():
        keys: tuple[int | str, ...] = (*entry.codes, *entry.signs)
        for code in keys:
            found.setdefault(code, []).append(entry)
    return found


def explanation(key: str) -> Explanation:
    """Return the entry called *key*.

    :raises KeyError: there is none.
    """
    return next(entry for entry in all_explanations() if entry.key == key)


def explain(
    codes: Iterable[int], texts: Iterable[str], area: str, signs: Iterable[str] = (), kind: str = ""
) -> Explanation | None:
    """Return the most exact explanation of *codes*, *signs* and signs in *texts*, for a failure of *kind* in *area*.

    A number of Entra ID in *texts* wins over any code next to it, even one that no table knows over a general code.
    Only *signs*, which say more of the device, can win over it. One that seldom is the cause wins over general codes
    alone. An entry for *area* alone is found by its area even if it knows none of the codes; None where nothing fits.
    """
    table = _by_code()
    codes, said = list(codes), signs_in(texts)
    numbers = [sign for sign in said if is_number(sign) and not _is_beside(sign)]
    exact = [entry for number in numbers for entry in table.get(number, ()) if entry.fits(kind, area)]
    if exact:
        exact += [entry for sign in signs for entry in table.get(sign, ()) if entry.fits(kind, area)]
        return max(exact, key=lambda entry: entry.weight)
    if any(map(is_number, said)):
        codes = [code for code in codes if code >> 20 != _GENERAL_CODES]
    keys: list[int | str] = [*codes, *signs, *said]
    keys += [sign for code in codes for sign in class_signs(code)]
    found = [entry for key in keys for entry in table.get(key, ()) if entry.fits(kind, area)]
    if area:
        found += [entry for entry in all_explanations() if area in entry.areas and not entry.codes and not entry.signs]
    # The first of equals: codes stand in the order of the log's own fields.
    best = max(found, key=lambda entry: entry.weight, default=None)
    if numbers and (best is None or best.weight <= _GENERAL_WEIGHT):
        return explanation(UNKNOWN_NUMBER)
    return best


def _is_beside(number: str) -> bool:
    entries = _by_code().get(number, ())
    return bool(entries) and all(entry.stage is FailureStage.BESIDE for entry in entries)
