"""Values of fields from text, as the command line and files with answers give them."""

from __future__ import annotations

import re
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.core.error import BadInput, UsageError
from app.core.json_file import shown
from app.core.secret import Secret
from app.core.text import N_
from app.model.shape import expected, fits, item_of, optional
from app.model.token_day import read_instant

_TRUTH = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
_NUMBER = re.compile(r"-?[0-9]{1,9}")


def to_value(shape: Any, value: object, place: str) -> Any:
    """Return *value* for the field of the type *shape* at *place*: as it is if it fits, else read from text.

    Truth values are yes/no, true/false, on/off, 1/0; choices their own words in any case; times
    ``2026-12-31T23:59:59Z``, or a day; lists of texts are separated by commas; empty text is None where that is
    possible.

    :raises BadInput: the value is not one for this field.
    :raises UsageError: a secret came as plain text, which would show it in tracebacks.
    """
    if fits(shape, value):
        return None if value == "" and optional(shape)[1] else value
    inner, may_be_none = optional(shape)
    if inner is Secret:
        raise UsageError(
            N_("Error", "'{place}' is a secret. Give it by a prompt, a file or the environment."), place=place
        )
    if not isinstance(value, str):
        raise _refused(shape, type(value).__name__, place)
    text = value.strip()
    if not text and may_be_none:
        return None
    if inner is bool and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    if inner is int and _NUMBER.fullmatch(text):
        return int(text)
    if inner is datetime:
        try:
            return read_instant(text)
        except ValueError:
            raise _refused(shape, text, place) from None
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        for choice in inner:
            if choice.lower() == text.lower():
                return choice
    if item_of(inner) is str:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    raise _refused(shape, value, place)


def _refused(shape: Any, value: str, place: str) -> BadInput:
    return BadInput(
        N_("Error", "'{value}' is not possible for '{place}'. Write {expected}."),
        value=shown(value),
        place=place,
        expected=expected(shape),
    )
