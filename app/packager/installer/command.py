"""The command line that installs a file without questions (``wizard.md`` 4.4, 8).

Commands run in the folder of their files, so bare names suffice. Programs and batch files are started by ``cmd /c``,
as WCD itself writes it: Windows looks for a bare program name in the folder of the process that starts it, not in
that of the files; ``cmd`` looks in the latter. System programs need no ``cmd``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.project_file import file_name
from app.packager.installer.kind import InstallerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

_SWITCHES = {
    InstallerKind.INNO_SETUP: "/VERYSILENT /SUPPRESSMSGBOXES /NORESTART /SP-",
    InstallerKind.NSIS: "/S",
    InstallerKind.INSTALLSHIELD: "/s /v/qn",
    InstallerKind.BURN: "/quiet /norestart",
    InstallerKind.SQUIRREL: "--silent",
    InstallerKind.ADVANCED_INSTALLER: "/exenoui /qn /norestart",
    InstallerKind.PROGRAM: "/quiet",
}
"""The silent switches that the makers of each tool document. That of an unknown program is a guess."""

_OPEN_CMD_QUOTES = frozenset("&<>()@^|")
"""With one of these between the quotes, ``cmd /c`` strips the outer quotes of its line (``cmd /?``)."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A command line, and whether it is only a guess."""

    command_line: str
    is_guess: bool = False


def propose(kind: InstallerKind, file: str, dependencies: Sequence[str] = ()) -> Proposal:
    """Return how to install *file* of *kind*; *dependencies* are the files next to it that an app package needs.

    For app packages it is DISM, which provisions them for all users: which setting WCD's own page writes is not known
    [UNKNOWN], and that DISM accepts a path relative to the folder of the command is [INFERRED]. ``/SkipLicense``
    serves packages without a licence file of the store.
    """
    name = file_name(file)
    if not name:
        return Proposal("")
    if kind in _SWITCHES:
        return Proposal(_by_cmd(name, _SWITCHES[kind]), kind is InstallerKind.PROGRAM)
    lines = {
        InstallerKind.MSI: f'msiexec /i "{name}" /qn /norestart',
        InstallerKind.PATCH: f'msiexec /p "{name}" /qn /norestart',
        InstallerKind.UPDATE: f'wusa.exe "{name}" /quiet /norestart',
        InstallerKind.BATCH: _by_cmd(name, ""),
        InstallerKind.POWERSHELL: f'powershell.exe -NoProfile -ExecutionPolicy Bypass -File "{name}"',
        InstallerKind.SCRIPT_HOST: f'cscript.exe //B //NoLogo "{name}"',
        InstallerKind.REGISTRY: f'reg.exe import "{name}"',
    }
    if kind is InstallerKind.APP_PACKAGE:
        parts = [f'dism.exe /Online /Add-ProvisionedAppxPackage /PackagePath:"{name}"', "/SkipLicense"]
        parts += [f'/DependencyPackagePath:"{file_name(each)}"' for each in dependencies if file_name(each)]
        return Proposal(" ".join(parts))
    return Proposal(lines.get(kind, ""))


def _by_cmd(name: str, switches: str) -> str:
    command = f'"{name}" {switches}'.rstrip()
    return f'cmd /c "{command}"' if _OPEN_CMD_QUOTES & set(name) else f"cmd /c {command}"
