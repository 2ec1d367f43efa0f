"""What happens to devices: logs, and the first sentence each must give."""

from __future__ import annotations

from app.diagnose.read import provider
from tests.diagnose.log_case import Line, group, package, prov

NAME = r"C:\ProgramData\Microsoft\Provisioning\Depot.ppkg"
_DONE = prov(60, 21, NAME)
_FAILED = prov(60, 22, NAME, hresult="0x801C03ED")


def failed(code: str) -> Line:
    """Return the end of a package that failed with *code*."""
    return prov(60, 22, NAME, hresult=code)


def registration(after: int, number: int, code: str) -> Line:
    """Return a failed step of joining Entra ID."""
    data = {"ExitCode": code, "ServerErrorMessage": "refused"}
    return Line(after, provider.REGISTRATION, number, 2, data)


def sign_in(after: int, code: str, text: str) -> Line:
    """Return an error of the sign-in to Entra ID."""
    data = {"Error": code, "ErrorMessage": text, "AdditionalInformation": "Logged at ClientCache.cpp"}
    return Line(after, provider.AAD, 1098, 2, data)


def enrolment(code: str) -> list[Line]:
    """Return a device that joins, and whose enrolment fails with *code*."""
    joined = Line(30, provider.REGISTRATION, 106)
    return [*package(end=_DONE), joined, Line(70, provider.MANAGEMENT, 76, 2, {"HRESULT": code})]


_ENTRA_GROUP = [prov(10, 10, "AADJ", "AADJ/BPRT"), prov(20, 12, "AADJ", "AADJ/BPRT", hresult="0x801C03ED")]
_COMMAND = "ProvisioningCommands/PrimaryContext/{6b1f0c5a-1111-4222-8333-444455556666}/0/CommandLine"


def _loop() -> list[Line]:
    lines: list[Line] = []
    for turn in range(4):
        at = turn * 300
        lines += [
            prov(at, 20, NAME, "{6b1f0c5a-1111-4222-8333-444455556666}"),
            prov(at + 30, 21, NAME),
            prov(at + 40, 43),
            Line(at + 90, "Microsoft-Windows-Kernel-General", 12),
        ]
    return lines


