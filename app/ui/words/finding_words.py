"""What the check of a package found, in sign and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.finding import FindingLevel
from app.core.text import labelled
from app.ui.look.language import translated

if TYPE_CHECKING:
    from app.core.finding import Finding

_SIGNS = {FindingLevel.OK: "✓", FindingLevel.HINT: "ℹ", FindingLevel.WARNING: "⚠", FindingLevel.ERROR: "✕"}


def finding_text(finding: Finding) -> str:
    """Return *finding* in sign and words: ``⚠ Warning: …``."""
    return f"{_SIGNS[finding.level]} {translated(labelled(_word(finding.level), finding.sentence))}"


def _word(level: FindingLevel) -> str:
    words = {
        FindingLevel.OK: QCoreApplication.translate("InspectDialog", "Fine"),
        FindingLevel.HINT: QCoreApplication.translate("Level", "Note"),
        FindingLevel.WARNING: QCoreApplication.translate("InspectDialog", "Warning"),
        FindingLevel.ERROR: QCoreApplication.translate("InspectDialog", "Error"),
    }
    return words[level]
