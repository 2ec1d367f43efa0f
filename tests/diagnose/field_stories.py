"""What real devices' logs are like: Windows' own work, keys, Autopilot, answers of servers; the first sentence of each.

Of each kind there are several: the one that people reported, and others that the same rule must tell.
"""

from __future__ import annotations

from tests.diagnose.field_answers import ANSWERS
from tests.diagnose.field_lines import (
    ACCOUNT,
    DONE,
    ENROLLED,
    HEALTHY,
    ID,
    JOINED,
    JOINED_AND_ENROLLED,
    NOTHING,
    REFUSED,
    R,
    automatic,
    entra,
    failed_group,
    later,
    managed,
    own,
    registered,
    restart,
    turn,
    turns,
)
from tests.diagnose.log_case import Line, package, prov
from tests.diagnose.stories import NAME

_KIOSK = "AssignedAccess/Configuration"
STORIES: dict[str, tuple[list[Line], str]] = {
    # 01: packages of Windows itself
    "own_again_and_again": (
        turns(
            turn(0),
            own(1),
            own(2, "Power.EnergyEstimationEngine.CPU.ppkg"),
            own(3, "Microsoft.Windows.Cosa.Desktop.Client.ppkg"),
            restart(9),
        ),
        HEALTHY,
    ),
    "own_by_path": (
        turns(
            own(1, r"C:\WINDOWS\Provisioning\Packages\power.settings.battery.ppkg"),
            own(2, r"\\?\C:\Windows\Provisioning\Cosa\OEM\Carrier.ppkg"),
            restart(9),
        ),
        HEALTHY,
    ),
    "own_fails": (
        [
            turn(0),
            own(1),
            prov(2, 12, "PowerSettings", "MCSF/Power/Policy/Settings/Disk", hresult="0x86000002"),
            prov(3, 22, "Power.Settings.Disk.ppkg", hresult="0x86000002"),
            prov(4, 72, hresult="0x86000002"),
        ],
        HEALTHY,
    ),
    "own_after_done": (
        [*package(end=prov(60, 21, NAME)), turn(900), own(901), own(902, "Power.Settings.Sleep.ppkg")],
        DONE,
    ),
    "own_after_begun": (
        [prov(0, 20, NAME, ID), own(1), own(2)],
        "“Depot.ppkg” started, but the log does not say how it ended.",
    ),
    "failure_among_own": (
        [
            prov(0, 20, NAME, ID),
            own(1),
            prov(2, 12, "Policies", "Policy/Config/A", hresult="0x80070057"),
            prov(3, 22, NAME, hresult="0x80070057"),
            turn(900),
            own(901),
        ],
        "Windows did not take a value of “Depot.ppkg”: Policy/Config/A.",
    ),
    "named_like_own": (
        [
            turn(0, "User", r"D:\Power.Plan.Office.ppkg"),
            prov(1, 20, "Power.Plan.Office.ppkg", ID),
            prov(2, 22, "Power.Plan.Office.ppkg", hresult="0x8ABC1234"),
        ],
        "“Power.Plan.Office.ppkg” failed with 0x8ABC1234, and the cause of this code is not known here.",
    ),
    "power_package_on_a_stick": (
        [prov(1, 20, r"E:\Power.Settings.Ours.ppkg", ID), prov(9, 21, r"E:\Power.Settings.Ours.ppkg")],
        "“Power.Settings.Ours.ppkg” was applied without a failure.",
    ),
    "done_between_updates": (turns(prov(0, 20, NAME, ID), prov(9, 21, NAME), restart(60)), DONE),
    "loop_by_command": (
        turns(prov(0, 20, NAME, ID), restart(60, r"C:\Windows\System32\shutdown.exe (DEPOT-01)"), times=3),
        "The device restarts again and again: the same package made it restart 3 times in a row.",
    ),
    "two_begun_two_done": (
        [
            prov(0, 20, r"D:\A.ppkg", ID),
            prov(1, 20, r"D:\B.ppkg", "{1}"),
            prov(2, 22, r"D:\A.ppkg", hresult="0x8ABC1234"),
            prov(3, 21, r"D:\B.ppkg"),
        ],
        "“A.ppkg” failed with 0x8ABC1234, and the cause of this code is not known here.",
    ),
    # 02: which field is the code
    "credential": (
        automatic("0x80180014"),
        "The device was not enrolled, because an enrolment restriction blocks Windows or this version.",
    ),
    "credential_decimal": (
        automatic("-2145910783", "1"),
        "The device was not enrolled, because device and service did not understand each other.",
    ),
    "credential_other_ids": (
        [managed(1, 100, HexInt1="0x00000002", HRESULT="0x80180018")],
        "The device was not enrolled, because a licence for it is missing or wrong.",
    ),
    "credential_without_result": (
        [managed(1, 76, HexInt1="0x80180013")],
        "The device was not enrolled, because the limit of devices is reached.",
    ),
    # 03: keys are no join, and what went well stays
    "pin_skipped": ([*JOINED_AND_ENROLLED, registered(60, 301, "-2145647537")], ENROLLED),
    "key_refused": (
        [registered(1, 105), registered(60, 347, "0x801C0451"), registered(61, 373, "0x801C03EB")],
        "The device joined Entra ID; the logs contain nothing about a package.",
    ),
    "hello_not_offered": ([registered(at, 360, level=3) for at in range(6)], NOTHING),
    "error_after_success": (
        [
            *JOINED_AND_ENROLLED,
            registered(3600, 304, "0x801C001D"),
            *automatic("0x80180001")[:0],
            managed(3700, 76, HexInt1="0x1", HRESULT="0x8018000A"),
        ],
        ENROLLED,
    ),
    "old_error_then_success": (
        [registered(1, 304, "0x801C03F2"), *automatic("0x80180003"), registered(7200, 105), managed(7300, 72, 4)],
        ENROLLED,
    ),
    "joined_anew_and_refused": (
        [*JOINED_AND_ENROLLED, registered(86400, 105), managed(86500, 76, HexInt1="0x1", HRESULT="0x80180013")],
        "The device was not enrolled, because the limit of devices is reached.",
    ),
    "old_build_failed": (
        [
            *package(end=prov(60, 22, NAME, hresult="0x80070057")),
            prov(9000, 20, r"D:\Depot_2.0.ppkg", ID),
            prov(9060, 21, r"D:\Depot_2.0.ppkg"),
        ],
        "“Depot_2.0.ppkg” was applied without a failure.",
    ),
    # A device that has joined stays so: what fails then is another attempt of a package
    "joined_before": (
        [registered(1, 105), *later(90000, *failed_group("0x801C03ED", "AADJ", "AADJ/BPRT"))],
        f"{JOINED} (0x801C03ED).",
    ),
    "joined_before_and_token_over": (
        [
            *JOINED_AND_ENROLLED,
            *later(90000, *failed_group("0xCAA20003", "AADJ", "AADJ/BPRT"), entra(18, "0xCAA20003", "AADSTS700082: x")),
        ],
        f"{JOINED} (0xCAA20003).",
    ),
    "joined_before_by_code": (
        [registered(1, 306), *later(90000, *package(end=prov(60, 22, NAME, hresult="0x801C0003")))],
        f"{JOINED} (0x801C0003).",
    ),
    "joined_before_unknown_code": (
        [registered(1, 106), *later(90000, *failed_group("0x8ABC1234", "AADJ", "AADJ/BPRT"))],
        f"{JOINED} (0x8ABC1234).",
    ),
    "joined_before_and_signed_in": (
        [registered(1, 106), entra(90000, "0xCAA20003", f"AADSTS50034: {ACCOUNT} does not exist")],
        f"{JOINED} (0xCAA20003).",
    ),
    "joined_then_not_enrolled": (
        [registered(1, 106), *later(90000, *failed_group("0x80180014", "AADJ", "AADJ/BPRT"))],
        "The device was not enrolled, because an enrolment restriction blocks Windows or this version.",
    ),
    "joined_by_this_package": (
        [*failed_group("0x80180018", "AADJ", "AADJ/BPRT"), registered(10, 106)],
        "The device was not enrolled, because a licence for it is missing or wrong.",
    ),
    "joined_before_and_other_setting": (
        [registered(1, 105), *later(90000, *failed_group("0x80070057", "Policies", "Policy/Config/A"))],
        "Windows did not take a value of “Depot.ppkg”: Policy/Config/A.",
    ),
    "never_joined": (
        failed_group("0x801C0003", "AADJ", "AADJ/BPRT"),
        "The device did not join Entra ID, because the package account may not join devices.",
    ),
    # 05: joins and enrolments are not told as settings
    "enrol_not_found": (
        [managed(1, 71, HRESULT="0x80070002")],
        "The device was not enrolled: something that this step needs was not found on the device (0x80070002).",
    ),
    "join_denied": (
        [registered(1, 304, "-2147024891")],
        "The device did not join Entra ID: Windows denied access to something that this step needs (0x80070005).",
    ),
    "enrol_general": (
        [managed(1, 71, HRESULT="0x80004005")],
        "The device was not enrolled: a step failed with the general error 0x80004005.",
    ),
    # 06: HTTP and network by rule
    "http_request": (
        automatic("0x80190190"),
        "The device was not enrolled: the server rejected the request (HTTP 400).",
    ),
    "http_refused": (automatic("0x80190193"), "The device was not enrolled: the server refused access (HTTP 403)."),
    "http_fault": (automatic("0x801901F5"), "The device was not enrolled: the server failed (HTTP 501)."),
    "net_timeout": (
        automatic("0x80192EE2"),
        "The device was not enrolled: the service did not answer in time (0x80192EE2).",
    ),
    "net_tls": (
        [registered(1, 304, "0xCAA82F19")],
        "The device did not join Entra ID: the device did not trust the certificate of the service (0xCAA82F19).",
    ),
    "net_sign_in": (
        [registered(1, 304, "0xCAA70007")],
        "The device did not join Entra ID: there was no connection to the service, or it was cut (0xCAA70007).",
    ),
    "sign_in_missing": (
        [entra(1, "3400728980")],
        "The sign-in to Entra ID failed: the server found nothing at the requested address (HTTP 404).",
    ),
    "net_bare_number": (
        [Line(1, R, 231, 2, {"ErrorCode": "12002", "WinHttpStatus": "2", "WinHttpStatusFlag": "x"})],
        "The device did not join Entra ID: the service did not answer in time (0x00002EE2).",
    ),
    "sign_in_beside": (
        [
            entra(1, "0xCAB30194"),
            entra(2, "0xCAA20002", "AADSTS65002: consent"),
            registered(3, 304, "0x801C0003"),
        ],
        "The device did not join Entra ID, because the package account may not join devices.",
    ),
    "sign_in_beside_alone": (
        [entra(2, "0xCAA20002", "AADSTS65002: consent")],
        "The sign-in to Entra ID failed: an app of Microsoft may not sign in to the service it asked for (0xCAA20002).",
    ),
    "sign_in_beside_done": ([entra(1, "0xCAA20002", "AADSTS65002: x"), *package(end=prov(60, 21, NAME))], DONE),
    "sign_in_beside_refusal": (
        [entra(1, "0xCAA20002", "AADSTS65002: x"), entra(2, "0xCAA20003", "AADSTS530032: blocked")],
        f"{REFUSED} (AADSTS530032). A security policy of the tenant blocked the sign-in.",
    ),
    "register_again": (
        automatic("0x8019000A"),
        "The device was not enrolled, because it is registered already (0x8019000A).",
    ),
    "cancelled_for_mfa": (
        [entra(1, "3399614476", "AADSTS50076: multi-factor"), *automatic("0x8018002A")],
        "The device was not enrolled, because a second factor (MFA) was required of the package account.",
    ),
    # 07: XML inside the package
    "xml_kiosk": (
        failed_group("0xC00CE558", "UxLockdown", _KIOSK),
        "The kiosk configuration in “Depot.ppkg” is not XML that Windows can read (0xC00CE558).",
    ),
    # 08: kiosks, by the codes of their public reports
    **{
        f"kiosk {code}": (
            failed_group(code, "UxLockdown", _KIOSK),
            f"Windows could not use the kiosk configuration in “Depot.ppkg” ({code}): its form is wrong.",
        )
        for code in ("0xC00CE014", "0xC00CE011", "0xC00CE015", "0xC00CE01D")
    },
    "kiosk on Home": (
        failed_group("0x86000002", "UxLockdown", _KIOSK),
        "The kiosk was not set up, because this edition of Windows, probably Home, has none.",
    ),
    "kiosk without a code that says why": (
        failed_group("0x80070057", "UxLockdown", _KIOSK),
        "The kiosk of “Depot.ppkg” was not set up (0x80070057).",
    ),
    "xml_lite": (
        package(end=prov(60, 22, NAME, hresult="0xC00CEE2D")),
        "“Depot.ppkg” contains XML that Windows could not read (0xC00CEE2D).",
    ),
    "xml_system": (
        failed_group("0x800705B9", "ConnectivityProfiles", "VPNv2/Depot/ProfileXML"),
        "“Depot.ppkg” contains XML that Windows could not read (0x800705B9).",
    ),
    "kernel_status": (
        package(end=prov(60, 22, NAME, hresult="0xC00000BB")),
        "“Depot.ppkg” failed with 0xC00000BB, and the cause of this code is not known here.",
    ),
    # 09: VPN
    "vpn_native": (
        failed_group("0x82AA0002", "Connections", "VPNv2/Depot VPN/NativeProfile"),
        "The VPN profile of “Depot.ppkg” was not set: Windows refuses its built-in VPN from packages (0x82AA0002).",
    ),
    "vpn_other": (
        failed_group("0x82AA0011", "Connections", "VPNv2/Depot VPN/PluginProfile"),
        "A VPN profile of “Depot.ppkg” was not set (0x82AA0011).",
    ),
    **ANSWERS,
}
OTHERS = [entra(1, "0xCAA30194"), entra(2, "0xCAAFFFFF"), registered(3, 304, "0x801C0003")]
"""A failed join with a code that explains it, another known one, and one that nobody knows."""
GOOD = {HEALTHY, DONE, ENROLLED}
