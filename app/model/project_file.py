"""The fields that name files, and how their paths are kept: below the project's folder relative, with ``/``."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Any

from app.core.byte_order import without_start
from app.core.system.network_path import forbidden_host
from app.model.hololens import Generation
from app.model.scenario import HOLOLENS_DEVICE
from app.model.shape import fields_of, is_section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path, PurePath

    from app.model.project import Project


def map_files(project: Project, change: Callable[[str], str]) -> Project:
    """Return *project* with each path changed: fields called ``file`` or ``…_file`` that name one, no free settings."""
    changed: Project = _mapped(project, change)
    return changed


def to_relative(path: str, folder: PurePath) -> str:
    """Return *path* as a project in *folder* keeps it: what is below relative, everything else as it is.

    *folder* is absolute and says by its type whose paths these are. On Windows ``\\`` becomes ``/``.
    """
    one = type(folder)(path)
    if one.is_absolute():
        if ".." in one.parts or one == folder or not one.is_relative_to(folder):
            return path
        return one.relative_to(folder).as_posix()
    if isinstance(folder, PureWindowsPath) and not one.anchor:
        # "C:name" and "\\name" have an anchor: they depend on the current drive and stay.
        return path.replace("\\", "/")
    return path


def to_absolute(path: str, folder: PurePath) -> str:
    """Return *path*, which a project in *folder* keeps, as an absolute one; empty stays empty."""
    return str(folder / path) if path else ""


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    """Return the section or list *value* with its paths changed."""
    if isinstance(value, tuple):
        return tuple(_mapped(item, change) for item in value)
    if not is_section(type(value)):
        return value
    changed: dict[str, Any] = {}
    for name in fields_of(type(value)):
        old = getattr(value, name)
        is_file = name == "file" or name.endswith("_file")
        changed[name] = (change(old) if old else old) if is_file else _mapped(old, change)
    return replace(value, **changed)


def move_files(project: Project, old: Path, new: Path) -> Project:
    """Return *project* with its relative paths, which start at the folder *old*, starting at *new*."""
    return map_files(project, lambda file: to_relative(to_absolute(file, old.absolute()), new.absolute()))


class FileFault(StrEnum):
    """Why a file cannot be used."""

    MISSING = "missing"
    ELSEWHERE = "elsewhere"
    FOLDER = "folder"
    UNREADABLE = "unreadable"
    FORBIDDEN = "forbidden"
    """It lies on another computer, and the person did not allow to look there."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that a field names: where it is, its size in bytes, or what is wrong with it."""

    place: str
    text: str
    path: Path | None
    size: int = 0
    fault: FileFault | None = None

    @property
    def is_readable(self) -> bool:
        """Return whether the file is there and may be read."""
        return self.path is not None and self.fault is None


def source_files(project: Project) -> Iterator[tuple[str, str]]:
    """Yield place and path of each file that *project* takes into its package."""
    fields: list[tuple[str, str]] = []
    if project.network.enabled:
        fields += [(f"network.profiles[{i}].file", one.file) for i, one in enumerate(project.network.profiles)]
    for i, application in enumerate(project.applications):
        fields.append((f"applications[{i}].command_file", application.command_file))
        for j, dependency in enumerate(application.dependencies):
            fields.append((f"applications[{i}].dependencies[{j}].file", dependency.file))
    if project.scenario.has("kiosk") and project.kiosk.is_file:
        fields.append(("kiosk.file", project.kiosk.file))
    fields += [(f"certificates[{i}].file", one.file) for i, one in enumerate(project.certificates)]
    if HOLOLENS_DEVICE in project.scenario.sections and project.hololens.generation is Generation.FIRST:
        fields.append(("hololens.license_file", project.hololens.license_file))
    fields += [(f"custom[{i}].file", one.file) for i, one in enumerate(project.custom)]
    return ((place, path) for place, path in fields if path)


def is_document(text: str) -> bool:
    """Tell whether *text*, the value of a setting that names an XML file, is the document itself: no name begins so."""
    return without_start(text).startswith("<")


def forbidden_hosts(project: Project, folder: Path | None) -> tuple[str, ...]:
    """Return the other computers that *project*, in *folder*, names files on and that nobody allowed to look at yet."""
    home = "" if folder is None else str(folder)
    texts = [path for _place, path in source_files(project)]
    texts += [one.texts_file for one in project.templates]
    texts += [node.text() for free in project.settings for node in free.walk()]
    return tuple(dict.fromkeys(host for text in texts if (host := forbidden_host(text, home))))


def file_name(path: str) -> str:
    """Return the last part of *path*, whichever system wrote it."""
    return path.replace("\\", "/").rpartition("/")[2]


def look_at(folder: Path, place: str, text: str) -> SourceFile:
    """Return what is known of the file *text* that the field *place* names; relative paths start at *folder*."""
    path = folder / (text if os.name == "nt" else text.replace("\\", "/"))
    if forbidden_host(text, str(folder)):
        return SourceFile(place, text, path, fault=FileFault.FORBIDDEN)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            return SourceFile(place, text, path, fault=FileFault.FOLDER)
        readable = stat.S_ISREG(found.st_mode) and os.access(path, os.R_OK)
        return SourceFile(place, text, path, found.st_size, None if readable else FileFault.UNREADABLE)
    except (FileNotFoundError, NotADirectoryError):
        return SourceFile(place, text, path, fault=FileFault.ELSEWHERE if _is_foreign(text) else FileFault.MISSING)
    except (OSError, ValueError):
        # ValueError: a NUL or half a surrogate pair, which no file name has.
        return SourceFile(place, text, path, fault=FileFault.UNREADABLE)


def _is_foreign(text: str) -> bool:
    """Return whether *text* is an absolute path as another system writes it."""
    return text.startswith("/") if os.name == "nt" else bool(PureWindowsPath(text).drive)
