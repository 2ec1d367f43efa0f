"""What the kinds of installers are called, and what their silent switches mean, for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.packager.installer_details import InstallerKind


def kind_name(kind: InstallerKind) -> str:
    """Return what files of *kind* are called."""
    made_with = QCoreApplication.translate("Installer", "Program, made with {0}")
    names = {
        InstallerKind.MSI: QCoreApplication.translate("Installer", "Windows Installer package"),
        InstallerKind.PATCH: QCoreApplication.translate("Installer", "Windows Installer patch"),
        InstallerKind.UPDATE: QCoreApplication.translate("Installer", "Windows update"),
        InstallerKind.APP_PACKAGE: QCoreApplication.translate("Installer", "App package"),
        InstallerKind.BATCH: QCoreApplication.translate("Installer", "Batch file"),
        InstallerKind.POWERSHELL: QCoreApplication.translate("Installer", "PowerShell script"),
        InstallerKind.SCRIPT_HOST: QCoreApplication.translate("Installer", "Windows script"),
        InstallerKind.REGISTRY: QCoreApplication.translate("Installer", "Registry file"),
        InstallerKind.PROGRAM: QCoreApplication.translate("Installer", "Program"),
        InstallerKind.OTHER: QCoreApplication.translate("Installer", "Other file"),
    }
    return names.get(kind) or made_with.format(kind.value)


def explanation(kind: InstallerKind) -> str:
    """Return what the proposed command line of *kind* does, in plain text."""
    texts = {
        InstallerKind.MSI: QCoreApplication.translate(
            "Installer", "/i installs, /qn shows no windows, /norestart leaves the restart to you."
        ),
        InstallerKind.PATCH: QCoreApplication.translate(
            "Installer", "/p applies the patch, /qn shows no windows, /norestart leaves the restart to you."
        ),
        InstallerKind.UPDATE: QCoreApplication.translate(
            "Installer", "wusa installs the update, /quiet shows no windows, /norestart leaves the restart to you."
        ),
        InstallerKind.APP_PACKAGE: QCoreApplication.translate(
            "Installer",
            "DISM installs the app for everybody who signs in. Its signature must be trusted on the device: add the "
            "certificate if it is your own. Files that it needs go below.",
        ),
        InstallerKind.BATCH: QCoreApplication.translate(
            "Installer", "cmd /c runs the file and ends. It must not ask anything, as nobody sees it."
        ),
        InstallerKind.POWERSHELL: QCoreApplication.translate(
            "Installer",
            "-NoProfile starts quickly, -ExecutionPolicy Bypass allows the script, -File hands on its exit code.",
        ),
        InstallerKind.SCRIPT_HOST: QCoreApplication.translate("Installer", "//B shows no messages."),
        InstallerKind.REGISTRY: QCoreApplication.translate("Installer", "reg import writes the values without asking."),
        InstallerKind.INNO_SETUP: QCoreApplication.translate(
            "Installer",
            "Switches of Inno Setup: /VERYSILENT shows nothing, /SUPPRESSMSGBOXES answers its questions, /NORESTART "
            "leaves the restart to you, /SP- skips the first question.",
        ),
        InstallerKind.NSIS: QCoreApplication.translate(
            "Installer", "Switch of NSIS: /S, with a capital S, shows nothing. There is no common switch for restarts."
        ),
        InstallerKind.INSTALLSHIELD: QCoreApplication.translate(
            "Installer",
            "Switches of InstallShield: /s hides its own windows, /v/qn those of the package inside. Older ones need "
            "a file of answers instead, which they record with /r: try it on a device.",
        ),
        InstallerKind.BURN: QCoreApplication.translate(
            "Installer", "Switches of WiX bundles: /quiet shows nothing, /norestart leaves the restart to you."
        ),
        InstallerKind.SQUIRREL: QCoreApplication.translate(
            "Installer",
            "--silent shows nothing. But such programs install for one user only, here SYSTEM, so nobody else would "
            "find it: ask its maker for an MSI.",
        ),
        InstallerKind.ADVANCED_INSTALLER: QCoreApplication.translate(
            "Installer",
            "Switches of Advanced Installer: /exenoui hides its own windows, /qn those of the package inside.",
        ),
        InstallerKind.PROGRAM: QCoreApplication.translate(
            "Installer",
            "⚠ A guess: the file does not tell which tool made it. Look up its silent switch, often /S, /silent or "
            "/quiet, and try it on a device.",
        ),
    }
    return texts.get(kind, QCoreApplication.translate("Installer", "How to start this kind of file is not known."))
