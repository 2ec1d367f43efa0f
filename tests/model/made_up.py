"""A scenario for tests: fewer sections than the desktop's, in another order, and nothing else anywhere knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.model.scenario import CERTIFICATES, DEVICE, FINISH, NETWORK, SCENARIOS, Scenario, ScenarioKind

if TYPE_CHECKING:
    import pytest

MADE_UP = Scenario(
    key=cast("ScenarioKind", "made_up"),
    title="Provision lamps",
    summary="Certificates first, no accounts and no applications",
    editions=("WindowsCommon",),
    wcd_id="00000000-1111-2222-3333-444444444444",
    sections=(CERTIFICATES, NETWORK, DEVICE, FINISH),
)


def add_made_up(monkeypatch: pytest.MonkeyPatch) -> Scenario:
    """Add the scenario to those the program has, until the test ends, and return it."""
    monkeypatch.setitem(SCENARIOS, MADE_UP.key, MADE_UP)
    return MADE_UP
