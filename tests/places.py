"""Where tests find what is not in the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"
SAMPLES = SHARED / "samples"
EXAMPLES = SHARED / "examples"

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="real sample packages are not beside the checkout")
needs_examples = pytest.mark.skipif(not EXAMPLES.is_dir(), reason="example answer files are not beside the checkout")
