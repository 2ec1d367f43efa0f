"""Which kind of setting a CSP node or a settings group belongs to, and which fields of a project make it."""

from __future__ import annotations

import re
from typing import Final

ENTRA: Final = "entra"
WIFI: Final = "wifi"
CERTIFICATE: Final = "certificate"
COMMAND: Final = "command"
NAME: Final = "name"
DIRECTORY: Final = "directory"
USER: Final = "user"
EDITION: Final = "edition"
POWER: Final = "power"
CLEAN: Final = "clean"
VPN: Final = "vpn"
KIOSK: Final = "kiosk"
START: Final = "start"

_AREAS = (
    (ENTRA, re.compile(r"(^|/)AADJ(/|$)|Accounts/Azure|BPRT", re.IGNORECASE), "account.entra.token"),
    (WIFI, re.compile(r"(^|/)WiFi(/|$)|WLAN", re.IGNORECASE), "network.wifi"),
    (CERTIFICATE, re.compile(r"RootCATrustedCertificates|ClientCertificateInstall|Certificate", re.IGNORECASE), ""),
    (COMMAND, re.compile(r"ProvisioningCommands", re.IGNORECASE), "applications"),
    (NAME, re.compile(r"DNSComputerName|Accounts/Domain/ComputerName|/ComputerName$", re.IGNORECASE), "device.name"),
    (
        DIRECTORY,
        re.compile(r"Accounts/Domain|Accounts/ComputerAccount|ComputerAccount", re.IGNORECASE),
        "account.directory.domain",
    ),
    (USER, re.compile(r"Accounts/Users", re.IGNORECASE), "account.administrator.name"),
    (EDITION, re.compile(r"WindowsLicensing|EditionUpgrade", re.IGNORECASE), "device.product_key"),
    (CLEAN, re.compile(r"(^|/|_)CleanPC", re.IGNORECASE), "device.remove_software"),
    (POWER, re.compile(r"(^|/)Power(/|$)|PowerSettings", re.IGNORECASE), ""),
    (KIOSK, re.compile(r"AssignedAccess|UxLockdown|EmbeddedLockdown|ShellLauncher", re.IGNORECASE), "settings"),
    (START, re.compile(r"StartLayout|(^|/)Start(/|$)", re.IGNORECASE), "settings"),
    (VPN, re.compile(r"(^|/)VPNv?2?(/|$)|ConnectivityProfiles/VPN", re.IGNORECASE), "settings"),
)
"""The nodes are those of the catalogue; the same words in names of settings groups are [INFERRED]."""


def area_of(*texts: str) -> str:
    """Return the area of the first of *texts* (a CSP node, a settings group) that belongs to one, or an empty text."""
    for text in texts:
        plain = text.replace("\\", "/")
        for area, pattern, _ in _AREAS:
            if pattern.search(plain):
                return area
    return ""


def place_of(area: str) -> str:
    """Return the field of a project that makes settings of *area*, or an empty text."""
    places = {key: place for key, _, place in _AREAS}
    places[CERTIFICATE] = "certificates"
    return places.get(area, "")
