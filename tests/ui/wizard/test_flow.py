"""The steps and the way through them, and the rule that pages do not know each other."""

from __future__ import annotations

import dataclasses

import pytest

from app.core.text import Sentence
from app.model.project import Project
from app.model.rules.rule import Level, Problem
from app.model.scenario import DESKTOP, DEVICE, NETWORK
from app.ui.wizard.flow import Standing, State, Walk


def problem(place: str, level: Level = Level.ERROR) -> Problem:
    """Return a problem at *place*."""
    return Problem(place, level, Sentence("x"), "code")


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ("device.name", "device"),
        ("target", "device"),
        ("network.wifi[0].ssid", "network"),
        ("account.entra.token", "account"),
        ("applications", "applications"),
        ("applications[3].name", "applications"),
        ("certificates[0].file", "certificates"),
        ("package.version", "finish"),
        ("settings[Policies/Update/AllowAutoUpdate]", "finish"),
        ("", "finish"),
    ],
)
def test_each_place_has_its_step(place: str, key: str) -> None:
    """A place belongs to the step whose page shows it."""
    assert DESKTOP.section_of(place).key == key


def test_every_section_of_a_project_stands_on_the_page_that_was_meant() -> None:
    """A new section is not left to the last step, which takes whatever no other step owns."""
    owners: dict[str, set[str]] = {}
    for section in dataclasses.fields(Project):
        owners.setdefault(DESKTOP.section_of(section.name).key, set()).add(section.name)
    assert owners.pop("finish") == {"kind", "package", "editions", "settings", "variants"}
    assert owners == {
        "device": {"device", "target"},
        "network": {"network"},
        "account": {"account"},
        "applications": {"applications"},
        "certificates": {"certificates"},
    }


def test_next_stays_once_where_there_are_errors() -> None:
    """The first press stays, the second goes on; coming back, it stays once again."""
    walk = Walk(DESKTOP)
    assert walk.press_next(has_errors=True) is None
    assert walk.press_next(has_errors=True) == "network"
    walk.go("network")
    assert walk.press_next(has_errors=False) == "account"
    walk.go("device")
    assert walk.press_next(has_errors=True) is None


def test_the_ends_of_the_way() -> None:
    """There is nothing before the first step and behind the last."""
    walk = Walk(DESKTOP)
    assert walk.neighbour(-1) is None
    walk.go("finish")
    assert walk.neighbour(1) is None
    assert walk.press_next(has_errors=False) is None


def test_standing_of_a_step() -> None:
    """Problems count from when a step was seen, errors apart from warnings, hints not at all."""
    walk = Walk(DESKTOP)
    found = [problem("device.name"), problem("device.shared", Level.WARNING), problem("device.name", Level.HINT)]
    assert walk.standing(DEVICE, found) == Standing(State.PROBLEMS, True, 1, 1)
    assert walk.standing(NETWORK, [problem("network.wifi[0].ssid")]) == Standing(State.NOT_VISITED, False, 0, 0)
    walk.visit_all()
    assert walk.standing(NETWORK, []) == Standing(State.DONE, False, 0, 0)
