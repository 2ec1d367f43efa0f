"""Device names: what a pattern becomes, and how often two devices share a name."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.device_name import (
    LIMITS,
    PartKind,
    collision_chance,
    is_lost_in_netbios,
    parse,
    possible_names,
    preview,
    samples,
)
from app.model.device_name import likeness as likeness_of
from app.model.project import Target


@given(st.text(st.sampled_from("%RANDSEIL:0123456789-aé"), max_size=40))
def test_parts_make_up_the_pattern(pattern: str) -> None:
    """Nothing of a pattern is lost or doubled when it is taken apart."""
    assert "".join(part.text for part in parse(pattern)) == pattern


def test_macros_are_told_from_text() -> None:
    """Only the two documented macros, in capitals, are macros."""
    kinds = [part.kind for part in parse("A%SERIAL%-%RAND:5%%serial%b%")]
    assert kinds == [
        PartKind.TEXT,
        PartKind.SERIAL,
        PartKind.TEXT,
        PartKind.RANDOM,
        PartKind.UNKNOWN,
        PartKind.TEXT,
        PartKind.UNKNOWN,
    ]


@pytest.mark.parametrize(
    ("pattern", "serial", "target", "name"),
    [
        ("Contoso-%SERIAL%", "PF12ABCD", Target.WINDOWS_2004, "Contoso-PF12ABCD"),
        ("Contoso-%SERIAL%", "PF12ABCD", Target.OLDER, "Contoso-F12ABCD"),
        ("ABCDEFGHIJKLMNO%SERIAL%", "PF12ABCD", Target.OLDER, "ABCDEFGHIJKLMNO"),
        ("PC-%RAND:5%", "ignored", Target.OLDER, "PC-40719"),
        ("%SERIAL%-%RAND:2%", "S" * 80, Target.WINDOWS_2004, "S" * 60 + "-40"),
        ("fixed", "S", Target.OLDER, "fixed"),
        ("", "S", Target.OLDER, ""),
    ],
)
def test_preview(pattern: str, serial: str, target: Target, name: str) -> None:
    """A serial number that is too long is cut from its start; digits are the same each time."""
    assert preview(pattern, serial, target) == name


@given(st.text("AB-", max_size=10), st.text("123XYZ", max_size=80), st.sampled_from(Target))
def test_preview_fits(text: str, serial: str, target: Target) -> None:
    """With a serial number the name never exceeds what the target takes, and ends as the serial number does."""
    name = preview(f"{text}%SERIAL%", serial, target)
    assert len(name) <= LIMITS[target]
    assert name.startswith(text)
    assert serial.endswith(name[len(text) :])


@pytest.mark.parametrize(
    ("pattern", "count"), [("PC", 1), ("PC%RAND:3%", 1000), ("%RAND:1%%RAND:1%", 100), ("%SERIAL%", None)]
)
def test_possible_names(pattern: str, count: int | None) -> None:
    """Digits multiply; serial numbers are not counted."""
    assert possible_names(pattern) == count


@pytest.mark.parametrize("fleet", [2, 3, 4])
def test_chance_equals_the_count_of_all_cases(fleet: int) -> None:
    """The chance is that which counting every possible draw gives."""
    draws = list(itertools.product(range(10), repeat=fleet))
    collisions = sum(len(set(draw)) < fleet for draw in draws)
    assert collision_chance("PC%RAND:1%", fleet) == pytest.approx(collisions / len(draws), rel=1e-12)


@given(st.integers(1, 62), st.integers(0, 400))
def test_chance_grows_with_the_fleet(digits: int, fleet: int) -> None:
    """One more device never lowers the chance, one more digit never raises it, and it stays a probability."""
    chance = collision_chance(f"%RAND:{digits}%", fleet)
    assert 0 <= chance <= collision_chance(f"%RAND:{digits}%", fleet + 1) <= 1
    assert collision_chance(f"A%RAND:{digits}%%RAND:1%", fleet) <= chance


def test_chance_at_its_ends() -> None:
    """No chance with one device or with serial numbers; certainty with a fixed name or more devices than names."""
    assert collision_chance("PC", 1) == 0
    assert collision_chance("PC", 2) == 1
    assert collision_chance("%SERIAL%", 10_000) == 0
    assert collision_chance("%RAND:1%", 11) == 1
    assert 0 < collision_chance("%RAND:62%", 2) < 1e-61


@pytest.mark.parametrize(
    ("pattern", "target", "netbios", "likeness", "is_lost"),
    [
        ("%SERIAL%", Target.OLDER, ["5CG1234ABC", "PF-3XK9T2", "19-3350-8846-19"], "apart", False),
        (
            "Contoso-%SERIAL%",
            Target.WINDOWS_2004,
            ["CONTOSO-5CG1234", "CONTOSO-PF-3XK9", "CONTOSO-0042-77"],
            "short",
            False,
        ),
        ("Contoso-%SERIAL%", Target.OLDER, ["CONTOSO-1234ABC", "CONTOSO--3XK9T2", "CONTOSO-8846-19"], "apart", False),
        ("Contoso-Lab-%SERIAL%", Target.OLDER, ["CONTOSO-LAB-ABC", "CONTOSO-LAB-9T2", "CONTOSO-LAB--19"], "cut", False),
        ("Contoso-Munich-%SERIAL%", Target.WINDOWS_11, ["CONTOSO-MUNICH-"] * 3, "short", True),
        ("Contoso-Munich-%RAND:3%", Target.WINDOWS_11, ["CONTOSO-MUNICH-"], "short", True),
        ("PC-%RAND:5%", Target.WINDOWS_11, ["PC-40719"], "apart", False),
    ],
)
def test_samples_and_what_is_said_of_them(
    pattern: str, target: Target, netbios: list[str], likeness: str, is_lost: bool
) -> None:
    """Names are told apart exactly where no sample is cut, and the warning of NetBIOS names agrees with the samples."""
    found = samples(pattern, target)
    assert [one.netbios for one in found] == netbios
    assert all(len(one.name) <= LIMITS[target] for one in found)
    assert (likeness_of(pattern, target), is_lost_in_netbios(pattern, target)) == (likeness, is_lost)
    if len(set(netbios)) < len(netbios) or is_lost:
        assert likeness != "apart"
