"""What F1 tells of a page of the window: the part of the manual about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.jobs.manual.manual import read_page
from app.jobs.manual.page import without_site

START: Final = ""
"""The key of the page that is shown while no project is open."""

PARTS: Final = {
    START: ("start", "window"),
    "device": ("desktop", "device"),
    "network": ("desktop", "network"),
    "account": ("desktop", "account"),
    "applications": ("desktop", "applications"),
    "certificates": ("desktop", "certificates"),
    "finish": ("desktop", "finish"),
    "kiosk": ("kiosk", "kiosk"),
    "kiosk_settings": ("kiosk", "kiosk_settings"),
    "hololens": ("hololens", "hololens"),
    "developers": ("hololens", "developers"),
    "proxy": ("hub", "proxy"),
    "admins": ("hub", "admins"),
    "management": ("hub", "management"),
    "hub_file": ("hub", "hub_file"),
    "settings": ("advanced", "settings"),
}
"""For each section of a project the page of the manual and the part of it, up to the next heading."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HelpOrder:
    """Which section of a project is asked about, by its key, and in which language."""

    section: str
    language: str


@dataclass(frozen=True, slots=True)
class PageHelp:
    """The help of a page: Markdown, and where in the manual it is from (``desktop.md#device``)."""

    text: str
    link: str


def page_help(order: HelpOrder) -> PageHelp:
    """Return the help of a section.

    :raises AppError: the manual cannot be read.
    """
    topic, anchor = PARTS[order.section]
    section = read_page(order.language, topic).section(anchor)
    return PageHelp(without_site(section.text) if section is not None else "", f"{topic}.md#{anchor}")
