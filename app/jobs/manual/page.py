"""A page of the manual as its Markdown file has it: its title, its sections, and what stays of it as plain text.

All pages keep to a part of Markdown that Qt, the site and a terminal show alike: headings with an address of their own
(``## Renew {#renew}``), paragraphs, lists, tables, quotations, fenced code, links and emphasis. Addresses are the same
in all languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = re.compile(r"(#{1,4}) +(.*?)(?: +\{#([\w-]+)\})?\s*")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)\n*")
_INLINE = re.compile(
    r"`(?P<code>[^`]*)`|\\(?P<sign>[^A-Za-z0-9\s])|\[(?P<link>[^\]\\]+)\]\([^)]*\)"
    r"|\*\*(?P<strong>[^*]+)\*\*|\*(?P<weak>[^*\s][^*]*)\*"
)
"""Code first, as nothing in it means anything."""

_FENCE = "```"


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of a page and the text up to the next one. ``anchor`` is "" where a heading has no address."""

    level: int
    title: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its ``topic``, which is also the file's name, and its Markdown."""

    topic: str
    text: str

    @property
    def title(self) -> str:
        """The heading of the whole page."""
        return next((section.title for section in self.sections() if section.level == 1), self.topic)

    def sections(self) -> Iterator[Section]:
        """Yield the sections in the order of the page; a text before the first heading belongs to none."""
        level, title, anchor, lines = 0, "", "", list[str]()
        is_code = False
        for line in self.text.splitlines():
            is_code ^= line.startswith(_FENCE)
            heading = None if is_code else _HEADING.fullmatch(line)
            if heading is None:
                lines.append(line)
                continue
            if level:
                yield Section(level, title, anchor, "\n".join(lines).strip())
            level, title, anchor, lines = len(heading[1]), heading[2], heading[3] or "", []
        if level:
            yield Section(level, title, anchor, "\n".join(lines).strip())

    def section(self, anchor: str) -> Section | None:
        """Return the section whose address is *anchor*; None where there is none."""
        return next((section for section in self.sections() if anchor and section.anchor == anchor), None)

    def part(self, anchor: str) -> str:
        """Return the Markdown of the section *anchor* with all that is below it; "" where there is none."""
        lines: list[str] = []
        depth = 0
        for section in self.sections():
            if depth and section.level <= depth:
                break
            if section.anchor == anchor:
                depth = section.level
            if depth:
                lines += [f"{'#' * section.level} {section.title}", "", section.text, ""]
        return "\n".join(lines).strip()

    def shown(self) -> str:
        """Return the Markdown without what only the site shows: addresses of headings, and pictures."""
        return without_site(self.text)


def without_site(text: str) -> str:
    """Return the Markdown *text* without addresses of headings and without pictures."""
    lines, is_code = [], False
    for line in _PICTURE.sub("", text).splitlines():
        is_code ^= line.startswith(_FENCE)
        heading = None if is_code else _HEADING.fullmatch(line)
        lines.append(f"{heading[1]} {heading[2]}" if heading else line)
    return "\n".join(lines)


def plain(text: str) -> str:
    """Return the Markdown *text* as a terminal shows it: links by their words, emphasis and escapes taken away."""
    lines, is_code = [], False
    for line in without_site(text).splitlines():
        is_code ^= line.startswith(_FENCE)
        if line.startswith(_FENCE):
            continue
        lines.append(f"    {line}" if is_code else _INLINE.sub(_words_of, line))
    return "\n".join(lines).strip()


def _words_of(found: re.Match[str]) -> str:
    kind = found.lastgroup or ""
    words = found[kind]
    return words if kind in ("code", "sign") else _INLINE.sub(_words_of, words)


def escape(text: str) -> str:
    """Return *text* as Markdown that shows it as it is, on one line and also in a table."""
    return re.sub(r"([\\`*_{}\[\]<>|#$~])", r"\\\1", " ".join(text.split()))
