"""Lines of logs as real devices write them, and the first sentences of more than one story from the field."""

from __future__ import annotations

from dataclasses import replace

from app.diagnose.read import provider
from tests.diagnose.log_case import Line, package, prov
from tests.diagnose.stories import NAME

P, R, A, M, D = provider.PROVISIONING, provider.REGISTRATION, provider.AAD, provider.MANAGEMENT, provider.MODERN
HEALTHY = "Nothing failed: the logs only name packages of Windows itself, as on every healthy device."
NOTHING = "Nothing failed: the logs contain nothing about a package, a join or an enrolment."
NOTHING_LEFT = "Nothing is left to be done: what failed went well at another time."
DONE = "“Depot.ppkg” was applied without a failure."
JOINED = "The device had already joined Entra ID; a package tried to join it again and failed"
REFUSED = "Entra ID refused the sign-in of the device"
ACCOUNT = "package_0f8fad5b-d9cb-469f-a165-70867728950e"
ENROLLED = "The device was enrolled; the logs contain nothing about a package."
ID = "{6b1f0c5a-1111-4222-8333-444455556666}"
ABSENT = "<Not Present>"


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
