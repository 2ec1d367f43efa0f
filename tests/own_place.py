"""Keeps what a person's program remembers, and a person's documents, in a folder of the test."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_PLACES: Final = ("HOME", "USERPROFILE", "APPDATA", "XDG_CONFIG_HOME")
"""What says on one system or the other where settings are."""


def keep_settings_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let the person's settings be below *folder*, on each system, until *patch* is undone."""
    for name in _PLACES:
        patch.setenv(name, str(folder))


def keep_documents_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let the person's documents be below *folder*, until *patch* is undone."""
    patch.setenv("HOME", str(folder))
    if sys.platform == "win32":  # which keeps their place in its registry
        patch.setattr("app.ui.session.preferences.documents_folder", lambda: folder / "Documents")
