"""The JSON document of a command, which scripts read whatever language the person has who starts them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.cli import main

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = {
    "check": (["check", "wrong.wcdproj"], "sentence"),
    "check, errors": (["check", "missing.wcdproj"], "error"),
    "show": (["show", "good.wcdproj"], "fields"),
    "inspect": (["inspect", "Good.ppkg"], "sections"),
    "verify": (["verify", "Good.ppkg"], "findings"),
    "verify, damaged": (["verify", "bad.ppkg", "Good.ppkg"], "error"),
    "rebuild": (["verify", "--rebuild", "Good.ppkg"], "identical"),
    "compare": (["compare", "Good.ppkg", "Good.ppkg"], "same_bytes"),
    "settings": (["settings", "Policies/Update/AllowAutoUpdate"], "evidence_sentence"),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_document_is_english(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """A French person gets the same document as an English one; it holds what the case is about."""
    monkeypatch.chdir(work)
    (work / "bad.ppkg").write_bytes((work / "Good.ppkg").read_bytes()[:-100])
    assert main(["new", "wrong.wcdproj", "device.name=a b"]) == 0
    capsys.readouterr()
    words, key = COMMANDS[name]
    main([*words, "--json", "--language=en"])
    english = capsys.readouterr()
    main([*words, "--json", "--language=fr"])
    french = capsys.readouterr()
    assert json.loads(french.out) == json.loads(english.out)
    assert f'"{key}"' in english.out
    assert not english.err or french.err != english.err  # what is said to the person is in their language
