"""Files on which no process works: each lives with its process, so what nobody holds was left behind.

POSIX systems have locks for that (``flock``). On Windows an open file itself is one: who asks for it alone gets it only
where nobody has it open.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    from app.core.system.win32_file import OPEN_EXISTING, READ, SHARE_DELETE, open_handle

    _LINK_ITSELF: Final = 0x200000

    def open_unused(path: Path) -> int:
        """Return the descriptor of the file *path*, on which no process works; see below for other systems."""
        handle = open_handle(str(path), READ, SHARE_DELETE, OPEN_EXISTING, flags=_LINK_ITSELF)
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)

else:
    import fcntl

    _FLAGS: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK

    def open_unused(path: Path) -> int:
        """Return the descriptor of the file *path*, on which no process works, to read it.

        Until it is closed it is this process's; it may be removed meanwhile. No link is followed.

        :raises OSError: a process works on it, or it cannot be opened.
        """
        descriptor = os.open(path, _FLAGS)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise
        return descriptor
