"""What a kiosk shows, and to whom: the sections *Kiosk account and app* and *Kiosk settings* (``wizard.md`` 4.7).

What WCD's own pages write is inferred from its settings [INFERRED]; what else is offered here has its source beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.core.secret import Secret


class KioskAccount(StrEnum):
    """Whose screen the kiosk is: a standard user the package makes, one there is, or one that Windows makes itself.

    Windows signs its own account in without a password, from Windows 10 1803 on (``kiosk-and-files.md`` 1.3).
    """

    NEW = "new"
    EXISTING = "existing"
    AUTOMATIC = "automatic"


class KioskApp(StrEnum):
    """What it shows: an app of the Store's kind, a classic program, Microsoft Edge, or what a file of several says."""

    UNIVERSAL = "universal"
    CLASSIC = "classic"
    EDGE = "edge"
    SEVERAL = "several"


class Launcher(StrEnum):
    """What starts a program or Edge.

    Assigned access does so from Windows 11 on, Pro as well; Shell Launcher, WCD's way, needs Enterprise or Education.
    """

    ASSIGNED_ACCESS = "assigned_access"
    SHELL = "shell_launcher"


class ExitAction(StrEnum):
    """What Shell Launcher does when the program ends, in WCD's words."""

    RESTART_SHELL = "Restart Shell"
    RESTART_DEVICE = "Restart Device"
    SHUT_DOWN = "Shutdown Device"
    NOTHING = "No Action"


class EdgeMode(StrEnum):
    """How Microsoft Edge shows the address, as ``--edge-kiosk-type`` says it: a sign, or a browser for anybody."""

    FULLSCREEN = "fullscreen"
    PUBLIC = "public-browsing"


@dataclass(frozen=True, kw_only=True, slots=True)
class EdgeKiosk:
    """Microsoft Edge in kiosk mode (``kiosk-and-files.md`` 2.3). After ``idle_minutes`` it starts over; 0 is never."""

    address: str = ""
    mode: EdgeMode = EdgeMode.FULLSCREEN
    idle_minutes: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Kiosk:
    """The page *Kiosk account and app*. Only what ``account`` and ``app`` choose is built; the rest keeps its values.

    ``sign_in`` signs the account in at each start, ``shown_name`` is what the sign-in screen calls Windows' own one.
    ``file`` is the configuration of several apps. ``label`` and ``written`` are how an imported file wrote the account
    and the app: they are written again as long as they say the same.
    """

    account: KioskAccount = KioskAccount.NEW
    user: str = ""
    password: Secret = field(default_factory=Secret)
    sign_in: bool = False
    shown_name: str = ""
    app: KioskApp = KioskApp.UNIVERSAL
    app_id: str = ""
    program: str = ""
    arguments: str = ""
    edge: EdgeKiosk = field(default_factory=EdgeKiosk)
    launcher: Launcher = Launcher.ASSIGNED_ACCESS
    on_exit: ExitAction = ExitAction.RESTART_SHELL
    breakout: str = ""
    file: str = ""
    label: str | None = None
    written: str | None = None

    @property
    def is_file(self) -> bool:
        """Whether a file says what is shown, and to whom."""
        return self.app is KioskApp.SEVERAL

    @property
    def is_program(self) -> bool:
        """Whether it is a program, Edge included, and not an app with an id."""
        return self.app in (KioskApp.CLASSIC, KioskApp.EDGE)

    @property
    def has_shell(self) -> bool:
        """Whether Shell Launcher starts it; that knows accounts with a name only."""
        return self.is_program and self.launcher is Launcher.SHELL

    @property
    def makes_account(self) -> bool:
        """Whether the package makes the account."""
        return self.account is KioskAccount.NEW and bool(self.user)

    @property
    def signs_in(self) -> bool:
        """Whether the package signs the account in at each start, with its password."""
        return self.sign_in and self.account is not KioskAccount.AUTOMATIC and bool(self.user)


@dataclass(frozen=True, kw_only=True, slots=True)
class KioskSettings:
    """The page *Kiosk settings*: each True writes a group of settings (:mod:`app.answers.fields.kiosk_settings`)."""

    tablet: bool = False
    hide_welcome: bool = False
    hide_sign_in: bool = False
    no_lock_screen: bool = False
    hide_boot: bool = False
    hide_messages: bool = False
    no_timeouts: bool = False


EDGE = r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
"""Where Microsoft Edge lies (``kiosk-and-files.md`` 2.3)."""


def edge_arguments(edge: EdgeKiosk) -> str:
    """Return the arguments that make Microsoft Edge show the address of *edge* only."""
    minutes = f"--kiosk-idle-timeout-minutes={edge.idle_minutes}"
    return f"--kiosk {edge.address} --edge-kiosk-type={edge.mode} --no-first-run {minutes}"


def program_of(kiosk: Kiosk) -> tuple[str, str]:
    """Return the path and the arguments of the program that *kiosk* shows; the path is empty while there is none."""
    if kiosk.app is KioskApp.EDGE:
        return (EDGE, edge_arguments(kiosk.edge)) if kiosk.edge.address else ("", "")
    return kiosk.program, kiosk.arguments


def command_of(kiosk: Kiosk) -> str:
    """Return the program that *kiosk* shows as a command line, its path in quotes where it has, or may get, spaces."""
    program, arguments = program_of(kiosk)
    quoted = f'"{program}"' if {" ", "%"}.intersection(program) and not program.startswith('"') else program
    return f"{quoted} {arguments}".strip()


@dataclass(frozen=True, slots=True)
class KnownApp:
    """A well-known app: its AUMID, its name for people, and where Microsoft writes the id."""

    app_id: str
    name: str
    source: str


KNOWN_APPS = (
    KnownApp("Microsoft.WindowsCalculator_8wekyb3d8bbwe!App", "Calculator", "assigned-access/configuration-file"),
    KnownApp("Microsoft.Windows.Photos_8wekyb3d8bbwe!App", "Photos", "assigned-access/configuration-file"),
    KnownApp(
        "windows.immersivecontrolpanel_cw5n1h2txyewy!microsoft.windows.immersivecontrolpanel",
        "Settings",
        "assigned-access/configuration-file",
    ),
    KnownApp(
        "Microsoft.MicrosoftEdge_8wekyb3d8bbwe!MicrosoftEdge",
        "Microsoft Edge Legacy (Windows 10 before 21H1)",
        "deployedge/microsoft-edge-configure-kiosk-mode",
    ),
)
"""Apps to choose from (``kiosk-and-files.md`` 2.4); each can be one of several, too."""
