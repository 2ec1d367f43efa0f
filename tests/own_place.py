"""Keeps what a person's program remembers in a folder of the test."""

from __future__ import annotations

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
