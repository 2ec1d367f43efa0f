"""What this process and the system agree upon: no core files, and which signals ask it to end.

A core file is a picture of the memory, which holds tokens and passwords; it is not left on a disk.
"""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from typing import Final

ENDINGS: Final = tuple(
    number for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if (number := getattr(signal, name, None)) is not None
)
"""What asks a process to end, besides Ctrl-C. SIGBREAK is what Python makes of Windows' closing of a console."""

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
