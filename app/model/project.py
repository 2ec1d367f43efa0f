"""The project: one value that holds everything an administrator decided (``wizard.md`` 4.1 to 4.6).

The values may be wrong: :func:`app.model.rules.problems.problems` lists what is. File paths are as the user gave them;
relative ones start at the project's folder. Places of fields are written as here: ``device.name``,
``network.wifi[0].ssid``, ``account.entra.token``.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.secret import Secret
from app.model.custom import CustomSetting  # noqa: TC001 - the store reads the types of fields at run time
from app.model.fleet import Fleet
from app.model.hololens import HoloLens
from app.model.hub import Hub, Proxy
from app.model.kiosk import Kiosk, KioskSettings
from app.model.management import Management
from app.model.node import Node  # noqa: TC001 - the store reads the types of fields at run time
from app.model.origin import OptionText, Origin
from app.model.scenario import DESKTOP, SCENARIOS, Scenario, ScenarioKind
from app.model.token import Token


class Target(StrEnum):
    """The oldest Windows the package is for, oldest first.

    What is :attr:`OLDER` than Windows 10 2004 names the device by another setting (``wizard.md`` 4.1); kiosks differ
    from one version of Windows 11 to the next (``kiosk-and-files.md`` 1.2).
    """

    OLDER = "older"
    WINDOWS_2004 = "2004"
    WINDOWS_11 = "11"
    WINDOWS_11_22H2 = "11-22H2"

    def is_before(self, other: Target) -> bool:
        """Tell whether devices may have a Windows older than *other*."""
        order = list(Target)
        return order.index(self) < order.index(other)


class Owner(StrEnum):
    """Who made the package; of two packages that disagree the later owner in this list wins (``wizard.md`` 8)."""

    MICROSOFT = "Microsoft"
    SILICON_VENDOR = "SiliconVendor"
    OEM = "OEM"
    SYSTEM_INTEGRATOR = "SystemIntegrator"
    MOBILE_OPERATOR = "MobileOperator"
    IT_ADMIN = "ITAdmin"


class Security(StrEnum):
    """How a Wi-Fi network is protected. WCD knows all but WPA3, which is our addition."""

    OPEN = "Open"
    WEP = "WEP"
    WPA2 = "WPA2-Personal"
    WPA3 = "WPA3-Personal"


class Join(StrEnum):
    """What the device joins at first start."""

    NOTHING = "nothing"
    ENTRA = "entra"
    DIRECTORY = "directory"
    LOCAL = "local"


class Store(StrEnum):
    """The certificate store of the device a certificate goes to."""

    ROOT = "root"
    INTERMEDIATE = "intermediate"
    TRUSTED_PEOPLE = "trusted_people"
    CLIENT = "client"


class KeyLocation(StrEnum):
    """Where the device keeps the private key of a client certificate, in WCD's words."""

    TPM = "TPM only"
    TPM_OR_SOFTWARE = "TPM with software fallback"
    SOFTWARE = "Software only"


class Installation(StrEnum):
    """How an application is installed: by its command line or, an app package, by a setting of WCD.

    ``DeviceContextApp`` and ``UserContextApp`` are WCD's names for apps of all users and of the one that signs in.
    """

    COMMAND = "command"
    DEVICE = "DeviceContextApp"
    USER = "UserContextApp"


def new_id() -> str:
    """Return a new package id, in braces as WCD writes it."""
    return f"{{{uuid.uuid4()}}}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Package:
    """The details of the package. ``id`` is a GUID as it was written, normally in braces."""

    id: str = field(default_factory=new_id)
    name: str = ""
    description: str | None = None
    version: str = "1.0"
    owner: Owner = Owner.IT_ADMIN
    rank: int = 0
    notes: str | None = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Device:
    """The page *Set up device*. ``hide_oobe`` None leaves the first-start pages as they are."""

    name: str = ""
    product_key: Secret = field(default_factory=Secret)
    shared: bool = False
    remove_software: bool = False
    hide_oobe: bool | None = True


