"""GUIDs have one form, with or without braces, in letters of any size."""

from __future__ import annotations

import pytest

from app.core.guid import bare_guid, is_guid

BARE = "01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        (BARE, BARE),
        (BARE.upper(), BARE),
        (f"{{{BARE}}}", BARE),
        (f"{{{BARE}", None),
        (f"{BARE}}}", None),
        (f"{{{{{BARE}}}}}", None),
        (BARE.replace("-", ""), None),
        (f"urn:uuid:{BARE}", None),
        (f"{BARE}\n", None),
        (f" {BARE}", None),
        (BARE.replace("0", "\N{ARABIC-INDIC DIGIT ZERO}"), None),
        ("", None),
    ],
)
def test_a_guid_is_known_by_its_form(text: str, bare: str | None) -> None:
    """Half a brace, other spellings of Python and digits of other scripts are none."""
    assert bare_guid(text) == bare
    assert is_guid(text) is (bare is not None and "{" not in text)
