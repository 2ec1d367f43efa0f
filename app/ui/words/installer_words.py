"""What the kinds of installers are called, and what their silent switches mean, for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.text import N_
from app.packager.installer.kind import InstallerKind

_MADE_WITH = N_("Installer", "Program, made with {0}")
_NAMES = {
    InstallerKind.MSI: N_("Installer", "Windows Installer package"),
    InstallerKind.PATCH: N_("Installer", "Windows Installer patch"),
    InstallerKind.UPDATE: N_("Installer", "Windows update"),
    InstallerKind.APP_PACKAGE: N_("Installer", "App package"),
    InstallerKind.BATCH: N_("Installer", "Batch file"),
    InstallerKind.POWERSHELL: N_("Installer", "PowerShell script"),
    InstallerKind.SCRIPT_HOST: N_("Installer", "Windows script"),
    InstallerKind.REGISTRY: N_("Installer", "Registry file"),
    InstallerKind.PROGRAM: N_("Installer", "Program"),
    InstallerKind.OTHER: N_("Installer", "Other file"),
}
_TEXTS = {
    InstallerKind.MSI: N_("Installer", "/i installs, /qn shows no windows, /norestart leaves the restart to you."),
    InstallerKind.PATCH: N_(
        "Installer", "/p applies the patch, /qn shows no windows, /norestart leaves the restart to you."
    ),
    InstallerKind.UPDATE: N_(
        "Installer", "wusa installs the update, /quiet shows no windows, /norestart leaves the restart to you."
    ),
    InstallerKind.APP_PACKAGE: N_(
        "Installer",
        "DISM installs the app for everybody who signs in. Its signature must be trusted on the device: add the "
        "certificate if it is your own. Files that it needs go below.",
    ),
    InstallerKind.BATCH: N_("Installer", "cmd /c runs the file and ends. It must not ask anything, as nobody sees it."),
    InstallerKind.POWERSHELL: N_(
        "Installer",
        "-NoProfile starts quickly, -ExecutionPolicy Bypass allows the script, -File hands on its exit code.",
    ),
    InstallerKind.SCRIPT_HOST: N_("Installer", "//B shows no messages."),
    InstallerKind.REGISTRY: N_("Installer", "reg import writes the values without asking."),
    InstallerKind.INNO_SETUP: N_(
        "Installer",
        "Switches of Inno Setup: /VERYSILENT shows nothing, /SUPPRESSMSGBOXES answers its questions, /NORESTART "
        "leaves the restart to you, /SP- skips the first question.",
    ),
    InstallerKind.NSIS: N_(
        "Installer", "Switch of NSIS: /S, with a capital S, shows nothing. There is no common switch for restarts."
    ),
    InstallerKind.INSTALLSHIELD: N_(
        "Installer",
        "Switches of InstallShield: /s hides its own windows, /v/qn those of the package inside. Older ones need "
        "a file of answers instead, which they record with /r: try it on a device.",
    ),
    InstallerKind.BURN: N_(
        "Installer", "Switches of WiX bundles: /quiet shows nothing, /norestart leaves the restart to you."
    ),
    InstallerKind.SQUIRREL: N_(
        "Installer",
        "--silent shows nothing. But such programs install for one user only, here SYSTEM, so nobody else would "
        "find it: ask its maker for an MSI.",
    ),
    InstallerKind.ADVANCED_INSTALLER: N_(
        "Installer",
        "Switches of Advanced Installer: /exenoui hides its own windows, /qn those of the package inside.",
    ),
    InstallerKind.PROGRAM: N_(
        "Installer",
        "⚠ A guess: the file does not say which tool made it. Look up its silent switch, often /S, /silent or "
        "/quiet, and try it on a device.",
    ),
}
_UNKNOWN = N_("Installer", "How to start this kind of file is not known.")


def kind_name(kind: InstallerKind) -> str:
    """Return what files of *kind* are called."""
    if kind in _NAMES:
        return QCoreApplication.translate("Installer", _NAMES[kind])
    return QCoreApplication.translate("Installer", _MADE_WITH).format(kind.value)


def explanation(kind: InstallerKind) -> str:
    """Return what the proposed command line of *kind* does, in plain text."""
    return QCoreApplication.translate("Installer", _TEXTS.get(kind, _UNKNOWN))
