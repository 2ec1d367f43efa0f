"""What is open (mounted) where: on Linux from ``/proc/self/mountinfo``, on macOS from ``mount``."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ESCAPED: Final = re.compile(rb"\\([0-7]{3})")
_SOURCE: Final = Path("/proc/self/mountinfo")


@dataclass(frozen=True, slots=True)
class Mount:
    """One open file system."""

    folder: str
    device: str
    """``/dev/sdb1``; for network folders ``//server/share``."""
    number: str
    """``8:17``; FUSE and Btrfs have numbers of their own, which no device has."""
    file_system: str
    is_read_only: bool
    is_whole: bool
    """From its root on; False for one of its folders that is open at a second place."""


def read_mounts() -> tuple[Mount, ...]:
    """Return what is open now; nothing where the system does not tell, as on Windows."""
    with suppress(OSError, subprocess.TimeoutExpired):
        if sys.platform == "darwin":
            done = subprocess.run(["/sbin/mount"], capture_output=True, timeout=10, check=False)
            return mounts_of_macos(done.stdout)
        return mounts_in(_SOURCE.read_bytes())
    return ()


def mounts_in(text: bytes) -> tuple[Mount, ...]:
    """Return what is open by *text*, in the form of ``/proc/self/mountinfo`` (man 5 proc); torn lines are left out.

    A place where something else was opened later shows that, so the first one cannot be reached there and is left out.
    """
    found: dict[str, Mount] = {}
    for line in text.split(b"\n"):
        before, _, after = line.partition(b" - ")
        words, rest = before.split(b" "), after.split(b" ")
        if len(words) < 6 or len(rest) < 2:
            continue
        number, root, folder, options = (_unescaped(word) for word in words[2:6])
        more = _unescaped(rest[2]) if len(rest) > 2 else ""
        read_only = "ro" in options.split(",") or "ro" in more.split(",")
        found.pop(folder, None)
        found[folder] = Mount(folder, _unescaped(rest[1]), number, _unescaped(rest[0]), read_only, root == "/")
    return tuple(found.values())


def mounts_of_macos(text: bytes) -> tuple[Mount, ...]:
    """Return what is open by *text*, from ``mount`` of macOS: ``DEVICE on FOLDER (KIND, OPTION, …)`` [INFERRED]."""
    found: dict[str, Mount] = {}
    for line in os.fsdecode(text).split("\n"):
        before, _, words = line.rpartition(" (")
        device, _, folder = before.partition(" on ")
        kind, *options = words.removesuffix(")").split(", ")
        if folder:
            found[folder] = Mount(folder, device, "", kind, "read-only" in options, True)
    return tuple(found.values())


def mount_of(folder: Path, mounts: tuple[Mount, ...]) -> Mount | None:
    """Return the one of *mounts* that *folder*, a real path, lies in; None if none is known."""
    places = {os.fspath(place) for place in (folder, *folder.parents)}
    inside = [mount for mount in mounts if mount.folder in places]
    return max(inside, key=lambda mount: len(mount.folder), default=None)


def _unescaped(word: bytes) -> str:
    """Return *word* with its ``\\040`` as the characters they mean."""
    return os.fsdecode(_ESCAPED.sub(lambda found: bytes([int(found[1], 8) & 0xFF]), word))
