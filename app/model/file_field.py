"""The fields that name files, and how their paths are kept: below the project's folder relative, with ``/``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, Any

from app.model.shape import fields_of, is_section

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path, PurePath

    from app.model.project import Project


def map_files(project: Project, change: Callable[[str], str]) -> Project:
    """Return *project* with each path changed: all fields called ``file`` or ``…_file``, free settings not."""
    changed: Project = _mapped(project, change)
    return changed


def to_relative(path: str, folder: PurePath) -> str:
    """Return *path* as a project in *folder* keeps it: what is below relative, all else as it is.

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
        changed[name] = change(old) if name == "file" or name.endswith("_file") else _mapped(old, change)
    return replace(value, **changed)


def move_files(project: Project, old: Path, new: Path) -> Project:
    """Return *project* with its relative paths, which start at the folder *old*, starting at *new*."""
    return map_files(project, lambda file: to_relative(to_absolute(file, old.absolute()), new.absolute()))
