"""A scenario says which sections a project has; the tables beside it have an entry for each of them."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest

from app.answers.fields.sections import FIELDS
from app.core.secret import Secret
from app.core.text import LANGUAGES, translate
from app.model.project import Project
from app.model.rules.problems import RULES, problems
from app.model.scenario import DESKTOP, FINISH, KIOSK, SCENARIOS, SETTINGS, ScenarioKind, offered, scenario_of_wcd
from tests.model.changed import CLEAN, NOW, changed
from tests.model.made_up import MADE_UP, add_made_up

ELSEWHERE = ("hololens", "proxy", "hub")
"""What other kinds of devices have, and the desktop has no section for."""

BAD = changed(
    CLEAN,
    {
        "package.name": "a/b",
        "device.name": "P C",
        "network.wifi[0].key": Secret("short"),
        "account.administrator.password": Secret(),
        "applications[0].command_line": "",
        "applications[0].command_file": "",
        "certificates[0].name": "",
    },
)
"""One that has an error in every section of the desktop."""


@pytest.mark.parametrize("scenario", [*SCENARIOS.values(), MADE_UP], ids=lambda one: one.key)
def test_every_section_is_in_every_table(scenario: object) -> None:
    """Rules and fields know each section of each scenario, and its texts have translations."""
    assert isinstance(scenario, type(DESKTOP))
    assert len({section.key for section in scenario.sections}) == len(scenario.sections)
    assert scenario.sections[-1] is FINISH
    assert scenario is MADE_UP or scenario.sections[-2] is SETTINGS
    assert RULES.keys() >= set(scenario.sections)
    assert FIELDS.keys() >= set(scenario.sections)
    texts = [section.title for section in scenario.sections]
    if scenario is not MADE_UP:
        texts += [scenario.title, scenario.summary]
    assert all(translate(text, language) != text for text in texts for language in LANGUAGES if language != "en")


def test_no_two_scenarios_are_the_same_to_wcd() -> None:
    """Each that has an id has one of its own, by which it is found again; what is not known is nobody's."""
    named = [one for one in SCENARIOS.values() if one.wcd_id]
    assert DESKTOP in named
    assert len({one.wcd_id for one in named}) == len(named)
    assert all(scenario_of_wcd(one.wcd_id) is one for one in named)
    assert scenario_of_wcd(None) is scenario_of_wcd("") is scenario_of_wcd("0") is None


def test_every_kind_has_its_scenario() -> None:
    """A project file may name any kind; those that are offered are among them, the desktop's first."""
    assert set(SCENARIOS) == set(ScenarioKind)
    assert offered()[0] is DESKTOP
    assert set(offered()) <= set(SCENARIOS.values())
    marks = [mark for one in SCENARIOS.values() for mark in one.marks]
    assert len(marks) == len(set(marks))


def test_the_made_up_scenario_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is added is found by its id and by the kind of a project."""
    made_up = add_made_up(monkeypatch)
    assert scenario_of_wcd(made_up.wcd_id) is made_up
    assert Project(kind=made_up.key).scenario is made_up


def test_each_part_of_a_project_belongs_to_the_section_that_was_meant() -> None:
    """A new part is not left to the last section, which takes whatever no other owns."""
    owners: dict[str, set[str]] = {}
    for part in dataclasses.fields(Project):
        owners.setdefault(DESKTOP.section_of(part.name).key, set()).add(part.name)
    kiosk = {place: KIOSK.section_of(place).key for place in ("kiosk", "kiosk_settings")}
    assert kiosk == {"kiosk": "kiosk", "kiosk_settings": "kiosk_settings"}
    last = owners.pop("finish") - kiosk.keys()
    assert last == {"kind", "package", "editions", "texts", "origin", *ELSEWHERE}
    assert owners == {
        "device": {"device", "target", "fleet"},
        "network": {"network"},
        "account": {"account", "management"},
        "applications": {"applications"},
        "certificates": {"certificates"},
        "settings": {"settings", "variants", "custom", "templates", "notes"},
    }


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
        ("settings[Policies/Update/AllowAutoUpdate]", "settings"),
        ("variants[Variant/Settings/OOBE]", "settings"),
        ("", "finish"),
    ],
)
def test_each_place_has_its_section(place: str, key: str) -> None:
    """A place belongs to the section whose page shows it; where a scenario has no such section, to the last."""
    assert DESKTOP.section_of(place).key == key
    assert MADE_UP.section_of(place).key == ("finish" if key in {"account", "applications", "settings"} else key)


def test_problems_follow_the_scenario(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the sections that a project has are checked, in their order."""
    made_up = add_made_up(monkeypatch)
    for scenario in (DESKTOP, made_up):
        found = problems(replace(BAD, kind=scenario.key), None, NOW)
        keys = [DESKTOP.section_of(problem.place).key for problem in found]
        assert list(dict.fromkeys(keys)) == [section.key for section in scenario.sections if RULES[section]]
