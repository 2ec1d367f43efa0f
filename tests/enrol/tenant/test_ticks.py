"""What is ticked off is kept for each tenant, for its owner alone, and shown where nobody knows better."""

from __future__ import annotations

import json
import stat
from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.enrol.tenant.checklist_page import CheckAnswer, ChecklistFacts, checklist_text
from app.enrol.tenant.ticks import meet, tick, ticks, ticks_file

if TYPE_CHECKING:
    from pathlib import Path

DAY, LATER = date(2027, 3, 3), date(2027, 3, 4)
TENANT = "5d1c7f2e-1111-4000-8000-000000000001"


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings in a folder of the test."""
    monkeypatch.setattr("app.enrol.tenant.ticks.person_folder", lambda: tmp_path / "settings")
    return tmp_path / "settings"


def test_each_tenant_has_its_own() -> None:
    """Ticked, ticked for another tenant, and taken back; the file is for its owner alone."""
    assert ticks("contoso.com") == {}
    assert tick("Contoso.com", "role", DAY) == {"role": DAY}
    tick("contoso.com", "consent", DAY)
    tick("", "role", DAY)
    assert ticks(" contoso.com ") == {"role": DAY, "consent": DAY}
    assert tick("contoso.com", "role", None) == {"consent": DAY}
    assert ticks("") == {"role": DAY}
    assert ticks("fabrikam.com") == {}
    tick("", "role", None)
    assert ticks("") == {}


def test_a_tenant_is_its_id_after_a_sign_in() -> None:
    """Ticks of the domain and of the id become one, the later day counts, and a second domain is the same tenant."""
    tick("contoso.com", "role", DAY)
    tick("contoso.com", "consent", DAY)
    tick(TENANT, "consent", LATER)
    meet("Contoso.com ", TENANT.upper())
    assert ticks("contoso.com") == ticks(f"{{{TENANT}}}") == {"role": DAY, "consent": LATER}
    tick("contoso.onmicrosoft.com", "mdm_scope", DAY)
    meet("contoso.onmicrosoft.com", TENANT)
    assert tick("CONTOSO.com", "role", None) == {"consent": LATER, "mdm_scope": DAY}
    assert ticks("contoso.onmicrosoft.com") == ticks(TENANT) == {"consent": LATER, "mdm_scope": DAY}
    assert ticks("fabrikam.com") == {}
    before = ticks_file().stat().st_mtime_ns
    meet("contoso.com", TENANT)
    meet("", TENANT)
    meet(TENANT, TENANT)
    assert ticks_file().stat().st_mtime_ns == before, "what was known is not written again"


def test_a_file_of_the_format_before_is_read(settings: Path) -> None:
    """It had what tenants were called, in whatever letters; its ticks stay, and a sign-in joins them."""
    settings.mkdir()
    days = {"Contoso.COM": {"role": "2027-03-03"}, TENANT: {"consent": "2027-03-04", "gone": "2027-03-04"}}
    old = {"kind": "provisioning-designer-checklist", "format": 1, "tenants": days}
    (settings / "checklist.json").write_text(json.dumps(old))
    assert ticks("contoso.com") == {"role": DAY}
    meet("contoso.com", TENANT)
    assert ticks("contoso.com") == ticks(TENANT) == {"role": DAY, "consent": LATER}


@pytest.mark.posix("rights of POSIX")
def test_the_file_is_for_its_owner_alone() -> None:
    """Which tenants somebody prepares is nobody else's matter."""
    tick("contoso.com", "role", DAY)
    assert stat.S_IMODE(ticks_file().stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "x"}', "no json", '{"format": 3}'])
def test_a_damaged_file_shows_nothing_and_stays(settings: Path, text: str) -> None:
    """It stops no checklist, and nothing is written over it."""
    settings.mkdir()
    (settings / "checklist.json").write_text(text)
    assert ticks("contoso.com") == {}
    with pytest.raises(BadInput, match=r"Delete it|empty|JSON|json"):
        tick("contoso.com", "role", DAY)
    assert (settings / "checklist.json").read_text() == text


def test_no_such_point() -> None:
    """The keys there are stand in the message."""
    with pytest.raises(BadInput, match="mdm_scope"):
        tick("contoso.com", "roles", DAY)


def test_what_microsoft_says_counts_more() -> None:
    """A tick fills what is not known; where Graph says otherwise, that is shown."""
    facts = ChecklistFacts(
        answers={"role": CheckAnswer(False), "consent": CheckAnswer(None)}, ticks={"role": DAY, "consent": DAY}
    )
    text = checklist_text("en", facts)
    assert "[!] You have a role" in text
    assert "[x] The app registration exists" in text
    assert text.count("Ticked off on 3 Mar 2027") == 1
