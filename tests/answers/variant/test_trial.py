"""Multivariant: which conditions hold, which state outweighs which, what wins on a device, and mistakes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.rules.variant_rules import variant_problems
from app.answers.variant.trial import priority_of, try_answers
from app.catalogue.condition import Match, condition_name, holds
from app.core.secret import Secret
from app.model.multivariant import (
    DeviceTarget,
    device_targets,
    moved_variant,
    variants_of,
    with_target,
    with_variant,
    with_variant_settings,
    without_target,
    without_variant,
)
from app.model.node import Node
from app.model.project import Project
from tests.packager.build_case import answers, setting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CAMERA = "Policies/Camera/AllowCamera"
Row = tuple[tuple[str, str], ...]


def parts(targets: Mapping[str, Sequence[Row]], *variants: tuple[str, Node]) -> tuple[Node, ...]:
    """Return targets with their states, and variants for one target each."""
    made: tuple[Node, ...] = ()
    for name, states in targets.items():
        made = with_target(made, DeviceTarget(id=name, states=tuple(states)))
    for name, node in variants:
        made = with_variant(made, name.split(","), (node,))
    return made


@pytest.mark.parametrize(
    ("value", "fact", "match"),
    [
        ("fr", "fr", "yes"),
        ("fr", "FR", "no"),
        ("fr", None, "unknown"),
        ("Pattern:.*Celeron.*", "Intel Celeron N4", "yes"),
        ("pattern:Cel", "Celeron", "no"),
        ("Pattern:(", "x", "unknown"),
        ("Pattern:(a+)+b", "aaaa", "unknown"),
        ("Range:400, 550", "400", "yes"),
        ("range:400,550", "551", "no"),
        ("Range:5,1", "3", "unknown"),
        ("!Range:400, 550", "399", "yes"),
        ("!Range:400, 550", "550", "no"),
        ("Range:1,9", "five", "unknown"),
        ("Range:1,9", "٣", "unknown"),
        ("x", "y" * 500, "unknown"),
    ],
)
def test_when_a_condition_holds(value: str, fact: str | None, match: str) -> None:
    """Equal texts, whole patterns, closed ranges; what cannot be tried is not known, and nothing takes for ever."""
    assert holds(value, fact) is Match(match)


def test_names_of_conditions() -> None:
    """Packages write Mcc, the page MCC; both are one."""
    assert condition_name("Mcc") is condition_name("MCC")
    assert condition_name("Screen") is None


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        (("MCC",), ("Lang", "Region", "Server")),
        (("MCC", "Lang"), ("MCC",)),
        (("MCC", "MNC", "Lang"), ("MCC", "Lang")),
        (("MCC", "Lang", "Region"), ("MCC", "Lang")),
        (("Lang", "Region"), ("Lang",)),
        (("Lang", "X"), ("Lang",)),
        (("MCC", "Lang"), ("MCC", "MNC")),
    ],
)
def test_priorities_are_those_of_the_page(higher: tuple[str, ...], lower: tuple[str, ...]) -> None:
    """Any P0 beats none, P0 with P1 beats P0 alone, then more P0, more P1, more in all."""
    one, two = (priority_of(tuple((name, "1") for name in names)) for names in (higher, lower))
    assert one > two


def test_the_higher_priority_wins_and_says_why() -> None:
    """Common comes first, then the states that hold by their weight, whatever their order in the package."""
    made = parts(
        {"heavy": [(("Lang", "fr"), ("Region", "FR"))], "light": [(("PowerPlatformRole", "2"),), (("Server", "1"),)]},
        ("heavy", setting(CAMERA, "Yes")),
        ("light", setting(CAMERA, "No")),
    )
    given = replace(answers(setting(CAMERA, "0"), setting("OOBE/Desktop/HideOobe", "True")), variants=made)
    trial = try_answers(given, {"lang": "fr", "Region": "FR", "PowerPlatformRole": "2"})
    camera = next(one for one in trial.settings if one.path == CAMERA)
    assert [one.value for one in camera.candidates] == ["0", "No", "Yes"]
    assert "higher priority" in str(camera.reason)
    assert str(camera.winner.source) == "variant 1, target heavy"
    other = try_answers(given, {"Server": "1"})
    assert [one.winner.value for one in other.settings if one.path == CAMERA] == ["No"]
    assert [one.match.value for one in other.states] == ["unknown", "unknown", "yes"]
    nothing = try_answers(given, {})
    assert [one.winner.value for one in nothing.settings] == ["0", "True"]
    assert "Lang is not told" in str(nothing.states[0].sentence)
    assert "not “fr”" in str(try_answers(given, {"Lang": "de"}).states[0].sentence)


def test_of_equal_priority_the_later_one_wins() -> None:
    """Moving the variant behind the other one turns the outcome round."""
    made = parts(
        {"a": [(("Lang", "fr"),)], "b": [(("Region", "FR"),)]},
        ("a", setting(CAMERA, "Yes")),
        ("b", setting(CAMERA, "No")),
    )
    facts = {"Lang": "fr", "Region": "FR"}
    first = try_answers(replace(answers(), variants=made), facts).settings[0]
    assert (first.winner.value, "same priority" in str(first.reason)) == ("No", True)
    turned = try_answers(replace(answers(), variants=moved_variant(made, 0, 1)), facts).settings[0]
    assert turned.winner.value == "Yes"


def test_items_of_maps_meet_by_key_and_secrets_stay_secret() -> None:
    """Two users are two settings, the same user is one; a password never shows in the trial."""
    made = parts(
        {"a": [(("Lang", "fr"),)]},
        ("a", setting("Accounts/Users/User@UserName=x/Password", Secret("Zq7two"))),
    )
    common = setting("Accounts/Users/User@UserName=x@Name=x/Password", Secret("Zq7one"))
    other = setting("Accounts/Users/User@UserName=y/Password", Secret("Zq7three"))
    trial = try_answers(replace(answers(common, other), variants=made), {"Lang": "fr"})
    assert [len(one.candidates) for one in trial.settings] == [2, 1]
    assert "Zq7" not in repr(trial)


def test_where_the_documents_disagree_it_is_said() -> None:
    """Two P0 against one P0 with P1, and !Range: the outcome has a doubt."""
    made = parts(
        {
            "p0": [(("MCC", "1"), ("MNC", "2"))],
            "both": [(("MCC", "1"), ("Lang", "fr"))],
            "r": [(("GID1", "!Range:1,2"),)],
        },
        ("p0", setting(CAMERA, "Yes")),
        ("both", setting(CAMERA, "No")),
        ("r", setting(CAMERA, "No")),
    )
    trial = try_answers(replace(answers(), variants=made), {"MCC": "1", "MNC": "2", "Lang": "fr"})
    assert ["contradict" in str(one) for one in trial.doubts] == [True, False]
    assert trial.settings[0].winner.value == "No"


@pytest.mark.parametrize(
    ("states", "code"),
    [
        ([(("Screen", "1"),)], "condition_unknown"),
        ([(("Roaming", "1"),)], "condition_not_on_pc"),
        ([(("SPN", "Pattern:("),)], "condition_pattern"),
        ([(("MCC", "Range:9,1"),)], "condition_range"),
        ([(("MCC", "!Range:1,9"),)], "condition_not_range"),
        ([(("Lang", ""),)], "condition_empty"),
        ([(("Lang", "french"),)], "condition_never"),
        ([(("MCC", "abc"),)], "condition_never"),
        ([(("PowerPlatformRole", "99"),)], "condition_never"),
        ([], "target_empty"),
        ([()], "target_empty"),
    ],
)
def test_mistakes_in_conditions_are_told(states: list[Row], code: str) -> None:
    """Each once, at the target."""
    made = parts({"x": states}, ("x", setting(CAMERA, "No")))
    assert [one.code for one in variant_problems(Project(variants=made))] == [code]


def test_overlaps_and_doubles_are_told() -> None:
    """Two variants of equal weight that can meet and disagree are a warning; others are none."""
    two = {"a": [(("Lang", "fr"),)], "b": [(("Region", "FR"),)], "c": [(("Lang", "de"),)]}

    def codes(one: str, other: str, first: str = "Yes", second: str = "No") -> list[str]:
        made = parts(two, (one, setting(CAMERA, first)), (other, setting(CAMERA, second)))
        return [found.code for found in variant_problems(Project(variants=made)) if found.code != "target_unused"]

    assert codes("a", "b") == ["variant_overlap"]
    assert codes("a", "c") == []
    assert codes("a", "b", "No", "No") == []
    twice = with_target(parts(two), DeviceTarget(id="a", states=()))
    assert "target_twice" in {one.code for one in variant_problems(Project(variants=twice))}


def test_parts_are_changed_one_by_one() -> None:
    """A target follows its new name into the variants and leaves them when it goes; the rest stays as it is."""
    made = parts(
        {"a": [(("Lang", "fr"),)], "b": [(("Region", "FR"),)]}, ("a,b", setting(CAMERA, "No")), ("b", Node("X"))
    )
    renamed = with_target(made, DeviceTarget(id="z", states=((("Lang", "de"),),)), "a")
    assert [one.id for one in device_targets(renamed)] == ["z", "b"]
    assert variants_of(renamed)[0].targets == ("z", "b")
    gone = without_target(without_target(renamed, "z"), "b")
    assert [one.targets for one in variants_of(gone)] == [(), ()]
    assert not device_targets(gone)
    other = with_variant(made, ("b",), index=0)
    assert variants_of(other)[0].settings == variants_of(made)[0].settings
    assert variants_of(with_variant_settings(made, 1, ()))[1].settings == ()
    assert [one.targets for one in variants_of(without_variant(made, 0))] == [("b",)]
    assert variants_of(made)[1].place == "variants[Variant#2/Settings"
