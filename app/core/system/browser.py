"""A page in the person's browser."""

from __future__ import annotations

import os
import sys
import webbrowser


def open_address(address: str) -> bool:
    """Show *address* in the browser of the system and tell whether one was started.

    On Windows the system itself opens it: ``webbrowser`` would go on with programs by bare names, for which Windows
    looks in the current folder.
    """
    if sys.platform == "win32":
        try:
            os.startfile(address)  # noqa: S606 - an address of ours; the system chooses the browser
        except OSError:
            return False
        return True
    return webbrowser.open(address)
