"""Logs as real devices write them give the first sentence that people need, in every form it is told in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.text import Sentence
from app.diagnose.diagnosis import Diagnosis, diagnose
from app.diagnose.explain.explanation import Sure
from app.diagnose.report import report_html, report_json
from app.diagnose.story.event_words import event_sentence
from app.diagnose.story.failure import FailureKind
from app.diagnose.story.timeline import Topic
from tests.diagnose.field_lines import HEALTHY, ID, P, managed, turn
from tests.diagnose.field_stories import GOOD, OTHERS, STORIES
from tests.diagnose.log_case import Line, as_evtx, as_xml, prov
from tests.diagnose.stories import NAME

if TYPE_CHECKING:
    from pathlib import Path


def told(tmp_path: Path, lines: list[Line]) -> Diagnosis:
    """Return the diagnosis of *lines*."""
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    return diagnose([tmp_path / "log.xml"])


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("form", ["xml", "evtx"])
def test_a_story_gives_its_first_sentence(tmp_path: Path, name: str, form: str) -> None:
    """The headline is the one expected, from XML as from a dirty .evtx, and stands at the head of every report."""
    lines, expected = STORIES[name]
    path = tmp_path / f"log.{form}"
    path.write_bytes(as_evtx(lines, dirty=True) if form == "evtx" else as_xml(lines).encode())
    found = diagnose([path])
    assert str(found.headline) == expected
    assert report_json(found)["headline"] == expected
    assert f"<h1>{expected}</h1>" in report_html(found)
    if expected in GOOD:
        assert found.is_good
    first = found.first
    if first:
        assert first.causes()
        assert first.steps()
        assert first.explanation.source or first.explanation.sure is Sure.UNKNOWN


@pytest.mark.parametrize("name", STORIES)
def test_the_order_in_the_file_tells_nothing(tmp_path: Path, name: str) -> None:
    """The event viewer exports the newest event first; the story is the same."""
    lines, expected = STORIES[name]
    assert str(told(tmp_path, lines[::-1]).headline) == expected


def test_windows_own_packages_are_kept_apart(tmp_path: Path) -> None:
    """They stand in no list of packages and in no report, but among all events for who asks for them."""
    found = told(tmp_path, STORIES["own_after_done"][0])
    assert [run.package for run in found.story.runs] == ["Depot.ppkg"]
    assert len(found.story.own) == 2
    hidden = [entry for entry in found.timeline if entry.topic is Topic.WINDOWS]
    assert [entry.event.id for entry in hidden] == [90, 20, 20]
    assert "Power.Settings" not in str(report_json(found))
    assert "Power.Settings" not in report_html(found)
    assert "Power.Settings" in str(report_json(found, everything=True))
    assert "Power.Settings" in report_html(found, everything=True)
    assert report_json(found)["windows_packages"] == 2


def test_a_healthy_log_is_good(tmp_path: Path) -> None:
    """A log of nothing but Windows' own work is told as healthy, without a package and without a restart loop."""
    found = told(tmp_path, STORIES["own_again_and_again"][0])
    assert str(found.headline) == HEALTHY
    assert report_json(found)["good"] is True
    assert report_json(found)["packages"] == []


def test_one_enrolment_that_the_sign_in_stopped_is_one_failure(tmp_path: Path) -> None:
    """The refused sign-in and the cancelled enrolment a moment later are one failure, not a join and an enrolment."""
    found = told(tmp_path, STORIES["cancelled_for_mfa"][0])
    assert [failure.kind for failure in found.failures] == [FailureKind.ENROL]
    assert len(found.failures[0].evidence) == 2


