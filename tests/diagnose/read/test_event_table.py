"""The table of events: every one has words, every field its meaning, and nothing depends on how a log is written."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from app.core.masking import is_secret_name
from app.diagnose.diagnosis import diagnose
from app.diagnose.read import provider
from app.diagnose.read.event import Event
from app.diagnose.read.event_table import RESOURCE, Role, all_events, event_facts, named_values, read_event
from app.diagnose.read.provider import known_name
from app.diagnose.story.event_words import event_sentence
from tests.child import run_process
from tests.diagnose.log_case import START
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

PROVIDERS = (provider.PROVISIONING, provider.MODERN, provider.REGISTRATION, provider.AAD, provider.MANAGEMENT)
LISTS = REPOSITORY.parent / "shared" / "event-fields"


def event(owner: str, number: int, **data: str) -> Event:
    """Return an event of *owner*."""
    return Event(when=START, provider=owner, channel="", id=number, level=0, computer="", record=1, data=data)


@pytest.mark.parametrize("owner", PROVIDERS)
def test_every_event_has_words(owner: str) -> None:
    """Each event of a provider gives a whole sentence, with all its fields filled and with none at all."""
    numbers = all_events(owner)
    assert len(numbers) > 100
    for number in numbers:
        facts = event_facts(owner, number)
        assert facts is not None
        filled = {name: "0x8ABC1234" if role is Role.RESULT else "7" for name, role in facts.fields}
        for data in (filled, {}):
            text = str(event_sentence(event(owner, number, **data)))
            assert "{" not in text
            assert len(text) > 10


@pytest.mark.parametrize("owner", PROVIDERS)
def test_only_fields_of_results_are_codes(owner: str) -> None:
    """Whatever an event is: numbers in its other fields are no codes, and the one in its result is."""
    for number in all_events(owner):
        facts = event_facts(owner, number)
        assert facts is not None
        data = {name: "0x80180014" if role is Role.RESULT else "0x1" for name, role in facts.fields}
        codes = event(owner, number, **data).codes()
        assert codes == ((0x80180014,) if Role.RESULT in dict(facts.fields).values() else ()), (owner, number)


@pytest.mark.parametrize("owner", PROVIDERS)
def test_secrets_in_fields_stay_hidden(owner: str) -> None:
    """Whatever field a token stands in, and whatever a field with the name of a secret holds, no sentence shows it."""
    token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJkZXBvdCJ9.c2lnbmF0dXJl"
    for number in all_events(owner):
        facts = event_facts(owner, number)
        assert facts is not None
        texts = [name for name, role in facts.fields if role in (Role.TEXT, Role.NODE)]
        assert token[:20] not in str(event_sentence(event(owner, number, **dict.fromkeys(texts, token))))
        named = {name: "Depot.2026" for name in texts if is_secret_name(name)}
        assert "Depot.2026" not in str(event_sentence(event(owner, number, **named)))


@pytest.mark.parametrize("number", [400, 404, 450, 454])
def test_answers_of_csps_have_their_code_in_a_number(number: int) -> None:
    """Where a CSP answered there is no HRESULT; the number beside the node is the code."""
    data = {"Message5": "./Vendor/MSFT/X", "HexInt1": "0x86000002", "InternalCmdType": "3"}
    assert event(provider.MANAGEMENT, number, **data).codes() == (0x86000002,)


@pytest.mark.parametrize("number", [76, 8765])
def test_a_number_is_a_code_only_if_it_can_be_none_else(number: int) -> None:
    """Of an event of another version, or nobody's, a number counts as a code if it has the form of an error."""
    assert event(provider.MANAGEMENT, number, HexInt1="0x00000001").codes() == ()
    assert event(provider.MANAGEMENT, number, HexInt1="0x80180013").codes() == (0x80180013,)
    both = event(provider.MANAGEMENT, number, HexInt1="0x80180013", HRESULT="0x80190190")
    assert both.codes() == (0x80190190, 0x80180013)


