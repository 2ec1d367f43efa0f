"""What is wrong with the app packages of a project: their files against each other and against the answers."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_, Sentence
from app.model.project_file import file_name, look_at
from app.model.rules.rule import Level, Problem
from app.packager.installer.app_use import app_uses, license_uses
from app.packager.installer.bounded import line_of
from app.packager.installer.details import InstallerDetails, read_installer
from app.packager.installer.license_file import LicenseForm, read_license

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.model.project import Project
    from app.packager.installer.app_use import AppUse, LicenseUse, NamedFile
    from app.packager.installer.manifest import Manifest, Need

_KNOWN = 256
"""Files whose details are remembered while they do not change: problems are looked for after every pause in typing."""


def app_problems(project: Project, folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the app packages and licences of *project*, whose relative files start at *folder*.

    Only what is certain is an error: a dependency that is missing here may be on the device already.
    """
    found: list[Problem] = []
    for use in app_uses(project):
        found += _of_app(use, folder)
    for one in license_uses(project):
        found += _of_license(one, folder)
    return tuple(found)


def _of_app(use: AppUse, folder: Path) -> Iterator[Problem]:
    if use.app is None:
        yield _problem(use.place, Level.ERROR, _NO_FILE, "app_file_missing")
        return
    details = _details(use.app, folder)
    yield from _of_file(use.app, details)
    beside: list[tuple[NamedFile, Manifest]] = []
    for one in use.dependencies:
        needed = _details(one, folder)
        yield from _of_file(one, needed)
        if needed and needed.manifest:
            beside.append((one, needed.manifest))
    for one in use.optional:
        yield from _of_file(one, _details(one, folder))
    if details and details.manifest:
        for need in details.manifest.needs:
            yield from _of_need(use.app, details.manifest, need, beside)


def _of_file(named: NamedFile, details: InstallerDetails | None) -> Iterator[Problem]:
    """Yield what *details*, None where the file cannot be read, say against the file by itself."""
    if details is None:
        return
    file = shown(file_name(named.file))
    if details.is_encrypted:
        yield _problem(named.place, Level.WARNING, _ENCRYPTED, "app_encrypted", file=file)
    elif details.manifest is None:
        if PurePosixPath(file.lower()).suffix != ".xap":
            yield _problem(named.place, Level.WARNING, _BROKEN, "app_not_genuine", file=file)
    elif named.family == "":
        yield _problem(
            named.family_place, Level.HINT, _KNOWN_FAMILY, "family_name_known", file=file, real=details.manifest.family
        )
    elif named.family and named.family.casefold() != details.manifest.family.casefold():
        yield _problem(
            named.family_place,
            Level.WARNING,
            _FAMILY,
            "family_name_differs",
            file=file,
            name=shown(named.family),
            real=details.manifest.family,
        )


def _of_need(
    app: NamedFile, manifest: Manifest, need: Need, beside: list[tuple[NamedFile, Manifest]]
) -> Iterator[Problem]:
    """Yield whether *beside*, the files that go along with *app*, hold what its *manifest* needs."""
    file, name = shown(file_name(app.file)), line_of(need.name)
    known = [(named, one) for named, one in beside if need.is_of(one)]
    if not known:
        yield _problem(
            app.place, Level.WARNING, _MISSING, "framework_missing", file=file, name=name, version=line_of(need.least)
        )
        return
    fresh = [(named, one) for named, one in known if need.is_met_by(one)]
    if not fresh:
        named, one = known[0]
        yield _problem(
            named.place,
            Level.WARNING,
            _OLD,
            "framework_old",
            file=shown(file_name(named.file)),
            app=file,
            version=line_of(one.version),
            least=line_of(need.least),
        )
    elif not any(one.runs_on(manifest) for _, one in fresh):
        named, one = fresh[0]
        yield _problem(
            named.place,
            Level.WARNING,
            _ARCHITECTURE,
            "framework_architecture",
            file=shown(file_name(named.file)),
            app=file,
            has=_listed(one),
            wants=_listed(manifest),
        )


def _listed(manifest: Manifest) -> str:
    return line_of(", ".join(sorted(manifest.architectures)))


def _of_license(use: LicenseUse, folder: Path) -> Iterator[Problem]:
    source = look_at(folder, use.place, use.file) if use.file else None
    if source is None or source.path is None or not source.is_readable:
        return  # the rules of settings say so
    try:
        found = read_license(source.path)
    except OSError:
        return
    file = shown(file_name(use.file))
    if found.form is LicenseForm.ENCODED:
        yield _problem(use.place, Level.ERROR, _ENCODED, "license_encoded", file=file)
    elif found.form is LicenseForm.OTHER:
        yield _problem(use.place, Level.ERROR, _NO_LICENSE, "license_form", file=file)
    elif found.id and found.id.casefold() != use.product.casefold():
        yield _problem(
            use.place,
            Level.WARNING,
            _LICENSE_ID,
            "license_id_differs",
            file=file,
            name=shown(use.product),
            real=found.id,
        )


def _problem(place: str, level: Level, template: str, code: str, **values: object) -> Problem:
    return Problem(place, level, Sentence(template, values), code)


def _details(named: NamedFile, folder: Path) -> InstallerDetails | None:
    """Return what is in the file *named*; None where it cannot be read, which the rules of files say."""
    source = look_at(folder, named.place, named.file)
    if source.path is None or not source.is_readable:
        return None
    try:
        status = source.path.stat()
        return _read(source.path, status.st_size, status.st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=_KNOWN)
def _read(path: Path, _size: int, _changed: int) -> InstallerDetails:
    return read_installer(path)


_NO_FILE = N_("Problem", "The app has no ApplicationFile. Choose its app package, or remove the app.")
_BROKEN = N_(
    "Problem",
    "{file} is not an app package as its name says, perhaps because a download broke off. Windows will refuse it. Get "
    "it again.",
)
_ENCRYPTED = N_(
    "Problem",
    "{file} is encrypted for the Store, so only the Store can install it. Use the unencrypted package (APPX, MSIX).",
)
_FAMILY = N_(
    "Problem",
    "The package family name is {name}, but that of {file} is {real}. Windows knows the app by the latter. Correct it.",
)
_KNOWN_FAMILY = N_("Problem", "The package family name of {file} is {real}.")
_MISSING = N_(
    "Problem",
    "{file} needs {name} {version} or later, which is missing from the files next to it. Add that package unless all "
    "devices have it.",
)
_OLD = N_("Problem", "{file} is version {version}, but {app} needs {least} or later. Choose a newer one.")
_ARCHITECTURE = N_(
    "Problem",
    "{file} is for {has}, but {app} is for {wants}. Choose the package for the same processor.",
)
_NO_LICENSE = N_("Problem", "{file} is not a licence of the Store. Choose the unencoded licence of the app.")
_ENCODED = N_(
    "Problem",
    "{file} is the encoded licence, which only management servers take. Choose the unencoded licence of the app.",
)
_LICENSE_ID = N_(
    "Problem",
    "The licence is given to {name}, but {file} has the LicenseID {real}. Write that as LicenseProductId.",
)
