r"""One rule for signs that steer, hide or turn a text: whatever shows one writes it as ``\u202e``, and all alike."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from app.cli.terminal.output import clean
from app.core.error import BadInput
from app.core.file_name import check_name
from app.core.json_file import read_json
from app.core.masking import Mask, shown, visible
from app.core.one_line import clean_line
from app.diagnose.read.masking import hidden_text
from app.packager.installer.bounded import line_of

if TYPE_CHECKING:
    from collections.abc import Callable


def _of_json(text: str) -> str:
    with pytest.raises(BadInput) as refused:
        read_json(f'{{"{text}": 1, "{text}": 2}}'.encode(), "x")
    return str(refused.value.sentence.values["key"])


def _of_file_name(text: str) -> str:
    with pytest.raises(BadInput) as refused:
        check_name("?", text)
    return str(refused.value.sentence.values["path"])


USERS: dict[str, Callable[[str], str]] = {
    "visible": visible,
    "shown": shown,
    "a sentence of the command line": clean,
    "a name in a package": Mask().name,
    "a value in a package": Mask().text,
    "an event of a device": hidden_text,
    "an installer": line_of,
    "a file name": _of_file_name,
}

HOSTILE = [
    ("annex\u202egpj.exe", r"annex\u202egpj.exe"),
    ("a\u2066b\u2069c", r"a\u2066b\u2069c"),
    ("a\u061cb", r"a\u061cb"),
    ("zero\u200bwidth", r"zero\u200bwidth"),
    ("mark\ufeffed", r"mark\ufeffed"),
    ("red\x1b[31m", r"red\u001b[31m"),
    ("bell\x07", r"bell\u0007"),
    ("C1\x9b31m", r"C1\u009b31m"),
    ("del\x7fete", r"del\u007fete"),
    ("filler\u3164name", r"filler\u3164name"),
    ("tag\U000e0041ged", r"tag\U000e0041ged"),
    ("private\ue000use", r"private\ue000use"),
    ("varied\ufe0f", r"varied\ufe0f"),
    ("plain – déjà 日本 🔑", "plain – déjà 日本 🔑"),
]


@pytest.mark.parametrize(("text", "expected"), HOSTILE, ids=[ascii(text) for text, _ in HOSTILE])
def test_every_user_shows_a_hostile_text_alike(text: str, expected: str) -> None:
    """A sign of control, without ink or of direction looks the same wherever the text is shown."""
    assert {name: show(text) for name, show in USERS.items()} == dict.fromkeys(USERS, expected)


@pytest.mark.parametrize("text", ["annex\u202egpj", "zero\u200bwidth", "mark\ufeffed", "a\u061cb", "x\U000e0041"])
def test_a_key_of_a_file_is_shown_by_the_same_rule(text: str) -> None:
    """What a project file holds twice is named as everything else is."""
    assert _of_json(text) == visible(text)


def test_what_is_typed_loses_only_what_would_be_written_out() -> None:
    """Typed text is cleaned, not shown: every sign that goes is one that showing writes as its number."""
    for code in range(0x110000):
        sign = chr(code)
        if unicodedata.category(sign) in {"Cn", "Co"}:
            continue
        if clean_line(f"a{sign}b") == "ab":
            assert visible(sign) != sign, ascii(sign)


def test_signs_of_direction_are_not_typed_either() -> None:
    """No sign that turns the order of letters outlives typing, pasting or dropping."""
    turning = [chr(code) for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in _TURNING]
    assert [ascii(sign) for sign in turning if sign in clean_line(f"a{sign}b")] == []


_TURNING = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
