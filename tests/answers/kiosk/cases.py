"""Kiosk projects of each form, and what each writes: the settings by path."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.model.kiosk import EdgeKiosk, EdgeMode, ExitAction, Kiosk, KioskAccount, KioskApp, Launcher
from app.model.project import Device, Package, Project
from app.model.scenario import KIOSK

if TYPE_CHECKING:
    from app.model.kiosk import KioskSettings

ID = "{0f8fad5b-d9cb-469f-a165-70867728950e}"
BARE = Project(
    kind=KIOSK.key, editions=KIOSK.editions, package=Package(id=ID, name="Hall"), device=Device(hide_oobe=None)
)
APP = "Contoso.Till_8wekyb3d8bbwe!App"
PASSWORD = Secret("correct horse")
SHELL = "SMISettings/ShellLauncher"
LOCAL = f"{SHELL}/UserSpecificSettings/LocalUserSpecificSettings/LocalUserShellSetting@Username=hall"
DOMAIN = (
    f"{SHELL}/UserSpecificSettings/DomainUserSpecificSettings/DomainUserShellSettings@Domain=CONTOSO"
    "/UserShellSetting@Username=hall"
)
USER = "Accounts/Users/User@UserName=hall"
MULTI = "AssignedAccess/MultiAppAssignedAccessSettings"
HEAD = '<AssignedAccessConfiguration xmlns="http://schemas.microsoft.com/AssignedAccess/2017/config"'
RS5 = ' xmlns:rs5="http://schemas.microsoft.com/AssignedAccess/201810/config"'
V4 = ' xmlns:v4="http://schemas.microsoft.com/AssignedAccess/2021/config"'
PROFILE = "{5ed6d430-24e4-5bd8-abe5-eaf90977043c}"


def kiosk_project(kiosk: Kiosk, settings: KioskSettings | None = None) -> Project:
    """Return a project with nothing but *kiosk* and *settings*."""
    project = replace(BARE, kiosk=kiosk)
    return project if settings is None else replace(project, kiosk_settings=settings)


def document(spaces: str, profile: str, who: str) -> str:
    """Return the configuration of one profile for one account."""
    return (
        f'{HEAD}{spaces}><Profiles><Profile Id="{PROFILE}">{profile}</Profile></Profiles><Configs><Config>{who}'
        f'<DefaultProfile Id="{PROFILE}"/></Config></Configs></AssignedAccessConfiguration>'
    )


SHARED_SHELL = {
    f"{SHELL}/DefaultCustomShell": "explorer.exe",
    f"{SHELL}/DefaultReturnCodeAction": "Restart Shell",
    f"{SHELL}/Enable": "ENABLE",
}
ACCOUNT = {f"{USER}/Password": "correct horse", f"{USER}/UserGroup": "Standard Users"}
EDGE_ARGUMENTS = (
    "--kiosk https://contoso.com/?a=1 --edge-kiosk-type=public-browsing --no-first-run --kiosk-idle-timeout-minutes=5"
)

KIOSKS: dict[str, tuple[Kiosk, dict[str, str]]] = {
    "nothing yet": (Kiosk(), {}),
    "an app for a new account": (
        Kiosk(user="hall", password=PASSWORD, app_id=APP),
        {**ACCOUNT, "AssignedAccess/AssignedAccessSettings": f'{{"Account":"hall","AUMID":"{APP}"}}'},
    ),
    "signed in": (
        Kiosk(user="hall", password=PASSWORD, app_id=APP, sign_in=True),
        {
            **ACCOUNT,
            "AssignedAccess/AssignedAccessSettings": f'{{"Account":"hall","AUMID":"{APP}"}}',
            "SMISettings/AutoLogon/Enable": "ENABLE",
            "SMISettings/AutoLogon/Password": "correct horse",
            "SMISettings/AutoLogon/UserName": "hall",
        },
    ),
    "an account of a domain": (
        Kiosk(account=KioskAccount.EXISTING, user="CONTOSO\\hall", password=PASSWORD, app_id=APP, sign_in=True),
        {
            "AssignedAccess/AssignedAccessSettings": f'{{"Account":"CONTOSO\\\\hall","AUMID":"{APP}"}}',
            "SMISettings/AutoLogon/DomainName": "CONTOSO",
            "SMISettings/AutoLogon/Enable": "ENABLE",
            "SMISettings/AutoLogon/Password": "correct horse",
            "SMISettings/AutoLogon/UserName": "hall",
        },
    ),
    "Windows' own account": (
        Kiosk(account=KioskAccount.AUTOMATIC, shown_name="Hall & co", app_id=APP),
        {
            MULTI: document(
                RS5, f'<KioskModeApp AppUserModelId="{APP}"/>', '<AutoLogonAccount rs5:DisplayName="Hall &amp; co"/>'
            )
        },
    ),
    "keys that lead out": (
        Kiosk(account=KioskAccount.EXISTING, user="hall", app_id=APP, breakout="Ctrl+A"),
        {
            MULTI: document(
                V4,
                f'<KioskModeApp AppUserModelId="{APP}"/><v4:BreakoutSequence Key="Ctrl+A"/>',
                "<Account>hall</Account>",
            )
        },
    ),
    "a program by Shell Launcher": (
        Kiosk(
            user="hall", password=PASSWORD, app=KioskApp.CLASSIC, program="C:\\a b\\till.exe", arguments='-x "y z"',
            launcher=Launcher.SHELL, on_exit=ExitAction.SHUT_DOWN,
        ),
        {
            **ACCOUNT,
            **SHARED_SHELL,
            f"{LOCAL}/UserCustomShell": '"C:\\a b\\till.exe" -x "y z"',
            f"{LOCAL}/UserReturnCodeAction": "Shutdown Device",
        },
    ),
    "a program for an account of a domain": (
        Kiosk(
            account=KioskAccount.EXISTING, user="CONTOSO\\hall", app=KioskApp.CLASSIC, program="till.exe",
            launcher=Launcher.SHELL,
        ),
        {**SHARED_SHELL, f"{DOMAIN}/UserCustomShell": "till.exe", f"{DOMAIN}/UserReturnCodeAction": "Restart Shell"},
    ),
    "a program by assigned access": (
        Kiosk(account=KioskAccount.AUTOMATIC, app=KioskApp.CLASSIC, program="%ProgramFiles%\\till.exe", arguments="-x"),
        {
            MULTI: document(
                V4,
                '<KioskModeApp v4:ClassicAppPath="%ProgramFiles%\\till.exe" v4:ClassicAppArguments="-x"/>',
                "<AutoLogonAccount/>",
            )
        },
    ),
    "Edge": (
        Kiosk(
            account=KioskAccount.EXISTING, user="hall", app=KioskApp.EDGE,
            edge=EdgeKiosk(address="https://contoso.com/?a=1", mode=EdgeMode.PUBLIC, idle_minutes=5),
        ),
        {
            MULTI: document(
                V4,
                '<KioskModeApp v4:ClassicAppPath="%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe" '
                f'v4:ClassicAppArguments="{EDGE_ARGUMENTS}"/>',
                "<Account>hall</Account>",
            )
        },
    ),
    "Edge by Shell Launcher": (
        Kiosk(
            user="hall", password=PASSWORD, app=KioskApp.EDGE, launcher=Launcher.SHELL,
            edge=EdgeKiosk(address="https://contoso.com/?a=1", mode=EdgeMode.PUBLIC, idle_minutes=5),
        ),
        {
            **ACCOUNT,
            **SHARED_SHELL,
            f"{LOCAL}/UserCustomShell":
                f'"%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe" {EDGE_ARGUMENTS}',
            f"{LOCAL}/UserReturnCodeAction": "Restart Shell",
        },
    ),
    "several apps": (
        Kiosk(user="hall", password=PASSWORD, app=KioskApp.SEVERAL, file="files/kiosk.xml", label="Hall"),
        {
            "Accounts/Users/User@UserName=hall@Name=Hall/Password": "correct horse",
            "Accounts/Users/User@UserName=hall@Name=Hall/UserGroup": "Standard Users",
            MULTI: "files/kiosk.xml",
        },
    ),
    "several apps for accounts there are": (
        Kiosk(account=KioskAccount.EXISTING, app=KioskApp.SEVERAL, file="kiosk.xml"), {MULTI: "kiosk.xml"}
    ),
}  # fmt: skip
"""By name the section, and path → text of what it writes, attributes as ``@Name=value`` behind their element."""
