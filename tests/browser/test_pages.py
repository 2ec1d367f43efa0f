"""Every page that the program makes for a browser opens in one, and is fit for people."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from app.catalogue.cloud import DEFAULT, cloud_of
from app.core.text import Sentence, written
from app.deliver.sheet.page import sheet_html
from app.diagnose.diagnosis import diagnose
from app.diagnose.report import report_html
from app.enrol.demo import pages
from app.enrol.sign_in.listener_page import ListenerPage, page
from app.enrol.tenant.checklist import CHECKS
from app.enrol.tenant.checklist_page import CheckAnswer, ChecklistFacts, checklist_html
from tests.browser.judge import problems
from tests.deliver.sheet_case import fullest_sheet
from tests.diagnose.log_case import as_xml
from tests.diagnose.stories import STORIES
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.browser.chromium import Chromium

LANGUAGES = ("en", "fr")
PAPERS = {"A4": (21.0, 29.7), "Letter": (21.59, 27.94)}
"""Width and height in centimetres."""

LONG = "AADSTS50011: " + "x" * 400
"""What a service may say."""


def of_demo(language: str) -> Iterator[str]:
    """Yield the pages of the demo tenant."""
    for answer in (
        pages.choose_page({"state": LONG, "claims": "acrs"}, language),
        pages.code_page(language, wrong=True),
        pages.done_page(language, declined=False),
        pages.done_page(language, declined=True),
        pages.failed_page(LONG, language),
    ):
        yield answer.body.decode()


def of_listener(language: str) -> Iterator[str]:
    """Yield the pages at which a sign-in ends."""
    for kind in ListenerPage:
        if kind is not ListenerPage.NOTHING:
            yield page(kind, language, detail=LONG).partition(b"\r\n\r\n")[2].decode()


def checklist(language: str) -> str:
    """Return a checklist on which each kind of answer stands."""
    answers = {"role": CheckAnswer(True, Sentence("{names}", {"names": LONG})), "consent": CheckAnswer(False)}
    facts = ChecklistFacts(
        cloud=cloud_of(DEFAULT),
        tenant="contoso.example",
        account="a" * 80,
        made=datetime(2027, 1, 1, tzinfo=UTC),
        answers=answers,
        ticks={"mdm_scope": date(2027, 1, 1)},
    )
    return checklist_html(language, facts)


def report(language: str, folder: Path) -> str:
    """Return a report for a ticket of a device on which much failed."""
    (folder / "log.xml").write_text(as_xml(STORIES["token_expired"][0]), encoding="utf-8")
    return report_html(diagnose([folder / "log.xml"]), language, lambda text: written(text, language))


def made(kind: str, language: str, folder: Path) -> list[str]:
    """Return the pages of a *kind*."""
    match kind:
        case "demo":
            return [*of_demo(language)]
        case "listener":
            return [*of_listener(language)]
        case "checklist":
            return [checklist(language)]
        case "report":
            return [report(language, folder)]
        case _:
            return [sheet_html(fullest_sheet(), language)]


@pytest.mark.parametrize("kind", ["demo", "listener", "checklist", "sheet", "report"])
def test_pages_are_fit_for_people(chromium: Chromium, tmp_path: Path, kind: str) -> None:
    """Title, language, one heading, labels, contrast in both schemes, no scrolling sideways, a quiet console."""
    wrong = []
    for language in LANGUAGES:
        for number, text in enumerate(made(kind, language, tmp_path)):
            path = tmp_path / f"{language}-{number}.html"
            path.write_text(text, encoding="utf-8")
            chromium.open(path.as_uri())
            wrong += [f"{path.name}: {each}" for each in problems(chromium, language)]
    assert wrong == []


@pytest.mark.parametrize("paper", PAPERS)
def test_the_sheet_is_one_page_of_paper(chromium: Chromium, tmp_path: Path, paper: str) -> None:
    """As much as a sheet can hold fits one page, printed by a browser too."""
    for language in LANGUAGES:
        (tmp_path / "sheet.html").write_text(sheet_html(fullest_sheet(), language), encoding="utf-8")
        chromium.open((tmp_path / "sheet.html").as_uri())
        assert len(re.findall(rb"/Type\s*/Page\b", chromium.print(*PAPERS[paper]))) == 1, language


def test_the_links_of_the_checklist(chromium: Chromium, tmp_path: Path) -> None:
    """Each link of the page leads, when it is clicked, to where the check says, whole up to its last character."""
    cloud = cloud_of(DEFAULT)
    (tmp_path / "checklist.html").write_text(checklist_html("en", ChecklistFacts(cloud=cloud)), encoding="utf-8")
    for link in dict.fromkeys(check.link(cloud) for check in CHECKS):
        chromium.open((tmp_path / "checklist.html").as_uri())
        chromium.follow(link)
        assert chromium.visited[-2] == link


def test_a_worker_from_the_disk(chromium: Chromium, tmp_path: Path) -> None:
    """What the site of the manual searches with, works in pages that are opened from the disk, without a server."""
    (tmp_path / "worker").mkdir()
    (tmp_path / "worker" / "library.js").write_text("const twice = number => 2 * number", encoding="utf-8")
    (tmp_path / "worker" / "search.js").write_text(
        """addEventListener("message", async ({ data }) => {
            await importScripts(document.querySelector("script[src]").src.replace("search", "library"))
            postMessage("IFrameWorker" in parent ? twice(data) : 0)
        })""",
        encoding="utf-8",
    )
    script = (REPOSITORY / "installer" / "iframe-worker.js").as_uri()
    (tmp_path / "page.html").write_text(
        f"""<!doctype html><script src="{script}"></script><body><script>
        const worker = new Worker("worker/search.js")
        worker.addEventListener("message", event => document.title = event.data)
        worker.postMessage(21)</script>""",
        encoding="utf-8",
    )
    chromium.open((tmp_path / "page.html").as_uri())
    chromium.see_title("42")
    assert chromium.complaints() == []
