"""One form for what stands in many places: how a docstring names errors, and the order of a dataclass's options."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator

ORDER = ["frozen", "kw_only", "slots", "eq", "repr"]
"""Of the options of a dataclass."""

ERROR = r"(?:[A-Z][A-Za-z]*Error|BadInput|Cancelled|HasProblems|Locked)\b(?!\()"
IN_A_SENTENCE = re.compile(rf"[.;]\s+[Rr]aises?\s+{ERROR}|^\s*Raises\s+{ERROR}", re.MULTILINE)
"""An error that a sentence names. “Raise X unless …” as the first words say what a function is for, and may stay."""

FIELD = re.compile(r"^\s*:raises?\b.*", re.MULTILINE)
GOOD_FIELD = re.compile(r"\s*:raises [A-Za-z.]+: \S")
OPTIONS = re.compile(r"^\s*@dataclass\(([^)]*)\)", re.MULTILINE)


def faults(source: str) -> Iterator[str]:
    """Yield what is not in the one form in the Python code *source*."""
    yield from (f"an error in a sentence: {found}" for found in IN_A_SENTENCE.findall(source))
    yield from (f"not “:raises X: when”: {found}" for found in FIELD.findall(source) if not GOOD_FIELD.match(found))
    for options in OPTIONS.findall(source):
        names = re.findall(r"(\w+)\s*=", options)
        if names != sorted(names, key=ORDER.index):
            yield f"order of options: {options}"


def test_errors_and_options_have_one_form() -> None:
    """Docstrings say “:raises X: when” and nothing else; a dataclass's options come in one order."""
    files = [
        *(REPOSITORY / "app").rglob("*.py"),
        *(file for file in (REPOSITORY / "tests").rglob("*.py") if file.name != "test_style.py"),
    ]
    assert len(files) > 500
    found = [
        f"{file.relative_to(REPOSITORY)}: {fault}"
        for file in files
        for fault in faults(file.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('def f():\n    """Return it; raise BadInput if it is missing."""', 1),
        ('def f():\n    """Return it.\n\n    Raises AppError where it is missing.\n    """', 1),
        ('def f():\n    """Return it. Raises OSError."""', 1),
        ('def f():\n    """Return it.\n\n    :raise BadInput: it is missing.\n    """', 1),
        ('def f():\n    """Return it.\n\n    :raises BadInput:\n    """', 1),
        ('def f():\n    """Return it.\n\n    :raises BadInput: it is missing.\n    """', 0),
        ('def f():\n    """Raise BadInput unless it is there. *progress* may raise ``Cancelled``."""', 0),
        ("@dataclass(frozen=True, slots=True, kw_only=True)\nclass A: ...", 1),
        ("@dataclass(frozen=True, kw_only=True, slots=True)\nclass A: ...", 0),
    ],
)
def test_other_forms_are_found(source: str, count: int) -> None:
    """The test finds each other form, and no good one."""
    assert len(list(faults(source))) == count
