"""Reading and searching the manual."""

from __future__ import annotations

import pytest

from app.core.error import UsageError
from app.jobs.manual.manual import ManualOrder, SearchOrder, read_manual, search_manual, topic_text
from app.jobs.manual.page import Page, escape, plain
from tests.jobs.manual.pages import manual

PAGE = Page(
    "made",
    "# Title {#top}\n\nOne *word*.\n\n![A picture](x.png)\n\n## Part {#part}\n\n```sh\n# no heading {#no}\n```\n\n"
    "### Below {#below}\n\nDeep, with [a link](other.md#there) and `code`.\n\n## Last {#last}\n\nEnd.\n",
)


def test_sections() -> None:
    """Headings make sections, a comment in code does not; a part has all that is below it."""
    assert [(one.level, one.title, one.anchor) for one in PAGE.sections()] == [
        (1, "Title", "top"),
        (2, "Part", "part"),
        (3, "Below", "below"),
        (2, "Last", "last"),
    ]
    assert PAGE.title == "Title"
    assert "Below" in PAGE.part("part")
    assert "End" not in PAGE.part("part")
    assert PAGE.part("nowhere") == PAGE.part("") == ""


def test_plain_text() -> None:
    """A terminal gets no addresses, no pictures, no targets of links; code is indented."""
    text = plain(PAGE.text)
    assert "    # no heading {#no}" in text
    assert text.count("{#") == 1
    assert "One word." in text
    assert "x.png" not in text
    assert "Deep, with a link and code." in text


@pytest.mark.parametrize("text", ["a | b", "`tick`", "*star* _line_", "<b>", "[a](b)", "{place}", "# head", "a\\b"])
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    """What the program says of itself is no Markdown."""
    assert plain(f"x {escape(text)}") == f"x {text}"


def test_search() -> None:
    """All words must be there, in any order and without accents; headings come first."""
    whole = manual("fr")
    hits = search_manual(SearchOrder(manual=whole, words="REVOQUER cle"))
    assert (hits[0].topic, hits[0].anchor) == ("tokens", "revoke")
    assert all("clé" in hit.excerpt or "clé" in hit.title or hit.excerpt for hit in hits)
    assert search_manual(SearchOrder(manual=whole, words="zebra crossing")) == ()
    assert search_manual(SearchOrder(manual=whole, words="  ")) == ()


def test_topics() -> None:
    """A page or a part of it is found by its name, others are refused; an unknown language is English."""
    whole = manual("en")
    assert topic_text(whole, "tokens#renew")[1].startswith("## Renew")
    assert topic_text(whole, "tokens")[0].title == "Tokens and tenants"
    for name in ("nothing", "tokens#nothing", ""):
        with pytest.raises(UsageError):
            topic_text(whole, name)
    assert read_manual(ManualOrder(language="de")).language == "en"
    assert read_manual(ManualOrder()).page("commands") is None
