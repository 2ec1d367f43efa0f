"""Stories from the field about what answered: CSPs, Autopilot, the sign-in, and another device management."""

from __future__ import annotations

from tests.diagnose.field_lines import (
    DONE,
    ENROLLED,
    NOTHING,
    NOTHING_LEFT,
    D,
    P,
    answer,
    entra,
    managed,
    own,
    pilot,
    turn,
)
from tests.diagnose.log_case import Line, package, prov
from tests.diagnose.stories import NAME

_ENROLMENTS = "./Vendor/MSFT/Provisioning/Enrollments/staging@contoso.com"
_FAKE = "./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Receiver/Properties/Policy/FakePolicy/Version"
ANSWERS: dict[str, tuple[list[Line], str]] = {
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
"""Of each the lines, and the first sentence."""
