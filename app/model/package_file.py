"""What the files of a package are called: its name, and on request the day on which its bulk token ends."""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING, Final

from app.core.file_name import NameFault, package_faults
from app.model.project import Join

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.model.project import Project

_END: Final = " Expires-{day:%Y-%m-%d}"
_OLD_END = re.compile(r" Expires-[0-9]{4}-[0-9]{2}-[0-9]{2}$")
_FILE = re.compile(r"(.+) Expires-[0-9]{4}-[0-9]{2}-[0-9]{2}\.ppkg(?:\.sealed)?", re.DOTALL)


def known_end(project: Project) -> datetime | None:
    """Return when the bulk token of *project* ends, None if it has none or if that is not known."""
    return project.account.entra.expiry if project.account.join is Join.ENTRA else None


def file_stem(project: Project, *, with_end: bool = False) -> str:
    """Return what the files of the package of *project* are called, without an ending.

    *with_end* adds the last day (UTC) on which its bulk token works, ``Contoso Expires-2027-01-14``, if that is known.
    It takes the place of one that the name ends in already, so that a name never grows; a long name is cut for it.
    """
    name, end = project.package.name, known_end(project)
    if not with_end or end is None:
        return name
    behind = _END.format(day=end.astimezone(UTC))
    before = _OLD_END.sub("", name)
    while before and {NameFault.LONG, NameFault.LONG_IN_IMAGE} & package_faults(before + behind).keys():
        before = before[:-1]
    return before.rstrip(" .") + behind


def earlier_files(package: Path) -> list[Path]:
    """Return the packages next to *package* that are called like it except for the end of the token; they hold old
    tokens.

    A package without an end in its name has none, and so has a folder that cannot be listed.
    """
    base = _base_of(package.name)
    if not base:
        return []
    try:
        return sorted(
            one for one in package.parent.iterdir() if one.name != package.name and _base_of(one.name) == base
        )
    except OSError:
        return []


def _base_of(name: str) -> str:
    """Return the part of the file name *name* before the end of a token; nothing where it is no such name."""
    found = _FILE.fullmatch(name)
    return found[1] if found else ""
