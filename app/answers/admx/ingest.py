"""A template and its policies among the settings of a project (*Win32 and Desktop Bridge app ADMX policy ingestion*).

The area of a policy is ``{AppName}~{SettingType}~{categories}``, with the names under which the template is ingested.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.admx.read import template_of
from app.core.error import UsageError
from app.core.masking import shown
from app.core.text import N_
from app.model.address import AddressStep, find_node, set_value
from app.model.node import LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.admx.template import Policy, Template
    from app.model.node import Node

    Nodes = tuple[Node, ...]

SETTING_TYPE = "Policy"
AREAS = "ADMXIngestion/ConfigADMXInstalledPolicy/AreaName"
APPS = "ADMXIngestion/ConfigOperations/ADMXInstall/AppName"

ALLOWED = tuple(
    rf"software\{key}"
    for key in (
        r"policies\microsoft\office",
        r"microsoft\office",
        r"microsoft\windows\currentversion\explorer",
        r"microsoft\internet explorer",
        r"policies\microsoft\shared tools\proofing tools",
        r"policies\microsoft\imejp",
        r"policies\microsoft\ime\shared",
        r"policies\microsoft\shared tools\graphics filters",
        r"policies\microsoft\windows\currentversion\explorer",
        r"policies\microsoft\softwareprotectionplatform",
        r"policies\microsoft\officesoftwareprotectionplatform",
        r"policies\microsoft\windows\windows search\preferences",
        r"policies\microsoft\exchange",
        r"microsoft\shared tools\proofing tools",
        r"microsoft\shared tools\graphics filters",
        r"microsoft\windows\windows search\preferences",
        r"microsoft\exchange",
        r"policies\microsoft\vba\security",
        r"microsoft\onedrive",
        r"microsoft\edge",
        r"microsoft\edgeupdate",
    )
)
"""Keys that ingested policies may write to, of those that are closed otherwise (Microsoft's page, 2024).

Edge's own templates write to ``Software\\Policies\\Microsoft\\Edge``, which the page does not name and Microsoft's page
on Edge and MDM uses; it is allowed here [INFERRED].
"""

_CLOSED = ("system", r"software\microsoft", r"software\policies\microsoft")
_INFERRED = (r"software\policies\microsoft\edge", r"software\policies\microsoft\edgeupdate")


@dataclass(frozen=True, kw_only=True, slots=True)
class Ingested:
    """A template among the settings: the names it has there, and what it says; None where it cannot be read."""

    app: str
    uid: str
    address: str
    template: Template | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SetPolicy:
    """A policy among the settings: its area, its name, and the text that sets it."""

    area: str
    name: str
    address: str
    text: str

    @property
    def app(self) -> str:
        """The name of the app whose template it is from."""
        return self.area.partition("~")[0]


def area_of(app: str, policy: Policy) -> str:
    """Return the area of *policy*, whose template is ingested for *app*."""
    return "~".join((app, SETTING_TYPE, *policy.categories))


def address_of(app: str, policy: Policy) -> str:
    """Return the address at which *policy* of *app* is written where it is not set yet."""
    address = AREAS
    for step in _policy_steps(app, policy):
        address = f"{address}/{_labelled(AddressStep(step[0], (step[1:],)))}"
    return address


def ingested(nodes: Nodes) -> tuple[Ingested, ...]:
    """Return the templates among *nodes*, those for policies."""
    found = []
    for app, kind, file in _at(nodes, APPS):
        if kind.key("SettingType") == SETTING_TYPE:
            name, uid = app.key("AppName") or "", file.key("AdmxFileUid") or ""
            address = f"{APPS}/{_step(app)}/{_step(kind)}/{_step(file)}"
            found.append(Ingested(app=name, uid=uid, address=address, template=template_of(file.text())))
    return tuple(found)


def set_policies(nodes: Nodes) -> tuple[SetPolicy, ...]:
    """Return the policies among *nodes*."""
    group = find_node(nodes, AREAS)
    return tuple(
        SetPolicy(
            area=area.key("AreaName") or "",
            name=policy.key("PolicyName") or "",
            address=f"{AREAS}/{_step(area)}/{_step(policy)}",
            text=policy.text(),
        )
        for area in (group.children if group else ())
        for policy in area.children
        if policy.name == "SetAdmxPolicy"
    )


def with_template(nodes: Nodes, app: str, uid: str, template: Template) -> Nodes:
    """Return *nodes* with *template* ingested for *app* as the file *uid*.

    :raises UsageError: the name of the app cannot be part of an area.
    """
    if not app.strip() or any(sign in app for sign in "~/\\"):
        raise UsageError(
            N_("Error", "“{app}” cannot be the name of an app: it is empty or has ~, / or \\ in it. Choose another."),
            app=shown(app),
        )
    steps = (("SettingType", "AppName", app), ("ADMXFileUniqueID", "SettingType", SETTING_TYPE))
    return _put(nodes, APPS, (*steps, ("InsertADMXFile", "AdmxFileUid", uid)), template.text)


def without_template(nodes: Nodes, one: Ingested) -> Nodes:
    """Return *nodes* without the template *one* and without the policies that are set from it."""
    nodes = _pruned(nodes, one.address)
    if any(other.app == one.app for other in ingested(nodes)):
        return nodes
    for policy in set_policies(nodes):
        if policy.app == one.app:
            nodes = _pruned(nodes, policy.address)
    return nodes


def with_policy(nodes: Nodes, app: str, policy: Policy, text: str | None) -> Nodes:
    """Return *nodes* with *policy* of *app* set by *text*; None leaves it as Windows has it."""
    area = area_of(app, policy)
    if text is not None:
        return _put(nodes, AREAS, _policy_steps(app, policy), text)
    found = next((one for one in set_policies(nodes) if one.area == area and one.name == policy.name), None)
    return _pruned(nodes, found.address) if found else nodes


def is_closed(key: str) -> bool:
    """Tell whether Windows does not let ingested policies write to the registry *key*."""
    path = key.strip("\\").casefold()
    for prefix in ("hklm\\", "hkcu\\", "hkey_local_machine\\", "hkey_current_user\\"):
        path = path.removeprefix(prefix)
    return _within(path, _CLOSED) and not _within(path, ALLOWED) and not _within(path, _INFERRED)


def _policy_steps(app: str, policy: Policy) -> tuple[tuple[str, str, str], ...]:
    return ("PolicyName", "AreaName", area_of(app, policy)), ("SetAdmxPolicy", "PolicyName", policy.name)


def _within(path: str, roots: tuple[str, ...]) -> bool:
    return any(path == root or path.startswith(f"{root}\\") for root in roots)


def _at(nodes: Nodes, path: str) -> Iterator[tuple[Node, Node, Node]]:
    group = find_node(nodes, path)
    for app in group.children if group else ():
        for kind in app.children:
            for file in kind.children:
                if file.name == "InsertADMXFile":
                    yield app, kind, file


def _step(node: Node) -> AddressStep:
    return AddressStep(node.name, node.keys)


def _put(nodes: Nodes, path: str, items: tuple[tuple[str, str, str], ...], text: str) -> Nodes:
    """Return *nodes* with *text* at *items* below *path*: each its element, its key and the key's value.

    What is there keeps its attributes, what is new has a label too, as WCD writes it.
    """
    address = path
    for element, key, value in items:
        bare = AddressStep(element, ((key, value),))
        address = f"{address}/{bare if find_node(nodes, f'{address}/{bare}') else _labelled(bare)}"
    return set_value(nodes, address, text)


def _labelled(step: AddressStep) -> AddressStep:
    return AddressStep(step.name, (*step.keys, (LABEL, step.keys[0][1])))


def _pruned(nodes: Nodes, address: str) -> Nodes:
    """Return *nodes* without what stands at *address*, and without the items above it that hold nothing else."""
    nodes = set_value(nodes, address, None)
    outer = address.rpartition("/")[0]
    while outer.count("/") > 1:
        node = find_node(nodes, outer)
        if node is None or node.children or node.value is not None:
            break
        nodes = set_value(nodes, outer, None)
        outer = outer.rpartition("/")[0]
    return nodes
