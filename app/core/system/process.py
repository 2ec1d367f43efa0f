"""What is agreed with the system for a process: no picture of its memory on a disk, no strange programs, its end."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

_REFUSED = 1
"""A limit in bytes for cores. Too small for any file, and on Linux the one value at which a core goes to no program
either: one that ``core_pattern`` names gets it even with a limit of 0 (``do_coredump`` in ``fs/coredump.c``)."""


def forbid_core_files() -> None:
    """Let the system write no core file of this process, nor of the programs that it starts, from now on.

    Only the soft limit changes: who looks for a bug raises it again. There is nothing to do on Windows, where error
    reporting is a matter of its settings. Where no core is allowed at all, that stays as it is.
    """
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    with suppress(OSError, ValueError):  # a sandbox may forbid it; that is no reason to do nothing else
        resource.setrlimit(resource.RLIMIT_CORE, (min(_REFUSED, hard) if hard >= 0 else _REFUSED, hard))


def pass_over_current_folder() -> None:
    """Let Windows look for libraries and programs of this process, and of those it starts, not in the current folder.

    After a double click that is the document's, where its sender may have put programs beside it.
    """
    if sys.platform == "win32":
        import ctypes

        os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"  # see NeedCurrentDirectoryForExePathW
        ctypes.windll.kernel32.SetDllDirectoryW("")


def polite_ends() -> tuple[int, ...]:
    """Return the signals by which a person or a system asks a process to end.

    SIGINT is Ctrl-C. SIGHUP comes when a terminal is closed; on Windows it is that of Ctrl-Break and of a console that
    is closed, and SIGTERM comes there from the process alone.
    """
    if sys.platform == "win32":
        return (signal.SIGINT, signal.SIGTERM, signal.SIGBREAK)
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
