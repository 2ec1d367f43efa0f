"""Files that an answer file or a project names outside its own folder: whoever wrote it may have meant yours.

A project that came by mail can name ``C:/Users/you/.ssh/id_rsa`` as well as ``../../secrets.txt``; a package that is
built of it carries that away. So such files are taken only after somebody saw the list. A path to another computer is
not even looked at before: on Windows looking signs in there.
"""

from __future__ import annotations

import os
import re
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Final

from app.answers.fields.project import answers_from
from app.core.error import OutsideFiles
from app.core.masking import shown
from app.core.text import N_
from app.packager.compile.file_texts import file_texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.project import Project

_MOST_SHOWN = 10
_LONGEST = 200

_LONG: Final = re.compile(r"[\\/]{2}\?[\\/](?=[a-z]:[\\/])", re.IGNORECASE)
"""What stands before a path on a drive that Windows is to take however long it is."""


def outside_files(texts: Iterable[str], folder: Path) -> tuple[str, ...]:
    """Return those *texts*, paths that start at *folder*, that mean a file outside it, links followed.

    What is not there is left out; it cannot be taken.
    """
    base = os.path.realpath(folder)
    return tuple(text for text in dict.fromkeys(texts) if text and leads_outside(text, folder, base))


def leads_outside(text: str, folder: Path, base: str | None = None) -> bool:
    """Tell whether *text* means a file that lies outside *folder*, whose real path is *base*."""
    base = os.path.realpath(folder) if base is None else base
    text = _without_long(text)
    if is_on_other_computer(text):
        return not is_on_other_computer(str(folder)) or not _is_below(os.path.normpath(folder / text), base)
    path = folder / (text if os.name == "nt" else text.replace("\\", "/"))
    try:
        return os.path.lexists(path) and not _is_below(os.path.realpath(path), base)
    except (OSError, ValueError):  # a name that no file has
        return False


def may_lead_outside(text: str, folder: Path) -> bool:
    """Tell whether *text* means a file outside *folder*, or one on another computer, which is not looked at here."""
    return is_on_other_computer(text) or leads_outside(text, folder)


def is_on_other_computer(text: str) -> bool:
    """Tell whether *text* is a path that Windows looks for on another computer, or hands to a device."""
    return os.name == "nt" and PureWindowsPath(_without_long(text)).drive.startswith("\\\\")


def named_outside(project: Project, folder: Path) -> tuple[str, ...]:
    """Return the paths in *project* that mean files outside *folder*, where its relative paths start."""
    return outside_files(file_texts(answers_from(project)), folder)


def demand_inside(project: Project, folder: Path) -> None:
    """Refuse a *project* that names files outside *folder*.

    :raises OutsideFiles: it does; the sentence names them.
    """
    refuse_outside(named_outside(project, folder), folder)


def refuse_outside(found: tuple[str, ...], folder: Path) -> None:
    """Refuse the files *found* outside *folder*, if there are any.

    :raises OutsideFiles: there are; it names them.
    """
    if found:
        names = ", ".join(shown(text, _LONGEST) for text in found[:_MOST_SHOWN])
        raise OutsideFiles(
            N_(
                "Error",
                "There are files outside the folder {folder} ({count}): {names}. Whoever wrote this may have meant "
                "files of yours. Copy them into the folder, or allow them with --allow-outside.",
            ),
            found,
            count=len(found),
            folder=folder,
            names=names if len(found) <= _MOST_SHOWN else f"{names}, …",
        )


def _is_below(path: str, base: str) -> bool:
    return Path(os.path.normcase(_without_long(path))).is_relative_to(os.path.normcase(_without_long(base)))


def _without_long(path: str) -> str:
    return _LONG.sub("", path, count=1) if os.name == "nt" and _LONG.match(path) else path
