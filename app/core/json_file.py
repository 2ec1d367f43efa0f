"""JSON read strictly and written for a diff."""

from __future__ import annotations

import json
import math
from collections import Counter
from typing import Any, NoReturn

from app.core.byte_order import split_mark
from app.core.error import BadInput
from app.core.masking import shown
from app.core.text import N_

LIMIT = 16 * 1024 * 1024
"""Bytes a project file may have; a real one has some thousand."""

_DIGITS = 15


def read_json(data: bytes, name: str) -> Any:
    """Return the plain value in *data*, the UTF-8 JSON of the file *name*.

    :raises BadInput: it is empty, too big, not UTF-8, starts with a byte order mark, is not JSON, is nested too
        deeply, or has half a character, a name twice in one object, a number of more than 15 digits, ``NaN`` or
        ``Infinity``.
    """
    if len(data) > LIMIT:
        raise BadInput(
            N_("Error", "{name} is over 16 MB, so it is not a project file. Choose another file."), name=name
        )
    if not data.strip():
        raise BadInput(N_("Error", "{name} is empty. Choose another file, or restore an older copy."), name=name)
    if split_mark(data)[0]:
        raise BadInput(N_("Error", "{name} starts with a byte order mark. Save it as UTF-8 without one."), name=name)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise BadInput(
            N_("Error", "{name} is not UTF-8 text, so it is not a project file. Choose another file."), name=name
        ) from None

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            ((twice, _count),) = Counter(key for key, _value in pairs).most_common(1)
            raise BadInput(
                N_("Error", "{name} has “{key}” twice in one object. Remove one of them."), name=name, key=shown(twice)
            )
        return found

    def number(digits: str) -> int:
        if len(digits) > _DIGITS:
            raise BadInput(
                N_("Error", "{name} has a number that is too large: {number}. Correct it."),
                name=name,
                number=shown(digits),
            )
        return int(digits)

    def fraction(digits: str) -> float:
        found = float(digits)
        if not math.isfinite(found):
            raise BadInput(
                N_("Error", "{name} has a number that is too large: {number}. Correct it."),
                name=name,
                number=shown(digits),
            )
        return found

    def constant(word: str) -> NoReturn:
        raise BadInput(N_("Error", "{name} has {word} where a number is expected. Correct it."), name=name, word=word)

    try:
        plain = json.loads(
            text, object_pairs_hook=members, parse_int=number, parse_float=fraction, parse_constant=constant
        )
        if "\\u" in text:
            json.dumps(plain, ensure_ascii=False).encode()
    except RecursionError:
        raise BadInput(
            N_("Error", "{name} is nested too deeply for a project file. Choose another file."), name=name
        ) from None
    except UnicodeEncodeError:
        raise BadInput(
            N_("Error", "{name} has half a character (\\ud800 to \\udfff). Retype the text."), name=name
        ) from None
    except json.JSONDecodeError as error:
        raise BadInput(
            N_(
                "Error",
                "{name} is not readable as JSON at line {line}, column {column}. Correct it, or restore an older copy.",
            ),
            name=name,
            line=error.lineno,
            column=error.colno,
        ) from None
    return plain


def write_json(value: Any) -> bytes:
    """Return *value* as UTF-8 JSON for a diff: names sorted, two spaces, one field a line, LF at the end.

    An object with one member is on one line, so that a free setting does too.
    """
    return (_written(value, "") + "\n").encode()


def _written(value: Any, indent: str) -> str:
    """Return *value* as JSON whose further lines start with *indent*."""
    inner = indent + "  "
    if isinstance(value, dict) and len(value) > 1:
        lines = [f"{inner}{_scalar(key)}: {_written(value[key], inner)}" for key in sorted(value)]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, dict):
        return "{" + "".join(f"{_scalar(key)}: {_written(member, indent)}" for key, member in value.items()) + "}"
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(inner + _written(item, inner) for item in value) + f"\n{indent}]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    """Return a text, number, truth value, null or empty list as JSON, other than ASCII as it is."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
