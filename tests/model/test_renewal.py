"""A new token for a project, and the renewal of its package."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.core.secret import Secret
from app.model.project import Account, Join, Project, Target
from app.model.renewal import renewed, with_token
from app.model.token import Token
from tests.model.changed import CLEAN

END = datetime(2027, 2, 28, 23, 59, 59, tzinfo=UTC)
NEW = Token(
    token=Secret("0.new"),
    expiry=END,
    tenant="5d1c7f2e-1111-4000-8000-000000000001",
    account="package_1@contoso.us",
    package_id="1",
    authority="https://login.microsoftonline.us/common",
)


def test_a_token_replaces_all_of_the_one_before() -> None:
    """The project joins Entra ID with the new token, and nothing but that is changed."""
    found = with_token(CLEAN, NEW)
    assert found.account == replace(CLEAN.account, join=Join.ENTRA, entra=NEW)
    assert replace(found, account=CLEAN.account) == CLEAN
    assert with_token(found, replace(NEW, expiry=None, account="")).account.entra == replace(
        NEW, expiry=None, account=""
    )


def test_the_end_is_kept_in_utc_to_the_second() -> None:
    """A project holds instants in one form only, whatever a clock or a service gave."""
    east = END.astimezone(timezone(timedelta(hours=9))) + timedelta(microseconds=5)
    assert with_token(CLEAN, replace(NEW, expiry=east)) == with_token(CLEAN, NEW)


@pytest.mark.parametrize(
    ("version", "target", "after"),
    [("1.0", Target.WINDOWS_2004, "1.1"), ("1.9", Target.OLDER, "2.0"), ("1.2.3.9", Target.WINDOWS_2004, "1.2.3.10")],
)
def test_renewal_keeps_the_id_and_raises_the_version(version: str, target: Target, after: str) -> None:
    """The renewed package replaces the one before: same id, higher version, and otherwise only another token."""
    old = replace(CLEAN, target=target, package=replace(CLEAN.package, version=version))
    new = renewed(old, NEW)
    assert new.package == replace(old.package, version=after)
    assert new.account.entra == NEW
    assert replace(new, package=old.package, account=old.account) == old


def test_a_project_without_a_token_can_be_renewed() -> None:
    """What joined nothing before joins Entra ID after."""
    assert renewed(Project(account=Account()), NEW).account == Account(join=Join.ENTRA, entra=NEW)
