"""The way through the steps of a scenario."""

from __future__ import annotations

from app.core.text import Sentence
from app.model.rules.rule import Level, Problem
from app.model.scenario import DESKTOP, DEVICE, NETWORK
from app.ui.wizard.flow import Standing, StepState, Walk
from tests.model.made_up import MADE_UP


def problem(place: str, level: Level = Level.ERROR) -> Problem:
    """Return a problem at *place*."""
    return Problem(place, level, Sentence("x"), "code")


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


def test_the_way_is_that_of_the_scenario() -> None:
    """Another scenario begins elsewhere, has other neighbours, and gives the last step what no other owns."""
    walk = Walk(MADE_UP)
    assert (walk.current, walk.neighbour(1)) == ("certificates", "network")
    walk.visit_all()
    assert walk.visited == {"certificates", "network", "device", "finish"}
    found = [problem("account.join"), problem("certificates[0].name")]
    assert [walk.standing(section, found).errors for section in MADE_UP.sections] == [1, 0, 0, 1]


def test_standing_of_a_step() -> None:
    """Problems count from when a step was seen, errors apart from warnings, hints not at all."""
    walk = Walk(DESKTOP)
    found = [problem("device.name"), problem("device.shared", Level.WARNING), problem("device.name", Level.HINT)]
    assert walk.standing(DEVICE, found) == Standing(StepState.PROBLEMS, True, 1, 1)
    assert walk.standing(NETWORK, [problem("network.wifi[0].ssid")]) == Standing(StepState.NOT_VISITED, False, 0, 0)
    walk.visit_all()
    assert walk.standing(NETWORK, []) == Standing(StepState.DONE, False, 0, 0)
