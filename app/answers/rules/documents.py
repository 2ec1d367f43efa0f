"""Which fields and settings hold a document of their own, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from app.answers.document.app_install import app_install_problems
from app.answers.document.eap_user import eap_user_problems, license_problems
from app.answers.document.shell_launcher import shell_problems
from app.answers.document.single_app import single_app_problems
from app.answers.document.start_layout import layout_problems
from app.answers.document.start_pins import pins_problems
from app.answers.document.surroundings import Surroundings
from app.answers.document.vpn import vpn_problems
from app.answers.document.walk import LIMIT, Report, attribute_of, child_of, named, read_root
from app.answers.document.wlan import lan_problems, wlan_problems
from app.answers.fields.paths import MULTI_APP, SINGLE_APP
from app.answers.fields.tree import find
from app.answers.kiosk.form import FAMILY
from app.answers.rules.assigned_access import kiosk_problems
from app.answers.xml.place import place_of
from app.answers.xml.xml import local_name, parse_document
from app.core.error import BadInput
from app.core.foreign.gate import open_foreign
from app.core.masking import shown
from app.core.text import N_
from app.model.project import Target
from app.model.project_file import file_name, is_document, look_at
from app.model.rules.rule import Case, Level, Problem, Sayings
from app.model.scenario import ScenarioKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from app.model.project import Project

SAID = Sayings()


class DocumentKind(StrEnum):
    """What a document is."""

    KIOSK = "kiosk"
    SINGLE_APP = "single_app"
    SHELL = "shell"
    WLAN = "wlan"
    LAN = "lan"
    VPN = "vpn"
    LAYOUT = "layout"
    PINS = "pins"
    APP_INSTALL = "app_install"
    EAP_USER = "eap_user"
    LICENSE = "license"


SETTINGS: Final[dict[str, DocumentKind]] = {
    MULTI_APP: DocumentKind.KIOSK,
    SINGLE_APP: DocumentKind.SINGLE_APP,
    "Cellular/PerSimSettings/SettingsForSim/WifiProfiles/WifiProfile/ProfileXml": DocumentKind.WLAN,
    "ConnectivityProfiles/WLAN/Profiles/Profile": DocumentKind.WLAN,
    "EditionUpgrade/UpgradeEditionWithLicense": DocumentKind.LICENSE,
    "Policies/Start/ConfigureStartPins": DocumentKind.PINS,
    "Policies/Start/StartLayout": DocumentKind.LAYOUT,
    "Start/StartLayout": DocumentKind.LAYOUT,
    "WindowsTeamSettings/Dot3/LanProfile": DocumentKind.LAN,
    "WindowsTeamSettings/Dot3/UserData": DocumentKind.EAP_USER,
}
"""The settings that hold a document, as their text or as a file."""

CARRIED: Final = (
    "ProvisioningCommands/DeviceContext/CommandFiles/CommandFile",
    "ProvisioningCommands/PrimaryContext/Command/CommandConfig/CommandFile",
    "ProvisioningCommands/PrimaryContext/Command/CommandConfig/DependencyPackages/Dependency",
)
"""The settings whose files a command uses: one of them may be a document that it hands to Windows."""

_TEXTS: Final = frozenset({SINGLE_APP, "Policies/Start/ConfigureStartPins", "Policies/Start/StartLayout"})
"""The settings that hold the document itself, never the name of a file."""

_ONE_LINE: Final = frozenset({"Policies/Start/ConfigureStartPins", "Policies/Start/StartLayout"})
"""The policies whose text must be one line in a package (``windows/configuration/start/layout``)."""

ROOTS: Final = {
    "AssignedAccessConfiguration": DocumentKind.KIOSK,
    "ShellLauncherConfiguration": DocumentKind.SHELL,
    "WLANProfile": DocumentKind.WLAN,
    "LANProfile": DocumentKind.LAN,
    "VPNProfile": DocumentKind.VPN,
    "LayoutModificationTemplate": DocumentKind.LAYOUT,
    "EapHostUserCredentials": DocumentKind.EAP_USER,
    "Application": DocumentKind.APP_INSTALL,
    "License": DocumentKind.APP_INSTALL,
}
"""What a document is by its first element."""

_VAGUE: Final = ("Application", "License")
"""First elements that files of others have too: they are one of ours only where somebody says so."""

_CHECKS: Final = {
    DocumentKind.SINGLE_APP: single_app_problems,
    DocumentKind.SHELL: shell_problems,
    DocumentKind.WLAN: wlan_problems,
    DocumentKind.LAN: lan_problems,
    DocumentKind.VPN: vpn_problems,
    DocumentKind.LAYOUT: layout_problems,
    DocumentKind.PINS: pins_problems,
    DocumentKind.APP_INSTALL: app_install_problems,
    DocumentKind.EAP_USER: eap_user_problems,
    DocumentKind.LICENSE: license_problems,
}

_INNER: Final = {
    "StartLayout": DocumentKind.LAYOUT,
    "TaskbarLayout": DocumentKind.LAYOUT,
    "StartPins": DocumentKind.PINS,
}
"""The elements of a kiosk's configuration whose text is a document."""


