"""Stand-ins for programs of others: Python source as a file that the system starts by its name."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_program(path: Path, source: str, *switches: str) -> None:
    """Write the program *path*, which runs *source*, kept beside it in ``.NAME.py``, by this Python with *switches*.

    A shell starts it: after ``#!`` no path may have a space, and a checkout may lie below one.
    """
    script = path.with_name(f".{path.name}.py")
    script.write_text(source, encoding="utf-8")
    command = " ".join([shlex.quote(sys.executable), *switches, shlex.quote(str(script))])
    path.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
