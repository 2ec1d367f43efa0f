"""What a package does to a PC, as text for a label or a browser. All that comes from the package is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.text import Sentence
    from app.packager.describe.describe import Description
    from app.packager.read.facts import PackageFacts

_MOST = 60
"""Lines of a section at most; the settings have a table of their own where there are more."""


def effect_html(description: Description, most: int = _MOST) -> Markup:
    """Return the sections of *description* with at most *most* lines each."""
    parts = []
    if description.warnings:
        parts.append(
            _lines([f"⚠ {translated(line)}" for line in description.warnings[:most]], len(description.warnings))
        )
    for section in description.sections:
        title = QCoreApplication.translate("Inspect", section.title)
        parts.append(markup('<p style="margin-bottom:2px"><b>{0}</b></p>', title))
        parts.append(_lines([translated(line) for line in section.lines[:most]], len(section.lines)))
    return joined(parts)


def lines_html(lines: Sequence[Sentence]) -> Markup:
    """Return *lines* as paragraphs."""
    return joined(map(translated, lines), "<br>")


def facts_html(facts: PackageFacts) -> Markup:
    """Return what a package says of itself."""
    return lines_html(facts.lines())


def _lines(lines: Sequence[str], count: int) -> Markup:
    """Return *lines* as a list, and how many of *count* are left out."""
    shown = [markup('<li style="white-space:pre-wrap">{0}</li>', line) for line in lines]
    if count > len(lines):
        more = QCoreApplication.translate("EffectText", "… and %n more", "", count - len(lines))
        shown.append(markup("<li>{0}</li>", more))
    return markup(
        '<ul style="margin-top:0; margin-bottom:6px; -qt-list-indent:0; margin-left:14px">{0}</ul>', joined(shown)
    )
