"""Applications as they are made from files, with the name and the command line that fit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.project import Application, Dependency
from app.model.project_file import to_relative
from app.packager.installer.command import Proposal, propose
from app.packager.installer.details import InstallerDetails, kind_of_name, read_installer

if TYPE_CHECKING:
    from collections.abc import Sequence


def new_application(path: Path, folder: Path | None) -> Application:
    """Return an application for the installer at *path*, kept relative if it is below *folder*.

    Restart and going on are set to No and the return codes to 0 and 3010, as WCD's own page does (``wizard.md`` 4.4).
    A file that cannot be read gives one all the same: the rules say what is wrong with it.
    """
    try:
        details = read_installer(path)
    except OSError:
        details = InstallerDetails(kind=kind_of_name(path.name), size=0)
    file = to_relative(str(path), folder.absolute()) if folder else str(path)
    return Application(
        name=name_of(file, details),
        command_file=file,
        command_line=propose(details.kind, file).command_line,
        continue_install=False,
        restart_required=False,
    )


def name_of(file: str, details: InstallerDetails) -> str:
    """Return what to call the application in *file*: its product, or the file's name without its ending."""
    return details.product or Path(file.replace("\\", "/")).stem


def proposal_for(application: Application, details: InstallerDetails | None) -> Proposal:
    """Return the command line for *application*; without *details* of its file the name decides."""
    kind = details.kind if details else kind_of_name(application.command_file)
    files = [dependency.file for dependency in application.dependencies]
    return propose(kind, application.command_file, files)


def with_dependencies(
    application: Application, dependencies: Sequence[Dependency], details: InstallerDetails | None
) -> Application:
    """Return *application* with *dependencies*; a command line that is still the proposed one follows them."""
    changed = replace(application, dependencies=tuple(dependencies))
    if application.command_line == proposal_for(application, details).command_line:
        return replace(changed, command_line=proposal_for(changed, details).command_line)
    return changed


def with_file_read(
    application: Application, before: tuple[str, str], details: InstallerDetails
) -> tuple[Application, tuple[str, str]]:
    """Return *application* after its file became another, and the name and command line that fit it.

    *before* are those that fitted the file before: fields that hold them, or nothing, follow the file.
    """
    fitting = name_of(application.command_file, details), proposal_for(application, details).command_line
    name = fitting[0] if application.name in ("", before[0]) else application.name
    line = fitting[1] if application.command_line in ("", before[1]) else application.command_line
    return replace(application, name=name, command_line=line), fitting
