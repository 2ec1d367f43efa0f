"""Where tests find what is not in the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"
SAMPLES = SHARED / "samples"
EXAMPLES = SHARED / "examples"
ICD_STAND_IN = REPOSITORY / "tests" / "protect" / "icd_stand_in.py"
"""What plays Microsoft's builder."""
GOLDEN = REPOSITORY / "tests" / "model" / "golden"
"""Project files of every format there was."""
OFFSCREEN = f"offscreen:configfile={os.path.relpath(REPOSITORY / 'tests' / 'screen.json')}"
"""For ``QT_QPA_PLATFORM``: a screen that is none, as large as most are; Qt's own is smaller than the window.

The path is relative, as Qt takes the colon of a Windows drive for the next parameter.
"""

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="real sample packages are not beside the checkout")
needs_examples = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="example answer files are not beside the checkout")
