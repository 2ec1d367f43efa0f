"""Projects from packages and from Windows Configuration Designer, and back to it.

The packager is loaded in the functions, that is in their thread: loading it would hold the window up.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.secret import Secret

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.text import Sentence
    from app.jobs.source import Source
    from app.model.scenario import Scenario, ScenarioKind
    from app.packager.import_project import Imported


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportOrder:
    """What is imported: a package, the folder of a WCD project, or one of its two XML files.

    The project and its files go to ``folder``, which is new or empty. Without a ``name`` the project is called as the
    package is; without a ``passphrase`` its secrets are left out; without a ``scenario`` what is imported decides which
    kind of devices the project is for.
    """

    source: Path
    folder: Path
    name: str | None = None
    passphrase: Secret | None = None
    scenario: Scenario | None = None
    allow_outside: bool = False
    """Files outside the folder of ``source`` may be taken: the person saw which these are."""
    allow_large: bool = False
    """A package may unpack to absurdly much: the person knows why."""


@dataclass(frozen=True, slots=True)
class Importable:
    """What can be imported: the name of its package, whether it contains secrets, and the kind of devices it is for."""

    name: str
    has_secrets: bool
    kind: ScenarioKind


def look_at_source(source: Path) -> Importable:
    """Return what *source* is.

    :raises BadInput: it cannot be imported.
    """
    from app.packager.import_project import read_source

    answers, scenario = read_source(source)
    nodes = (node for top in (*answers.common, *answers.variants) for node in top.walk())
    has_secrets = any(isinstance(node.value, Secret) and bool(node.value) for node in nodes)
    return Importable(answers.package.name, has_secrets, scenario.key)


def import_project(order: ImportOrder) -> Imported:
    """Make a project of what another tool made.

    :raises AppError: that fails; then the folder is not made.
    """
    from app.packager.import_project import import_source

    return import_source(
        order.source,
        order.folder,
        order.passphrase,
        name=order.name,
        scenario=order.scenario,
        allow_outside=order.allow_outside,
        allow_large=order.allow_large,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportOrder:
    """What is exported, and the new or empty folder for the files of WCD."""

    source: Source
    folder: Path
    allow_outside: bool = False
    """Files outside the folder of the project may be taken: the person saw which these are."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportResult:
    """The files that were written, and what the administrator should know before opening them in WCD.

    ``risks``: who else gets at the folder. ``missing``: the places of secrets that are empty there.
    """

    files: tuple[Path, ...]
    notes: tuple[Sentence, ...]
    risks: tuple[Sentence, ...]
    missing: tuple[str, ...]


def export_project(order: ExportOrder) -> ExportResult:
    """Write a project as WCD keeps it, its secrets in the clear.

    :raises AppError: it fails; then the folder is not made.
    """
    from app.packager.compile.outside import demand_inside
    from app.packager.export_project import export_project as export
    from app.protect.risky_folder import folder_risks

    source = order.source
    if not source.project.package.name and source.opened is not None:
        # WCD opens no project without a name; new ones here are called as their file.
        package = replace(source.project.package, name=source.opened.path.stem)
        source = replace(source, project=replace(source.project, package=package))
    if not order.allow_outside:
        demand_inside(source.project, source.folder)
    made = export(source.project, source.folder, order.folder)
    return ExportResult(
        files=made.files,
        notes=(*source.notes, *made.notes),
        risks=folder_risks(order.folder),
        missing=source.needed,
    )
