"""Where Microsoft's own builder of packages, ``ICD.exe``, is on this computer, and how to get it.

The places are those of public scripts that build with it: the folder of the Windows ADK, and ``icd`` in the folder of
the app Windows Configuration Designer. None was seen by us: this was written without Windows at hand.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.system.program import NO_WINDOW, find_program
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARIABLE: Final = "PROVISIONING_DESIGNER_ICD"
"""The environment variable that names the program or its folder."""

HOW_TO_GET: Final = Sentence(
    N_(
        "Protect",
        "Only Microsoft's own builder makes packages that Windows decrypts. Install Windows Configuration Designer "
        "from the Microsoft Store, or the Imaging and Configuration Designer of the Windows ADK, on Windows, and start "
        "this program there as administrator. Without it, seal the package instead.",
    )
)
"""What is to be done where the builder is not installed."""

_PROGRAM: Final = "ICD.exe"
_ADK: Final = Path(
    "Windows Kits", "10", "Assessment and Deployment Kit", "Imaging and Configuration Designer", "x86", _PROGRAM
)
_APP: Final = "(Get-AppxPackage -Name Microsoft.WindowsConfigurationDesigner).InstallLocation"
"""Asks where the app is: its folder has its version in the name, and the one above may not be listed."""

_PATIENCE: Final = 20.0
"""Seconds for the answer of PowerShell, whose first start of the day takes long."""


@dataclass(frozen=True, slots=True)
class Builder:
    """Microsoft's builder; the settings stores (``Microsoft-Desktop-Provisioning.dat``) lie next to its program."""

    program: Path


def find_builder(setting: Path | None = None, environ: Mapping[str, str] | None = None) -> Builder | None:
    """Return the builder that *setting* or the environment names, else that of a known place, None if there is none.

    *setting* is the program or its folder; *environ* is the environment, that of the process if None is given.

    :raises BadInput: the place that was named has no ``ICD.exe``.
    """
    environ = os.environ if environ is None else environ
    named = setting or (Path(environ[VARIABLE]) if environ.get(VARIABLE) else None)
    if named is not None:
        program = _program_in(named) if named.is_dir() else named
        if program is None or not program.is_file():
            raise BadInput(
                N_("Error", "{path} is not the builder ICD.exe, nor the folder with it. Correct the setting."),
                path=named,
            )
        return Builder(program)
    return next((Builder(path) for path in _known_places(environ) if path.is_file()), None)


def _known_places(environ: Mapping[str, str]) -> Iterator[Path]:
    for name in ("ProgramFiles(x86)", "ProgramFiles"):
        if environ.get(name):
            yield Path(environ[name]) / _ADK
    if found := find_program(_PROGRAM, environ.get("PATH", "")):
        yield Path(found)
    if folder := _app_folder(environ):
        yield folder / "icd" / _PROGRAM


def _app_folder(environ: Mapping[str, str]) -> Path | None:
    """Return the folder of the app, None if it is not installed or Windows does not say."""
    root = environ.get("SystemRoot")
    if not root:
        return None  # not on Windows
    powershell = Path(root, "System32", "WindowsPowerShell", "v1.0", "powershell.exe")
    try:
        answer = subprocess.run(  # noqa: S603 - the system's own program, with words of ours
            [powershell, "-NoProfile", "-NonInteractive", "-Command", _APP],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    text = answer.stdout.decode("utf-8", "replace").strip()
    return Path(text) if text and "\n" not in text else None


def _program_in(folder: Path) -> Path | None:
    """Return the program in *folder*, whatever the case of its name."""
    return next((path for path in folder.iterdir() if path.name.lower() == _PROGRAM.lower()), None)
