"""JSON documents: read once, with the line of each mistake."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Final

from app.answers.document.form_sayings import said_of
from app.answers.document.walk import LIMIT
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Saying, Sayings

CONTROL: Final = re.compile(r"[\x00-\x1f]")
"""What a single backslash before b, f, n, r or t becomes: no path, account or app has one."""

MOST: Final = 20
"""Problems of one document that are told."""


SAID = Sayings()


class _Twice(ValueError):
    """A key that an object has twice."""


class JsonText:
    """Collects the problems of *data*, called *name* in messages; their codes begin with *kind*."""

    def __init__(self, name: str, data: bytes, kind: str) -> None:
        """Begin without problems."""
        self.name = name
        self.text = data.decode("utf-8-sig", "replace")
        self.problems: list[Problem] = []
        self._kind = kind
        self._is_large = len(data) > LIMIT

    def say(self, saying: Saying, at: int, **values: object) -> None:
        """Add that *saying* holds of what starts at character *at*."""
        told = {"name": self.name, "line": self.text.count("\n", 0, at) + 1} | values
        self.problems.append(said_of(saying, self._kind, told))

    def read(self) -> object:
        """Return what the text says, None with a problem where it cannot be read."""
        if self._is_large:
            self.say(_LARGE, 0, limit=LIMIT // 1024)
            return None
        try:
            return json.loads(self.text, object_pairs_hook=_once, parse_constant=_refuse)
        except json.JSONDecodeError as error:
            is_path = error.msg.startswith("Invalid \\")
            column = error.pos - self.text.rfind("\n", 0, error.pos)
            self.say(_BACKSLASH if is_path else _NO_JSON, error.pos, column=column)
        except _Twice as error:
            self.say(_KEY_TWICE, 0, key=shown(str(error)))
        except (ValueError, RecursionError):
            self.say(_NO_JSON, 0, column=1)
        return None

    def key(self, key: str) -> int:
        """Return where *key* stands, 0 where it is spelt with escapes."""
        return max(self.text.find(json.dumps(key, ensure_ascii=False)), 0)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Twice(next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1))
    return found


def _refuse(name: str) -> object:
    """Refuse NaN and Infinity, which Python takes and JSON does not have."""
    raise ValueError(name)


_LARGE = SAID.add(
    "KIND_large",
    Level.WARNING,
    N_(
        "Problem",
        "{name} is larger than {limit} KiB, far too large for a file of this kind, so it was not checked. "
        "Is it the right file?",
    ),
)
_NO_JSON = SAID.add(
    "KIND_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not JSON that can be read, line {line}, column {column}. Check commas, quotation marks and brackets "
        "there.",
    ),
)
_BACKSLASH = SAID.add(
    "KIND_json",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not JSON that can be read, line {line}, column {column}: a backslash must be doubled in JSON. "
        "Write \\\\ for each \\ of a path.",
    ),
)
_KEY_TWICE = SAID.add(
    "KIND_json",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: an object has the key {key} twice, so only one of them counts. Remove one."),
)
