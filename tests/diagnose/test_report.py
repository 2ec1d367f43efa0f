"""The time line can be filtered and searched, and reports for tickets are whole and escaped."""

from __future__ import annotations

import json
from datetime import timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from app.diagnose.checklist import CHECKLIST
from app.diagnose.diagnosis import diagnose
from app.diagnose.explain.explanation import Sure
from app.diagnose.explain.table import all_explanations
from app.diagnose.match import match_project
from app.diagnose.report import report_html, report_json
from app.diagnose.story.timeline import Topic, filter_timeline
from tests.diagnose.log_case import START, as_xml, package, prov
from tests.diagnose.stories import NAME, STORIES
from tests.diagnose.test_match import PROJECT

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.text import Sentence
    from app.diagnose.diagnosis import Diagnosis

ALLOWED = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "table", "tr", "td", "ol", "li"}


def told(tmp_path: Path, name: str) -> Diagnosis:
    """Return the diagnosis of the story *name*."""
    (tmp_path / "log.xml").write_text(as_xml(STORIES[name][0]), encoding="utf-8")
    return diagnose([tmp_path / "log.xml"])


class _Tags(HTMLParser):
    """Checks that tags are closed in order, and collects them with the texts."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not any(name in ("src", "href") or name.startswith("on") for name, _ in attrs)
        self.seen.add(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_time_line_is_filtered_and_searched(tmp_path: Path) -> None:
    """Topics, failures, times and words narrow the time line; words are found in values too, in any order."""
    entries = told(tmp_path, "token_expired").timeline
    assert {entry.topic for entry in entries} == {Topic.PACKAGE, Topic.SETTING, Topic.JOIN}
    assert {entry.topic for entry in filter_timeline(entries, topics={Topic.JOIN})} == {Topic.JOIN}
    assert {entry.is_failure for entry in entries} == {True, False}
    assert {entry.is_failure for entry in filter_timeline(entries, only_failures=True)} == {True}
    assert len(filter_timeline(entries, text="bprt SETTINGS")) == 2
    assert len(filter_timeline(entries, text="clientcache")) == 1
    assert filter_timeline(entries, text="nothing like it") == []
    half = START + timedelta(seconds=15)
    assert len(filter_timeline(entries, since=half)) + len(filter_timeline(entries, until=half)) >= len(entries)


def test_search_is_in_the_language_shown(tmp_path: Path) -> None:
    """Words are looked for in what the person sees."""
    entries = told(tmp_path, "success").timeline

    def french(sentence: Sentence) -> str:
        return str(sentence).replace("is done", "est terminé")

    assert len(filter_timeline(entries, text="TERMINE", show=french)) == 2


def test_json_is_plain_and_whole(tmp_path: Path) -> None:
    """The report for programs is plain JSON with the failure, its code, causes, evidence and field."""
    found = told(tmp_path, "device_cap")
    match_project(found, PROJECT)
    data = json.loads(json.dumps(report_json(found)))
    (failure,) = data["failures"]
    assert failure["key"] == "device_cap"
    assert failure["code"] == "0x80180013"
    assert failure["sure"] == "[doc]"
    assert len(failure["causes"]) >= 1
    assert failure["evidence"][0]["event"].startswith("DeviceManagement-Enterprise-Diagnostics-Provider 76 #")
    assert data["headline"] == STORIES["device_cap"][1]
    assert data["good"] is False
    assert data["packages"][0]["outcome"] == "done"
    assert data["match"]["same_package"] is True
    assert len(data["timeline"]) == len(STORIES["device_cap"][0])


def test_html_stands_alone_and_is_escaped(tmp_path: Path) -> None:
    """The report for people has no scripts and no outside parts, and what a log says cannot become a tag."""
    name = r"C:\x\<script>alert(1)</script>.ppkg"
    lines = package(
        prov(5, 12, "<img src=x onerror=alert(1)>", "A&B/\"C'", hresult="0x80070005"),
        name=name,
        end=prov(9, 22, name, hresult="0x80070005"),
    )
    (tmp_path / "log.xml").write_text(as_xml(lines))
    found = diagnose([tmp_path / "log.xml"])
    match_project(found, PROJECT)
    page = report_html(found, "fr")
    tags = _Tags()
    tags.feed(page)
    assert tags.open == []
    assert tags.seen <= ALLOWED
    assert '<html lang="fr">' in page
    assert "<img src=x onerror=alert(1)>" in tags.texts
    assert "0x80070005" in tags.texts


def test_html_is_in_the_language_of_the_person(tmp_path: Path) -> None:
    """Every text of ours goes through the function that shows sentences."""
    found = told(tmp_path, "mfa")
    names = {text for failure in found.failures for text in (failure.explanation.source, failure.said())}
    page = report_html(found, "fr", lambda sentence: f"«{sentence.template[:9]}»")
    tags = _Tags()
    tags.feed(page)
    ours = [text for text in tags.texts if text.strip() and " " in text.strip() and not text.startswith(("«", "body{"))]
    ours = [text for text in ours if text not in names]
    assert not [text for text in ours if text.strip()[0].isalpha() and "#" not in text and "[" not in text], ours


def test_a_report_of_device_management_is_taken(tmp_path: Path) -> None:
    """MDMDiagReport.xml gives facts, multivariant conditions, and its errors as failures."""
    (tmp_path / "MDMDiagReport.xml").write_text(
        "<MDMEnterpriseDiagnosticsReport><SystemInformation><OSVersion>10.0.22631</OSVersion></SystemInformation>"
        "<Multivariant><Condition><Name>ProcessorType</Name><Value>1</Value></Condition></Multivariant>"
        "<Enrollments><Enrollment><Id>1</Id><LastHRESULT>-2145910765</LastHRESULT></Enrollment></Enrollments>"
        "</MDMEnterpriseDiagnosticsReport>"
    )
    found = diagnose([tmp_path / "MDMDiagReport.xml"])
    (report,) = found.reports
    assert report.facts == (("OSVersion", "10.0.22631"),)
    assert report.conditions == (("ProcessorType", "Value=1"),)
    assert str(found.headline) == "The device was not enrolled, because the limit of devices is reached."
    assert json.dumps(report_json(found))
    assert "—" in report_html(found)


def test_the_checklist_has_what_is_needed() -> None:
    """The checklist names the main log, the tool that collects, and the key for the first start."""
    text = "\n".join(f"{step.text}\n{step.command}" for part in CHECKLIST for step in part.steps)
    for word in (
        "Provisioning-Diagnostics-Provider/Admin",
        "mdmdiagnosticstool",
        "five times",
        "Shift+F10",
        "dsregcmd",
    ):
        assert word in text
    assert len({part.key for part in CHECKLIST}) == len(CHECKLIST)


def test_the_package_is_named_without_its_folder(tmp_path: Path) -> None:
    """People know a package by its file name, not by the folder Windows copied it to."""
    assert told(tmp_path, "success").story.runs[0].package == "Depot.ppkg"
    assert NAME.endswith("Depot.ppkg")


def test_sources_are_for_people() -> None:
    """What is shown as a source names something public: no file of our notes, and no mark in brackets."""
    sources = [entry.source for entry in all_explanations()]
    sources += [step.source for part in CHECKLIST for step in part.steps]
    assert sum(map(bool, sources)) > 40
    assert [text for text in sources if ".md" in text or "[" in text] == []


def test_the_page_tells_how_sure_it_is_in_words(tmp_path: Path) -> None:
    """The HTML report has the words of the window and the command line, and not the marks of our notes."""
    diagnosis = told(tmp_path, "token_expired")
    page = report_html(diagnosis)
    assert diagnosis.failures[0].explanation.sure.words in page
    assert [mark for mark in Sure if mark in page] == []
