"""What real devices' logs are like: Windows' own work, keys, Autopilot, answers of servers; the first sentence of each.

Of each kind there are several: the one that people reported, and others that the same rule must tell.
"""

from __future__ import annotations

from dataclasses import replace

from app.diagnose.read import provider
from tests.diagnose.log_case import Line, package, prov
from tests.diagnose.stories import NAME

P, R, A, M, D = provider.PROVISIONING, provider.REGISTRATION, provider.AAD, provider.MANAGEMENT, provider.MODERN
ID = "{6b1f0c5a-1111-4222-8333-444455556666}"
ABSENT = "<Not Present>"
HEALTHY = "Nothing failed: the logs only name packages of Windows itself, as on every healthy device."
NOTHING = "Nothing failed: the logs contain nothing about a package, a join or an enrolment."
NOTHING_LEFT = "Nothing is left to be done: what failed went well at another time."
DONE = "“Depot.ppkg” was applied without a failure."
JOINED = "The device had already joined Entra ID; a package tried to join it again and failed"
REFUSED = "Entra ID refused the sign-in of the device"
ACCOUNT = "package_0f8fad5b-d9cb-469f-a165-70867728950e"
ENROLLED = "The device was enrolled; the logs contain nothing about a package."


def turn(after: int, starter: str = "LogonIdleTask", files: str = ABSENT) -> Line:
    """Return event 90: who started a turn, with which files."""
    return prov(after, 90, starter, ABSENT, files)


def own(after: int, name: str = "Power.Settings.Disk.ppkg", number: int = 20) -> Line:
    """Return an event about a package of Windows itself."""
    return prov(after, number, name, "{0a1b2c3d-1111-4222-8333-444455556666}")


def restart(after: int, program: str = r"C:\Windows\servicing\TrustedInstaller.exe (DEPOT-01)") -> Line:
    """Return a restart that *program* asked for."""
    return Line(after, "User32", 1074, 4, {"param1": program, "param5": "restart"})


def managed(after: int, number: int, level: int = 2, **data: str) -> Line:
    """Return an event of device management."""
    return Line(after, M, number, level, data)


def automatic(code: str, credential: str = "0x1") -> list[Line]:
    """Return an automatic enrolment that failed."""
    return [managed(5, 76, HexInt1=credential, HRESULT=code)]


def answer(after: int, node: str, code: str, number: int = 404) -> Line:
    """Return what a CSP answered for *node*."""
    return managed(
        after, number, Message1="9c1f", Message2="x", Message3="x", InternalCmdType="1", Message5=node, HexInt1=code
    )


def entra(after: int, code: str, text: str = "text", number: int = 1098, level: int = 2) -> Line:
    """Return an event of the sign-in to Entra ID."""
    return Line(after, A, number, level, {"Error": code, "ErrorMessage": text, "AdditionalInformation": "Logged"})


def registered(after: int, number: int, code: str = "", level: int = 4) -> Line:
    """Return an event of the registration with Entra ID."""
    return Line(after, R, number, 2 if code else level, {"ExitCode": code} if code else {})


def pilot(after: int, number: int, code: str, state: str = "", owner: str = D) -> Line:
    """Return a failed stage of Autopilot."""
    return Line(after, owner, number, 2, {"State": state, "HRESULT": code} if state else {"HRESULT": code})


def failed_group(code: str, group: str, node: str) -> list[Line]:
    """Return a package with one failed settings group."""
    return package(prov(20, 12, group, node, hresult=code), end=prov(60, 22, NAME, hresult=code))


def later(after: int, *lines: Line) -> list[Line]:
    """Return *lines*, so many seconds later."""
    return [replace(line, after=line.after + after) for line in lines]


def turns(*lines: Line, every: int = 1200, times: int = 4) -> list[Line]:
    """Return *lines* again and again."""
    return [
        Line(line.after + at * every, line.provider, line.number, line.level, line.data)
        for at in range(times)
        for line in lines
    ]


