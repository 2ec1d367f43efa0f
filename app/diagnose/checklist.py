"""When there is no log: where to look on the device, which keys to press, which commands collect it.

Sources: ``diagnosis.md`` 5.1, ``bulk-token.md``; commands are Windows' own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.text import N_


@dataclass(frozen=True, kw_only=True, slots=True)
class ChecklistStep:
    """One thing to do. ``text`` is marked for translation; ``command`` is to be copied as it is, or empty."""

    text: str
    command: str = ""
    source: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChecklistPart:
    """Steps for one situation; ``key`` is for programs, ``title`` is marked for translation."""

    key: str
    title: str
    steps: tuple[ChecklistStep, ...]


_LOGS: Final = r"C:\Windows\System32\winevt\Logs"
_KINDS: Final = "*Provisioning* *AAD* *Registration* *DeviceManagement* *WLAN* System.evtx"
_PUBLIC: Final = r"C:\Users\Public"
_MAIN: Final = "Microsoft-Windows-Provisioning-Diagnostics-Provider/Admin"
_AREAS: Final = "DeviceEnrollment;DeviceProvisioning;Autopilot"
_KEPT: Final = r"C:\ProgramData\Microsoft\Provisioning C:\Windows\Provisioning\Packages C:\Recovery\Customizations"


def _export(channel: str, name: str) -> str:
    return rf'wevtutil epl "{channel}" {_PUBLIC}\{name}.evtx'


CHECKLIST: Final[tuple[ChecklistPart, ...]] = (
    ChecklistPart(
        key="first_start",
        title=N_("Checklist", "The device is at the first-start screens"),
        steps=(
            ChecklistStep(
                text=N_("Checklist", "Press the Windows key five times on the first page to apply a package by hand.")
            ),
            ChecklistStep(text=N_("Checklist", "Press Shift+F10 (on some keyboards Fn too) to open a command window.")),
            ChecklistStep(
                text=N_("Checklist", "Copy the logs to the stick; here it is drive D:."),
                command=rf"robocopy {_LOGS} D:\logs {_KINDS}",
            ),
            ChecklistStep(
                text=N_("Checklist", "Check the network and the time of the device."),
                command="ping -n 2 login.microsoftonline.com",
            ),
            ChecklistStep(
                text=N_(
                    "Checklist",
                    "Check that there is only one package on the stick, at its root, with the ending .ppkg.",
                )
            ),
        ),
    ),
    ChecklistPart(
        key="signed_in",
        title=N_("Checklist", "Somebody can sign in to the device"),
        steps=(
            ChecklistStep(
                text=N_("Checklist", "Collect everything that Windows has, as an administrator; open the zip here."),
                command=rf'mdmdiagnosticstool.exe -area "{_AREAS}" -zip {_PUBLIC}\device.zip',
                source="Microsoft Learn: diagnose-provisioning-packages",
            ),
            ChecklistStep(
                text=N_("Checklist", "Or export the main log alone, whole and clean."),
                command=_export(_MAIN, "provisioning"),
            ),
            ChecklistStep(
                text=N_("Checklist", "On Windows for ARM, or to send text: export it as XML."),
                command=rf'wevtutil qe "{_MAIN}" /f:xml > {_PUBLIC}\provisioning.xml',
            ),
            ChecklistStep(
                text=N_("Checklist", "For a failed join, the log of the registration with Entra ID."),
                command=_export("Microsoft-Windows-User Device Registration/Admin", "join"),
            ),
            ChecklistStep(
                text=N_("Checklist", "For a failed enrolment, the log of device management."),
                command=_export("Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin", "mdm"),
            ),
            ChecklistStep(
                text=N_("Checklist", "For Wi-Fi, the log of wireless networks."),
                command=_export("Microsoft-Windows-WLAN-AutoConfig/Operational", "wlan"),
            ),
            ChecklistStep(
                text=N_("Checklist", "See whether the device is joined, and why not; the text opens here."),
                command=rf"dsregcmd /status > {_PUBLIC}\dsregcmd.txt",
                source="Microsoft Learn: troubleshoot-device-dsregcmd",
            ),
            ChecklistStep(
                text=N_("Checklist", "Export how each settings group ended; the file opens here."),
                command=rf"reg export HKLM\SOFTWARE\Microsoft\Provisioning\Results {_PUBLIC}\results.reg /y",
            ),
            ChecklistStep(
                text=N_("Checklist", "See which packages are on the device."),
                command="Get-ProvisioningPackage -AllInstalledPackages",
                source="Microsoft Learn: provisioning-powershell",
            ),
            ChecklistStep(
                text=N_("Checklist", "Apply the package once more, with a trace; what it prints opens here."),
                command=(
                    rf"Add-ProvisioningPackage -Path D:\package.ppkg -ForceInstall -LogsFolder {_PUBLIC}"
                    rf" | Format-List | Out-File -Width 4096 {_PUBLIC}\result.txt"
                ),
                source="Microsoft Learn: provisioning-powershell",
            ),
        ),
    ),
    ChecklistPart(
        key="by_eye",
        title=N_("Checklist", "By eye"),
        steps=(
            ChecklistStep(
                text=N_(
                    "Checklist",
                    "Open the event viewer: Applications and Services Logs, Microsoft, Windows,"
                    " Provisioning-Diagnostics-Provider, Admin.",
                ),
                command="eventvwr.msc",
                source="Microsoft: Enrollment Status Page troubleshooting; detection-wiki",
            ),
            ChecklistStep(
                text=N_("Checklist", "Look which packages Windows keeps; each stays until it is removed."),
                command=f"dir /s {_KEPT}",
                source="RemoteWipe CSP",
            ),
            ChecklistStep(
                text=N_("Checklist", "Look which packages the registry names."),
                command=r"reg query HKLM\SOFTWARE\Microsoft\Provisioning\Packages /s",
            ),
            ChecklistStep(
                text=N_("Checklist", "Read what Windows Setup recorded."),
                command=r"notepad C:\Windows\Panther\UnattendGC\setupact.log",
            ),
        ),
    ),
    ChecklistPart(
        key="dead",
        title=N_("Checklist", "Nobody can sign in, or the device restarts again and again"),
        steps=(
            ChecklistStep(text=N_("Checklist", "Pull the stick first, so that the package is not applied again.")),
            ChecklistStep(
                text=N_(
                    "Checklist",
                    "Start the recovery environment (switch off twice while Windows starts), choose Troubleshoot, then"
                    " Command Prompt.",
                )
            ),
            ChecklistStep(
                text=N_("Checklist", "Copy the logs of the system drive to a stick; letters may differ there."),
                command=r"robocopy C:\Windows\System32\winevt\Logs E:\logs *.evtx",
            ),
            ChecklistStep(
                text=N_(
                    "Checklist",
                    "If a package must go: a reset that keeps nothing removes it; one that keeps provisioned data does"
                    " not.",
                ),
                source="RemoteWipe CSP",
            ),
        ),
    ),
)
