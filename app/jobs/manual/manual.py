"""The manual in one language: the pages that were written, and those that the program writes about itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from app.catalogue.search import folded
from app.core.error import AppError, UsageError
from app.core.resource import resource
from app.core.text import ENGLISH, LANGUAGES, N_
from app.jobs.manual.page import Page, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

FOLDER: Final = resource("manual")
COMMANDS: Final = "commands"
CHECKS: Final = "checks"
TOPICS: Final = (
    "start",
    "desktop",
    "kiosk",
    "hololens",
    "hub",
    "advanced",
    "tokens",
    "protect",
    "deliver",
    "apply",
    "diagnose",
    "batch",
    "files",
    "security",
    "questions",
    COMMANDS,
    CHECKS,
)
"""All pages, in the order of the table of contents. The last two are written by the program."""

_AROUND: Final = 60
"""Characters shown before a word that was found."""

_EXCERPT: Final = 180


@dataclass(frozen=True, kw_only=True, slots=True)
class ManualOrder:
    """Which manual is read. *commands* writes the page of all commands; without it that page is left out."""

    language: str = ENGLISH
    commands: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True)
class Searched:
    """One section as it is searched: its words without case and accents, and as they are shown."""

    topic: str
    page: str
    anchor: str
    title: str
    text: str
    folded_title: str
    folded_text: str
    folded_all: str


@dataclass(frozen=True, slots=True)
class Manual:
    """All pages in one language, and what is searched of them."""

    language: str
    pages: tuple[Page, ...]
    index: tuple[Searched, ...]

    def page(self, topic: str) -> Page | None:
        """Return the page *topic*; None where there is none."""
        return next((page for page in self.pages if page.topic == topic), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchOrder:
    """What is looked for: *words*, in any order and blind to case and accents; all must stand in one section."""

    manual: Manual
    words: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that was found: its page, its address there ("" for the whole page), and some words around."""

    topic: str
    page: str
    anchor: str
    title: str
    excerpt: str


def read_manual(order: ManualOrder) -> Manual:
    """Return the manual in the language of *order*, English where there is none in it.

    :raises AppError: a page cannot be read: the installation is damaged.
    """
    language = order.language if order.language in LANGUAGES else ENGLISH
    pages = []
    for topic in TOPICS:
        if topic == COMMANDS:
            if order.commands is not None:
                pages.append(Page(topic, order.commands(language)))
        elif topic == CHECKS:
            from app.jobs.manual.checks import checks_page

            pages.append(Page(topic, checks_page(language)))
        else:
            pages.append(read_page(language, topic))
    return Manual(language, tuple(pages), tuple(_searched(pages)))


def topic_text(manual: Manual, name: str) -> tuple[Page, str]:
    """Return the page that *name* means (``tokens``, or ``tokens#renew`` for a part of it), and the text asked for.

    :raises UsageError: there is no such page, or no such part of it.
    """
    topic, _, anchor = name.partition("#")
    page = manual.page(topic)
    if page is None:
        raise UsageError(
            N_("Error", "The manual has no page of this name. Write “ppkg manual” to see all of them."),
        )
    text = page.part(anchor) if anchor else page.text
    if not text:
        raise UsageError(
            N_("Error", "This page of the manual has no such part. Write “ppkg manual {topic}” to see it whole."),
            topic=topic,
        )
    return page, text


def search_manual(order: SearchOrder) -> tuple[Hit, ...]:
    """Return the sections that have all the words: first those with a word in the heading, in the order of pages."""
    words = folded(order.words).split()
    if not words:
        return ()
    found = [one for one in order.manual.index if all(word in one.folded_all for word in words)]
    found.sort(key=lambda one: -sum(word in one.folded_title for word in words))  # a stable sort: then by their order
    return tuple(Hit(one.topic, one.page, one.anchor, one.title, _excerpt(one, words)) for one in found)


def _searched(pages: Sequence[Page]) -> Iterator[Searched]:
    for page in pages:
        name = page.title
        for section in page.sections():
            text = " ".join(plain(section.text).split())
            title, words = folded(section.title), folded(text)
            whole = f"{folded(name)} {title} {words}"
            yield Searched(page.topic, name, section.anchor, section.title, text, title, words, whole)


def _excerpt(section: Searched, words: list[str]) -> str:
    """Return some of the text of *section* around the first of *words* in it."""
    line = section.text
    found = [place for word in words if (place := section.folded_text.find(word)) >= 0]
    start = max(0, min(found, default=0) - _AROUND)
    start = line.find(" ", start) + 1 if start else 0
    return f"{'… ' if start else ''}{line[start : start + _EXCERPT]}{'…' if len(line) > start + _EXCERPT else ''}"


@cache
def read_page(language: str, topic: str) -> Page:
    """Return the page *topic* that was written in *language*; it is read once.

    :raises AppError: it cannot be read: the installation is damaged.
    """
    try:
        return Page(topic, (FOLDER / language / f"{topic}.md").read_text(encoding="utf-8"))
    except OSError as error:
        raise AppError(
            N_("Error", "The page {topic} of the manual cannot be read: {reason}. Install the program again."),
            topic=topic,
            reason=error.strerror,
        ) from error
