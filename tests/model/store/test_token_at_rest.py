"""A bulk token on disk: nowhere without a passphrase, and within the envelope with one; its life stays readable."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.secret import Secret
from app.model.renewal import with_token
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from tests.model.changed import CLEAN, NOW
from tests.model.store.test_secret import forms

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "0.AXkAKanarie" + "-_Zq7" * 120
WORD = Secret("correct horse")
PROJECT = with_token(
    CLEAN,
    Token(
        token=Secret(TOKEN),
        expiry=NOW,
        tenant="5d1c7f2e-1111-4000-8000-000000000001",
        account="package_1@contoso.com",
        package_id="1",
        authority="https://login.microsoftonline.com/common",
        made=NOW,
    ),
)


@pytest.mark.parametrize("passphrase", [None, WORD], ids=["left out", "sealed"])
def test_no_token_is_in_the_file(tmp_path: Path, passphrase: Secret | None) -> None:
    """In no encoding is the token in the file; what is known of it, which is no secret, is there for scheduled jobs."""
    path = tmp_path / "a.wcdproj"
    saved = save_project(PROJECT, path, passphrase=passphrase)
    data = path.read_bytes()
    assert not [form for form in forms(TOKEN) if form in data]
    plain = json.loads(data)
    assert plain["account"]["entra"] == {
        "token": None,
        "expiry": "2026-03-01T12:30:15Z",
        "tenant": "5d1c7f2e-1111-4000-8000-000000000001",
        "account": "package_1@contoso.com",
        "package_id": "1",
        "authority": "https://login.microsoftonline.com/common",
        "made": "2026-03-01T12:30:15Z",
    }
    assert ("sealed" in plain) == (passphrase is not None)
    assert ("account.entra.token" in saved.left_out) == (passphrase is None)
    assert open_project(path, passphrase).project.account.entra.token == Secret(TOKEN if passphrase else "")


def test_a_new_token_is_sealed_again(tmp_path: Path) -> None:
    """After a renewal the envelope holds the new token and no file the old one."""
    path = tmp_path / "a.wcdproj"
    opened = save_project(PROJECT, path, passphrase=WORD)
    fresh = with_token(PROJECT, replace(PROJECT.account.entra, token=Secret(f"{TOKEN}new")))
    save_project(fresh, path, passphrase=WORD, opened=opened)
    assert open_project(path, WORD).project == fresh
    (file,) = tmp_path.iterdir()
    assert not [form for form in forms(TOKEN) if form in file.read_bytes()]