STORIES: dict[str, tuple[list[Line], str]] = {
    "success": (
        package(*group(5, "PowerSettings", "MCSF/Power/Controls/EnergyEstimationEnabled"), end=_DONE),
        "“Depot.ppkg” was applied without a failure.",
    ),
    "token_expired": (
        [
            *package(*_ENTRA_GROUP, sign_in(15, "0xCAA20003", "AADSTS700082: expired"), end=_FAILED),
            registration(16, 204, "0x801C03ED"),
        ],
        "The device did not join Entra ID, because its bulk token is no longer valid.",
    ),
    "account_deleted": (
        package(*_ENTRA_GROUP[:1], prov(20, 12, "AADJ", "AADJ/BPRT", hresult="0x801C0024"), end=failed("0x801C0024")),
        "The device did not join Entra ID, because the account package_… behind its bulk token is gone.",
    ),
    "mfa": (
        [
            *package(*_ENTRA_GROUP, end=_FAILED),
            sign_in(17, "-895352820", "AADSTS50076: use multi-factor authentication"),
        ],
        "The device did not join Entra ID, because a second factor (MFA) was required of the package account.",
    ),
    "device_cap": (
        enrolment("0x80180013"),
        "The device was not enrolled, because the limit of devices is reached.",
    ),
    "windows_blocked": (
        enrolment("2149056532"),
        "The device was not enrolled, because an enrolment restriction blocks Windows or this version.",
    ),
    "no_network": (
        package(prov(20, 12, "AADJ", "AADJ/BPRT", hresult="0xCAA82EE7"), end=failed("0xCAA82EE7")),
        "The device did not join Entra ID: the name of the service could not be resolved (DNS, 0xCAA82EE7).",
    ),
    "wifi_key": (
        [
            *package(*group(5, "WiFi", "WiFi/Profile/Depot/WlanXml"), end=_DONE),
            Line(65, provider.WLAN, 8002, 2, {"SSID": "Depot", "FailureReason": "?", "ReasonCode": "294932"}),
            registration(90, 304, "0x801C001F"),
        ],
        "The device did not connect to the Wi-Fi network, because the network refused its key.",
    ),
    "certificate": (
        package(
            prov(
                20,
                12,
                "ClientCertificateInstall",
                "ClientCertificateInstall/PFXCertInstall/Depot/PFXCertBlob",
                hresult="0x80070056",
            ),
            end=failed("0x80070056"),
        ),
        "The device refused a certificate, because the password of its file is wrong.",
    ),
    "command_exit": (
        package(prov(20, 12, "ProvisioningCommands", _COMMAND, hresult="0x80070643"), end=failed("0x80070643")),
        "A command of “Depot.ppkg” ended with exit code 1603.",
    ),
    "command_exit_in_words": (
        package(
            prov(20, 12, "ProvisioningCommands", _COMMAND, "Command exited, return code: -5", hresult="0x80004005"),
            end=failed("0x80004005"),
        ),
        "A command of “Depot.ppkg” ended with exit code -5.",
    ),
    "restart_loop": (
        _loop(),
        "The device restarts again and again: the same package made it restart 4 times in a row.",
    ),
    "already_applied": (
        [prov(0, 70), prov(1, 23, NAME, "{6b1f0c5a-1111-4222-8333-444455556666}"), prov(2, 71)],
        "“Depot.ppkg” was not applied again, because it is on the device already.",
    ),
    "already_there": (
        [prov(0, 60), prov(1, 62, hresult="0x800700B7")],
        "“name not in the log” was not applied again, because it is on the device already.",
    ),
    "older_version": (
        [
            prov(0, 20, r"D:\Depot_2.1.ppkg", "{6b1f0c5a-1111-4222-8333-444455556666}"),
            prov(9, 21, r"D:\Depot_2.1.ppkg"),
            prov(90, 23, r"D:\Depot_1.9.ppkg", "{6b1f0c5a-1111-4222-8333-444455556666}"),
        ],
        "“Depot_1.9.ppkg” was not applied, because a newer version of it is on the device.",
    ),
    "name_not_set": (
        package(
            prov(20, 12, "DevDetail", "DevDetail/Ext/Microsoft/DNSComputerName", hresult="0x80070057"),
            end=failed("0x80070057"),
        ),
        "The name of the device was not set (0x80070057).",
    ),
    "name_blocked": (
        [*package(end=_DONE), prov(70, 2000, level=2)],
        "The device kept its old name, because it is in a domain, where packages cannot rename it.",
    ),
    "unknown_code": (
        package(end=failed("0x8ABC1234")),
        "“Depot.ppkg” failed with 0x8ABC1234, and the cause of this code is not known here.",
    ),
    "power": (
        package(
            prov(20, 12, "PowerSettings", "MCSF/Power/Controls/HiberFileType", hresult="0xC0000061"),
            end=failed("0xC0000061"),
        ),
        "A setting of “Depot.ppkg” needs rights that it does not get in the context of a user.",
    ),
    "join_unknown": (
        [registration(5, 304, "0x801C9999")],
        "The device did not join Entra ID (0x801C9999), and the cause of this code is not known here.",
    ),
    "overcome": (
        [
            *package(end=failed("0x801C03ED")),
            prov(100, 20, NAME, "{6b1f0c5a-1111-4222-8333-444455556666}"),
            prov(120, 21, NAME),
        ],
        "“Depot.ppkg” was applied without a failure.",
    ),
    "unfinished": (
        package(end=None),
        "“Depot.ppkg” started, but the log does not say how it ended.",
    ),
}
