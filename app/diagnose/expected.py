"""What a project or a package sets, as nodes that the log may name: setting, node, and field of the project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.answers.fields.paths import (
    APPS,
    CLIENT,
    COMMANDS,
    INTERMEDIATES,
    ROOTS,
    TRUSTED_PEOPLE,
    USER,
    WLAN_ITEM,
)
from app.answers.fields.sections import page_paths
from app.catalogue.catalogue import load_catalogue
from app.core.secret import Secret
from app.diagnose.read.masking import hidden_text
from app.model.address import parse_address, settings
from app.model.project_file import is_document
from app.packager.read.effect import read_effects
from app.packager.read.package import open_package

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.model.project import Project

Node = tuple[str, ...]
"""Components of a CSP node in lower case, without what only addresses the device."""

_ROOT: Final = frozenset({"", ".", "device", "user", "vendor", "msft"})
_PLACEHOLDER = re.compile(r"[<$]")
_KEYED: Final = {
    WLAN_ITEM: ("wifi", "profile"),
    USER: ("accounts", "users"),
    CLIENT: ("clientcertificateinstall", "pfxcertinstall"),
    f"{APPS}/DeviceContextApp/Application": ("enterprisemodernappmanagement", "appinstallation"),
    f"{APPS}/UserContextApp/Application": ("enterprisemodernappmanagement", "appinstallation"),
}
_XML: Final = frozenset(
    {
        "AssignedAccess/MultiAppAssignedAccessSettings",
        "ConnectivityProfiles/WLAN/Profiles",
        "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig",
        "ConnectivityProfiles/VPN/VPNSetting/VPNConfig/VPNSettings/EAPConfiguration",
        "ConnectivityProfiles/VPN/VPNSetting/VPNConfig/VPNSettings/PluginProfileCustomConfiguration",
        "EditionUpgrade/UpgradeEditionWithLicense",
        "Policies/Start/StartLayout",
        "Start/StartLayout",
    }
)
"""Settings that carry XML though neither their names nor, in a project, their values need to show it."""

_XML_NAME = re.compile(r"xml$", re.IGNORECASE)
_STORES: Final = {
    ROOTS: ("rootcatrustedcertificates", "root"),
    INTERMEDIATES: ("rootcatrustedcertificates", "ca"),
    TRUSTED_PEOPLE: ("rootcatrustedcertificates", "trustedpeople"),
}
"""Below them the log names thumbprints, which a project does not know."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """One setting: its path fit to be shown, its node, and the field of the project (empty for packages' own).

    ``holds_xml`` tells whether its value is an XML text or file, as those of kiosks and profiles are.
    """

    label: str
    node: Node
    place: str
    holds_xml: bool = False


def node_of(text: str) -> Node:
    """Return the components of *text*, a node as the log or a package writes it; scopes (``!Device``) are left out."""
    parts = (part.partition("!")[0].strip().lower() for part in text.replace("\\", "/").split("/"))
    return tuple(part for part in parts if part not in _ROOT)


def is_same(first: Node, second: Node) -> bool:
    """Return whether one of the nodes is the other, or above it."""
    shorter = min(len(first), len(second))
    return shorter > 0 and first[:shorter] == second[:shorter]


def wanted_by_project(project: Project) -> Iterator[Wanted]:
    """Yield what *project* sets, one entry for each field or free setting."""
    for path, place in page_paths(project):
        base, _, key = path.partition("@")
        if node := _node_of_path(base, key):
            yield Wanted(label=hidden_text(base, 200), node=node, place=place, holds_xml=_is_xml(base, ""))
    for index, application in enumerate(project.applications):
        if not application.is_command:
            continue
        yield Wanted(
            label=hidden_text(f"{COMMANDS} ({application.name})", 200),
            node=("provisioningcommands", "primarycontext"),
            place=f"applications[{index}]",
        )
    for address, value in settings(project.settings):
        path = "/".join(step.name for step in parse_address(address))
        text = value.reveal() if isinstance(value, Secret) else value or ""
        holds_xml = _is_xml(path, text)
        if (node := _node_of_path(path, "")) or holds_xml:
            place = f"settings[{address}]"
            yield Wanted(label=hidden_text(path, 200), node=node, place=place, holds_xml=holds_xml)


def wanted_by_package(path: Path) -> Iterator[Wanted]:
    """Yield what the package *path* sets.

    :raises BadInput: it is not one, or damaged.
    """
    with open_package(path) as package:
        effects = read_effects(package)
        for effect in effects.all:
            if not effect.is_reload and (node := _cut(effect.place)):
                label = effects.mask.name(effect.path, 200)
                yield Wanted(label=label, node=node, place="", holds_xml=_is_xml(effect.path, effect.parm.value or ""))


def _is_xml(path: str, value: str) -> bool:
    """Return whether the setting at *path* with *value* contains XML: by its name, its file, or how it begins."""
    name = path.rpartition("/")[2]
    is_file = value.lower().endswith(".xml")
    return path in _XML or _XML_NAME.search(name) is not None or is_file or is_document(value)


def _node_of_path(path: str, key: str) -> Node:
    if path in _KEYED:
        return (*_KEYED[path], key.lower()) if key else _KEYED[path]
    for store, node in _STORES.items():
        if path.startswith(f"{store}/"):
            return node
    setting = load_catalogue().get(path)
    target = setting.target if setting else None
    if target is None or not target.path:
        return ()
    return _cut("/".join([*(part for part, _ in target.path), target.name or ""]))


def _cut(text: str) -> Node:
    """Return the node *text* up to the first part that is only known on the device."""
    node = node_of(text)
    end = next((number for number, part in enumerate(node) if _PLACEHOLDER.match(part)), len(node))
    return node[:end]