def kind_of(data: bytes, *, named_so: bool = False) -> DocumentKind | None:
    """Return what the document *data* is by its first element; None where nobody knows.

    *named_so*: somebody says that it is a document for Windows, so that general names count as well.
    """
    if len(data) > LIMIT:
        return None
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"{":
        if b'"pinnedList"' in data:
            return DocumentKind.PINS
        return DocumentKind.SINGLE_APP if b'"aumid"' in data.lower() else None
    try:
        name = local_name(parse_document(data, ""))
    except BadInput:
        return _spelt(data)
    return None if name in _VAGUE and not named_so else ROOTS.get(name)


def _spelt(data: bytes) -> DocumentKind | None:
    """Return what *data*, which is no XML, was meant to be: the first name of :data:`ROOTS` that it opens."""
    for name, kind in ROOTS.items():
        if name not in _VAGUE and f"<{name}".encode() in data:
            return kind
    return None


@lru_cache(maxsize=32)
def document_problems(kind: DocumentKind, data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a document of *kind* called *name* in messages; the problems have no place yet.

    Nothing is raised. Results are remembered, because problems are looked for after every pause in typing.
    """
    if kind is DocumentKind.KIOSK:
        found = kiosk_problems(data, name, around.accounts, around.target, around.administrators)
        return (*found, *_inner_problems(data, name, around))
    return _CHECKS[kind](data, name, around)


def headset_problems(data: bytes, name: str) -> tuple[Problem, ...]:
    """Return what a HoloLens does not take of the kiosk's configuration *data* (Hololens docs: hololens-kiosk)."""
    root = read_root(data, name, FAMILY)
    if isinstance(root, Problem):
        return ()  # told already
    report = Report(name, data, FAMILY)
    for app in (*named(root, "App"), *named(root, "KioskModeApp")):
        for key in ("DesktopAppPath", "ClassicAppPath"):
            if attribute_of(app, key):
                report.say(_NO_PROGRAMS, app, key, key=key)
    for profile in named(root, "Profile"):
        if child_of(profile, "AllAppsList") is not None and child_of(profile, "StartLayout") is None:
            report.say(_NO_LAYOUT, profile)
    return tuple(report.problems)


def _inner_problems(data: bytes, name: str, around: Surroundings) -> Iterator[Problem]:
    """Yield what is wrong with the layouts and pins in the kiosk's configuration *data*, with lines of *data*."""
    try:
        root = parse_document(data, name) if len(data) <= LIMIT else None
    except BadInput:
        return
    for inner, kind in _INNER.items():
        for element in named(root, inner) if root is not None else ():
            text = (element.text or "").rstrip(" \t\r\n")
            if not text.strip(" \t\r\n") or len(element):
                continue
            if text.lstrip(" \t\r\n").startswith("<?xml"):
                head, _, rest = text.partition("?>")
                text = "\n" * head.count("\n") + rest
            above = place_of(element, data).line - 1
            yield from document_problems(kind, b"\n" * above + text.encode("utf-8", "replace"), name, around)
            if inner == "StartLayout" and (at := text.find("<CustomTaskbarLayoutCollection")) >= 0:
                line = above + text.count("\n", 0, at) + 1
                yield _TASKBAR.problem("", {"name": name, "line": line})


@dataclass(frozen=True)
class Documents:
    """The documents of one project, whose relative files start at *folder* (None: no file is looked at).

    *accounts*: the local accounts that the package makes, in lower case.
    """

    project: Project
    folder: Path | None
    accounts: frozenset[str]
    now: datetime

    @cached_property
    def _roots(self) -> frozenset[str] | None:
        if self.folder is None:
            return None
        found = Case(self.project, self.folder, self.now).certificates
        return frozenset(one.thumbprint for one in found if one.thumbprint)

    @cached_property
    def _administrators(self) -> frozenset[str]:
        """The administrators among the accounts that the package makes, in small letters."""
        names = [self.project.account.administrator.name] if self.project.scenario.has("account") else []
        for user in (node for top in self.project.settings for node in top.walk() if node.name == "User"):
            group = user.child("UserGroup")
            if group is not None and group.text() == "Administrators":
                names.append(user.key("UserName") or "")
        return frozenset(name.casefold() for name in names if name)

    def _around(self, data: bytes) -> Surroundings:
        roots = self._roots if b"TrustedRootCA" in data else None
        target = self.project.target
        return Surroundings(
            is_older=target is Target.OLDER,
            target=target,
            accounts=self.accounts,
            administrators=self._administrators,
            roots=roots,
        )

    def problems(self, kind: DocumentKind, data: bytes, name: str, place: str) -> Iterator[Problem]:
        """Yield what is wrong with *data*, a document of *kind*, at *place*."""
        for problem in document_problems(kind, data, name, self._around(data)):
            yield replace(problem, place=place)
        if kind is DocumentKind.KIOSK and self.project.kind is ScenarioKind.HOLOLENS:
            for problem in headset_problems(data, name):
                yield replace(problem, place=place)

    def setting(self, path: str, text: str, place: str) -> Iterator[Problem]:
        """Yield what is wrong with the document that the setting at *path* holds: *text* or the file that it names."""
        kind = SETTINGS[path]
        if path == SINGLE_APP and find(self.project.settings, MULTI_APP):
            yield _BOTH.problem(place, {"path": path, "other": MULTI_APP})
        if path in _TEXTS or is_document(text):
            if path in _ONE_LINE and "\n" in text.strip():
                yield _LINES.problem(place, {"path": path})
            if path in _ONE_LINE and text.lstrip().startswith("<?xml"):
                yield _DECLARED.problem(place, {"path": path})
            data = text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace")
            yield from self.problems(kind, data, path, place)
        elif (data_of_file := self._read(place, text)) is not None:
            yield from self.problems(kind, data_of_file, shown(file_name(text)), place)

    def carried(self, text: str, place: str) -> Iterator[Problem]:
        """Yield what is wrong with the file *text* of a command, if it is a document for Windows: never an error."""
        if not text.lower().endswith((".xml", ".json")):
            return
        data = self._read(place, text)
        kind = kind_of(data) if data is not None else None
        if data is None or kind is None:
            return
        for problem in self.problems(kind, data, shown(file_name(text)), place):
            yield replace(problem, level=Level.WARNING) if problem.level is Level.ERROR else problem

    def fields(self) -> Iterator[Problem]:
        """Yield what is wrong with the documents that fields name."""
        network = self.project.network
        for index, profile in enumerate(network.profiles if network.enabled else ()):
            place = f"network.profiles[{index}].file"
            if profile.file and (data := self._read(place, profile.file)) is not None:
                yield from self.problems(DocumentKind.WLAN, data, shown(file_name(profile.file)), place)
        kiosk = self.project.kiosk
        is_file = self.project.scenario.has("kiosk") and kiosk.is_file and kiosk.file
        if is_file and (data := self._read("kiosk.file", kiosk.file)) is not None:
            yield from self.problems(DocumentKind.KIOSK, data, shown(file_name(kiosk.file)), "kiosk.file")
        for index, application in enumerate(self.project.applications):
            if application.is_command:
                place = f"applications[{index}]"
                yield from self.carried(application.command_file, f"{place}.command_file")
                for number, one in enumerate(application.dependencies):
                    yield from self.carried(one.file, f"{place}.dependencies[{number}].file")

    def _read(self, place: str, text: str) -> bytes | None:
        """Return the file *text*, one byte more than is looked into at most; that it cannot be read is reported of
        any."""
        file = look_at(self.folder, place, text) if self.folder is not None else None
        if file is None or file.path is None or not file.is_readable:
            return None
        try:
            with open_foreign(file.path) as stream:
                return stream.read(LIMIT + 1)
        except OSError:
            return None


_TASKBAR = SAID.add(
    "kiosk_taskbar",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: Microsoft does not support CustomTaskbarLayoutCollection in the StartLayout of a kiosk. "
        "Remove it; on Windows 11 use TaskbarLayout.",
    ),
)
_NO_PROGRAMS = SAID.add(
    "kiosk_headset",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: {found} has {key}, but HoloLens runs no programs of PCs. Write the AppUserModelId of an "
        "app.",
    ),
)
_BOTH = SAID.add(
    "kiosk_both",
    Level.WARNING,
    N_(
        "Problem",
        "{path} does nothing where {other} is set as well, since Windows 10 1803. Remove one of the two.",
    ),
)
_NO_LAYOUT = SAID.add(
    "kiosk_headset",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: HoloLens wants a StartLayout in the package, though it does not use it. "
        "Add one with a tile of any app.",
    ),
)
_LINES = SAID.add(
    "document_lines",
    Level.WARNING,
    N_(
        "Problem",
        "{path} has several lines, but a package takes one only. Put its content on one line.",
    ),
)
_DECLARED = SAID.add(
    "document_declared",
    Level.WARNING,
    N_(
        "Problem",
        "{path} begins with an XML declaration, which it must not have. Remove the <?xml …?>.",
    ),
)
