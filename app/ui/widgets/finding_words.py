"""What the check of a package found, in sign and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.finding import Level
from app.core.text import labelled
from app.ui.look.language import tell

if TYPE_CHECKING:
    from app.core.finding import Finding

_SIGNS = {Level.OK: "✓", Level.HINT: "ℹ", Level.WARNING: "⚠", Level.ERROR: "✕"}


def finding_text(finding: Finding) -> str:
    """Return *finding* in sign and words: ``⚠ Warning: …``."""
    return f"{_SIGNS[finding.level]} {tell(labelled(_word(finding.level), finding.sentence))}"


def _word(level: Level) -> str:
    words = {
        Level.OK: QCoreApplication.translate("InspectDialog", "Fine"),
        Level.HINT: QCoreApplication.translate("Level", "Note"),
        Level.WARNING: QCoreApplication.translate("InspectDialog", "Warning"),
        Level.ERROR: QCoreApplication.translate("InspectDialog", "Error"),
    }
    return words[level]
