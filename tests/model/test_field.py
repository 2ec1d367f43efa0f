"""Fields by place."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.error import AppError, BadInput, UsageError
from app.core.secret import Secret
from app.model.field import (
    fields,
    get_field,
    move_item,
    remove_item,
    secrets,
    set_field,
    set_setting,
    with_secrets,
)
from app.model.node import Node
from app.model.project import Application, Device, Join, KeyLocation, Project, Security
from tests.model.anything import TEXT, anything

EMPTY = Project()
END = datetime(2026, 12, 30, 23, 59, 59, tzinfo=UTC)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no failure
@given(anything(TEXT.map(Secret)))
def test_every_field_can_be_read_and_set_by_its_place(project: Project) -> None:
    """Each place that a project lists reads as listed, and setting all of them to what they are changes nothing."""
    seen = set()
    for place, value in fields(project):
        assert place not in seen
        seen.add(place)
        assert get_field(project, place) == value
        # Text fields that may be None take "" as None; free settings take None as removal.
        if value is not None and value != "":
            assert set_field(project, place, value) == project


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no failure
@given(anything(TEXT.map(Secret)))
def test_secrets_can_be_taken_out_and_put_back(project: Project) -> None:
    """All secrets, those of free settings too, are found by place; emptied and put back the project is the same."""
    found = secrets(project)
    bare = with_secrets(project, dict.fromkeys(found, Secret()))
    assert not any(secrets(bare).values())
    assert secrets(bare).keys() == found.keys()
    assert with_secrets(bare, found) == project


@pytest.mark.parametrize(
    ("place", "text", "value"),
    [
        ("device.name", " PC-1 ", " PC-1 "),
        ("device.shared", "yes", True),
        ("device.shared", "OFF", False),
        ("device.hide_oobe", "0", False),
        ("device.hide_oobe", "", None),
        ("package.rank", " 7 ", 7),
        ("package.rank", "-1", -1),
        ("package.description", "", None),
        ("package.name", "", ""),
        ("account.join", "ENTRA", Join.ENTRA),
        ("account.entra.expiry", "2026-12-31", END),
        ("account.entra.expiry", " 2026-12-30T23:59:59Z ", END),
        ("account.entra.expiry", END, END),
        ("account.entra.expiry", "", None),
        ("editions", "WindowsCommon, Desktop,", ("WindowsCommon", "Desktop")),
        ("network.wifi[0].security", "wpa2-personal", Security.WPA2),
        ("certificates[0].key_location", "tpm only", KeyLocation.TPM),
        ("certificates[0].key_location", "", None),
        ("applications[0].dependencies[0].file", "a.cab", "a.cab"),
        ("account.entra.token", Secret("x"), Secret("x")),
        ("device", Device(name="x"), Device(name="x")),
        ("applications", (Application(name="x"),), (Application(name="x"),)),
        ("settings[A/B[C=D]#1x]", "", None),
    ],
)
def test_text_becomes_the_value_of_its_type(place: str, text: object, value: object) -> None:
    """Each type of field reads text as people write it, and takes a value of its own type."""
    if "#1x" in place:
        with pytest.raises(BadInput):
            set_field(EMPTY, place, text)
        return
    assert get_field(set_field(EMPTY, place, text), place) == value


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        ("device.shared", "maybe", "“maybe” is not possible for “device.shared”. Write true or false."),
        ("device.shared", "", "Write true or false."),
        ("device.shared", 1, "“int” is not possible"),
        ("device.name", None, "“NoneType” is not possible"),
        ("package.rank", "1.5", "Write a whole number."),
        ("package.rank", "1_0", "Write a whole number."),
        ("package.rank", "9" * 5000, "Write a whole number."),
        ("package.rank", True, "“bool” is not possible"),
        ("account.join", "azure", "Write “nothing”, “entra”, “directory”, “local”."),
        ("account.join", "\x1b[31m", "“\\u001b[31m” is not possible"),
        (
            "account.entra.expiry",
            "2026-02-30",
            "Write a day like 2026-12-31 or a time like 2026-12-31T23:59:59Z or nothing.",
        ),
        ("account.entra.expiry", "2026-W01-1", "Write a day"),
        ("account.entra.expiry", "0001-01-01", "Write a day"),
        ("account.entra.expiry", "2026-12-31T23:59:59", "Write a day"),
        ("account.entra.expiry", date(2026, 12, 31), "“date” is not possible"),
        ("account.entra.expiry", END.replace(tzinfo=None), "“datetime” is not possible"),
        ("account.entra.expiry", END + timedelta(milliseconds=1), "“datetime” is not possible"),
        ("account.entra.expiry", END.astimezone(timezone(timedelta(hours=1))), "“datetime” is not possible"),
        ("network.wifi", "x", "Write a list."),
        ("network.wifi", (Device(),), "“tuple” is not possible"),
        ("device", "x", "Write an object."),
        ("device", Project(), "“Project” is not possible"),
    ],
)
def test_impossible_values_are_refused(place: str, value: object, sentence: str) -> None:
    """A value that does not fit is refused with its place and what to write instead."""
    with pytest.raises(BadInput) as caught:
        set_field(EMPTY, place, value)
    assert sentence in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("device.nmae", "Did you mean “device.name”?"),
        ("network.wifi[3].sid", "Did you mean “network.wifi[3].ssid”?"),
        ("network.wifi.ssid", "Did you mean “network.wifi[0].ssid”?"),
        ("applications[1].dependencies[2].fil", "Did you mean “applications[1].dependencies[2].file”?"),
        ("nonsense", "Write one like device.name"),
        ("", "Write one like"),
        ("device.", "There is no field “device.”"),
        ("device..name", "There is no field"),
        ("device.name.x", "There is no field"),
        ("device[0]", "There is no field"),
        ("device.__class__", "There is no field"),
        ("settings", "is not possible for “settings”"),
        ("settings[]", "There is no field"),
        ("network.wifi[-1].ssid", "There is no field"),
        ("network.wifi[1].ssid", "is beyond the list, which has 0 items"),
        ("network.wifi[99999999].ssid", "There is no field"),
        ("\x1b]0;x", "There is no field “\\u001b]0;x”"),
        ("x" * 100_000, "There is no field"),
        ("settings[a//b]", "is not the address"),
        ("settings[A#2]", "has no setting"),
        ("account.entra.token", "is a secret"),
    ],
)
def test_unknown_places_are_refused(place: str, sentence: str) -> None:
    """A place that does not exist, or takes no text, is refused with the nearest one."""
    with pytest.raises(AppError) as caught:
        set_field(EMPTY, place, "Geheim")
    assert sentence in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 250


def test_lists_grow_shrink_and_move() -> None:
    """Items are added one behind the last, removed and moved; the lists of others stay."""
    project = EMPTY
    for index, name in enumerate("abc"):
        project = set_field(project, f"applications[{index}].name", name)
    project = set_field(project, "applications[1].dependencies[0].name", "d")

    def order(one: Project) -> str:
        return "".join(application.name for application in one.applications)

    assert order(remove_item(project, "applications[1]")) == "ac"
    assert order(move_item(project, "applications[0]", 2)) == "bca"
    assert order(move_item(project, "applications[2]", 0)) == "cab"
    assert get_field(remove_item(project, "applications[1].dependencies[0]"), "applications[1].dependencies") == ()
    for place in ("applications[3]", "applications", "device", "applications[9].dependencies[0]", "editions[2]"):
        with pytest.raises(UsageError):
            remove_item(project, place)
    with pytest.raises(UsageError):
        move_item(project, "applications[0]", 3)
    with pytest.raises(UsageError):
        get_field(project, "applications[3].name")


def test_free_settings_stand_where_wcd_writes_them() -> None:
    """New names are put alphabetically in upper case, items behind those of equal name; values are replaced."""
    project = EMPTY
    for address in ("b/Z", "b/A", "C", "A/User[N=2]/x", "A/User[N=1]/x", "b/m"):
        project = set_setting(project, address, "1")
    project = set_setting(project, "b/A", "2")
    assert project.settings == (
        Node(
            "A",
            None,
            (
                Node("User", None, (Node("x", "1"),), (("N", "2"),)),
                Node("User", None, (Node("x", "1"),), (("N", "1"),)),
            ),
        ),
        Node("b", None, (Node("A", "2"), Node("m", "1"), Node("Z", "1"))),
        Node("C", "1"),
    )


def test_free_setting_is_found_without_its_label() -> None:
    """An item is the same with and without the attribute that only labels it."""
    item = Node("User", None, (Node("Group", "x"),), (("UserName", "a"), ("Name", "label")))
    project = replace(EMPTY, settings=(Node("Users", None, (item,)),))
    assert get_field(project, "settings[Users/User[UserName=a]/Group]") == "x"
    changed = set_setting(project, "Users/User[UserName=a]/Group", "y")
    assert [node.text() for node in changed.settings[0].walk()] == ["", "", "y"]


def test_free_setting_is_removed_with_the_groups_it_leaves_empty() -> None:
    """Removing takes empty groups along but neither other settings nor an item, which says something by itself."""
    project = set_setting(set_setting(EMPTY, "A/B/C", "1"), "A/User[N=1]/x", "1")
    project = set_field(project, "settings[A/B/C]", None)
    assert [address for address, _ in fields(project) if address.startswith("settings")] == ["settings[A/User[N=1]/x]"]
    project = set_setting(project, "A/User[N=1]/x", None)
    assert project.settings == (Node("A", None, (Node("User", None, (), (("N", "1"),)),)),)
    assert set_setting(project, "A/User[N=1]", None).settings == ()
    with pytest.raises(UsageError, match="has no setting “A/B”"):
        set_setting(project, "A/B", None)


def test_free_settings_are_not_broken_by_a_wrong_value() -> None:
    """A group takes no value and a secret no plain text."""
    project = set_setting(set_setting(EMPTY, "A/B", "1"), "A/Password", Secret("x"))
    with pytest.raises(UsageError, match="“A” is a group"):
        set_setting(project, "A", "1")
    with pytest.raises(UsageError, match="“A/Password” is a secret"):
        set_setting(project, "A/Password", "1")
    with pytest.raises(UsageError, match="takes text"):
        set_field(project, "settings[A/B]", 1)
    assert secrets(project)["settings[A/Password]"] == Secret("x")
    with pytest.raises(UsageError):
        with_secrets(project, {"settings[A/Other]": Secret("x")})


@given(st.text(max_size=30))
def test_no_place_is_a_crash(place: str) -> None:
    """Any text as a place either names a field or is refused in a sentence."""
    with suppress(AppError):
        assert get_field(set_field(EMPTY, place, "x"), place)
