"""The settings that pages write, each with the field it comes from: an editor of settings shows and leaves them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.answers.fields import paths as at
from app.answers.fields.sections import FIELDS
from app.answers.fields.tree import merge_all
from app.model.address import numbered
from app.model.project import Installation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.model.node import Node
    from app.model.project import Project
    from app.model.scenario import Section

_FIELD_OF = {
    "SecurityKey": "key",
    "SecurityType": "security",
    "HiddenNetwork": "hidden",
    "AutoConnect": "auto_connect",
    "CommandFile": "command_file",
    "CommandLine": "command_line",
    "ContinueInstall": "continue_install",
    "RestartRequired": "restart_required",
    "ReturnCodeRestart": "return_code_restart",
    "ReturnCodeSuccess": "return_code_success",
    "ApplicationFile": "command_file",
    "CertificatePath": "file",
    "TrustedCertificate": "file",
    "CertificatePassword": "password",
    "ExportCertificate": "exportable",
    "KeyLocation": "key_location",
}
"""The field of an item that writes the setting of this name."""

_ADMINISTRATOR = {"Password": "account.administrator.password"}


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnedSettings:
    """What the sections of a project write: the tree, and the place of the field behind each address in it."""

    nodes: tuple[Node, ...] = ()
    places: dict[str, str] = field(default_factory=dict)

    def place_of(self, address: str) -> str:
        """Return the place of the field that writes the setting at *address*, of its group where it has none."""
        while address not in self.places and "/" in address:
            address = address.rpartition("/")[0]
        return self.places.get(address, "")


def owned_settings(project: Project) -> OwnedSettings:
    """Return what the sections of *project* write, and from which fields."""
    nodes: tuple[Node, ...] = ()
    places: dict[str, str] = {}
    for section in project.scenario.sections:
        written = tuple(FIELDS[section].write(project))
        if written:
            nodes = merge_all(nodes, written)
            places.update(_places(project, section, written))
    return OwnedSettings(nodes=nodes, places=places)


def _places(project: Project, section: Section, written: tuple[Node, ...]) -> Iterator[tuple[str, str]]:
    """Yield address and place of what *section* has *written*."""
    exact = dict(FIELDS[section].paths(project))
    items = {path: iter(places) for path, places in _items(project).items()}
    yield from _walk(merge_all((), written), "", "", exact, items, section.places[0])


def _walk(
    nodes: Iterable[Node], above: str, parent: str, exact: dict[str, str], items: dict[str, Iterator[str]], base: str
) -> Iterator[tuple[str, str]]:
    for step, node in numbered(nodes):
        address = f"{above}/{step}" if above else str(step)
        path = f"{parent}/{node.name}" if parent else node.name
        place = base
        if path in items and (found := next(items[path], None)):
            place = found
        elif path in exact:
            place = exact[path]
        elif keyed := next((exact[key] for _, value in node.keys if (key := f"{path}@{value}") in exact), None):
            place = keyed
        elif base == "account.administrator.name" and node.name in _ADMINISTRATOR:
            place = _ADMINISTRATOR[node.name]
        elif base.endswith("]") and node.name in _FIELD_OF and not node.children:
            place = f"{base}.{_FIELD_OF[node.name]}"
        yield address, place
        yield from _walk(node.children, address, path, exact, items, place)


def _items(project: Project) -> dict[str, list[str]]:
    """Return the places of the items that each list or map has in a package, in their order."""
    found: dict[str, list[str]] = {
        at.WLAN_ITEM: [f"network.wifi[{index}]" for index, _ in enumerate(project.network.wifi)],
        at.WLAN_FILE: [f"network.profiles[{index}].file" for index, _ in enumerate(project.network.profiles)],
    }
    for index, application in enumerate(project.applications):
        path = (
            f"{at.COMMANDS}/CommandConfig"
            if application.installation is Installation.COMMAND
            else f"{at.APPS}/{application.installation}/Application"
        )
        found.setdefault(path, []).append(f"applications[{index}]")
    for index, certificate in enumerate(project.certificates):
        path, item, _ = at.CERTIFICATE_STORES[certificate.store]
        found.setdefault(f"{path}/{item}", []).append(f"certificates[{index}]")
    return found
