"""The script next to a package: on a PC that is set up already it applies the package quietly and collects the logs.

Without a package there is a script that only collects. Both come from one file of resources, whose regions ``apply``
and ``collect`` go into one of them only.

They are for Windows PowerShell 5.1. They were checked statically, and not run on Windows; their first lines say so.
What they collect and with which programs is from ``diagnosis.md`` 5.1 and ``wizard.md`` 8.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app import __version__
from app.core.resource import resource
from app.core.safe_file import write_safely
from app.deliver.file_name import check_name

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TEMPLATE: Final = resource("deliver", "apply-package.ps1")
SUFFIX: Final = ".apply.ps1"
COLLECT_NAME: Final = "collect-logs.ps1"
"""What the script is called that only collects, as it says itself."""

_REGION = re.compile(r"^#region (\w+)\n(.*?)^#endregion\n", re.MULTILINE | re.DOTALL)

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")
"""All that end a text in single quotes in PowerShell; doubled, they stand for themselves."""

_PLACE = re.compile(r"\{(version|package|sha256)\}")


def script_name(package: str) -> str:
    """Return what the script for the file *package* is called: ``Office.ppkg.apply.ps1``."""
    return package + SUFFIX


def apply_script(package: str, sha256: str) -> bytes:
    """Return the script that applies the file *package* next to it, if that has the *sha256* (hexadecimal).

    Windows PowerShell takes a script for text in an old code page unless a mark is before it.

    :raises AppError: Windows takes no file of this name.
    """
    check_name(script_name(package), None)
    values: Mapping[str, str] = {
        "version": __version__,
        "package": _QUOTES.sub(lambda found: found[0] * 2, package),
        "sha256": sha256.upper(),
    }
    return _filled("apply", values)


def collect_script() -> bytes:
    """Return the script that collects the logs and applies nothing; it needs no package."""
    return _filled("collect", {"version": __version__})


def write_collect_script(target: Path) -> Path:
    """Write the script that collects the logs to *target*, or as :data:`COLLECT_NAME` if that is a folder.

    One that is there already is replaced.

    :return: where it is.
    :raises AppError: it cannot be written.
    """
    path = target / COLLECT_NAME if target.is_dir() else target
    write_safely(path, collect_script())
    return path


def _filled(region: str, values: Mapping[str, str]) -> bytes:
    """Return the script with the regions called *region*, and with *values* in their places."""
    text = _REGION.sub(lambda found: found[2] if found[1] == region else "", TEMPLATE.read_text(encoding="utf-8"))
    # In one go, so that a place inside a name stays as it is.
    text = _PLACE.sub(lambda found: values[found[1]], text)
    return text.replace("\n", "\r\n").encode("utf-8-sig")
