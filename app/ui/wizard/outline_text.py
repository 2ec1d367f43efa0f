"""What a project decides, in short, as text for a label. All that comes from the project is escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.look.language import translated
from app.ui.look.markup import Markup, joined, markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.jobs.outline import OutlinePart

_MOST = 12
"""Lines of a step at most."""


def outline_facts(parts: Sequence[OutlinePart]) -> list[tuple[str, str]]:
    """Return *parts* as the steps, and their lines below each other."""
    return [(_title(part), "\n".join(_lines(part))) for part in parts]


def outline_list(parts: Sequence[OutlinePart]) -> Markup:
    """Return *parts* one below the other, for a narrow place."""
    return joined(
        markup(
            '<p style="margin-top:0; margin-bottom:10px"><b>{0}</b><br>{1}</p>',
            _title(part),
            joined(_lines(part), "<br>"),
        )
        for part in parts
    )


def _title(part: OutlinePart) -> str:
    return QCoreApplication.translate("Section", part.section.title)


def _lines(part: OutlinePart) -> list[str]:
    """Return the lines of *part*, and how many are left out."""
    lines = [translated(line) for line in part.lines[:_MOST]]
    if len(part.lines) > _MOST:
        lines.append(QCoreApplication.translate("EffectText", "… and %n more", "", len(part.lines) - _MOST))
    return lines
