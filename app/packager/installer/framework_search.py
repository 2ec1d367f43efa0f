"""Frameworks next to an app package: Visual Studio writes those that it needs into a folder ``Dependencies``."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from app.packager.installer.manifest import APP_SUFFIXES, Manifest, read_manifest, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST = 60
"""App packages of one folder that are looked into."""

_ORDER = ("x64", "arm64", "x86", "arm", "neutral")
"""Processors, the most likely of today's PCs first: of an app for several the first decides."""


def frameworks_beside(path: Path, manifest: Manifest) -> tuple[Path, ...]:
    """Return the files near the app package at *path* that hold what its *manifest* needs, one for each need.

    They are looked for in its folder, and in ``Dependencies`` below with a folder for each processor. What is not
    there is left out: the rules say what is missing.
    """
    if not manifest.needs:
        return ()
    known = [(one, found) for one in _candidates(path) if (found := _manifest(one))]
    chosen = []
    for need in manifest.needs:
        fitting = [(one, found) for one, found in known if need.is_met_by(found) and found.runs_on(manifest)]
        if fitting:
            best = min(fitting, key=lambda pair: _rank(pair[1], manifest))
            chosen.append(best[0])
    return tuple(dict.fromkeys(chosen))


def _candidates(path: Path) -> Iterator[Path]:
    beside = path.parent / "Dependencies"
    for folder in (path.parent, beside, *(beside / name for name in _ORDER)):
        yield from islice((one for one in _files(folder) if one.name != path.name), _MOST)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if one.suffix.lower() in APP_SUFFIXES and one.is_file())
    except OSError:
        return []


def _manifest(path: Path) -> Manifest | None:
    try:
        return read_manifest(path)
    except Exception:  # noqa: BLE001 - libraries raise many kinds; a file that breaks one is no framework
        return None


def _rank(found: Manifest, app: Manifest) -> tuple[int, list[int]]:
    """Return how well *found* suits *app*, least is best: first the processor, then the newer version."""
    suits = [
        number
        for number, name in enumerate(_ORDER)
        if name in found.architectures and (name == "neutral" or app.architectures & {name, "neutral"})
    ]
    return min(suits, default=len(_ORDER)), [-number for number in version_of(found.version)]
