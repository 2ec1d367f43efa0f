"""Secrets that an earlier version took for keys of items: addresses would show them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.error import UsageError
from app.model.field import fields, secrets, set_setting
from app.model.project import Project
from app.model.store.project_json import project_from_plain, project_to_plain
from app.model.store.project_store import open_project, save_project

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "Kanarienvogel-4711"


@pytest.mark.parametrize("name", ["Password", "SecurityKey", "bprt", "CertificatePassword", "Secret"])
def test_an_old_project_shows_no_secret_of_an_attribute(name: str, tmp_path: Path) -> None:
    """It becomes a setting of the item, which is a secret, and saving leaves it out or seals it."""
    plain = project_to_plain(Project())
    plain["settings"] = [{f"Accounts/Users/User[UserName=worker;{name}={CANARY}]/UserGroup": "Administrators"}]
    project = project_from_plain(json.loads(json.dumps(plain)), "old.wcdproj")
    assert CANARY not in "".join(f"{place}={value}" for place, value in fields(project))
    assert [secret.reveal() for secret in secrets(project).values() if secret] == [CANARY]
    saved = save_project(project, tmp_path / "new.wcdproj")
    assert CANARY not in (tmp_path / "new.wcdproj").read_text(encoding="utf-8")
    assert saved.left_out == (f"settings[Accounts/Users/User[UserName=worker]/{name}]",)
    assert open_project(tmp_path / "new.wcdproj").missing == saved.left_out


def test_no_address_takes_a_secret() -> None:
    """The refusal names the attribute and not its value."""
    with pytest.raises(UsageError) as caught:
        set_setting(Project(), f"Accounts/Users/User[UserName=worker;Password={CANARY}]/UserGroup", "Administrators")
    assert "Password" in str(caught.value)
    assert CANARY not in str(caught.value)
