"""Codes of Wi-Fi and of the network (``diagnosis.md`` 5.3; reasons of Windows' wireless service are public)."""

from __future__ import annotations

from app.core.text import N_
from app.diagnose.explain.area import WIFI
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="wifi_key",
        # PSK_MISMATCH_SUSPECTED, KEY_MISMATCH, and the time-outs of the key that a wrong one causes as well
        codes=(0x00048014, 0x0002800D, 0x00048005, 0x00048004),
        areas=(WIFI,),
        stage=FailureStage.WIFI,
        weight=9,
        meaning=N_("Explain", "The device did not connect to the Wi-Fi network, because the network refused its key."),
        causes=(
            N_("Explain", "The key in the package is not the key of the network."),
            N_("Explain", "The protection in the package (WPA2, WPA3) is not that of the network."),
            N_("Explain", "The key of the network was changed after the package was built."),
        ),
        steps=(
            N_("Explain", "Compare name, protection and key of the network with the access point, and build again."),
            N_("Explain", "Use a cable for the first start meanwhile."),
        ),
        source="Microsoft: WLAN_REASON_CODE (wlanapi)",
        sure=Sure.DOC,
        place="network.wifi",
    ),
    Explanation(
        key="wifi_missing",
        # NOT_VISIBLE, NETWORK_NOT_AVAILABLE, NO_VISIBLE_AP
        codes=(0x00028002, 0x0002800B, 0x00038014),
        areas=(WIFI,),
        stage=FailureStage.WIFI,
        weight=7,
        meaning=N_("Explain", "The device did not connect to the Wi-Fi network, because it did not find it."),
        causes=(
            N_("Explain", "The network is out of reach, or on a band that the adapter does not have."),
            N_("Explain", "The name of the network is written in another way, or the network is hidden."),
        ),
        steps=(
            N_("Explain", "Check the name letter by letter, and mark the network as hidden if it is."),
            N_("Explain", "Start the device near the access point, or with a cable."),
        ),
        source="Microsoft: WLAN_REASON_CODE (wlanapi)",
        sure=Sure.DOC,
        place="network.wifi",
    ),
    Explanation(
        key="wifi_adapter",
        codes=(0x80070490, 0x80070002, 0x80070426),
        areas=(WIFI,),
        stage=FailureStage.WIFI,
        weight=8,
        meaning=N_(
            "Explain", "The Wi-Fi network was not set up, probably because the device has no working Wi-Fi adapter."
        ),
        causes=(
            N_("Explain", "The device has no Wi-Fi adapter, for example a virtual machine or a desktop PC."),
            N_("Explain", "Windows has no driver for the adapter yet."),
        ),
        steps=(
            N_("Explain", "Build a package without Wi-Fi for such devices: one failed group fails the whole package."),
        ),
        source="ImmyBot release notes 2021",
        sure=Sure.VENDOR,
        place="network.enabled",
    ),
    Explanation(
        key="wifi_profile",
        areas=(WIFI,),
        stage=FailureStage.WIFI,
        weight=4,
        meaning=N_("Explain", "The Wi-Fi network was not set up ({code})."),
        causes=(
            N_("Explain", "The device has no Wi-Fi adapter, or no driver for it yet."),
            N_("Explain", "Windows does not accept the network: its key is too short, or its profile is damaged."),
        ),
        steps=(N_("Explain", "Check name, protection and key of the network, and try with a cable."),),
        source="ImmyBot release notes 2021",
        sure=Sure.INFERRED,
        place="network.wifi",
    ),
    Explanation(
        key="wifi_failed",
        signs=("WLAN8002", "WLAN11006", "WLAN12013"),
        stage=FailureStage.WIFI,
        weight=3,
        meaning=N_("Explain", "The device did not connect to the Wi-Fi network."),
        causes=(
            N_("Explain", "The key, the protection or the certificate is not what the network requires."),
            N_("Explain", "The network is out of reach."),
        ),
        steps=(N_("Explain", "Check name, protection and key of the network, and try with a cable."),),
        source="Microsoft: WLAN-AutoConfig events 8002, 11006, 12013",
        sure=Sure.DOC,
        place="network.wifi",
    ),
    Explanation(
        key="enrol_network",
        codes=(0x80180010,),
        stage=FailureStage.NETWORK,
        weight=7,
        meaning=N_("Explain", "The device was not enrolled, because it did not reach the service (network or DNS)."),
        causes=(
            N_("Explain", "No network at that moment, or a time-out."),
            N_("Explain", "A proxy or firewall stops the address of the enrolment service."),
        ),
        steps=(
            N_("Explain", "Connect a cable, or put the Wi-Fi network into the package, and start the device again."),
            N_("Explain", "Allow enrollment.manage.microsoft.com and enterpriseenrollment.manage.microsoft.com."),
        ),
        source="MDMRegistration.h (Microsoft Learn: mdm-registration-constants)",
        sure=Sure.DOC,
        place="network.wifi",
    ),
)