JOINED_AND_ENROLLED = [registered(1, 106), managed(3, 75, 4, HexInt1="0x0")]
_KIOSK = "AssignedAccess/Configuration"
_ENROLMENTS = "./Vendor/MSFT/Provisioning/Enrollments/staging@contoso.com"
_FAKE = "./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Receiver/Properties/Policy/FakePolicy/Version"

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
    # 12: answers of CSPs
    "enrolments_dns": (
        [answer(1, _ENROLMENTS, "0x80192ee7")],
        "The device was not enrolled: the name of the service could not be resolved (DNS, 0x80192EE7).",
    ),
    "enrolments_refused": (
        [answer(1, "Provisioning/Enrollments/a@b.c/Secret", "0x80180014", 454)],
        "The device was not enrolled, because an enrolment restriction blocks Windows or this version.",
    ),
    "fake_policy": ([answer(1, _FAKE, "0x86000002")], NOTHING),
    "other_answer": (
        [answer(1, "./Vendor/MSFT/Policy/Config/Browser/Home", "0x86000011")],
        "The logs contain nothing about a package, a join or an enrolment.",
    ),
    # 13: Autopilot, in either log
    "pilot_enrol": (
        [pilot(1, 301, "0x80180014", "6", P)],
        "The device was not enrolled, because an enrolment restriction blocks Windows or this version.",
    ),
    "pilot_join": (
        [pilot(1, 302, "0x801C0003", "3")],
        "The device did not join Entra ID, because the package account may not join devices.",
    ),
    "pilot_no_mdm": (
        [pilot(1, 115, "0x80070490", owner=P)],
        "The device was not enrolled: Autopilot found no valid device management for it (0x80070490).",
    ),
    "pilot_without_state": (
        [pilot(1, 300, "0xCAA82EE7")],
        "The device did not join Entra ID: the name of the service could not be resolved (DNS, 0xCAA82EE7).",
    ),
    "pilot_stage_by_name": (
        [pilot(1, 301, "0x80070490", "AADEnroll")],
        "The device did not join Entra ID (0x80070490), and the cause of this code is not known here.",
    ),
    "enrol_answer": (
        [managed(1, 71, HRESULT="0xC00CE558")],
        "The device was not enrolled: Windows could not read the XML in the answer of the service (0xC00CE558).",
    ),
    "sign_in_noise": ([entra(1, "0xCAA30194"), *package(end=prov(60, 21, NAME)), entra(90, "0xCAA5001C")], DONE),
    "next_build_good": (
        [
            prov(0, 20, "Lab_v1.0.ppkg", "{1}"),
            prov(9, 22, "Lab_v1.0.ppkg", hresult="0x80070057"),
            prov(900, 20, "Lab_v1.1.ppkg", "{2}"),
            prov(909, 21, "Lab_v1.1.ppkg"),
        ],
        "“Lab_v1.1.ppkg” was applied without a failure.",
    ),
    "other_package_good": (
        [
            prov(0, 20, "Lab.ppkg", "{1}"),
            prov(9, 22, "Lab.ppkg", hresult="0x8ABC1234"),
            prov(900, 20, "Office.ppkg", "{2}"),
            prov(909, 21, "Office.ppkg"),
        ],
        "“Lab.ppkg” failed with 0x8ABC1234, and the cause of this code is not known here.",
    ),
    "removed_after_all": (
        [prov(1, 65, "Depot.ppkg", hresult="0x80070020"), prov(90, 64, "Depot.ppkg")],
        NOTHING_LEFT,
    ),
    "copied_after_all": (
        [prov(1, 62, hresult="0x80070020"), prov(90, 61, r"C:\ProgramData\Microsoft\Provisioning\Depot.ppkg")],
        NOTHING_LEFT,
    ),
    "turn_after_all": ([prov(1, 72, hresult="0x8ABC1234"), prov(90, 70), prov(91, 71)], NOTHING_LEFT),
    "pilot_completed": ([pilot(1, 301, "0x80180005", "6"), Line(900, D, 303, 4, {"State": "7"})], ENROLLED),
    "not_removed": (
        [prov(1, 65, "Depot.ppkg", hresult="0x80070020")],
        "A package, or what Windows had recorded about it, could not be removed (0x80070020).",
    ),
    "not_pending": (
        [prov(1, 94, "./Vendor/MSFT/AADJ", hresult="0x80070005")],
        "Windows could not follow up a setting that had not finished (0x80070005).",
    ),
    # 14: information of the sign-in
    "cache_note": ([entra(at, "0x8AA500DB", "The cache has been partitioned", 1097, 3) for at in range(8)], NOTHING),
    "note_as_error": (
        [entra(1, "0x4AA50081", "An application specific account is loading"), entra(2, "0x0AA10001")],
        NOTHING,
    ),
    "note_and_trouble": (
        [entra(1, "0x8AA500DB"), entra(2, "0xCAA82EFD")],
        "The sign-in to Entra ID failed: there was no connection to the service, or it was cut (0xCAA82EFD).",
    ),
    # 15: who started the turn, with which files
    "copy_named_after": (
        [prov(0, 60), prov(1, 62, hresult="0x80070005"), turn(2, "User", r"D:\lab.ppkg")],
        "“lab.ppkg” was not copied to the device, because Windows denied it.",
    ),
    "copy_named_before": (
        [turn(0, "User", r"D:\a.ppkg;D:\b.ppkg"), prov(1, 62, hresult="0x80070070")],
        "The device has no space left for “a.ppkg, b.ppkg”.",
    ),
    "copy_not_named": (
        [prov(1, 62, hresult="0x80070005"), turn(2), own(3)],
        "“name not in the log” was not copied to the device, because Windows denied it.",
    ),
    # 19: another device management
    "other_mdm": (
        [managed(1, 71, HRESULT="0x80180006")],
        "The device was not enrolled: Windows could not process the answer of the service (0x80180006).",
    ),
    "nobody": (
        [managed(1, 71, HRESULT="2147943717")],
        "The device was not enrolled: no user was signed in whose account could be used (0x80070525).",
    ),
}
OTHERS = [entra(1, "0xCAA30194"), entra(2, "0xCAAFFFFF"), registered(3, 304, "0x801C0003")]
"""A failed join with a code that explains it, another known one, and one that nobody knows."""

GOOD = {HEALTHY, DONE, ENROLLED}