def test_the_other_codes_of_a_failure_are_told_too(tmp_path: Path) -> None:
    """One code explains the failure; each other one that is known is told by itself, with its source, in each form."""
    found = told(tmp_path, OTHERS)
    first = found.failures[0]
    assert str(first.sentence()) == (
        "The device did not join Entra ID, because the package account may not join devices."
    )
    what = "The device did not join Entra ID: the server found nothing at the requested address (HTTP 404)."
    assert [(code, str(sentence)) for code, sentence, _ in first.others()] == [(0xCAA30194, what)]
    assert json.loads(json.dumps(report_json(found)))["failures"][0]["other_codes"] == [
        {"code": "0xCAA30194", "sentence": what, "source": first.others()[0][2].source, "sure": "[INFERRED]"}
    ]
    assert f"<td>0xCAA30194</td><td>{what}</td>" in report_html(found)


def test_event_90_says_who_and_which_files(tmp_path: Path) -> None:
    """The time line tells who started a turn, with which files, or what is taken away first."""
    lines = [turn(0), turn(9, "ProvResetBoot"), turn(18, "OobeTask", r"D:\lab.ppkg"), prov(27, 90, "User", ID, ""),
             prov(99, 20, NAME, ID)]  # fmt: skip
    sentences = [str(entry.sentence) for entry in told(tmp_path, lines).timeline]
    begun = "A pass over all packages begins, started by"
    assert sentences[:4] == [
        f"{begun} Windows, idle after a sign-in (LogonIdleTask).",
        f"{begun} Windows, at the start after a reset or restart (ProvResetBoot).",
        f"{begun} OobeTask, with D:\\lab.ppkg.",
        f"{begun} a person (User), and removes {ID} first.",
    ]


def test_a_package_without_a_name_has_that_of_event_90(tmp_path: Path) -> None:
    """Where the events of a package lack its name, the files of the turn give it."""
    lines = [turn(0, "User", r"E:\Depot.ppkg"), prov(1, 20), prov(9, 21)]
    assert str(told(tmp_path, lines).headline) == "“Depot.ppkg” was applied without a failure."


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("fake_policy", "harmless"),
        ("pin_skipped", "the person skipped setting up a PIN"),
        ("hello_not_offered", "this is usual"),
        ("cache_note", "not an error"),
    ],
)
def test_what_is_no_trouble_is_said_to_be_none(tmp_path: Path, name: str, words: str) -> None:
    """Events that look like errors and are none say so, and do not stand out in the time line."""
    entries = told(tmp_path, STORIES[name][0]).timeline
    assert words in str(entries[-1].sentence)
    assert not entries[-1].is_failure


def test_the_field_that_is_a_code_is_told_as_one(tmp_path: Path) -> None:
    """The credential type of event 76 is told beside the code, and not among the codes."""
    found = told(tmp_path, STORIES["credential"][0])
    assert found.failures[0].codes == [0x80180014]
    assert str(found.timeline[0].sentence) == (
        "Automatic enrolment in device management failed (0x80180014; credential 0x1)."
    )


def test_an_autopilot_stage_is_named(tmp_path: Path) -> None:
    """The number of the stage is told in words; an unknown one as its number."""
    lines = [Line(1, P, 301, 2, {"State": "3", "HRESULT": "0x801C0003"}), Line(2, P, 303, 4, {"State": "9"})]
    sentences = [str(entry.sentence) for entry in told(tmp_path, lines).timeline]
    assert sentences == [
        "Autopilot failed at a stage: joining Entra ID (0x801C0003).",
        "Autopilot reached a stage: 9.",
    ]


def test_an_event_without_a_sentence_tells_its_fields(tmp_path: Path) -> None:
    """An event without a sentence of its own is told with provider, number and fields; secrets stay hidden."""
    lines = [
        managed(1, 821, Message1="first", Message2="second", HexInt3="0x5", HRESULT="-2147024891"),
        managed(2, 9999, Password="Depot.2026", Reason="x"),
        prov(3, 1000, "Depot"),
    ]
    found = told(tmp_path, lines)
    assert [str(event_sentence(entry.event)) for entry in found.timeline] == [
        "Device management, error 821: Message1 first; Message2 second; HexInt3 0x5; HRESULT 0x80070005.",
        "Device management, error 9999: Password •••; Reason x.",
        "Management service of provisioning, event 1000: Message1 Depot.",
    ]
    assert isinstance(found.timeline[0].sentence, Sentence)