@dataclass(frozen=True, kw_only=True, slots=True)
class WifiNetwork:
    """A Wi-Fi network. ``hidden`` and ``auto_connect`` None leave Windows' default (shown, connect)."""

    ssid: str = ""
    security: Security = Security.WPA2
    key: Secret = field(default_factory=Secret)
    hidden: bool | None = None
    auto_connect: bool | None = None
    label: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WlanProfile:
    """A Windows WLAN profile XML file, for networks the fields above cannot describe (802.1X)."""

    file: str = ""
    label: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Network:
    """The page *Set up network*. Networks of a switched-off page stay in the project but out of the package."""

    enabled: bool = True
    wifi: tuple[WifiNetwork, ...] = ()
    profiles: tuple[WlanProfile, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Directory:
    """Join to an Active Directory domain by an account that may join computers."""

    domain: str = ""
    user: str = ""
    password: Secret = field(default_factory=Secret)
    unit: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Administrator:
    """A local administrator; no account is made while the name is empty."""

    name: str = ""
    password: Secret = field(default_factory=Secret)
    label: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """The page *Account management*. Only the section that ``join`` names is built; the administrator always."""

    join: Join = Join.NOTHING
    entra: Token = field(default_factory=Token)
    directory: Directory = field(default_factory=Directory)
    administrator: Administrator = field(default_factory=Administrator)


@dataclass(frozen=True, kw_only=True, slots=True)
class Dependency:
    """A file that an application needs in addition to its own."""

    name: str = ""
    file: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Application:
    """A command that Windows runs as SYSTEM, with the file it needs. None and empty fields are not written.

    With another ``installation`` it is an app package that Windows installs by itself: then only the name, the file,
    the files it needs and its package ``family_name`` are written, and the command waits.
    """

    name: str = ""
    command_file: str = ""
    command_line: str = ""
    continue_install: bool | None = None
    restart_required: bool | None = None
    return_code_success: str = "0"
    return_code_restart: str = "3010"
    dependencies: tuple[Dependency, ...] = ()
    installation: Installation = Installation.COMMAND
    family_name: str = ""

    @property
    def is_command(self) -> bool:
        """Whether its command line installs it."""
        return self.installation is Installation.COMMAND


@dataclass(frozen=True, kw_only=True, slots=True)
class Certificate:
    """A certificate file. Password, export and key location matter for client certificates only."""

    name: str = ""
    file: str = ""
    store: Store = Store.ROOT
    password: Secret = field(default_factory=Secret)
    exportable: bool | None = None
    key_location: KeyLocation | None = None
    label: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingNote:
    """What the person wrote about the setting at ``address``; no package has it."""

    address: str = ""
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdmxTemplate:
    """An administrative template whose policies can be set: ``file`` is the ``.admx``, ``texts_file`` its ``.adml``.

    Both only name the policies for people. What Windows ingests is the setting ``InsertADMXFile`` with the keys
    ``app`` and ``uid``, which holds the whole template.
    """

    app: str = ""
    uid: str = ""
    file: str = ""
    texts_file: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Project:
    """Everything that was decided. Two projects are equal if all fields are; a saved one is clean while it is."""

    package: Package = field(default_factory=Package)
    kind: ScenarioKind = DESKTOP.key
    target: Target = Target.WINDOWS_2004
    editions: tuple[str, ...] = DESKTOP.editions
    device: Device = field(default_factory=Device)
    network: Network = field(default_factory=Network)
    account: Account = field(default_factory=Account)
    applications: tuple[Application, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    kiosk: Kiosk = field(default_factory=Kiosk)
    kiosk_settings: KioskSettings = field(default_factory=KioskSettings)
    fleet: Fleet = field(default_factory=Fleet)
    management: Management = field(default_factory=Management)
    hololens: HoloLens = field(default_factory=HoloLens)
    proxy: Proxy = field(default_factory=Proxy)
    hub: Hub = field(default_factory=Hub)
    settings: tuple[Node, ...] = ()
    """Settings no page knows: elements below ``Customizations/Common``, as they came."""
    variants: tuple[Node, ...] = ()
    """Multivariant parts as they came: ``Targets``, ``Variant``, ``Profile`` in addition to ``Common``."""
    notes: tuple[SettingNote, ...] = ()
    """The person's own notes about settings."""
    custom: tuple[CustomSetting, ...] = ()
    """Nodes of Windows that the catalogue lacks, written as settings groups of their own."""
    templates: tuple[AdmxTemplate, ...] = ()
    """Where the texts of the administrative templates are that the settings ingest."""
    texts: tuple[OptionText, ...] = ()
    """Texts of options that only the package proves which the project was made of."""
    origin: Origin = field(default_factory=Origin)

    @property
    def scenario(self) -> Scenario:
        """What a project of this kind is made of: only its sections are shown, checked and built."""
        return SCENARIOS[self.kind]