@pytest.mark.parametrize(
    "name",
    [
        "microsoft-windows-user device registration",
        "Microsoft-Windows-User_Device_Registration",
        "User Device Registration",
        "Microsoft-Windows-UserDeviceRegistration/Admin",
    ],
)
def test_a_provider_is_known_however_it_is_written(name: str) -> None:
    """Exports and tools write names of providers in their own way."""
    assert known_name(name) == provider.REGISTRATION


def test_a_provider_without_a_name_is_known_by_its_channel_or_number() -> None:
    """A log may name the channel or the GUID alone; what is not ours keeps its name."""
    assert known_name("", channel="Microsoft-Windows-AAD/Operational") == provider.AAD
    assert (
        known_name("", channel="Microsoft-Windows-ModernDeployment-Diagnostics-Provider%4Autopilot") == provider.MODERN
    )
    assert known_name("", guid="{ED8B9BD3-F66E-4FF2-B86B-75C7925F72A9}") == provider.PROVISIONING
    assert known_name("Microsoft-Windows-Bits-Client", channel="Microsoft-Windows-AAD/Operational") not in PROVIDERS


_SYSTEM = (
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider {name}/>"
    "<EventID>76</EventID>{level}<TimeCreated SystemTime='2026-10-01T08:10:00Z'/><EventRecordID>1</EventRecordID>"
    "<Channel>Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin</Channel>"
    "<Computer>PC-1</Computer></System><EventData>{data}</EventData></Event>"
)
_NAMED = "<Data Name='HexInt1'>0x1</Data><Data Name='HRESULT'>0x80180013</Data>"


@pytest.mark.parametrize(
    ("name", "level", "data"),
    [
        ("Name='MICROSOFT-WINDOWS-DeviceManagement-Enterprise-Diagnostics-Provider'", "<Level>2</Level>", _NAMED),
        ("", "<Level>2</Level>", _NAMED),
        ("Name=''", "", _NAMED),
        ("Name='Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider'", "<Level>Error</Level>", _NAMED),
        (f"Name='{provider.MANAGEMENT}'", "<Level>2</Level>", "<Data>0x1</Data><Data>0x80180013</Data>"),
        (f"Name='{provider.MANAGEMENT}'", "<Level>2</Level>", "<Data Name='HRESULT'>2149056531</Data>"),
    ],
)
def test_what_a_log_leaves_out_is_known_from_the_table(tmp_path: Path, name: str, level: str, data: str) -> None:
    """Without the name of the provider, the level or the names of fields an event says the same."""
    (tmp_path / "log.xml").write_text(_SYSTEM.format(name=name, level=level, data=data), encoding="utf-8")
    found = diagnose([tmp_path / "log.xml"])
    assert str(found.headline) == "The device was not enrolled, because the limit of devices is reached."
    assert found.timeline[0].is_failure


def test_values_are_named_only_where_they_fit() -> None:
    """Another number of values than the table has fields is another version of the event: names would be guesses."""
    three = {"Data": "a", "Data#2": "b", "Data#3": "c"}
    assert named_values(provider.MANAGEMENT, 76, three) == three
    assert named_values(provider.MANAGEMENT, 76, {"HexInt1": "0x1"}) == {"HexInt1": "0x1"}
    assert named_values("Other", 76, three) == three


@pytest.mark.parametrize("line", ["", "loud HRESULT=result", "error HRESULT=nonsense"])
def test_a_line_that_means_nothing_is_refused(line: str) -> None:
    """The maker of the table checks each line by reading it."""
    with pytest.raises(ValueError, match=r".*"):
        read_event(line)


@pytest.mark.skipif(not LISTS.is_dir(), reason="the lists of fields are not beside the checkout (shared/event-fields)")
def test_the_table_is_what_its_maker_makes(tmp_path: Path) -> None:
    """The table in the repository comes from the lists by the program that is said to make it."""
    target = tmp_path / "events.json"
    command = [sys.executable, str(REPOSITORY / "installer" / "make_events.py"), str(LISTS), "--output", str(target)]
    run_process(command, check=True)
    assert target.read_bytes() == RESOURCE.read_bytes()
