"""Taking a bulk token out of a package or an answer file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from app.answers.fields.token_line import with_life
from app.answers.xml.customizations import write_customizations
from app.core.error import BadInput
from app.core.secret import Secret
from app.model.node import Node
from app.model.token import Token
from app.packager.read.bulk_token import read_bulk_token
from app.packager.read.package import ANSWER_FILE, CUSTOMIZATIONS
from tests.packager.build_case import answers, built, group, setting
from tests.packager.tampered import change
from tests.places import EXAMPLES, needs_examples

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "0.AXkA-made_up"
AUTHORITY = "https://login.microsoftonline.com/common"
SETTINGS = group("Accounts/Azure", Node("Authority", AUTHORITY), Node("BPRT", Secret(TOKEN)))
END = datetime(2027, 2, 28, 23, 59, 59, tzinfo=UTC)
FOUND = Token(token=Secret(TOKEN), authority=AUTHORITY)


@needs_examples
def test_an_answer_file() -> None:
    """The token of a customizations.xml is found with its authority, and shows itself nowhere."""
    path = EXAMPLES / "entra-bulk-token.xml"
    found = read_bulk_token(path)
    assert f"<BPRT>{found.token.reveal()}</BPRT>" in path.read_text(encoding="utf-8-sig")
    assert found.authority == AUTHORITY
    assert found.token.reveal() not in repr(found)


def test_a_package(tmp_path: Path) -> None:
    """The token of a package that we built is found."""
    assert read_bulk_token(built(answers(SETTINGS), tmp_path).package) == FOUND


def test_the_life_is_in_the_description(tmp_path: Path) -> None:
    """What the description tells of the token comes with it, from the package and from its answers alone."""
    life: Any = {"expiry": END, "tenant": "t", "account": "package_1@contoso.com", "package_id": ""}
    what = answers(SETTINGS)
    what = replace(what, package=with_life(what.package, Token(**life)))
    package = built(what, tmp_path).package
    bare = change(package, tmp_path / "bare.ppkg", {CUSTOMIZATIONS: None, ANSWER_FILE: None})
    (tmp_path / "answers.xml").write_bytes(write_customizations(what))
    for path in (package, bare, tmp_path / "answers.xml"):
        assert read_bulk_token(path) == replace(FOUND, **life)


def test_a_package_without_answers(tmp_path: Path) -> None:
    """A package that carries no answer file gives its token from its settings groups."""
    package = built(answers(SETTINGS), tmp_path).package
    bare = change(package, tmp_path / "bare.ppkg", {CUSTOMIZATIONS: None, ANSWER_FILE: None})
    assert read_bulk_token(bare) == FOUND


def test_no_token(tmp_path: Path) -> None:
    """A package without a token is refused by its name."""
    package = built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path).package
    with pytest.raises(BadInput, match=rf"{package.name} holds no bulk token"):
        read_bulk_token(package)


@pytest.mark.parametrize(("name", "data"), [("a.xml", b"<x/>"), ("a.xml", b""), ("a.ppkg", b""), ("a.ppkg", b"MSWIM")])
def test_bad_files(tmp_path: Path, name: str, data: bytes) -> None:
    """What is neither a package nor an answer file is refused with a sentence, as is a file that is not there."""
    with pytest.raises(BadInput):
        read_bulk_token(tmp_path / name)
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadInput):
        read_bulk_token(tmp_path / name)
