"""The probes: one small package for each way a value goes into a package, with what is to be seen on the device then.

Each sets something harmless on a machine that is thrown away afterwards. What is looked at is where the public page of
the setting's CSP, or of the certificate stores, says that Windows keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.catalogue.setting import TargetKind
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

PLAN: Final = "probes.json"
"""The name of the file that tells the script on the device what to apply and where to look."""

MARKER: Final = "ProvisioningDesignerProof"
"""What the command of a probe writes to the registry."""

CERTIFICATE: Final = "Provisioning Designer proof, not for use"
"""The common name of the made-up certificate."""


class Look(StrEnum):
    """Where the script looks."""

    REGISTRY = "registry"
    CERTIFICATE = "certificate"
    WLAN = "wlan"


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One look: at the value ``name`` of a key, at a certificate in a store, or at a WLAN profile of that name."""

    look: Look
    place: str
    name: str
    expected: str

    def to_plain(self) -> dict[str, str]:
        """Return it as the plan has it."""
        return {"look": self.look.value, "place": self.place, "name": self.name, "expected": self.expected}


@dataclass(frozen=True, kw_only=True, slots=True)
class Probe:
    """One package: its name, the kinds of targets it tries, its settings and fields, the looks, and what they settle.

    ``settles`` are sentences: the facts that carry ``[INFERRED]`` until such a package was seen to work.
    """

    name: str
    kinds: tuple[TargetKind, ...]
    values: Mapping[str, str]
    checks: tuple[Check, ...]
    settles: tuple[str, ...]


_POLICIES: Final = r"HKLM:\SOFTWARE\Microsoft\PolicyManager\current\device"

PROBES: Final = (
    Probe(
        name="policy",
        kinds=(TargetKind.CSP,),
        values={"Policies/Experience/AllowCortana": "No"},
        checks=(Check(look=Look.REGISTRY, place=rf"{_POLICIES}\Experience", name="AllowCortana", expected="0"),),
        settles=(N_("Proof", "Windows applies a package of this program at all, unsigned and with its .cat."),),
    ),
    Probe(
        name="command",
        kinds=(TargetKind.ASSET,),
        values={
            "applications[0].name": "proof",
            "applications[0].command_file": "proof.cmd",
            "applications[0].command_line": "cmd /c proof.cmd",
        },
        checks=(Check(look=Look.REGISTRY, place=rf"HKLM:\SOFTWARE\{MARKER}", name="command", expected="1"),),
        settles=(
            N_("Proof", "Files of a package are named by the list of assets, and a command finds them in its folder."),
        ),
    ),
    Probe(
        name="certificate",
        kinds=(TargetKind.CERTIFICATE,),
        values={"certificates[0].name": "proof", "certificates[0].file": "proof.cer"},
        checks=(Check(look=Look.CERTIFICATE, place=r"Cert:\LocalMachine\Root", name="", expected="1"),),
        settles=(N_("Proof", "A certificate is named by its SHA-1 thumbprint in capitals."),),
    ),
    Probe(
        name="network",
        kinds=(TargetKind.WLAN_PROFILE,),
        values={"network.wifi[0].ssid": MARKER, "network.wifi[0].security": "Open"},
        checks=(Check(look=Look.WLAN, place="", name=MARKER, expected="1"),),
        settles=(N_("Proof", "The profile that is made of a Wi-Fi network has the text that Windows takes."),),
    ),
)  # fmt: skip - pairs in rows

_PROBED: Final = {kind for probe in PROBES for kind in probe.kinds}
NOT_PROBED: Final = tuple(kind for kind in TargetKind if kind not in {*_PROBED, TargetKind.NONE})
"""Kinds for which there is no probe: they need an app, a kiosk, a mobile network or another device."""
