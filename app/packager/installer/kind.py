"""Which kinds of installer there are."""

from __future__ import annotations

from enum import StrEnum


class InstallerKind(StrEnum):
    """How a file is installed. Those of programs tell which tool made the installer, as each has its own switches."""

    MSI = "msi"
    PATCH = "msp"
    UPDATE = "msu"
    APP_PACKAGE = "msix"
    BATCH = "cmd"
    POWERSHELL = "ps1"
    SCRIPT_HOST = "vbs"
    REGISTRY = "reg"
    INNO_SETUP = "Inno Setup"
    NSIS = "NSIS"
    INSTALLSHIELD = "InstallShield"
    BURN = "WiX Burn"
    SQUIRREL = "Squirrel"
    ADVANCED_INSTALLER = "Advanced Installer"
    PROGRAM = "exe"
    OTHER = "other"
