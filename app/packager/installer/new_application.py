"""Applications as they are made from files, with the name and the command line that fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.project import Application, Dependency
from app.model.project_file import to_relative
from app.packager.installer.command import Proposal, propose
from app.packager.installer.details import InstallerDetails, kind_of_name, read_installer
from app.packager.installer.framework_search import frameworks_beside

if TYPE_CHECKING:
    from collections.abc import Sequence


def new_application(path: Path, folder: Path | None) -> Application:
    """Return an application for the installer at *path*, kept relative if it is below *folder*.

    Restart and going on are set to No and the return codes to 0 and 3010, as WCD's own page does (``wizard.md`` 4.4).
    A file that cannot be read gives one all the same: the rules say what is wrong with it.
    """
    try:
        details = read_with_frameworks(path)
    except OSError:
        details = InstallerDetails(kind=kind_of_name(path.name), size=0)
    file = to_relative(str(path), folder.absolute()) if folder else str(path)
    dependencies = _dependencies(details, folder)
    return Application(
        name=name_of(file, details),
        command_file=file,
        command_line=propose(details.kind, file, [one.file for one in dependencies]).command_line,
        continue_install=False,
        restart_required=False,
        dependencies=dependencies,
        family_name=details.family,
    )


def read_with_frameworks(path: Path) -> InstallerDetails:
    """Return what is known of the file at *path*; of an app package also the frameworks near it that it needs.

    :raises OSError: it is not there or cannot be read.
    """
    details = read_installer(path)
    if details.manifest is None:
        return details
    return replace(details, frameworks=frameworks_beside(path, details.manifest))


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


@dataclass(frozen=True, slots=True)
class Fitting:
    """What fits a file: the name, the command line and the family name that an application with it may have."""

    name: str = ""
    command_line: str = ""
    family_name: str = ""


def fitting(application: Application, details: InstallerDetails) -> Fitting:
    """Return what fits the file of *application*, which has *details*."""
    line = proposal_for(application, details).command_line
    return Fitting(name_of(application.command_file, details), line, details.family)


def with_file_read(
    application: Application, before: Fitting, details: InstallerDetails, folder: Path | None = None
) -> tuple[Application, Fitting]:
    """Return *application* after its file became another, and what fits that.

    Fields that hold what fitted the file *before*, or nothing, follow the file. Frameworks that were found near it
    are added where it brings no files yet, relative to the project's *folder* if they are below.
    """
    if not application.dependencies:
        application = replace(application, dependencies=_dependencies(details, folder))
    fits = fitting(application, details)

    def follow(name: str) -> str:
        text: str = getattr(application, name)
        fit: str = getattr(fits, name)
        return fit if text in ("", getattr(before, name)) else text

    changed = replace(
        application,
        name=follow("name"),
        command_line=follow("command_line"),
        family_name=follow("family_name"),
    )
    return changed, fits


def _dependencies(details: InstallerDetails, folder: Path | None) -> tuple[Dependency, ...]:
    return tuple(
        Dependency(name=path.name, file=to_relative(str(path), folder.absolute()) if folder else str(path))
        for path in details.frameworks
    )
