"""Each story gives the first sentence that a person needs, whichever file it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.text import Sentence
from app.diagnose.diagnosis import diagnose
from app.diagnose.explain.explanation import Sure
from app.diagnose.explain.table import all_explanations
from app.diagnose.story.failure import FailureKind
from app.diagnose.story.story import RunOutcome
from tests.diagnose.log_case import as_evtx, as_xml, group, package, prov
from tests.diagnose.stories import NAME, STORIES, failed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("form", ["xml", "evtx"])
def test_a_story_gives_its_first_sentence(tmp_path: Path, name: str, form: str) -> None:
    """The headline of each story is the one expected, from XML as from a dirty .evtx."""
    lines, expected = STORIES[name]
    path = tmp_path / f"log.{form}"
    path.write_bytes(as_evtx(lines, dirty=True) if form == "evtx" else as_xml(lines).encode())
    found = diagnose([path])
    assert str(found.headline) == expected
    assert found.unread == []
    assert found.computers == ["DEPOT-01"]
    assert found.is_good == (name in ("success", "overcome"))


@pytest.mark.parametrize("name", [name for name in STORIES if name not in ("success", "overcome", "unfinished")])
def test_a_failure_tells_cause_remedy_and_evidence(tmp_path: Path, name: str) -> None:
    """Each failure has causes, steps, a mark of how sure it is, and events that show it."""
    (tmp_path / "log.xml").write_text(as_xml(STORIES[name][0]), encoding="utf-8")
    first = diagnose([tmp_path]).first
    assert first is not None
    assert first.causes()
    assert first.steps()
    assert first.evidence
    assert first.explanation.sure is Sure.UNKNOWN or first.explanation.source
    assert "{" not in "".join(str(text) for text in (first.sentence(), *first.causes(), *first.steps()))


def test_newest_first_exports_tell_the_same(tmp_path: Path) -> None:
    """The event viewer exports the newest event first; the story is the same."""
    lines, expected = STORIES["token_expired"]
    (tmp_path / "log.xml").write_text(as_xml(reversed(lines)), encoding="utf-8")
    assert str(diagnose([tmp_path / "log.xml"]).headline) == expected


def test_several_logs_make_one_story(tmp_path: Path) -> None:
    """The package's log and that of the sign-in together name the cause that neither names alone."""
    lines, expected = STORIES["mfa"]
    paths = []
    for number, provider in enumerate(dict.fromkeys(line.provider for line in lines)):
        paths.append(tmp_path / f"{number}.evtx")
        paths[-1].write_bytes(as_evtx([line for line in lines if line.provider == provider]))
    assert str(diagnose(paths[:1]).headline) != expected
    found = diagnose(paths)
    assert str(found.headline) == expected
    assert len(found.failures) == 1


def test_the_same_log_twice_counts_once(tmp_path: Path) -> None:
    """An event that stands in two files is told once."""
    lines, _ = STORIES["success"]
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_text(as_xml(lines), encoding="utf-8")
    assert len(diagnose([tmp_path]).timeline) == len(lines)


def test_a_group_fails_but_the_package_ends(tmp_path: Path) -> None:
    """A failed settings group stays a failure although the package says that it is done."""
    lines = package(
        *group(5, "PowerSettings", "MCSF/Power/Controls"),
        prov(20, 12, "Policies", "Policy/Config/Camera/AllowCamera", hresult="0x86000002"),
        end=prov(60, 21, NAME),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    found = diagnose([tmp_path / "log.xml"])
    assert str(found.headline) == (
        "This Windows does not know a setting of “Depot.ppkg”: Policy/Config/Camera/AllowCamera."
    )
    run = found.story.runs[0]
    assert (run.outcome, run.groups_done, run.groups_failed) == (RunOutcome.DONE, 1, 1)


def test_the_same_failure_again_and_again_is_told_once(tmp_path: Path) -> None:
    """Windows tries again at each pass; one failure is left, with all of them as evidence."""
    lines = [
        line
        for turn in range(5)
        for line in (
            prov(turn * 9000, 20, NAME, "{6b1f0c5a-1111-4222-8333-444455556666}"),
            prov(turn * 9000 + 1, 12, "Policies", "Policy/Config/A/B", hresult="0x80070057"),
            prov(turn * 9000 + 2, 22, NAME, hresult="0x80070057"),
        )
    ]
    (tmp_path / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    found = diagnose([tmp_path / "log.xml"])
    assert [failure.kind for failure in found.failures] == [FailureKind.GROUP]
    assert len(found.failures[0].evidence) == 10


def test_an_unknown_code_says_what_its_number_says(tmp_path: Path) -> None:
    """Of a code in no table the facility is told, and nothing is made up."""
    (tmp_path / "log.xml").write_text(as_xml(package(end=failed("0x80090305"))), encoding="utf-8")
    first = diagnose([tmp_path / "log.xml"]).first
    assert first is not None
    assert str(first.generic()) == "It comes from the security and certificate part of Windows."
    assert first.explanation.sure is Sure.UNKNOWN


def test_tables_are_sound() -> None:
    """Keys are unique, each entry can be found, and all its texts can be filled."""
    entries = all_explanations()
    assert len({entry.key for entry in entries}) == len(entries)
    values = dict.fromkeys(("package", "group", "node", "code", "exit", "count", "sign", "what", "http"), "x")
    for entry in entries:
        assert entry.codes or entry.signs or entry.areas, entry.key
        assert entry.sure is Sure.UNKNOWN or entry.source, entry.key
        for text in (entry.meaning, *entry.causes, *entry.steps):
            assert str(Sentence(text, {**values, "reason": "A reason."})).endswith("."), text
