"""Paths that lead to another computer, and whom the person allowed this program to ask there.

On Windows the first look at ``\\\\host\\share\\file`` signs in to that host with the person's account: it gets an
answer from which the password can be guessed. A project of somebody else's may name any host, so nothing there is
looked at before the person agreed to it.
"""

from __future__ import annotations

import re
import sys
from typing import Final

_HOST: Final = re.compile(r"(?:file:)?[\\/]{2}(?:[?.][\\/]unc[\\/]|(?![?.][\\/]))([^\\/]+)", re.IGNORECASE)
_OBJECT: Final = re.compile(r"[\\/](?:[\\/][?.]|\?\?)[\\/](?:globalroot|unc|mup)\b", re.IGNORECASE)

_SHARE: Final = re.compile(r"(?:file:)?[\\/]{2}(?:[?.][\\/]unc[\\/])?[^\\/]+[\\/]+[^\\/]+[\\/]", re.IGNORECASE)

_allowed: set[str] = set()
_goes_there = sys.platform == "win32"
"""Whether this system goes to another computer for such a path; elsewhere it is an odd name of a file."""


def host_of(path: str) -> str:
    """Return the computer that *path*, in any form Windows knows, leads to, in small letters; nothing for this one.

    A port or the mark of WebDAV behind the name (``host@SSL@443``) does not count. A path through the object manager
    that may lead anywhere counts as a host called like its beginning.
    """
    text = path.strip()
    if found := _HOST.match(text):
        return found[1].partition("@")[0].casefold()
    other = _OBJECT.match(text)
    return other[0].casefold() if other else ""


def allow_host(host: str) -> None:
    """Let files on the computer *host* be looked at from now on, until the program ends."""
    _allowed.add(host.strip().casefold())


def allow_typed(text: str) -> None:
    """Allow the computer of the path *text*, which the person typed or chose, once its share stands there in full."""
    if _SHARE.match(text.strip()):
        allow_host(host_of(text))


def forbidden_host(path: str, home: str = "") -> str:
    """Return the computer that *path* leads to and that the person did not allow; nothing if it may be looked at.

    *home* is the folder of the project: where that lies the person went by themselves.
    """
    if not _goes_there:
        return ""
    host = host_of(path)
    return "" if not host or host in _allowed or host == host_of(home) else host
