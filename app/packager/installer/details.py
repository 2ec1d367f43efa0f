"""What an installer file is, read from the file: its kind, product, version and publisher.

Which library reads what, and why (judged 2026-11):

- PE version resources: ``pefile`` 2024.8 (MIT, one pure wheel, no dependencies, a standard tool of malware analysts
  and thus hardened against hostile files). We read only headers and resources.
- MSI: ``olefile`` 0.47 (BSD, one pure wheel, no dependencies) opens the compound file; the table *Property* is read
  in :mod:`app.packager.installer.msi`. The summary stream alone would not do: it has no version, and its *Subject* and
  *Author* are free text. ``python-msi`` (MIT) reads all tables, but is a release candidate (0.0.0rc0) that is built on
  ``olefile`` itself, and we need one table. ``msilib`` has left Python, and worked on Windows only.
- MSIX and APPX are ZIP files with a manifest: the standard library and our own careful reading of XML
  (:mod:`app.packager.installer.manifest`).

The files come from anywhere. The two libraries run in a process with limits (:mod:`app.core.foreign.limited`), which
gets what they read of the file. How much is read of one is bounded, and one that is damaged, or takes too much time or
memory, has no details; it is never an error. Texts in it are shortened, and deceptive characters are written out; the
code that shows them still escapes them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from app.core.foreign.gate import open_foreign
from app.core.foreign.limited import Limits, run_limited
from app.packager.installer.bounded import BoundedFile, line_of
from app.packager.installer.kind import InstallerKind
from app.packager.installer.manifest import is_encrypted, read_manifest
from app.packager.installer.msi import read_database
from app.packager.installer.program import read_program

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.foreign.worker import Task
    from app.packager.installer.manifest import Manifest

_MSI_TEXTS: Final = ("ProductName", "ProductVersion", "Manufacturer")
_PROGRAM_TEXTS: Final = ("ProductName", "FileDescription", "ProductVersion", "FileVersion", "CompanyName")

_LIMITS: Final = Limits(step=0.7, total=0.7, memory=128 * 1024 * 1024)
"""Installers of gigabytes take a tenth of a second."""

BY_SUFFIX = {
    ".msi": InstallerKind.MSI,
    ".msp": InstallerKind.PATCH,
    ".msu": InstallerKind.UPDATE,
    ".appx": InstallerKind.APP_PACKAGE,
    ".msix": InstallerKind.APP_PACKAGE,
    ".appxbundle": InstallerKind.APP_PACKAGE,
    ".msixbundle": InstallerKind.APP_PACKAGE,
    ".eappx": InstallerKind.APP_PACKAGE,
    ".emsix": InstallerKind.APP_PACKAGE,
    ".eappxbundle": InstallerKind.APP_PACKAGE,
    ".emsixbundle": InstallerKind.APP_PACKAGE,
    ".cmd": InstallerKind.BATCH,
    ".bat": InstallerKind.BATCH,
    ".ps1": InstallerKind.POWERSHELL,
    ".vbs": InstallerKind.SCRIPT_HOST,
    ".js": InstallerKind.SCRIPT_HOST,
    ".wsf": InstallerKind.SCRIPT_HOST,
    ".reg": InstallerKind.REGISTRY,
    ".exe": InstallerKind.PROGRAM,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class InstallerDetails:
    """What is known of an installer: its size in bytes, and texts that are empty where the file does not say.

    ``is_genuine`` is False where the content is not what the name promises, as after a broken download. Of an app
    package there is the ``manifest``, unless it ``is_encrypted``, and where they were looked for the ``frameworks``
    near it that it needs.
    """

    kind: InstallerKind
    size: int
    product: str = ""
    version: str = ""
    publisher: str = ""
    is_genuine: bool = True
    is_encrypted: bool = False
    manifest: Manifest | None = None
    frameworks: tuple[Path, ...] = ()

    @property
    def family(self) -> str:
        """The package family name of an app package, else nothing."""
        return self.manifest.family if self.manifest else ""


def kind_of_name(name: str) -> InstallerKind:
    """Return the kind that the ending of the file *name* stands for."""
    return BY_SUFFIX.get(PurePath(name.replace("\\", "/")).suffix.lower(), InstallerKind.OTHER)


def read_installer(path: Path) -> InstallerDetails:
    """Return what is known of the file at *path*.

    :raises OSError: it is not there or cannot be read.
    """
    size = path.stat().st_size
    plain = InstallerDetails(kind=kind_of_name(path.name), size=size)
    readers = {
        InstallerKind.MSI: _read_msi,
        InstallerKind.PROGRAM: _read_program,
        InstallerKind.APP_PACKAGE: _read_app_package,
    }
    if plain.kind not in readers:
        return plain
    try:
        return readers[plain.kind](path, size)
    except OSError:
        open_foreign(path).close()  # raises again if it is the file that cannot be read, and not its inside
    except Exception:  # noqa: BLE001, S110 - libraries raise many kinds; a file that breaks one has no details
        pass
    return InstallerDetails(kind=plain.kind, size=size, is_genuine=False)


def _read_msi(path: Path, size: int) -> InstallerDetails:
    found = _told(read_database, path, _MSI_TEXTS)
    return InstallerDetails(
        kind=InstallerKind.MSI,
        size=size,
        product=line_of(found.get("ProductName", "")),
        version=line_of(found.get("ProductVersion", "")),
        publisher=line_of(found.get("Manufacturer", "")),
    )


def _read_program(path: Path, size: int) -> InstallerDetails:
    kind, found = _told(read_program, path, _PROGRAM_TEXTS)
    return InstallerDetails(
        kind=InstallerKind(kind),
        size=size,
        product=line_of(found.get("ProductName", "") or found.get("FileDescription", "")),
        version=line_of(found.get("ProductVersion", "") or found.get("FileVersion", "")),
        publisher=line_of(found.get("CompanyName", "")),
    )


def _told(task: Task, path: Path, names: tuple[str, ...]) -> Any:
    """Return what *task* tells of the file at *path*, the texts with these *names* among it.

    :raises TaskStopped: it takes too much, or the file is not what its name says.
    """
    with BoundedFile(path) as file:
        return json.loads(b"".join(run_limited(task, file, json.dumps(names).encode(), _LIMITS, is_asked_for=True)))


def _read_app_package(path: Path, size: int) -> InstallerDetails:
    if is_encrypted(path):
        return InstallerDetails(kind=InstallerKind.APP_PACKAGE, size=size, is_encrypted=True)
    manifest = read_manifest(path)
    name, publisher = manifest.display_name, manifest.display_publisher
    if not name or name.startswith("ms-resource:"):
        name = manifest.name
    if not publisher or publisher.startswith("ms-resource:"):
        publisher = _common_name(manifest.publisher)
    return InstallerDetails(
        kind=InstallerKind.APP_PACKAGE,
        size=size,
        product=line_of(name),
        version=line_of(manifest.version),
        publisher=line_of(publisher),
        manifest=manifest,
    )


def _common_name(subject: str) -> str:
    """Return the part CN of *subject* (``CN=Contoso Ltd, O=…``), all of it if there is none."""
    for part in subject.split(","):
        key, _, value = part.strip().partition("=")
        if key.upper() == "CN" and value:
            return value.strip('"')
    return subject
