"""The script that lists the packages on a PC and removes one of them, for Windows PowerShell 5.1.

It was checked statically, and not run on Windows; its first lines say so. What a removal takes back is from Microsoft's
list (``wizard.md`` 8: provisioning-uninstall-package).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app import __version__
from app.core.guid import bare_guid
from app.core.resource import resource
from app.core.safe_file import write_safely

if TYPE_CHECKING:
    from pathlib import Path

TEMPLATE: Final = resource("deliver", "remove-packages.ps1")
REMOVE_NAME: Final = "remove-packages.ps1"
"""What the script is called, as it says itself."""

_PLACE = re.compile(r"\{(version|id)\}")


def remove_script(package_id: str = "") -> bytes:
    """Return the script; with *package_id*, a GUID, it removes that package without a question.

    :raises ValueError: *package_id* is no GUID.
    """
    found = bare_guid(package_id)
    if package_id and not found:
        raise ValueError(package_id)
    values = {"version": __version__, "id": found or ""}
    text = _PLACE.sub(lambda place: values[place[1]], TEMPLATE.read_text(encoding="utf-8"))
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def write_remove_script(target: Path, package_id: str = "") -> Path:
    """Write the script to *target*, or as :data:`REMOVE_NAME` if that is a folder, and return where it is.

    One that is there already is replaced.

    :raises AppError: it cannot be written.
    :raises ValueError: *package_id* is no GUID.
    """
    path = target / REMOVE_NAME if target.is_dir() else target
    write_safely(path, remove_script(package_id))
    return path
