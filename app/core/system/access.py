"""Whether a folder takes new files, asked in the way that tells the truth on each system."""

from __future__ import annotations

import os
import secrets
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def takes_files(folder: Path, *, by_trial: bool = sys.platform == "win32") -> bool:
    """Tell whether this user may make files in *folder*, which is there.

    Windows decides by lists of rights, which ``os.access`` does not read: it says yes of every folder. There a file is
    made and removed again.
    """
    if not by_trial:
        return os.access(folder, os.W_OK | os.X_OK)
    probe = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        probe.unlink()
    except OSError:
        return False
    return True
