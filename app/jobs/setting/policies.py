"""The policies of a project's administrative templates, as branches of the tree of settings below *ADMX ingestion*.

Nothing here knows Qt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.admx.ingest import AREAS, address_of, area_of, set_policies
from app.answers.admx.policy import is_enabled
from app.catalogue.search import OtherEntry
from app.model.address import AddressStep, find_node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.admx.template import Policy
    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting
    from app.jobs.setting.admx import KnownTemplate
    from app.model.node import Node

INGESTION = "ADMXIngestion"
INSTALLED = "ADMXIngestion/ConfigOperations"
_SETTING = f"{AREAS}/PolicyName/SetAdmxPolicy"


@dataclass(slots=True, eq=False)
class PolicySpot:
    """A branch: a template (of *app*), a category of policies, or a *policy*.

    ``path`` is its own address in the tree; what stands in a project is addressed otherwise. ``count`` are the policies
    at it and below.
    """

    step: AddressStep
    path: str
    title: str
    app: str
    policy: Policy | None
    children: list[PolicySpot]
    count: int = 0


class PolicyTree:
    """The branches of *known* templates; ``spots`` are those of policies by their paths, in the order of the tree."""

    def __init__(self, known: tuple[KnownTemplate, ...]) -> None:
        """Make the branches."""
        self.known = known
        self.templates: list[PolicySpot] = []
        self.spots: dict[str, PolicySpot] = {}
        self._groups: dict[str, PolicySpot] = {}
        self.by_name: dict[tuple[str, str], str] = {}
        """Paths of policies by their areas and names."""
        for one in known:
            self._add(one)
        self.paths = tuple(self.spots)

    def entries(self) -> Iterator[OtherEntry]:
        """Yield what is searched of each policy."""
        for spot in self.spots.values():
            if (policy := spot.policy) is not None:
                labels = [part for one in policy.elements for part in (one.label, *(item.label for item in one.items))]
                where = "\n".join((spot.app, *policy.titles))
                yield OtherEntry(
                    path=spot.path,
                    name=policy.name,
                    title=policy.title,
                    where=where,
                    note=policy.explanation,
                    texts=tuple(labels),
                )

    def _add(self, known: KnownTemplate) -> None:
        app = known.app
        top = self._group(None, AddressStep("Template", (("AppName", app),)), app, app)
        for policy in known.template.policies if known.template is not None else ():
            within = [top]
            for name, title in zip(policy.categories, policy.titles, strict=True):
                within.append(self._group(within[-1], AddressStep("Category", (("Name", name),)), title or name, app))
            step = AddressStep("Policy", (("PolicyName", policy.name),))
            path = f"{within[-1].path}/{step}"
            if path not in self.spots:
                spot = PolicySpot(step, path, policy.title or policy.name, app, policy, [], count=1)
                within[-1].children.append(spot)
                self.spots[path] = spot
                self.by_name[area_of(app, policy), policy.name] = path
                for group in within:
                    group.count += 1

    def _group(self, above: PolicySpot | None, step: AddressStep, title: str, app: str) -> PolicySpot:
        path = f"{above.path if above else INGESTION}/{step}"
        if path not in self._groups:
            self._groups[path] = PolicySpot(step, path, title, app, None, [])
            (above.children if above else self.templates).append(self._groups[path])
        return self._groups[path]


NO_TREE = PolicyTree(())


class Policies:
    """The policies of *tree*, and which of them the settings *nodes* set; their setting is that of *catalogue*."""

    def __init__(self, tree: PolicyTree, nodes: tuple[Node, ...], catalogue: Catalogue) -> None:
        """Look at what is set."""
        self.tree = tree
        self.setting: Setting = catalogue[_SETTING]
        self._nodes: dict[str, Node | None] = {}
        self._addresses: dict[str, str] = {}
        self._paths: dict[str, str] = {}
        areas = find_node(nodes, AREAS) if tree.spots else None
        for one in set_policies(nodes) if areas is not None else ():
            path = tree.by_name.get((one.area, one.name))
            if path is not None and path not in self._nodes:
                self._addresses[path], self._paths[one.address] = one.address, path
                self._nodes[path] = find_node(nodes, one.address)
                above = path.rpartition("/")[0]
                while above != INGESTION:
                    self._nodes[above] = areas
                    above = above.rpartition("/")[0]

    def node(self, path: str) -> Node | None:
        """Return what is set at the branch *path*; of a category what holds it, None where nothing is set."""
        return self._nodes.get(path)

    def set_paths(self) -> frozenset[str]:
        """Return the paths of the policies that are set."""
        return frozenset(self._addresses)

    def address(self, spot: PolicySpot) -> str:
        """Return the address of the setting of *spot*, where it is or will be; empty for a template or category."""
        if spot.policy is None:
            return ""
        return self._addresses.get(spot.path) or address_of(spot.app, spot.policy)

    def is_enabled(self, path: str) -> bool | None:
        """Tell whether the policy at the branch *path* is enabled or disabled, None where it is not set."""
        node = self._nodes.get(path)
        return None if node is None else is_enabled(node.text())

    def path_at(self, address: str) -> str:
        """Return the path of the policy that is set at *address*, empty where there is none."""
        return self._paths.get(address, "")
