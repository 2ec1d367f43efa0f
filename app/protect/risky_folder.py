"""Folders that are no place for a package with secrets: they are copied to a cloud, shared, or open to everybody.

Clouds are known by the names that their programs give their folders, and by the marks they leave in them; both are
[INFERRED] from what those programs make by default. A folder that was renamed is found only by its mark.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_ONEDRIVE, _ICLOUD, _DROPBOX, _GOOGLE, _NEXTCLOUD = "OneDrive", "iCloud Drive", "Dropbox", "Google Drive", "Nextcloud"

_NAMES: Final = (
    (_ONEDRIVE, re.compile(r"onedrive(?: - .+|-.+)?")),
    (_ICLOUD, re.compile(r"icloud ?drive(?:~.+)?|com~apple~clouddocs|mobile documents")),
    (_DROPBOX, re.compile(r"dropbox(?: \(.+\)|-.+)?")),
    (_GOOGLE, re.compile(r"google ?drive(?: \(.+\)|[-:].+)?|google-drive:.+|drivefs|my drive|shared drives")),
    (_NEXTCLOUD, re.compile(r"(?:nextcloud|owncloud)\d*")),
)
"""Names of folders, in lower case: those of whole systems, for companies, and below ``~/Library`` on macOS."""

_MARKS: Final = (
    (_ONEDRIVE, re.compile(r"\.849c9593-d756-4e56-8d6e-42412f2a707b")),
    (_DROPBOX, re.compile(r"\.dropbox\.cache")),
    (_GOOGLE, re.compile(r"\.tmp\.drive(?:download|upload)|\.shortcut-targets-by-id")),
    (_NEXTCLOUD, re.compile(r"\._?sync_[0-9a-f]+\.db|\.(?:nextcloud|owncloud)sync\.log")),
)
"""Hidden files and folders that lie in the topmost folder of a cloud."""

_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""In the environment of Windows they say where its OneDrive is, however it is called."""

_SHARE: Final = re.compile(r"(?:[\\/]{2}\?[\\/]unc[\\/]|[\\/]{2}(?![?.][\\/]))[^\\/]+[\\/]|/run/user/\d+/gvfs/|\w+://")
_PUBLIC: Final = re.compile(r"[a-z]:/users/public(?:/|$)|/users/shared(?:/|$)")
_NETWORK: Final = frozenset({"cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav", "davfs", "fuse.sshfs", "9p"})
_MOUNTS: Final = Path("/proc/self/mounts")
_ESCAPED: Final = re.compile(rb"\\([0-7]{3})")


def cloud_of(path: str, environ: Mapping[str, str] | None = None) -> str | None:
    """Return which cloud copies the folder at *path*, a path of any system, by its names alone; None if none does."""
    plain = _plain(path)
    for variable in _VARIABLES:
        place = _plain((environ or {}).get(variable, "")).rstrip("/")
        if place and (plain == place or plain.startswith(f"{place}/")):
            return _ONEDRIVE
    return next((name for part in plain.split("/") for name, form in _NAMES if form.fullmatch(part)), None)


def cloud_by_marks(names: Iterable[str]) -> str | None:
    """Return which cloud has left its mark among the *names* of files in one folder."""
    return next((cloud for name in names for cloud, form in _MARKS if form.fullmatch(name.lower())), None)


def is_share(path: str) -> bool:
    """Return whether *path*, of any system, says by itself that it leads to another computer."""
    return _SHARE.match(path.lower()) is not None


def is_public(path: str) -> bool:
    """Return whether *path* is in the folder that Windows and macOS have for all users of a computer."""
    return _PUBLIC.match(_plain(path)) is not None


def is_open_to_all(modes: Sequence[int]) -> bool:
    """Return whether every user may list a folder by *modes*, its rights and those of all folders above it (POSIX)."""
    return bool(modes[0] & stat.S_IROTH) and all(mode & stat.S_IXOTH for mode in modes)


def folder_risks(folder: Path) -> tuple[Sentence, ...]:
    """Return why a package should not lie in *folder*, which may be yet to be made; nothing if nobody else gets at it.

    What cannot be looked at counts as harmless. On Windows the rights of folders are not looked at.
    """
    whole = os.path.abspath(folder)  # noqa: PTH100 - Path.resolve() would turn drive letters of shares into their paths
    real = os.path.realpath(whole)
    above = [Path(real), *Path(real).parents]
    there = next((path for path in above if path.is_dir()), above[-1])
    found = []
    cloud = cloud_of(whole, os.environ) or cloud_of(real, os.environ) or _marked(above)
    if cloud:
        found.append(
            Sentence(
                N_("Protect", "{folder} is copied to {cloud}: the package goes there too, and stays in its history."),
                {"folder": folder, "cloud": cloud},
            )
        )
    if is_share(str(folder)) or is_share(real) or _is_mounted_share(there):
        found.append(
            Sentence(
                N_("Protect", "{folder} is on another computer: its administrators, and who shares it, can read it."),
                {"folder": folder},
            )
        )
    if is_public(whole) or is_public(real) or _is_open(there):
        found.append(
            Sentence(
                N_(
                    "Protect", "Everybody with an account on this computer can get at {folder}. Choose one of your own."
                ),
                {"folder": folder},
            )
        )
    return tuple(found)


def _plain(path: str) -> str:
    """Return *path* in lower case with ``/``, without the prefix that Windows has for long paths."""
    text = path.replace("\\", "/").lower()
    return text.removeprefix("//?/unc/").removeprefix("//?/")


def _marked(above: Iterable[Path]) -> str | None:
    for path in above:
        with suppress(OSError), os.scandir(path) as entries:
            if cloud := cloud_by_marks(entry.name for entry in entries):
                return cloud
    return None


def _is_open(folder: Path) -> bool:
    """Return whether every user may list *folder*."""
    if sys.platform == "win32":
        return False
    try:
        modes = [path.stat().st_mode for path in (folder, *folder.parents)]
    except OSError:
        return False
    return is_open_to_all(modes)


def _is_mounted_share(folder: Path) -> bool:
    """Return whether *folder* lies on a drive of another computer, as far as the system lists its drives (Linux)."""
    try:
        lines = _MOUNTS.read_bytes().split(b"\n")
    except OSError:
        return False
    kinds = {}
    for line in lines:
        fields = line.split(b" ")
        if len(fields) > 2:
            folder_there = _ESCAPED.sub(lambda found: bytes([int(found[1], 8) & 0xFF]), fields[1])
            kinds[os.fsdecode(folder_there)] = os.fsdecode(fields[2])
    return next((kinds[str(path)] for path in (folder, *folder.parents) if str(path) in kinds), "") in _NETWORK
